//! What the schema knows of every function, as constant tables: for command lines, forms, linters, servers for language
//! models, and other programs that work with functions by name.
//!
//! A generated crate holds a [`Catalogue`] behind its feature `catalogue`. Nothing is computed when a program starts.
//! Texts that the schema leaves out are empty; lists that it leaves out have no items.
//!
//! The structs may get further members in a later version: to write one, end it with `..Param::EMPTY` or the like.

use crate::call::{Api, Effect, RowFlag};
use crate::form::Body;

/// All functions of a generated crate.
#[derive(Clone, Copy, Debug)]
pub struct Catalogue {
    /// The name of the crate.
    pub name: &'static str,
    /// The version of the crate.
    pub version: &'static str,
    /// What the crate is for, in one sentence.
    pub about: &'static str,
    /// The modules: those of UAPI first, each API sorted by name.
    pub modules: &'static [&'static Module],
}

/// A module: functions that belong together.
#[derive(Clone, Copy, Debug)]
pub struct Module {
    /// The family of functions that it belongs to.
    pub api: Api,
    /// Its name on the wire, as `Email`.
    pub name: &'static str,
    /// Its name in Rust, as `email`.
    pub rust: &'static str,
    /// What it is for, in one sentence.
    pub summary: &'static str,
    /// What else there is to know, in Markdown.
    pub docs: &'static str,
    /// Its functions, in the order of the schema.
    pub functions: &'static [Function],
}

/// A function.
#[derive(Clone, Copy, Debug)]
pub struct Function {
    /// Its name on the wire, as `add_pop`.
    pub name: &'static str,
    /// Its name in Rust.
    pub rust: &'static str,
    /// What it does, in one sentence.
    pub summary: &'static str,
    /// What else there is to know, in Markdown.
    pub docs: &'static str,
    /// Whether it may change something.
    pub effect: Effect,
    /// It deletes something, or does what cannot be undone: a person should be asked first.
    pub destructive: bool,
    /// It exists to give a secret, which its reply then holds: a new token, a private key.
    pub gives_secret: bool,
    /// The first version of cPanel that has it.
    pub since: &'static str,
    /// Why it should no longer be used.
    pub deprecated: &'static str,
    /// The version of cPanel's reference that no longer has it. Older servers still do.
    pub removed: &'static str,
    /// The functions that take its place, as `uapi/Email::add_pop`.
    pub replaced_by: &'static [&'static str],
    /// Why cPanel means it for itself.
    pub internal: &'static str,
    /// The server role that it needs.
    pub role: &'static str,
    /// The feature that the account needs.
    pub feature: &'static str,
    /// The plugin that it needs.
    pub plugin: &'static str,
    /// The address of its page in the vendor's reference.
    pub page: &'static str,
    /// How its parameters travel.
    pub body: Body,
    /// Its parameters, in the order of the schema.
    pub params: &'static [Param],
    /// Which parameters go together.
    pub together: &'static [Together],
    /// API 2: the member of the first row that tells the outcome.
    pub row_flag: Option<RowFlag>,
    /// The member of the reply that holds the data, where it is not `data`.
    pub data_member: Option<&'static str>,
    /// The type of the reply's `data`.
    pub returns: &'static Type,
    /// The reply's `data` as a whole is a secret.
    pub secret: bool,
    /// What the reply holds, in words.
    pub returns_doc: &'static str,
}

/// A parameter.
#[derive(Clone, Copy, Debug)]
pub struct Param {
    /// Its name on the wire. `*` or `{n}` in it stands for a number that counts from 1, `{name}` for any name.
    /// A family, which is several parameters read in step, has no name of its own here but those of its members.
    pub name: &'static str,
    /// Its name in Rust, which is unique in the function.
    pub rust: &'static str,
    /// Its type.
    pub ty: &'static Type,
    /// The call is refused without it.
    pub required: bool,
    /// How it is put on the wire.
    pub wire: Wire,
    /// The flag that makes the server decode the items of a joined list once more; empty where there is none. A list of
    /// which an item holds the separator is sent URI-encoded, and the flag with it.
    pub encoded_by: &'static str,
    /// What it is for.
    pub doc: &'static str,
    /// A value that could be given, as JSON.
    pub example: &'static str,
    /// What the server takes where it is left out, as JSON.
    pub default: &'static str,
    /// The format of its text, as `email`, `domain` or `date`.
    pub format: &'static str,
    /// The least number.
    pub min: Option<f64>,
    /// The greatest number.
    pub max: Option<f64>,
    /// The least number of characters.
    pub min_length: Option<u32>,
    /// The greatest number of characters.
    pub max_length: Option<u32>,
    /// The regular expression that its text matches.
    pub pattern: &'static str,
    /// It must not be shown.
    pub secret: bool,
    /// Why it should no longer be used.
    pub deprecated: &'static str,
    /// The version of cPanel's reference that no longer has it. Older servers still do.
    pub removed: &'static str,
}

/// How a parameter is put on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wire {
    /// One name, one value.
    Plain,
    /// A list: the name again for each item.
    Repeated,
    /// A list: names that count from 1, in the place of `*` or `{n}`.
    Numbered,
    /// A list: one value, its items joined by this.
    Joined(&'static str),
    /// One value, as JSON text.
    JsonText,
    /// A list: the name again for each item, which is JSON text.
    JsonEach,
    /// A member of a body that is JSON.
    JsonMember,
    /// A map: a name for each entry, the key in the place of `{name}`.
    Open,
    /// A file.
    File,
    /// Several files, under names that count from 1 or under one name given again.
    Files,
    /// A list of records, read in step: the names of their members count from 1, in the place of `*` or `{n}`.
    Family,
}

