// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`upload()`] | |
//! | [`restore()`] | |
//! | [`upload_text()`] | |

use cpanel_core::codegen::*;

/// Calls `Demo::upload`.
///
/// The UAPI function `Demo::upload`. It may change something.
#[doc(alias = "Demo::upload")]
pub fn upload<C: Caller>(client: &C, params: &UploadParams) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`upload()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UploadParams {
    /// Wire name `dir`.
    pub dir: String,
    /// Wire name `overwrite`.
    pub overwrite: Option<bool>,
    /// Wire name `file-*`.
    #[cfg_attr(feature = "serde", serde(rename = "file-*"))]
    pub file: Vec<Upload>,
}

impl UploadParams {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        dir: impl Into<String>,
        file: impl IntoIterator<Item = impl Into<Upload>>,
    ) -> Self {
        Self {
            dir: dir.into(),
            overwrite: None,
            file: file.into_iter().map(|item| item.into()).collect(),
        }
    }

    /// Sets [`overwrite`](field@Self::overwrite).
    #[inline]
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = Some(overwrite);
        self
    }
}

impl Named for UploadParams {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "upload", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
        form.opt("overwrite", &self.overwrite);
        form.files("file-*", &self.file);
    }
}

impl std::fmt::Debug for UploadParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "UploadParams", f)
    }
}

/// Calls `Demo::restore`.
///
/// The UAPI function `Demo::restore`. It may change something.
#[doc(alias = "Demo::restore")]
pub fn restore<C: Caller>(client: &C, params: &Restore) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`restore()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Restore {
    /// Wire name `backup`.
    pub backup: Upload,
    /// Wire name `log`.
    pub log: Option<Upload>,
}

impl Restore {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(backup: impl Into<Upload>) -> Self {
        Self {
            backup: backup.into(),
            log: None,
        }
    }

    /// Sets [`log`](field@Self::log).
    pub fn log(mut self, log: impl Into<Upload>) -> Self {
        self.log = Some(log.into());
        self
    }
}

impl Named for Restore {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "restore", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.file("backup", &self.backup);
        if let Some(file) = &self.log {
            form.file("log", file);
        }
    }
}

impl std::fmt::Debug for Restore {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Restore", f)
    }
}

/// Calls `Demo::upload_text`.
///
/// The UAPI function `Demo::upload_text`. It may change something.
#[doc(alias = "Demo::upload_text")]
pub fn upload_text<C: Caller>(client: &C, params: &UploadText) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`upload_text()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UploadText {
    /// Wire name `crt`.
    pub crt: String,
}

impl UploadText {
    /// Creates the parameters.
    pub fn new(crt: impl Into<String>) -> Self {
        Self { crt: crt.into() }
    }
}

impl Named for UploadText {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "upload_text", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.body = cpanel_core::codegen::Body::Multipart;
        form.put("crt", &self.crt);
    }
}

impl std::fmt::Debug for UploadText {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "UploadText", f)
    }
}
