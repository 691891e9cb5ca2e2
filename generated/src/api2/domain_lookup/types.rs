// Made by cpanel-codegen from schema/api2/DomainLookup.yaml. Do not edit: change the schema and regenerate.

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
pub struct CountbasedomainsData {
    /// Number of domains.
    ///
    /// Wire name `count`.
    pub count: Option<i64>,
}

impl Record for CountbasedomainsData {
    const NAMES: &'static [&'static str] = &["count"];

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
    /// A main, addon or parked domain.
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

/// A record in the data of `DomainLookup::getmaindomain`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetmaindomainData {
    /// The domain that the account was made with.
    ///
    /// Wire name `main_domain`. Format: `domain`.
    pub main_domain: Option<String>,
}

impl Record for GetmaindomainData {
    const NAMES: &'static [&'static str] = &["main_domain"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.main_domain)
    }
}

/// A record in replies of the module `DomainLookup`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DocumentRoot {
    /// The domain or subdomain. Only from `getdocroots`.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// The absolute path.
    ///
    /// Wire name `docroot`. Format: `path`.
    pub docroot: Option<String>,
    /// The path relative to the home directory.
    ///
    /// Wire name `reldocroot`. Format: `path`.
    pub reldocroot: Option<String>,
}

impl Record for DocumentRoot {
    const NAMES: &'static [&'static str] = &["domain", "docroot", "reldocroot"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.domain),
            1 => reader.set(&mut self.docroot),
            _ => reader.set(&mut self.reldocroot),
        }
    }
}
