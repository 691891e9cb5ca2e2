// Made by cpanel-codegen from schema/api2/Bandwidth.yaml. Do not edit: change the schema and regenerate.

//! Formerly added web traffic to the traffic count of an account.
//!
//! The module `Bandwidth` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`addhttpbandwidth()`] | Formerly added bytes to the web traffic of a domain. Removed in cPanel 11.52. *Deprecated.* |

use cpanel_core::codegen::*;

/// Formerly added bytes to the web traffic of a domain. Removed in cPanel 11.52.
///
/// The API 2 function `Bandwidth::addhttpbandwidth`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-bandwidth/cpanel-api-2-functions-bandwidth-addhttpbandwidth/>
///
/// Replaced by [`Bandwidth::query`](crate::uapi::bandwidth::query).
#[doc(alias = "Bandwidth::addhttpbandwidth")]
#[deprecated = "Removed in cPanel 11.52. Use `Bandwidth::query` of UAPI to read the traffic. No function can add traffic any more."]
pub fn addhttpbandwidth<C: Caller>(
    client: &C,
    params: &Addhttpbandwidth,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Formerly added bytes to the web traffic of a domain. Removed in cPanel 11.52: the parameters
/// of [`addhttpbandwidth()`].
#[deprecated = "Removed in cPanel 11.52. Use `Bandwidth::query` of UAPI to read the traffic. No function can add traffic any more."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Addhttpbandwidth {
    /// Number of bytes to add.
    ///
    /// Wire name `bytes`.
    ///
    /// Not certain: The documented call sends it.
    pub bytes: i64,
    /// Domain that the traffic belongs to.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: The documented call sends it.
    pub domain: String,
}

impl Addhttpbandwidth {
    /// Creates the parameters.
    pub fn new(bytes: impl Into<i64>, domain: impl Into<String>) -> Self {
        Self {
            bytes: bytes.into(),
            domain: domain.into(),
        }
    }
}

impl Named for Addhttpbandwidth {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(
        Api::Api2,
        "Bandwidth",
        "addhttpbandwidth",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("bytes", &self.bytes);
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for Addhttpbandwidth {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Addhttpbandwidth", f)
    }
}
