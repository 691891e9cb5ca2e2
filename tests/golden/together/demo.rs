// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`add_user()`] | |

use cpanel_core::codegen::*;

/// Calls `Demo::add_user`.
///
/// Exactly one of these must be given: `password`, `password_hash`.
///
/// At least one of these must be given: `home`, `quota`.
///
/// These are given together or not at all: `first`, `last`.
///
/// The UAPI function `Demo::add_user`. It may change something.
#[doc(alias = "Demo::add_user")]
pub fn add_user<C: Caller>(client: &C, params: &AddUser) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`add_user()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddUser {
    /// Wire name `name`.
    pub name: String,
    /// Wire name `password`.
    pub password: Option<Secret>,
    /// Wire name `password_hash`.
    pub password_hash: Option<Secret>,
    /// Wire name `home`.
    pub home: Option<String>,
    /// Wire name `quota`.
    pub quota: Option<Limit>,
    /// Wire name `first`.
    pub first: Option<i64>,
    /// Wire name `last`.
    pub last: Option<i64>,
}

impl AddUser {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            password: None,
            password_hash: None,
            home: None,
            quota: None,
            first: None,
            last: None,
        }
    }

    /// Sets [`password`](field@Self::password).
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets [`password_hash`](field@Self::password_hash).
    pub fn password_hash(mut self, password_hash: impl Into<Secret>) -> Self {
        self.password_hash = Some(password_hash.into());
        self
    }

    /// Sets [`home`](field@Self::home).
    pub fn home(mut self, home: impl Into<String>) -> Self {
        self.home = Some(home.into());
        self
    }

    /// Sets [`quota`](field@Self::quota).
    pub fn quota(mut self, quota: impl Into<Limit>) -> Self {
        self.quota = Some(quota.into());
        self
    }

    /// Sets [`first`](field@Self::first).
    pub fn first(mut self, first: impl Into<i64>) -> Self {
        self.first = Some(first.into());
        self
    }

    /// Sets [`last`](field@Self::last).
    pub fn last(mut self, last: impl Into<i64>) -> Self {
        self.last = Some(last.into());
        self
    }
}

impl Named for AddUser {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "add_user", Effect::Write);

    const CHECKS: &'static [Check] = &[
        Check::ExactlyOne(&["password", "password_hash"]),
        Check::AtLeastOne(&["home", "quota"]),
        Check::AllOrNone(&["first", "last"]),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
        form.opt("password", &self.password);
        form.opt("password_hash", &self.password_hash);
        form.opt("home", &self.home);
        form.opt("quota", &self.quota);
        form.opt("first", &self.first);
        form.opt("last", &self.last);
    }
}

impl std::fmt::Debug for AddUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddUser", f)
    }
}
