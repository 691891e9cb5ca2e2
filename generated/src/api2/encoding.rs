// Made by cpanel-codegen from schema/api2/Encoding.yaml. Do not edit: change the schema and regenerate.

//! Lists character encodings and guesses the encoding of a file.
//!
//! The module `Encoding` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_encodings()`] | Lists the character encodings that the server supports. |
//! | [`guess_file()`] | Guesses the character encoding of a file. |
//! | [`guess_file_opts()`] | Guesses the character encoding of a file and lists all encodings. |

use cpanel_core::codegen::*;

/// Lists the character encodings that the server supports.
///
/// The API 2 function `Encoding::get_encodings`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-encoding/cpanel-api-2-functions-encoding-get_encodings/>
#[doc(alias = "Encoding::get_encodings")]
pub fn get_encodings<C: Caller>(
    client: &C,
    params: &GetEncodings,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Lists the character encodings that the server supports: the parameters of
/// [`get_encodings()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetEncodings {}

impl GetEncodings {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetEncodings {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Encoding", "get_encodings", Effect::Read);
}

/// Guesses the character encoding of a file.
///
/// The API 2 function `Encoding::guess_file`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-encoding/cpanel-api-2-functions-encoding-guess_file/>
#[doc(alias = "Encoding::guess_file")]
pub fn guess_file<C: Caller>(
    client: &C,
    params: &GuessFile,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Guesses the character encoding of a file: the parameters of [`guess_file()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GuessFile {
    /// Path of the file, relative to the home directory.
    ///
    /// Wire name `file`. Format: `path`.
    ///
    /// Not certain: The documented call sends it.
    pub file: String,
}

impl GuessFile {
    /// Creates the parameters.
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into() }
    }
}

impl Named for GuessFile {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Encoding", "guess_file", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("file", &self.file);
    }
}

impl std::fmt::Debug for GuessFile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GuessFile", f)
    }
}

/// Guesses the character encoding of a file and lists all encodings.
///
/// The API 2 function `Encoding::guess_file_opts`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-encoding/cpanel-api-2-functions-encoding-guess_file_opts/>
#[doc(alias = "Encoding::guess_file_opts")]
pub fn guess_file_opts<C: Caller>(
    client: &C,
    params: &GuessFileOpts,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Guesses the character encoding of a file and lists all encodings: the parameters of
/// [`guess_file_opts()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GuessFileOpts {
    /// Path of the file, relative to the home directory.
    ///
    /// Wire name `file`. Format: `path`.
    ///
    /// Not certain: The documented call sends it.
    pub file: String,
}

impl GuessFileOpts {
    /// Creates the parameters.
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into() }
    }
}

impl Named for GuessFileOpts {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Encoding", "guess_file_opts", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("file", &self.file);
    }
}

impl std::fmt::Debug for GuessFileOpts {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GuessFileOpts", f)
    }
}
