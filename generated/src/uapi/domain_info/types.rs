// Made by cpanel-codegen from schema/uapi/DomainInfo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DomainInfo`](super).

use cpanel_core::codegen::*;

/// The parameter `format` of `DomainInfo::domains_data`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DomainsDataFormat {
    /// Wire value `hash`.
    Hash,
    /// Wire value `list`.
    List,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(DomainsDataFormat { Hash = "hash", List = "list" });

/// The forms that the data of `DomainInfo::domains_data` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum DomainsDataData {
    /// The form of a record.
    Grouped(DomainsDataDataGrouped),
    /// The form of a list.
    Listed(Vec<Domain>),
}

cpanel_core::codegen::union_serde!(DomainsDataData);

impl Default for DomainsDataData {
    #[inline]
    fn default() -> Self {
        Self::Grouped(Default::default())
    }
}

impl FromReply for DomainsDataData {
    const EMPTY: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind_or_nothing()? {
                cpanel_core::codegen::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::codegen::Kind::Scalar => {
                    return Err(reader.expected("one of the forms of DomainsDataData"));
                }
                cpanel_core::codegen::Kind::List => {
                    Self::Listed(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::Object if reader
                    .is_other_record(DomainsDataDataGrouped::SHAPE.members)? => {
                    Self::Listed(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::Object => {
                    Self::Grouped(FromReply::read(reader)?)
                }
            },
        )
    }
}

/// A record in [`DomainsDataData::Grouped`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DomainsDataDataGrouped {
    /// Domains that were added to the account, with their own sites.
    ///
    /// Wire name `addon_domains`.
    pub addon_domains: Vec<Domain>,
    /// Domain with which the account was created.
    ///
    /// Wire name `main_domain`.
    pub main_domain: Vec<Domain>,
    /// Aliases, which show the site of another domain of the account. An item is usually only a
    /// name.
    ///
    /// Wire name `parked_domains`.
    pub parked_domains: Vec<DomainsDataDataGroupedParkedDomain>,
    /// Subdomains, with their own document roots.
    ///
    /// Wire name `sub_domains`.
    pub sub_domains: Vec<Domain>,
}

impl Record for DomainsDataDataGrouped {
    const SHAPE: RecordShape = RecordShape {
        name: "DomainsDataDataGrouped",
        members: &["addon_domains", "main_domain", "parked_domains", "sub_domains"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.addon_domains,
            1 => &mut self.main_domain,
            2 => &mut self.parked_domains,
            _ => &mut self.sub_domains,
        }
    }
}

impl std::fmt::Debug for DomainsDataDataGrouped {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The forms that `parked_domains` in [`DomainsDataData::Grouped`] may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum DomainsDataDataGroupedParkedDomain {
    /// The form of a single value.
    Name(String),
    /// The form of a record.
    Settings(Domain),
}

cpanel_core::codegen::union_serde!(DomainsDataDataGroupedParkedDomain);

impl Default for DomainsDataDataGroupedParkedDomain {
    #[inline]
    fn default() -> Self {
        Self::Name(Default::default())
    }
}

impl FromReply for DomainsDataDataGroupedParkedDomain {
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
                    Self::Settings(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::Object => {
                    Self::Settings(FromReply::read(reader)?)
                }
            },
        )
    }
}

/// A record in the data of `DomainInfo::list_domains`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListDomainsData {
    /// Names of the addon domains, which have their own sites.
    ///
    /// Wire name `addon_domains`. Format: `domain`.
    pub addon_domains: Vec<String>,
    /// Domain with which the account was created.
    ///
    /// Wire name `main_domain`. Format: `domain`.
    pub main_domain: Option<String>,
    /// Names of the aliases, which show the site of another domain of the account.
    ///
    /// Wire name `parked_domains`. Format: `domain`.
    pub parked_domains: Vec<String>,
    /// Names of the subdomains.
    ///
    /// Wire name `sub_domains`. Format: `domain`.
    pub sub_domains: Vec<String>,
    /// For each domain, whether it is a temporary one.
    ///
    /// Wire name `is_temporary`.
    pub is_temporary: BTreeMap<String, bool>,
}

impl Record for ListDomainsData {
    const SHAPE: RecordShape = RecordShape {
        name: "ListDomainsData",
        members: &[
            "addon_domains",
            "main_domain",
            "parked_domains",
            "sub_domains",
            "is_temporary",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.addon_domains,
            1 => &mut self.main_domain,
            2 => &mut self.parked_domains,
            3 => &mut self.sub_domains,
            _ => &mut self.is_temporary,
        }
    }
}

