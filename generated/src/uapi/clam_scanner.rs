// Made by cpanel-codegen from schema/uapi/ClamScanner.yaml. Do not edit: change the schema and regenerate.

//! Scans the account's files for viruses and processes infected files.
//!
//! The module `ClamScanner` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`check_disinfection_status()`] | Returns the progress of the queued actions on infected files. |
//! | [`disinfect_files()`] | Queues an action for each infected file. |
//! | [`get_scan_paths()`] | Lists the parts of the account that can be scanned. |
//! | [`get_scan_status()`] | Returns the progress of the virus scan. |
//! | [`list_infected_files()`] | Lists the infected files that the latest scan found. |
//! | [`start_scan()`] | Starts a virus scan of one part of the account. |
//!
//! ClamAV scans a part of the account for viruses. Call the functions in this order:
//!
//! 1. [`get_scan_paths`](get_scan_paths()) returns the parts that can be scanned. The
//!    administrator of the server decides that.
//! 2. [`start_scan`](start_scan()) starts the scan of one part. It runs in the background.
//! 3. Call [`get_scan_status`](get_scan_status()) until `scan_complete` is true.
//! 4. [`list_infected_files`](list_infected_files()) lists the infected files.
//! 5. [`disinfect_files`](disinfect_files()) queues an action for each file: delete it, put it
//!    in quarantine, clean a mailbox, or keep it.
//! 6. Call [`check_disinfection_status`](check_disinfection_status()) until `status` is `done`.
//!
//! Each step uses the results of the previous one, so a new scan makes an earlier list invalid.
//! Deleted files cannot be restored.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::clam_scanner::{self, GetScanStatus, ListInfectedFiles, StartScan};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! clam_scanner::start_scan(client, &StartScan::new("public_html")).await?;
//!
//! // Check the progress later, possibly in another run of the program.
//! let status = clam_scanner::get_scan_status(client, &GetScanStatus::new()).await?.data;
//! if status.scan_complete == Some(true) {
//!     for found in
//!         clam_scanner::list_infected_files(client, &ListInfectedFiles::new()).await?.data
//!     {
//!         println!("{}: {}", found.file, found.virus_type);
//!     }
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Returns the progress of the queued actions on infected files.
///
/// Call it until `status` is `done`. Send the last received `id` as `last_id`, so that the
/// reply has only new records.
///
/// The UAPI function `ClamScanner::check_disinfection_status`. It changes nothing. Since
/// version 11.94. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ClamScanner::check_disinfection_status/>
#[doc(alias = "ClamScanner::check_disinfection_status")]
pub fn check_disinfection_status<C: Caller>(
    client: &C,
    params: &CheckDisinfectionStatus,
) -> C::Output<Reply<types::CheckDisinfectionStatusData>> {
    client.call(params)
}

/// Returns the progress of the queued actions on infected files: the parameters of
/// [`check_disinfection_status()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CheckDisinfectionStatus {
    /// `id` of the last received record. Only later records are sent. By default, the whole log.
    ///
    /// Wire name `last_id`. At least `1`.
    pub last_id: Option<i64>,
}

impl CheckDisinfectionStatus {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`last_id`](field@Self::last_id).
    pub fn last_id(mut self, last_id: impl Into<i64>) -> Self {
        self.last_id = Some(last_id.into());
        self
    }
}

impl Named for CheckDisinfectionStatus {
    type Data = types::CheckDisinfectionStatusData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ClamScanner",
        "check_disinfection_status",
        Effect::Read,
    );

    const CHECKS: &'static [Check] = &[Check::Range("last_id", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("last_id", &self.last_id);
    }
}

impl std::fmt::Debug for CheckDisinfectionStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CheckDisinfectionStatus", f)
    }
}

/// Queues an action for each infected file.
///
/// The actions run in the background;
/// [`check_disinfection_status`](check_disinfection_status()) returns their progress. `delete`
/// cannot be undone. The parameters are sent as a JSON body.
///
/// The UAPI function `ClamScanner::disinfect_files`. It may change something. Since version
/// 11.94. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/disinfect_files/>
#[doc(alias = "ClamScanner::disinfect_files")]
pub fn disinfect_files<C: Caller>(
    client: &C,
    params: &DisinfectFiles,
) -> C::Output<Reply<types::DisinfectFilesData>> {
    client.call(params)
}

