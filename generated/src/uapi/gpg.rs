// Made by cpanel-codegen from schema/uapi/GPG.yaml. Do not edit: change the schema and regenerate.

//! Creates, imports, exports and deletes the account's GnuPG keys.
//!
//! The module `GPG` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`delete_keypair()`] | Deletes a GnuPG public key and its secret key, if there is one. |
//! | [`export_public_key()`] | Returns a GnuPG public key as text. |
//! | [`export_secret_key()`] | Returns a GnuPG secret key as text. |
//! | [`generate_key()`] | Creates a GnuPG key pair and stores it in the account. |
//! | [`import_key()`] | Adds a GnuPG key to the account's key ring. |
//! | [`list_public_keys()`] | Lists the public GnuPG keys of the account. |
//! | [`list_secret_keys()`] | Lists the secret GnuPG keys of the account. |
//!
//! These functions manage the account's GnuPG key ring, in `.gnupg` below the home directory.
//! [`generate_key`](generate_key()) creates a key pair, [`import_key`](import_key()) imports a
//! key, [`list_public_keys`](list_public_keys()) and [`list_secret_keys`](list_secret_keys())
//! list the keys, and [`delete_keypair`](delete_keypair()) deletes keys permanently.
//!
//! - A key is identified by its ID in hexadecimal digits, from the lists.
//! - [`export_public_key`](export_public_key()) returns the public key, and
//!   [`export_secret_key`](export_secret_key()) the secret key.
//! - Creating a large key takes time. After a time-out, the key may exist.
//! - A key expires after one year, unless `expire` or `no_expire` is sent.
//! - A forgotten passphrase and a deleted secret key cannot be restored.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::gpg::{self, ExportPublicKey, GenerateKey, GenerateKeyRequired, ListPublicKeys};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let key = GenerateKey::new(GenerateKeyRequired {
//!     email: "ada@example.com",
//!     name: "Ada",
//!     passphrase: "a long passphrase",
//! })
//! .keysize(4096)
//! .no_expire(true);
//! gpg::generate_key(client, &key).await?;
//!
//! for key in gpg::list_public_keys(client, &ListPublicKeys::new()).await?.data {
//!     let export = ExportPublicKey::new(key.id);
//!     let text = gpg::export_public_key(client, &export).await?.data.key_data;
//!     println!("{}\n{text}", key.user_id);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Deletes a GnuPG public key and its secret key, if there is one.
///
/// This cannot be undone. Data that was encrypted for a deleted secret key can no longer be
/// read. All keys that match the ID are deleted.
///
/// The UAPI function `GPG::delete_keypair`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_keypair/>
#[doc(alias = "GPG::delete_keypair")]
pub fn delete_keypair<C: Caller>(
    client: &C,
    params: &DeleteKeypair,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes a GnuPG public key and its secret key, if there is one: the parameters of
/// [`delete_keypair()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteKeypair {
    /// ID of the key, from [`list_secret_keys`](list_secret_keys()) or
    /// [`list_public_keys`](list_public_keys()). For a key pair, both keys are deleted.
    ///
    /// Wire name `key_id`.
    pub key_id: String,
}

impl DeleteKeypair {
    /// Creates the parameters.
    pub fn new(key_id: impl Into<String>) -> Self {
        Self { key_id: key_id.into() }
    }
}

impl Named for DeleteKeypair {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "GPG", "delete_keypair", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("key_id", &self.key_id);
    }
}

impl std::fmt::Debug for DeleteKeypair {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteKeypair", f)
    }
}

/// Returns a GnuPG public key as text.
///
/// The UAPI function `GPG::export_public_key`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/export_public_key/>
#[doc(alias = "GPG::export_public_key")]
pub fn export_public_key<C: Caller>(
    client: &C,
    params: &ExportPublicKey,
) -> C::Output<Reply<types::ExportPublicKeyData>> {
    client.call(params)
}

/// Returns a GnuPG public key as text: the parameters of [`export_public_key()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ExportPublicKey {
    /// ID of the key, from [`list_public_keys`](list_public_keys()).
    ///
    /// Wire name `key_id`.
    pub key_id: String,
}

