//! The modules of a crate as plain types, after everything about Rust is decided.

use crate::schema::{self, Family, JsonKind};

/// A module, as it is in Rust.
pub struct RustModule<'s> {
    /// The module in the schema.
    pub schema: &'s schema::SchemaModule,
    /// The name of the Rust module.
    pub rust: String,
    /// The cargo feature that includes the module.
    pub feature: String,
    /// The functions, in the order of the schema.
    pub functions: Vec<RustFunction<'s>>,
    /// The records, enumerations and unions, in the order of their first use.
    pub types: Vec<RustItem<'s>>,
}

/// A function, as it is in Rust.
pub struct RustFunction<'s> {
    /// The function in the schema.
    pub schema: &'s schema::SchemaFunction,
    /// The name of the Rust function.
    pub rust: String,
    /// The name of the parameter struct.
    pub params_struct: String,
    /// The fields of the parameter struct. Families come last.
    pub params: Vec<RustParam<'s>>,
    /// The struct that names the arguments of `new`, if it would take too many texts to tell them apart by position.
    pub required_struct: Option<String>,
    /// The type of the data in the reply.
    pub data: RustType,
    /// The functions to use instead.
    pub successors: Vec<Successor>,
}

/// A function that replaces another.
pub struct Successor {
    /// The name in cPanel: `Email::add_pop`.
    pub wire: String,
    /// The path in Rust, if the function is generated: `crate::uapi::email::add_pop`.
    pub path: Option<String>,
}

/// A field of a parameter struct.
pub struct RustParam<'s> {
    /// The name of the field.
    pub rust: String,
    /// The type of the field, without the `Option` of an optional one.
    pub ty: RustType,
    /// Whether `new` takes it.
    pub required: bool,
    /// How the field is added to the form.
    pub send: SendAs<'s>,
    /// What the field comes from.
    pub of: ParamSource<'s>,
}

/// The part of the schema that a field of a parameter struct comes from.
pub enum ParamSource<'s> {
    /// A parameter of the function.
    Param(&'s schema::SchemaParam),
    /// A family of parameters.
    Family(&'s Family),
    /// A field of a record that is sent.
    Field(&'s schema::SchemaField),
}

impl ParamSource<'_> {
    /// Returns the wire name. A family has only the name that the schema gives it.
    pub fn wire_name(&self) -> &str {
        match self {
            Self::Param(param) => &param.name,
            Self::Family(family) => &family.name,
            Self::Field(field) => &field.name,
        }
    }

    /// Returns the reason why it should no longer be given.
    pub fn deprecated(&self) -> Option<&str> {
        match self {
            Self::Param(param) => param.deprecated.as_deref(),
            Self::Family(_) => None,
            Self::Field(field) => field.deprecated.as_deref(),
        }
    }

    /// Returns the version of cPanel that no longer has it.
    pub fn removed(&self) -> Option<&str> {
        match self {
            Self::Param(param) => param.removed.as_deref(),
            Self::Family(_) => None,
            Self::Field(field) => field.removed.as_deref(),
        }
    }
}

/// How a field is added to the form.
pub enum SendAs<'s> {
    /// As its text.
    Plain,
    /// A list, with the name repeated for each item.
    Repeated,
    /// A list, with numbers in the names: `filter1`, `filter2`, ….
    Numbered,
    /// A list that is joined with a separator, and the flag that tells the server that the items are encoded.
    Joined(&'static str, Option<&'s str>),
    /// As JSON text.
    JsonText,
    /// A list, with the name repeated and each item as JSON text.
    JsonEach,
    /// As a member of the JSON object that is the body.
    JsonMember,
    /// A map whose keys are part of the wire names.
    Open,
    /// A file.
    File,
    /// A list of files.
    Files,
    /// A list of records whose fields are sent as parameters of their own.
    Family(Vec<FamilyMember>),
    /// A member of a record that is sent as JSON.
    Member,
}

