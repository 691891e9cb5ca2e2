// Made by cpanel-codegen from schema/uapi/ServiceProxy.yaml. Do not edit: change the schema and regenerate.

//! Forwards the account's services, such as mail, to another server.
//!
//! The module `ServiceProxy` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_service_proxy_backends()`] | Lists the servers to which the account's services are forwarded. |
//! | [`set_service_proxy_backends()`] | Sets the servers to which the account's services are forwarded. |
//! | [`unset_all_service_proxy_backends()`] | Stops forwarding the account's services to other servers. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the servers to which the account's services are forwarded.
///
/// Returns: Each item is a server. The list is empty if no services are forwarded.
///
/// The UAPI function `ServiceProxy::get_service_proxy_backends`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/serviceproxy-get_service_proxy_backends/>
#[doc(alias = "ServiceProxy::get_service_proxy_backends")]
pub fn get_service_proxy_backends<C: Caller>(
    client: &C,
    params: &GetServiceProxyBackends,
) -> C::Output<Reply<Vec<types::GetServiceProxyBackendsRow>>> {
    client.call(params)
}

/// Lists the servers to which the account's services are forwarded: the parameters of
/// [`get_service_proxy_backends()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetServiceProxyBackends {}

impl GetServiceProxyBackends {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetServiceProxyBackends {
    type Data = Vec<types::GetServiceProxyBackendsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ServiceProxy",
        "get_service_proxy_backends",
        Effect::Read,
    );
}

/// Sets the servers to which the account's services are forwarded.
///
/// Parameters that are left out do not change their settings. On a server with the Web Server
/// role, the account's virtual hosts are built again and the web server restarts. If this
/// fails, the call succeeds with a warning in the reply's metadata.
///
/// The UAPI function `ServiceProxy::set_service_proxy_backends`. It may change something.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/serviceproxy-set_service_proxy_backends/>
#[doc(alias = "ServiceProxy::set_service_proxy_backends")]
pub fn set_service_proxy_backends<C: Caller>(
    client: &C,
    params: &SetServiceProxyBackends,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets the servers to which the account's services are forwarded: the parameters of
/// [`set_service_proxy_backends()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetServiceProxyBackends {
    /// Host name or IPv4 address of the server for all services without a group. By default, it is
    /// not changed.
    ///
    /// Wire name `general`.
    pub general: Option<String>,
    /// Wire names `service_group`, `service_group_backend`. All members of an item have the same
    /// number.
    #[cfg_attr(feature = "serde", serde(default))]
    pub groups: Vec<types::SetServiceProxyBackendsGroup>,
}

impl SetServiceProxyBackends {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`general`](field@Self::general).
    pub fn general(mut self, general: impl Into<String>) -> Self {
        self.general = Some(general.into());
        self
    }

    /// Sets [`groups`](field@Self::groups).
    pub fn groups(
        mut self,
        groups: impl IntoIterator<Item = impl Into<types::SetServiceProxyBackendsGroup>>,
    ) -> Self {
        self.groups = groups.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for SetServiceProxyBackends {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "ServiceProxy",
        "set_service_proxy_backends",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("general", &self.general);
        for (number, item) in (1..).zip(&self.groups) {
            form.opt_nth("service_group", number, &item.service_group);
            form.opt_nth("service_group_backend", number, &item.service_group_backend);
        }
    }
}

impl std::fmt::Debug for SetServiceProxyBackends {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetServiceProxyBackends", f)
    }
}

/// Stops forwarding the account's services to other servers.
///
/// On a server with the Web Server role, the account's virtual hosts are built again and the
/// web server restarts. If this fails, the call succeeds with a warning in the reply's
/// metadata.
///
/// The UAPI function `ServiceProxy::unset_all_service_proxy_backends`. It may change something.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/serviceproxy-unset_all_service_proxy_backends/>
#[doc(alias = "ServiceProxy::unset_all_service_proxy_backends")]
pub fn unset_all_service_proxy_backends<C: Caller>(
    client: &C,
    params: &UnsetAllServiceProxyBackends,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Stops forwarding the account's services to other servers: the parameters of
/// [`unset_all_service_proxy_backends()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UnsetAllServiceProxyBackends {}

impl UnsetAllServiceProxyBackends {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for UnsetAllServiceProxyBackends {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "ServiceProxy",
        "unset_all_service_proxy_backends",
        Effect::Write,
    );
}
