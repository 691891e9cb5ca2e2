// Made by cpanel-codegen from schema/api2/SSH.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SSH`](super).

use cpanel_core::codegen::*;

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
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "AuthkeyData",
        members: &["name", "status"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.name,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for AuthkeyData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSH::delkey`.
#[derive(Clone, Default)]
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
    /// Whether the key may still log in. Null in the only sample that was seen.
    ///
    /// Wire name `leave_authorized`.
    pub leave_authorized: Option<String>,
}

impl Record for DelkeyData {
    const SHAPE: RecordShape = RecordShape {
        name: "DelkeyData",
        members: &["name", "keyfile", "leave_authorized"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.name,
            1 => &mut self.keyfile,
            _ => &mut self.leave_authorized,
        }
    }
}

impl std::fmt::Debug for DelkeyData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSH::importkey`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ImportkeyData {
    /// Name under which the key was stored.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Reason why the key was not stored.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for ImportkeyData {
    const SHAPE: RecordShape = RecordShape {
        name: "ImportkeyData",
        members: &["name", "reason"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.name,
            _ => &mut self.reason,
        }
    }
}

impl std::fmt::Debug for ImportkeyData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSH::listkeys`.
#[derive(Clone, Default)]
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
    /// File name of the key. It ends in `.pub` for a public key.
    ///
    /// Wire name `key`.
    pub key: Option<String>,
    /// Full path of the key file.
    ///
    /// Wire name `file`. Format: `path`.
    pub file: Option<String>,
    /// Whether the public half of a private key exists beside it.
    ///
    /// Wire name `haspub`.
    pub haspub: Option<bool>,
    /// Whether the key may log in. Null if this does not apply.
    ///
    /// Wire name `auth`.
    pub auth: Option<bool>,
    /// Authorization in words: `authorized` or `not authorized`. On older servers, it is 0.
    ///
    /// Wire name `authstatus`.
    pub authstatus: Option<String>,
    /// Next action that [`authkey`](super::authkey()) could perform, in words. On older servers, it
    /// is 0.
    ///
    /// Wire name `authaction`.
    pub authaction: Option<String>,
    /// State of the key.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
    /// Time when the file was created or its attributes changed.
    ///
    /// Wire name `ctime`.
    pub ctime: Option<Timestamp>,
    /// Time when the file was last written.
    ///
    /// Wire name `mtime`.
    pub mtime: Option<Timestamp>,
}

impl Record for ListkeysRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListkeysRow",
        members: &[
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
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.name,
            1 => &mut self.key,
            2 => &mut self.file,
            3 => &mut self.haspub,
            4 => &mut self.auth,
            5 => &mut self.authstatus,
            6 => &mut self.authaction,
            7 => &mut self.status,
            8 => &mut self.ctime,
            _ => &mut self.mtime,
        }
    }
}

impl std::fmt::Debug for ListkeysRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the parameters of [`genkey()`](super::genkey),
/// [`genkey_legacy()`](super::genkey_legacy) and [`listkeys()`](super::listkeys).
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

/// The data of [`genkey()`](super::genkey) and [`genkey_legacy()`](super::genkey_legacy).
#[derive(Clone, Default)]
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
    /// Output of the key tool, with the fingerprint and the paths of the files, or the reason for
    /// the failure.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
    /// Whether the key pair was created.
    ///
    /// Wire name `result`.
    pub result: Option<bool>,
}

impl Record for NewKey {
    const SHAPE: RecordShape = RecordShape {
        name: "NewKey",
        members: &["name", "reason", "result"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.name,
            1 => &mut self.reason,
            _ => &mut self.result,
        }
    }
}

impl std::fmt::Debug for NewKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`converttoppk()`](super::converttoppk) and [`fetchkey()`](super::fetchkey).
#[derive(Clone, Default)]
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
    /// Whole text of the key. [`fetchkey`](super::fetchkey()) returns the file of the private key,
    /// or of the public key if requested. [`converttoppk`](super::converttoppk()) returns the PPK
    /// file.
    ///
    /// Wire name `key`.
    pub key: Option<Secret>,
}

impl Record for KeyText {
    const SHAPE: RecordShape = RecordShape {
        name: "KeyText",
        members: &["name", "key"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.name,
            _ => &mut self.key,
        }
    }
}

impl std::fmt::Debug for KeyText {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
