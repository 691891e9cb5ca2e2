// Made by cpanel-codegen from schema/api2/SourceIPCheck.yaml. Do not edit: change the schema and regenerate.

//! Manages the security questions and the trusted IP addresses.
//!
//! The module `SourceIPCheck` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`addip()`] | Adds a trusted IP address. |
//! | [`delip()`] | Removes a trusted IP address. |
//! | [`getaccount()`] | Returns the account that the security questions belong to. |
//! | [`listips()`] | Lists the trusted IP addresses. |
//! | [`loadsecquestions()`] | Reads the security questions and their answers. |
//! | [`resetsecquestions()`] | Removes the security questions of an account. |
//! | [`samplequestions()`] | Lists sample questions to choose from. |
//! | [`savesecquestions()`] | Stores the security questions and their answers. |
//!
//! If this check is on, the server asks security questions when a user logs in from an unknown
//! IP address.
//!
//! - [`addip`](addip()), [`delip`](delip()) and [`listips`](listips()) manage the trusted
//!   addresses. A user who logs in from a trusted address is not asked.
//! - [`samplequestions`](samplequestions()) suggests questions.
//!   [`savesecquestions`](savesecquestions()) stores the questions and answers of the account,
//!   [`loadsecquestions`](loadsecquestions()) reads them, and
//!   [`resetsecquestions`](resetsecquestions()) removes them.
//! - [`getaccount`](getaccount()) returns the account that the questions belong to.
//!
//! An answer is as powerful as a password, so keep answers out of logs. The member `status` has
//! a different meaning in each function. In [`addip`](addip()) it is a flag. In
//! [`resetsecquestions`](resetsecquestions()) it is the message of the failure, and it is empty
//! on success. UAPI has no functions for this.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::source_ip_check::{self, Addip, Listips};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! source_ip_check::addip(client, &Addip::new("192.0.2.7")).await?;
//! for address in source_ip_check::listips(client, &Listips::new()).await?.data {
//!     println!("{}", address.0);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Adds a trusted IP address.
///
/// The API 2 function `SourceIPCheck::addip`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-addip/>
#[doc(alias = "SourceIPCheck::addip")]
pub fn addip<C: Caller>(
    client: &C,
    params: &Addip,
) -> C::Output<Reply<types::AddipData>> {
    client.call(params)
}

/// Adds a trusted IP address: the parameters of [`addip()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Addip {
    /// IP address to trust. No question is asked at a login from it.
    ///
    /// Wire name `ip`. Format: `ipv4`.
    pub ip: String,
}

impl Addip {
    /// Creates the parameters.
    pub fn new(ip: impl Into<String>) -> Self {
        Self { ip: ip.into() }
    }
}

impl Named for Addip {
    type Data = types::AddipData;

    const CALL: Call = Call::new(Api::Api2, "SourceIPCheck", "addip", Effect::Write)
        .with_row_flag("status", &["error"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("ip", &self.ip);
    }
}

impl std::fmt::Debug for Addip {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Addip", f)
    }
}

/// Removes a trusted IP address.
///
/// The API 2 function `SourceIPCheck::delip`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-delip/>
#[doc(alias = "SourceIPCheck::delip")]
pub fn delip<C: Caller>(client: &C, params: &Delip) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Removes a trusted IP address: the parameters of [`delip()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Delip {
    /// IP address to remove from the list.
    ///
    /// Wire name `ip`. Format: `ipv4`.
    ///
    /// Not certain: The documented call sends it.
    pub ip: String,
}

impl Delip {
    /// Creates the parameters.
    pub fn new(ip: impl Into<String>) -> Self {
        Self { ip: ip.into() }
    }
}

impl Named for Delip {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "SourceIPCheck", "delip", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("ip", &self.ip);
    }
}

impl std::fmt::Debug for Delip {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Delip", f)
    }
}

/// Returns the account that the security questions belong to.
///
/// The API 2 function `SourceIPCheck::getaccount`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-getaccount/>
#[doc(alias = "SourceIPCheck::getaccount")]
pub fn getaccount<C: Caller>(
    client: &C,
    params: &Getaccount,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns the account that the security questions belong to: the parameters of
/// [`getaccount()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getaccount {}

impl Getaccount {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Getaccount {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "SourceIPCheck", "getaccount", Effect::Read);
}

/// Lists the trusted IP addresses.
///
/// The API 2 function `SourceIPCheck::listips`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-listips/>
#[doc(alias = "SourceIPCheck::listips")]
pub fn listips<C: Caller>(
    client: &C,
    params: &Listips,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Lists the trusted IP addresses: the parameters of [`listips()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listips {
    /// Account whose list is read. By default, the calling account.
    ///
    /// Wire name `account`. Format: `username`.
    pub account: Option<String>,
}

impl Listips {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account`](field@Self::account).
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }
}

impl Named for Listips {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "SourceIPCheck", "listips", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("account", &self.account);
    }
}

impl std::fmt::Debug for Listips {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listips", f)
    }
}

