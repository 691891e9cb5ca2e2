// Made by cpanel-codegen from schema/uapi/Plugins.yaml. Do not edit: change the schema and regenerate.

//! Reads whether a plugin may show advertisements, and creates users at external services.
//!
//! The module `Plugins` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`can_show_promotions()`] | Returns whether the interface may show advertisements of a plugin. |
//! | [`create_user()`] | Creates a user for the account at the external service of a plugin. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns whether the interface may show advertisements of a plugin.
///
/// The function does not enable anything.
///
/// The UAPI function `Plugins::can_show_promotions`. It changes nothing. Needs the plugin
/// `Plugins`. Since version 11.110. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Plugins-can_show_promotions/>
#[doc(alias = "Plugins::can_show_promotions")]
pub fn can_show_promotions<C: Caller>(
    client: &C,
    params: &CanShowPromotions,
) -> C::Output<Reply<types::CanShowPromotionsData>> {
    client.call(params)
}

/// Returns whether the interface may show advertisements of a plugin: the parameters of
/// [`can_show_promotions()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CanShowPromotions {
    /// Name of the plugin. `koality` (Site Quality Monitoring) is the only one.
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

impl std::fmt::Debug for CanShowPromotions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CanShowPromotions", f)
    }
}

/// Creates a user for the account at the external service of a plugin.
///
/// Returns: The reply of the service. Its members are not documented.
///
/// The UAPI function `Plugins::create_user`. It may change something. Needs the plugin
/// `Plugins`. Since version 11.118. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Plugins-create_user/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples. A client that was generated from 11.137 has a map of texts. The type stays open,
/// because each external service has its own reply. That the parameter is sent as JSON text is
/// assumed, because the reference does not say how the object is sent in the query.
#[doc(alias = "Plugins::create_user")]
pub fn create_user<C: Caller>(
    client: &C,
    params: &CreateUser,
) -> C::Output<Reply<Dynamic>> {
    client.call(params)
}

/// Creates a user for the account at the external service of a plugin: the parameters of
/// [`create_user()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateUser {
    /// A JSON object with the data that the service needs. Its member `plugin` is the name of the
    /// plugin, such as `xovi`.
    ///
    /// Wire name `Parameters`.
    #[cfg_attr(feature = "serde", serde(rename = "Parameters"))]
    pub parameters: Option<Value>,
}

impl CreateUser {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`parameters`](field@Self::parameters).
    pub fn parameters(mut self, parameters: impl Into<Value>) -> Self {
        self.parameters = Some(parameters.into());
        self
    }
}

impl Named for CreateUser {
    type Data = Dynamic;

    const CALL: Call = Call::new(Api::Uapi, "Plugins", "create_user", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        if let Some(value) = &self.parameters {
            form.json_text("Parameters", value);
        }
    }
}

impl std::fmt::Debug for CreateUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CreateUser", f)
    }
}
