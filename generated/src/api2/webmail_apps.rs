// Made by cpanel-codegen from schema/api2/WebmailApps.yaml. Do not edit: change the schema and regenerate.

//! Lists the webmail programs of the server.
//!
//! The module `WebmailApps` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`listwebmailapps()`] | Lists the webmail programs that the account can use. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the webmail programs that the account can use.
///
/// The API 2 function `WebmailApps::listwebmailapps`. It changes nothing. Needs the role
/// `Webmail`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webmailapps/cpanel-api-2-functions-webmailapps-listwebmailapps/>
///
/// Replaced by
/// [`WebmailApps::list_webmail_apps`](crate::uapi::webmail_apps::list_webmail_apps).
///
/// Not certain: The members are those of the UAPI successor; no reply was seen.
#[doc(alias = "WebmailApps::listwebmailapps")]
pub fn listwebmailapps<C: Caller>(
    client: &C,
    params: &Listwebmailapps,
) -> C::Output<Reply<Vec<types::ListwebmailappsRow>>> {
    client.call(params)
}

/// Lists the webmail programs that the account can use: the parameters of
/// [`listwebmailapps()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listwebmailapps {}

impl Listwebmailapps {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listwebmailapps {
    type Data = Vec<types::ListwebmailappsRow>;

    const CALL: Call = Call::new(
        Api::Api2,
        "WebmailApps",
        "listwebmailapps",
        Effect::Read,
    );
}
