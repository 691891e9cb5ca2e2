// Made by cpanel-codegen from schema/uapi/VersionControlDeployment.yaml. Do not edit: change the schema and regenerate.

//! Deploys the account's Git repositories and reads the progress.
//!
//! The module `VersionControlDeployment` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`create()`] | Starts to deploy a Git repository with its `.cpanel.yml`. |
//! | [`delete()`] | Removes a deployment from the tasks of the account. |
//! | [`retrieve()`] | Lists the deployments with their progress. |

use cpanel_core::codegen::*;

pub mod types;

/// Starts to deploy a Git repository with its `.cpanel.yml`.
///
/// The deployment is queued, and [`retrieve`](retrieve()) and the log return the result. The
/// repository needs at least one branch, a clean working tree, and a committed `.cpanel.yml` in
/// its root. Changes are pulled with fast-forward only, so the deployment of a branch that has
/// diverged fails. If a repository cannot be deployed, the call may succeed without data. In
/// that case, nothing was started.
///
/// Returns: The queued deployment. No value if the repository cannot be deployed.
///
/// The UAPI function `VersionControlDeployment::create`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControlDeployment::create/>
#[doc(alias = "VersionControlDeployment::create")]
pub fn create<C: Caller>(
    client: &C,
    params: &Create,
) -> C::Output<Reply<types::Deployment>> {
    client.call(params)
}

/// Starts to deploy a Git repository with its `.cpanel.yml`: the parameters of [`create()`].
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
    /// Absolute path of the repository, which cPanel must manage.
    ///
    /// Wire name `repository_root`. Format: `path`.
    pub repository_root: String,
}

impl Create {
    /// Creates the parameters.
    pub fn new(repository_root: impl Into<String>) -> Self {
        Self {
            repository_root: repository_root.into(),
        }
    }
}

impl Named for Create {
    type Data = types::Deployment;

    const CALL: Call = Call::new(
        Api::Uapi,
        "VersionControlDeployment",
        "create",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("repository_root", &self.repository_root);
    }
}

impl std::fmt::Debug for Create {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Create", f)
    }
}

/// Removes a deployment from the tasks of the account.
///
/// The function does not undo what was deployed.
///
/// The UAPI function `VersionControlDeployment::delete`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/delete/>
#[doc(alias = "VersionControlDeployment::delete")]
pub fn delete<C: Caller>(client: &C, params: &Delete) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Removes a deployment from the tasks of the account: the parameters of [`delete()`].
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
    /// Identifier of the deployment, from [`create`](create()) or [`retrieve`](retrieve()).
    ///
    /// Wire name `deploy_id`.
    pub deploy_id: String,
}

impl Delete {
    /// Creates the parameters.
    pub fn new(deploy_id: impl Into<String>) -> Self {
        Self {
            deploy_id: deploy_id.into(),
        }
    }
}

impl Named for Delete {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "VersionControlDeployment",
        "delete",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("deploy_id", &self.deploy_id);
    }
}

impl std::fmt::Debug for Delete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Delete", f)
    }
}

/// Lists the deployments with their progress.
///
/// The times show the state. A deployment with `succeeded`, `failed` or `canceled` has ended. A
/// deployment with `active` and none of these is running. A deployment with only `queued` is
/// waiting.
///
/// Returns: Each item is a deployment.
///
/// The UAPI function `VersionControlDeployment::retrieve`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/VersionControlDeployment::retrieve/>
#[doc(alias = "VersionControlDeployment::retrieve")]
pub fn retrieve<C: Caller>(
    client: &C,
    params: &Retrieve,
) -> C::Output<Reply<Vec<types::Deployment>>> {
    client.call(params)
}

/// Lists the deployments with their progress: the parameters of [`retrieve()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Retrieve {}

impl Retrieve {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Retrieve {
    type Data = Vec<types::Deployment>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "VersionControlDeployment",
        "retrieve",
        Effect::Read,
    );
}
