// Made by cpanel-codegen from schema/api2/CSVImport.yaml. Do not edit: change the schema and regenerate.

//! Formerly imported addresses from files, for cPanel's own pages.
//!
//! The module `CSVImport` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`columnchoices()`] | Formerly returned the choices for the columns of an import. *Deprecated.* |
//! | [`configimport()`] | Formerly configured an import. *Deprecated.* |
//! | [`data()`] | Formerly returned the rows of an import. *Deprecated.* |
//! | [`fetchimportdata()`] | Formerly returned the data of an import. *Deprecated.* |
//! | [`loaddata()`] | Formerly loaded the data of an import. *Deprecated.* |
//! | [`processdata()`] | Formerly processed the data of an import. *Deprecated.* |
//! | [`uploadimport()`] | Formerly stored the file of an import. *Deprecated.* |
//!
//! The pages of the interface that imported mailboxes and forwarders from a CSV file used these
//! functions. One function stored the upload, others returned its columns and rows, and the
//! last one created the mailboxes and forwarders. The reference marks all of them as deprecated
//! and says that they return nothing useful. The UAPI module of the same name imports files.
//! Its documentation still names [`uploadimport`](uploadimport()) as the previous step, but
//! only the interface can read the result of that step. A program should read the file itself
//! and call `Email::add_pop` or `Email::add_forwarder` of UAPI for each row.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::email::{self, AddPop};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // This does without the module: it makes one UAPI call for each line of the file.
//! let file = "ada,a long one\nbob,another long one\n";
//! for line in file.lines() {
//!     if let Some((name, password)) = line.split_once(',') {
//!         let mailbox = AddPop::new(name).password(password).domain("example.com");
//!         email::add_pop(client, &mailbox).await?;
//!     }
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

/// Formerly returned the choices for the columns of an import.
///
/// The API 2 function `CSVImport::columnchoices`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-csvimport/cpanel-api-2-functions-csvimport-columnchoices/>
///
/// Not certain: Whether the function writes is inferred from its name.
#[doc(alias = "CSVImport::columnchoices")]
#[deprecated = "Returns nothing useful. Read the file yourself and use the functions of UAPI."]
pub fn columnchoices<C: Caller>(
    client: &C,
    params: &Columnchoices,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Formerly returned the choices for the columns of an import: the parameters of
/// [`columnchoices()`].
#[deprecated = "Returns nothing useful. Read the file yourself and use the functions of UAPI."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Columnchoices {}

impl Columnchoices {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Columnchoices {
    type Data = ();

    const CALL: Call = Call::new(Api::Api2, "CSVImport", "columnchoices", Effect::Read);
}

/// Formerly configured an import.
///
/// The API 2 function `CSVImport::configimport`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-csvimport/cpanel-api-2-functions-csvimport-configimport/>
///
/// Not certain: Whether the function writes is inferred from its name.
#[doc(alias = "CSVImport::configimport")]
#[deprecated = "Returns nothing useful. Read the file yourself and use the functions of UAPI."]
pub fn configimport<C: Caller>(
    client: &C,
    params: &Configimport,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Formerly configured an import: the parameters of [`configimport()`].
#[deprecated = "Returns nothing useful. Read the file yourself and use the functions of UAPI."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Configimport {}

impl Configimport {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Configimport {
    type Data = ();

    const CALL: Call = Call::new(Api::Api2, "CSVImport", "configimport", Effect::Write);
}

/// Formerly returned the rows of an import.
///
/// The API 2 function `CSVImport::data`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-csvimport/cpanel-api-2-functions-csvimport-data/>
///
/// Not certain: Whether the function writes is inferred from its name.
#[doc(alias = "CSVImport::data")]
#[deprecated = "Returns nothing useful. Read the file yourself and use the functions of UAPI."]
pub fn data<C: Caller>(client: &C, params: &Data) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Formerly returned the rows of an import: the parameters of [`data()`].
#[deprecated = "Returns nothing useful. Read the file yourself and use the functions of UAPI."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Data {}

impl Data {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Data {
    type Data = ();

    const CALL: Call = Call::new(Api::Api2, "CSVImport", "data", Effect::Read);
}

/// Formerly returned the data of an import.
///
/// The API 2 function `CSVImport::fetchimportdata`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-csvimport/cpanel-api-2-functions-csvimport-fetchimportdata/>
///
/// Not certain: Whether the function writes is inferred from its name.
#[doc(alias = "CSVImport::fetchimportdata")]
#[deprecated = "Returns nothing useful. Read the file yourself and use the functions of UAPI."]
pub fn fetchimportdata<C: Caller>(
    client: &C,
    params: &Fetchimportdata,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Formerly returned the data of an import: the parameters of [`fetchimportdata()`].
#[deprecated = "Returns nothing useful. Read the file yourself and use the functions of UAPI."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Fetchimportdata {}

impl Fetchimportdata {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Fetchimportdata {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Api2,
        "CSVImport",
        "fetchimportdata",
        Effect::Read,
    );
}

/// Formerly loaded the data of an import.
///
/// The API 2 function `CSVImport::loaddata`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-csvimport/cpanel-api-2-functions-csvimport-loaddata/>
///
/// Not certain: Whether the function writes is inferred from its name.
#[doc(alias = "CSVImport::loaddata")]
#[deprecated = "Returns nothing useful. Read the file yourself and use the functions of UAPI."]
pub fn loaddata<C: Caller>(client: &C, params: &Loaddata) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Formerly loaded the data of an import: the parameters of [`loaddata()`].
#[deprecated = "Returns nothing useful. Read the file yourself and use the functions of UAPI."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Loaddata {}

impl Loaddata {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Loaddata {
    type Data = ();

    const CALL: Call = Call::new(Api::Api2, "CSVImport", "loaddata", Effect::Write);
}

/// Formerly processed the data of an import.
///
/// The API 2 function `CSVImport::processdata`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-csvimport/cpanel-api-2-functions-csvimport-processdata/>
///
/// Not certain: Whether the function writes is inferred from its name.
#[doc(alias = "CSVImport::processdata")]
#[deprecated = "Returns nothing useful. Read the file yourself and use the functions of UAPI."]
pub fn processdata<C: Caller>(client: &C, params: &Processdata) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Formerly processed the data of an import: the parameters of [`processdata()`].
#[deprecated = "Returns nothing useful. Read the file yourself and use the functions of UAPI."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Processdata {}

impl Processdata {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Processdata {
    type Data = ();

    const CALL: Call = Call::new(Api::Api2, "CSVImport", "processdata", Effect::Write);
}

/// Formerly stored the file of an import.
///
/// The API 2 function `CSVImport::uploadimport`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-csvimport/cpanel-api-2-functions-csvimport-uploadimport/>
#[doc(alias = "CSVImport::uploadimport")]
#[deprecated = "Returns nothing useful. Read the file yourself and use the functions of UAPI."]
pub fn uploadimport<C: Caller>(
    client: &C,
    params: &Uploadimport,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Formerly stored the file of an import: the parameters of [`uploadimport()`].
#[deprecated = "Returns nothing useful. Read the file yourself and use the functions of UAPI."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Uploadimport {}

impl Uploadimport {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Uploadimport {
    type Data = ();

    const CALL: Call = Call::new(Api::Api2, "CSVImport", "uploadimport", Effect::Write);
}
