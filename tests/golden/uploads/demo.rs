// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply, Upload};

/// Calls `Demo::upload`.
///
/// `Demo::upload` of UAPI, which may change something.
#[doc(alias = "Demo::upload")]
pub fn upload<C: Caller>(client: &C, params: &UploadParams) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`upload()`].
///
/// Call it as `Demo::upload`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct UploadParams {
    /// Wire name `dir`.
    pub dir: String,
    /// Wire name `overwrite`.
    pub overwrite: Option<bool>,
    /// Wire name `file-*`.
    pub file: Vec<Upload>,
}

impl UploadParams {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        dir: impl Into<String>,
        file: impl IntoIterator<Item = impl Into<Upload>>,
    ) -> Self {
        Self {
            dir: dir.into(),
            overwrite: Default::default(),
            file: file.into_iter().map(|item| item.into()).collect(),
        }
    }
    /// Wire name `overwrite`.
    #[inline]
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = Some(overwrite);
        self
    }
}

impl Named for UploadParams {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Demo",
        "upload",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
        form.opt("overwrite", &self.overwrite);
        form.files("file-*", &self.file);
    }
}

/// Calls `Demo::restore`.
///
/// `Demo::restore` of UAPI, which may change something.
#[doc(alias = "Demo::restore")]
pub fn restore<C: Caller>(client: &C, params: &Restore) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`restore()`].
///
/// Call it as `Demo::restore`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Restore {
    /// Wire name `backup`.
    pub backup: Upload,
    /// Wire name `log`.
    pub log: Option<Upload>,
}

impl Restore {
    /// With what is required; the rest is set by the methods below.
    pub fn new(backup: impl Into<Upload>) -> Self {
        Self {
            backup: backup.into(),
            log: Default::default(),
        }
    }
    /// Wire name `log`.
    pub fn log(mut self, log: impl Into<Upload>) -> Self {
        self.log = Some(log.into());
        self
    }
}

impl Named for Restore {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Demo",
        "restore",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.file("backup", &self.backup);
        if let Some(file) = &self.log {
            form.file("log", file);
        }
    }
}

/// Calls `Demo::upload_text`.
///
/// `Demo::upload_text` of UAPI, which may change something.
#[doc(alias = "Demo::upload_text")]
pub fn upload_text<C: Caller>(client: &C, params: &UploadText) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`upload_text()`].
///
/// Call it as `Demo::upload_text`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct UploadText {
    /// Wire name `crt`.
    pub crt: String,
}

impl UploadText {
    /// With what is required; the rest is set by the methods below.
    pub fn new(crt: impl Into<String>) -> Self {
        Self { crt: crt.into() }
    }
}

impl Named for UploadText {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Demo",
        "upload_text",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.body = cpanel_core::form::Body::Multipart;
        form.put("crt", &self.crt);
    }
}
