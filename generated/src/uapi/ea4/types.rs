// Made by cpanel-codegen from schema/uapi/EA4.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`EA4`](super).

use cpanel_core::codegen::*;

/// A record in the data of `EA4::get_recommendations`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetRecommendationsEntry {
    /// Full text of the recommendation. Missing if there is no message.
    ///
    /// Wire name `desc`.
    pub desc: Option<String>,
    /// Severity: `primary`, `success`, `info`, `warning` or `danger`. May be missing. Only `danger`
    /// changes the look of the interface.
    ///
    /// Wire name `level`.
    pub level: Option<Level>,
    /// Title of the recommendation.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Action that the recommendation applies to: `add` installs the package, `remove` uninstalls
    /// it.
    ///
    /// Wire name `on`.
    pub on: Option<GetRecommendationsEntryOn>,
    /// Options that the recommendation compares, one item for each.
    ///
    /// Wire name `options`.
    pub options: Vec<GetRecommendationsEntryOption>,
    /// URL with more information about the recommendation. May be missing.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Option<String>,
}

impl Record for GetRecommendationsEntry {
    const SHAPE: RecordShape = RecordShape {
        name: "GetRecommendationsEntry",
        members: &["desc", "level", "name", "on", "options", "url"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.desc,
            1 => &mut self.level,
            2 => &mut self.name,
            3 => &mut self.on,
            4 => &mut self.options,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for GetRecommendationsEntry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `on` in the data of `EA4::get_recommendations`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetRecommendationsEntryOn {
    /// Wire value `add`.
    Add,
    /// Wire value `remove`.
    Remove,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetRecommendationsEntryOn { Add = "add", Remove = "remove" }
);

/// A record in `options` in the data of `EA4::get_recommendations`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetRecommendationsEntryOption {
    /// Details that belong to `text`. May be missing.
    ///
    /// Wire name `items`.
    pub items: Vec<String>,
    /// Severity: `primary`, `success`, `info`, `warning` or `danger`. May be missing. Only `danger`
    /// changes the look of the interface.
    ///
    /// Wire name `level`.
    pub level: Option<Level>,
    /// Whether this option is recommended. Missing if the text only informs.
    ///
    /// Wire name `recommended`.
    pub recommended: Option<bool>,
    /// Text of the option for display.
    ///
    /// Wire name `text`.
    pub text: Option<String>,
    /// URL with more information about the option. May be missing.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Option<String>,
}

impl Record for GetRecommendationsEntryOption {
    const SHAPE: RecordShape = RecordShape {
        name: "GetRecommendationsEntryOption",
        members: &["items", "level", "recommended", "text", "url"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.items,
            1 => &mut self.level,
            2 => &mut self.recommended,
            3 => &mut self.text,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for GetRecommendationsEntryOption {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`get_recommendations()`](super::get_recommendations).
#[derive(Clone)]
#[non_exhaustive]
pub enum Level {
    /// Wire value `primary`.
    Primary,
    /// Wire value `success`.
    Success,
    /// Wire value `info`.
    Info,
    /// Wire value `warning`.
    Warning,
    /// Wire value `danger`.
    Danger,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    Level { Primary = "primary", Success = "success", Info = "info", Warning = "warning",
    Danger = "danger" }
);
