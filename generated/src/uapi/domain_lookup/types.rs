// Made by cpanel-codegen from schema/uapi/DomainLookup.yaml. Do not edit: change the schema and regenerate.

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
pub struct CountbasedomainsRow {
    /// Number of domains.
    ///
    /// Wire name `count`.
    pub count: Option<i64>,
}

impl Record for CountbasedomainsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "CountbasedomainsRow",
        members: &["count"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.count
    }
}

impl std::fmt::Debug for CountbasedomainsRow {
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
    /// Name of a main, addon or alias domain.
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

/// A record in the data of `DomainLookup::getdocroot`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetdocrootRow {
    /// Document root, as an absolute path.
    ///
    /// Wire name `docroot`. Format: `path`.
    pub docroot: String,
    /// Document root, relative to the home directory.
    ///
    /// Wire name `reldocroot`.
    pub reldocroot: Option<String>,
}

impl Record for GetdocrootRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetdocrootRow",
        members: &["docroot", "reldocroot"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.docroot,
            _ => &mut self.reldocroot,
        }
    }
}

impl std::fmt::Debug for GetdocrootRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DomainLookup::getdocroots`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetdocrootsRow {
    /// Document root, as an absolute path.
    ///
    /// Wire name `docroot`. Format: `path`.
    pub docroot: String,
    /// Domain or subdomain that is served from the document root.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl Record for GetdocrootsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetdocrootsRow",
        members: &["docroot", "domain"],
        always: 3,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.docroot,
            _ => &mut self.domain,
        }
    }
}

impl std::fmt::Debug for GetdocrootsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
