// Made by cpanel-codegen from schema/uapi/Variables.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Variables`](super).

use cpanel_core::codegen::*;

/// The parameter `name` of `Variables::get_server_information`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetServerInformationName {
    /// Wire value `default_theme`.
    DefaultTheme,
    /// Wire value `email_filter_storage_directory`.
    EmailFilterStorageDirectory,
    /// Wire value `allow_park_subdomain_on_hostname`.
    AllowParkSubdomainOnHostname,
    /// Wire value `allow_remote_domains`.
    AllowRemoteDomains,
    /// Wire value `allow_unregistered_domains`.
    AllowUnregisteredDomains,
    /// Wire value `apache_port`.
    ApachePort,
    /// Wire value `apache_ssl_port`.
    ApacheSslPort,
    /// Wire value `api_shell`.
    ApiShell,
    /// Wire value `awstats_browser_update`.
    AwstatsBrowserUpdate,
    /// Wire value `awstats_reverse_dns`.
    AwstatsReverseDns,
    /// Wire value `cpanel_root_directory`.
    CpanelRootDirectory,
    /// Wire value `database_prefix_required`.
    DatabasePrefixRequired,
    /// Wire value `display_cpanel_doclinks`.
    DisplayCpanelDoclinks,
    /// Wire value `dnsadmin_app`.
    DnsadminApp,
    /// Wire value `empty_trash_days`.
    EmptyTrashDays,
    /// Wire value `enable_file_protect`.
    EnableFileProtect,
    /// Wire value `file_upload_maximum_bytes`.
    FileUploadMaximumBytes,
    /// Wire value `file_upload_must_leave_bytes`.
    FileUploadMustLeaveBytes,
    /// Wire value `file_usage`.
    FileUsage,
    /// Wire value `ftp_server`.
    FtpServer,
    /// Wire value `htaccess_check_recurse`.
    HtaccessCheckRecurse,
    /// Wire value `invite_sub`.
    InviteSub,
    /// Wire value `ipv6_listen`.
    Ipv6Listen,
    /// Wire value `local_nameserver_type`.
    LocalNameserverType,
    /// Wire value `logout_redirect_url`.
    LogoutRedirectUrl,
    /// Wire value `mailbox_storage_format`.
    MailboxStorageFormat,
    /// Wire value `mail_server`.
    MailServer,
    /// Wire value `minimum_password_strength`.
    MinimumPasswordStrength,
    /// Wire value `minimum_password_strength_mysql`.
    MinimumPasswordStrengthMysql,
    /// Wire value `mysql_host`.
    MysqlHost,
    /// Wire value `mysql_version`.
    MysqlVersion,
    /// Wire value `php_maximum_execution_time`.
    PhpMaximumExecutionTime,
    /// Wire value `php_post_maximum_size`.
    PhpPostMaximumSize,
    /// Wire value `php_system_default_version`.
    PhpSystemDefaultVersion,
    /// Wire value `php_upload_maximum_filesize`.
    PhpUploadMaximumFilesize,
    /// Wire value `php_loader`.
    PhpLoader,
    /// Wire value `php_open_basedir_home`.
    PhpOpenBasedirHome,
    /// Wire value `phpmyadmin_disable_search_info_schema`.
    PhpmyadminDisableSearchInfoSchema,
    /// Wire value `docroots_in_public_html_only`.
    DocrootsInPublicHtmlOnly,
    /// Wire value `require_ssl`.
    RequireSsl,
    /// Wire value `allow_reset_password`.
    AllowResetPassword,
    /// Wire value `allow_reset_password_for_subaccounts`.
    AllowResetPasswordForSubaccounts,
    /// Wire value `disable_analog`.
    DisableAnalog,
    /// Wire value `skip_apache_clients_optimizer`.
    SkipApacheClientsOptimizer,
    /// Wire value `disable_awstats`.
    DisableAwstats,
    /// Wire value `skip_mailbox_warnings_check`.
    SkipMailboxWarningsCheck,
    /// Wire value `disable_boxtrapper`.
    DisableBoxtrapper,
    /// Wire value `skip_bandwidth_limit_check`.
    SkipBandwidthLimitCheck,
    /// Wire value `disable_mailman`.
    DisableMailman,
    /// Wire value `disable_roundcube`.
    DisableRoundcube,
    /// Wire value `disable_spamassassin`.
    DisableSpamassassin,
    /// Wire value `disable_spambox`.
    DisableSpambox,
    /// Wire value `disable_webalizer`.
    DisableWebalizer,
    /// Wire value `ssl_default_key_type`.
    SslDefaultKeyType,
    /// Wire value `use_information_schema`.
    UseInformationSchema,
    /// Wire value `use_mail_for_mailman_url`.
    UseMailForMailmanUrl,
    /// Wire value `is_mod_userdir_enabled`.
    IsModUserdirEnabled,
    /// Wire value `version`.
    Version,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetServerInformationName { DefaultTheme = "default_theme",
    EmailFilterStorageDirectory = "email_filter_storage_directory",
    AllowParkSubdomainOnHostname = "allow_park_subdomain_on_hostname", AllowRemoteDomains
    = "allow_remote_domains", AllowUnregisteredDomains = "allow_unregistered_domains",
    ApachePort = "apache_port", ApacheSslPort = "apache_ssl_port", ApiShell =
    "api_shell", AwstatsBrowserUpdate = "awstats_browser_update", AwstatsReverseDns =
    "awstats_reverse_dns", CpanelRootDirectory = "cpanel_root_directory",
    DatabasePrefixRequired = "database_prefix_required", DisplayCpanelDoclinks =
    "display_cpanel_doclinks", DnsadminApp = "dnsadmin_app", EmptyTrashDays =
    "empty_trash_days", EnableFileProtect = "enable_file_protect", FileUploadMaximumBytes
    = "file_upload_maximum_bytes", FileUploadMustLeaveBytes =
    "file_upload_must_leave_bytes", FileUsage = "file_usage", FtpServer = "ftp_server",
    HtaccessCheckRecurse = "htaccess_check_recurse", InviteSub = "invite_sub", Ipv6Listen
    = "ipv6_listen", LocalNameserverType = "local_nameserver_type", LogoutRedirectUrl =
    "logout_redirect_url", MailboxStorageFormat = "mailbox_storage_format", MailServer =
    "mail_server", MinimumPasswordStrength = "minimum_password_strength",
    MinimumPasswordStrengthMysql = "minimum_password_strength_mysql", MysqlHost =
    "mysql_host", MysqlVersion = "mysql_version", PhpMaximumExecutionTime =
    "php_maximum_execution_time", PhpPostMaximumSize = "php_post_maximum_size",
    PhpSystemDefaultVersion = "php_system_default_version", PhpUploadMaximumFilesize =
    "php_upload_maximum_filesize", PhpLoader = "php_loader", PhpOpenBasedirHome =
    "php_open_basedir_home", PhpmyadminDisableSearchInfoSchema =
    "phpmyadmin_disable_search_info_schema", DocrootsInPublicHtmlOnly =
    "docroots_in_public_html_only", RequireSsl = "require_ssl", AllowResetPassword =
    "allow_reset_password", AllowResetPasswordForSubaccounts =
    "allow_reset_password_for_subaccounts", DisableAnalog = "disable_analog",
    SkipApacheClientsOptimizer = "skip_apache_clients_optimizer", DisableAwstats =
    "disable_awstats", SkipMailboxWarningsCheck = "skip_mailbox_warnings_check",
    DisableBoxtrapper = "disable_boxtrapper", SkipBandwidthLimitCheck =
    "skip_bandwidth_limit_check", DisableMailman = "disable_mailman", DisableRoundcube =
    "disable_roundcube", DisableSpamassassin = "disable_spamassassin", DisableSpambox =
    "disable_spambox", DisableWebalizer = "disable_webalizer", SslDefaultKeyType =
    "ssl_default_key_type", UseInformationSchema = "use_information_schema",
    UseMailForMailmanUrl = "use_mail_for_mailman_url", IsModUserdirEnabled =
    "is_mod_userdir_enabled", Version = "version" }
);

