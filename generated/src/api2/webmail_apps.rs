// Made by cpanel-codegen from schema/api2/WebmailApps.yaml. Do not edit: change the schema and regenerate.

//! Lists the webmail programs of the server.
//!
//! The module `WebmailApps` of API 2.

use cpanel_core::{Call, Caller, Effect, Named, Reply};

pub mod types;

/// Lists the webmail programs that the account may use.
///
/// `WebmailApps::listwebmailapps` of API 2, which changes nothing. Needs the role `Webmail`. cPanel's
/// own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webmailapps/cpanel-api-2-functions-webmailapps-listwebmailapps/>
///
/// In its place: [`WebmailApps::list_webmail_apps`](crate::uapi::webmail_apps::list_webmail_apps).
///
/// Not certain: The members are those of the UAPI successor; no reply was seen.
#[doc(alias = "WebmailApps::listwebmailapps")]
pub fn listwebmailapps<C: Caller>(
    client: &C,
    params: &Listwebmailapps,
) -> C::Output<Reply<Vec<types::ListwebmailappsRow>>> {
    client.call(params)
}

/// The parameters of [`listwebmailapps()`].
///
/// Lists the webmail programs that the account may use.
///
/// Call it as `WebmailApps::listwebmailapps`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Listwebmailapps {}

impl Listwebmailapps {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Listwebmailapps {
    type Data = Vec<types::ListwebmailappsRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "WebmailApps",
        "listwebmailapps",
        Effect::Read,
    );
}
