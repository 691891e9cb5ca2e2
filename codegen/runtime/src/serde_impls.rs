//! serde's traits for the value types, with the feature `serde`.
//!
//! Secrets are serialized only within [`Secret::exposing`]. Otherwise serializing one is an error, so parameters and
//! replies do not leak their secrets into a log.

use std::cell::Cell;

pub use serde;
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Error as _, Serialize, SerializeStruct, Serializer};

use crate::read::{FromReply, from_text};
use crate::value::{Base64, Dynamic, Limit, Secret, Source, Timestamp, Upload, Value};

/// Implements serde's traits for an open enumeration through its wire values.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum_serde {
    ($name:ident) => {
        impl $crate::serde_impls::serde::Serialize for $name {
            fn serialize<S: $crate::serde_impls::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> $crate::serde_impls::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde_impls::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let text = <::std::string::String as $crate::serde_impls::serde::Deserialize>::deserialize(
                    deserializer,
                )?;
                ::core::result::Result::Ok(Self::from(text.as_str()))
            }
        }
    };
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl Serialize for Limit {
    /// Writes a number, or `unlimited`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unlimited => serializer.serialize_str("unlimited"),
            Self::Of(count) => serializer.serialize_f64(*count),
        }
    }
}

thread_local! {
    /// Whether this thread currently serializes secrets.
    static EXPOSING: Cell<bool> = const { Cell::new(false) };
}

impl Secret {
    /// Serializes secrets as plain text while `write` runs on this thread, for example to store parameters in a file.
    ///
    /// ```
    /// let secret = cpanel_core::Secret::new("12345luggage");
    /// assert!(serde_json::to_string(&secret).is_err());
    /// let json = cpanel_core::Secret::exposing(|| serde_json::to_string(&secret));
    /// assert_eq!(json.unwrap(), "\"12345luggage\"");
    /// ```
    pub fn exposing<T>(write: impl FnOnce() -> T) -> T {
        /// Restores the previous setting when dropped, even after a panic.
        struct Before(bool);
        impl Drop for Before {
            fn drop(&mut self) {
                EXPOSING.set(self.0);
            }
        }
        let _before = Before(EXPOSING.replace(true));
        write()
    }
}

impl Serialize for Secret {
    /// Writes the secret within [`Secret::exposing`], and fails otherwise.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if EXPOSING.get() {
            serializer.serialize_str(self.expose())
        } else {
            Err(S::Error::custom("a secret is serialized only within `Secret::exposing`"))
        }
    }
}

impl Serialize for Base64 {
    /// Writes Base64, as on the wire.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.encoded())
    }
}

impl Serialize for Dynamic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Serialize for Upload {
    /// Writes `name` with `path` or `bytes`. A reader cannot be serialized.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut upload = serializer.serialize_struct("Upload", 2)?;
        upload.serialize_field("name", &self.name)?;
        match &self.source {
            Source::Path(path) => upload.serialize_field("path", path)?,
            Source::Bytes(bytes) => upload.serialize_field("bytes", &**bytes)?,
            Source::Reader(_) => {
                return Err(S::Error::custom("the reader of an upload cannot be serialized"));
            }
        }
        upload.end()
    }
}

/// Serializes JSON text as the value that it contains.
pub(crate) mod json_text {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde_json::Value;

    pub(crate) fn serialize<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serde_json::from_str(text).unwrap_or(Value::Null).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<String, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Ok(if value.is_null() { String::new() } else { value.to_string() })
    }
}

/// Implements `Deserialize` for a union. Its forms are distinguished as in replies.
#[doc(hidden)]
#[macro_export]
macro_rules! union_serde {
    ($name:ident) => {
        impl<'de> $crate::serde_impls::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde_impls::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::serde_impls::forgiving(deserializer)
            }
        }
    };
}

/// Deserializes a value in any of the forms that servers send.
pub fn forgiving<'de, T: FromReply, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    from_text(value.to_string().as_bytes()).map_err(D::Error::custom)
}

macro_rules! forgiving {
    ($($type:ty),*) => {$(
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                forgiving(deserializer)
            }
        }
    )*};
}

forgiving!(Timestamp, Limit, Base64);

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl<'de> Deserialize<'de> for Dynamic {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self)
    }
}

impl<'de> Deserialize<'de> for Upload {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        struct UploadFields {
            name: Option<String>,
            path: Option<std::path::PathBuf>,
            bytes: Option<Vec<u8>>,
        }
        let UploadFields { name, path, bytes } = UploadFields::deserialize(deserializer)?;
        let upload = match (path, bytes) {
            (Some(path), None) => Self::path(path),
            (None, Some(bytes)) => Self::bytes("", bytes),
            _ => return Err(D::Error::custom("an upload has either a path or bytes")),
        };
        Ok(match name {
            Some(name) => upload.named(name),
            None => upload,
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json, to_value};

    use super::*;
    use crate::reply::Paginate;
    use crate::reply::Reply;

    #[derive(Clone)]
    enum Mode {
        Active,
        Other(String),
    }
    crate::open_enum!(Mode { Active = "active" });

    #[test]
    fn values_come_back_as_they_went() {
        assert_eq!(to_value(Limit::Unlimited).unwrap(), json!("unlimited"));
        assert_eq!(from_value::<Limit>(json!("unlimited")).unwrap(), Limit::Unlimited);
        assert_eq!(from_value::<Limit>(to_value(Limit::mib(5)).unwrap()).unwrap(), Limit::mib(5));
        assert_eq!(from_value::<Timestamp>(json!("12")).unwrap(), Timestamp(12));
        assert!(from_value::<Timestamp>(json!("soon")).is_err());
        let hidden = Secret::new("hunter2");
        assert!(to_value(&hidden).is_err());
        let written = Secret::exposing(|| to_value(&hidden)).unwrap();
        assert!(to_value(&hidden).is_err());
        let secret: Secret = from_value(written).unwrap();
        assert_eq!(to_value(Base64::from("fern")).unwrap(), json!("ZmVybg=="));
        assert_eq!(from_value::<Base64>(json!("ZmVybg")).unwrap(), Base64::from("fern"));
        assert_eq!(secret.expose(), "hunter2");
        assert_eq!(from_value::<Mode>(json!("active")).unwrap(), Mode::Active);
        assert_eq!(to_value(Mode::Other("new".into())).unwrap(), json!("new"));
        let upload = Upload::path("/a/b.txt").named("c.txt");
        assert!(from_value::<Upload>(to_value(&upload).unwrap()).unwrap() == upload);
        assert!(to_value(Upload::reader("x", 0, std::io::empty())).is_err());
    }

    #[test]
    fn replies_come_back_as_they_went() {
        let mut reply = Reply::new(vec![1, 2]);
        reply.metadata.paginate = Some(Paginate { total_pages: Some(3), ..Paginate::default() });
        reply.metadata.keep(br#"{"transformed":1}"#);
        reply.messages.push("Watered.".to_owned());
        let written = to_value(&reply).unwrap();
        assert_eq!(written["metadata"]["json"]["transformed"], 1);
        assert_eq!(from_value::<Reply<Vec<i32>>>(written).unwrap(), reply);
        assert_eq!(from_value::<Reply<i32>>(json!({"data": 5})).unwrap(), Reply::new(5));
    }
}
