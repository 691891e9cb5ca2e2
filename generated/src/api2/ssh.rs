// Made by cpanel-codegen from schema/api2/SSH.yaml. Do not edit: change the schema and regenerate.

//! Creates, imports, lists, authorizes and deletes the SSH keys of the account.
//!
//! The module `SSH` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`authkey()`] | Authorizes a key for logins, or revokes the authorization. |
//! | [`converttoppk()`] | Converts a private key to the PPK form of PuTTY. |
//! | [`delkey()`] | Deletes the private or the public half of a key. |
//! | [`fetchkey()`] | Returns the text of a key. |
//! | [`genkey()`] | Creates a key pair in the `.ssh` directory. |
//! | [`genkey_legacy()`] | Creates a key pair, under the older name of `genkey`. *Deprecated.* |
//! | [`importkey()`] | Stores an existing SSH key. |
//! | [`listkeys()`] | Lists the SSH keys of the account. |
//!
//! These functions manage the key files in `~/.ssh` and the list of keys that may log in.
//!
//! - [`genkey`](genkey()) creates a key pair, and [`importkey`](importkey()) stores an existing
//!   key.
//! - A key may log in only after [`authkey`](authkey()) has authorized its public half.
//! - [`listkeys`](listkeys()) lists the keys. [`fetchkey`](fetchkey()) returns the text of a
//!   key, and [`converttoppk`](converttoppk()) returns the form that PuTTY reads.
//! - [`delkey`](delkey()) deletes one half of a key at a time. Call it once for the private
//!   half and once for the public half.
//!
//! Keys are identified by their file name without `.pub`. The names `config`, `known_hosts`,
//! `authorized_keys`, `environment`, `rc` and `identity` are reserved.
//!
//! UAPI has no successor for these functions. Its module `SSH` only returns the port.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::ssh::{self, Authkey, Genkey, Listkeys};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! ssh::genkey(client, &Genkey::new(4096, "deploy").pass("a long passphrase")).await?;
//! // A key can be used for a login only after it is authorized.
//! ssh::authkey(client, &Authkey::new("deploy", "authorize")).await?;
//!
//! for key in ssh::listkeys(client, &Listkeys::new().pub_(true)).await?.data {
//!     println!("{}: {:?}", key.name, key.authstatus);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Authorizes a key for logins, or revokes the authorization.
///
/// The public half of the key must exist. An authorized key gives access to everything that the
/// account may do in a shell.
///
/// The API 2 function `SSH::authkey`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-authkey/>
#[doc(alias = "SSH::authkey")]
pub fn authkey<C: Caller>(
    client: &C,
    params: &Authkey,
) -> C::Output<Reply<types::AuthkeyData>> {
    client.call(params)
}

/// Authorizes a key for logins, or revokes the authorization: the parameters of [`authkey()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Authkey {
    /// Name of the key, without `.pub`.
    ///
    /// Wire name `key`.
    ///
    /// Not certain: The documented call and public clients send it.
    pub key: String,
    /// Whether to authorize the key or to revoke the authorization.
    ///
    /// Wire name `action`.
    ///
    /// Not certain: The documented call and public clients send it.
    pub action: types::AuthkeyAction,
}

impl Authkey {
    /// Creates the parameters.
    pub fn new(key: impl Into<String>, action: impl Into<types::AuthkeyAction>) -> Self {
        Self {
            key: key.into(),
            action: action.into(),
        }
    }
}

impl Named for Authkey {
    type Data = types::AuthkeyData;

    const CALL: Call = Call::new(Api::Api2, "SSH", "authkey", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("key", &self.key);
        form.put("action", &self.action);
    }
}

impl std::fmt::Debug for Authkey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Authkey", f)
    }
}

/// Converts a private key to the PPK form of PuTTY.
///
/// The API 2 function `SSH::converttoppk`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-converttoppk/>
#[doc(alias = "SSH::converttoppk")]
pub fn converttoppk<C: Caller>(
    client: &C,
    params: &Converttoppk,
) -> C::Output<Reply<types::KeyText>> {
    client.call(params)
}

