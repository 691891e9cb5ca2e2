// Made by cpanel-codegen from schema/uapi/Plugins.yaml. Do not edit: change the schema and regenerate.

//! Ask whether a plug-in may advertise itself in the interface.
//!
//! The module `Plugins` of UAPI.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

pub mod types;

/// Says whether the interface may show advertisements of a plug-in.
///
/// Only asks; nothing is switched on.
///
/// `Plugins::can_show_promotions` of UAPI, which changes nothing. Needs the plugin `Plugins`. cPanel's
/// own page: <https://api.docs.cpanel.net/openapi/cpanel/operation/Plugins-can_show_promotions/>
#[doc(alias = "Plugins::can_show_promotions")]
pub fn can_show_promotions<C: Caller>(
    client: &C,
    params: &CanShowPromotions,
) -> C::Output<Reply<types::CanShowPromotionsData>> {
    client.call(params)
}

/// The parameters of [`can_show_promotions()`].
///
/// Says whether the interface may show advertisements of a plug-in.
///
/// Call it as `Plugins::can_show_promotions`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CanShowPromotions {
    /// Plug-in to ask about; `koality` (Site Quality Monitoring) is the only one. Wire name `plugin`.
    pub plugin: String,
}

impl CanShowPromotions {
    /// With what is required; the rest is set by the methods below.
    pub fn new(plugin: impl Into<String>) -> Self {
        Self { plugin: plugin.into() }
    }
}

impl Named for CanShowPromotions {
    type Data = types::CanShowPromotionsData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Plugins",
        "can_show_promotions",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("plugin", &self.plugin);
    }
}
