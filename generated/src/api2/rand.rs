// Made by cpanel-codegen from schema/api2/Rand.yaml. Do not edit: change the schema and regenerate.

//! Generates random text.
//!
//! The module `Rand` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`getranddata()`] | Generates a random text of letters and digits. |

use cpanel_core::codegen::*;

pub mod types;

/// Generates a random text of letters and digits.
///
/// The text is sent over the network, so generate a secret in your own program instead.
///
/// The API 2 function `Rand::getranddata`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-rand/cpanel-api-2-functions-rand-getranddata/>
#[doc(alias = "Rand::getranddata")]
pub fn getranddata<C: Caller>(
    client: &C,
    params: &Getranddata,
) -> C::Output<Reply<types::GetranddataData>> {
    client.call(params)
}

/// Generates a random text of letters and digits: the parameters of [`getranddata()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getranddata {
    /// Number of characters.
    ///
    /// Wire name `length`.
    pub length: i64,
}

impl Getranddata {
    /// Creates the parameters.
    pub fn new(length: impl Into<i64>) -> Self {
        Self { length: length.into() }
    }
}

impl Named for Getranddata {
    type Data = types::GetranddataData;

    const CALL: Call = Call::new(Api::Api2, "Rand", "getranddata", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("length", &self.length);
    }
}

impl std::fmt::Debug for Getranddata {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getranddata", f)
    }
}
