// Made by cpanel-codegen from schema/uapi/Chkservd.yaml. Do not edit: change the schema and regenerate.

//! Find out on which ports the mail server takes outgoing mail.
//!
//! The module `Chkservd` of UAPI.

use cpanel_core::{Call, Caller, Effect, Named, Reply};

pub mod types;

/// Lists the ports on which the mail server (Exim) listens for SMTP.
///
/// `Chkservd::get_exim_ports` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_exim_ports/>
#[doc(alias = "Chkservd::get_exim_ports")]
pub fn get_exim_ports<C: Caller>(
    client: &C,
    params: &GetEximPorts,
) -> C::Output<Reply<types::Ports>> {
    client.call(params)
}

/// The parameters of [`get_exim_ports()`].
///
/// Lists the ports on which the mail server (Exim) listens for SMTP.
///
/// Call it as `Chkservd::get_exim_ports`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetEximPorts {}

impl GetEximPorts {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for GetEximPorts {
    type Data = types::Ports;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Chkservd",
        "get_exim_ports",
        Effect::Read,
    );
}

/// Lists the ports on which the mail server (Exim) listens for SMTP inside TLS.
///
/// `Chkservd::get_exim_ports_ssl` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_exim_ports_ssl/>
#[doc(alias = "Chkservd::get_exim_ports_ssl")]
pub fn get_exim_ports_ssl<C: Caller>(
    client: &C,
    params: &GetEximPortsSsl,
) -> C::Output<Reply<types::Ports>> {
    client.call(params)
}

/// The parameters of [`get_exim_ports_ssl()`].
///
/// Lists the ports on which the mail server (Exim) listens for SMTP inside TLS.
///
/// Call it as `Chkservd::get_exim_ports_ssl`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetEximPortsSsl {}

impl GetEximPortsSsl {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for GetEximPortsSsl {
    type Data = types::Ports;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Chkservd",
        "get_exim_ports_ssl",
        Effect::Read,
    );
}