/// A member of a record.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name on the wire.
    pub name: &'static str,
    /// Its type.
    pub ty: &'static Type,
    /// In a reply: it is always there. In a parameter: it is required.
    pub always: bool,
    /// What it is.
    pub doc: &'static str,
    /// A value of it, as JSON.
    pub example: &'static str,
    /// The format of its text.
    pub format: &'static str,
    /// It must not be shown.
    pub secret: bool,
    /// Why it should no longer be used.
    pub deprecated: &'static str,
    /// The version of cPanel's reference that no longer has it. Older servers still do.
    pub removed: &'static str,
}

/// The type of a parameter, or of something in a reply.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Yes or no; `1` and `0` on the wire.
    Flag,
    /// A moment, in seconds since the Unix epoch.
    Timestamp,
    /// A number, or `unlimited`.
    Limit,
    /// Any JSON value.
    Json,
    /// What is not known any closer.
    Dynamic,
    /// A file to upload.
    File,
    /// Nothing.
    Nothing,
    /// One of these texts. In a reply there may be others.
    Values(&'static [Allowed]),
    /// One of these whole numbers. In a reply there may be others.
    Integers(&'static [i64]),
    /// A list of items.
    List(&'static Type),
    /// A map from names to values.
    Map(&'static Type),
    /// A record.
    Record(&'static [Field]),
    /// One of several forms.
    OneOf(&'static [Alternative]),
}

/// A text that is allowed.
#[derive(Clone, Copy, Debug)]
pub struct Allowed {
    /// The text on the wire.
    pub text: &'static str,
    /// What it means.
    pub doc: &'static str,
}

/// One form of a value that may have several.
#[derive(Clone, Copy, Debug)]
pub struct Alternative {
    /// What the form is called.
    pub name: &'static str,
    /// Its type.
    pub ty: &'static Type,
    /// The member that tells a record of this form from the others.
    pub has: &'static str,
}

/// Parameters that go together.
#[derive(Clone, Copy, Debug)]
pub struct Together {
    /// How they do.
    pub rule: Rule,
    /// Their names on the wire.
    pub params: &'static [&'static str],
}

/// How parameters go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// One of them must be given, and only one.
    ExactlyOne,
    /// One of them must be given, or more.
    AtLeastOne,
    /// All of them are given, or none.
    AllOrNone,
}

impl Catalogue {
    /// The module of this API and name; capitals, `-` and `_` make no difference.
    pub fn module(&self, api: Api, name: &str) -> Option<&'static Module> {
        let of_api = self.modules.iter().filter(|module| module.api == api);
        of_api.copied().find(|module| is_same(module.name, name) || is_same(module.rust, name))
    }

    /// Every function, with its module.
    pub fn functions(&self) -> impl Iterator<Item = (&'static Module, &'static Function)> {
        self.modules.iter().flat_map(|module| module.functions.iter().map(|one| (*module, one)))
    }
}

impl Module {
    /// The function of this name; capitals, `-` and `_` make no difference.
    pub fn function(&self, name: &str) -> Option<&'static Function> {
        self.functions.iter().find(|one| is_same(one.name, name) || is_same(one.rust, name))
    }
}

/// Whether two names differ by capitals, `-` and `_` at most.
fn is_same(one: &str, other: &str) -> bool {
    let plain = |name: &str| {
        let letters = name.bytes().filter(|byte| !matches!(byte, b'-' | b'_'));
        letters.map(|byte| byte.to_ascii_lowercase()).collect::<Vec<_>>()
    };
    plain(one) == plain(other)
}

impl Function {
    /// A function of which nothing is said.
    pub const EMPTY: Self = Self {
        name: "",
        rust: "",
        summary: "",
        docs: "",
        effect: Effect::Write,
        destructive: false,
        gives_secret: false,
        since: "",
        deprecated: "",
        removed: "",
        replaced_by: &[],
        internal: "",
        role: "",
        feature: "",
        plugin: "",
        page: "",
        body: Body::Form,
        params: &[],
        together: &[],
        row_flag: None,
        data_member: None,
        returns: &Type::Dynamic,
        secret: false,
        returns_doc: "",
    };
}

impl Param {
    /// A parameter of which nothing is said.
    pub const EMPTY: Self = Self {
        name: "",
        rust: "",
        ty: &Type::Text,
        required: false,
        wire: Wire::Plain,
        encoded_by: "",
        doc: "",
        example: "",
        default: "",
        format: "",
        min: None,
        max: None,
        min_length: None,
        max_length: None,
        pattern: "",
        secret: false,
        deprecated: "",
        removed: "",
    };
}

impl Field {
    /// A member of which nothing is said.
    pub const EMPTY: Self = Self {
        name: "",
        ty: &Type::Text,
        always: false,
        doc: "",
        example: "",
        format: "",
        secret: false,
        deprecated: "",
        removed: "",
    };
}

impl Type {
    /// The type in one line, as the schema writes it: `list of text`.
    pub fn describe(&self) -> String {
        match self {
            Self::Text => "text".into(),
            Self::Integer => "integer".into(),
            Self::Number => "number".into(),
            Self::Flag => "flag".into(),
            Self::Timestamp => "timestamp".into(),
            Self::Limit => "limit".into(),
            Self::Json => "json".into(),
            Self::Dynamic => "dynamic".into(),
            Self::File => "file".into(),
            Self::Nothing => "nothing".into(),
            Self::Values(_) => "values".into(),
            Self::Integers(_) => "integers".into(),
            Self::List(item) => format!("list of {}", item.describe()),
            Self::Map(value) => format!("map of {}", value.describe()),
            Self::Record(_) => "record".into(),
            Self::OneOf(forms) => {
                let forms: Vec<_> = forms.iter().map(|form| form.ty.describe()).collect();
                forms.join(" or ")
            }
        }
    }
}