impl ExportPublicKey {
    /// Creates the parameters.
    pub fn new(key_id: impl Into<String>) -> Self {
        Self { key_id: key_id.into() }
    }
}

impl Named for ExportPublicKey {
    type Data = types::ExportPublicKeyData;

    const CALL: Call = Call::new(Api::Uapi, "GPG", "export_public_key", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("key_id", &self.key_id);
    }
}

impl std::fmt::Debug for ExportPublicKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ExportPublicKey", f)
    }
}

/// Returns a GnuPG secret key as text.
///
/// The UAPI function `GPG::export_secret_key`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/export_secret_key/>
#[doc(alias = "GPG::export_secret_key")]
pub fn export_secret_key<C: Caller>(
    client: &C,
    params: &ExportSecretKey,
) -> C::Output<Reply<types::ExportSecretKeyData>> {
    client.call(params)
}

/// Returns a GnuPG secret key as text: the parameters of [`export_secret_key()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ExportSecretKey {
    /// ID of the key, from [`list_secret_keys`](list_secret_keys()).
    ///
    /// Wire name `key_id`.
    pub key_id: String,
    /// Passphrase of the secret key.
    ///
    /// Wire name `passphrase`.
    pub passphrase: Option<Secret>,
}

impl ExportSecretKey {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(key_id: impl Into<String>) -> Self {
        Self {
            key_id: key_id.into(),
            passphrase: None,
        }
    }

    /// Sets [`passphrase`](field@Self::passphrase).
    pub fn passphrase(mut self, passphrase: impl Into<Secret>) -> Self {
        self.passphrase = Some(passphrase.into());
        self
    }
}

impl Named for ExportSecretKey {
    type Data = types::ExportSecretKeyData;

    const CALL: Call = Call::new(Api::Uapi, "GPG", "export_secret_key", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("key_id", &self.key_id);
        form.opt("passphrase", &self.passphrase);
    }
}

impl std::fmt::Debug for ExportSecretKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ExportSecretKey", f)
    }
}

