// Made by cpanel-codegen from schema/uapi/Tokens.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Tokens`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Tokens::create_full_access`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateFullAccessData {
    /// When it was created, in seconds since the Unix epoch.
    ///
    /// Wire name `create_time`.
    pub create_time: Option<Timestamp>,
    /// When it stops working, in seconds since the Unix epoch. 0 if it never does.
    ///
    /// Wire name `expires_at`.
    pub expires_at: Option<Timestamp>,
    /// Name of the token.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// The secret of the token. No other function returns it.
    ///
    /// Wire name `token`.
    pub token: Secret,
}

impl Record for CreateFullAccessData {
    const SHAPE: RecordShape = RecordShape {
        name: "CreateFullAccessData",
        members: &["create_time", "expires_at", "name", "token"],
        always: 8,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.create_time,
            1 => &mut self.expires_at,
            2 => &mut self.name,
            _ => &mut self.token,
        }
    }
}

impl std::fmt::Debug for CreateFullAccessData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Tokens::list`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListRow {
    /// When it was created, in seconds since the Unix epoch.
    ///
    /// Wire name `create_time`.
    pub create_time: Option<Timestamp>,
    /// When it stops working, in seconds since the Unix epoch. Null if it never does.
    ///
    /// Wire name `expires_at`.
    pub expires_at: Option<Timestamp>,
    /// Features to which it is restricted. Empty for a token with full access.
    ///
    /// Wire name `features`.
    pub features: Vec<String>,
    /// Whether it may do everything the account may.
    ///
    /// Wire name `has_full_access`.
    pub has_full_access: Option<bool>,
    /// Name of the token, which the other functions take.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Whether the token may only call functions that read.
    ///
    /// Wire name `readonly`.
    pub readonly: Option<bool>,
}

impl Record for ListRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListRow",
        members: &[
            "create_time",
            "expires_at",
            "features",
            "has_full_access",
            "name",
            "readonly",
        ],
        always: 16,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.create_time,
            1 => &mut self.expires_at,
            2 => &mut self.features,
            3 => &mut self.has_full_access,
            4 => &mut self.name,
            _ => &mut self.readonly,
        }
    }
}

impl std::fmt::Debug for ListRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
