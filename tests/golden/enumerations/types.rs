// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::*;

/// The parameter `mode` of `Demo::set`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetMode {
    /// Wire value `fast`.
    Fast,
    /// Wire value `slow`.
    Slow,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(SetMode { Fast = "fast", Slow = "slow" });

/// The parameter `odd` of `Demo::set`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetOdd {
    /// Wire value empty text.
    Empty,
    /// Wire value `0`.
    N0,
    /// Wire value `1`.
    N1,
    /// Wire value `a/b`.
    AB,
    /// Wire value `Self`.
    SelfValue,
    /// Wire value `Other`.
    OtherValue,
    /// Wire value `has space`.
    HasSpace,
    /// Wire value `UPPER`.
    Upper,
    /// Wire value `type`.
    Type,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    SetOdd { Empty = "", N0 = "0", N1 = "1", AB = "a/b", SelfValue = "Self", OtherValue =
    "Other", HasSpace = "has space", Upper = "UPPER", Type = "type" }
);

/// The parameter `explained` of `Demo::set`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetExplained {
    /// Over TLS.
    ///
    /// Wire value `ssl`.
    Ssl,
    /// Without TLS.
    ///
    /// Wire value `none`.
    Plain,
    /// Wire value `443`.
    N443,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    SetExplained { Ssl = "ssl", Plain = "none", N443 = "443" }
);

/// A record in the data of `Demo::set`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetData {
    /// Wire name `mode`.
    pub mode: Option<SetDataMode>,
    /// Wire name `bits`. One of `8`, `16`.
    pub bits: Option<i64>,
    /// Wire name `modes`.
    pub modes: Vec<SetDataMode2>,
}

impl Record for SetData {
    const SHAPE: RecordShape = RecordShape {
        name: "SetData",
        members: &["mode", "bits", "modes"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.mode,
            1 => &mut self.bits,
            _ => &mut self.modes,
        }
    }
}

impl std::fmt::Debug for SetData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `mode` in the data of `Demo::set`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetDataMode {
    /// Wire value `fast`.
    Fast,
    /// Wire value `slow`.
    Slow,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(SetDataMode { Fast = "fast", Slow = "slow" });

/// A value in `modes` in the data of `Demo::set`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetDataMode2 {
    /// Wire value `a`.
    A,
    /// Wire value `b`.
    B,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(SetDataMode2 { A = "a", B = "b" });

/// A value in the data of `Demo::mode`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ModeData {
    /// Wire value `on`.
    On,
    /// Wire value `off`.
    Off,
    /// Wire value `false`.
    False,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(ModeData { On = "on", Off = "off", False = "false" });
