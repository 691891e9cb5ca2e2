// Made by cpanel-codegen from schema/api2/BoxTrapper.yaml. Do not edit: change the schema and regenerate.

//! Lists the mailboxes with the state of BoxTrapper.
//!
//! The module `BoxTrapper` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`accountmanagelist()`] | Lists the mailboxes and whether BoxTrapper is enabled for each. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the mailboxes and whether BoxTrapper is enabled for each.
///
/// BoxTrapper asks unknown senders to confirm their messages. The first row is the mailbox of
/// the account itself; its name is the account name. `BoxTrapper::get_status` of UAPI returns
/// the state of one mailbox.
///
/// The API 2 function `BoxTrapper::accountmanagelist`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-boxtrapper/cpanel-api-2-functions-boxtrapper-accountmanagelist/>
///
/// Replaced by [`BoxTrapper::get_status`](crate::uapi::box_trapper::get_status).
#[doc(alias = "BoxTrapper::accountmanagelist")]
pub fn accountmanagelist<C: Caller>(
    client: &C,
    params: &Accountmanagelist,
) -> C::Output<Reply<Vec<types::AccountmanagelistRow>>> {
    client.call(params)
}

/// Lists the mailboxes and whether BoxTrapper is enabled for each: the parameters of
/// [`accountmanagelist()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Accountmanagelist {
    /// Regular expression that the address must match. By default, all addresses are listed.
    ///
    /// Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
}

impl Accountmanagelist {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`regex`](field@Self::regex).
    pub fn regex(mut self, regex: impl Into<String>) -> Self {
        self.regex = Some(regex.into());
        self
    }
}

impl Named for Accountmanagelist {
    type Data = Vec<types::AccountmanagelistRow>;

    const CALL: Call = Call::new(
        Api::Api2,
        "BoxTrapper",
        "accountmanagelist",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("regex", &self.regex);
    }
}

impl std::fmt::Debug for Accountmanagelist {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Accountmanagelist", f)
    }
}
