// Made by cpanel-codegen from schema/api2/SSLInfo.yaml. Do not edit: change the schema and regenerate.

//! Finds the certificate of a domain and its private key.
//!
//! The module `SSLInfo` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`fetchinfo()`] | Finds the certificate, private key and CA bundle that belong to a domain. |

use cpanel_core::codegen::*;

pub mod types;

/// Finds the certificate, private key and CA bundle that belong to a domain.
///
/// The reply contains the private key, so treat the whole reply as a secret.
///
/// At least one of these must be given: `domain`, `crtdata`.
///
/// The API 2 function `SSLInfo::fetchinfo`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sslinfo/cpanel-api-2-functions-sslinfo-fetchinfo/>
///
/// Replaced by [`SSL::fetch_best_for_domain`](crate::uapi::ssl::fetch_best_for_domain),
/// [`SSL::fetch_key_and_cabundle_for_certificate`](crate::uapi::ssl::fetch_key_and_cabundle_for_certificate).
///
/// Not certain: The members are those of WHM's function for the same purpose, so that a private
/// key is never shown. No reply was seen. That one of the two parameters is required follows
/// from their meaning.
#[doc(alias = "SSLInfo::fetchinfo")]
pub fn fetchinfo<C: Caller>(
    client: &C,
    params: &Fetchinfo,
) -> C::Output<Reply<Vec<types::FetchinfoRow>>> {
    client.call(params)
}

/// Finds the certificate, private key and CA bundle that belong to a domain: the parameters of
/// [`fetchinfo()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Fetchinfo {
    /// Domain whose certificate is looked for. By default, the search uses the certificate in
    /// `crtdata`.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Certificate whose private key and CA bundle are looked for. By default, the best certificate
    /// for `domain`.
    ///
    /// Wire name `crtdata`. Format: `pem`.
    pub crtdata: Option<String>,
}

impl Fetchinfo {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets [`crtdata`](field@Self::crtdata).
    pub fn crtdata(mut self, crtdata: impl Into<String>) -> Self {
        self.crtdata = Some(crtdata.into());
        self
    }
}

impl Named for Fetchinfo {
    type Data = Vec<types::FetchinfoRow>;

    const CALL: Call = Call::new(Api::Api2, "SSLInfo", "fetchinfo", Effect::Read)
        .with_row_flag("status", &["statusmsg"]);

    const CHECKS: &'static [Check] = &[Check::AtLeastOne(&["domain", "crtdata"])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
        form.opt("crtdata", &self.crtdata);
    }
}

impl std::fmt::Debug for Fetchinfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Fetchinfo", f)
    }
}
