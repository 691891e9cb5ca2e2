// Made by cpanel-codegen from schema/uapi/ContactInformation.yaml. Do not edit: change the schema and regenerate.

//! Set or clear the addresses that messages to the account's owner go to.
//!
//! The module `ContactInformation` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`set_email_addresses()`] | Replaces the addresses that messages to the account's owner go to. |
//! | [`unset_email_addresses()`] | Clears the addresses that messages to the account's owner go to. |

use cpanel_core::codegen::{Api, Call, Caller, Effect, Form, Named, Reply, Secret};

/// Replaces the addresses that messages to the account's owner go to.
///
/// The present addresses have to be named so that two changes at a time cannot overwrite each
/// other; `Variables::get_user_information` shows them (`contact_email`, `contact_email_2`). A
/// message about the change may go out.
///
/// The UAPI function `ContactInformation::set_email_addresses`. It may change something.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/contactinformation-set_email_addresses/>
#[doc(alias = "ContactInformation::set_email_addresses")]
pub fn set_email_addresses<C: Caller>(
    client: &C,
    params: &SetEmailAddresses,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Replaces the addresses that messages to the account's owner go to: the parameters of
/// [`set_email_addresses()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetEmailAddresses {
    /// Address to send messages to from now on; one entry for each, in place of all present ones.
    ///
    /// Wire name `address`. Format: `email`.
    pub address: Vec<String>,
    /// Address set at present; one entry for each. If the list is not exactly what the account has,
    /// the call fails.
    ///
    /// Wire name `old_address`. Format: `email`.
    pub old_address: Vec<String>,
    /// The account's own password, even if the call is made with a token.
    ///
    /// Wire name `password`.
    pub password: Secret,
}

impl SetEmailAddresses {
    /// Creates the parameters.
    pub fn new(
        address: impl IntoIterator<Item = impl Into<String>>,
        old_address: impl IntoIterator<Item = impl Into<String>>,
        password: impl Into<Secret>,
    ) -> Self {
        Self {
            address: address.into_iter().map(|item| item.into()).collect(),
            old_address: old_address.into_iter().map(|item| item.into()).collect(),
            password: password.into(),
        }
    }
}

impl Named for SetEmailAddresses {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "ContactInformation",
        "set_email_addresses",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("address", &self.address);
        form.repeated("old_address", &self.old_address);
        form.put("password", &self.password);
    }
}

/// Clears the addresses that messages to the account's owner go to.
///
/// The owner then gets no messages by mail any more. The present addresses have to be named so
/// that two changes at a time cannot overwrite each other.
///
/// The UAPI function `ContactInformation::unset_email_addresses`. It may change something.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/contactinformation-unset_email_addresses/>
#[doc(alias = "ContactInformation::unset_email_addresses")]
pub fn unset_email_addresses<C: Caller>(
    client: &C,
    params: &UnsetEmailAddresses,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Clears the addresses that messages to the account's owner go to: the parameters of
/// [`unset_email_addresses()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UnsetEmailAddresses {
    /// Address set at present; one entry for each. If the list is not exactly what the account has,
    /// the call fails.
    ///
    /// Wire name `old_address`. Format: `email`.
    pub old_address: Vec<String>,
    /// The account's own password, even if the call is made with a token.
    ///
    /// Wire name `password`.
    pub password: Secret,
}

impl UnsetEmailAddresses {
    /// Creates the parameters.
    pub fn new(
        old_address: impl IntoIterator<Item = impl Into<String>>,
        password: impl Into<Secret>,
    ) -> Self {
        Self {
            old_address: old_address.into_iter().map(|item| item.into()).collect(),
            password: password.into(),
        }
    }
}

impl Named for UnsetEmailAddresses {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "ContactInformation",
        "unset_email_addresses",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("old_address", &self.old_address);
        form.put("password", &self.password);
    }
}
