// Made by cpanel-codegen from schema/api2/FSTest.yaml. Do not edit: change the schema and regenerate.

//! Returns whether a directory is empty.
//!
//! The module `FSTest` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`dirisempty()`] | Returns whether a directory is empty. |

use cpanel_core::codegen::*;

/// Returns whether a directory is empty.
///
/// The API 2 function `FSTest::dirisempty`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fstest/cpanel-api-2-functions-fstest-dirisempty/>
#[doc(alias = "FSTest::dirisempty")]
pub fn dirisempty<C: Caller>(
    client: &C,
    params: &Dirisempty,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns whether a directory is empty: the parameters of [`dirisempty()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Dirisempty {
    /// Absolute path of the directory.
    ///
    /// Wire name `dir`. Format: `path`.
    ///
    /// Not certain: The documented call sends it.
    pub dir: String,
    /// Whether to count only files and to ignore directories. By default, everything counts.
    ///
    /// Wire name `files_only`.
    pub files_only: Option<bool>,
    /// Regular expression for the end of file names. Only files that match count. By default, all
    /// files count.
    ///
    /// Wire name `regex_ext`. Format: `regex`.
    pub regex_ext: Option<String>,
}

impl Dirisempty {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(dir: impl Into<String>) -> Self {
        Self {
            dir: dir.into(),
            files_only: None,
            regex_ext: None,
        }
    }

    /// Sets [`files_only`](field@Self::files_only).
    #[inline]
    pub fn files_only(mut self, files_only: bool) -> Self {
        self.files_only = Some(files_only);
        self
    }

    /// Sets [`regex_ext`](field@Self::regex_ext).
    pub fn regex_ext(mut self, regex_ext: impl Into<String>) -> Self {
        self.regex_ext = Some(regex_ext.into());
        self
    }
}

impl Named for Dirisempty {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "FSTest", "dirisempty", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
        form.opt("files_only", &self.files_only);
        form.opt("regex_ext", &self.regex_ext);
    }
}

impl std::fmt::Debug for Dirisempty {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Dirisempty", f)
    }
}
