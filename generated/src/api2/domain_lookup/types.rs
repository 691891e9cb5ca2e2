// Made by cpanel-codegen from schema/api2/DomainLookup.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DomainLookup`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `DomainLookup::countbasedomains`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CountbasedomainsData {
    /// Number of domains. Wire name `count`.
    pub count: Option<i64>,
}

impl Read for CountbasedomainsData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["count"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.count)?;
        }
        Ok(value)
    }
}

/// A record in the data of `DomainLookup::getbasedomains`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetbasedomainsRow {
    /// A main, addon or parked domain. Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl Read for GetbasedomainsRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["domain"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.domain)?;
        }
        Ok(value)
    }
}

/// A record in the data of `DomainLookup::getdocroot`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetdocrootData {
    /// The absolute path. Wire name `docroot`. Format: `path`.
    pub docroot: Option<String>,
    /// The path relative to the home directory. Wire name `reldocroot`. Format: `path`.
    pub reldocroot: Option<String>,
}

impl Read for GetdocrootData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["docroot", "reldocroot"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.docroot),
                _ => reader.set(&mut value.reldocroot),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `DomainLookup::getdocroots`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetdocrootsRow {
    /// The domain or subdomain. Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// The absolute path. Wire name `docroot`. Format: `path`.
    pub docroot: Option<String>,
    /// The path relative to the home directory. Wire name `reldocroot`. Format: `path`.
    pub reldocroot: Option<String>,
}

impl Read for GetdocrootsRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["domain", "docroot", "reldocroot"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.domain),
                1 => reader.set(&mut value.docroot),
                _ => reader.set(&mut value.reldocroot),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `DomainLookup::getmaindomain`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetmaindomainData {
    /// The domain that the account was made with. Wire name `main_domain`. Format: `domain`.
    pub main_domain: Option<String>,
}

impl Read for GetmaindomainData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["main_domain"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.main_domain)?;
        }
        Ok(value)
    }
}