impl std::fmt::Debug for ListDomainsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DomainInfo::primary_domain`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PrimaryDomainData {
    /// The main domain. Null if it is temporary and `hide_temporary_domains` is true.
    ///
    /// Wire name `primary_domain`.
    pub primary_domain: Option<String>,
}

impl Record for PrimaryDomainData {
    const SHAPE: RecordShape = RecordShape {
        name: "PrimaryDomainData",
        members: &["primary_domain"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.primary_domain
    }
}

impl std::fmt::Debug for PrimaryDomainData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`single_domain_data()`](super::single_domain_data).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Domain {
    /// Whether a valid certificate also covers the aliases of the domain. Only if the status of
    /// redirects is requested.
    ///
    /// Wire name `all_aliases_valid`.
    pub all_aliases_valid: Option<bool>,
    /// Whether visitors can be redirected to HTTPS, because there is a valid certificate or
    /// AutoSSL. Only if the status of redirects is requested.
    ///
    /// Wire name `can_https_redirect`.
    pub can_https_redirect: Option<bool>,
    /// Access log of the site.
    ///
    /// Wire name `customlog`.
    pub customlog: Vec<CustomLog>,
    /// Absolute path of the site's document root.
    ///
    /// Wire name `documentroot`. Format: `path`.
    pub documentroot: String,
    /// Name of the domain that this entry describes.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Unix group of the site.
    ///
    /// Wire name `group`.
    pub group: Option<String>,
    /// Whether CGI programs may run.
    ///
    /// Wire name `hascgi`.
    pub hascgi: Option<bool>,
    /// Absolute path of the account's home directory.
    ///
    /// Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Settings for servers that run PHP through suPHP.
    ///
    /// Wire name `ifmodulemodsuphpc`.
    pub ifmodulemodsuphpc: Option<DomainIfmodulemodsuphpc>,
    /// IPv4 address of the site.
    ///
    /// Wire name `ip`. Format: `ipv4`.
    pub ip: Option<String>,
    /// IPv6 address of the site. Null if the account has none. Only from
    /// [`domains_data`](super::domains_data()).
    ///
    /// Wire name `ipv6`. Format: `ipv6`.
    pub ipv6: Option<String>,
    /// Whether visitors are redirected to HTTPS. Only if the status of redirects is requested.
    ///
    /// Wire name `is_https_redirecting`.
    pub is_https_redirecting: Option<bool>,
    /// Whether the caches are updated. The reference says that `1` means that they are, although
    /// the name suggests the opposite. Only from [`domains_data`](super::domains_data()).
    ///
    /// Wire name `no_cache_update`.
    pub no_cache_update: Option<bool>,
    /// Value of Apache's `Options` directive, such as `ExecCGI Includes`. Only from
    /// [`single_domain_data`](super::single_domain_data()).
    ///
    /// Wire name `options`.
    pub options: Option<String>,
    /// WHM user that owns the account: `root` or a reseller.
    ///
    /// Wire name `owner`. Format: `username`.
    pub owner: Option<String>,
    /// Whether PHP is confined to the account's directories (`open_basedir`). Only from
    /// [`single_domain_data`](super::single_domain_data()).
    ///
    /// Wire name `phpopenbasedirprotect`.
    pub phpopenbasedirprotect: Option<bool>,
    /// Port of the site in Apache. Only from [`single_domain_data`](super::single_domain_data()).
    ///
    /// Wire name `port`.
    pub port: Option<i64>,
    /// Directory for CGI programs.
    ///
    /// Wire name `scriptalias`.
    pub scriptalias: Vec<ScriptAlias>,
    /// Mail address of the site's administrator.
    ///
    /// Wire name `serveradmin`. Format: `email`.
    pub serveradmin: Option<String>,
    /// Other names of the site, separated by spaces.
    ///
    /// Wire name `serveralias`. Format: `domain`.
    pub serveralias: Option<String>,
    /// Name of the virtual host. For an addon domain, it is its subdomain.
    ///
    /// Wire name `servername`. Format: `domain`.
    pub servername: Option<String>,
    /// Kind of domain: `addon_domain`, `sub_domain`, `parked_domain` or `main_domain`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<DomainType>,
    /// Apache's `UseCanonicalName`: with `On`, the server uses the configured name for links to
    /// itself; with `Off`, the name that the visitor used.
    ///
    /// Wire name `usecanonicalname`.
    pub usecanonicalname: Option<DomainUsecanonicalname>,
    /// Unix user of the account.
    ///
    /// Wire name `user`. Format: `username`.
    pub user: Option<String>,
    /// Whether Apache's `mod_userdir` protection is enabled, so that the site cannot be reached as
    /// `/~user`.
    ///
    /// Wire name `userdirprotect`.
    pub userdirprotect: Option<String>,
    /// Whether it is a temporary domain, below a domain of cPanel. Since 11.137.
    ///
    /// Wire name `is_temporary`.
    pub is_temporary: Option<bool>,
    /// Settings for servers with Apache's `mod_alias`.
    ///
    /// Wire name `ifmodulealiasmodule`.
    pub ifmodulealiasmodule: Option<DomainIfmodulealiasmodule>,
}

impl Record for Domain {
    const SHAPE: RecordShape = RecordShape {
        name: "Domain",
        members: &[
            "all_aliases_valid",
            "can_https_redirect",
            "customlog",
            "documentroot",
            "domain",
            "group",
            "hascgi",
            "homedir",
            "ifmodulemodsuphpc",
            "ip",
            "ipv6",
            "is_https_redirecting",
            "no_cache_update",
            "options",
            "owner",
            "phpopenbasedirprotect",
            "port",
            "scriptalias",
            "serveradmin",
            "serveralias",
            "servername",
            "type",
            "usecanonicalname",
            "user",
            "userdirprotect",
            "is_temporary",
            "ifmodulealiasmodule",
        ],
        always: 24,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.all_aliases_valid,
            1 => &mut self.can_https_redirect,
            2 => &mut self.customlog,
            3 => &mut self.documentroot,
            4 => &mut self.domain,
            5 => &mut self.group,
            6 => &mut self.hascgi,
            7 => &mut self.homedir,
            8 => &mut self.ifmodulemodsuphpc,
            9 => &mut self.ip,
            10 => &mut self.ipv6,
            11 => &mut self.is_https_redirecting,
            12 => &mut self.no_cache_update,
            13 => &mut self.options,
            14 => &mut self.owner,
            15 => &mut self.phpopenbasedirprotect,
            16 => &mut self.port,
            17 => &mut self.scriptalias,
            18 => &mut self.serveradmin,
            19 => &mut self.serveralias,
            20 => &mut self.servername,
            21 => &mut self.type_,
            22 => &mut self.usecanonicalname,
            23 => &mut self.user,
            24 => &mut self.userdirprotect,
            25 => &mut self.is_temporary,
            _ => &mut self.ifmodulealiasmodule,
        }
    }
}

impl std::fmt::Debug for Domain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `ifmodulemodsuphpc` in [`Domain`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DomainIfmodulemodsuphpc {
    /// Group of PHP scripts under suPHP.
    ///
    /// Wire name `group`.
    pub group: Option<String>,
}

impl Record for DomainIfmodulemodsuphpc {
    const SHAPE: RecordShape = RecordShape {
        name: "DomainIfmodulemodsuphpc",
        members: &["group"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.group
    }
}

impl std::fmt::Debug for DomainIfmodulemodsuphpc {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `type` in [`Domain`].
#[derive(Clone)]
#[non_exhaustive]
pub enum DomainType {
    /// Wire value `addon_domain`.
    AddonDomain,
    /// Wire value `main_domain`.
    MainDomain,
    /// Wire value `parked_domain`.
    ParkedDomain,
    /// Wire value `parked_domains`.
    ParkedDomains,
    /// Wire value `sub_domain`.
    SubDomain,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    DomainType { AddonDomain = "addon_domain", MainDomain = "main_domain", ParkedDomain =
    "parked_domain", ParkedDomains = "parked_domains", SubDomain = "sub_domain" }
);

/// A value in `usecanonicalname` in [`Domain`].
#[derive(Clone)]
#[non_exhaustive]
pub enum DomainUsecanonicalname {
    /// Wire value `On`.
    On,
    /// Wire value `Off`.
    Off,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(DomainUsecanonicalname { On = "On", Off = "Off" });

/// A record in `ifmodulealiasmodule` in [`Domain`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DomainIfmodulealiasmodule {
    /// Directories of CGI programs. Each item has a directory and the path at which the site serves
    /// it.
    ///
    /// Wire name `scriptalias`.
    pub scriptalias: Vec<DomainIfmodulealiasmoduleScriptalia>,
}

impl Record for DomainIfmodulealiasmodule {
    const SHAPE: RecordShape = RecordShape {
        name: "DomainIfmodulealiasmodule",
        members: &["scriptalias"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.scriptalias
    }
}

impl std::fmt::Debug for DomainIfmodulealiasmodule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `scriptalias` in `ifmodulealiasmodule` in [`Domain`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DomainIfmodulealiasmoduleScriptalia {
    /// Directory that holds the programs.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Path below the site under which they run.
    ///
    /// Wire name `url`.
    pub url: Option<String>,
}

impl Record for DomainIfmodulealiasmoduleScriptalia {
    const SHAPE: RecordShape = RecordShape {
        name: "DomainIfmodulealiasmoduleScriptalia",
        members: &["path", "url"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.path,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for DomainIfmodulealiasmoduleScriptalia {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`domains_data()`](super::domains_data) and
/// [`single_domain_data()`](super::single_domain_data).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CustomLog {
    /// Name of the log format, such as `combined`.
    ///
    /// Wire name `format`.
    pub format: Option<String>,
    /// Absolute path of the log file.
    ///
    /// Wire name `target`. Format: `path`.
    pub target: Option<String>,
}

impl Record for CustomLog {
    const SHAPE: RecordShape = RecordShape {
        name: "CustomLog",
        members: &["format", "target"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.format,
            _ => &mut self.target,
        }
    }
}

impl std::fmt::Debug for CustomLog {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`domains_data()`](super::domains_data) and
/// [`single_domain_data()`](super::single_domain_data).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ScriptAlias {
    /// Absolute path of the CGI directory.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Path of the CGI directory in addresses, such as `/cgi-bin/`.
    ///
    /// Wire name `url`.
    pub url: Option<String>,
}

impl Record for ScriptAlias {
    const SHAPE: RecordShape = RecordShape {
        name: "ScriptAlias",
        members: &["path", "url"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.path,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for ScriptAlias {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