/// A record in the data of `Variables::get_server_information`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetServerInformationData {
    /// Whether accounts may use subdomains of the server's hostname as aliases.
    ///
    /// Wire name `allow_park_subdomain_on_hostname`.
    pub allow_park_subdomain_on_hostname: Option<bool>,
    /// Whether accounts may add domains that resolve to other servers.
    ///
    /// Wire name `allow_remote_domains`.
    pub allow_remote_domains: Option<bool>,
    /// Whether account owners can reset a forgotten password by mail.
    ///
    /// Wire name `allow_reset_password`.
    pub allow_reset_password: Option<bool>,
    /// Whether subaccounts can reset a forgotten password by mail.
    ///
    /// Wire name `allow_reset_password_for_subaccounts`.
    pub allow_reset_password_for_subaccounts: Option<bool>,
    /// Whether accounts may add domains that are not registered.
    ///
    /// Wire name `allow_unregistered_domains`.
    pub allow_unregistered_domains: Option<bool>,
    /// Address and port where the web server listens for HTTP, such as `192.0.2.0:80`, or only one
    /// of the two.
    ///
    /// Wire name `apache_port`.
    pub apache_port: Option<String>,
    /// Address and port where the web server listens for HTTPS, such as `192.0.2.0:443`, or only
    /// one of the two.
    ///
    /// Wire name `apache_ssl_port`.
    pub apache_ssl_port: Option<String>,
    /// Whether the interface has a page to try API calls.
    ///
    /// Wire name `api_shell`.
    pub api_shell: Option<bool>,
    /// Whether users may update their AWStats statistics from the browser.
    ///
    /// Wire name `awstats_browser_update`.
    pub awstats_browser_update: Option<bool>,
    /// Whether AWStats looks up host names for the addresses of visitors.
    ///
    /// Wire name `awstats_reverse_dns`.
    pub awstats_reverse_dns: Option<bool>,
    /// Directory where cPanel is installed, such as `/usr/local/cpanel`.
    ///
    /// Wire name `cpanel_root_directory`. Format: `path`.
    pub cpanel_root_directory: Option<String>,
    /// Whether the names of databases and database users must begin with the account's prefix.
    ///
    /// Wire name `database_prefix_required`.
    pub database_prefix_required: Option<bool>,
    /// Theme of the interface for accounts that have selected none, such as `jupiter`.
    ///
    /// Wire name `default_theme`.
    pub default_theme: Option<String>,
    /// Flag for access to the Analog statistics. The reference and the name contradict each other
    /// about its meaning.
    ///
    /// Wire name `disable_analog`.
    pub disable_analog: Option<bool>,
    /// Flag for the AWStats statistics. The reference and the name contradict each other about its
    /// meaning.
    ///
    /// Wire name `disable_awstats`.
    pub disable_awstats: Option<bool>,
    /// Flag for the BoxTrapper mail filter. The reference and the name contradict each other about
    /// its meaning.
    ///
    /// Wire name `disable_boxtrapper`.
    pub disable_boxtrapper: Option<bool>,
    /// Flag for Mailman mailing lists. The reference and the name contradict each other about its
    /// meaning.
    ///
    /// Wire name `disable_mailman`.
    pub disable_mailman: Option<bool>,
    /// Flag for the Roundcube webmail client. The reference and the name contradict each other
    /// about its meaning.
    ///
    /// Wire name `disable_roundcube`.
    pub disable_roundcube: Option<bool>,
    /// Flag for the SpamAssassin filter. The reference and the name contradict each other about its
    /// meaning.
    ///
    /// Wire name `disable_spamassassin`.
    pub disable_spamassassin: Option<bool>,
    /// Flag for the spam folder of SpamAssassin. The reference and the name contradict each other
    /// about its meaning.
    ///
    /// Wire name `disable_spambox`.
    pub disable_spambox: Option<bool>,
    /// Flag for the Webalizer statistics. The reference and the name contradict each other about
    /// its meaning.
    ///
    /// Wire name `disable_webalizer`.
    pub disable_webalizer: Option<bool>,
    /// Whether the interface shows links to the vendor's documentation.
    ///
    /// Wire name `display_cpanel_doclinks`.
    pub display_cpanel_doclinks: Option<bool>,
    /// Program that handles DNS requests, such as `dnsadmin` or `auto-detect SSL`, or the path of a
    /// program.
    ///
    /// Wire name `dnsadmin_app`.
    pub dnsadmin_app: Option<String>,
    /// Whether the document roots of addon domains and subdomains must be in `public_html`.
    ///
    /// Wire name `docroots_in_public_html_only`.
    pub docroots_in_public_html_only: Option<bool>,
    /// Directory where the mail server stores its filters, such as `/etc/vfilters`.
    ///
    /// Wire name `email_filter_storage_directory`. Format: `path`.
    pub email_filter_storage_directory: Option<String>,
    /// Number of days after which files in `.trash` are deleted permanently, or `disabled`.
    ///
    /// Wire name `empty_trash_days`.
    pub empty_trash_days: Option<String>,
    /// Whether EasyApache's FileProtect protects home directories from other accounts.
    ///
    /// Wire name `enable_file_protect`.
    pub enable_file_protect: Option<bool>,
    /// Maximum size of an uploaded file. The reference says that the unit is megabytes, although
    /// the name says bytes.
    ///
    /// Wire name `file_upload_maximum_bytes`.
    pub file_upload_maximum_bytes: Option<Limit>,
    /// Part of the quota that must remain free after an upload. The reference does not state the
    /// unit, which is most likely megabytes.
    ///
    /// Wire name `file_upload_must_leave_bytes`.
    pub file_upload_must_leave_bytes: Option<i64>,
    /// Whether the interface shows the number of files of the account.
    ///
    /// Wire name `file_usage`.
    pub file_usage: Option<bool>,
    /// FTP server: `pure-ftpd` or `proftpd`, or `disabled` if there is none.
    ///
    /// Wire name `ftp_server`.
    pub ftp_server: Option<GetServerInformationDataFtpServer>,
    /// Full domain name of the server. The reference does not list it, neither here nor among the
    /// values of `name`.
    ///
    /// Wire name `hostname`. Format: `domain`.
    pub hostname: Option<String>,
    /// Number of directory levels that are searched for `.htaccess` files when the PHP handler
    /// changes.
    ///
    /// Wire name `htaccess_check_recurse`.
    pub htaccess_check_recurse: Option<i64>,
    /// Whether new subaccounts can receive an invitation by mail.
    ///
    /// Wire name `invite_sub`.
    pub invite_sub: Option<bool>,
    /// Whether cPanel's own services listen on IPv6.
    ///
    /// Wire name `ipv6_listen`.
    pub ipv6_listen: Option<bool>,
    /// Whether Apache's `mod_userdir` is enabled, so that sites are available under `/~user` of
    /// another domain.
    ///
    /// Wire name `is_mod_userdir_enabled`.
    pub is_mod_userdir_enabled: Option<bool>,
    /// Nameserver: `powerdns` or `bind`, or `disabled` if the server runs none.
    ///
    /// Wire name `local_nameserver_type`.
    pub local_nameserver_type: Option<GetServerInformationDataLocalNameserverType>,
    /// Address to which the browser is redirected after the logout.
    ///
    /// Wire name `logout_redirect_url`. Format: `url`.
    pub logout_redirect_url: Option<String>,
    /// Mail server: `dovecot`, or `disabled` if there is none.
    ///
    /// Wire name `mail_server`.
    pub mail_server: Option<GetServerInformationDataMailServer>,
    /// Storage format of new accounts' mailboxes: `maildir` has one file per message, `mdbox` has
    /// several messages per file.
    ///
    /// Wire name `mailbox_storage_format`.
    pub mailbox_storage_format: Option<GetServerInformationDataMailboxStorageFormat>,
    /// Minimum strength of passwords, from 0 to 100.
    ///
    /// Wire name `minimum_password_strength`.
    pub minimum_password_strength: Option<i64>,
    /// Minimum strength of the passwords of database users, from 0 to 100.
    ///
    /// Wire name `minimum_password_strength_mysql`.
    pub minimum_password_strength_mysql: Option<i64>,
    /// Host name or address of the database server.
    ///
    /// Wire name `mysql_host`.
    pub mysql_host: Option<String>,
    /// Version of MySQL or MariaDB, such as `5.7`.
    ///
    /// Wire name `mysql_version`.
    pub mysql_version: Option<String>,
    /// PHP loaders of cPanel's own scripts: `ioncube`, `sourceguardian`, both joined with a comma,
    /// or empty if there are none.
    ///
    /// Wire name `php_loader`.
    pub php_loader: Option<String>,
    /// Maximum run time of a PHP script, in seconds.
    ///
    /// Wire name `php_maximum_execution_time`.
    pub php_maximum_execution_time: Option<i64>,
    /// Whether PHP scripts are confined to the home directory.
    ///
    /// Wire name `php_open_basedir_home`.
    pub php_open_basedir_home: Option<bool>,
    /// Maximum size of a POST request in PHP, in MB.
    ///
    /// Wire name `php_post_maximum_size`.
    pub php_post_maximum_size: Option<i64>,
    /// PHP version of sites that have selected none, as a package name such as `ea-php73`.
    ///
    /// Wire name `php_system_default_version`.
    pub php_system_default_version: Option<String>,
    /// Maximum size of an uploaded file in PHP, in MB.
    ///
    /// Wire name `php_upload_maximum_filesize`.
    pub php_upload_maximum_filesize: Option<i64>,
    /// Flag for searches of the information schema in phpMyAdmin. The reference and the name
    /// contradict each other about its meaning.
    ///
    /// Wire name `phpmyadmin_disable_search_info_schema`.
    pub phpmyadmin_disable_search_info_schema: Option<bool>,
    /// Whether a login requires an encrypted connection.
    ///
    /// Wire name `require_ssl`.
    pub require_ssl: Option<bool>,
    /// Flag for the optimizer of Apache's number of clients. The reference and the name contradict
    /// each other about its meaning.
    ///
    /// Wire name `skip_apache_clients_optimizer`.
    pub skip_apache_clients_optimizer: Option<bool>,
    /// Flag for the suspension of websites of accounts that exceed their bandwidth limit. The
    /// reference and the name contradict each other about its meaning.
    ///
    /// Wire name `skip_bandwidth_limit_check`.
    pub skip_bandwidth_limit_check: Option<bool>,
    /// Flag for warnings about full mailboxes. The reference and the name contradict each other
    /// about its meaning.
    ///
    /// Wire name `skip_mailbox_warnings_check`.
    pub skip_mailbox_warnings_check: Option<bool>,
    /// Default type of new private keys: `rsa-2048`, `rsa-4096`, `ecdsa-prime256v1` or
    /// `ecdsa-secp384r1`.
    ///
    /// Wire name `ssl_default_key_type`.
    pub ssl_default_key_type: Option<KeyType>,
    /// Whether the sizes of databases come from MySQL's `INFORMATION_SCHEMA`.
    ///
    /// Wire name `use_information_schema`.
    pub use_information_schema: Option<bool>,
    /// Whether the addresses of mailing lists begin with `mail.`, as in `mail.example.com/mailman`.
    ///
    /// Wire name `use_mail_for_mailman_url`.
    pub use_mail_for_mailman_url: Option<bool>,
    /// A version number. The reference says that it is the version of the Linux kernel, but the
    /// test of a public client has the version of cPanel, such as `11.136.0.9`.
    ///
    /// Wire name `version`.
    pub version: Option<String>,
}

