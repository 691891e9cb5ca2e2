// Made by cpanel-codegen from schema/api2/StatsBar.yaml. Do not edit: change the schema and regenerate.

//! Gives the usage figures and server facts of the interface's side bar.
//!
//! The module `StatsBar` of API 2.
//!
//! One function for programs, `stat`, which gives any number of figures in one call: disk space,
//! traffic, databases, mail accounts and domains against their limits, and facts such as versions,
//! addresses and the host name.
//!
//! The other three count table rows for cPanel's own pages.
//!
//! Each row has the `name` that was asked for. Figures with a limit come in `_count` and `_max`, as
//! plain values, and in `count` and `max`, as written for people with a unit; facts come in `value`.
//! Unknown names and figures that do not apply to the account are left out of the answer without a
//! word.
//!
//! UAPI has `StatsBar::get_stats`, which takes the same names and gives the same rows.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::stats_bar::{self, Stat};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // In new programs: `uapi::stats_bar`.
//! let wanted = Stat::new(["diskusage", "emailaccounts", "cpanelversion"]);
//! for figure in stats_bar::stat(client, &wanted).await?.data {
//!     println!("{:?}: {:?} of {:?}", figure.name, figure.count.or(figure.value), figure.max);
//! }
//! # Ok(()) }
//! ```

#[allow(unused_imports)]
use cpanel_core::{Call, Caller, Dynamic, Effect, Form, Named, Reply};

pub mod types;

#[cfg(feature = "internal")]
/// Reads the row counter of a page that is being built.
///
/// `StatsBar::getrowcounter` of API 2, which changes nothing. Only with the cargo feature `internal`:
/// Keeps count of table rows for the pages of the interface. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-statsbar/cpanel-api-2-functions-statsbar-getrowcounter/>
#[doc(alias = "StatsBar::getrowcounter")]
pub fn getrowcounter<C: Caller>(
    client: &C,
    params: &Getrowcounter,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

#[cfg(feature = "internal")]
/// The parameters of [`getrowcounter()`].
///
/// Reads the row counter of a page that is being built.
///
/// Call it as `StatsBar::getrowcounter`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Getrowcounter {}

#[cfg(feature = "internal")]
impl Getrowcounter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

#[cfg(feature = "internal")]
impl Named for Getrowcounter {
    type Data = Vec<Dynamic>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "StatsBar",
        "getrowcounter",
        Effect::Read,
    );
}

#[cfg(feature = "internal")]
/// Moves the row counter of a page that is being built.
///
/// `StatsBar::rowcounter` of API 2, which changes nothing. Only with the cargo feature `internal`:
/// Keeps count of table rows for the pages of the interface. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-statsbar/cpanel-api-2-functions-statsbar-rowcounter/>
#[doc(alias = "StatsBar::rowcounter")]
pub fn rowcounter<C: Caller>(
    client: &C,
    params: &Rowcounter,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

#[cfg(feature = "internal")]
/// The parameters of [`rowcounter()`].
///
/// Moves the row counter of a page that is being built.
///
/// Call it as `StatsBar::rowcounter`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Rowcounter {}

#[cfg(feature = "internal")]
impl Rowcounter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

#[cfg(feature = "internal")]
impl Named for Rowcounter {
    type Data = Vec<Dynamic>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "StatsBar",
        "rowcounter",
        Effect::Read,
    );
}

#[cfg(feature = "internal")]
/// Sets the row counter of a page that is being built.
///
/// `StatsBar::setrowcounter` of API 2, which may change something. Only with the cargo feature
/// `internal`: Keeps count of table rows for the pages of the interface. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-statsbar/cpanel-api-2-functions-statsbar-setrowcounter/>
///
/// Not certain: That it writes rests on the name.
#[doc(alias = "StatsBar::setrowcounter")]
pub fn setrowcounter<C: Caller>(
    client: &C,
    params: &Setrowcounter,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

#[cfg(feature = "internal")]
/// The parameters of [`setrowcounter()`].
///
/// Sets the row counter of a page that is being built.
///
/// Call it as `StatsBar::setrowcounter`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Setrowcounter {}

#[cfg(feature = "internal")]
impl Setrowcounter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

#[cfg(feature = "internal")]
impl Named for Setrowcounter {
    type Data = Vec<Dynamic>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "StatsBar",
        "setrowcounter",
        Effect::Write,
    );
}