/// Creates a GnuPG key pair and stores it in the account.
///
/// The call may take long, or end in a time-out if the server has little entropy. Check
/// [`list_secret_keys`](list_secret_keys()) before you send it again, otherwise there may be
/// two keys. The reply does not contain the ID of the key.
///
/// The UAPI function `GPG::generate_key`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/generate_key/>
#[doc(alias = "GPG::generate_key")]
pub fn generate_key<C: Caller>(
    client: &C,
    params: &GenerateKey,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Creates a GnuPG key pair and stores it in the account: the parameters of [`generate_key()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GenerateKey {
    /// Mail address of the key's owner.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Name of the key's owner.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Passphrase that protects the secret key. It cannot be recovered.
    ///
    /// Wire name `passphrase`.
    pub passphrase: Secret,
    /// Comment that becomes part of the key's user ID.
    ///
    /// Wire name `comment`.
    pub comment: Option<String>,
    /// Time when the key expires, in seconds since the Unix epoch. By default, one year from now.
    ///
    /// Wire name `expire`.
    pub expire: Option<Timestamp>,
    /// Length of the key in bits: 1024, 2048, 3072 or 4096. By default, 2048. Longer keys take
    /// longer to create.
    ///
    /// Wire name `keysize`. One of `1024`, `2048`, `3072`, `4096`. Default: `2048`.
    pub keysize: Option<i64>,
    /// Whether the key never expires. By default, it expires at `expire`.
    ///
    /// Wire name `no_expire`. Default: `false`.
    pub no_expire: Option<bool>,
}

/// The required parameters of [`GenerateKey::new()`].
#[derive(Clone)]
#[must_use]
pub struct GenerateKeyRequired<'a> {
    /// See [`email`](field@GenerateKey::email).
    pub email: &'a str,
    /// See [`name`](field@GenerateKey::name).
    pub name: &'a str,
    /// See [`passphrase`](field@GenerateKey::passphrase).
    pub passphrase: &'a str,
}

impl GenerateKey {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: GenerateKeyRequired<'_>) -> Self {
        Self {
            email: required.email.into(),
            name: required.name.into(),
            passphrase: required.passphrase.into(),
            comment: None,
            expire: None,
            keysize: None,
            no_expire: None,
        }
    }

    /// Sets [`comment`](field@Self::comment).
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets [`expire`](field@Self::expire).
    pub fn expire(mut self, expire: impl Into<Timestamp>) -> Self {
        self.expire = Some(expire.into());
        self
    }

    /// Sets [`keysize`](field@Self::keysize).
    pub fn keysize(mut self, keysize: impl Into<i64>) -> Self {
        self.keysize = Some(keysize.into());
        self
    }

    /// Sets [`no_expire`](field@Self::no_expire).
    #[inline]
    pub fn no_expire(mut self, no_expire: bool) -> Self {
        self.no_expire = Some(no_expire);
        self
    }
}

impl Named for GenerateKey {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "GPG", "generate_key", Effect::Write);

    const CHECKS: &'static [Check] = &[
        Check::OneOf("keysize", &[1024, 2048, 3072, 4096]),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.put("name", &self.name);
        form.put("passphrase", &self.passphrase);
        form.opt("comment", &self.comment);
        form.opt("expire", &self.expire);
        form.opt("keysize", &self.keysize);
        form.opt("no_expire", &self.no_expire);
    }
}

impl std::fmt::Debug for GenerateKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GenerateKey", f)
    }
}

/// Adds a GnuPG key to the account's key ring.
///
/// The UAPI function `GPG::import_key`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/import_key/>
#[doc(alias = "GPG::import_key")]
pub fn import_key<C: Caller>(
    client: &C,
    params: &ImportKey,
) -> C::Output<Reply<types::ImportKeyData>> {
    client.call(params)
}

/// Adds a GnuPG key to the account's key ring: the parameters of [`import_key()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ImportKey {
    /// Key in ASCII armour with its line breaks.
    ///
    /// Wire name `key_data`.
    pub key_data: Secret,
}

impl ImportKey {
    /// Creates the parameters.
    pub fn new(key_data: impl Into<Secret>) -> Self {
        Self { key_data: key_data.into() }
    }
}

impl Named for ImportKey {
    type Data = types::ImportKeyData;

    const CALL: Call = Call::new(Api::Uapi, "GPG", "import_key", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("key_data", &self.key_data);
    }
}

impl std::fmt::Debug for ImportKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ImportKey", f)
    }
}

/// Lists the public GnuPG keys of the account.
///
/// Returns: Each item is a public key.
///
/// The UAPI function `GPG::list_public_keys`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_public_keys/>
#[doc(alias = "GPG::list_public_keys")]
pub fn list_public_keys<C: Caller>(
    client: &C,
    params: &ListPublicKeys,
) -> C::Output<Reply<Vec<types::Key>>> {
    client.call(params)
}

/// Lists the public GnuPG keys of the account: the parameters of [`list_public_keys()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListPublicKeys {}

impl ListPublicKeys {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListPublicKeys {
    type Data = Vec<types::Key>;

    const CALL: Call = Call::new(Api::Uapi, "GPG", "list_public_keys", Effect::Read);
}

/// Lists the secret GnuPG keys of the account.
///
/// Returns: Each item describes a secret key, but does not contain the key itself.
///
/// The UAPI function `GPG::list_secret_keys`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_secret_keys/>
#[doc(alias = "GPG::list_secret_keys")]
pub fn list_secret_keys<C: Caller>(
    client: &C,
    params: &ListSecretKeys,
) -> C::Output<Reply<Vec<types::Key>>> {
    client.call(params)
}

/// Lists the secret GnuPG keys of the account: the parameters of [`list_secret_keys()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListSecretKeys {}

impl ListSecretKeys {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListSecretKeys {
    type Data = Vec<types::Key>;

    const CALL: Call = Call::new(Api::Uapi, "GPG", "list_secret_keys", Effect::Read);
}