impl Record for GetServerInformationData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetServerInformationData",
        members: &[
            "allow_park_subdomain_on_hostname",
            "allow_remote_domains",
            "allow_reset_password",
            "allow_reset_password_for_subaccounts",
            "allow_unregistered_domains",
            "apache_port",
            "apache_ssl_port",
            "api_shell",
            "awstats_browser_update",
            "awstats_reverse_dns",
            "cpanel_root_directory",
            "database_prefix_required",
            "default_theme",
            "disable_analog",
            "disable_awstats",
            "disable_boxtrapper",
            "disable_mailman",
            "disable_roundcube",
            "disable_spamassassin",
            "disable_spambox",
            "disable_webalizer",
            "display_cpanel_doclinks",
            "dnsadmin_app",
            "docroots_in_public_html_only",
            "email_filter_storage_directory",
            "empty_trash_days",
            "enable_file_protect",
            "file_upload_maximum_bytes",
            "file_upload_must_leave_bytes",
            "file_usage",
            "ftp_server",
            "hostname",
            "htaccess_check_recurse",
            "invite_sub",
            "ipv6_listen",
            "is_mod_userdir_enabled",
            "local_nameserver_type",
            "logout_redirect_url",
            "mail_server",
            "mailbox_storage_format",
            "minimum_password_strength",
            "minimum_password_strength_mysql",
            "mysql_host",
            "mysql_version",
            "php_loader",
            "php_maximum_execution_time",
            "php_open_basedir_home",
            "php_post_maximum_size",
            "php_system_default_version",
            "php_upload_maximum_filesize",
            "phpmyadmin_disable_search_info_schema",
            "require_ssl",
            "skip_apache_clients_optimizer",
            "skip_bandwidth_limit_check",
            "skip_mailbox_warnings_check",
            "ssl_default_key_type",
            "use_information_schema",
            "use_mail_for_mailman_url",
            "version",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.allow_park_subdomain_on_hostname,
            1 => &mut self.allow_remote_domains,
            2 => &mut self.allow_reset_password,
            3 => &mut self.allow_reset_password_for_subaccounts,
            4 => &mut self.allow_unregistered_domains,
            5 => &mut self.apache_port,
            6 => &mut self.apache_ssl_port,
            7 => &mut self.api_shell,
            8 => &mut self.awstats_browser_update,
            9 => &mut self.awstats_reverse_dns,
            10 => &mut self.cpanel_root_directory,
            11 => &mut self.database_prefix_required,
            12 => &mut self.default_theme,
            13 => &mut self.disable_analog,
            14 => &mut self.disable_awstats,
            15 => &mut self.disable_boxtrapper,
            16 => &mut self.disable_mailman,
            17 => &mut self.disable_roundcube,
            18 => &mut self.disable_spamassassin,
            19 => &mut self.disable_spambox,
            20 => &mut self.disable_webalizer,
            21 => &mut self.display_cpanel_doclinks,
            22 => &mut self.dnsadmin_app,
            23 => &mut self.docroots_in_public_html_only,
            24 => &mut self.email_filter_storage_directory,
            25 => &mut self.empty_trash_days,
            26 => &mut self.enable_file_protect,
            27 => &mut self.file_upload_maximum_bytes,
            28 => &mut self.file_upload_must_leave_bytes,
            29 => &mut self.file_usage,
            30 => &mut self.ftp_server,
            31 => &mut self.hostname,
            32 => &mut self.htaccess_check_recurse,
            33 => &mut self.invite_sub,
            34 => &mut self.ipv6_listen,
            35 => &mut self.is_mod_userdir_enabled,
            36 => &mut self.local_nameserver_type,
            37 => &mut self.logout_redirect_url,
            38 => &mut self.mail_server,
            39 => &mut self.mailbox_storage_format,
            40 => &mut self.minimum_password_strength,
            41 => &mut self.minimum_password_strength_mysql,
            42 => &mut self.mysql_host,
            43 => &mut self.mysql_version,
            44 => &mut self.php_loader,
            45 => &mut self.php_maximum_execution_time,
            46 => &mut self.php_open_basedir_home,
            47 => &mut self.php_post_maximum_size,
            48 => &mut self.php_system_default_version,
            49 => &mut self.php_upload_maximum_filesize,
            50 => &mut self.phpmyadmin_disable_search_info_schema,
            51 => &mut self.require_ssl,
            52 => &mut self.skip_apache_clients_optimizer,
            53 => &mut self.skip_bandwidth_limit_check,
            54 => &mut self.skip_mailbox_warnings_check,
            55 => &mut self.ssl_default_key_type,
            56 => &mut self.use_information_schema,
            57 => &mut self.use_mail_for_mailman_url,
            _ => &mut self.version,
        }
    }
}

