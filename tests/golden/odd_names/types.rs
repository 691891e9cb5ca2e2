// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Demo::match`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct MatchData {
    /// Wire name `fn`.
    #[cfg_attr(feature = "serde", serde(rename = "fn"))]
    pub fn_: Option<String>,
    /// Wire name `404`.
    #[cfg_attr(feature = "serde", serde(rename = "404"))]
    pub n404: Option<i64>,
    /// Wire name `%used`.
    #[cfg_attr(feature = "serde", serde(rename = "%used"))]
    pub used: Option<f64>,
    /// Wire name `issuer.commonName`.
    #[cfg_attr(feature = "serde", serde(rename = "issuer.commonName"))]
    pub issuer_common_name: Option<String>,
    /// Wire name `diskquota_human`.
    pub diskquota_human: Option<String>,
    /// Wire name `DiskQuota`.
    #[cfg_attr(feature = "serde", serde(rename = "DiskQuota"))]
    pub quota: Option<Limit>,
    /// Wire name `_hidden`.
    #[cfg_attr(feature = "serde", serde(rename = "_hidden"))]
    pub hidden: Option<bool>,
}

impl Record for MatchData {
    const SHAPE: RecordShape = RecordShape {
        name: "MatchData",
        members: &[
            "fn",
            "404",
            "%used",
            "issuer.commonName",
            "diskquota_human",
            "DiskQuota",
            "_hidden",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.fn_,
            1 => &mut self.n404,
            2 => &mut self.used,
            3 => &mut self.issuer_common_name,
            4 => &mut self.diskquota_human,
            5 => &mut self.quota,
            _ => &mut self.hidden,
        }
    }
}

impl std::fmt::Debug for MatchData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
