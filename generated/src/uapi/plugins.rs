// Made by cpanel-codegen from schema/uapi/Plugins.yaml. Do not edit: change the schema and regenerate.

//! Ask whether a plug-in may advertise itself in the interface.
//!
//! The module `Plugins` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`can_show_promotions()`] | Says whether the interface may show advertisements of a plug-in. |

use cpanel_core::codegen::{Api, Call, Caller, Effect, Form, Named, Reply};

pub mod types;

/// Says whether the interface may show advertisements of a plug-in.
///
/// Only asks; nothing is switched on.
///
/// The UAPI function `Plugins::can_show_promotions`. It changes nothing. Needs the plugin
/// `Plugins`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Plugins-can_show_promotions/>
#[doc(alias = "Plugins::can_show_promotions")]
pub fn can_show_promotions<C: Caller>(
    client: &C,
    params: &CanShowPromotions,
) -> C::Output<Reply<types::CanShowPromotionsData>> {
    client.call(params)
}

/// Says whether the interface may show advertisements of a plug-in: the parameters of
/// [`can_show_promotions()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CanShowPromotions {
    /// Plug-in to ask about; `koality` (Site Quality Monitoring) is the only one.
    ///
    /// Wire name `plugin`.
    pub plugin: String,
}

impl CanShowPromotions {
    /// Creates the parameters.
    pub fn new(plugin: impl Into<String>) -> Self {
        Self { plugin: plugin.into() }
    }
}

impl Named for CanShowPromotions {
    type Data = types::CanShowPromotionsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Plugins",
        "can_show_promotions",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("plugin", &self.plugin);
    }
}
