// Made by cpanel-codegen from schema/uapi/cPGreyList.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`cPGreyList`](super).

use cpanel_core::{Misread, Reader, Record};

/// A record in the data of `cPGreyList::disable_all_domains`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DisableAllDomainsRow {
    /// Other domains that share its setting and change along with it. Wire name `dependencies`.
    pub dependencies: Vec<String>,
    /// Wire name `domain`.
    pub domain: Option<String>,
    /// Whether greylisting is on for the domain. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Words to find the domain by in an interface, joined with commas. Wire name `searchhint`.
    pub searchhint: Option<String>,
    /// `main` the account's main domain, `addon` an addon domain, `parked` an alias. Wire name `type`.
    pub type_: Option<DisableAllDomainsRowType>,
}

impl Record for DisableAllDomainsRow {
    const NAMES: &'static [&'static str] = &[
        "dependencies",
        "domain",
        "enabled",
        "searchhint",
        "type",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.dependencies),
            1 => reader.set(&mut self.domain),
            2 => reader.set(&mut self.enabled),
            3 => reader.set(&mut self.searchhint),
            _ => reader.set(&mut self.type_),
        }
    }
}

/// A value in `type` in the data of `cPGreyList::disable_all_domains`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisableAllDomainsRowType {
    /// On the wire `main`.
    Main,
    /// On the wire `addon`.
    Addon,
    /// On the wire `parked`.
    Parked,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    DisableAllDomainsRowType { Main = "main", Addon = "addon", Parked = "parked" }
);

/// A record in the data of `cPGreyList::disable_domains`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DisableDomainsRow {
    /// Other domains that share its setting and change along with it. Wire name `dependencies`.
    pub dependencies: Vec<String>,
    /// Wire name `domain`.
    pub domain: Option<String>,
    /// Whether greylisting is on for the domain. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Words to find the domain by in an interface, joined with commas. Wire name `searchhint`.
    pub searchhint: Option<String>,
    /// `main` the account's main domain, `sub` a subdomain. Wire name `type`.
    pub type_: Option<DisableDomainsRowType>,
}

impl Record for DisableDomainsRow {
    const NAMES: &'static [&'static str] = &[
        "dependencies",
        "domain",
        "enabled",
        "searchhint",
        "type",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.dependencies),
            1 => reader.set(&mut self.domain),
            2 => reader.set(&mut self.enabled),
            3 => reader.set(&mut self.searchhint),
            _ => reader.set(&mut self.type_),
        }
    }
}

/// A value in `type` in the data of `cPGreyList::disable_domains`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisableDomainsRowType {
    /// On the wire `main`.
    Main,
    /// On the wire `sub`.
    Sub,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(DisableDomainsRowType { Main = "main", Sub = "sub" });

/// A record in the data of `cPGreyList::enable_all_domains`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnableAllDomainsRow {
    /// Other domains that share its setting and change along with it. Wire name `dependencies`.
    pub dependencies: Vec<String>,
    /// Wire name `domain`.
    pub domain: Option<String>,
    /// Whether greylisting is on for the domain. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Words to find the domain by in an interface, joined with commas. Wire name `searchhint`.
    pub searchhint: Option<String>,
    /// `main` the account's main domain, `sub` a subdomain. Wire name `type`.
    pub type_: Option<String>,
}

impl Record for EnableAllDomainsRow {
    const NAMES: &'static [&'static str] = &[
        "dependencies",
        "domain",
        "enabled",
        "searchhint",
        "type",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.dependencies),
            1 => reader.set(&mut self.domain),
            2 => reader.set(&mut self.enabled),
            3 => reader.set(&mut self.searchhint),
            _ => reader.set(&mut self.type_),
        }
    }
}

/// A record in the data of `cPGreyList::enable_domains`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnableDomainsRow {
    /// Other domains that share its setting and change along with it. Wire name `dependencies`. Format: `domain`.
    pub dependencies: Vec<String>,
    /// Wire name `domain`.
    pub domain: Option<String>,
    /// Whether greylisting is on for the domain. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Words to find the domain by in an interface, joined with commas. Wire name `searchhint`.
    pub searchhint: Option<String>,
    /// `main` the account's main domain, `sub` a subdomain. Wire name `type`.
    pub type_: Option<EnableDomainsRowType>,
}

impl Record for EnableDomainsRow {
    const NAMES: &'static [&'static str] = &[
        "dependencies",
        "domain",
        "enabled",
        "searchhint",
        "type",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.dependencies),
            1 => reader.set(&mut self.domain),
            2 => reader.set(&mut self.enabled),
            3 => reader.set(&mut self.searchhint),
            _ => reader.set(&mut self.type_),
        }
    }
}

/// A value in `type` in the data of `cPGreyList::enable_domains`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnableDomainsRowType {
    /// On the wire `main`.
    Main,
    /// On the wire `sub`.
    Sub,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(EnableDomainsRowType { Main = "main", Sub = "sub" });

/// A record in the data of `cPGreyList::has_greylisting_enabled`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct HasGreylistingEnabledData {
    /// Whether greylisting is on. Wire name `enabled`.
    pub enabled: Option<bool>,
}

impl Record for HasGreylistingEnabledData {
    const NAMES: &'static [&'static str] = &["enabled"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.enabled)
    }
}

/// A record in the data of `cPGreyList::list_domains`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDomainsRow {
    /// Counts over all domains. Wire name `cPGreyList`.
    pub c_p_grey_list: Option<ListDomainsRowCPGreyList>,
    /// Other domains that share its setting and change along with it. Wire name `dependencies`. Format: `domain`.
    pub dependencies: Vec<String>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Whether greylisting is on for the domain. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Words to find the domain by in an interface, joined with commas. Wire name `searchhint`.
    pub searchhint: Option<String>,
    /// `main` the account's main domain, `sub` a subdomain. Wire name `type`.
    pub type_: Option<ListDomainsRowType>,
}

impl Record for ListDomainsRow {
    const NAMES: &'static [&'static str] = &[
        "cPGreyList",
        "dependencies",
        "domain",
        "enabled",
        "searchhint",
        "type",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.c_p_grey_list),
            1 => reader.set(&mut self.dependencies),
            2 => reader.set(&mut self.domain),
            3 => reader.set(&mut self.enabled),
            4 => reader.set(&mut self.searchhint),
            _ => reader.set(&mut self.type_),
        }
    }
}

/// A record in `cPGreyList` in the data of `cPGreyList::list_domains`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDomainsRowCPGreyList {
    /// How many domains have greylisting off. Wire name `total_disabled`.
    pub total_disabled: Option<i64>,
    /// How many domains have greylisting on. Wire name `total_enabled`.
    pub total_enabled: Option<i64>,
}

impl Record for ListDomainsRowCPGreyList {
    const NAMES: &'static [&'static str] = &["total_disabled", "total_enabled"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.total_disabled),
            _ => reader.set(&mut self.total_enabled),
        }
    }
}

/// A value in `type` in the data of `cPGreyList::list_domains`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListDomainsRowType {
    /// On the wire `main`.
    Main,
    /// On the wire `sub`.
    Sub,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(ListDomainsRowType { Main = "main", Sub = "sub" });
