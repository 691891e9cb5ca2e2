// Made by cpanel-codegen from schema/uapi/cPAddons.yaml. Do not edit: change the schema and regenerate.

//! Lists the web applications that were installed as cPAddons.
//!
//! The module `cPAddons` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_available_addons()`] | Lists the web applications that the server offers as cPAddons. *Removed in version 11.138.0.10.* |
//! | [`get_instance_settings()`] | Returns the settings of one installed application. *Removed in version 11.138.0.10.* |
//! | [`list_addon_instances()`] | Lists the applications installed in the account as cPAddons. *Removed in version 11.138.0.10.* |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the web applications that the server offers as cPAddons.
///
/// Returns: Each item is an application.
///
/// The UAPI function `cPAddons::get_available_addons`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_available_addons/>
///
/// **Removed** in version 11.138.0.10 of cPanel. Older servers still have it.
#[doc(alias = "cPAddons::get_available_addons")]
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
pub fn get_available_addons<C: Caller>(
    client: &C,
    params: &GetAvailableAddons,
) -> C::Output<Reply<Vec<types::GetAvailableAddonsRow>>> {
    client.call(params)
}

/// Lists the web applications that the server offers as cPAddons: the parameters of
/// [`get_available_addons()`].
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetAvailableAddons {}

impl GetAvailableAddons {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetAvailableAddons {
    type Data = Vec<types::GetAvailableAddonsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "cPAddons",
        "get_available_addons",
        Effect::Read,
    );
}

/// Returns the settings of one installed application.
///
/// The UAPI function `cPAddons::get_instance_settings`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_instance_settings/>
///
/// **Removed** in version 11.138.0.10 of cPanel. Older servers still have it.
#[doc(alias = "cPAddons::get_instance_settings")]
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
pub fn get_instance_settings<C: Caller>(
    client: &C,
    params: &GetInstanceSettings,
) -> C::Output<Reply<types::GetInstanceSettingsData>> {
    client.call(params)
}

/// Returns the settings of one installed application: the parameters of
/// [`get_instance_settings()`].
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetInstanceSettings {
    /// Identifier of the installation, from [`list_addon_instances`](list_addon_instances()), such
    /// as `cPanel::Blogs::WordPressX.0.1486754861`.
    ///
    /// Wire name `unique_id`.
    pub unique_id: String,
}

impl GetInstanceSettings {
    /// Creates the parameters.
    pub fn new(unique_id: impl Into<String>) -> Self {
        Self {
            unique_id: unique_id.into(),
        }
    }
}

impl Named for GetInstanceSettings {
    type Data = types::GetInstanceSettingsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "cPAddons",
        "get_instance_settings",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("unique_id", &self.unique_id);
    }
}

impl std::fmt::Debug for GetInstanceSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetInstanceSettings", f)
    }
}

/// Lists the applications installed in the account as cPAddons.
///
/// Returns: Each item is an installation.
///
/// The UAPI function `cPAddons::list_addon_instances`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/list_addon_instances/>
///
/// **Removed** in version 11.138.0.10 of cPanel. Older servers still have it.
#[doc(alias = "cPAddons::list_addon_instances")]
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
pub fn list_addon_instances<C: Caller>(
    client: &C,
    params: &ListAddonInstances,
) -> C::Output<Reply<Vec<types::ListAddonInstancesRow>>> {
    client.call(params)
}

/// Lists the applications installed in the account as cPAddons: the parameters of
/// [`list_addon_instances()`].
#[deprecated = "Removed in version 11.138.0.10 of cPanel."]
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListAddonInstances {
    /// Application whose installations are listed, such as `cPanel::Blogs::WordPressX`. By default,
    /// all applications.
    ///
    /// Wire name `addon`.
    pub addon: Option<String>,
}

impl ListAddonInstances {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`addon`](field@Self::addon).
    pub fn addon(mut self, addon: impl Into<String>) -> Self {
        self.addon = Some(addon.into());
        self
    }
}

impl Named for ListAddonInstances {
    type Data = Vec<types::ListAddonInstancesRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "cPAddons",
        "list_addon_instances",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("addon", &self.addon);
    }
}

impl std::fmt::Debug for ListAddonInstances {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListAddonInstances", f)
    }
}
