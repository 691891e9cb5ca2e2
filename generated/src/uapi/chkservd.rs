// Made by cpanel-codegen from schema/uapi/Chkservd.yaml. Do not edit: change the schema and regenerate.

//! Finds the ports on which the mail server accepts outgoing mail.
//!
//! The module `Chkservd` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_exim_ports()`] | Lists the ports on which the mail server (Exim) listens for SMTP. |
//! | [`get_exim_ports_ssl()`] | Lists the ports on which the mail server (Exim) listens for SMTP over TLS. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the ports on which the mail server (Exim) listens for SMTP.
///
/// The UAPI function `Chkservd::get_exim_ports`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_exim_ports/>
#[doc(alias = "Chkservd::get_exim_ports")]
pub fn get_exim_ports<C: Caller>(
    client: &C,
    params: &GetEximPorts,
) -> C::Output<Reply<types::Ports>> {
    client.call(params)
}

/// Lists the ports on which the mail server (Exim) listens for SMTP: the parameters of
/// [`get_exim_ports()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetEximPorts {}

impl GetEximPorts {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetEximPorts {
    type Data = types::Ports;

    const CALL: Call = Call::new(Api::Uapi, "Chkservd", "get_exim_ports", Effect::Read);
}

/// Lists the ports on which the mail server (Exim) listens for SMTP over TLS.
///
/// The UAPI function `Chkservd::get_exim_ports_ssl`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_exim_ports_ssl/>
#[doc(alias = "Chkservd::get_exim_ports_ssl")]
pub fn get_exim_ports_ssl<C: Caller>(
    client: &C,
    params: &GetEximPortsSsl,
) -> C::Output<Reply<types::Ports>> {
    client.call(params)
}

/// Lists the ports on which the mail server (Exim) listens for SMTP over TLS: the parameters of
/// [`get_exim_ports_ssl()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetEximPortsSsl {}

impl GetEximPortsSsl {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetEximPortsSsl {
    type Data = types::Ports;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Chkservd",
        "get_exim_ports_ssl",
        Effect::Read,
    );
}
