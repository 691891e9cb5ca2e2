// Made by cpanel-codegen from schema/uapi/ActiveSessions.yaml. Do not edit: change the schema and regenerate.

//! Lists the current sessions of the account.
//!
//! The module `ActiveSessions` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`list_active_sessions()`] | Lists the current sessions of the account. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the current sessions of the account.
///
/// An unknown session is a reason to change the password. The reply contains no session token,
/// so nobody can log in with it.
///
/// Returns: Each item is a session.
///
/// The UAPI function `ActiveSessions::list_active_sessions`. It changes nothing. Needs the
/// plugin `ActiveSessions`. Since version 11.138. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ActiveSessions-list_active_sessions/>
///
/// Not certain: The meaning of `is_possessed` is inferred from its name. The type of the reply
/// comes from a summary of the reference that has no examples.
#[doc(alias = "ActiveSessions::list_active_sessions")]
pub fn list_active_sessions<C: Caller>(
    client: &C,
    params: &ListActiveSessions,
) -> C::Output<Reply<Vec<types::ListActiveSessionsRow>>> {
    client.call(params)
}

/// Lists the current sessions of the account: the parameters of [`list_active_sessions()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListActiveSessions {}

impl ListActiveSessions {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListActiveSessions {
    type Data = Vec<types::ListActiveSessionsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ActiveSessions",
        "list_active_sessions",
        Effect::Read,
    );
}
