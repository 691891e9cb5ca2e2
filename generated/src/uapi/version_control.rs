// Made by cpanel-codegen from schema/uapi/VersionControl.yaml. Do not edit: change the schema and regenerate.

//! Create, list, change and delete the account's Git repositories.
//!
//! The module `VersionControl` of UAPI.
//!
//! Repositories are plain directories in the account's home that cPanel keeps a list of;
//! `repository_root`, the absolute path, is what identifies one.
//!
//! - `create` makes an empty repository, clones one from elsewhere when a source is given, or takes an
//!   existing one into the list. Cloning goes on in the background after the call: `branch` and
//!   `last_update` stay null and `tasks` is filled until `retrieve` shows that it is done.
//! - `retrieve` lists all repositories, whole or only some of their fields.
//! - `update` renames a repository or changes the branch. **Naming a branch is also what makes it
//!   pull** from the remote repository.
//! - `delete` removes the directory with everything in it, beyond recovery.
//!
//! To put a branch into service on a website see the module `VersionControlDeployment`; `deployable`
//! tells whether that is possible. Paths may not hold characters special to a shell, such as `*`, `&`,
//! `$`, quotes or brackets, nor lie in directories that belong to cPanel, such as `etc`, `mail`,
//! `logs`, `ssl`, `tmp` or `.ssh`. Clone URLs are there only for accounts with shell access.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::version_control::{self, Create, Retrieve, Update};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let path = "/home/username/site";
//! version_control::create(client, &Create::new("site", path, "git")).await?;
//! version_control::update(client, &Update::new(path).branch("main")).await?;
//!
//! for repository in version_control::retrieve(client, &Retrieve::new()).await?.data {
//!     println!("{:?} is on {:?}", repository.repository_root, repository.branch);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

pub mod types;

/// Creates a Git repository, clones one, or takes an existing one into the list.
///
/// The directory is made if need be; one that holds a repository already is just listed. A clone is
/// only started: look with `retrieve` until `tasks` is gone. Errors are also written to
/// `~/.cpanel/logs/vc_TIMESTAMP_git_create.log`.
///
/// Gives back: The new repository.
///
/// `VersionControl::create` of UAPI, which may change something. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControl::create/>
#[doc(alias = "VersionControl::create")]
pub fn create<C: Caller>(
    client: &C,
    params: &Create,
) -> C::Output<Reply<types::Repository>> {
    client.call(params)
}

/// The parameters of [`create()`].
///
/// Creates a Git repository, clones one, or takes an existing one into the list.
///
/// Call it as `VersionControl::create`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Create {
    /// Label to show in the interface. Wire name `name`.
    pub name: String,
    /// Absolute path, within the account's home, of the directory to hold the repository. Wire name
    /// `repository_root`. Format: `path`.
    pub repository_root: String,
    /// Always `git`. Wire name `type`.
    pub type_: types::RepositoryType,
    /// Repository to clone, as JSON text: an object with `url` (needed) and `remote_name` (`origin` when
    /// left out). Left out, the new repository is empty. Wire name `source_repository`.
    pub source_repository: Option<types::CreateSourceRepository>,
}

impl Create {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        name: impl Into<String>,
        repository_root: impl Into<String>,
        type_: impl Into<types::RepositoryType>,
    ) -> Self {
        Self {
            name: name.into(),
            repository_root: repository_root.into(),
            type_: type_.into(),
            source_repository: Default::default(),
        }
    }
    /// Repository to clone, as JSON text: an object with `url` (needed) and `remote_name` (`origin` when
    /// left out). Left out, the new repository is empty. Wire name `source_repository`.
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
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "VersionControl",
        "create",
        Effect::Write,
    );
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

