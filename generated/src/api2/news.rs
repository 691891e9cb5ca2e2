// Made by cpanel-codegen from schema/api2/News.yaml. Do not edit: change the schema and regenerate.

//! Reads the news of the server and of the reseller.
//!
//! The module `News` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`does_news_exist()`] | Returns whether there is any news. |
//! | [`does_news_type_exist()`] | Returns whether there is news from one source. |
//! | [`get_news()`] | Reads the news of one source. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns whether there is any news.
///
/// The API 2 function `News::does_news_exist`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-news/cpanel-api-2-functions-news-does_news_exist/>
#[doc(alias = "News::does_news_exist")]
pub fn does_news_exist<C: Caller>(
    client: &C,
    params: &DoesNewsExist,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns whether there is any news: the parameters of [`does_news_exist()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DoesNewsExist {}

impl DoesNewsExist {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for DoesNewsExist {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "News", "does_news_exist", Effect::Read);
}

/// Returns whether there is news from one source.
///
/// The API 2 function `News::does_news_type_exist`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-news/cpanel-api-2-functions-news-does_news_type_exist/>
#[doc(alias = "News::does_news_type_exist")]
pub fn does_news_type_exist<C: Caller>(
    client: &C,
    params: &DoesNewsTypeExist,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns whether there is news from one source: the parameters of [`does_news_type_exist()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DoesNewsTypeExist {
    /// Source to check.
    ///
    /// Wire name `type`.
    ///
    /// Not certain: The documented call sends it.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: types::NewsType,
}

impl DoesNewsTypeExist {
    /// Creates the parameters.
    pub fn new(type_: impl Into<types::NewsType>) -> Self {
        Self { type_: type_.into() }
    }
}

impl Named for DoesNewsTypeExist {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(
        Api::Api2,
        "News",
        "does_news_type_exist",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("type", &self.type_);
    }
}

impl std::fmt::Debug for DoesNewsTypeExist {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DoesNewsTypeExist", f)
    }
}

/// Reads the news of one source.
///
/// The API 2 function `News::get_news`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-news/cpanel-api-2-functions-news-get_news/>
#[doc(alias = "News::get_news")]
pub fn get_news<C: Caller>(
    client: &C,
    params: &GetNews,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Reads the news of one source: the parameters of [`get_news()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetNews {
    /// Source to read.
    ///
    /// Wire name `type`.
    ///
    /// Not certain: The documented call sends it.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: types::NewsType,
}

impl GetNews {
    /// Creates the parameters.
    pub fn new(type_: impl Into<types::NewsType>) -> Self {
        Self { type_: type_.into() }
    }
}

impl Named for GetNews {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "News", "get_news", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("type", &self.type_);
    }
}

impl std::fmt::Debug for GetNews {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetNews", f)
    }
}
