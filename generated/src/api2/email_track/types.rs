// Made by cpanel-codegen from schema/api2/EmailTrack.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`EmailTrack`](super).

use cpanel_core::{Misread, Read, Reader, Timestamp};

/// A record in the data of `EmailTrack::search`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SearchRow {
    /// What became of it, such as `success`, `defer` or `failure`. Wire name `type`.
    pub type_: Option<String>,
    /// Identity of the message in the mail server. Wire name `msgid`.
    pub msgid: Option<String>,
    /// Account that sent it. Wire name `user`.
    pub user: Option<String>,
    /// Domain that sent it. Wire name `domain`.
    pub domain: Option<String>,
    /// Address of the sender. Wire name `email`.
    pub email: Option<String>,
    /// Address in the envelope. Wire name `sender`.
    pub sender: Option<String>,
    /// Host that handed it in. Wire name `senderhost`.
    pub senderhost: Option<String>,
    /// Address of that host. Wire name `senderip`.
    pub senderip: Option<String>,
    /// How the sender logged in. Wire name `senderauth`.
    pub senderauth: Option<String>,
    /// Address that it was sent to. Wire name `recipient`.
    pub recipient: Option<String>,
    /// Address that it ended up at. Wire name `deliveredto`.
    pub deliveredto: Option<String>,
    /// Account that it was delivered to. Wire name `deliveryuser`.
    pub deliveryuser: Option<String>,
    /// Domain that it was delivered to. Wire name `deliverydomain`.
    pub deliverydomain: Option<String>,
    /// Mail server that took it. Wire name `host`.
    pub host: Option<String>,
    /// Address of that mail server. Wire name `ip`.
    pub ip: Option<String>,
    /// Transport of the mail server. Wire name `transport`.
    pub transport: Option<String>,
    /// Whether it left this server. Wire name `transport_is_remote`.
    pub transport_is_remote: Option<bool>,
    /// Router of the mail server. Wire name `router`.
    pub router: Option<String>,
    /// Size in bytes. Wire name `size`.
    pub size: Option<i64>,
    /// Score of the spam filter. Wire name `spamscore`.
    pub spamscore: Option<String>,
    /// What the other side answered. Wire name `message`.
    pub message: Option<String>,
    /// When it was handed in. Wire name `sendunixtime`.
    pub sendunixtime: Option<Timestamp>,
    /// When the delivery was attempted. Wire name `actionunixtime`.
    pub actionunixtime: Option<Timestamp>,
    /// The time of the attempt as text, with date and time of day. Wire name `actiontime`.
    pub actiontime: Option<String>,
}

impl Read for SearchRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
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
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => value.type_ = Read::read(reader)?,
                1 => value.msgid = Read::read(reader)?,
                2 => value.user = Read::read(reader)?,
                3 => value.domain = Read::read(reader)?,
                4 => value.email = Read::read(reader)?,
                5 => value.sender = Read::read(reader)?,
                6 => value.senderhost = Read::read(reader)?,
                7 => value.senderip = Read::read(reader)?,
                8 => value.senderauth = Read::read(reader)?,
                9 => value.recipient = Read::read(reader)?,
                10 => value.deliveredto = Read::read(reader)?,
                11 => value.deliveryuser = Read::read(reader)?,
                12 => value.deliverydomain = Read::read(reader)?,
                13 => value.host = Read::read(reader)?,
                14 => value.ip = Read::read(reader)?,
                15 => value.transport = Read::read(reader)?,
                16 => value.transport_is_remote = Read::read(reader)?,
                17 => value.router = Read::read(reader)?,
                18 => value.size = Read::read(reader)?,
                19 => value.spamscore = Read::read(reader)?,
                20 => value.message = Read::read(reader)?,
                21 => value.sendunixtime = Read::read(reader)?,
                22 => value.actionunixtime = Read::read(reader)?,
                _ => value.actiontime = Read::read(reader)?,
            }
        }
        Ok(value)
    }
}

/// A record in the data of `EmailTrack::stats`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct StatsData {
    /// Size of all mail in bytes. Wire name `TOTALSIZE`.
    pub total_size: Option<i64>,
    /// Messages sent. Wire name `SENDCOUNT`.
    pub send_count: Option<i64>,
    /// Messages that arrived. Wire name `SUCCESSCOUNT`.
    pub success_count: Option<i64>,
    /// Messages put off to a later attempt. Wire name `DEFERCOUNT`.
    pub defer_count: Option<i64>,
    /// Messages that failed. Wire name `FAILCOUNT`.
    pub fail_count: Option<i64>,
    /// Messages put off or failed together. Wire name `DEFERFAILCOUNT`.
    pub defer_fail_count: Option<i64>,
    /// Messages still on their way. Wire name `INPROGRESSCOUNT`.
    pub in_progress_count: Option<i64>,
}

impl Read for StatsData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
                    "TOTALSIZE",
                    "SENDCOUNT",
                    "SUCCESSCOUNT",
                    "DEFERCOUNT",
                    "FAILCOUNT",
                    "DEFERFAILCOUNT",
                    "INPROGRESSCOUNT",
                ],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => value.total_size = Read::read(reader)?,
                1 => value.send_count = Read::read(reader)?,
                2 => value.success_count = Read::read(reader)?,
                3 => value.defer_count = Read::read(reader)?,
                4 => value.fail_count = Read::read(reader)?,
                5 => value.defer_fail_count = Read::read(reader)?,
                _ => value.in_progress_count = Read::read(reader)?,
            }
        }
        Ok(value)
    }
}

/// A record in the data of `EmailTrack::trace`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct TraceData {
    /// The address that was asked about. Wire name `startaddress`.
    pub startaddress: Option<String>,
}

impl Read for TraceData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["startaddress"])?;
        while object.next(reader)?.is_some() {
            value.startaddress = Read::read(reader)?;
        }
        Ok(value)
    }
}