/// Deletes a repository together with its directory and all files in it.
///
/// Cannot be undone, and files that were never committed go too: a repository in a document root takes
/// the website along. Works only on repositories that `retrieve` lists.
///
/// `VersionControl::delete` of UAPI, which may change something. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControl::delete/>
#[doc(alias = "VersionControl::delete")]
pub fn delete<C: Caller>(client: &C, params: &Delete) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`delete()`].
///
/// Deletes a repository together with its directory and all files in it.
///
/// Call it as `VersionControl::delete`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Delete {
    /// Absolute path of the repository, as `retrieve` shows it. Wire name `repository_root`.
    pub repository_root: String,
}

impl Delete {
    /// With what is required; the rest is set by the methods below.
    pub fn new(repository_root: impl Into<String>) -> Self {
        Self {
            repository_root: repository_root.into(),
        }
    }
}

impl Named for Delete {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "VersionControl",
        "delete",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("repository_root", &self.repository_root);
    }
}

/// Lists the account's Git repositories.
///
/// Leaves out repositories whose path holds characters that cPanel refuses or that lie in its own
/// directories, though Git itself works there.
///
/// Gives back: One item per repository; fields that were not asked for are missing.
///
/// `VersionControl::retrieve` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControl::retrieve/>
#[doc(alias = "VersionControl::retrieve")]
pub fn retrieve<C: Caller>(
    client: &C,
    params: &Retrieve,
) -> C::Output<Reply<Vec<types::Repository>>> {
    client.call(params)
}

/// The parameters of [`retrieve()`].
///
/// Lists the account's Git repositories.
///
/// Call it as `VersionControl::retrieve`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Retrieve {
    /// Names of the reply fields wanted, such as `name`. Left out, or `*`, all of them. Wire name `fields`.
    /// Default: `*`.
    pub fields: Vec<String>,
}

impl Retrieve {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { fields: Default::default() }
    }
    /// Names of the reply fields wanted, such as `name`. Left out, or `*`, all of them. Wire name `fields`.
    /// Default: `*`.
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
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "VersionControl",
        "retrieve",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("fields", ",", &self.fields);
    }
}

/// Renames a repository, changes its branch, or pulls from its remote.
///
/// Only what is given changes. A pull happens only when `branch` is given, even if it is the present
/// one. Path, kind and source address cannot be changed.
///
/// Gives back: The repository after the change.
///
/// `VersionControl::update` of UAPI, which may change something. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControl::update/>
#[doc(alias = "VersionControl::update")]
pub fn update<C: Caller>(
    client: &C,
    params: &Update,
) -> C::Output<Reply<types::Repository>> {
    client.call(params)
}

/// The parameters of [`update()`].
///
/// Renames a repository, changes its branch, or pulls from its remote.
///
/// Call it as `VersionControl::update`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Update {
    /// Absolute path of the repository, as `retrieve` shows it. Wire name `repository_root`. Format:
    /// `path`.
    pub repository_root: String,
    /// Branch to check out and pull. Left out, the branch stays and nothing is pulled. Wire name `branch`.
    pub branch: Option<String>,
    /// New label. Left out, unchanged. Wire name `name`.
    pub name: Option<String>,
    /// JSON text: an object with `remote_name`, the new name of the remote. Its address cannot be changed.
    /// Left out, unchanged. Wire name `source_repository`.
    pub source_repository: Option<types::UpdateSourceRepository>,
}

impl Update {
    /// With what is required; the rest is set by the methods below.
    pub fn new(repository_root: impl Into<String>) -> Self {
        Self {
            repository_root: repository_root.into(),
            branch: Default::default(),
            name: Default::default(),
            source_repository: Default::default(),
        }
    }
    /// Branch to check out and pull. Left out, the branch stays and nothing is pulled. Wire name `branch`.
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        self.branch = Some(branch.into());
        self
    }
    /// New label. Left out, unchanged. Wire name `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// JSON text: an object with `remote_name`, the new name of the remote. Its address cannot be changed.
    /// Left out, unchanged. Wire name `source_repository`.
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
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "VersionControl",
        "update",
        Effect::Write,
    );
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
