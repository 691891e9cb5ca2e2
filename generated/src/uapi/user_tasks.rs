// Made by cpanel-codegen from schema/uapi/UserTasks.yaml. Do not edit: change the schema and regenerate.

//! Lists and removes the jobs in the account's task queue.
//!
//! The module `UserTasks` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`delete()`] | Removes a job from the account's task queue. |
//! | [`retrieve()`] | Lists the jobs in the account's task queue, such as the cloning of a Git repository. |

use cpanel_core::codegen::*;

pub mod types;

/// Removes a job from the account's task queue.
///
/// The UAPI function `UserTasks::delete`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/UserTasks::delete/>
#[doc(alias = "UserTasks::delete")]
pub fn delete<C: Caller>(client: &C, params: &Delete) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Removes a job from the account's task queue: the parameters of [`delete()`].
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
    /// Identifier of the job, from [`retrieve`](retrieve()) or from the call that queued it, such
    /// as `00000000/5a9ec8dd4c345d`.
    ///
    /// Wire name `id`.
    pub id: String,
}

impl Delete {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Named for Delete {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "UserTasks", "delete", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("id", &self.id);
    }
}

impl std::fmt::Debug for Delete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Delete", f)
    }
}

/// Lists the jobs in the account's task queue, such as the cloning of a Git repository.
///
/// Returns: Each item is a job.
///
/// The UAPI function `UserTasks::retrieve`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/retrieve/>
#[doc(alias = "UserTasks::retrieve")]
pub fn retrieve<C: Caller>(
    client: &C,
    params: &Retrieve,
) -> C::Output<Reply<Vec<types::RetrieveRow>>> {
    client.call(params)
}

/// Lists the jobs in the account's task queue, such as the cloning of a Git repository: the
/// parameters of [`retrieve()`].
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
    type Data = Vec<types::RetrieveRow>;

    const CALL: Call = Call::new(Api::Uapi, "UserTasks", "retrieve", Effect::Read);
}
