//! The modules of a crate as plain types, once everything about Rust is decided.

use crate::schema::{self, Family};

/// A module, decided.
pub struct Module<'s> {
    pub schema: &'s schema::Module,
    pub rust: String,
    pub feature: String,
    pub functions: Vec<Function<'s>>,
    /// The records, enumerations and unions, in the order of their first use.
    pub types: Vec<Item<'s>>,
}

/// A function, decided.
pub struct Function<'s> {
    pub schema: &'s schema::Function,
    pub rust: String,
    pub params_struct: String,
    pub params: Vec<Param<'s>>,
    /// The struct that gives names to what `new` requires, where that is too many texts to tell apart by position.
    pub required_struct: Option<String>,
    pub data: Ty,
    pub successors: Vec<Successor>,
}

/// A function that takes the place of another.
pub struct Successor {
    /// As cPanel writes it: `Email::add_pop`.
    pub wire: String,
    /// Its path in Rust, where it is generated at all: `crate::uapi::email::add_pop`.
    pub path: Option<String>,
}

/// One field of a parameter struct.
pub struct Param<'s> {
    pub rust: String,
    pub ty: Ty,
    pub required: bool,
    pub send: Send<'s>,
    pub of: Given<'s>,
}

/// What a field of a parameter struct stands for.
pub enum Given<'s> {
    Param(&'s schema::Param),
    Family(&'s Family),
    Field(&'s schema::Field),
}

impl Given<'_> {
    /// Its name on the wire; for a family, the name that the schema gives it.
    pub fn wire_name(&self) -> &str {
        match self {
            Self::Param(param) => &param.name,
            Self::Family(family) => &family.name,
            Self::Field(field) => &field.name,
        }
    }

    /// Why it should no longer be given.
    pub fn deprecated(&self) -> Option<&str> {
        match self {
            Self::Param(param) => param.deprecated.as_deref(),
            Self::Family(_) => None,
            Self::Field(field) => field.deprecated.as_deref(),
        }
    }

    /// The version of cPanel that no longer has it.
    pub fn removed(&self) -> Option<&str> {
        match self {
            Self::Param(param) => param.removed.as_deref(),
            Self::Family(_) => None,
            Self::Field(field) => field.removed.as_deref(),
        }
    }
}

/// How the field goes into the form.
pub enum Send<'s> {
    Plain,
    Repeated,
    Numbered,
    /// The separator, and the flag that says that the items are encoded.
    Joined(&'static str, Option<&'s str>),
    JsonText,
    JsonEach,
    JsonMember,
    Open,
    File,
    Files,
    /// The wire name of each member, and its field in the record.
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
pub enum Ty {
    Text,
    Secret,
    /// Text that is Base64 on the wire.
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
    List(Box<Ty>),
    Map(Box<Ty>),
    Option(Box<Ty>),
    Item(String),
}

impl Ty {
    /// The type of what is written in a format: what is Base64 on the wire is decoded.
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

    /// What a list, a map or an option holds in the end.
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

/// A type of its own.
pub enum Item<'s> {
    Record {
        rust: String,
        fields: Vec<Field<'s>>,
        about: String,
    },
    /// A record that goes into a call: like a parameter struct.
    Input {
        rust: String,
        fields: Vec<Param<'s>>,
        /// As for the parameters of a function.
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
        forms: Vec<Form>,
        about: String,
    },
}

impl Item<'_> {
    pub fn rust(&self) -> &str {
        match self {
            Self::Record { rust, .. }
            | Self::Input { rust, .. }
            | Self::Enum { rust, .. }
            | Self::Union { rust, .. } => rust,
        }
    }
}

/// A member of a record in a reply.
pub struct Field<'s> {
    pub schema: &'s schema::Field,
    pub rust: String,
    pub ty: Ty,
}

/// One form of a union.
pub struct Form {
    pub rust: String,
    pub ty: Ty,
    pub kind: Kind,
    pub has: Option<String>,
}

/// The JSON kind of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Scalar,
    List,
    Object,
}
