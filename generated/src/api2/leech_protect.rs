// Made by cpanel-codegen from schema/api2/LeechProtect.yaml. Do not edit: change the schema and regenerate.

//! Reads the leech protection of a directory.
//!
//! The module `LeechProtect` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`setup()`] | Reads a setting of the leech protection of a directory, and may set the protection up. |

use cpanel_core::codegen::*;

pub mod types;

/// Reads a setting of the leech protection of a directory, and may set the protection up.
///
/// Leech protection counts how often a login is used, and locks the login if it is shared. It
/// applies to directories that are protected with a password.
///
/// The API 2 function `LeechProtect::setup`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-leechprotect/cpanel-api-2-functions-leechprotect-setup/>
///
/// Not certain: The page says that the function configures the protection. Its call has no
/// value to set, and its example says that it reads a state. It counts as writing, so that it
/// is not sent again without being asked.
#[doc(alias = "LeechProtect::setup")]
pub fn setup<C: Caller>(client: &C, params: &Setup) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Reads a setting of the leech protection of a directory, and may set the protection up: the
/// parameters of [`setup()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Setup {
    /// Absolute path of the protected directory.
    ///
    /// Wire name `dir`. Format: `path`.
    ///
    /// Not certain: The documented call sends it.
    pub dir: String,
    /// Setting to read.
    ///
    /// Wire name `item`.
    ///
    /// Not certain: The documented call sends it.
    pub item: types::SetupItem,
    /// Form of the returned value.
    ///
    /// Wire name `type`.
    ///
    /// Not certain: The documented call sends it.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: types::SetupType,
}

/// The required parameters of [`Setup::new()`].
#[derive(Clone)]
#[must_use]
pub struct SetupRequired<'a> {
    /// See [`dir`](field@Setup::dir).
    pub dir: &'a str,
    /// See [`item`](field@Setup::item).
    pub item: types::SetupItem,
    /// See [`type_`](field@Setup::type_).
    pub type_: types::SetupType,
}

impl Setup {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: SetupRequired<'_>) -> Self {
        Self {
            dir: required.dir.into(),
            item: required.item,
            type_: required.type_,
        }
    }
}

impl Named for Setup {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "LeechProtect", "setup", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
        form.put("item", &self.item);
        form.put("type", &self.type_);
    }
}

impl std::fmt::Debug for Setup {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Setup", f)
    }
}
