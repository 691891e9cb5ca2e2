//! The catalogue: what the schema says about every function, as constant tables. It is for programs that work with
//! functions by name, such as command lines, forms, linters, and servers for language models.
//!
//! A generated crate contains a [`Catalogue`] if its feature `catalogue` is enabled. Nothing is computed when a program
//! starts. A text or list that the schema leaves out is empty.
//!
//! Later versions may add fields to the structs. To create one, end it with `..Param::EMPTY` or the like.

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
    /// The modules, first those of UAPI and then those of API 2, each sorted by name.
    pub modules: &'static [&'static Module],
}

/// A module, which is a group of functions.
#[derive(Clone, Copy, Debug)]
pub struct Module {
    /// The API of the module.
    pub api: Api,
    /// The wire name, such as `Email`.
    pub name: &'static str,
    /// The Rust name, such as `email`.
    pub rust: &'static str,
    /// What the module is for, in one sentence.
    pub summary: &'static str,
    /// Further documentation, in Markdown.
    pub docs: &'static str,
    /// The functions, in the order of the schema.
    pub functions: &'static [Function],
}

/// A function.
#[derive(Clone, Copy, Debug)]
pub struct Function {
    /// The wire name, such as `add_pop`.
    pub name: &'static str,
    /// The Rust name.
    pub rust: &'static str,
    /// What the function does, in one sentence.
    pub summary: &'static str,
    /// Further documentation, in Markdown.
    pub docs: &'static str,
    /// Whether the function may change something.
    pub effect: Effect,
    /// Whether the function deletes something or cannot be undone. A program should ask for confirmation first.
    pub destructive: bool,
    /// Whether the purpose of the function is to return a secret, such as a new token or a private key.
    pub gives_secret: bool,
    /// The first version of cPanel that has the function.
    pub since: &'static str,
    /// The functions that replace it, such as `uapi/Email::add_pop`.
    pub replaced_by: &'static [&'static str],
    /// The URL of its page in the vendor's reference.
    pub page: &'static str,
    /// How the parameters are sent.
    pub body: Body,
    /// The parameters, in the order of the schema.
    pub params: &'static [Param],
    /// The rules on which parameters go together.
    pub together: &'static [Together],
    /// API 2: the member of the first row that holds the outcome.
    pub row_flag: Option<RowFlag>,
    /// The member of the reply that holds the data, if it is not `data`.
    pub data_member: Option<&'static str>,
    /// The type of the reply's `data`.
    pub returns: &'static Type,
    /// Whether the whole `data` of the reply is a secret.
    pub secret: bool,
    /// A description of the reply.
    pub returns_doc: &'static str,
    /// What else is known of it.
    pub facts: Facts,
}

/// A parameter.
#[derive(Clone, Copy, Debug)]
pub struct Param {
    /// The wire name. In it, `*` or `{n}` stands for a number counted from 1, and `{name}` for any name. A family is a
    /// list of records whose members are sent as numbered parameters. Its own name is empty, and its members have the
    /// wire names.
    pub name: &'static str,
    /// The Rust name, which is unique within the function.
    pub rust: &'static str,
    /// The type.
    pub ty: &'static Type,
    /// Whether the parameter is required.
    pub required: bool,
    /// How the parameter is sent.
    pub wire: Wire,
    /// What it is for.
    pub doc: &'static str,
    /// An example value, as JSON.
    pub example: &'static str,
    /// Whether the value is a secret, which must not be shown.
    pub secret: bool,
    /// What else is known of it.
    pub facts: Facts,
}