/// Converts a private key to the PPK form of PuTTY: the parameters of [`converttoppk()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Converttoppk {
    /// Name of the key.
    ///
    /// Wire name `name`.
    ///
    /// Not certain: The documented call sends it.
    pub name: String,
    /// Passphrase of the key. By default, the server assumes that the key has none.
    ///
    /// Wire name `pass`.
    pub pass: Option<Secret>,
    /// Whether to also keep the converted key as a file beside the original. By default, the server
    /// decides.
    ///
    /// Wire name `keep_file`.
    pub keep_file: Option<bool>,
}

impl Converttoppk {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            pass: None,
            keep_file: None,
        }
    }

    /// Sets [`pass`](field@Self::pass).
    pub fn pass(mut self, pass: impl Into<Secret>) -> Self {
        self.pass = Some(pass.into());
        self
    }

    /// Sets [`keep_file`](field@Self::keep_file).
    #[inline]
    pub fn keep_file(mut self, keep_file: bool) -> Self {
        self.keep_file = Some(keep_file);
        self
    }
}

impl Named for Converttoppk {
    type Data = types::KeyText;

    const CALL: Call = Call::new(Api::Api2, "SSH", "converttoppk", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
        form.opt("pass", &self.pass);
        form.opt("keep_file", &self.keep_file);
    }
}

impl std::fmt::Debug for Converttoppk {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Converttoppk", f)
    }
}

/// Deletes the private or the public half of a key.
///
/// The deletion cannot be undone. Call the function twice to delete both halves.
///
/// The API 2 function `SSH::delkey`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-delkey/>
#[doc(alias = "SSH::delkey")]
pub fn delkey<C: Caller>(
    client: &C,
    params: &Delkey,
) -> C::Output<Reply<types::DelkeyData>> {
    client.call(params)
}

/// Deletes the private or the public half of a key: the parameters of [`delkey()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Delkey {
    /// Name of the key, without `.pub`.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Whether to delete the public half. By default, the private half is deleted.
    ///
    /// Wire name `pub`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "pub"))]
    pub pub_: Option<bool>,
}

impl Delkey {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            pub_: None,
        }
    }

    /// Sets [`pub_`](field@Self::pub_).
    #[inline]
    pub fn pub_(mut self, pub_: bool) -> Self {
        self.pub_ = Some(pub_);
        self
    }
}

impl Named for Delkey {
    type Data = types::DelkeyData;

    const CALL: Call = Call::new(Api::Api2, "SSH", "delkey", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
        form.opt("pub", &self.pub_);
    }
}

impl std::fmt::Debug for Delkey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Delkey", f)
    }
}

/// Returns the text of a key.
///
/// The API 2 function `SSH::fetchkey`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-fetchkey/>
///
/// Not certain: The members are those that public clients read. No reply was recorded.
#[doc(alias = "SSH::fetchkey")]
pub fn fetchkey<C: Caller>(
    client: &C,
    params: &Fetchkey,
) -> C::Output<Reply<types::KeyText>> {
    client.call(params)
}

/// Returns the text of a key: the parameters of [`fetchkey()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Fetchkey {
    /// Name of the key, without `.pub`.
    ///
    /// Wire name `name`.
    ///
    /// Not certain: The documented call and public clients send it.
    pub name: String,
    /// Whether to return the public half. By default, the private half is returned.
    ///
    /// Wire name `pub`.
    #[cfg_attr(feature = "serde", serde(rename = "pub"))]
    pub pub_: Option<bool>,
}

impl Fetchkey {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            pub_: None,
        }
    }

    /// Sets [`pub_`](field@Self::pub_).
    #[inline]
    pub fn pub_(mut self, pub_: bool) -> Self {
        self.pub_ = Some(pub_);
        self
    }
}

impl Named for Fetchkey {
    type Data = types::KeyText;

    const CALL: Call = Call::new(Api::Api2, "SSH", "fetchkey", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
        form.opt("pub", &self.pub_);
    }
}

impl std::fmt::Debug for Fetchkey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Fetchkey", f)
    }
}

