// Made by cpanel-codegen from schema/uapi/BlockIP.yaml. Do not edit: change the schema and regenerate.

//! Blocks IP addresses from the account's websites.
//!
//! The module `BlockIP` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`add_ip()`] | Blocks IP addresses from the account's websites. |
//! | [`remove_ip()`] | Unblocks IP addresses for the account's websites. |

use cpanel_core::codegen::*;

/// Blocks IP addresses from the account's websites.
///
/// If you block your own address, you cannot reach the sites.
///
/// Returns: Blocked addresses and networks, as the server rewrote them. May be null.
///
/// The UAPI function `BlockIP::add_ip`. It may change something. Needs the role `WebServer`.
/// Since version 11.82. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/blockip-add-ip/>
#[doc(alias = "BlockIP::add_ip")]
pub fn add_ip<C: Caller>(client: &C, params: &AddIp) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Blocks IP addresses from the account's websites: the parameters of [`add_ip()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddIp {
    /// Addresses to block: an IPv4 or IPv6 address, a range (`192.0.2.1-192.0.2.58`, in short
    /// `192.0.2.1-58`), a network (`192.0.2.0/24`), the first parts of an address (`10.` means all
    /// of 10.x.x.x), or a host name. The server looks a host name up once, during the call.
    ///
    /// Wire name `ip`.
    pub ip: String,
}

impl AddIp {
    /// Creates the parameters.
    pub fn new(ip: impl Into<String>) -> Self {
        Self { ip: ip.into() }
    }
}

impl Named for AddIp {
    type Data = Vec<String>;

    const CALL: Call = Call::new(Api::Uapi, "BlockIP", "add_ip", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("ip", &self.ip);
    }
}

impl std::fmt::Debug for AddIp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddIp", f)
    }
}

/// Unblocks IP addresses for the account's websites.
///
/// Returns: Unblocked addresses and networks, as the server rewrote them. May be null.
///
/// The UAPI function `BlockIP::remove_ip`. It may change something. Needs the role `WebServer`.
/// Since version 11.82. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/blockip-remove-ip/>
#[doc(alias = "BlockIP::remove_ip")]
pub fn remove_ip<C: Caller>(
    client: &C,
    params: &RemoveIp,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Unblocks IP addresses for the account's websites: the parameters of [`remove_ip()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RemoveIp {
    /// Addresses to unblock, in the forms that [`add_ip`](add_ip()) takes: an address, a range, a
    /// network, the first parts of an address such as `10.`, or a host name.
    ///
    /// Wire name `ip`.
    pub ip: String,
}

impl RemoveIp {
    /// Creates the parameters.
    pub fn new(ip: impl Into<String>) -> Self {
        Self { ip: ip.into() }
    }
}

impl Named for RemoveIp {
    type Data = Vec<String>;

    const CALL: Call = Call::new(Api::Uapi, "BlockIP", "remove_ip", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("ip", &self.ip);
    }
}

impl std::fmt::Debug for RemoveIp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RemoveIp", f)
    }
}
