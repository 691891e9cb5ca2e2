// Made by cpanel-codegen from schema/uapi/VersionControl.yaml. Do not edit: change the schema and regenerate.

//! Creates, lists, changes and deletes the account's Git repositories.
//!
//! The module `VersionControl` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`create()`] | Creates or clones a Git repository, or adds an existing one to the list. |
//! | [`delete()`] | Deletes a repository together with its directory and all files in it. |
//! | [`retrieve()`] | Lists the account's Git repositories. |
//! | [`update()`] | Renames a repository, changes its branch, or pulls from its remote. |
//!
//! Repositories are directories in the account's home directory that are in a list of cPanel.
//! The absolute path, `repository_root`, identifies a repository.
//!
//! - [`create`](create()) creates an empty repository, clones one if a source is given, or adds
//!   an existing one to the list. Cloning runs in the background: until it is done,
//!   [`retrieve`](retrieve()) returns null for `branch` and `last_update`, and items in
//!   `tasks`.
//! - [`retrieve`](retrieve()) lists all repositories with all or some of their members.
//! - [`update`](update()) renames a repository or changes the branch. **If a branch is given,
//!   it also pulls** from the remote repository.
//! - [`delete`](delete()) deletes the directory with all its content permanently. The module
//!   `VersionControlDeployment` deploys a branch to a website, and `deployable` says whether
//!   this is possible. Paths must not contain characters that are special in a shell, such as
//!   `*`, `&`, `$`, quotes or brackets, and must not be in directories of cPanel, such as
//!   `etc`, `mail`, `logs`, `ssl`, `tmp` or `.ssh`. Only accounts with shell access have clone
//!   URLs.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::version_control::{self, Create, CreateRequired, Retrieve, Update};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let path = "/home/username/site";
//! let site = CreateRequired { name: "site", repository_root: path, type_: "git".into() };
//! version_control::create(client, &Create::new(site)).await?;
//! version_control::update(client, &Update::new(path).branch("main")).await?;
//!
//! for repository in version_control::retrieve(client, &Retrieve::new()).await?.data {
//!     println!("{} is on {:?}", repository.repository_root, repository.branch);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Creates or clones a Git repository, or adds an existing one to the list.
///
/// The directory is created if it does not exist. If it contains a repository already, this is
/// added to the list. A clone runs in the background: call [`retrieve`](retrieve()) until
/// `tasks` is missing. Errors are also written to `~/.cpanel/logs/vc_TIMESTAMP_git_create.log`.
///
/// Returns: The new repository.
///
/// The UAPI function `VersionControl::create`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControl::create/>
#[doc(alias = "VersionControl::create")]
pub fn create<C: Caller>(
    client: &C,
    params: &Create,
) -> C::Output<Reply<types::Repository>> {
    client.call(params)
}

/// Creates or clones a Git repository, or adds an existing one to the list: the parameters of
/// [`create()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Create {
    /// Name of the repository in the interface.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Absolute path of the repository's directory, inside the home directory.
    ///
    /// Wire name `repository_root`. Format: `path`.
    pub repository_root: String,
    /// Always `git`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: types::RepositoryType,
    /// Repository to clone, as JSON text: an object with `url` (required) and `remote_name` (by
    /// default `origin`). By default, the new repository is empty.
    ///
    /// Wire name `source_repository`.
    pub source_repository: Option<types::CreateSourceRepository>,
}

/// The required parameters of [`Create::new()`].
#[derive(Clone)]
#[must_use]
pub struct CreateRequired<'a> {
    /// See [`name`](field@Create::name).
    pub name: &'a str,
    /// See [`repository_root`](field@Create::repository_root).
    pub repository_root: &'a str,
    /// See [`type_`](field@Create::type_).
    pub type_: types::RepositoryType,
}

impl Create {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: CreateRequired<'_>) -> Self {
        Self {
            name: required.name.into(),
            repository_root: required.repository_root.into(),
            type_: required.type_,
            source_repository: None,
        }
    }

    /// Sets [`source_repository`](field@Self::source_repository).
    pub fn source_repository(
        mut self,
        source_repository: impl Into<types::CreateSourceRepository>,
    ) -> Self {
        self.source_repository = Some(source_repository.into());
        self
    }
}

impl Named for Create {
    type Data = types::Repository;

    const CALL: Call = Call::new(Api::Uapi, "VersionControl", "create", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
        form.put("repository_root", &self.repository_root);
        form.put("type", &self.type_);
        if let Some(value) = &self.source_repository {
            form.json_text("source_repository", value);
        }
    }
}