/// Creates a key pair in the `.ssh` directory.
///
/// If a key of the same name exists, the call renames it and adds a time to the end of its
/// name. The new key may not log in until [`authkey`](authkey()) authorizes it.
///
/// The API 2 function `SSH::genkey`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-genkey/>
///
/// Not certain: The documented table lists `reason` and `result` without saying whether they
/// are in the row or in the event. The member `name` is that of similar functions.
#[doc(alias = "SSH::genkey")]
pub fn genkey<C: Caller>(
    client: &C,
    params: &Genkey,
) -> C::Output<Reply<types::NewKey>> {
    client.call(params)
}

/// Creates a key pair in the `.ssh` directory: the parameters of [`genkey()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Genkey {
    /// Length of the key in bits, 1024 or more.
    ///
    /// Wire name `bits`. At least `1024`.
    pub bits: i64,
    /// File name of the new key. It must not be a reserved name.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Passphrase of at least four characters. By default, the key has none.
    ///
    /// Wire name `pass`. At least 4 characters.
    pub pass: Option<Secret>,
    /// Type of the key. Current servers refuse `dsa`.
    ///
    /// Wire name `type`. Default: `rsa`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<types::KeyType>,
}

impl Genkey {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(bits: impl Into<i64>, name: impl Into<String>) -> Self {
        Self {
            bits: bits.into(),
            name: name.into(),
            pass: None,
            type_: None,
        }
    }

    /// Sets [`pass`](field@Self::pass).
    pub fn pass(mut self, pass: impl Into<Secret>) -> Self {
        self.pass = Some(pass.into());
        self
    }

    /// Sets [`type_`](field@Self::type_).
    pub fn type_(mut self, type_: impl Into<types::KeyType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl Named for Genkey {
    type Data = types::NewKey;

    const CALL: Call = Call::new(Api::Api2, "SSH", "genkey", Effect::Write)
        .with_row_flag("result", &["reason"]);

    const CHECKS: &'static [Check] = &[
        Check::Range("bits", 1024.0, f64::INFINITY),
        Check::Length("pass", 4, usize::MAX),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("bits", &self.bits);
        form.put("name", &self.name);
        form.opt("pass", &self.pass);
        form.opt("type", &self.type_);
    }
}

impl std::fmt::Debug for Genkey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Genkey", f)
    }
}

/// Creates a key pair, under the older name of `genkey`.
///
/// Before cPanel 78, the function returned HTML instead of JSON.
///
/// The API 2 function `SSH::genkey_legacy`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-genkey_legacy/>
///
/// Not certain: The reply is assumed to be that of `genkey`.
#[doc(alias = "SSH::genkey_legacy")]
#[deprecated = "Use `genkey`. Since cPanel 78, this function forwards to `genkey`."]
pub fn genkey_legacy<C: Caller>(
    client: &C,
    params: &GenkeyLegacy,
) -> C::Output<Reply<types::NewKey>> {
    client.call(params)
}

/// Creates a key pair, under the older name of `genkey`: the parameters of [`genkey_legacy()`].
#[deprecated = "Use `genkey`. Since cPanel 78, this function forwards to `genkey`."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GenkeyLegacy {
    /// Length of the key in bits, 1024 or more.
    ///
    /// Wire name `bits`. At least `1024`.
    ///
    /// Not certain: The function forwards to `genkey`, which requires it.
    pub bits: i64,
    /// File name of the new key. It must not be a reserved name.
    ///
    /// Wire name `name`.
    ///
    /// Not certain: The function forwards to `genkey`, which requires it.
    pub name: String,
    /// Passphrase of at least four characters. By default, the key has none.
    ///
    /// Wire name `pass`.
    pub pass: Option<Secret>,
    /// Type of the key. Current servers refuse `dsa`.
    ///
    /// Wire name `type`. Default: `rsa`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<types::KeyType>,
}

impl GenkeyLegacy {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(bits: impl Into<i64>, name: impl Into<String>) -> Self {
        Self {
            bits: bits.into(),
            name: name.into(),
            pass: None,
            type_: None,
        }
    }

    /// Sets [`pass`](field@Self::pass).
    pub fn pass(mut self, pass: impl Into<Secret>) -> Self {
        self.pass = Some(pass.into());
        self
    }

