// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`send()`] | |
//! | [`rows()`] | |

use cpanel_core::codegen::*;

pub mod types;

/// Calls `Demo::send`.
///
/// The UAPI function `Demo::send`. It may change something.
#[doc(alias = "Demo::send")]
pub fn send<C: Caller>(
    client: &C,
    params: &SendParams,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// The parameters of [`send()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SendParams {
    /// Wire name `again`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub again: Vec<String>,
    /// Wire name `mode`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub mode: Vec<types::SendParamsMode>,
    /// Wire name `add-*`.
    #[cfg_attr(feature = "serde", serde(rename = "add-*", default))]
    pub add: Vec<String>,
    /// Wire name `file-{n}-size`.
    #[cfg_attr(feature = "serde", serde(rename = "file-{n}-size", default))]
    pub file_size: Vec<i64>,
    /// Wire name `with_comma`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub with_comma: Vec<String>,
    /// Wire name `with_pipe`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub with_pipe: Vec<i64>,
    /// Wire name `flags`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub flags: Vec<bool>,
    /// Wire name `files`. If an item holds the separator, the items are sent URI-encoded and
    /// `is_encoded` is set.
    #[cfg_attr(feature = "serde", serde(default))]
    pub files: Vec<String>,
    /// Wire name `targets`. If an item holds the separator, the items are sent URI-encoded and
    /// `is_encoded` is set.
    #[cfg_attr(feature = "serde", serde(default))]
    pub targets: Vec<String>,
    /// Wire name `is_encoded`.
    pub is_encoded: Option<bool>,
}

impl SendParams {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`again`](field@Self::again).
    pub fn again(mut self, again: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.again = again.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`mode`](field@Self::mode).
    pub fn mode(
        mut self,
        mode: impl IntoIterator<Item = impl Into<types::SendParamsMode>>,
    ) -> Self {
        self.mode = mode.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`add`](field@Self::add).
    pub fn add(mut self, add: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.add = add.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`file_size`](field@Self::file_size).
    pub fn file_size(
        mut self,
        file_size: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.file_size = file_size.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`with_comma`](field@Self::with_comma).
    pub fn with_comma(
        mut self,
        with_comma: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.with_comma = with_comma.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`with_pipe`](field@Self::with_pipe).
    pub fn with_pipe(
        mut self,
        with_pipe: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.with_pipe = with_pipe.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`flags`](field@Self::flags).
    pub fn flags(mut self, flags: impl IntoIterator<Item = bool>) -> Self {
        self.flags = flags.into_iter().collect();
        self
    }

    /// Sets [`files`](field@Self::files).
    pub fn files(mut self, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.files = files.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`targets`](field@Self::targets).
    pub fn targets(
        mut self,
        targets: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.targets = targets.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`is_encoded`](field@Self::is_encoded).
    #[inline]
    pub fn is_encoded(mut self, is_encoded: bool) -> Self {
        self.is_encoded = Some(is_encoded);
        self
    }
}

impl Named for SendParams {
    type Data = Vec<String>;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "send", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("again", &self.again);
        form.repeated("mode", &self.mode);
        form.numbered("add-*", &self.add);
        form.numbered("file-{n}-size", &self.file_size);
        form.joined("with_comma", ",", &self.with_comma);
        form.joined("with_pipe", "|", &self.with_pipe);
        form.repeated("flags", &self.flags);
        form.joined_or_encoded("files", ",", "is_encoded", &self.files);
        form.joined_or_encoded("targets", ",", "is_encoded", &self.targets);
        form.opt("is_encoded", &self.is_encoded);
    }
}

impl std::fmt::Debug for SendParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SendParams", f)
    }
}

/// Calls `Demo::rows`.
///
/// The UAPI function `Demo::rows`. It changes nothing.
#[doc(alias = "Demo::rows")]
pub fn rows<C: Caller>(
    client: &C,
    params: &Rows,
) -> C::Output<Reply<Vec<types::RowsRow>>> {
    client.call(params)
}

/// The parameters of [`rows()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Rows {}

impl Rows {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Rows {
    type Data = Vec<types::RowsRow>;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "rows", Effect::Read);
}
