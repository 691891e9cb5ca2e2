// Made by cpanel-codegen from schema/api2/SSH.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SSH`](super).

use cpanel_core::codegen::{Misread, Reader, Record, Secret, Timestamp};

/// The parameter `action` of `SSH::authkey`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthkeyAction {
    /// Wire value `authorize`.
    Authorize,
    /// Wire value `deauthorize`.
    Deauthorize,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    AuthkeyAction { Authorize = "authorize", Deauthorize = "deauthorize" }
);

/// A record in the data of `SSH::authkey`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AuthkeyData {
    /// File name of the public key.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// State of the key after the call, such as `authorized`.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
}

impl Record for AuthkeyData {
    const NAMES: &'static [&'static str] = &["name", "status"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.name),
            _ => reader.set(&mut self.status),
        }
    }
}

/// A record in the data of `SSH::delkey`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DelkeyData {
    /// Name of the key.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Full path of the deleted file.
    ///
    /// Wire name `keyfile`. Format: `path`.
    pub keyfile: Option<String>,
    /// Whether the key may still log in; null in the only sample seen.
    ///
    /// Wire name `leave_authorized`.
    pub leave_authorized: Option<String>,
}

impl Record for DelkeyData {
    const NAMES: &'static [&'static str] = &["name", "keyfile", "leave_authorized"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.name),
            1 => reader.set(&mut self.keyfile),
            _ => reader.set(&mut self.leave_authorized),
        }
    }
}

/// A record in the data of `SSH::importkey`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ImportkeyData {
    /// Name that it was stored under.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Why it was not stored.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for ImportkeyData {
    const NAMES: &'static [&'static str] = &["name", "reason"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.name),
            _ => reader.set(&mut self.reason),
        }
    }
}

/// A record in the data of `SSH::listkeys`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListkeysRow {
    /// Name of the key, without `.pub`.
    ///
    /// Wire name `name`.
    pub name: String,
    /// File name; ends in `.pub` for a public key.
    ///
    /// Wire name `key`.
    pub key: Option<String>,
    /// Full path.
    ///
    /// Wire name `file`. Format: `path`.
    pub file: Option<String>,
    /// Whether a private key has its public half beside it.
    ///
    /// Wire name `haspub`.
    pub haspub: Option<bool>,
    /// Whether the key may log in; null if it does not apply.
    ///
    /// Wire name `auth`.
    pub auth: Option<bool>,
    /// The same in words, `authorized` or `not authorized`; 0 on older servers.
    ///
    /// Wire name `authstatus`.
    pub authstatus: Option<String>,
    /// What `authkey` could do next, in words; 0 on older servers.
    ///
    /// Wire name `authaction`.
    pub authaction: Option<String>,
    /// State of the key.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
    /// When the file was made or its attributes changed.
    ///
    /// Wire name `ctime`.
    pub ctime: Option<Timestamp>,
    /// When the file was last written.
    ///
    /// Wire name `mtime`.
    pub mtime: Option<Timestamp>,
}

impl Record for ListkeysRow {
    const NAMES: &'static [&'static str] = &[
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
    ];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.name),
            1 => reader.set(&mut self.key),
            2 => reader.set(&mut self.file),
            3 => reader.set(&mut self.haspub),
            4 => reader.set(&mut self.auth),
            5 => reader.set(&mut self.authstatus),
            6 => reader.set(&mut self.authaction),
            7 => reader.set(&mut self.status),
            8 => reader.set(&mut self.ctime),
            _ => reader.set(&mut self.mtime),
        }
    }
}

/// A value that functions of the module `SSH` share.
#[derive(Clone)]
#[non_exhaustive]
pub enum KeyType {
    /// Wire value `rsa`.
    Rsa,
    /// Wire value `dsa`.
    Dsa,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(KeyType { Rsa = "rsa", Dsa = "dsa" });

/// A record in replies of the module `SSH`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct NewKey {
    /// Name of the key.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// What the key tool printed, with the fingerprint and the places of the files; or why it
    /// failed.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
    /// Whether the pair was made.
    ///
    /// Wire name `result`.
    pub result: Option<bool>,
}

impl Record for NewKey {
    const NAMES: &'static [&'static str] = &["name", "reason", "result"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.name),
            1 => reader.set(&mut self.reason),
            _ => reader.set(&mut self.result),
        }
    }
}

/// A record in replies of the module `SSH`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct KeyText {
    /// Name of the key, or of its file.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// The whole text: from `fetchkey` the file, that is the private key unless the public half was
    /// asked for; from `converttoppk` the PPK file.
    ///
    /// Wire name `key`.
    pub key: Option<Secret>,
}

impl Record for KeyText {
    const NAMES: &'static [&'static str] = &["name", "key"];

    const SECRET: bool = true;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.name),
            _ => reader.set(&mut self.key),
        }
    }
}
