// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Demo::list`.
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "ListRow",
        members: &[
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
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.email,
            1 => &mut self.login,
            2 => &mut self.domain,
            3 => &mut self.user,
            4 => &mut self.diskquota,
            5 => &mut self.diskused,
            6 => &mut self.quota_bytes,
            7 => &mut self.used_bytes,
            8 => &mut self.percent,
            9 => &mut self.human_quota,
            10 => &mut self.human_used,
            11 => &mut self.suspended_login,
            12 => &mut self.suspended_incoming,
            13 => &mut self.suspended_outgoing,
            14 => &mut self.created,
            15 => &mut self.changed,
            16 => &mut self.messages,
            17 => &mut self.inodes,
            18 => &mut self.path,
            _ => &mut self.kind,
        }
    }
}

impl std::fmt::Debug for ListRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
