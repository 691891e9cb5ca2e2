// Made by cpanel-codegen from schema/uapi/Plugins.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Plugins`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `Plugins::can_show_promotions`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CanShowPromotionsData {
    /// Whether advertisements are allowed. Wire name `can_show_promotions`.
    pub can_show_promotions: Option<bool>,
}

impl Read for CanShowPromotionsData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["can_show_promotions"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.can_show_promotions)?;
        }
        Ok(value)
    }
}
