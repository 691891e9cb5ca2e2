// Made by cpanel-codegen from schema/uapi/ZoneEdit.yaml. Do not edit: change the schema and regenerate.

//! Resets a DNS zone.
//!
//! The module `ZoneEdit` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`resetzone()`] | Rebuilds the DNS zone of a domain from the server's template. |

use cpanel_core::codegen::*;

pub mod types;

/// Rebuilds the DNS zone of a domain from the server's template.
///
/// All records that were added or changed are lost. Read the zone with `DNS::parse_zone` first,
/// so that you can add some of them again. The call may succeed although the reset fails, so
/// check `result.status`.
///
/// Returns: A list of one item.
///
/// The UAPI function `ZoneEdit::resetzone`. It may change something. Since version 11.138.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ZoneEdit-resetzone/>
///
/// Not certain: The reference only says that `checkmx` is a record or null. Its members are
/// those of API 2 `Email::addmx`, which makes the same check.
#[doc(alias = "ZoneEdit::resetzone")]
pub fn resetzone<C: Caller>(
    client: &C,
    params: &Resetzone,
) -> C::Output<Reply<Vec<types::ResetzoneRow>>> {
    client.call(params)
}

/// Rebuilds the DNS zone of a domain from the server's template: the parameters of
/// [`resetzone()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Resetzone {
    /// Domain whose zone is reset.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl Resetzone {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for Resetzone {
    type Data = Vec<types::ResetzoneRow>;

    const CALL: Call = Call::new(Api::Uapi, "ZoneEdit", "resetzone", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for Resetzone {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Resetzone", f)
    }
}
