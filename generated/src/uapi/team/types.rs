// Made by cpanel-codegen from schema/uapi/Team.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Team`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Team::get_team_users_with_roles_count`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetTeamUsersWithRolesCountData {
    /// Number of team users with roles that the hosting plan allows.
    ///
    /// Wire name `max`.
    pub max: Option<Limit>,
    /// Current number of team users with roles.
    ///
    /// Wire name `used`.
    pub used: i64,
}

impl Record for GetTeamUsersWithRolesCountData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetTeamUsersWithRolesCountData",
        members: &["max", "used"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.max,
            _ => &mut self.used,
        }
    }
}

impl std::fmt::Debug for GetTeamUsersWithRolesCountData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The parameter `format` of `Team::list_team`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListTeamFormat {
    /// A plain list.
    ///
    /// Wire value `array`.
    Array,
    /// The users by name.
    ///
    /// Wire value `hash`.
    Hash,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(ListTeamFormat { Array = "array", Hash = "hash" });

/// The forms that the data of `Team::list_team` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum ListTeamData {
    /// The form of a list.
    TeamArray(Vec<TeamUser>),
    /// The form of a record.
    TeamHash(ListTeamDataTeamHash),
}

cpanel_core::codegen::union_serde!(ListTeamData);

impl Default for ListTeamData {
    #[inline]
    fn default() -> Self {
        Self::TeamArray(Default::default())
    }
}

impl FromReply for ListTeamData {
    const EMPTY: bool = true;