impl std::fmt::Debug for GetServerInformationData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `ftp_server` in the data of `Variables::get_server_information`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetServerInformationDataFtpServer {
    /// Wire value `pure-ftpd`.
    PureFtpd,
    /// Wire value `proftpd`.
    Proftpd,
    /// Wire value `disabled`.
    Disabled,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetServerInformationDataFtpServer { PureFtpd = "pure-ftpd", Proftpd = "proftpd",
    Disabled = "disabled" }
);

/// A value in `local_nameserver_type` in the data of `Variables::get_server_information`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetServerInformationDataLocalNameserverType {
    /// Wire value `powerdns`.
    Powerdns,
    /// Wire value `bind`.
    Bind,
    /// Wire value `disabled`.
    Disabled,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetServerInformationDataLocalNameserverType { Powerdns = "powerdns", Bind = "bind",
    Disabled = "disabled" }
);

/// A value in `mail_server` in the data of `Variables::get_server_information`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetServerInformationDataMailServer {
    /// Wire value `dovecot`.
    Dovecot,
    /// Wire value `disabled`.
    Disabled,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetServerInformationDataMailServer { Dovecot = "dovecot", Disabled = "disabled" }
);

/// A value in `mailbox_storage_format` in the data of `Variables::get_server_information`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetServerInformationDataMailboxStorageFormat {
    /// Wire value `mdbox`.
    Mdbox,
    /// Wire value `maildir`.
    Maildir,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetServerInformationDataMailboxStorageFormat { Mdbox = "mdbox", Maildir = "maildir" }
);