/// What is known of only some functions, parameters and members. It is a list, because most have few of these facts or
/// none.
#[derive(Clone, Copy, Debug)]
pub struct Facts(pub &'static [Fact]);

/// Defines the facts, and a method of [`Facts`] for each.
macro_rules! facts {
    ($($(#[$doc:meta])* $fact:ident($value:ty) $method:ident -> $returned:ty = $convert:ident;)*) => {
        /// A fact of a function, a parameter or a member.
        #[derive(Clone, Copy, Debug)]
        pub enum Fact {$(
            #[doc = concat!("See [`Facts::", stringify!($method), "`].")]
            $fact($value),
        )*}

        impl Facts {$(
            $(#[$doc])*
            pub fn $method(&self) -> $returned {
                let mut facts = self.0.iter();
                let of_kind = |fact: &Fact| if let Fact::$fact(value) = fact { Some(*value) } else { None };
                facts.find_map(of_kind).$convert()
            }
        )*}
    };
}

facts! {
    /// Returns the value that the server uses if the parameter is left out, as JSON.
    Default(&'static str) default_value -> &'static str = unwrap_or_default;
    /// Returns why it should no longer be used. Empty unless it is deprecated.
    Deprecated(&'static str) deprecated -> &'static str = unwrap_or_default;
    /// Returns the flag that makes the server decode the items of a joined list again. Empty if there is none. If an item
    /// contains the separator, the list is sent URI-encoded together with the flag.
    EncodedBy(&'static str) encoded_by -> &'static str = unwrap_or_default;
    /// Returns an example value of a member, as JSON.
    Example(&'static str) example -> &'static str = unwrap_or_default;
    /// Returns the feature that the account needs.
    Feature(&'static str) feature -> &'static str = unwrap_or_default;
    /// Returns the format of the text, such as `email`, `domain` or `date`.
    Format(&'static str) format -> &'static str = unwrap_or_default;
    /// Returns why the function is meant for cPanel itself. Empty unless it is.
    Internal(&'static str) internal -> &'static str = unwrap_or_default;
    /// Returns the maximum of a number.
    Max(f64) max -> Option<f64> = into;
    /// Returns the maximum number of characters.
    MaxLength(u32) max_length -> Option<u32> = into;
    /// Returns the minimum of a number.
    Min(f64) min -> Option<f64> = into;
    /// Returns the minimum number of characters.
    MinLength(u32) min_length -> Option<u32> = into;
    /// Returns the regular expression that the text must match.
    Pattern(&'static str) pattern -> &'static str = unwrap_or_default;
    /// Returns the plugin that the function needs.
    Plugin(&'static str) plugin -> &'static str = unwrap_or_default;
    /// Returns the version of cPanel's reference that removed it. Older servers still have it.
    Removed(&'static str) removed -> &'static str = unwrap_or_default;
    /// Returns the server role that the function needs.
    Role(&'static str) role -> &'static str = unwrap_or_default;
}

/// How a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wire {
    /// One value under one name.
    Plain,
    /// A list. The name is repeated for each item.
    Repeated,
    /// A list under numbered names. The number, counted from 1, replaces `*` or `{n}`.
    Numbered,
    /// A list as one value. Its items are joined by this separator.
    Joined(&'static str),
    /// One value as JSON text.
    JsonText,
    /// A list. The name is repeated for each item, and each item is JSON text.
    JsonEach,
    /// A member of a JSON body.
    JsonMember,
    /// A map with a name for each entry. The key replaces `{name}`.
    Open,
    /// A file.
    File,
    /// Several files, under numbered names or under a repeated name.
    Files,
    /// A list of records. The members of each record have numbered names, where the number, counted from 1, replaces
    /// `*` or `{n}`.
    Family,
}

/// A member of a record.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// The wire name.
    pub name: &'static str,
    /// The type.
    pub ty: &'static Type,
    /// Whether the member is always present in a reply, or required in a parameter.
    pub always: bool,
    /// What the member is.
    pub doc: &'static str,
    /// Whether the value is a secret, which must not be shown.
    pub secret: bool,
    /// What else is known of it.
    pub facts: Facts,
}

/// The type of a parameter, or of a value in a reply.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Yes or no, sent as `1` or `0`.
    Flag,
    /// A point in time, in seconds since the Unix epoch.
    Timestamp,
    /// A number, or `unlimited`.
    Limit,
    /// Any JSON value.
    Json,
    /// A value whose structure is not known.
    Dynamic,
    /// A file to upload.
    File,
    /// No value.
    Nothing,
    /// One of these texts. A reply may contain others.
    Values(&'static [Allowed]),
    /// One of these whole numbers. A reply may contain others.
    Integers(&'static [i64]),
    /// A list of items.
    List(&'static Type),
    /// A map from names to values.
    Map(&'static Type),
    /// A record.
    Record(&'static [Member]),
    /// A value that has one of several forms.
    OneOf(&'static [Alternative]),
}

/// An allowed text.
#[derive(Clone, Copy, Debug)]
pub struct Allowed {
    /// The text as it is sent.
    pub text: &'static str,
    /// What it means.
    pub doc: &'static str,
}

/// One of the forms of a value.
#[derive(Clone, Copy, Debug)]
pub struct Alternative {
    /// The name of the form.
    pub name: &'static str,
    /// The type.
    pub ty: &'static Type,
    /// The member that distinguishes a record of this form from the others.
    pub has: &'static str,
}

/// A rule on which parameters go together.
#[derive(Clone, Copy, Debug)]
pub struct Together {
    /// The kind of the rule.
    pub rule: Rule,
    /// The wire names of the parameters.
    pub params: &'static [&'static str],
}

/// The kinds of rules on which parameters go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Exactly one of the parameters must be given.
    ExactlyOne,
    /// At least one of the parameters must be given.
    AtLeastOne,
    /// Either all of the parameters are given, or none.
    AllOrNone,
}

impl Catalogue {
    /// Returns the module of an API by its name. Case, `-` and `_` are ignored.
    pub fn module(&self, api: Api, name: &str) -> Option<&'static Module> {
        let of_api = self.modules.iter().filter(|module| module.api == api);
        of_api.copied().find(|module| is_same(module.name, name) || is_same(module.rust, name))
    }

    /// Returns every function with its module.
    pub fn functions(&self) -> impl Iterator<Item = (&'static Module, &'static Function)> {
        self.modules.iter().flat_map(|module| module.functions.iter().map(|one| (*module, one)))
    }
}

impl Module {
    /// Returns a function by its name. Case, `-` and `_` are ignored.
    pub fn function(&self, name: &str) -> Option<&'static Function> {
        self.functions.iter().find(|one| is_same(one.name, name) || is_same(one.rust, name))
    }
}

/// Returns whether two names are equal when case, `-` and `_` are ignored.
fn is_same(one: &str, other: &str) -> bool {
    let plain = |name: &str| {
        let letters = name.bytes().filter(|byte| !matches!(byte, b'-' | b'_'));
        letters.map(|byte| byte.to_ascii_lowercase()).collect::<Vec<_>>()
    };
    plain(one) == plain(other)
}

impl Function {
    /// A function with default values.
    pub const EMPTY: Self = Self {
        name: "",
        rust: "",
        summary: "",
        docs: "",
        effect: Effect::Write,
        destructive: false,
        gives_secret: false,
        since: "",
        replaced_by: &[],
        page: "",
        body: Body::Form,
        params: &[],
        together: &[],
        row_flag: None,
        data_member: None,
        returns: &Type::Dynamic,
        secret: false,
        returns_doc: "",
        facts: Facts::NONE,
    };
}

impl Facts {
    /// No facts.
    pub const NONE: Self = Self(&[]);
}

impl Param {
    /// A parameter with default values.
    pub const EMPTY: Self = Self {
        name: "",
        rust: "",
        ty: &Type::Text,
        required: false,
        wire: Wire::Plain,
        doc: "",
        example: "",
        secret: false,
        facts: Facts::NONE,
    };
}

impl Member {
    /// A member with default values.
    pub const EMPTY: Self = Self {
        name: "",
        ty: &Type::Text,
        always: false,
        doc: "",
        secret: false,
        facts: Facts::NONE,
    };
}

impl Type {
    /// Describes the type in a few words, such as `list of text`.
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
