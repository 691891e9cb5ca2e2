// Made by cpanel-codegen from schema/uapi/DomainLookup.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DomainLookup`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `DomainLookup::countbasedomains`.
#[derive(Clone, Debug, Default)]
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
    pub count: i64,
}

impl Record for CountbasedomainsRow {
    const NAMES: &'static [&'static str] = &["count"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.count)
    }
}

/// A record in the data of `DomainLookup::getbasedomains`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetbasedomainsRow {
    /// A main, addon or alias domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl Record for GetbasedomainsRow {
    const NAMES: &'static [&'static str] = &["domain"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.domain)
    }
}

/// A record in the data of `DomainLookup::getdocroot`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetdocrootRow {
    /// Document root as an absolute path.
    ///
    /// Wire name `docroot`. Format: `path`.
    pub docroot: String,
    /// Document root relative to the home directory.
    ///
    /// Wire name `reldocroot`.
    pub reldocroot: Option<String>,
}

impl Record for GetdocrootRow {
    const NAMES: &'static [&'static str] = &["docroot", "reldocroot"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.docroot),
            _ => reader.set(&mut self.reldocroot),
        }
    }
}

/// A record in the data of `DomainLookup::getdocroots`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetdocrootsRow {
    /// Document root as an absolute path.
    ///
    /// Wire name `docroot`. Format: `path`.
    pub docroot: String,
    /// Domain or subdomain that is served from it.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl Record for GetdocrootsRow {
    const NAMES: &'static [&'static str] = &["docroot", "domain"];

    const ALWAYS: u64 = 3;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.docroot),
            _ => reader.set(&mut self.domain),
        }
    }
}
