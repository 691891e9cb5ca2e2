//! The schema as plain types: what the files in `schema/` say. schema/README.md explains the keys of the format.

use std::collections::HashMap;
use std::ops::Deref;

use crate::files::SourceFile;
use crate::yaml::{Node, Parsed};

/// Defines an enumeration whose values have names in the schema.
macro_rules! named {
    (
        $(#[$about:meta])*
        pub enum $enum:ident { $($(#[$doc:meta])* $value:ident = $name:literal,)* }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $enum { $($(#[$doc])* $value,)* }

        impl $enum {
            /// The values, in the order of their definition.
            pub const ALL: &[Self] = &[$(Self::$value),*];

            /// Returns the name in the schema.
            pub fn name(self) -> &'static str {
                match self { $(Self::$value => $name,)* }
            }

            /// Returns the value with this name in the schema.
            pub fn named(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$value),)* _ => None }
            }
        }
    };
}

/// The API that a module belongs to. The folder of the module's file decides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SchemaApi {
    /// UAPI, the current API.
    Uapi,
    /// API 2, the older API.
    Api2,
}

impl SchemaApi {
    /// Both APIs, in the order of the generated crate.
    pub const ALL: [Self; 2] = [Self::Uapi, Self::Api2];

    /// Returns the name of its schema folder and of its Rust module.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Uapi => "uapi",
            Self::Api2 => "api2",
        }
    }

    /// Returns the name of the API for people.
    pub fn title(self) -> &'static str {
        match self {
            Self::Uapi => "UAPI",
            Self::Api2 => "API 2",
        }
    }
}

/// A module: one file of the schema.
pub struct SchemaModule {
    /// The API, which the folder of the file decides.
    pub api: SchemaApi,
    /// The name in cPanel.
    pub name: String,
    /// The name of the Rust module, if the schema gives one.
    pub rust: Option<String>,
    /// What the module is for, in one line.
    pub summary: Option<String>,
    /// The text of the module’s page.
    pub docs: Option<String>,
    /// A Rust example for the module’s page.
    pub example: Option<String>,
    /// The functions, in the order of the file.
    pub functions: Vec<SchemaFunction>,
    /// The types that several functions share.
    pub types: Types,
    /// The text of the file.
    pub source: SourceFile,
    /// The file as a tree with places.
    pub parsed: Parsed,
}

/// The named types of a module, in the order of the file.
#[derive(Default)]
pub struct Types {
    list: Vec<(String, SchemaType)>,
    index: HashMap<String, usize>,
    /// For each type, the index of the type at the end of its chain of names.
    behind: Vec<usize>,
}

impl Types {
    /// Creates the types from their names and definitions.
    pub fn new(list: Vec<(String, SchemaType)>) -> Self {
        let index = list.iter().enumerate().map(|(at, (name, _))| (name.clone(), at));
        let index: HashMap<String, usize> = index.collect();
        let mut behind = vec![None; list.len()];
        for start in 0..list.len() {
            let (mut way, mut here) = (Vec::new(), start);
            // Names that refer to each other in a cycle stand for the name where the search began.
            while behind[here].is_none() {
                behind[here] = Some(here);
                way.push(here);
                let SchemaType::Named(name) = &list[here].1 else { break };
                let Some(next) = index.get(name) else { break };
                here = *next;
            }
            let end = behind[here];
            way.into_iter().for_each(|at| behind[at] = end);
        }
        let behind = behind.into_iter().flatten().collect();
        Self { list, index, behind }
    }

    /// Returns the index of a name in the list.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.index.get(name).copied()
    }

    /// Returns the type that a name stands for, through any number of other names.
    pub fn behind(&self, name: &str) -> Option<&(String, SchemaType)> {
        self.position(name).map(|at| &self.list[self.behind[at]])
    }
}

impl Deref for Types {
    type Target = [(String, SchemaType)];

    fn deref(&self) -> &Self::Target {
        &self.list
    }
}

/// A function of a module.
#[derive(Default)]
pub struct SchemaFunction {
    /// The name in cPanel.
    pub name: String,
    /// What the function does, in one line.
    pub summary: Option<String>,
    /// What the function changes, and when it fails.
    pub docs: Option<String>,
    /// Whether the function may change something (`effect`).
    pub writes: bool,
    /// The function deletes something or cannot be undone, at least with some parameters.
    pub destructive: bool,
    /// The purpose of the function is to create or return a secret, and its reply contains it.
    pub gives_secret: bool,
    /// The first version of cPanel that has the function.
    pub since: Option<String>,
    /// Why the function should not be used, and what to use instead.
    pub deprecated: Option<String>,
    /// The version of the reference that no longer has the function.
    pub removed: Option<String>,
    /// The functions to use instead, for example `uapi/Email::add_pop`.
    pub replaced_by: Vec<String>,
    /// Why the function needs the feature `internal`.
    pub internal: Option<String>,
    /// The server role that the function needs.
    pub role: Option<String>,
    /// The account feature that the function needs.
    pub feature: Option<String>,
    /// The plugin that the function needs.
    pub plugin: Option<String>,
    /// The last part of the address of its page in the vendor’s reference.
    pub page: Option<String>,
    /// How the parameters are sent.
    pub body: BodyFormat,
    /// The parameters, in the order of the Rust constructor.
    pub params: Vec<SchemaParam>,
    /// The groups of parameters that form a list of records.
    pub families: Vec<Family>,
    /// The rules for parameters that go together.
    pub together: Vec<ParamRule>,
    /// For API 2: where the reply says whether the call worked.
    pub outcome: Option<RowFlag>,
    /// The type of the data.
    pub returns: SchemaType,
    /// The data itself is a secret.
    pub secret: bool,
    /// The member of the reply that holds the data. The default is `data`.
    pub data_member: Option<String>,
    /// What the data is, in one line.
    pub returns_doc: Option<String>,
    /// What in this entry is a guess, and why.
    pub guess: Option<String>,
    /// The name of the Rust function, if the schema gives one.
    pub rust: Option<String>,
}

