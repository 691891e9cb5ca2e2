// Made by cpanel-codegen from schema/uapi/Chrome.yaml. Do not edit: change the schema and regenerate.

//! Returns the frame of the cPanel theme for your own pages.
//!
//! The module `Chrome` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_dom()`] | Returns the HTML that the account's theme puts before and after a page. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns the HTML that the account's theme puts before and after a page.
///
/// A page between the two parts looks like a page of cPanel. Plugins that run in the interface
/// can use it.
///
/// The UAPI function `Chrome::get_dom`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_dom/>
#[doc(alias = "Chrome::get_dom")]
pub fn get_dom<C: Caller>(
    client: &C,
    params: &GetDom,
) -> C::Output<Reply<types::GetDomData>> {
    client.call(params)
}

/// Returns the HTML that the account's theme puts before and after a page: the parameters of
/// [`get_dom()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetDom {
    /// Name of the page, which becomes the title of the browser window.
    ///
    /// Wire name `page_title`.
    pub page_title: String,
}

impl GetDom {
    /// Creates the parameters.
    pub fn new(page_title: impl Into<String>) -> Self {
        Self {
            page_title: page_title.into(),
        }
    }
}

impl Named for GetDom {
    type Data = types::GetDomData;

    const CALL: Call = Call::new(Api::Uapi, "Chrome", "get_dom", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("page_title", &self.page_title);
    }
}

impl std::fmt::Debug for GetDom {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetDom", f)
    }
}