/// The parameter `name` of `Variables::get_session_information`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetSessionInformationName {
    /// Wire value `host`.
    Host,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(GetSessionInformationName { Host = "host" });

/// A record in the data of `Variables::get_session_information`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetSessionInformationData {
    /// Host name of the web server.
    ///
    /// Wire name `host`.
    pub host: String,
}

impl Record for GetSessionInformationData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetSessionInformationData",
        members: &["host"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.host
    }
}

impl std::fmt::Debug for GetSessionInformationData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Variables::get_user_information`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetUserInformationData {
    /// Whether the server's backups include the account.
    ///
    /// Wire name `backup_enabled`.
    pub backup_enabled: Option<bool>,
    /// Maximum traffic per month, in bytes. 0 means unlimited.
    ///
    /// Wire name `bandwidth_limit`.
    pub bandwidth_limit: Option<Limit>,
    /// Whether the account may run CGI programs.
    ///
    /// Wire name `cgi_enabled`.
    pub cgi_enabled: Option<bool>,
    /// Mail address for messages to the account's owner.
    ///
    /// Wire name `contact_email`. Format: `email`.
    pub contact_email: Option<String>,
    /// Second mail address for messages to the account's owner. Empty if there is none.
    ///
    /// Wire name `contact_email_2`. Format: `email`.
    pub contact_email_2: Option<String>,
    /// Directory where cPanel is installed, such as `/usr/local/cpanel`.
    ///
    /// Wire name `cpanel_root_directory`. Format: `path`.
    pub cpanel_root_directory: Option<String>,
    /// When the account was created, in seconds since the Unix epoch.
    ///
    /// Wire name `created`.
    pub created: Option<Timestamp>,
    /// Version of cPanel when the account was created, such as `11.94.0.0`.
    ///
    /// Wire name `created_in_version`. Format: `version`.
    pub created_in_version: Option<String>,
    /// Owner of the databases: the account itself, a reseller or `root`.
    ///
    /// Wire name `database_owner`. Format: `username`.
    pub database_owner: Option<String>,
    /// Domains of the account that are no longer in use.
    ///
    /// Wire name `dead_domains`. Format: `domain`.
    pub dead_domains: Vec<String>,
    /// Whether the account is in demo mode and refuses changes.
    ///
    /// Wire name `demo_mode`.
    pub demo_mode: Option<bool>,
    /// Maximum disk space, in blocks of 1 kB. 0 means unlimited.
    ///
    /// Wire name `disk_block_limit`.
    pub disk_block_limit: Option<Limit>,
    /// Whether outgoing mail gets DKIM signatures.
    ///
    /// Wire name `dkim_enabled`.
    pub dkim_enabled: Option<bool>,
    /// Main domain of the account.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Domains and subdomains of the account.
    ///
    /// Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
    /// Features that are set for this account only, in addition to its feature list. The keys are
    /// names of features.
    ///
    /// Wire name `feature`.
    pub feature: BTreeMap<String, bool>,
    /// Name of the list that determines the features of the account.
    ///
    /// Wire name `feature_list`.
    pub feature_list: Option<String>,
    /// Group ID of the Unix group.
    ///
    /// Wire name `gid`.
    pub gid: Option<i64>,
    /// Home directory, as an absolute path.
    ///
    /// Wire name `home`. Format: `path`.
    pub home: Option<String>,
    /// Symbolic links to the home directory.
    ///
    /// Wire name `home_directory_links`.
    pub home_directory_links: Vec<String>,
    /// IPv4 address of the account's websites.
    ///
    /// Wire name `ip`. Format: `ipv4`.
    pub ip: Option<String>,
    /// Language under its old name, such as `english`. `locale` is the newer form.
    ///
    /// Wire name `lang`.
    pub lang: Option<String>,
    /// When the account's configuration last changed, in seconds since the Unix epoch.
    ///
    /// Wire name `last_modified`.
    pub last_modified: Option<Timestamp>,
    /// Whether the server's legacy backups include the account.
    ///
    /// Wire name `legacy_backup_enabled`.
    pub legacy_backup_enabled: Option<bool>,
    /// Code of the account's language, such as `en`.
    ///
    /// Wire name `locale`. Format: `language`.
    pub locale: Option<String>,
    /// Storage format of the mailboxes: `maildir` has one file per message, `mbox` has one file per
    /// mailbox.
    ///
    /// Wire name `mailbox_format`.
    pub mailbox_format: Option<GetUserInformationDataMailboxFormat>,
    /// Maximum number of addon domains, or `unlimited`.
    ///
    /// Wire name `maximum_addon_domains`.
    pub maximum_addon_domains: Option<Limit>,
    /// Maximum number of SQL databases, or `unlimited`.
    ///
    /// Wire name `maximum_databases`.
    pub maximum_databases: Option<Limit>,
    /// Maximum percentage of deferred or failed messages per hour, or `unlimited`. Above it, the
    /// server throttles outgoing mail.
    ///
    /// Wire name `maximum_defer_fail_percentage`.
    pub maximum_defer_fail_percentage: Option<Limit>,
    /// Maximum quota of a new mailbox in MB, or `unlimited`.
    ///
    /// Wire name `maximum_email_account_disk_quota`.
    pub maximum_email_account_disk_quota: Option<Limit>,
    /// Maximum number of outgoing messages per hour. 0 and `unlimited` mean no limit.
    ///
    /// Wire name `maximum_emails_per_hour`.
    pub maximum_emails_per_hour: Option<Limit>,
    /// Maximum number of FTP accounts, or `unlimited`.
    ///
    /// Wire name `maximum_ftp_accounts`.
    pub maximum_ftp_accounts: Option<Limit>,
    /// Maximum number of mailboxes, or `unlimited`.
    ///
    /// Wire name `maximum_mail_accounts`.
    pub maximum_mail_accounts: Option<Limit>,
    /// Maximum number of mailing lists, or `unlimited`.
    ///
    /// Wire name `maximum_mailing_lists`.
    pub maximum_mailing_lists: Option<Limit>,
    /// Maximum number of aliases, or `unlimited`.
    ///
    /// Wire name `maximum_parked_domains`.
    pub maximum_parked_domains: Option<Limit>,
    /// Maximum number of Passenger applications, or `unlimited`.
    ///
    /// Wire name `maximum_passenger_apps`.
    pub maximum_passenger_apps: Option<Limit>,
    /// Maximum number of subdomains, or `unlimited`.
    ///
    /// Wire name `maximum_subdomains`.
    pub maximum_subdomains: Option<Limit>,
    /// How the server receives mail for each domain. The keys are domains.
    ///
    /// Wire name `mxcheck`.
    pub mxcheck: BTreeMap<String, GetUserInformationDataMxcheck>,
    /// Whether the server sends a notification when the account is linked to an external login.
    ///
    /// Wire name `notify_account_authn_link`.
    pub notify_account_authn_link: Option<bool>,
    /// Whether the server sends a notification when the notification about external logins is
    /// disabled.
    ///
    /// Wire name `notify_account_authn_link_notification_disabled`.
    pub notify_account_authn_link_notification_disabled: Option<bool>,
    /// Whether the server sends a notification of each login.
    ///
    /// Wire name `notify_account_login`.
    pub notify_account_login: Option<bool>,
    /// Whether the server also sends a notification of logins from networks that were used before.
    ///
    /// Wire name `notify_account_login_for_known_netblock`.
    pub notify_account_login_for_known_netblock: Option<bool>,
    /// Whether the server sends a notification when the notification about logins is disabled.
    ///
    /// Wire name `notify_account_login_notification_disabled`.
    pub notify_account_login_notification_disabled: Option<bool>,
    /// Whether the server sends a notification when an AutoSSL certificate expires.
    ///
    /// Wire name `notify_autossl_expiry`.
    pub notify_autossl_expiry: Option<bool>,
    /// Whether the server sends a notification when AutoSSL fails to renew a certificate because
    /// one of its domains does not pass validation.
    ///
    /// Wire name `notify_autossl_expiry_coverage`.
    pub notify_autossl_expiry_coverage: Option<bool>,
    /// Whether the server sends a notification when AutoSSL has renewed a certificate.
    ///
    /// Wire name `notify_autossl_renewal_coverage`.
    pub notify_autossl_renewal_coverage: Option<bool>,
    /// Whether the server sends a notification when a renewed certificate no longer covers a domain
    /// of the previous one.
    ///
    /// Wire name `notify_autossl_renewal_coverage_reduced`.
    pub notify_autossl_renewal_coverage_reduced: Option<bool>,
    /// Whether the server sends a notification when a renewed certificate does not cover some
    /// domains.
    ///
    /// Wire name `notify_autossl_renewal_uncovered_domains`.
    pub notify_autossl_renewal_uncovered_domains: Option<bool>,
    /// Whether the server sends a notification when the traffic limit is reached.
    ///
    /// Wire name `notify_bandwidth_limit`.
    pub notify_bandwidth_limit: Option<bool>,
    /// Whether the server sends a notification when the contact address changes.
    ///
    /// Wire name `notify_contact_address_change`.
    pub notify_contact_address_change: Option<bool>,
    /// Whether the server sends a notification when the notification about contact addresses is
    /// disabled.
    ///
    /// Wire name `notify_contact_address_change_notification_disabled`.
    pub notify_contact_address_change_notification_disabled: Option<bool>,
    /// Whether the server sends a notification when the disk quota is reached.
    ///
    /// Wire name `notify_disk_limit`.
    pub notify_disk_limit: Option<bool>,
    /// Whether the server sends a notification when the password changes.
    ///
    /// Wire name `notify_password_change`.
    pub notify_password_change: Option<bool>,
    /// Whether the server sends a notification when the notification about passwords is disabled.
    ///
    /// Wire name `notify_password_change_notification_disabled`.
    pub notify_password_change_notification_disabled: Option<bool>,
    /// Whether the server sends a notification when a certificate expires.
    ///
    /// Wire name `notify_ssl_expiry`.
    pub notify_ssl_expiry: Option<bool>,
    /// Whether the server sends a notification when the two-factor login changes.
    ///
    /// Wire name `notify_twofactorauth_change`.
    pub notify_twofactorauth_change: Option<bool>,
    /// Whether the server sends a notification when the notification about two-factor logins is
    /// disabled.
    ///
    /// Wire name `notify_twofactorauth_change_notification_disabled`.
    pub notify_twofactorauth_change_notification_disabled: Option<bool>,
    /// User who manages the account: a reseller, `root`, or the account itself.
    ///
    /// Wire name `owner`. Format: `username`.
    pub owner: Option<String>,
    /// Extensions of the account's hosting plan.
    ///
    /// Wire name `package_extensions`.
    pub package_extensions: Vec<String>,
    /// Hosting plan (package) of the account.
    ///
    /// Wire name `plan`.
    pub plan: Option<String>,
    /// Access token for Pushbullet messages. It is a secret.
    ///
    /// Wire name `pushbullet_access_token`.
    pub pushbullet_access_token: Option<Secret>,
    /// Login shell as an absolute path, such as `/bin/bash`.
    ///
    /// Wire name `shell`. Format: `path`.
    pub shell: Option<String>,
    /// Whether the domains have SPF records.
    ///
    /// Wire name `spf_enabled`.
    pub spf_enabled: Option<bool>,
    /// Default type of new private keys: `rsa-2048`, `rsa-4096`, `ecdsa-prime256v1`,
    /// `ecdsa-secp384r1`, or `system` for the default of the server.
    ///
    /// Wire name `ssl_default_key_type`.
    pub ssl_default_key_type: Option<KeyType>,
    /// Theme of the interface, such as `jupiter`.
    ///
    /// Wire name `theme`.
    pub theme: Option<String>,
    /// User ID of the Unix user.
    ///
    /// Wire name `uid`.
    pub uid: Option<i64>,
    /// User name of the cPanel account.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
    /// Whether mailbox names may contain UTF-8.
    ///
    /// Wire name `utf8_mailbox`.
    pub utf8_mailbox: Option<bool>,
}

impl Record for GetUserInformationData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetUserInformationData",
        members: &[
            "backup_enabled",
            "bandwidth_limit",
            "cgi_enabled",
            "contact_email",
            "contact_email_2",
            "cpanel_root_directory",
            "created",
            "created_in_version",
            "database_owner",
            "dead_domains",
            "demo_mode",
            "disk_block_limit",
            "dkim_enabled",
            "domain",
            "domains",
            "feature",
            "feature_list",
            "gid",
            "home",
            "home_directory_links",
            "ip",
            "lang",
            "last_modified",
            "legacy_backup_enabled",
            "locale",
            "mailbox_format",
            "maximum_addon_domains",
            "maximum_databases",
            "maximum_defer_fail_percentage",
            "maximum_email_account_disk_quota",
            "maximum_emails_per_hour",
            "maximum_ftp_accounts",
            "maximum_mail_accounts",
            "maximum_mailing_lists",
            "maximum_parked_domains",
            "maximum_passenger_apps",
            "maximum_subdomains",
            "mxcheck",
            "notify_account_authn_link",
            "notify_account_authn_link_notification_disabled",
            "notify_account_login",
            "notify_account_login_for_known_netblock",
            "notify_account_login_notification_disabled",
            "notify_autossl_expiry",
            "notify_autossl_expiry_coverage",
            "notify_autossl_renewal_coverage",
            "notify_autossl_renewal_coverage_reduced",
            "notify_autossl_renewal_uncovered_domains",
            "notify_bandwidth_limit",
            "notify_contact_address_change",
            "notify_contact_address_change_notification_disabled",
            "notify_disk_limit",
            "notify_password_change",
            "notify_password_change_notification_disabled",
            "notify_ssl_expiry",
            "notify_twofactorauth_change",
            "notify_twofactorauth_change_notification_disabled",
            "owner",
            "package_extensions",
            "plan",
            "pushbullet_access_token",
            "shell",
            "spf_enabled",
            "ssl_default_key_type",
            "theme",
            "uid",
            "user",
            "utf8_mailbox",
        ],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.backup_enabled,
            1 => &mut self.bandwidth_limit,
            2 => &mut self.cgi_enabled,
            3 => &mut self.contact_email,
            4 => &mut self.contact_email_2,
            5 => &mut self.cpanel_root_directory,
            6 => &mut self.created,
            7 => &mut self.created_in_version,
            8 => &mut self.database_owner,
            9 => &mut self.dead_domains,
            10 => &mut self.demo_mode,
            11 => &mut self.disk_block_limit,
            12 => &mut self.dkim_enabled,
            13 => &mut self.domain,
            14 => &mut self.domains,
            15 => &mut self.feature,
            16 => &mut self.feature_list,
            17 => &mut self.gid,
            18 => &mut self.home,
            19 => &mut self.home_directory_links,
            20 => &mut self.ip,
            21 => &mut self.lang,
            22 => &mut self.last_modified,
            23 => &mut self.legacy_backup_enabled,
            24 => &mut self.locale,
            25 => &mut self.mailbox_format,
            26 => &mut self.maximum_addon_domains,
            27 => &mut self.maximum_databases,
            28 => &mut self.maximum_defer_fail_percentage,
            29 => &mut self.maximum_email_account_disk_quota,
            30 => &mut self.maximum_emails_per_hour,
            31 => &mut self.maximum_ftp_accounts,
            32 => &mut self.maximum_mail_accounts,
            33 => &mut self.maximum_mailing_lists,
            34 => &mut self.maximum_parked_domains,
            35 => &mut self.maximum_passenger_apps,
            36 => &mut self.maximum_subdomains,
            37 => &mut self.mxcheck,
            38 => &mut self.notify_account_authn_link,
            39 => &mut self.notify_account_authn_link_notification_disabled,
            40 => &mut self.notify_account_login,
            41 => &mut self.notify_account_login_for_known_netblock,
            42 => &mut self.notify_account_login_notification_disabled,
            43 => &mut self.notify_autossl_expiry,
            44 => &mut self.notify_autossl_expiry_coverage,
            45 => &mut self.notify_autossl_renewal_coverage,
            46 => &mut self.notify_autossl_renewal_coverage_reduced,
            47 => &mut self.notify_autossl_renewal_uncovered_domains,
            48 => &mut self.notify_bandwidth_limit,
            49 => &mut self.notify_contact_address_change,
            50 => &mut self.notify_contact_address_change_notification_disabled,
            51 => &mut self.notify_disk_limit,
            52 => &mut self.notify_password_change,
            53 => &mut self.notify_password_change_notification_disabled,
            54 => &mut self.notify_ssl_expiry,
            55 => &mut self.notify_twofactorauth_change,
            56 => &mut self.notify_twofactorauth_change_notification_disabled,
            57 => &mut self.owner,
            58 => &mut self.package_extensions,
            59 => &mut self.plan,
            60 => &mut self.pushbullet_access_token,
            61 => &mut self.shell,
            62 => &mut self.spf_enabled,
            63 => &mut self.ssl_default_key_type,
            64 => &mut self.theme,
            65 => &mut self.uid,
            66 => &mut self.user,
            _ => &mut self.utf8_mailbox,
        }
    }
}

impl std::fmt::Debug for GetUserInformationData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `mailbox_format` in the data of `Variables::get_user_information`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetUserInformationDataMailboxFormat {
    /// Wire value `maildir`.
    Maildir,
    /// Wire value `mbox`.
    Mbox,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetUserInformationDataMailboxFormat { Maildir = "maildir", Mbox = "mbox" }
);

/// A value in `mxcheck` in the data of `Variables::get_user_information`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetUserInformationDataMxcheck {
    /// Wire value `local`.
    Local,
    /// Wire value `remote`.
    Remote,
    /// Wire value `secondary`.
    Secondary,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetUserInformationDataMxcheck { Local = "local", Remote = "remote", Secondary =
    "secondary" }
);

/// A value in the data of [`get_server_information()`](super::get_server_information) and
/// [`get_user_information()`](super::get_user_information).
#[derive(Clone)]
#[non_exhaustive]
pub enum KeyType {
    /// Wire value `rsa-2048`.
    Rsa2048,
    /// Wire value `ecdsa-secp384r1`.
    EcdsaSecp384r1,
    /// Wire value `ecdsa-prime256v1`.
    EcdsaPrime256v1,
    /// Wire value `rsa-4096`.
    Rsa4096,
    /// The default of the server. Only for an account.
    ///
    /// Wire value `system`.
    System,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    KeyType { Rsa2048 = "rsa-2048", EcdsaSecp384r1 = "ecdsa-secp384r1", EcdsaPrime256v1 =
    "ecdsa-prime256v1", Rsa4096 = "rsa-4096", System = "system" }
);
