// Made by cpanel-codegen from schema/uapi/WebmailApps.yaml. Do not edit: change the schema and regenerate.

//! Lists the webmail clients that the server offers.
//!
//! The module `WebmailApps` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`list_webmail_apps()`] | Lists the available webmail clients, with their icons and links. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the available webmail clients, with their icons and links.
///
/// Returns: Each item is a webmail client.
///
/// The UAPI function `WebmailApps::list_webmail_apps`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_webmail_apps/>
#[doc(alias = "WebmailApps::list_webmail_apps")]
pub fn list_webmail_apps<C: Caller>(
    client: &C,
    params: &ListWebmailApps,
) -> C::Output<Reply<Vec<types::ListWebmailAppsRow>>> {
    client.call(params)
}

/// Lists the available webmail clients, with their icons and links: the parameters of
/// [`list_webmail_apps()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListWebmailApps {
    /// Webmail theme of the icons, such as `jupiter`. By default, the server's default theme.
    ///
    /// Wire name `theme`.
    pub theme: Option<String>,
}

impl ListWebmailApps {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`theme`](field@Self::theme).
    pub fn theme(mut self, theme: impl Into<String>) -> Self {
        self.theme = Some(theme.into());
        self
    }
}

impl Named for ListWebmailApps {
    type Data = Vec<types::ListWebmailAppsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WebmailApps",
        "list_webmail_apps",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("theme", &self.theme);
    }
}

impl std::fmt::Debug for ListWebmailApps {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListWebmailApps", f)
    }
}
