//! Enumerations that keep a value they do not know.

/// Gives an enumeration its wire forms. The last variant, `Other(String)`, keeps what is not listed.
///
/// ```
/// #[derive(Clone, Debug, PartialEq, Eq, Hash)]
/// pub enum Mode { Active, Passive, Other(String) }
/// cpanel_core::open_enum!(Mode { Active = "active", Passive = "passive" });
///
/// assert_eq!(Mode::from("passive"), Mode::Passive);
/// assert_eq!(Mode::from("new").as_str(), "new");
/// ```
#[macro_export]
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $wire:literal),* $(,)? }) => {
        impl $name {
            /// The value as it stands on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Other(text) => text,
                }
            }
        }
        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($wire => Self::$variant,)*
                    _ => Self::Other(text.to_owned()),
                }
            }
        }
        impl ::core::default::Default for $name {
            /// A value that is not listed: empty text.
            #[inline]
            fn default() -> Self {
                Self::Other(::std::string::String::new())
            }
        }
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl $crate::Read for $name {
            #[inline]
            fn read(reader: &mut $crate::Reader<'_>) -> ::core::result::Result<Self, $crate::Misread> {
                reader.with_text(|text| Self::from(text))
            }
        }
        impl $crate::form::Scalar for $name {
            #[inline]
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(self.as_str())
            }
        }
        impl $crate::form::ToJson for $name {
            #[inline]
            fn to_json(&self) -> $crate::Value {
                $crate::Value::from(self.as_str())
            }
        }
    };
}
