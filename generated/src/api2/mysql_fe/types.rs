// Made by cpanel-codegen from schema/api2/MysqlFE.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`MysqlFE`](super).

use cpanel_core::codegen::*;

/// The forms that the data of `MysqlFE::dbuserexists` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum DbuserexistsRow {
    /// The form of a single value.
    Exists(bool),
    /// The form of a record.
    Entry(BTreeMap<String, Dynamic>),
    /// The form of a list.
    Several(Vec<Dynamic>),
}

cpanel_core::codegen::union_serde!(DbuserexistsRow);

impl Default for DbuserexistsRow {
    #[inline]
    fn default() -> Self {
        Self::Exists(Default::default())
    }
}

impl FromReply for DbuserexistsRow {
    const TEXT: bool = true;

    const EMPTY: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind()? {
                cpanel_core::codegen::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::codegen::Kind::Scalar => {
                    Self::Exists(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::List => {
                    Self::Several(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::Object => {
                    Self::Entry(FromReply::read(reader)?)
                }
            },
        )
    }
}

/// The forms that the data of `MysqlFE::getdbusers` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum GetdbusersRow {
    /// The form of a single value.
    Name(String),
    /// The form of a record.
    Entry(BTreeMap<String, Dynamic>),
    /// The form of a list.
    Several(Vec<Dynamic>),
}

cpanel_core::codegen::union_serde!(GetdbusersRow);

impl Default for GetdbusersRow {
    #[inline]
    fn default() -> Self {
        Self::Name(Default::default())
    }
}

impl FromReply for GetdbusersRow {
    const TEXT: bool = true;

    const EMPTY: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind()? {
                cpanel_core::codegen::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::codegen::Kind::Scalar => {
                    Self::Name(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::List => {
                    Self::Several(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::Object => {
                    Self::Entry(FromReply::read(reader)?)
                }
            },
        )
    }
}

/// The forms that the data of `MysqlFE::gethosts` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum GethostsRow {
    /// The form of a single value.
    Name(String),
    /// The form of a record.
    Entry(GethostsRowEntry),
    /// The form of a list.
    Several(Vec<Dynamic>),
}

cpanel_core::codegen::union_serde!(GethostsRow);

impl Default for GethostsRow {
    #[inline]
    fn default() -> Self {
        Self::Name(Default::default())
    }
}

impl FromReply for GethostsRow {
    const TEXT: bool = true;

    const EMPTY: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind()? {
                cpanel_core::codegen::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::codegen::Kind::Scalar => {
                    Self::Name(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::List => {
                    Self::Several(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::Object => {
                    Self::Entry(FromReply::read(reader)?)
                }
            },
        )
    }
}

/// A record in [`GethostsRow::Entry`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GethostsRowEntry {
    /// Host name or IP address. It may be a range.
    ///
    /// Wire name `host`.
    pub host: Option<String>,
    /// The host, URI-encoded.
    ///
    /// Wire name `uri_host`.
    pub uri_host: Option<String>,
}

impl Record for GethostsRowEntry {
    const SHAPE: RecordShape = RecordShape {
        name: "GethostsRowEntry",
        members: &["host", "uri_host"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.host,
            _ => &mut self.uri_host,
        }
    }
}

impl std::fmt::Debug for GethostsRowEntry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `MysqlFE::has_mycnf_for_cpuser`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct HasMycnfForCpuserRow {
    /// Whether the file exists and the server accepts its login.
    ///
    /// Wire name `has_mycnf_for_cpuser`.
    pub has_mycnf_for_cpuser: Option<bool>,
}

impl Record for HasMycnfForCpuserRow {
    const SHAPE: RecordShape = RecordShape {
        name: "HasMycnfForCpuserRow",
        members: &["has_mycnf_for_cpuser"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.has_mycnf_for_cpuser
    }
}

impl std::fmt::Debug for HasMycnfForCpuserRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `MysqlFE::listdbs`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListdbsRow {
    /// Name of the database.
    ///
    /// Wire name `db`.
    pub db: Option<String>,
    /// Disk usage in bytes.
    ///
    /// Wire name `size`.
    pub size: Option<i64>,
    /// Number of users that may use the database.
    ///
    /// Wire name `usercount`.
    pub usercount: Option<i64>,
    /// Users that may use the database.
    ///
    /// Wire name `userlist`.
    pub userlist: Vec<Access>,
}

impl Record for ListdbsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListdbsRow",
        members: &["db", "size", "usercount", "userlist"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.db,
            1 => &mut self.size,
            2 => &mut self.usercount,
            _ => &mut self.userlist,
        }
    }
}

impl std::fmt::Debug for ListdbsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `MysqlFE::listhosts`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListhostsRow {
    /// Host name or IP address. It may be a range.
    ///
    /// Wire name `host`.
    pub host: Option<String>,
    /// The host, URI-encoded.
    ///
    /// Wire name `uri_host`.
    pub uri_host: Option<String>,
}

impl Record for ListhostsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListhostsRow",
        members: &["host", "uri_host"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.host,
            _ => &mut self.uri_host,
        }
    }
}

