// Made by cpanel-codegen from schema/api2/StatsBar.yaml. Do not edit: change the schema and regenerate.

//! Returns usage and server information, as the sidebar of the interface shows it.
//!
//! The module `StatsBar` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | `getrowcounter()` | Returns the row counter of a page of the interface. |
//! | `rowcounter()` | Advances the row counter of a page of the interface. |
//! | `setrowcounter()` | Sets the row counter of a page of the interface. |
//! | [`stat()`] | Returns the usage and server information that is asked for by name. |
//!
//! Programs need only one function, [`stat`](stat()). One call returns any number of figures:
//! disk space, traffic, databases, mailboxes and domains with their limits, and facts such as
//! versions, addresses and the host name.
//!
//! The other three functions count table rows for cPanel's own pages.
//!
//! Each row has a `name`, one of the names that were asked for. Figures with a limit are in
//! `_count` and `_max` as plain values, and in `count` and `max` as texts for display, with a
//! unit. Facts are in `value`. The reply leaves out unknown names, and figures that do not
//! apply to the account; it reports no error.
//!
//! UAPI has `StatsBar::get_stats`, which takes the same names and returns the same rows.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::stats_bar::{self, Stat};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // New programs should use `uapi::stats_bar`.
//! let wanted = Stat::new(["diskusage", "emailaccounts", "cpanelversion"]);
//! for figure in stats_bar::stat(client, &wanted).await?.data {
//!     println!("{:?}: {:?} of {:?}", figure.name, figure.count.or(figure.value), figure.max);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Returns the row counter of a page of the interface.
///
/// The API 2 function `StatsBar::getrowcounter`. It changes nothing. Only with the cargo
/// feature `internal`: Counts table rows for the pages of the interface. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-statsbar/cpanel-api-2-functions-statsbar-getrowcounter/>
#[doc(alias = "StatsBar::getrowcounter")]
#[cfg(feature = "internal")]
pub fn getrowcounter<C: Caller>(
    client: &C,
    params: &Getrowcounter,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns the row counter of a page of the interface: the parameters of [`getrowcounter()`].
#[cfg(feature = "internal")]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getrowcounter {}

#[cfg(feature = "internal")]
impl Getrowcounter {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

#[cfg(feature = "internal")]
impl Named for Getrowcounter {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "StatsBar", "getrowcounter", Effect::Read);
}

/// Advances the row counter of a page of the interface.
///
/// The API 2 function `StatsBar::rowcounter`. It may change something. Only with the cargo
/// feature `internal`: Counts table rows for the pages of the interface. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-statsbar/cpanel-api-2-functions-statsbar-rowcounter/>
#[doc(alias = "StatsBar::rowcounter")]
#[cfg(feature = "internal")]
pub fn rowcounter<C: Caller>(
    client: &C,
    params: &Rowcounter,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Advances the row counter of a page of the interface: the parameters of [`rowcounter()`].
#[cfg(feature = "internal")]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Rowcounter {}

#[cfg(feature = "internal")]
impl Rowcounter {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

#[cfg(feature = "internal")]
impl Named for Rowcounter {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "StatsBar", "rowcounter", Effect::Write);
}

/// Sets the row counter of a page of the interface.
///
/// The API 2 function `StatsBar::setrowcounter`. It may change something. Only with the cargo
/// feature `internal`: Counts table rows for the pages of the interface. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-statsbar/cpanel-api-2-functions-statsbar-setrowcounter/>
///
/// Not certain: That it changes something is inferred from the name.
#[doc(alias = "StatsBar::setrowcounter")]
#[cfg(feature = "internal")]
pub fn setrowcounter<C: Caller>(
    client: &C,
    params: &Setrowcounter,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Sets the row counter of a page of the interface: the parameters of [`setrowcounter()`].
#[cfg(feature = "internal")]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Setrowcounter {}

#[cfg(feature = "internal")]
impl Setrowcounter {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

#[cfg(feature = "internal")]
impl Named for Setrowcounter {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "StatsBar", "setrowcounter", Effect::Write);
}

/// Returns the usage and server information that is asked for by name.
///
/// The API 2 function `StatsBar::stat`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-statsbar/cpanel-api-2-functions-statsbar-stat/>
///
/// Replaced by [`StatsBar::get_stats`](crate::uapi::stats_bar::get_stats).
///
/// Not certain: The rows are those of the UAPI successor; several public clients read name,
/// value, \_count, \_max, count, max, units and percent from this one.
#[doc(alias = "StatsBar::stat")]
pub fn stat<C: Caller>(
    client: &C,
    params: &Stat,
) -> C::Output<Reply<Vec<types::StatRow>>> {
    client.call(params)
}

/// Returns the usage and server information that is asked for by name: the parameters of
/// [`stat()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Stat {
    /// Names of the figures and facts to return, in the order of the reply.
    ///
    /// Wire name `display`.
    ///
    /// Not certain: Its UAPI successor requires it.
    pub display: Vec<types::StatDisplay>,
    /// Whether only figures above `warninglevel` are returned.
    ///
    /// Wire name `warnings`.
    pub warnings: Option<bool>,
    /// Share of the limit from which a figure counts as near its limit. The UAPI successor takes a
    /// percentage.
    ///
    /// Wire name `warninglevel`.
    pub warninglevel: Option<String>,
    /// Whether figures that have reached 100 % are also returned.
    ///
    /// Wire name `warnout`.
    ///
    /// Not certain: That is its meaning in the UAPI successor.
    pub warnout: Option<bool>,
    /// Path of the image that stands for "no limit" in texts for display.
    ///
    /// Wire name `infinityimg`. Format: `path`.
    pub infinityimg: Option<String>,
    /// Word that stands for "no limit" in texts for display.
    ///
    /// Wire name `infinitylang`.
    pub infinitylang: Option<String>,
    /// First row class of the table, whose rows alternate between `odd` and `even`.
    ///
    /// Wire name `rowcounter`.
    pub rowcounter: Option<types::StatRowcounter>,
}

impl Stat {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        display: impl IntoIterator<Item = impl Into<types::StatDisplay>>,
    ) -> Self {
        Self {
            display: display.into_iter().map(|item| item.into()).collect(),
            warnings: None,
            warninglevel: None,
            warnout: None,
            infinityimg: None,
            infinitylang: None,
            rowcounter: None,
        }
    }

    /// Sets [`warnings`](field@Self::warnings).
    #[inline]
    pub fn warnings(mut self, warnings: bool) -> Self {
        self.warnings = Some(warnings);
        self
    }

    /// Sets [`warninglevel`](field@Self::warninglevel).
    pub fn warninglevel(mut self, warninglevel: impl Into<String>) -> Self {
        self.warninglevel = Some(warninglevel.into());
        self
    }

    /// Sets [`warnout`](field@Self::warnout).
    #[inline]
    pub fn warnout(mut self, warnout: bool) -> Self {
        self.warnout = Some(warnout);
        self
    }

    /// Sets [`infinityimg`](field@Self::infinityimg).
    pub fn infinityimg(mut self, infinityimg: impl Into<String>) -> Self {
        self.infinityimg = Some(infinityimg.into());
        self
    }

    /// Sets [`infinitylang`](field@Self::infinitylang).
    pub fn infinitylang(mut self, infinitylang: impl Into<String>) -> Self {
        self.infinitylang = Some(infinitylang.into());
        self
    }

    /// Sets [`rowcounter`](field@Self::rowcounter).
    pub fn rowcounter(mut self, rowcounter: impl Into<types::StatRowcounter>) -> Self {
        self.rowcounter = Some(rowcounter.into());
        self
    }
}

impl Named for Stat {
    type Data = Vec<types::StatRow>;

    const CALL: Call = Call::new(Api::Api2, "StatsBar", "stat", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("display", "|", &self.display);
        form.opt("warnings", &self.warnings);
        form.opt("warninglevel", &self.warninglevel);
        form.opt("warnout", &self.warnout);
        form.opt("infinityimg", &self.infinityimg);
        form.opt("infinitylang", &self.infinitylang);
        form.opt("rowcounter", &self.rowcounter);
    }
}

impl std::fmt::Debug for Stat {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Stat", f)
    }
}
