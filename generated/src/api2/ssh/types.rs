// Made by cpanel-codegen from schema/api2/SSH.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SSH`](super).

use cpanel_core::{Misread, Read, Reader, Secret, Timestamp};

/// The parameter `action` of `SSH::authkey`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthkeyAction {
    /// On the wire `authorize`.
    Authorize,
    /// On the wire `deauthorize`.
    Deauthorize,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    AuthkeyAction { Authorize = "authorize", Deauthorize = "deauthorize" }
);

/// A record in the data of `SSH::authkey`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AuthkeyData {
    /// File name of the public key. Wire name `name`.
    pub name: Option<String>,
    /// State of the key after the call, such as `authorized`. Wire name `status`.
    pub status: Option<String>,
}

impl Read for AuthkeyData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["name", "status"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.name),
                _ => reader.set(&mut value.status),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `SSH::converttoppk`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ConverttoppkData {
    /// Name of the key. Wire name `name`.
    pub name: Option<String>,
    /// The whole PPK file, with line breaks. Wire name `key`.
    pub key: Option<Secret>,
}

impl Read for ConverttoppkData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["name", "key"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.name),
                _ => reader.set(&mut value.key),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `SSH::delkey`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DelkeyData {
    /// Name of the key. Wire name `name`.
    pub name: Option<String>,
    /// Full path of the deleted file. Wire name `keyfile`. Format: `path`.
    pub keyfile: Option<String>,
    /// Whether the key may still log in; null in the only sample seen. Wire name `leave_authorized`.
    pub leave_authorized: Option<String>,
}

impl Read for DelkeyData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["name", "keyfile", "leave_authorized"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.name),
                1 => reader.set(&mut value.keyfile),
                _ => reader.set(&mut value.leave_authorized),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `SSH::fetchkey`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FetchkeyData {
    /// File name of the key. Wire name `name`.
    pub name: Option<String>,
    /// The text of the file; the private key unless the public half was asked for. Wire name `key`.
    pub key: Option<Secret>,
}

impl Read for FetchkeyData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["name", "key"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.name),
                _ => reader.set(&mut value.key),
            }?;
        }
        Ok(value)
    }
}

/// The parameter `type` of `SSH::genkey`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GenkeyType {
    /// On the wire `rsa`.
    Rsa,
    /// On the wire `dsa`.
    Dsa,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(GenkeyType { Rsa = "rsa", Dsa = "dsa" });

/// A record in the data of `SSH::genkey`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GenkeyData {
    /// Name of the key. Wire name `name`.
    pub name: Option<String>,
    /// What the key tool printed, with the fingerprint and the places of the files; or why it failed. Wire name `reason`.
    pub reason: Option<String>,
    /// Whether the pair was made. Wire name `result`.
    pub result: Option<bool>,
}

impl Read for GenkeyData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["name", "reason", "result"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.name),
                1 => reader.set(&mut value.reason),
                _ => reader.set(&mut value.result),
            }?;
        }
        Ok(value)
    }
}

/// The parameter `type` of `SSH::genkey_legacy`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GenkeyLegacyType {
    /// On the wire `rsa`.
    Rsa,
    /// On the wire `dsa`.
    Dsa,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(GenkeyLegacyType { Rsa = "rsa", Dsa = "dsa" });

/// A record in the data of `SSH::genkey_legacy`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GenkeyLegacyData {
    /// Name of the key. Wire name `name`.
    pub name: Option<String>,
    /// What the key tool printed, with the fingerprint and the places of the files; or why it failed. Wire name `reason`.
    pub reason: Option<String>,
    /// Whether the pair was made. Wire name `result`.
    pub result: Option<bool>,
}

impl Read for GenkeyLegacyData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["name", "reason", "result"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.name),
                1 => reader.set(&mut value.reason),
                _ => reader.set(&mut value.result),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `SSH::importkey`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ImportkeyData {
    /// Name that it was stored under. Wire name `name`.
    pub name: Option<String>,
    /// Why it was not stored. Wire name `reason`.
    pub reason: Option<String>,
}

impl Read for ImportkeyData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["name", "reason"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.name),
                _ => reader.set(&mut value.reason),
            }?;
        }
        Ok(value)
    }
}

/// The parameter `types` of `SSH::listkeys`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListkeysTypes {
    /// On the wire `rsa`.
    Rsa,
    /// On the wire `dsa`.
    Dsa,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(ListkeysTypes { Rsa = "rsa", Dsa = "dsa" });

/// A record in the data of `SSH::listkeys`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListkeysRow {
    /// Name of the key, without `.pub`. Wire name `name`.
    pub name: Option<String>,
    /// File name; ends in `.pub` for a public key. Wire name `key`.
    pub key: Option<String>,
    /// Full path. Wire name `file`. Format: `path`.
    pub file: Option<String>,
    /// Whether a private key has its public half beside it. Wire name `haspub`.
    pub haspub: Option<bool>,
    /// Whether the key may log in; null where it does not apply. Wire name `auth`.
    pub auth: Option<bool>,
    /// The same in words, `authorized` or `not authorized`; 0 on older servers. Wire name `authstatus`.
    pub authstatus: Option<String>,
    /// What `authkey` could do next, in words; 0 on older servers. Wire name `authaction`.
    pub authaction: Option<String>,
    /// State of the key. Wire name `status`.
    pub status: Option<String>,
    /// When the file was made or its attributes changed. Wire name `ctime`.
    pub ctime: Option<Timestamp>,
    /// When the file was last written. Wire name `mtime`.
    pub mtime: Option<Timestamp>,
}

impl Read for ListkeysRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
                    "name",
                    "key",
                    "file",
                    "haspub",
                    "auth",
                    "authstatus",
                    "authaction",
                    "status",
                    "ctime",
                    "mtime",
                ],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.name),
                1 => reader.set(&mut value.key),
                2 => reader.set(&mut value.file),
                3 => reader.set(&mut value.haspub),
                4 => reader.set(&mut value.auth),
                5 => reader.set(&mut value.authstatus),
                6 => reader.set(&mut value.authaction),
                7 => reader.set(&mut value.status),
                8 => reader.set(&mut value.ctime),
                _ => reader.set(&mut value.mtime),
            }?;
        }
        Ok(value)
    }
}