/// A parameter of a family.
pub struct FamilyMember {
    /// The wire name of the parameter.
    pub wire: String,
    /// The name of the field in the record.
    pub rust: String,
    /// Whether every item has it.
    pub required: bool,
}

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RustType {
    /// `String`.
    Text,
    /// `Secret`, for a text that is never shown.
    Secret,
    /// A text that is Base64 on the wire.
    Base64,
    /// `i64`.
    Integer,
    /// `f64`.
    Number,
    /// `bool`.
    Flag,
    /// `Timestamp`.
    Timestamp,
    /// `Limit`.
    Limit,
    /// `Value`, for any JSON that is sent.
    Json,
    /// `Dynamic`, for any JSON that is received.
    Dynamic,
    /// `Upload`.
    File,
    /// `()`.
    Nothing,
    /// `Vec`.
    List(Box<RustType>),
    /// `BTreeMap` with texts as keys.
    Map(Box<RustType>),
    /// `Option`.
    Option(Box<RustType>),
    /// A generated type, by its name.
    Item(String),
}

impl RustType {
    /// Applies a format: a text with the format `base64` becomes `Base64`.
    pub fn written_as(self, format: Option<&str>) -> Self {
        let inner = |ty: Box<Self>| Box::new(ty.written_as(format));
        match self {
            Self::Text if format == Some("base64") => Self::Base64,
            Self::List(item) => Self::List(inner(item)),
            Self::Map(value) => Self::Map(inner(value)),
            Self::Option(value) => Self::Option(inner(value)),
            other => other,
        }
    }

    /// Returns the name of the type, without the types inside it.
    pub fn name(&self) -> &str {
        match self {
            Self::Text => "String",
            Self::Secret => "Secret",
            Self::Base64 => "Base64",
            Self::Integer => "i64",
            Self::Number => "f64",
            Self::Flag => "bool",
            Self::Timestamp => "Timestamp",
            Self::Limit => "Limit",
            Self::Json => "Value",
            Self::Dynamic => "Dynamic",
            Self::File => "Upload",
            Self::Nothing => "()",
            Self::List(_) => "Vec",
            Self::Map(_) => "BTreeMap",
            Self::Option(_) => "Option",
            Self::Item(name) => name,
        }
    }

    /// Returns the type inside all lists, maps and options.
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Option(inner) => inner.innermost(),
            _ => self,
        }
    }

    /// Returns whether it is a text, secret or not.
    pub fn is_text(&self) -> bool {
        matches!(self, Self::Text | Self::Secret)
    }

    /// Returns whether it is a list or a map.
    pub fn is_collection(&self) -> bool {
        matches!(self, Self::List(_) | Self::Map(_))
    }
}

/// A generated type.
pub struct RustItem<'s> {
    /// The name of the type.
    pub rust: String,
    /// The start of its documentation.
    pub about: String,
    /// Whether it is in replies and contains a secret, directly or in another type.
    pub secret: bool,
    /// What it is.
    pub kind: ItemKind<'s>,
}

/// The kind of a generated type.
pub enum ItemKind<'s> {
    /// A record that is received: its fields, in the order of the schema.
    Record(Vec<RustField<'s>>),
    /// A record that is sent. It is built like a parameter struct.
    Input {
        /// The fields, in the order of the schema.
        fields: Vec<RustParam<'s>>,
        /// The struct that names the arguments of `new`, as in `RustFunction`.
        required_struct: Option<String>,
        /// The record of replies from which it can be made: its name and members.
        record: Option<(&'s str, &'s [schema::SchemaField])>,
    },
    /// An enumeration of texts.
    Enum {
        /// The variants: the Rust name and the value on the wire.
        values: Vec<(String, &'s schema::TextValue)>,
        /// Whether a record or a union begins with it and needs its default. The others have none, because the crate
        /// compiles faster without.
        has_default: bool,
    },
    /// A value that has several forms, each with its variant.
    Union(Vec<RustVariant>),
}

/// A field of a record that is received.
pub struct RustField<'s> {
    /// The field in the schema.
    pub schema: &'s schema::SchemaField,
    /// The name of the field.
    pub rust: String,
    /// The type of the field.
    pub ty: RustType,
}

/// A variant of a union.
pub struct RustVariant {
    /// The name of the variant.
    pub rust: String,
    /// The type inside the variant.
    pub ty: RustType,
    /// The kind of its JSON value.
    pub kind: JsonKind,
    /// The member that only this form has, if several forms are records.
    pub has: Option<String>,
}