named! {
    /// How the parameters of a function are sent.
    #[derive(Default)]
    pub enum BodyFormat {
        /// As a form: `name=value`.
        #[default]
        Form = "form",
        /// As one JSON object.
        Json = "json",
        /// As a multipart form, which can hold files.
        Multipart = "multipart",
    }
}

/// A parameter of a function.
#[derive(Clone, Default)]
pub struct SchemaParam {
    /// The wire name. A numbered parameter has `*` or `{n}` in it.
    pub name: String,
    /// The type of the value.
    pub ty: SchemaType,
    /// Whether the call fails without the parameter.
    pub required: bool,
    /// What to pass, in which unit, and what happens without it.
    pub doc: Option<String>,
    /// An example of a value.
    pub example: Option<Node>,
    /// The value that the server uses if the parameter is left out.
    pub default: Option<Node>,
    /// The content of a text, for example `email`.
    pub format: Option<String>,
    /// The smallest number.
    pub min: Option<f64>,
    /// The largest number.
    pub max: Option<f64>,
    /// The smallest number of characters.
    pub min_length: Option<i64>,
    /// The largest number of characters.
    pub max_length: Option<i64>,
    /// The regular expression that a text matches.
    pub pattern: Option<String>,
    /// Whether the value is never shown.
    pub secret: bool,
    /// How the value is sent.
    pub wire: WireFormat,
    /// The flag that makes the server decode each item of a joined list.
    pub encoded_by: Option<String>,
    /// Why the parameter should not be sent, and what to use instead.
    pub deprecated: Option<String>,
    /// The version of the reference that no longer has the parameter.
    pub removed: Option<String>,
    /// What in this entry is a guess, and why.
    pub guess: Option<String>,
    /// The name of the Rust field, if the schema gives one.
    pub rust: Option<String>,
}

named! {
    /// How the value of a parameter is sent.
    #[derive(Default)]
    pub enum WireFormat {
        /// As its text. The items of a list are sent one by one.
        #[default]
        Plain = "plain",
        /// A list as one text, joined with commas.
        Comma = "comma",
        /// A list as one text, joined with `|`.
        Pipe = "pipe",
        /// As JSON text.
        Json = "json",
        /// Each item of a list as JSON text.
        JsonEach = "json_each",
    }
}

/// Parameters with several values that form a list of records: the first value of each parameter belongs to the first
/// record, and so on.
#[derive(Clone)]
pub struct Family {
    /// The name of the Rust parameter.
    pub name: String,
    /// The wire names of the parameters.
    pub params: Vec<String>,
    /// The named type of a record in replies from which a record of parameters can be made.
    pub from: Option<String>,
    /// What to pass.
    pub doc: Option<String>,
    /// The name of the Rust field, if the schema gives one.
    pub rust: Option<String>,
}

/// A rule about parameters that go together.
pub struct ParamRule {
    /// The rule.
    pub rule: RuleKind,
    /// The wire names of the parameters.
    pub params: Vec<String>,
}

named! {
    /// A rule for parameters that go together.
    pub enum RuleKind {
        /// One of them must be sent, and no more than one.
        ExactlyOne = "exactly_one",
        /// One or more of them must be sent.
        AtLeastOne = "at_least_one",
        /// All of them must be sent, or none.
        AllOrNone = "all_or_none",
    }
}

/// For API 2: the member of the row that says whether the call worked.
pub struct RowFlag {
    /// The member that is true if the call worked. `a.b` is the member `b` of the record `a`.
    pub flag: String,
    /// The members with the reason of a failure. The first that has a text counts.
    pub text: Vec<String>,
}

/// The type of a parameter or of a part of a reply.
#[derive(Clone, Debug, PartialEq)]
pub enum SchemaType {
    /// A type without parts.
    Scalar(ScalarType),
    /// A list of values of one type.
    List(Box<SchemaType>),
    /// An object whose member names are data.
    Map(Box<SchemaType>),
    /// An object with known members.
    Record(Vec<SchemaField>),
    /// An enumeration.
    Values(Values),
    /// A value that has several forms.
    OneOf(Vec<OneOfForm>),
    /// A type of the module.
    Named(String),
}