    const SECRET: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind_or_nothing()? {
                cpanel_core::codegen::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::codegen::Kind::Scalar => {
                    return Err(reader.expected("one of the forms of ListTeamData"));
                }
                cpanel_core::codegen::Kind::List => {
                    Self::TeamArray(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::Object if reader
                    .is_other_record(ListTeamDataTeamHash::SHAPE.members)? => {
                    Self::TeamArray(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::Object => {
                    Self::TeamHash(FromReply::read(reader)?)
                }
            },
        )
    }
}

/// A record in [`ListTeamData::TeamHash`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListTeamDataTeamHash {
    /// The cPanel account to which the team belongs. Only in the `hash` form.
    ///
    /// Wire name `owner`.
    pub owner: Option<String>,
    /// Team users. Only in the `hash` form. The reference shows a single user as `username` and
    /// `info`, although a team can have several. If the server sends a map by name instead, both
    /// members are missing. The `array` form has no such doubt.
    ///
    /// Wire name `users`.
    pub users: Option<ListTeamDataTeamHashUsers>,
}

impl Record for ListTeamDataTeamHash {
    const SHAPE: RecordShape = RecordShape {
        name: "ListTeamDataTeamHash",
        members: &["owner", "users"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.owner,
            _ => &mut self.users,
        }
    }
}

impl std::fmt::Debug for ListTeamDataTeamHash {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `users` in [`ListTeamData::TeamHash`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListTeamDataTeamHashUsers {
    /// Name of the team user.
    ///
    /// Wire name `username`.
    pub username: Option<String>,
    /// Data of the team user. It contains a password hash.
    ///
    /// Wire name `info`.
    pub info: Option<TeamUser>,
}

impl Record for ListTeamDataTeamHashUsers {
    const SHAPE: RecordShape = RecordShape {
        name: "ListTeamDataTeamHashUsers",
        members: &["username", "info"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.username,
            _ => &mut self.info,
        }
    }
}

impl std::fmt::Debug for ListTeamDataTeamHashUsers {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`list_team()`](super::list_team).
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamRole {
    /// Nearly the powers of the owner.
    ///
    /// Wire value `admin`.
    Admin,
    /// Databases and their users.
    ///
    /// Wire value `database`.
    Database,
    /// Mailboxes and other mail functions.
    ///
    /// Wire value `email`.
    Email,
    /// Files and websites.
    ///
    /// Wire value `web`.
    Web,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    TeamRole { Admin = "admin", Database = "database", Email = "email", Web = "web" }
);

/// A part of the data of [`list_team()`](super::list_team).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Services {
    /// Quota of the mailbox in bytes, written as a product such as `500*2**20` (500 MiB).
    ///
    /// Wire name `email`.
    pub email: Option<String>,
    /// 1 if the user has an FTP account.
    ///
    /// Wire name `ftp`.
    pub ftp: Option<i64>,
    /// Permissions of the Web Disk account.
    ///
    /// Wire name `webdisk`.
    pub webdisk: Option<WebdiskPerms>,
}

impl Record for Services {
    const SHAPE: RecordShape = RecordShape {
        name: "Services",
        members: &["email", "ftp", "webdisk"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.email,
            1 => &mut self.ftp,
            _ => &mut self.webdisk,
        }
    }
}

impl std::fmt::Debug for Services {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`list_team()`](super::list_team).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebdiskPerms {
    /// Read only.
    ///
    /// Wire value `ro`.
    Ro,
    /// Read and write.
    ///
    /// Wire value `rw`.
    Rw,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(WebdiskPerms { Ro = "ro", Rw = "rw" });

/// A row of [`list_team()`](super::list_team).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct TeamUser {
    /// Main mail address for messages to the user.
    ///
    /// Wire name `contact-email`. Format: `email`.
    #[cfg_attr(feature = "serde", serde(rename = "contact-email"))]
    pub contact_email: Option<String>,
    /// When the user was created, in seconds since the Unix epoch.
    ///
    /// Wire name `created`.
    pub created: Option<Timestamp>,
    /// When the user expires or expired, in seconds since the Unix epoch. Empty if the user does
    /// not expire.
    ///
    /// Wire name `expire_date`.
    pub expire_date: Option<Timestamp>,
    /// Reason for the expiry.
    ///
    /// Wire name `expire_reason`.
    pub expire_reason: Option<String>,
    /// Last login, in seconds since the Unix epoch. Empty if the user has never logged in.
    ///
    /// Wire name `lastlogin`.
    pub lastlogin: Option<Timestamp>,
    /// Language of the interface, such as `en`.
    ///
    /// Wire name `locale`.
    pub locale: Option<String>,
    /// Remarks of the team owner about the user.
    ///
    /// Wire name `notes`.
    pub notes: Option<String>,
    /// Hash of the password. It is a secret.
    ///
    /// Wire name `password`.
    pub password: Option<Secret>,
    /// Roles of the user.
    ///
    /// Wire name `roles`.
    pub roles: Vec<TeamRole>,
    /// Second mail address for messages to the user.
    ///
    /// Wire name `secondary-contact-email`. Format: `email`.
    #[cfg_attr(feature = "serde", serde(rename = "secondary-contact-email"))]
    pub secondary_contact_email: Option<String>,
    /// Accounts of the same name. A service that the user does not have is missing.
    ///
    /// Wire name `services`.
    pub services: Option<Services>,
    /// When the user was suspended, in seconds since the Unix epoch. Empty if the user is not
    /// suspended.
    ///
    /// Wire name `suspend_date`.
    pub suspend_date: Option<Timestamp>,
    /// Reason for the suspension.
    ///
    /// Wire name `suspend_reason`.
    pub suspend_reason: Option<String>,
    /// Login name of the user. In the `hash` form, it is next to this record.
    ///
    /// Wire name `username`.
    pub username: Option<String>,
}

impl Record for TeamUser {
    const SHAPE: RecordShape = RecordShape {
        name: "TeamUser",
        members: &[
            "contact-email",
            "created",
            "expire_date",
            "expire_reason",
            "lastlogin",
            "locale",
            "notes",
            "password",
            "roles",
            "secondary-contact-email",
            "services",
            "suspend_date",
            "suspend_reason",
            "username",
        ],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.contact_email,
            1 => &mut self.created,
            2 => &mut self.expire_date,
            3 => &mut self.expire_reason,
            4 => &mut self.lastlogin,
            5 => &mut self.locale,
            6 => &mut self.notes,
            7 => &mut self.password,
            8 => &mut self.roles,
            9 => &mut self.secondary_contact_email,
            10 => &mut self.services,
            11 => &mut self.suspend_date,
            12 => &mut self.suspend_reason,
            _ => &mut self.username,
        }
    }
}

impl std::fmt::Debug for TeamUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