/// Reads the security questions and their answers.
///
/// The rows contain the answers as plain text. Debug output does not hide them.
///
/// The API 2 function `SourceIPCheck::loadsecquestions`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-loadsecquestions/>
#[doc(alias = "SourceIPCheck::loadsecquestions")]
pub fn loadsecquestions<C: Caller>(
    client: &C,
    params: &Loadsecquestions,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Reads the security questions and their answers: the parameters of [`loadsecquestions()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Loadsecquestions {
    /// Account whose questions are read. By default, the calling account.
    ///
    /// Wire name `account`. Format: `username`.
    pub account: Option<String>,
    /// Questions with their answers.
    ///
    /// Wire names `q{n}`, `q{n}answer`. All members of an item have the same number.
    #[cfg_attr(feature = "serde", serde(default))]
    pub questions: Vec<types::LoadsecquestionsQuestion>,
}

impl Loadsecquestions {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account`](field@Self::account).
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sets [`questions`](field@Self::questions).
    pub fn questions(
        mut self,
        questions: impl IntoIterator<Item = impl Into<types::LoadsecquestionsQuestion>>,
    ) -> Self {
        self.questions = questions.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for Loadsecquestions {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(
        Api::Api2,
        "SourceIPCheck",
        "loadsecquestions",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("account", &self.account);
        for (number, item) in (1..).zip(&self.questions) {
            form.opt_nth("q{n}", number, &item.question);
            form.opt_nth("q{n}answer", number, &item.answer);
        }
    }
}

impl std::fmt::Debug for Loadsecquestions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Loadsecquestions", f)
    }
}

/// Removes the security questions of an account.
///
/// This cannot be undone. The user is asked to set new questions.
///
/// The API 2 function `SourceIPCheck::resetsecquestions`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-resetsecquestions/>
#[doc(alias = "SourceIPCheck::resetsecquestions")]
pub fn resetsecquestions<C: Caller>(
    client: &C,
    params: &Resetsecquestions,
) -> C::Output<Reply<types::ResetsecquestionsData>> {
    client.call(params)
}

/// Removes the security questions of an account: the parameters of [`resetsecquestions()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Resetsecquestions {
    /// Account whose questions are removed. By default, the calling account.
    ///
    /// Wire name `account`. Format: `username`.
    pub account: Option<String>,
}

impl Resetsecquestions {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account`](field@Self::account).
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }
}

impl Named for Resetsecquestions {
    type Data = types::ResetsecquestionsData;

    const CALL: Call = Call::new(
        Api::Api2,
        "SourceIPCheck",
        "resetsecquestions",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("account", &self.account);
    }
}

impl std::fmt::Debug for Resetsecquestions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Resetsecquestions", f)
    }
}

/// Lists sample questions to choose from.
///
/// The API 2 function `SourceIPCheck::samplequestions`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-samplequestions/>
#[doc(alias = "SourceIPCheck::samplequestions")]
pub fn samplequestions<C: Caller>(
    client: &C,
    params: &Samplequestions,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Lists sample questions to choose from: the parameters of [`samplequestions()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Samplequestions {}

impl Samplequestions {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Samplequestions {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(
        Api::Api2,
        "SourceIPCheck",
        "samplequestions",
        Effect::Read,
    );
}

/// Stores the security questions and their answers.
///
/// The new questions replace the stored ones. Only the account itself can call it, not root or
/// a reseller.
///
/// The API 2 function `SourceIPCheck::savesecquestions`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-savesecquestions/>
#[doc(alias = "SourceIPCheck::savesecquestions")]
pub fn savesecquestions<C: Caller>(
    client: &C,
    params: &Savesecquestions,
) -> C::Output<Reply<types::SavesecquestionsData>> {
    client.call(params)
}

/// Stores the security questions and their answers: the parameters of [`savesecquestions()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Savesecquestions {
    /// Account that the questions belong to.
    ///
    /// Wire name `account`. Format: `username`.
    pub account: String,
    /// Questions with their answers.
    ///
    /// Wire names `q{n}ques`, `q{n}answer`. All members of an item have the same number.
    pub questions: Vec<types::SavesecquestionsQuestion>,
}

impl Savesecquestions {
    /// Creates the parameters.
    pub fn new(
        account: impl Into<String>,
        questions: impl IntoIterator<Item = impl Into<types::SavesecquestionsQuestion>>,
    ) -> Self {
        Self {
            account: account.into(),
            questions: questions.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for Savesecquestions {
    type Data = types::SavesecquestionsData;

    const CALL: Call = Call::new(
        Api::Api2,
        "SourceIPCheck",
        "savesecquestions",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("account", &self.account);
        for (number, item) in (1..).zip(&self.questions) {
            form.put_nth("q{n}ques", number, &item.question);
            form.put_nth("q{n}answer", number, &item.answer);
        }
    }
}

impl std::fmt::Debug for Savesecquestions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Savesecquestions", f)
    }
}