/// Gives usage figures and server facts by name.
///
/// `StatsBar::stat` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-statsbar/cpanel-api-2-functions-statsbar-stat/>
///
/// In its place: [`StatsBar::get_stats`](crate::uapi::stats_bar::get_stats).
///
/// Not certain: The rows are those of the UAPI successor; several public clients read name, value,
/// \_count, \_max, count, max, units and percent from this one.
#[doc(alias = "StatsBar::stat")]
pub fn stat<C: Caller>(
    client: &C,
    params: &Stat,
) -> C::Output<Reply<Vec<types::StatRow>>> {
    client.call(params)
}

/// The parameters of [`stat()`].
///
/// Gives usage figures and server facts by name.
///
/// Call it as `StatsBar::stat`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Stat {
    /// Figures and facts to give, in the order wanted. Wire name `display`. Not certain: Its UAPI successor
    /// demands it.
    pub display: Vec<types::StatDisplay>,
    /// Lists only figures that are near their limit. Wire name `warnings`.
    pub warnings: Option<bool>,
    /// How near the limit counts as near; the UAPI successor takes a percentage. Wire name `warninglevel`.
    pub warninglevel: Option<String>,
    /// Adds the warnings as text for people. Wire name `warnout`.
    pub warnout: Option<bool>,
    /// Picture that stands for no limit in texts for people. Wire name `infinityimg`. Format: `path`.
    pub infinityimg: Option<String>,
    /// Word that stands for no limit in texts for people. Wire name `infinitylang`.
    pub infinitylang: Option<String>,
    /// Where the alternation of rows in a table starts. Wire name `rowcounter`.
    pub rowcounter: Option<types::StatRowcounter>,
}

impl Stat {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        display: impl IntoIterator<Item = impl Into<types::StatDisplay>>,
    ) -> Self {
        Self {
            display: display.into_iter().map(|item| item.into()).collect(),
            warnings: Default::default(),
            warninglevel: Default::default(),
            warnout: Default::default(),
            infinityimg: Default::default(),
            infinitylang: Default::default(),
            rowcounter: Default::default(),
        }
    }
    /// Lists only figures that are near their limit. Wire name `warnings`.
    #[inline]
    pub fn warnings(mut self, warnings: bool) -> Self {
        self.warnings = Some(warnings);
        self
    }
    /// How near the limit counts as near; the UAPI successor takes a percentage. Wire name `warninglevel`.
    pub fn warninglevel(mut self, warninglevel: impl Into<String>) -> Self {
        self.warninglevel = Some(warninglevel.into());
        self
    }
    /// Adds the warnings as text for people. Wire name `warnout`.
    #[inline]
    pub fn warnout(mut self, warnout: bool) -> Self {
        self.warnout = Some(warnout);
        self
    }
    /// Picture that stands for no limit in texts for people. Wire name `infinityimg`. Format: `path`.
    pub fn infinityimg(mut self, infinityimg: impl Into<String>) -> Self {
        self.infinityimg = Some(infinityimg.into());
        self
    }
    /// Word that stands for no limit in texts for people. Wire name `infinitylang`.
    pub fn infinitylang(mut self, infinitylang: impl Into<String>) -> Self {
        self.infinitylang = Some(infinitylang.into());
        self
    }
    /// Where the alternation of rows in a table starts. Wire name `rowcounter`.
    pub fn rowcounter(mut self, rowcounter: impl Into<types::StatRowcounter>) -> Self {
        self.rowcounter = Some(rowcounter.into());
        self
    }
}

impl Named for Stat {
    type Data = Vec<types::StatRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "StatsBar",
        "stat",
        Effect::Read,
    );
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
