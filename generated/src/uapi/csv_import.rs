// Made by cpanel-codegen from schema/uapi/CSVImport.yaml. Do not edit: change the schema and regenerate.

//! Creates mailboxes or forwarders in bulk from an uploaded CSV file.
//!
//! The module `CSVImport` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`doimport()`] | Creates the mailboxes or forwarders that an uploaded CSV file lists. |

use cpanel_core::codegen::*;

pub mod types;

/// Creates the mailboxes or forwarders that an uploaded CSV file lists.
///
/// Upload the file first with `CSVImport::uploadimport` of API 2. The call succeeds even if
/// some rows fail, so check the `status` of each row.
///
/// The UAPI function `CSVImport::doimport`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/CSVImport::doimport/>
#[doc(alias = "CSVImport::doimport")]
pub fn doimport<C: Caller>(
    client: &C,
    params: &Doimport,
) -> C::Output<Reply<types::DoimportData>> {
    client.call(params)
}

/// Creates the mailboxes or forwarders that an uploaded CSV file lists: the parameters of
/// [`doimport()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Doimport {
    /// Domain of the account for the new mailboxes or forwarders.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Identifier of the upload, as in the `csvimportid` of the upload.
    ///
    /// Wire name `id`.
    pub id: String,
    /// Kind of the rows: `email` for mailboxes, `fwd` for forwarders.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: types::ImportType,
}

/// The required parameters of [`Doimport::new()`].
#[derive(Clone)]
#[must_use]
pub struct DoimportRequired<'a> {
    /// See [`domain`](field@Doimport::domain).
    pub domain: &'a str,
    /// See [`id`](field@Doimport::id).
    pub id: &'a str,
    /// See [`type_`](field@Doimport::type_).
    pub type_: types::ImportType,
}

impl Doimport {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: DoimportRequired<'_>) -> Self {
        Self {
            domain: required.domain.into(),
            id: required.id.into(),
            type_: required.type_,
        }
    }
}

impl Named for Doimport {
    type Data = types::DoimportData;

    const CALL: Call = Call::new(Api::Uapi, "CSVImport", "doimport", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("id", &self.id);
        form.put("type", &self.type_);
    }
}

impl std::fmt::Debug for Doimport {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Doimport", f)
    }
}
