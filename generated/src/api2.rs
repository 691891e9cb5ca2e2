// Made by cpanel-codegen from schema/api2. Do not edit: change the schema and regenerate.

//! API 2, the predecessor of UAPI.
//!
//! Use it for functions without a successor, and for old servers. If UAPI has a successor, the
//! documentation names it, and new programs should use it.

#[cfg(feature = "api2-addon-domain")]
pub mod addon_domain;

#[cfg(feature = "api2-backups")]
pub mod backups;

#[cfg(feature = "api2-bandwidth")]
pub mod bandwidth;

#[cfg(feature = "api2-box-trapper")]
pub mod box_trapper;

#[cfg(feature = "api2-branding")]
pub mod branding;

#[cfg(feature = "api2-csv-import")]
pub mod csv_import;

#[cfg(feature = "api2-cron")]
pub mod cron;

#[cfg(feature = "api2-cust-info")]
pub mod cust_info;

#[cfg(feature = "api2-dbmap")]
pub mod dbmap;

#[cfg(feature = "api2-deny-ip")]
pub mod deny_ip;

#[cfg(feature = "api2-disk-counter")]
pub mod disk_counter;

#[cfg(feature = "api2-disk-usage")]
pub mod disk_usage;

#[cfg(feature = "api2-dns-lookup")]
pub mod dns_lookup;

#[cfg(feature = "api2-domain-lookup")]
pub mod domain_lookup;

#[cfg(feature = "api2-email")]
pub mod email;

#[cfg(feature = "api2-email-track")]
pub mod email_track;

#[cfg(feature = "api2-encoding")]
pub mod encoding;

#[cfg(feature = "api2-fs-test")]
pub mod fs_test;

#[cfg(feature = "api2-fileman")]
pub mod fileman;

#[cfg(feature = "api2-force-password")]
pub mod force_password;

#[cfg(feature = "api2-ftp")]
pub mod ftp;

#[cfg(feature = "api2-gpg")]
pub mod gpg;

#[cfg(feature = "api2-htaccess")]
pub mod htaccess;

#[cfg(feature = "api2-http-utils")]
pub mod http_utils;

#[cfg(feature = "api2-image-manager")]
pub mod image_manager;

#[cfg(feature = "api2-lang-mods")]
pub mod lang_mods;

#[cfg(feature = "api2-leech-protect")]
pub mod leech_protect;

#[cfg(feature = "api2-locale")]
pub mod locale;

#[cfg(feature = "api2-mime")]
pub mod mime;

#[cfg(feature = "api2-mysql-fe")]
pub mod mysql_fe;

#[cfg(feature = "api2-nv-data")]
pub mod nv_data;

#[cfg(feature = "api2-net")]
pub mod net;

#[cfg(feature = "api2-news")]
pub mod news;

#[cfg(feature = "api2-phpini")]
pub mod phpini;

#[cfg(feature = "api2-park")]
pub mod park;

#[cfg(feature = "api2-passwd")]
pub mod passwd;

#[cfg(feature = "api2-passwd-strength")]
pub mod passwd_strength;

#[cfg(feature = "api2-postgres")]
pub mod postgres;

#[cfg(feature = "api2-rand")]
pub mod rand;

#[cfg(feature = "api2-resellers")]
pub mod resellers;

#[cfg(feature = "api2-ror")]
pub mod ror;

#[cfg(feature = "api2-ssh")]
pub mod ssh;

#[cfg(feature = "api2-ssl")]
pub mod ssl;

#[cfg(feature = "api2-ssl-info")]
pub mod ssl_info;

#[cfg(feature = "api2-set-lang")]
pub mod set_lang;

#[cfg(feature = "api2-source-ip-check")]
pub mod source_ip_check;

#[cfg(feature = "api2-stats")]
pub mod stats;

#[cfg(feature = "api2-stats-bar")]
pub mod stats_bar;

#[cfg(feature = "api2-sub-domain")]
pub mod sub_domain;

#[cfg(feature = "api2-themes")]
pub mod themes;

#[cfg(feature = "api2-ui")]
pub mod ui;

#[cfg(feature = "api2-user-http-utils")]
pub mod user_http_utils;

#[cfg(feature = "api2-web-disk")]
pub mod web_disk;

#[cfg(feature = "api2-webmail-apps")]
pub mod webmail_apps;

#[cfg(feature = "api2-zone-edit")]
pub mod zone_edit;
