// Made by cpanel-codegen from schema/uapi/StatsBar.yaml. Do not edit: change the schema and regenerate.

//! Reads the statistics of the interface's sidebar, such as disk usage and traffic, with their
//! limits.
//!
//! The module `StatsBar` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_stats()`] | Returns selected statistics of the account and server, with limits and percentages. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns selected statistics of the account and server, with limits and percentages.
///
/// The reply is for display: amounts are texts, often translated and formatted, with the unit
/// in the text or in another member. For calculations, use the members that begin with `_`.
/// Statistics that the server does not have are missing. `ResourceUsage` has a simpler function
/// for the same purpose.
///
/// Returns: Each item is a statistic.
///
/// The UAPI function `StatsBar::get_stats`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_stats/>
#[doc(alias = "StatsBar::get_stats")]
pub fn get_stats<C: Caller>(
    client: &C,
    params: &GetStats,
) -> C::Output<Reply<Vec<types::GetStatsRow>>> {
    client.call(params)
}

/// Returns selected statistics of the account and server, with limits and percentages: the
/// parameters of [`get_stats()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetStats {
    /// Names of the statistics. The first twelve are counts with limits. The next eight are disk
    /// space and traffic. Those that begin with `cached` come from a cache and are faster. The
    /// others are facts about the server and the account.
    ///
    /// Wire name `display`.
    pub display: Vec<types::GetStatsDisplay>,
    /// Path of an image to show for unlimited. Usually not needed.
    ///
    /// Wire name `infinityimg`.
    pub infinityimg: Option<String>,
    /// Text to show for unlimited, as a key of the translations.
    ///
    /// Wire name `infinitylang`.
    pub infinitylang: Option<String>,
    /// Stripe of the first row.
    ///
    /// Wire name `rowcounter`.
    pub rowcounter: Option<types::Stripe>,
    /// Level from which a statistic counts as a warning. Used together with `warnings`.
    ///
    /// Wire name `warninglevel`. From `1` to `100`.
    pub warninglevel: Option<i64>,
    /// Whether only statistics above `warninglevel` are returned. If false, all are returned. The
    /// default is not documented.
    ///
    /// Wire name `warnings`.
    pub warnings: Option<bool>,
    /// Whether statistics that have reached 100 % are also returned. If false, they are not. The
    /// default is not documented.
    ///
    /// Wire name `warnout`.
    pub warnout: Option<bool>,
}

impl GetStats {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        display: impl IntoIterator<Item = impl Into<types::GetStatsDisplay>>,
    ) -> Self {
        Self {
            display: display.into_iter().map(|item| item.into()).collect(),
            infinityimg: None,
            infinitylang: None,
            rowcounter: None,
            warninglevel: None,
            warnings: None,
            warnout: None,
        }
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
    pub fn rowcounter(mut self, rowcounter: impl Into<types::Stripe>) -> Self {
        self.rowcounter = Some(rowcounter.into());
        self
    }

    /// Sets [`warninglevel`](field@Self::warninglevel).
    pub fn warninglevel(mut self, warninglevel: impl Into<i64>) -> Self {
        self.warninglevel = Some(warninglevel.into());
        self
    }

    /// Sets [`warnings`](field@Self::warnings).
    #[inline]
    pub fn warnings(mut self, warnings: bool) -> Self {
        self.warnings = Some(warnings);
        self
    }

    /// Sets [`warnout`](field@Self::warnout).
    #[inline]
    pub fn warnout(mut self, warnout: bool) -> Self {
        self.warnout = Some(warnout);
        self
    }
}

impl Named for GetStats {
    type Data = Vec<types::GetStatsRow>;

    const CALL: Call = Call::new(Api::Uapi, "StatsBar", "get_stats", Effect::Read);

    const CHECKS: &'static [Check] = &[Check::Range("warninglevel", 1.0, 100.0)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("display", "|", &self.display);
        form.opt("infinityimg", &self.infinityimg);
        form.opt("infinitylang", &self.infinitylang);
        form.opt("rowcounter", &self.rowcounter);
        form.opt("warninglevel", &self.warninglevel);
        form.opt("warnings", &self.warnings);
        form.opt("warnout", &self.warnout);
    }
}

impl std::fmt::Debug for GetStats {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetStats", f)
    }
}
