// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`keep()`] | |

use cpanel_core::codegen::*;

pub mod types;

/// Calls `Demo::keep`.
///
/// The UAPI function `Demo::keep`. It may change something.
#[doc(alias = "Demo::keep")]
pub fn keep<C: Caller>(client: &C, params: &Keep) -> C::Output<Reply<types::KeepData>> {
    client.call(params)
}

/// The parameters of [`keep()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Keep {
    /// Wire name `content`. Format: `base64`.
    pub content: Base64,
    /// Wire name `parts`. Format: `base64`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub parts: Vec<Base64>,
    /// Wire name `notes`. Format: `base64`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub notes: Vec<Base64>,
}

impl Keep {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(content: impl Into<Base64>) -> Self {
        Self {
            content: content.into(),
            parts: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// Sets [`parts`](field@Self::parts).
    pub fn parts(mut self, parts: impl IntoIterator<Item = impl Into<Base64>>) -> Self {
        self.parts = parts.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`notes`](field@Self::notes).
    pub fn notes(mut self, notes: impl IntoIterator<Item = impl Into<Base64>>) -> Self {
        self.notes = notes.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for Keep {
    type Data = types::KeepData;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "keep", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("content", &self.content);
        form.repeated("parts", &self.parts);
        form.joined("notes", ",", &self.notes);
    }
}

impl std::fmt::Debug for Keep {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Keep", f)
    }
}