impl std::fmt::Debug for Create {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Create", f)
    }
}

/// Deletes a repository together with its directory and all files in it.
///
/// Cannot be undone. Files that are not committed are deleted too, and for a repository in a
/// document root the whole website. Works only for repositories that [`retrieve`](retrieve())
/// lists.
///
/// The UAPI function `VersionControl::delete`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControl::delete/>
#[doc(alias = "VersionControl::delete")]
pub fn delete<C: Caller>(client: &C, params: &Delete) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes a repository together with its directory and all files in it: the parameters of
/// [`delete()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Delete {
    /// Absolute path of the repository, from [`retrieve`](retrieve()).
    ///
    /// Wire name `repository_root`.
    pub repository_root: String,
}

impl Delete {
    /// Creates the parameters.
    pub fn new(repository_root: impl Into<String>) -> Self {
        Self {
            repository_root: repository_root.into(),
        }
    }
}

impl Named for Delete {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "VersionControl", "delete", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("repository_root", &self.repository_root);
    }
}

impl std::fmt::Debug for Delete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Delete", f)
    }
}

/// Lists the account's Git repositories.
///
/// Repositories with characters in their path that cPanel refuses, and repositories in cPanel's
/// own directories, are not listed.
///
/// Returns: One item per repository. Members that were not requested are missing.
///
/// The UAPI function `VersionControl::retrieve`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControl::retrieve/>
#[doc(alias = "VersionControl::retrieve")]
pub fn retrieve<C: Caller>(
    client: &C,
    params: &Retrieve,
) -> C::Output<Reply<Vec<types::Repository>>> {
    client.call(params)
}

/// Lists the account's Git repositories: the parameters of [`retrieve()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Retrieve {
    /// Names of the members to return, such as `name`. By default, and with `*`, all.
    ///
    /// Wire name `fields`. Default: `*`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub fields: Vec<String>,
}

impl Retrieve {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`fields`](field@Self::fields).
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fields = fields.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for Retrieve {
    type Data = Vec<types::Repository>;

    const CALL: Call = Call::new(Api::Uapi, "VersionControl", "retrieve", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("fields", ",", &self.fields);
    }
}

impl std::fmt::Debug for Retrieve {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Retrieve", f)
    }
}

/// Renames a repository, changes its branch, or pulls from its remote.
///
/// Settings that are left out do not change. With `branch`, even the current one, the
/// repository is pulled. The path, the type and the source address cannot be changed.
///
/// Returns: The repository after the change.
///
/// The UAPI function `VersionControl::update`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControl::update/>
#[doc(alias = "VersionControl::update")]
pub fn update<C: Caller>(
    client: &C,
    params: &Update,
) -> C::Output<Reply<types::Repository>> {
    client.call(params)
}

/// Renames a repository, changes its branch, or pulls from its remote: the parameters of
/// [`update()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Update {
    /// Absolute path of the repository, from [`retrieve`](retrieve()).
    ///
    /// Wire name `repository_root`. Format: `path`.
    pub repository_root: String,
    /// Branch to check out and pull. By default, the branch is not changed and nothing is pulled.
    ///
    /// Wire name `branch`.
    pub branch: Option<String>,
    /// New name. By default, it is not changed.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// JSON text: an object with `remote_name`, the new name of the remote. Its address cannot be
    /// changed. By default, it is not changed.
    ///
    /// Wire name `source_repository`.
    pub source_repository: Option<types::UpdateSourceRepository>,
}

impl Update {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(repository_root: impl Into<String>) -> Self {
        Self {
            repository_root: repository_root.into(),
            branch: None,
            name: None,
            source_repository: None,
        }
    }

    /// Sets [`branch`](field@Self::branch).
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        self.branch = Some(branch.into());
        self
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`source_repository`](field@Self::source_repository).
    pub fn source_repository(
        mut self,
        source_repository: impl Into<types::UpdateSourceRepository>,
    ) -> Self {
        self.source_repository = Some(source_repository.into());
        self
    }
}

impl Named for Update {
    type Data = types::Repository;

    const CALL: Call = Call::new(Api::Uapi, "VersionControl", "update", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("repository_root", &self.repository_root);
        form.opt("branch", &self.branch);
        form.opt("name", &self.name);
        if let Some(value) = &self.source_repository {
            form.json_text("source_repository", value);
        }
    }
}

impl std::fmt::Debug for Update {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Update", f)
    }
}
