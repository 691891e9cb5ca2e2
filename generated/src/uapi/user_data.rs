// Made by cpanel-codegen from schema/uapi/UserData.yaml. Do not edit: change the schema and regenerate.

//! Stores small settings on the server, grouped in scopes.
//!
//! The module `UserData` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_scoped_userdata()`] | Returns all values of a scope. |
//! | [`set_scoped_userdata()`] | Stores one or more values in a scope. |

use cpanel_core::codegen::*;

/// Returns all values of a scope.
///
/// Returns: A map from key to value. Every value is text.
///
/// The UAPI function `UserData::get_scoped_userdata`. It changes nothing. Since version 11.32.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/UserData-get_scoped_userdata/>
#[doc(alias = "UserData::get_scoped_userdata")]
pub fn get_scoped_userdata<C: Caller>(
    client: &C,
    params: &GetScopedUserdata,
) -> C::Output<Reply<BTreeMap<String, String>>> {
    client.call(params)
}

/// Returns all values of a scope: the parameters of [`get_scoped_userdata()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetScopedUserdata {
    /// Name of the scope. You can choose any name, such as the name of your program.
    ///
    /// Wire name `scope`.
    pub scope: String,
}

impl GetScopedUserdata {
    /// Creates the parameters.
    pub fn new(scope: impl Into<String>) -> Self {
        Self { scope: scope.into() }
    }
}

impl Named for GetScopedUserdata {
    type Data = BTreeMap<String, String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "UserData",
        "get_scoped_userdata",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("scope", &self.scope);
    }
}

impl std::fmt::Debug for GetScopedUserdata {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetScopedUserdata", f)
    }
}

/// Stores one or more values in a scope.
///
/// Send `key` and `value` for one value, or `json` for several. Do not store secrets.
///
/// Returns: A map from key to value with all values of the scope after the change.
///
/// Exactly one of these must be given: `json`, `key`.
///
/// The UAPI function `UserData::set_scoped_userdata`. It may change something. Since version
/// 11.32. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/UserData-set_scoped_userdata/>
///
/// Not certain: The reference says that `json` excludes `key` and `value`. The rule that one of
/// `json` and `key` is required is assumed, because without both there is nothing to store.
#[doc(alias = "UserData::set_scoped_userdata")]
pub fn set_scoped_userdata<C: Caller>(
    client: &C,
    params: &SetScopedUserdata,
) -> C::Output<Reply<BTreeMap<String, String>>> {
    client.call(params)
}

/// Stores one or more values in a scope: the parameters of [`set_scoped_userdata()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetScopedUserdata {
    /// Name of the scope. You can choose any name, such as the name of your program.
    ///
    /// Wire name `scope`.
    pub scope: String,
    /// Values to store, as a JSON object from key to value. It cannot be used together with `key`
    /// and `value`.
    ///
    /// Wire name `json`.
    pub json: Option<String>,
    /// Key of a single value to store.
    ///
    /// Wire name `key`.
    pub key: Option<String>,
    /// Value for `key`, as text.
    ///
    /// Wire name `value`.
    pub value: Option<String>,
}

impl SetScopedUserdata {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(scope: impl Into<String>) -> Self {
        Self {
            scope: scope.into(),
            json: None,
            key: None,
            value: None,
        }
    }

    /// Sets [`json`](field@Self::json).
    pub fn json(mut self, json: impl Into<String>) -> Self {
        self.json = Some(json.into());
        self
    }

    /// Sets [`key`](field@Self::key).
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`value`](field@Self::value).
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Named for SetScopedUserdata {
    type Data = BTreeMap<String, String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "UserData",
        "set_scoped_userdata",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[Check::ExactlyOne(&["json", "key"])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("scope", &self.scope);
        form.opt("json", &self.json);
        form.opt("key", &self.key);
        form.opt("value", &self.value);
    }
}

impl std::fmt::Debug for SetScopedUserdata {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetScopedUserdata", f)
    }
}