impl Default for SchemaType {
    fn default() -> Self {
        Self::Scalar(ScalarType::Dynamic)
    }
}

named! {
    /// A type without parts.
    pub enum ScalarType {
        /// A text.
        Text = "text",
        /// A whole number.
        Integer = "integer",
        /// A number.
        Number = "number",
        /// Yes or no.
        Flag = "flag",
        /// Seconds since the Unix epoch.
        Timestamp = "timestamp",
        /// A number, or `unlimited`.
        Limit = "limit",
        /// Any JSON. Only parameters have it.
        Json = "json",
        /// Any JSON of an unknown type. Only replies have it.
        Dynamic = "dynamic",
        /// A file to upload. Only parameters have it.
        File = "file",
        /// Any value, which is ignored. Only replies have it.
        Nothing = "nothing",
    }
}

/// A field of a record.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SchemaField {
    /// The wire name.
    pub name: String,
    /// The type of the value.
    pub ty: SchemaType,
    /// Whether every server sends the field.
    pub always: bool,
    /// Whether the value is never shown.
    pub secret: bool,
    /// What the field means.
    pub doc: Option<String>,
    /// The content of a text, for example `email`.
    pub format: Option<String>,
    /// An example of a value.
    pub example: Option<Node>,
    /// Why the field should not be used, and what to use instead.
    pub deprecated: Option<String>,
    /// The version of the reference that no longer has the field.
    pub removed: Option<String>,
    /// The name of the Rust field, if the schema gives one.
    pub rust: Option<String>,
}

impl SchemaField {
    /// Returns whether every server sends the field. Newer servers do not send a field that the reference no longer has.
    pub fn is_always_sent(&self) -> bool {
        self.always && self.removed.is_none()
    }
}

/// The allowed values of an enumeration.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// Texts. A server may send other texts too.
    Texts(Vec<TextValue>),
    /// Integers.
    Integers(Vec<i64>),
}

/// An allowed value of an enumeration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TextValue {
    /// The value on the wire.
    pub text: String,
    /// What the value means.
    pub doc: Option<String>,
    /// The version of the reference that no longer has the value.
    pub removed: Option<String>,
    /// The name of the Rust variant, if the schema gives one.
    pub rust: Option<String>,
}

/// One of the forms that a reply may have.
#[derive(Clone, Debug, PartialEq)]
pub struct OneOfForm {
    /// The name of the Rust variant.
    pub name: String,
    /// The type of this form.
    pub ty: SchemaType,
    /// The member that only this form has, if several forms are records.
    pub has: Option<String>,
}

impl SchemaType {
    /// Describes the type in one line, in the words of the schema.
    pub fn describe(&self) -> String {
        match self {
            Self::Scalar(scalar) => scalar.name().to_owned(),
            Self::List(item) => format!("list of {}", item.describe()),
            Self::Map(value) => format!("map of {}", value.describe()),
            Self::Record(_) => "record".to_owned(),
            Self::Values(Values::Texts(_)) => "values".to_owned(),
            Self::Values(Values::Integers(_)) => "integer".to_owned(),
            Self::OneOf(alternatives) => {
                let forms: Vec<_> = alternatives.iter().map(|form| form.ty.describe()).collect();
                forms.join(" or ")
            }
            Self::Named(name) => name.clone(),
        }
    }

    /// Returns the types directly inside this one.
    pub fn parts(&self) -> Vec<&SchemaType> {
        match self {
            Self::List(inner) | Self::Map(inner) => vec![inner],
            Self::Record(fields) => fields.iter().map(|field| &field.ty).collect(),
            Self::OneOf(alternatives) => alternatives.iter().map(|form| &form.ty).collect(),
            Self::Scalar(_) | Self::Values(_) | Self::Named(_) => Vec::new(),
        }
    }
}

impl SchemaModule {
    /// Returns the type that a name stands for. Any other type is returned as it is.
    pub fn behind<'t>(&'t self, ty: &'t SchemaType) -> &'t SchemaType {
        match ty {
            SchemaType::Named(name) => self.types.behind(name).map_or(ty, |(_, behind)| behind),
            _ => ty,
        }
    }
    /// Returns the kind of the JSON value of a type.
    pub fn json_kind(&self, ty: &SchemaType) -> JsonKind {
        match self.behind(ty) {
            SchemaType::Scalar(_) | SchemaType::Values(_) => JsonKind::Scalar,
            SchemaType::List(_) => JsonKind::List,
            SchemaType::Map(_)
            | SchemaType::Record(_)
            | SchemaType::OneOf(_)
            | SchemaType::Named(_) => JsonKind::Object,
        }
    }
}

/// The kind of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JsonKind {
    /// A text, a number, a boolean or null.
    Scalar,
    /// A list.
    List,
    /// An object.
    Object,
}
