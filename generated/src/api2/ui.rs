// Made by cpanel-codegen from schema/api2/UI.yaml. Do not edit: change the schema and regenerate.

//! Used to build lists and forms for cPanel's own pages.
//!
//! The module `UI` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`dynamicincludelist()`] | Used to build a list of included parts. *Deprecated.* |
//! | [`includelist()`] | Used to build a list of included parts. *Deprecated.* |
//! | [`listform()`] | Used to build a form from a list. *Deprecated.* |
//! | [`paginate()`] | Used to build the links between the pages of a list. *Deprecated.* |
//! | [`paginate_list()`] | Used to build one page of a list. *Deprecated.* |
//!
//! These helpers of the old interface turned data into rows, pages and forms of its templates.
//! They worked only inside a page that cPanel itself was showing.
//!
//! The vendor marks all of them as deprecated, and says that they return nothing useful. Their
//! parameters were never described.
//!
//! They are included only to help with reading old code. Nothing replaces them: every function
//! that lists something takes modifiers for pagination and sorting.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::modifiers::Modifiers;
//! use cpanel::uapi::email::{self, ListPops};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // This does without the module: the client can request one page of any reply.
//! let second = client.with(Modifiers::new().page(2, 20));
//! for mailbox in email::list_pops(&second, &ListPops::new()).await?.data {
//!     println!("{:?}", mailbox.email);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

/// Used to build a list of included parts.
///
/// The API 2 function `UI::dynamicincludelist`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ui/cpanel-api-2-functions-ui-dynamicincludelist/>
///
/// Not certain: What it did, and that it changed nothing, is inferred from the name.
#[doc(alias = "UI::dynamicincludelist")]
#[deprecated = "Returns nothing useful. Use the pagination of the functions that list something."]
pub fn dynamicincludelist<C: Caller>(
    client: &C,
    params: &Dynamicincludelist,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Used to build a list of included parts: the parameters of [`dynamicincludelist()`].
#[deprecated = "Returns nothing useful. Use the pagination of the functions that list something."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Dynamicincludelist {}

impl Dynamicincludelist {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Dynamicincludelist {
    type Data = ();

    const CALL: Call = Call::new(Api::Api2, "UI", "dynamicincludelist", Effect::Read);
}

/// Used to build a list of included parts.
///
/// The API 2 function `UI::includelist`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ui/cpanel-api-2-functions-ui-includelist/>
///
/// Not certain: What it did, and that it changed nothing, is inferred from the name.
#[doc(alias = "UI::includelist")]
#[deprecated = "Returns nothing useful. Use the pagination of the functions that list something."]
pub fn includelist<C: Caller>(client: &C, params: &Includelist) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Used to build a list of included parts: the parameters of [`includelist()`].
#[deprecated = "Returns nothing useful. Use the pagination of the functions that list something."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Includelist {}

impl Includelist {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Includelist {
    type Data = ();

    const CALL: Call = Call::new(Api::Api2, "UI", "includelist", Effect::Read);
}

/// Used to build a form from a list.
///
/// The API 2 function `UI::listform`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ui/cpanel-api-2-functions-ui-listform/>
///
/// Not certain: What it did, and that it changed nothing, is inferred from the name.
#[doc(alias = "UI::listform")]
#[deprecated = "Returns nothing useful. Use the pagination of the functions that list something."]
pub fn listform<C: Caller>(client: &C, params: &Listform) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Used to build a form from a list: the parameters of [`listform()`].
#[deprecated = "Returns nothing useful. Use the pagination of the functions that list something."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listform {}

impl Listform {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listform {
    type Data = ();

    const CALL: Call = Call::new(Api::Api2, "UI", "listform", Effect::Read);
}

/// Used to build the links between the pages of a list.
///
/// The API 2 function `UI::paginate`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ui/cpanel-api-2-functions-ui-paginate/>
///
/// Not certain: What it did, and that it changed nothing, is inferred from the name.
#[doc(alias = "UI::paginate")]
#[deprecated = "Returns nothing useful. Use the pagination of the functions that list something."]
pub fn paginate<C: Caller>(client: &C, params: &Paginate) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Used to build the links between the pages of a list: the parameters of [`paginate()`].
#[deprecated = "Returns nothing useful. Use the pagination of the functions that list something."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Paginate {}

impl Paginate {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Paginate {
    type Data = ();

    const CALL: Call = Call::new(Api::Api2, "UI", "paginate", Effect::Read);
}

/// Used to build one page of a list.
///
/// The API 2 function `UI::paginate_list`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ui/cpanel-api-2-functions-ui-paginate_list/>
///
/// Not certain: What it did, and that it changed nothing, is inferred from the name.
#[doc(alias = "UI::paginate_list")]
#[deprecated = "Returns nothing useful. Use the pagination of the functions that list something."]
pub fn paginate_list<C: Caller>(
    client: &C,
    params: &PaginateList,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Used to build one page of a list: the parameters of [`paginate_list()`].
#[deprecated = "Returns nothing useful. Use the pagination of the functions that list something."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PaginateList {}

impl PaginateList {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for PaginateList {
    type Data = ();

    const CALL: Call = Call::new(Api::Api2, "UI", "paginate_list", Effect::Read);
}
