// Made by cpanel-codegen from schema/api2/Branding.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Branding`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `Branding::createpkg`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreatepkgData {
    /// Name of the package. Wire name `pkg`.
    pub pkg: Option<String>,
    /// Why it was not made; only there when it was not. Wire name `error`.
    pub error: Option<String>,
}

impl Read for CreatepkgData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["pkg", "error"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.pkg),
                _ => reader.set(&mut value.error),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `Branding::getbrandingpkg`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetbrandingpkgData {
    /// Name of the package. Wire name `brandingpkgname`.
    pub brandingpkgname: Option<String>,
}

impl Read for GetbrandingpkgData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["brandingpkgname"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.brandingpkgname)?;
        }
        Ok(value)
    }
}

/// The parameter `action` of `Branding::setbrandingpkgstatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetbrandingpkgstatusAction {
    /// On the wire `enable`.
    Enable,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(SetbrandingpkgstatusAction { Enable = "enable" });

/// A record in the data of `Branding::showpkgs`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ShowpkgsRow {
    /// Name of the package. Wire name `pkg`.
    pub pkg: Option<String>,
    /// Address of a picture of it. Wire name `previewimg`. Format: `url`.
    pub previewimg: Option<String>,
}

impl Read for ShowpkgsRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["pkg", "previewimg"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.pkg),
                _ => reader.set(&mut value.previewimg),
            }?;
        }
        Ok(value)
    }
}
