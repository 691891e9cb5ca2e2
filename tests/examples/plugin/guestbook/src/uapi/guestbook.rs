// Made by cpanel-codegen from schema/uapi/Guestbook.yaml. Do not edit: change the schema and regenerate.

//! Leave messages for the account's visitors and read them.
//!
//! The module `Guestbook` of UAPI.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

pub mod types;

/// Lists what visitors wrote, the newest first.
///
/// `Guestbook::list_entries` of UAPI, which changes nothing.
#[doc(alias = "Guestbook::list_entries")]
pub fn list_entries<C: Caller>(
    client: &C,
    params: &ListEntries,
) -> C::Output<Reply<Vec<types::ListEntriesRow>>> {
    client.call(params)
}

/// The parameters of [`list_entries()`].
///
/// Lists what visitors wrote, the newest first.
///
/// Call it as `Guestbook::list_entries`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListEntries {
    /// How many to give at most. Left out, all of them. Wire name `limit`. At least `1`.
    pub limit: Option<i64>,
}

impl ListEntries {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { limit: Default::default() }
    }
    /// How many to give at most. Left out, all of them. Wire name `limit`. At least `1`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

impl Named for ListEntries {
    type Data = Vec<types::ListEntriesRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Guestbook",
        "list_entries",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("limit", &self.limit);
    }
}

/// Writes a message under a visitor's name.
///
/// `Guestbook::add_entry` of UAPI, which may change something.
#[doc(alias = "Guestbook::add_entry")]
pub fn add_entry<C: Caller>(
    client: &C,
    params: &AddEntry,
) -> C::Output<Reply<types::AddEntryData>> {
    client.call(params)
}

/// The parameters of [`add_entry()`].
///
/// Writes a message under a visitor's name.
///
/// Call it as `Guestbook::add_entry`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AddEntry {
    /// The visitor to show beside it. Wire name `author`. At most 64 characters.
    pub author: String,
    /// Plain text; tags are shown, not obeyed. Wire name `message`.
    pub message: String,
    /// Whether it is shown at once. Wire name `visible`. Default: `true`.
    pub visible: Option<bool>,
}

impl AddEntry {
    /// With what is required; the rest is set by the methods below.
    pub fn new(author: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            author: author.into(),
            message: message.into(),
            visible: Default::default(),
        }
    }
    /// Whether it is shown at once. Wire name `visible`. Default: `true`.
    #[inline]
    pub fn visible(mut self, visible: bool) -> Self {
        self.visible = Some(visible);
        self
    }
}

impl Named for AddEntry {
    type Data = types::AddEntryData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Guestbook",
        "add_entry",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("author", &self.author);
        form.put("message", &self.message);
        form.opt("visible", &self.visible);
    }
}
