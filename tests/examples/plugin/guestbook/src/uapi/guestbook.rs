// Made by cpanel-codegen from schema/uapi/Guestbook.yaml. Do not edit: change the schema and regenerate.

//! Manages the guestbook of an account's website.
//!
//! The module `Guestbook` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`list_entries()`] | Lists the entries that visitors wrote, the newest first. |
//! | [`add_entry()`] | Adds an entry under the name of a visitor. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the entries that visitors wrote, the newest first.
///
/// The UAPI function `Guestbook::list_entries`. It changes nothing.
#[doc(alias = "Guestbook::list_entries")]
pub fn list_entries<C: Caller>(
    client: &C,
    params: &ListEntries,
) -> C::Output<Reply<Vec<types::ListEntriesRow>>> {
    client.call(params)
}

/// Lists the entries that visitors wrote, the newest first: the parameters of
/// [`list_entries()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListEntries {
    /// The maximum number of entries. By default, all of them.
    ///
    /// Wire name `limit`. At least `1`.
    pub limit: Option<i64>,
}

impl ListEntries {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`limit`](field@Self::limit).
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

impl Named for ListEntries {
    type Data = Vec<types::ListEntriesRow>;

    const CALL: Call = Call::new(Api::Uapi, "Guestbook", "list_entries", Effect::Read);

    const CHECKS: &'static [Check] = &[Check::Range("limit", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("limit", &self.limit);
    }
}

impl std::fmt::Debug for ListEntries {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListEntries", f)
    }
}

/// Adds an entry under the name of a visitor.
///
/// The UAPI function `Guestbook::add_entry`. It may change something.
#[doc(alias = "Guestbook::add_entry")]
pub fn add_entry<C: Caller>(
    client: &C,
    params: &AddEntry,
) -> C::Output<Reply<types::AddEntryData>> {
    client.call(params)
}

/// Adds an entry under the name of a visitor: the parameters of [`add_entry()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddEntry {
    /// The name of the visitor.
    ///
    /// Wire name `author`. At most 64 characters.
    pub author: String,
    /// The text of the entry. Tags are shown as text.
    ///
    /// Wire name `message`.
    pub message: String,
    /// Whether the entry is shown immediately.
    ///
    /// Wire name `visible`. Default: `true`.
    pub visible: Option<bool>,
}

impl AddEntry {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(author: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            author: author.into(),
            message: message.into(),
            visible: None,
        }
    }

    /// Sets [`visible`](field@Self::visible).
    #[inline]
    pub fn visible(mut self, visible: bool) -> Self {
        self.visible = Some(visible);
        self
    }
}

impl Named for AddEntry {
    type Data = types::AddEntryData;

    const CALL: Call = Call::new(Api::Uapi, "Guestbook", "add_entry", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::Length("author", 0, 64)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("author", &self.author);
        form.put("message", &self.message);
        form.opt("visible", &self.visible);
    }
}

impl std::fmt::Debug for AddEntry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddEntry", f)
    }
}