    /// Sets [`type_`](field@Self::type_).
    pub fn type_(mut self, type_: impl Into<types::KeyType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl Named for GenkeyLegacy {
    type Data = types::NewKey;

    const CALL: Call = Call::new(Api::Api2, "SSH", "genkey_legacy", Effect::Write)
        .with_row_flag("result", &["reason"]);

    const CHECKS: &'static [Check] = &[Check::Range("bits", 1024.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("bits", &self.bits);
        form.put("name", &self.name);
        form.opt("pass", &self.pass);
        form.opt("type", &self.type_);
    }
}

impl std::fmt::Debug for GenkeyLegacy {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GenkeyLegacy", f)
    }
}

/// Stores an existing SSH key.
///
/// The call overwrites a key of the same name without a warning. Some servers refuse a key that
/// exists under another name, and report that name.
///
/// The API 2 function `SSH::importkey`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-importkey/>
///
/// Not certain: The members are those that public clients read. No reply was recorded.
#[doc(alias = "SSH::importkey")]
pub fn importkey<C: Caller>(
    client: &C,
    params: &Importkey,
) -> C::Output<Reply<types::ImportkeyData>> {
    client.call(params)
}

/// Stores an existing SSH key: the parameters of [`importkey()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Importkey {
    /// Text of the private or public key, with its line breaks.
    ///
    /// Wire name `key`. Format: `pem`.
    ///
    /// Not certain: The documented call and public clients send it.
    pub key: Secret,
    /// File name under which the key is stored.
    ///
    /// Wire name `name`.
    ///
    /// Not certain: The documented call and public clients send it.
    pub name: String,
    /// Passphrase of the private key; not for public keys. By default, the server assumes that the
    /// key has none.
    ///
    /// Wire name `pass`.
    pub pass: Option<Secret>,
}

impl Importkey {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(key: impl Into<Secret>, name: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            name: name.into(),
            pass: None,
        }
    }

    /// Sets [`pass`](field@Self::pass).
    pub fn pass(mut self, pass: impl Into<Secret>) -> Self {
        self.pass = Some(pass.into());
        self
    }
}

impl Named for Importkey {
    type Data = types::ImportkeyData;

    const CALL: Call = Call::new(Api::Api2, "SSH", "importkey", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("key", &self.key);
        form.put("name", &self.name);
        form.opt("pass", &self.pass);
    }
}

impl std::fmt::Debug for Importkey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Importkey", f)
    }
}

/// Lists the SSH keys of the account.
///
/// For public keys, the rows also say whether each of them may log in.
///
/// The API 2 function `SSH::listkeys`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-listkeys/>
#[doc(alias = "SSH::listkeys")]
pub fn listkeys<C: Caller>(
    client: &C,
    params: &Listkeys,
) -> C::Output<Reply<Vec<types::ListkeysRow>>> {
    client.call(params)
}

/// Lists the SSH keys of the account: the parameters of [`listkeys()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listkeys {
    /// Name of the key to list. By default, all keys.
    ///
    /// Wire name `keys`.
    pub keys: Option<String>,
    /// Whether to list only public keys (true) or only private keys (false). By default, both.
    ///
    /// Wire name `pub`.
    #[cfg_attr(feature = "serde", serde(rename = "pub"))]
    pub pub_: Option<bool>,
    /// Type of the keys to list. By default, both types.
    ///
    /// Wire name `types`.
    pub types: Option<types::KeyType>,
}

impl Listkeys {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`keys`](field@Self::keys).
    pub fn keys(mut self, keys: impl Into<String>) -> Self {
        self.keys = Some(keys.into());
        self
    }

    /// Sets [`pub_`](field@Self::pub_).
    #[inline]
    pub fn pub_(mut self, pub_: bool) -> Self {
        self.pub_ = Some(pub_);
        self
    }

    /// Sets [`types`](field@Self::types).
    pub fn types(mut self, types: impl Into<types::KeyType>) -> Self {
        self.types = Some(types.into());
        self
    }
}

impl Named for Listkeys {
    type Data = Vec<types::ListkeysRow>;

    const CALL: Call = Call::new(Api::Api2, "SSH", "listkeys", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("keys", &self.keys);
        form.opt("pub", &self.pub_);
        form.opt("types", &self.types);
    }
}

impl std::fmt::Debug for Listkeys {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listkeys", f)
    }
}
