//! Enumerations that keep unknown values.

use std::borrow::Cow;
use std::fmt::Display;

use crate::form::{Scalar, ToJson};
use crate::value::Value;

/// An enumeration whose `Display` is its wire value. [`open_enum!`](crate::open_enum) implements it.
pub trait OpenEnum: Display {}

impl<E: OpenEnum> Scalar for E {
    #[inline]
    fn text(&self) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }
}

impl<E: OpenEnum> ToJson for E {
    #[inline]
    fn to_json(&self) -> Value {
        Value::from(self.to_string())
    }
}

/// Returns whether a listed value is one that otherwise stands for nothing: empty text, `null` or `false`. If so, all of
/// them are values of the enumeration.
#[doc(hidden)]
pub const fn lists_nothing(values: &[&str]) -> bool {
    let mut index = 0;
    while index < values.len() {
        if matches!(values[index].as_bytes(), b"" | b"null" | b"false") {
            return true;
        }
        index += 1;
    }
    false
}

/// Expands to nothing without the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum_serde {
    ($name:ident) => {};
}

/// Expands to nothing without the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! union_serde {
    ($name:ident) => {};
}

/// Defines the wire values of an enumeration, and implements the traits that follow from them. The last variant must be
/// `Other(String)`. It holds values that are not listed.
///
/// Two values are equal if their wire values are equal.
///
/// ```
/// #[derive(Clone)]
/// pub enum Mode { Active, Passive, Other(String) }
/// cpanel_core::open_enum!(Mode { Active = "active", Passive = "passive" });
///
/// assert_eq!(Mode::from("passive"), Mode::Passive);
/// assert_eq!(Mode::from("new").as_str(), "new");
/// assert_eq!("active".parse(), Ok(Mode::Active));
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $wire:literal),* $(,)? }) => {
        $crate::open_enum_serde!($name);
        impl $name {
            /// Returns the wire value.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Other(text) => text,
                }
            }
        }
        impl $crate::enumeration::OpenEnum for $name {}
        impl $crate::codegen::FromReply for $name {
            const TEXT: bool = $crate::enumeration::lists_nothing(&[$($wire),*]);

            #[inline]
            fn read(
                reader: &mut $crate::codegen::Reader<'_>,
            ) -> ::core::result::Result<Self, $crate::codegen::Misread> {
                reader.convert()
            }
        }
        impl<T: ::core::convert::AsRef<str>> ::core::convert::From<T> for $name {
            #[inline]
            fn from(text: T) -> Self {
                match text.as_ref() {
                    $($wire => Self::$variant,)*
                    text => Self::Other(::std::string::String::from(text)),
                }
            }
        }
        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.as_str(), f)
            }
        }
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }
        impl ::core::cmp::Eq for $name {}
        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }
    };
}
