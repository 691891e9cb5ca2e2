// Made by cpanel-codegen from schema/api2/EmailTrack.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`EmailTrack`](super).

use cpanel_core::codegen::*;

/// A record in the data of `EmailTrack::search`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SearchRow {
    /// Result of the delivery, such as `success`, `defer` or `failure`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
    /// ID of the message in the mail server.
    ///
    /// Wire name `msgid`.
    pub msgid: Option<String>,
    /// Account that sent the message.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
    /// Domain that sent the message.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Address of the sender.
    ///
    /// Wire name `email`.
    pub email: Option<String>,
    /// Address of the sender in the envelope.
    ///
    /// Wire name `sender`.
    pub sender: Option<String>,
    /// Host that submitted the message.
    ///
    /// Wire name `senderhost`.
    pub senderhost: Option<String>,
    /// IP address of the host that submitted the message.
    ///
    /// Wire name `senderip`.
    pub senderip: Option<String>,
    /// Method by which the sender logged in.
    ///
    /// Wire name `senderauth`.
    pub senderauth: Option<String>,
    /// Address that the message was sent to.
    ///
    /// Wire name `recipient`.
    pub recipient: Option<String>,
    /// Address that the message was finally delivered to.
    ///
    /// Wire name `deliveredto`.
    pub deliveredto: Option<String>,
    /// Account that the message was delivered to.
    ///
    /// Wire name `deliveryuser`.
    pub deliveryuser: Option<String>,
    /// Domain that the message was delivered to.
    ///
    /// Wire name `deliverydomain`.
    pub deliverydomain: Option<String>,
    /// Mail server that accepted the message.
    ///
    /// Wire name `host`.
    pub host: Option<String>,
    /// IP address of the mail server that accepted the message.
    ///
    /// Wire name `ip`.
    pub ip: Option<String>,
    /// Transport of the mail server.
    ///
    /// Wire name `transport`.
    pub transport: Option<String>,
    /// Whether the message left this server.
    ///
    /// Wire name `transport_is_remote`.
    pub transport_is_remote: Option<bool>,
    /// Router of the mail server.
    ///
    /// Wire name `router`.
    pub router: Option<String>,
    /// Size of the message in bytes.
    ///
    /// Wire name `size`.
    pub size: Option<i64>,
    /// Score of the spam filter.
    ///
    /// Wire name `spamscore`.
    pub spamscore: Option<String>,
    /// Answer of the receiving side.
    ///
    /// Wire name `message`.
    pub message: Option<String>,
    /// Time when the message was submitted.
    ///
    /// Wire name `sendunixtime`.
    pub sendunixtime: Option<Timestamp>,
    /// Time of the delivery attempt.
    ///
    /// Wire name `actionunixtime`.
    pub actionunixtime: Option<Timestamp>,
    /// Time of the delivery attempt as text, with date and time of day.
    ///
    /// Wire name `actiontime`.
    pub actiontime: Option<String>,
}

impl Record for SearchRow {
    const SHAPE: RecordShape = RecordShape {
        name: "SearchRow",
        members: &[
            "type",
            "msgid",
            "user",
            "domain",
            "email",
            "sender",
            "senderhost",
            "senderip",
            "senderauth",
            "recipient",
            "deliveredto",
            "deliveryuser",
            "deliverydomain",
            "host",
            "ip",
            "transport",
            "transport_is_remote",
            "router",
            "size",
            "spamscore",
            "message",
            "sendunixtime",
            "actionunixtime",
            "actiontime",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.type_,
            1 => &mut self.msgid,
            2 => &mut self.user,
            3 => &mut self.domain,
            4 => &mut self.email,
            5 => &mut self.sender,
            6 => &mut self.senderhost,
            7 => &mut self.senderip,
            8 => &mut self.senderauth,
            9 => &mut self.recipient,
            10 => &mut self.deliveredto,
            11 => &mut self.deliveryuser,
            12 => &mut self.deliverydomain,
            13 => &mut self.host,
            14 => &mut self.ip,
            15 => &mut self.transport,
            16 => &mut self.transport_is_remote,
            17 => &mut self.router,
            18 => &mut self.size,
            19 => &mut self.spamscore,
            20 => &mut self.message,
            21 => &mut self.sendunixtime,
            22 => &mut self.actionunixtime,
            _ => &mut self.actiontime,
        }
    }
}

impl std::fmt::Debug for SearchRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `EmailTrack::stats`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StatsData {
    /// Size of all mail in bytes.
    ///
    /// Wire name `TOTALSIZE`.
    #[cfg_attr(feature = "serde", serde(rename = "TOTALSIZE"))]
    pub total_size: Option<i64>,
    /// Number of messages that were sent.
    ///
    /// Wire name `SENDCOUNT`.
    #[cfg_attr(feature = "serde", serde(rename = "SENDCOUNT"))]
    pub send_count: Option<i64>,
    /// Number of messages that were delivered.
    ///
    /// Wire name `SUCCESSCOUNT`.
    #[cfg_attr(feature = "serde", serde(rename = "SUCCESSCOUNT"))]
    pub success_count: Option<i64>,
    /// Number of messages that were deferred to a later attempt.
    ///
    /// Wire name `DEFERCOUNT`.
    #[cfg_attr(feature = "serde", serde(rename = "DEFERCOUNT"))]
    pub defer_count: Option<i64>,
    /// Number of messages that failed.
    ///
    /// Wire name `FAILCOUNT`.
    #[cfg_attr(feature = "serde", serde(rename = "FAILCOUNT"))]
    pub fail_count: Option<i64>,
    /// Number of messages that were deferred or failed.
    ///
    /// Wire name `DEFERFAILCOUNT`.
    #[cfg_attr(feature = "serde", serde(rename = "DEFERFAILCOUNT"))]
    pub defer_fail_count: Option<i64>,
    /// Number of messages that are still being delivered.
    ///
    /// Wire name `INPROGRESSCOUNT`.
    #[cfg_attr(feature = "serde", serde(rename = "INPROGRESSCOUNT"))]
    pub in_progress_count: Option<i64>,
}

impl Record for StatsData {
    const SHAPE: RecordShape = RecordShape {
        name: "StatsData",
        members: &[
            "TOTALSIZE",
            "SENDCOUNT",
            "SUCCESSCOUNT",
            "DEFERCOUNT",
            "FAILCOUNT",
            "DEFERFAILCOUNT",
            "INPROGRESSCOUNT",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.total_size,
            1 => &mut self.send_count,
            2 => &mut self.success_count,
            3 => &mut self.defer_count,
            4 => &mut self.fail_count,
            5 => &mut self.defer_fail_count,
            _ => &mut self.in_progress_count,
        }
    }
}

impl std::fmt::Debug for StatsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `EmailTrack::trace`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct TraceData {
    /// Address that was traced.
    ///
    /// Wire name `startaddress`.
    pub startaddress: Option<String>,
}

impl Record for TraceData {
    const SHAPE: RecordShape = RecordShape {
        name: "TraceData",
        members: &["startaddress"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.startaddress
    }
}

impl std::fmt::Debug for TraceData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
