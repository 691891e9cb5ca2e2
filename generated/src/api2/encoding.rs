// Made by cpanel-codegen from schema/api2/Encoding.yaml. Do not edit: change the schema and regenerate.

//! Lists character encodings and guesses that of a file.
//!
//! The module `Encoding` of API 2.

use cpanel_core::{Call, Caller, Dynamic, Effect, Form, Named, Reply};

/// Lists the character encodings that the server knows.
///
/// `Encoding::get_encodings` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-encoding/cpanel-api-2-functions-encoding-get_encodings/>
#[doc(alias = "Encoding::get_encodings")]
pub fn get_encodings<C: Caller>(
    client: &C,
    params: &GetEncodings,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// The parameters of [`get_encodings()`].
///
/// Lists the character encodings that the server knows.
///
/// Call it as `Encoding::get_encodings`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetEncodings {}

impl GetEncodings {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for GetEncodings {
    type Data = Vec<Dynamic>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Encoding",
        "get_encodings",
        Effect::Read,
    );
}

/// Guesses the character encoding of a file.
///
/// `Encoding::guess_file` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-encoding/cpanel-api-2-functions-encoding-guess_file/>
#[doc(alias = "Encoding::guess_file")]
pub fn guess_file<C: Caller>(
    client: &C,
    params: &GuessFile,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// The parameters of [`guess_file()`].
///
/// Guesses the character encoding of a file.
///
/// Call it as `Encoding::guess_file`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GuessFile {
    /// Path of the file, relative to the home directory. Wire name `file`. Format: `path`. Not certain: The
    /// documented call sends it.
    pub file: String,
}

impl GuessFile {
    /// With what is required; the rest is set by the methods below.
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into() }
    }
}

impl Named for GuessFile {
    type Data = Vec<Dynamic>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Encoding",
        "guess_file",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("file", &self.file);
    }
}

/// Guesses the character encoding of a file and lists all that may be chosen.
///
/// `Encoding::guess_file_opts` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-encoding/cpanel-api-2-functions-encoding-guess_file_opts/>
#[doc(alias = "Encoding::guess_file_opts")]
pub fn guess_file_opts<C: Caller>(
    client: &C,
    params: &GuessFileOpts,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// The parameters of [`guess_file_opts()`].
///
/// Guesses the character encoding of a file and lists all that may be chosen.
///
/// Call it as `Encoding::guess_file_opts`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GuessFileOpts {
    /// Path of the file, relative to the home directory. Wire name `file`. Format: `path`. Not certain: The
    /// documented call sends it.
    pub file: String,
}

impl GuessFileOpts {
    /// With what is required; the rest is set by the methods below.
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into() }
    }
}

impl Named for GuessFileOpts {
    type Data = Vec<Dynamic>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Encoding",
        "guess_file_opts",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("file", &self.file);
    }
}
