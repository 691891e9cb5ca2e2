// Made by cpanel-codegen from schema/uapi/Integration.yaml. Do not edit: change the schema and regenerate.

//! Finds the URL of an application that is integrated into the account's cPanel.
//!
//! The module `Integration` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`fetch_url()`] | Returns the URL of an application that is integrated into cPanel. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns the URL of an application that is integrated into cPanel.
///
/// The UAPI function `Integration::fetch_url`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_url/>
#[doc(alias = "Integration::fetch_url")]
pub fn fetch_url<C: Caller>(
    client: &C,
    params: &FetchUrl,
) -> C::Output<Reply<types::FetchUrlData>> {
    client.call(params)
}

/// Returns the URL of an application that is integrated into cPanel: the parameters of
/// [`fetch_url()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FetchUrl {
    /// Name under which the application is integrated.
    ///
    /// Wire name `app`.
    pub app: String,
}

impl FetchUrl {
    /// Creates the parameters.
    pub fn new(app: impl Into<String>) -> Self {
        Self { app: app.into() }
    }
}

impl Named for FetchUrl {
    type Data = types::FetchUrlData;

    const CALL: Call = Call::new(Api::Uapi, "Integration", "fetch_url", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("app", &self.app);
    }
}

impl std::fmt::Debug for FetchUrl {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "FetchUrl", f)
    }
}
