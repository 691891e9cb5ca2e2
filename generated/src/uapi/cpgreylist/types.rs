// Made by cpanel-codegen from schema/uapi/cPGreyList.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`cPGreyList`](super).

use cpanel_core::codegen::*;

/// A record in the data of `cPGreyList::has_greylisting_enabled`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct HasGreylistingEnabledData {
    /// Whether greylisting is enabled.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
}

impl Record for HasGreylistingEnabledData {
    const SHAPE: RecordShape = RecordShape {
        name: "HasGreylistingEnabledData",
        members: &["enabled"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.enabled
    }
}

impl std::fmt::Debug for HasGreylistingEnabledData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A row of [`disable_all_domains()`](super::disable_all_domains) and 4 others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Domain {
    /// Counts over all domains. Only from [`list_domains`](super::list_domains()).
    ///
    /// Wire name `cPGreyList`.
    #[cfg_attr(feature = "serde", serde(rename = "cPGreyList"))]
    pub c_p_grey_list: Option<DomainCPGreyList>,
    /// Other domains that share the setting of this domain and change with it.
    ///
    /// Wire name `dependencies`. Format: `domain`.
    pub dependencies: Vec<String>,
    /// Name of the domain that the setting is for.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Whether greylisting is enabled for the domain.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Search terms for the domain in an interface, joined with commas.
    ///
    /// Wire name `searchhint`.
    pub searchhint: Option<String>,
    /// Type of the domain.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<DomainType>,
}

impl Record for Domain {
    const SHAPE: RecordShape = RecordShape {
        name: "Domain",
        members: &[
            "cPGreyList",
            "dependencies",
            "domain",
            "enabled",
            "searchhint",
            "type",
        ],
        always: 4,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.c_p_grey_list,
            1 => &mut self.dependencies,
            2 => &mut self.domain,
            3 => &mut self.enabled,
            4 => &mut self.searchhint,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for Domain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `cPGreyList` in [`Domain`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DomainCPGreyList {
    /// Number of domains for which greylisting is disabled.
    ///
    /// Wire name `total_disabled`.
    pub total_disabled: Option<i64>,
    /// Number of domains for which greylisting is enabled.
    ///
    /// Wire name `total_enabled`.
    pub total_enabled: Option<i64>,
}

impl Record for DomainCPGreyList {
    const SHAPE: RecordShape = RecordShape {
        name: "DomainCPGreyList",
        members: &["total_disabled", "total_enabled"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.total_disabled,
            _ => &mut self.total_enabled,
        }
    }
}

impl std::fmt::Debug for DomainCPGreyList {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `type` in [`Domain`].
#[derive(Clone)]
#[non_exhaustive]
pub enum DomainType {
    /// The account's main domain.
    ///
    /// Wire value `main`.
    Main,
    /// A subdomain.
    ///
    /// Wire value `sub`.
    Sub,
    /// An addon domain. In the reference, only `disable_all_domains` has it.
    ///
    /// Wire value `addon`.
    Addon,
    /// An alias. In the reference, only `disable_all_domains` has it.
    ///
    /// Wire value `parked`.
    Parked,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    DomainType { Main = "main", Sub = "sub", Addon = "addon", Parked = "parked" }
);
