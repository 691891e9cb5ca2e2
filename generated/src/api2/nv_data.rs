// Made by cpanel-codegen from schema/api2/NVData.yaml. Do not edit: change the schema and regenerate.

//! Stores small values for the account on the server.
//!
//! The module `NVData` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get()`] | Reads stored values by name. |
//! | [`set()`] | Stores values under the names in `names`. |
//! | [`setall()`] | Stores every parameter that is sent as a value. |

use cpanel_core::codegen::*;

pub mod types;

/// Reads stored values by name.
///
/// The values are in files below `.cpanel/nvdata` in the home directory. A name without a
/// stored value has an empty value.
///
/// The API 2 function `NVData::get`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-nvdata/cpanel-api-2-functions-nvdata-get/>
///
/// Replaced by [`Personalization::get`](crate::uapi::personalization::get).
///
/// Not certain: Public clients read `value` from the first row. One client reads `name` when it
/// calls the function through UAPI.
#[doc(alias = "NVData::get")]
pub fn get<C: Caller>(client: &C, params: &Get) -> C::Output<Reply<Vec<types::GetRow>>> {
    client.call(params)
}

/// Reads stored values by name: the parameters of [`get()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Get {
    /// Name of the value to read.
    ///
    /// Wire name `names`.
    ///
    /// Not certain: The documented call and public clients send it. How several names are joined
    /// was not seen.
    pub names: String,
}

impl Get {
    /// Creates the parameters.
    pub fn new(names: impl Into<String>) -> Self {
        Self { names: names.into() }
    }
}

impl Named for Get {
    type Data = Vec<types::GetRow>;

    const CALL: Call = Call::new(Api::Api2, "NVData", "get", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("names", &self.names);
    }
}

impl std::fmt::Debug for Get {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Get", f)
    }
}

/// Stores values under the names in `names`.
///
/// The call overwrites stored values. It stores only the names in `names`, each with the value
/// of the parameter that has this name.
///
/// The API 2 function `NVData::set`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-nvdata/cpanel-api-2-functions-nvdata-set/>
///
/// Replaced by [`Personalization::set`](crate::uapi::personalization::set).
///
/// Not certain: A public Go client reads this member when it calls the function through UAPI.
/// There, `get` has the same rows as here.
#[doc(alias = "NVData::set")]
pub fn set<C: Caller>(client: &C, params: &Set) -> C::Output<Reply<Vec<types::SetRow>>> {
    client.call(params)
}

/// Stores values under the names in `names`: the parameters of [`set()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Set {
    /// Name of the value to store.
    ///
    /// Wire name `names`.
    ///
    /// Not certain: The documented call and public clients send it. How several names are joined
    /// was not seen.
    pub names: String,
    /// Value for each name.
    ///
    /// Wire name `{name}`.
    ///
    /// Not certain: Without a value there is nothing to store.
    #[cfg_attr(feature = "serde", serde(rename = "{name}"))]
    pub values: BTreeMap<String, String>,
}

impl Set {
    /// Creates the parameters.
    pub fn new(
        names: impl Into<String>,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            names: names.into(),
            values: values
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        }
    }
}

impl Named for Set {
    type Data = Vec<types::SetRow>;

    const CALL: Call = Call::new(Api::Api2, "NVData", "set", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("names", &self.names);
        form.open("{name}", &self.values);
    }
}

impl std::fmt::Debug for Set {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Set", f)
    }
}

/// Stores every parameter that is sent as a value.
///
/// The call overwrites values that are stored under the same names. Other names remain.
///
/// The API 2 function `NVData::setall`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-nvdata/cpanel-api-2-functions-nvdata-setall/>
///
/// Replaced by [`Personalization::set`](crate::uapi::personalization::set).
#[doc(alias = "NVData::setall")]
pub fn setall<C: Caller>(client: &C, params: &Setall) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Stores every parameter that is sent as a value: the parameters of [`setall()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Setall {
    /// Names and their values.
    ///
    /// Wire name `{name}`.
    ///
    /// Not certain: Without a value there is nothing to store.
    #[cfg_attr(feature = "serde", serde(rename = "{name}"))]
    pub values: BTreeMap<String, String>,
}

impl Setall {
    /// Creates the parameters.
    pub fn new(
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            values: values
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        }
    }
}

impl Named for Setall {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "NVData", "setall", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.open("{name}", &self.values);
    }
}

impl std::fmt::Debug for Setall {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Setall", f)
    }
}
