// Made by cpanel-codegen from schema/uapi/DynamicDNS.yaml. Do not edit: change the schema and regenerate.

//! Manages host names whose IP address changes.
//!
//! The module `DynamicDNS` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`create()`] | Creates a host name whose address a web call can change. |
//! | [`delete()`] | Removes a dynamic host name. |
//! | [`list()`] | Lists the dynamic host names with their ids and last use. |
//! | [`recreate()`] | Replaces the secret id of a dynamic host name. |
//! | [`set_description()`] | Sets the description of a dynamic host name. |
//!
//! A dynamic DNS name is a host name whose address is updated by a web call. The host that has
//! the address makes this call, for example a home router. The web call itself is not part of
//! this API. A program with an API token needs none of this: it can change the address record
//! of any name with `cpanel::dns`.
//!
//! - [`create`](create()) creates a name and returns its `id`. The `id` is part of the URL of
//!   the web call, and is sufficient to change the address, so it is a secret.
//! - If others know the `id`, [`recreate`](recreate()) replaces it with a new one. The old `id`
//!   stops working.
//! - [`list`](list()) lists all names with their ids and last use. `last_run_times` are the
//!   times of the web calls, and `last_update_time` is the time of the last change.
//! - [`set_description`](set_description()) changes the description, and [`delete`](delete())
//!   removes a name.
//!
//! All functions need the DNS role.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::dynamic_dns::{self, Create, List};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let made = Create::new("home.example.com").description("Router at home");
//! let id = dynamic_dns::create(client, &made).await?.data.id;
//! // Anyone who knows the identifier can change the address of the name. Do not log it.
//! # let _ = id;
//!
//! for name in dynamic_dns::list(client, &List::new()).await?.data {
//!     println!("{} was last moved at {:?}", name.domain, name.last_update_time);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Creates a host name whose address a web call can change.
///
/// The UAPI function `DynamicDNS::create`. It may change something. Needs the role `DNS`. Since
/// version 11.82. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/dynamicdns-create/>
#[doc(alias = "DynamicDNS::create")]
pub fn create<C: Caller>(
    client: &C,
    params: &Create,
) -> C::Output<Reply<types::CreateData>> {
    client.call(params)
}

/// Creates a host name whose address a web call can change: the parameters of [`create()`].
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
    /// Full host name below a domain of the account, such as `home.example.com`.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Description of the name. By default, none.
    ///
    /// Wire name `description`.
    pub description: Option<String>,
}

impl Create {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            description: None,
        }
    }

    /// Sets [`description`](field@Self::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Named for Create {
    type Data = types::CreateData;

    const CALL: Call = Call::new(Api::Uapi, "DynamicDNS", "create", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("description", &self.description);
    }
}

impl std::fmt::Debug for Create {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Create", f)
    }
}

/// Removes a dynamic host name.
///
/// The web call of the name stops working.
///
/// The UAPI function `DynamicDNS::delete`. It may change something. Needs the role `DNS`. Since
/// version 11.82. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/dynamicdns-delete/>
#[doc(alias = "DynamicDNS::delete")]
pub fn delete<C: Caller>(
    client: &C,
    params: &Delete,
) -> C::Output<Reply<types::DeleteData>> {
    client.call(params)
}

/// Removes a dynamic host name: the parameters of [`delete()`].
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
    /// `id` of the name, as [`list`](list()) returns it.
    ///
    /// Wire name `id`.
    pub id: Secret,
}

impl Delete {
    /// Creates the parameters.
    pub fn new(id: impl Into<Secret>) -> Self {
        Self { id: id.into() }
    }
}

impl Named for Delete {
    type Data = types::DeleteData;

    const CALL: Call = Call::new(Api::Uapi, "DynamicDNS", "delete", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("id", &self.id);
    }
}

impl std::fmt::Debug for Delete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Delete", f)
    }
}

/// Lists the dynamic host names with their ids and last use.
///
/// The reply contains the secret ids.
///
/// Returns: One item for each host name.
///
/// The UAPI function `DynamicDNS::list`. It changes nothing. Needs the role `DNS`. Since
/// version 11.82. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/dynamicdns-list/>
#[doc(alias = "DynamicDNS::list")]
pub fn list<C: Caller>(
    client: &C,
    params: &List,
) -> C::Output<Reply<Vec<types::ListRow>>> {
    client.call(params)
}

/// Lists the dynamic host names with their ids and last use: the parameters of [`list()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct List {}

impl List {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for List {
    type Data = Vec<types::ListRow>;

    const CALL: Call = Call::new(Api::Uapi, "DynamicDNS", "list", Effect::Read);
}

/// Replaces the secret id of a dynamic host name.
///
/// Call it if others know the old id. Afterwards, change every script and router that uses the
/// old id.
///
/// The UAPI function `DynamicDNS::recreate`. It may change something. Needs the role `DNS`.
/// Since version 11.82. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/dynamicdns-recreate/>
#[doc(alias = "DynamicDNS::recreate")]
pub fn recreate<C: Caller>(
    client: &C,
    params: &Recreate,
) -> C::Output<Reply<types::RecreateData>> {
    client.call(params)
}

/// Replaces the secret id of a dynamic host name: the parameters of [`recreate()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Recreate {
    /// Current `id` of the name, as [`list`](list()) returns it.
    ///
    /// Wire name `id`.
    pub id: Secret,
}

impl Recreate {
    /// Creates the parameters.
    pub fn new(id: impl Into<Secret>) -> Self {
        Self { id: id.into() }
    }
}

impl Named for Recreate {
    type Data = types::RecreateData;

    const CALL: Call = Call::new(Api::Uapi, "DynamicDNS", "recreate", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("id", &self.id);
    }
}

impl std::fmt::Debug for Recreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Recreate", f)
    }
}

/// Sets the description of a dynamic host name.
///
/// The UAPI function `DynamicDNS::set_description`. It may change something. Needs the role
/// `DNS`. Since version 11.82. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/dynamicdns-set_description/>
#[doc(alias = "DynamicDNS::set_description")]
pub fn set_description<C: Caller>(
    client: &C,
    params: &SetDescription,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets the description of a dynamic host name: the parameters of [`set_description()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetDescription {
    /// New description for display.
    ///
    /// Wire name `description`.
    pub description: String,
    /// `id` of the name, as [`list`](list()) returns it.
    ///
    /// Wire name `id`.
    pub id: Secret,
}

impl SetDescription {
    /// Creates the parameters.
    pub fn new(description: impl Into<String>, id: impl Into<Secret>) -> Self {
        Self {
            description: description.into(),
            id: id.into(),
        }
    }
}

impl Named for SetDescription {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "DynamicDNS",
        "set_description",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("description", &self.description);
        form.put("id", &self.id);
    }
}

impl std::fmt::Debug for SetDescription {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetDescription", f)
    }
}