impl std::fmt::Debug for ListhostsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `MysqlFE::listusers`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListusersRow {
    /// Full name of the user.
    ///
    /// Wire name `user`.
    pub user: String,
    /// Name of the user without the prefix of the account.
    ///
    /// Wire name `shortuser`.
    pub shortuser: Option<String>,
    /// Databases that the user may use.
    ///
    /// Wire name `dblist`.
    pub dblist: Vec<Access>,
}

impl Record for ListusersRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListusersRow",
        members: &["user", "shortuser", "dblist"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.user,
            1 => &mut self.shortuser,
            _ => &mut self.dblist,
        }
    }
}

impl std::fmt::Debug for ListusersRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`getdbuserprivileges()`](super::getdbuserprivileges),
/// [`getmysqlprivileges()`](super::getmysqlprivileges) and
/// [`getmysqlserverprivileges()`](super::getmysqlserverprivileges).
#[derive(Clone)]
#[non_exhaustive]
pub enum Privilege {
    /// Wire value `ALL PRIVILEGES`.
    AllPrivileges,
    /// Wire value `ALTER`.
    Alter,
    /// Wire value `ALTER ROUTINE`.
    AlterRoutine,
    /// Wire value `CREATE`.
    Create,
    /// Wire value `CREATE ROUTINE`.
    CreateRoutine,
    /// Wire value `CREATE TEMPORARY TABLES`.
    CreateTemporaryTables,
    /// Wire value `CREATE VIEW`.
    CreateView,
    /// Wire value `DELETE`.
    Delete,
    /// Wire value `DROP`.
    Drop,
    /// Wire value `EVENT`.
    Event,
    /// Wire value `EXECUTE`.
    Execute,
    /// Wire value `INDEX`.
    Index,
    /// Wire value `INSERT`.
    Insert,
    /// Wire value `LOCK TABLES`.
    LockTables,
    /// Wire value `REFERENCES`.
    References,
    /// Wire value `SELECT`.
    Select,
    /// Wire value `SHOW VIEW`.
    ShowView,
    /// Wire value `TRIGGER`.
    Trigger,
    /// Wire value `UPDATE`.
    Update,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    Privilege { AllPrivileges = "ALL PRIVILEGES", Alter = "ALTER", AlterRoutine =
    "ALTER ROUTINE", Create = "CREATE", CreateRoutine = "CREATE ROUTINE",
    CreateTemporaryTables = "CREATE TEMPORARY TABLES", CreateView = "CREATE VIEW", Delete
    = "DELETE", Drop = "DROP", Event = "EVENT", Execute = "EXECUTE", Index = "INDEX",
    Insert = "INSERT", LockTables = "LOCK TABLES", References = "REFERENCES", Select =
    "SELECT", ShowView = "SHOW VIEW", Trigger = "TRIGGER", Update = "UPDATE" }
);

impl Default for Privilege {
    /// Returns empty text as an unlisted value.
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// The forms that a row of [`getmysqlprivileges()`](super::getmysqlprivileges) and
/// [`getmysqlserverprivileges()`](super::getmysqlserverprivileges) may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum PrivilegeItem {
    /// The form of a single value.
    Name(Privilege),
    /// The form of a record.
    Entry(BTreeMap<String, Dynamic>),
    /// The form of a list.
    Several(Vec<Dynamic>),
}

cpanel_core::codegen::union_serde!(PrivilegeItem);

impl Default for PrivilegeItem {
    #[inline]
    fn default() -> Self {
        Self::Name(Default::default())
    }
}

impl FromReply for PrivilegeItem {
    const TEXT: bool = true;

    const EMPTY: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind()? {
                cpanel_core::codegen::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::codegen::Kind::Scalar => {
                    Self::Name(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::List => {
                    Self::Several(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::Object => {
                    Self::Entry(FromReply::read(reader)?)
                }
            },
        )
    }
}

/// A row of [`getalldbsinfo()`](super::getalldbsinfo).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Database {
    /// Name of the database.
    ///
    /// Wire name `db`.
    pub db: Option<String>,
}

impl Record for Database {
    const SHAPE: RecordShape = RecordShape {
        name: "Database",
        members: &["db"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.db
    }
}

impl std::fmt::Debug for Database {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A row of [`listusersindb()`](super::listusersindb).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Access {
    /// Name of the database.
    ///
    /// Wire name `db`.
    pub db: Option<String>,
    /// Name of the user, with the prefix of the account. Some samples of
    /// [`listusers`](super::listusers()) repeat the database here.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
}

impl Record for Access {
    const SHAPE: RecordShape = RecordShape {
        name: "Access",
        members: &["db", "user"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.db,
            _ => &mut self.user,
        }
    }
}

impl std::fmt::Debug for Access {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