/// Queues an action for each infected file: the parameters of [`disinfect_files()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DisinfectFiles {
    /// Action for each file. The key is the path of the file, absolute or relative to the home
    /// directory. The value is `delete`, `quarantine` (moves the file to the quarantine folder),
    /// `cleanse_mailbox` (removes the infected mail from a mailbox) or `ignore`. Files that are not
    /// infected according to the scan are skipped.
    ///
    /// Wire name `actions`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub actions: BTreeMap<String, types::DisinfectFilesActions>,
}

impl DisinfectFiles {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`actions`](field@Self::actions).
    pub fn actions(
        mut self,
        actions: impl IntoIterator<
            Item = (impl Into<String>, impl Into<types::DisinfectFilesActions>),
        >,
    ) -> Self {
        self.actions = actions
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

impl Named for DisinfectFiles {
    type Data = types::DisinfectFilesData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ClamScanner",
        "disinfect_files",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.body = cpanel_core::codegen::Body::Json;
        if !self.actions.is_empty() {
            form.json("actions", &self.actions);
        }
    }
}

impl std::fmt::Debug for DisinfectFiles {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DisinfectFiles", f)
    }
}

/// Lists the parts of the account that can be scanned.
///
/// The administrator of the server decides which parts can be scanned.
///
/// The UAPI function `ClamScanner::get_scan_paths`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ClamScanner::get_scan_paths/>
#[doc(alias = "ClamScanner::get_scan_paths")]
pub fn get_scan_paths<C: Caller>(
    client: &C,
    params: &GetScanPaths,
) -> C::Output<Reply<Vec<types::GetScanPathsRow>>> {
    client.call(params)
}

/// Lists the parts of the account that can be scanned: the parameters of [`get_scan_paths()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetScanPaths {}

impl GetScanPaths {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetScanPaths {
    type Data = Vec<types::GetScanPathsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ClamScanner",
        "get_scan_paths",
        Effect::Read,
    );
}

/// Returns the progress of the virus scan.
///
/// Call it until `scan_complete` is true, then call
/// [`list_infected_files`](list_infected_files()).
///
/// The UAPI function `ClamScanner::get_scan_status`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ClamScanner::get_scan_status/>
#[doc(alias = "ClamScanner::get_scan_status")]
pub fn get_scan_status<C: Caller>(
    client: &C,
    params: &GetScanStatus,
) -> C::Output<Reply<types::GetScanStatusData>> {
    client.call(params)
}

/// Returns the progress of the virus scan: the parameters of [`get_scan_status()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetScanStatus {}

impl GetScanStatus {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetScanStatus {
    type Data = types::GetScanStatusData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ClamScanner",
        "get_scan_status",
        Effect::Read,
    );
}

/// Lists the infected files that the latest scan found.
///
/// Returns: One item for each infected file.
///
/// The UAPI function `ClamScanner::list_infected_files`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ClamScanner::list_infected_files/>
#[doc(alias = "ClamScanner::list_infected_files")]
pub fn list_infected_files<C: Caller>(
    client: &C,
    params: &ListInfectedFiles,
) -> C::Output<Reply<Vec<types::ListInfectedFilesRow>>> {
    client.call(params)
}

/// Lists the infected files that the latest scan found: the parameters of
/// [`list_infected_files()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListInfectedFiles {}

impl ListInfectedFiles {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListInfectedFiles {
    type Data = Vec<types::ListInfectedFilesRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ClamScanner",
        "list_infected_files",
        Effect::Read,
    );
}

/// Starts a virus scan of one part of the account.
///
/// The scan runs in the background and may take long; [`get_scan_status`](get_scan_status())
/// returns its progress. Fails for a part that [`get_scan_paths`](get_scan_paths()) does not
/// list.
///
/// The UAPI function `ClamScanner::start_scan`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ClamScanner::start_scan/>
#[doc(alias = "ClamScanner::start_scan")]
pub fn start_scan<C: Caller>(client: &C, params: &StartScan) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Starts a virus scan of one part of the account: the parameters of [`start_scan()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct StartScan {
    /// Part to scan: `home` (the whole home directory), `mail` (the mail), `public_html` (the
    /// websites) or `public_ftp` (the anonymous FTP folder).
    ///
    /// Wire name `scan_type`.
    pub scan_type: types::ScanType,
}

impl StartScan {
    /// Creates the parameters.
    pub fn new(scan_type: impl Into<types::ScanType>) -> Self {
        Self {
            scan_type: scan_type.into(),
        }
    }
}

impl Named for StartScan {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "ClamScanner", "start_scan", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("scan_type", &self.scan_type);
    }
}

impl std::fmt::Debug for StartScan {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "StartScan", f)
    }
}
