// Made by cpanel-codegen from schema/uapi/KnownHosts.yaml. Do not edit: change the schema and regenerate.

//! Manages the SSH host keys that the account trusts when it connects to other servers.
//!
//! The module `KnownHosts` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`create()`] | Fetches the SSH keys of a host and stores them as trusted. |
//! | [`delete()`] | Deletes the SSH keys of a host. |
//! | [`update()`] | Fetches the SSH keys of a known host again and replaces the stored ones. |
//! | [`verify()`] | Returns whether a host is known and still has the same SSH keys. |
//!
//! These functions manage the file `.ssh/known_hosts` in the home directory. Outgoing SSH
//! connections of the account, for example to clone a Git repository or to copy a backup,
//! refuse servers that are not in this file or whose key has changed.
//!
//! - [`verify`](verify()) returns whether a host is known, unknown or has a different key.
//! - [`create`](create()) adds an unknown host, [`update`](update()) replaces the keys of a
//!   changed host, and [`delete`](delete()) removes a host.
//!
//! The keys are fetched from the host itself, so compare the fingerprint in the reply with one
//! that the owner of the host has published. A changed key may come from a new installation, or
//! from an attacker.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::known_hosts::{self, Create, Verify};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let known = known_hosts::verify(client, &Verify::new("git.example.com")).await?.data;
//! if known.status != Some(true) {
//!     // Compare the fingerprint of the key with the one that the owner of the host publishes.
//!     let added =
//!         known_hosts::create(client, &Create::new("git.example.com").port(22)).await?;
//!     println!("{:?}", added.data);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Fetches the SSH keys of a host and stores them as trusted.
///
/// Compare the fingerprints in the reply with published ones. The host must be reachable from
/// the server.
///
/// The UAPI function `KnownHosts::create`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/create/>
#[doc(alias = "KnownHosts::create")]
pub fn create<C: Caller>(
    client: &C,
    params: &Create,
) -> C::Output<Reply<types::StoredHost>> {
    client.call(params)
}

/// Fetches the SSH keys of a host and stores them as trusted: the parameters of [`create()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Create {
    /// Name or IP address of the host to trust.
    ///
    /// Wire name `host_name`.
    pub host_name: String,
    /// Port of the host's SSH server. By default, `22`.
    ///
    /// Wire name `port`. Default: `22`.
    pub port: Option<i64>,
}

impl Create {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(host_name: impl Into<String>) -> Self {
        Self {
            host_name: host_name.into(),
            port: None,
        }
    }

    /// Sets [`port`](field@Self::port).
    pub fn port(mut self, port: impl Into<i64>) -> Self {
        self.port = Some(port.into());
        self
    }
}

impl Named for Create {
    type Data = types::StoredHost;

    const CALL: Call = Call::new(Api::Uapi, "KnownHosts", "create", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("host_name", &self.host_name);
        form.opt("port", &self.port);
    }
}

impl std::fmt::Debug for Create {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Create", f)
    }
}

/// Deletes the SSH keys of a host.
///
/// Later SSH connections from the account to the host are refused until the host is added
/// again.
///
/// The UAPI function `KnownHosts::delete`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/KnownHosts::delete/>
#[doc(alias = "KnownHosts::delete")]
pub fn delete<C: Caller>(client: &C, params: &Delete) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes the SSH keys of a host: the parameters of [`delete()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Delete {
    /// Name or IP address of the host to remove.
    ///
    /// Wire name `host_name`.
    pub host_name: String,
    /// Port that the host was stored with. By default, `22`.
    ///
    /// Wire name `port`. At least `1`. Default: `22`.
    pub port: Option<i64>,
}

impl Delete {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(host_name: impl Into<String>) -> Self {
        Self {
            host_name: host_name.into(),
            port: None,
        }
    }

    /// Sets [`port`](field@Self::port).
    pub fn port(mut self, port: impl Into<i64>) -> Self {
        self.port = Some(port.into());
        self
    }
}

impl Named for Delete {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "KnownHosts", "delete", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::Range("port", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("host_name", &self.host_name);
        form.opt("port", &self.port);
    }
}

impl std::fmt::Debug for Delete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Delete", f)
    }
}

/// Fetches the SSH keys of a known host again and replaces the stored ones.
///
/// Call it only after you know why the key has changed, because it accepts any key that the
/// host now presents.
///
/// The UAPI function `KnownHosts::update`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/KnownHosts::update/>
#[doc(alias = "KnownHosts::update")]
pub fn update<C: Caller>(
    client: &C,
    params: &Update,
) -> C::Output<Reply<types::StoredHost>> {
    client.call(params)
}

/// Fetches the SSH keys of a known host again and replaces the stored ones: the parameters of
/// [`update()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Update {
    /// Name or IP address of the host.
    ///
    /// Wire name `host_name`.
    pub host_name: String,
    /// Port of the host's SSH server. By default, `22`.
    ///
    /// Wire name `port`. From `1` to `65535`. Default: `22`.
    pub port: Option<i64>,
}

impl Update {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(host_name: impl Into<String>) -> Self {
        Self {
            host_name: host_name.into(),
            port: None,
        }
    }

    /// Sets [`port`](field@Self::port).
    pub fn port(mut self, port: impl Into<i64>) -> Self {
        self.port = Some(port.into());
        self
    }
}

impl Named for Update {
    type Data = types::StoredHost;

    const CALL: Call = Call::new(Api::Uapi, "KnownHosts", "update", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::Range("port", 1.0, 65535.0)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("host_name", &self.host_name);
        form.opt("port", &self.port);
    }
}

impl std::fmt::Debug for Update {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Update", f)
    }
}

/// Returns whether a host is known and still has the same SSH keys.
///
/// The function changes nothing. Depending on the result, call [`create`](create()) or
/// [`update`](update()).
///
/// The UAPI function `KnownHosts::verify`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/verify/>
#[doc(alias = "KnownHosts::verify")]
pub fn verify<C: Caller>(
    client: &C,
    params: &Verify,
) -> C::Output<Reply<types::VerifyData>> {
    client.call(params)
}

/// Returns whether a host is known and still has the same SSH keys: the parameters of
/// [`verify()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Verify {
    /// Name or IP address of the host to check.
    ///
    /// Wire name `host_name`.
    pub host_name: String,
    /// Port of the host's SSH server. By default, `22`.
    ///
    /// Wire name `port`. From `1` to `65535`. Default: `22`.
    pub port: Option<i64>,
}

impl Verify {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(host_name: impl Into<String>) -> Self {
        Self {
            host_name: host_name.into(),
            port: None,
        }
    }

    /// Sets [`port`](field@Self::port).
    pub fn port(mut self, port: impl Into<i64>) -> Self {
        self.port = Some(port.into());
        self
    }
}

impl Named for Verify {
    type Data = types::VerifyData;

    const CALL: Call = Call::new(Api::Uapi, "KnownHosts", "verify", Effect::Read);

    const CHECKS: &'static [Check] = &[Check::Range("port", 1.0, 65535.0)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("host_name", &self.host_name);
        form.opt("port", &self.port);
    }
}

impl std::fmt::Debug for Verify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Verify", f)
    }
}
