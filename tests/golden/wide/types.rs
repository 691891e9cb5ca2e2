// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::{Limit, Misread, Reader, Record, Timestamp};

/// A record in the data of `Demo::list`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListRow {
    /// Wire name `email`.
    pub email: Option<String>,
    /// Wire name `login`.
    pub login: Option<String>,
    /// Wire name `domain`.
    pub domain: Option<String>,
    /// Wire name `user`.
    pub user: Option<String>,
    /// Wire name `diskquota`.
    pub diskquota: Option<Limit>,
    /// Wire name `diskused`.
    pub diskused: Option<f64>,
    /// Wire name `quota_bytes`.
    pub quota_bytes: Option<i64>,
    /// Wire name `used_bytes`.
    pub used_bytes: Option<i64>,
    /// Wire name `percent`.
    pub percent: Option<f64>,
    /// Wire name `human_quota`.
    pub human_quota: Option<String>,
    /// Wire name `human_used`.
    pub human_used: Option<String>,
    /// Wire name `suspended_login`.
    pub suspended_login: Option<bool>,
    /// Wire name `suspended_incoming`.
    pub suspended_incoming: Option<bool>,
    /// Wire name `suspended_outgoing`.
    pub suspended_outgoing: Option<bool>,
    /// Wire name `created`.
    pub created: Option<Timestamp>,
    /// Wire name `changed`.
    pub changed: Option<Timestamp>,
    /// Wire name `messages`.
    pub messages: Option<i64>,
    /// Wire name `inodes`.
    pub inodes: Option<i64>,
    /// Wire name `path`.
    pub path: Option<String>,
    /// Wire name `kind`.
    pub kind: Option<ListRowKind>,
}

impl Record for ListRow {
    const NAMES: &'static [&'static str] = &[
        "email",
        "login",
        "domain",
        "user",
        "diskquota",
        "diskused",
        "quota_bytes",
        "used_bytes",
        "percent",
        "human_quota",
        "human_used",
        "suspended_login",
        "suspended_incoming",
        "suspended_outgoing",
        "created",
        "changed",
        "messages",
        "inodes",
        "path",
        "kind",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.email),
            1 => reader.set(&mut self.login),
            2 => reader.set(&mut self.domain),
            3 => reader.set(&mut self.user),
            4 => reader.set(&mut self.diskquota),
            5 => reader.set(&mut self.diskused),
            6 => reader.set(&mut self.quota_bytes),
            7 => reader.set(&mut self.used_bytes),
            8 => reader.set(&mut self.percent),
            9 => reader.set(&mut self.human_quota),
            10 => reader.set(&mut self.human_used),
            11 => reader.set(&mut self.suspended_login),
            12 => reader.set(&mut self.suspended_incoming),
            13 => reader.set(&mut self.suspended_outgoing),
            14 => reader.set(&mut self.created),
            15 => reader.set(&mut self.changed),
            16 => reader.set(&mut self.messages),
            17 => reader.set(&mut self.inodes),
            18 => reader.set(&mut self.path),
            _ => reader.set(&mut self.kind),
        }
    }
}

/// A value in `kind` in the data of `Demo::list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListRowKind {
    /// Wire value `mailbox`.
    Mailbox,
    /// Wire value `forwarder`.
    Forwarder,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ListRowKind { Mailbox = "mailbox", Forwarder = "forwarder" }
);
