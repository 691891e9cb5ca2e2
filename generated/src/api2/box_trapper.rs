// Made by cpanel-codegen from schema/api2/BoxTrapper.yaml. Do not edit: change the schema and regenerate.

//! Lists the mailboxes with the state of BoxTrapper.
//!
//! The module `BoxTrapper` of API 2.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

pub mod types;

/// Tells for each mailbox whether BoxTrapper is on.
///
/// BoxTrapper asks unknown senders to confirm themselves. The first row is the mailbox of the account
/// itself, with the bare account name. One mailbox at a time: `BoxTrapper::get_status` of UAPI.
///
/// `BoxTrapper::accountmanagelist` of API 2, which changes nothing. Needs the role `MailReceive`.
/// cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-boxtrapper/cpanel-api-2-functions-boxtrapper-accountmanagelist/>
///
/// In its place: [`BoxTrapper::get_status`](crate::uapi::box_trapper::get_status).
#[doc(alias = "BoxTrapper::accountmanagelist")]
pub fn accountmanagelist<C: Caller>(
    client: &C,
    params: &Accountmanagelist,
) -> C::Output<Reply<Vec<types::AccountmanagelistRow>>> {
    client.call(params)
}

/// The parameters of [`accountmanagelist()`].
///
/// Tells for each mailbox whether BoxTrapper is on.
///
/// Call it as `BoxTrapper::accountmanagelist`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Accountmanagelist {
    /// Pattern that the address has to match. Left out, all are listed. Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
}

impl Accountmanagelist {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { regex: Default::default() }
    }
    /// Pattern that the address has to match. Left out, all are listed. Wire name `regex`. Format: `regex`.
    pub fn regex(mut self, regex: impl Into<String>) -> Self {
        self.regex = Some(regex.into());
        self
    }
}

impl Named for Accountmanagelist {
    type Data = Vec<types::AccountmanagelistRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "BoxTrapper",
        "accountmanagelist",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("regex", &self.regex);
    }
}
