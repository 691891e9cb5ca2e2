//! The modules of a crate as plain types, after everything about Rust is decided.

// The fields are named as in the schema and in the generated Rust.
#![allow(missing_docs)]

use crate::schema::{self, Family};

/// A module, as it is in Rust.
pub struct RustModule<'s> {
    pub schema: &'s schema::Module,
    pub rust: String,
    pub feature: String,
    pub functions: Vec<RustFunction<'s>>,
    /// The records, enumerations and unions, in the order of their first use.
    pub types: Vec<RustItem<'s>>,
}

/// A function, as it is in Rust.
pub struct RustFunction<'s> {
    pub schema: &'s schema::Function,
    pub rust: String,
    pub params_struct: String,
    pub params: Vec<RustParam<'s>>,
    /// The struct that names the arguments of `new`, if it would take too many texts to tell them apart by position.
    pub required_struct: Option<String>,
    pub data: RustType,
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
    pub rust: String,
    pub ty: RustType,
    pub required: bool,
    pub send: SendAs<'s>,
    pub of: ParamSource<'s>,
}

/// The part of the schema that a field of a parameter struct comes from.
pub enum ParamSource<'s> {
    Param(&'s schema::Param),
    Family(&'s Family),
    Field(&'s schema::Field),
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
    Plain,
    Repeated,
    Numbered,
    /// A list that is joined with a separator, and the flag that tells the server that the items are encoded.
    Joined(&'static str, Option<&'s str>),
    JsonText,
    JsonEach,
    JsonMember,
    Open,
    File,
    Files,
    /// A list of records whose fields are sent as parameters of their own.
    Family(Vec<FamilyMember>),
    /// A member of a record that is sent as JSON.
    Member,
}

pub struct FamilyMember {
    pub wire: String,
    pub rust: String,
    pub required: bool,
}

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RustType {
    Text,
    Secret,
    /// A text that is Base64 on the wire.
    Base64,
    Integer,
    Number,
    Flag,
    Timestamp,
    Limit,
    Json,
    Dynamic,
    File,
    Nothing,
    List(Box<RustType>),
    Map(Box<RustType>),
    Option(Box<RustType>),
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

    /// Returns the type inside all lists, maps and options.
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Option(inner) => inner.innermost(),
            _ => self,
        }
    }

    pub fn is_text(&self) -> bool {
        matches!(self, Self::Text | Self::Secret)
    }

    pub fn is_collection(&self) -> bool {
        matches!(self, Self::List(_) | Self::Map(_))
    }
}

/// A generated type.
pub enum RustItem<'s> {
    Record {
        rust: String,
        fields: Vec<RustField<'s>>,
        about: String,
    },
    /// A record that is sent. It is built like a parameter struct.
    Input {
        rust: String,
        fields: Vec<RustParam<'s>>,
        /// The struct that names the arguments of `new`, as in `RustFunction`.
        required_struct: Option<String>,
        about: String,
    },
    Enum {
        rust: String,
        values: Vec<(String, &'s schema::TextValue)>,
        about: String,
    },
    Union {
        rust: String,
        forms: Vec<RustVariant>,
        about: String,
    },
}

impl RustItem<'_> {
    pub fn rust(&self) -> &str {
        match self {
            Self::Record { rust, .. }
            | Self::Input { rust, .. }
            | Self::Enum { rust, .. }
            | Self::Union { rust, .. } => rust,
        }
    }
}

/// A field of a record that is received.
pub struct RustField<'s> {
    pub schema: &'s schema::Field,
    pub rust: String,
    pub ty: RustType,
}

/// A variant of a union.
pub struct RustVariant {
    pub rust: String,
    pub ty: RustType,
    pub kind: JsonKind,
    pub has: Option<String>,
}

/// The kind of the JSON value of a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonKind {
    Scalar,
    List,
    Object,
}
