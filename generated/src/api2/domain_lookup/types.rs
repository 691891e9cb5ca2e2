// Made by cpanel-codegen from schema/api2/DomainLookup.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DomainLookup`](super).

use cpanel_core::codegen::*;

/// A record in the data of `DomainLookup::countbasedomains`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CountbasedomainsData {
    /// Number of main, addon and parked domains.
    ///
    /// Wire name `count`.
    pub count: Option<i64>,
}

impl Record for CountbasedomainsData {
    const SHAPE: RecordShape = RecordShape {
        name: "CountbasedomainsData",
        members: &["count"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.count
    }
}

impl std::fmt::Debug for CountbasedomainsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DomainLookup::getbasedomains`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetbasedomainsRow {
    /// Name of a main, addon or parked domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl Record for GetbasedomainsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetbasedomainsRow",
        members: &["domain"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.domain
    }
}

impl std::fmt::Debug for GetbasedomainsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DomainLookup::getmaindomain`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetmaindomainData {
    /// Domain that the account was created with.
    ///
    /// Wire name `main_domain`. Format: `domain`.
    pub main_domain: Option<String>,
}

impl Record for GetmaindomainData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetmaindomainData",
        members: &["main_domain"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.main_domain
    }
}

impl std::fmt::Debug for GetmaindomainData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`getdocroot()`](super::getdocroot).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DocumentRoot {
    /// Domain or subdomain. Only [`getdocroots`](super::getdocroots()) returns it.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Absolute path of the document root.
    ///
    /// Wire name `docroot`. Format: `path`.
    pub docroot: Option<String>,
    /// Path of the document root, relative to the home directory.
    ///
    /// Wire name `reldocroot`. Format: `path`.
    pub reldocroot: Option<String>,
}

impl Record for DocumentRoot {
    const SHAPE: RecordShape = RecordShape {
        name: "DocumentRoot",
        members: &["domain", "docroot", "reldocroot"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.docroot,
            _ => &mut self.reldocroot,
        }
    }
}

impl std::fmt::Debug for DocumentRoot {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
