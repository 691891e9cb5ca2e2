// Made by cpanel-codegen. Do not edit: change the schema and regenerate.

//! What the schema says about every function, as constant tables. Modules whose feature is disabled are left out.

// Some literals have every field.
#![allow(clippy::needless_update)]

pub use cpanel_core::catalogue::*;

#[cfg(feature = "uapi-account-enhancements")]
#[rustfmt::skip]
mod uapi_account_enhancements;
#[cfg(feature = "uapi-active-sessions")]
#[rustfmt::skip]
mod uapi_active_sessions;
#[cfg(feature = "uapi-addon-domain")]
#[rustfmt::skip]
mod uapi_addon_domain;
#[cfg(feature = "uapi-backup")]
#[rustfmt::skip]
mod uapi_backup;
#[cfg(feature = "uapi-backup-info")]
#[rustfmt::skip]
mod uapi_backup_info;
#[cfg(feature = "uapi-bandwidth")]
#[rustfmt::skip]
mod uapi_bandwidth;
#[cfg(feature = "uapi-batch")]
#[rustfmt::skip]
mod uapi_batch;
#[cfg(feature = "uapi-block-ip")]
#[rustfmt::skip]
mod uapi_block_ip;
#[cfg(feature = "uapi-box-trapper")]
#[rustfmt::skip]
mod uapi_box_trapper;
#[cfg(feature = "uapi-branding")]
#[rustfmt::skip]
mod uapi_branding;
#[cfg(feature = "uapi-ccs")]
#[rustfmt::skip]
mod uapi_ccs;
#[cfg(feature = "uapi-cpdavd")]
#[rustfmt::skip]
mod uapi_cpdavd;
#[cfg(feature = "uapi-csv-import")]
#[rustfmt::skip]
mod uapi_csv_import;
#[cfg(feature = "uapi-cache-buster")]
#[rustfmt::skip]
mod uapi_cache_buster;
#[cfg(feature = "uapi-chkservd")]
#[rustfmt::skip]
mod uapi_chkservd;
#[cfg(feature = "uapi-chrome")]
#[rustfmt::skip]
mod uapi_chrome;
#[cfg(feature = "uapi-clam-scanner")]
#[rustfmt::skip]
mod uapi_clam_scanner;
#[cfg(feature = "uapi-contact-information")]
#[rustfmt::skip]
mod uapi_contact_information;
#[cfg(feature = "uapi-contactus")]
#[rustfmt::skip]
mod uapi_contactus;
#[cfg(feature = "uapi-dav")]
#[rustfmt::skip]
mod uapi_dav;
#[cfg(feature = "uapi-dcv")]
#[rustfmt::skip]
mod uapi_dcv;
#[cfg(feature = "uapi-dns")]
#[rustfmt::skip]
mod uapi_dns;
#[cfg(feature = "uapi-dnssec")]
#[rustfmt::skip]
mod uapi_dnssec;
#[cfg(feature = "uapi-directory-indexes")]
#[rustfmt::skip]
mod uapi_directory_indexes;
#[cfg(feature = "uapi-directory-privacy")]
#[rustfmt::skip]
mod uapi_directory_privacy;
#[cfg(feature = "uapi-directory-protection")]
#[rustfmt::skip]
mod uapi_directory_protection;
#[cfg(feature = "uapi-domain")]
#[rustfmt::skip]
mod uapi_domain;
#[cfg(feature = "uapi-domain-info")]
#[rustfmt::skip]
mod uapi_domain_info;
#[cfg(feature = "uapi-domain-lookup")]
#[rustfmt::skip]
mod uapi_domain_lookup;
#[cfg(feature = "uapi-domain-recommendations")]
#[rustfmt::skip]
mod uapi_domain_recommendations;
#[cfg(feature = "uapi-dynamic-dns")]
#[rustfmt::skip]
mod uapi_dynamic_dns;
#[cfg(feature = "uapi-ea4")]
#[rustfmt::skip]
mod uapi_ea4;
#[cfg(feature = "uapi-email")]
#[rustfmt::skip]
mod uapi_email;
#[cfg(feature = "uapi-email-auth")]
#[rustfmt::skip]
mod uapi_email_auth;
#[cfg(feature = "uapi-external-authentication")]
#[rustfmt::skip]
mod uapi_external_authentication;
#[cfg(feature = "uapi-extract-info")]
#[rustfmt::skip]
mod uapi_extract_info;
#[cfg(feature = "uapi-features")]
#[rustfmt::skip]
mod uapi_features;
#[cfg(feature = "uapi-fileman")]
#[rustfmt::skip]
mod uapi_fileman;
#[cfg(feature = "uapi-ftp")]
#[rustfmt::skip]
mod uapi_ftp;
#[cfg(feature = "uapi-gpg")]
#[rustfmt::skip]
mod uapi_gpg;
#[cfg(feature = "uapi-image-manager")]
#[rustfmt::skip]
mod uapi_image_manager;
#[cfg(feature = "uapi-in-product-survey")]
#[rustfmt::skip]
mod uapi_in_product_survey;
#[cfg(feature = "uapi-integration")]
#[rustfmt::skip]
mod uapi_integration;
#[cfg(feature = "uapi-known-hosts")]
#[rustfmt::skip]
mod uapi_known_hosts;
#[cfg(feature = "uapi-lang-php")]
#[rustfmt::skip]
mod uapi_lang_php;
#[cfg(feature = "uapi-last-login")]
#[rustfmt::skip]
mod uapi_last_login;
#[cfg(feature = "uapi-locale")]
#[rustfmt::skip]
mod uapi_locale;
#[cfg(feature = "uapi-log-manager")]
#[rustfmt::skip]
mod uapi_log_manager;
#[cfg(feature = "uapi-mailboxes")]
#[rustfmt::skip]
mod uapi_mailboxes;
#[cfg(feature = "uapi-market")]
#[rustfmt::skip]
mod uapi_market;
#[cfg(feature = "uapi-mime")]
#[rustfmt::skip]
mod uapi_mime;
#[cfg(feature = "uapi-mod-security")]
#[rustfmt::skip]
mod uapi_mod_security;
#[cfg(feature = "uapi-mysql")]
#[rustfmt::skip]
mod uapi_mysql;
#[cfg(feature = "uapi-nginx-caching")]
#[rustfmt::skip]
mod uapi_nginx_caching;
#[cfg(feature = "uapi-notifications")]
#[rustfmt::skip]
mod uapi_notifications;
#[cfg(feature = "uapi-nova")]
#[rustfmt::skip]
mod uapi_nova;
#[cfg(feature = "uapi-park")]
#[rustfmt::skip]
mod uapi_park;
#[cfg(feature = "uapi-parser")]
#[rustfmt::skip]
mod uapi_parser;
#[cfg(feature = "uapi-passenger-apps")]
#[rustfmt::skip]
mod uapi_passenger_apps;
#[cfg(feature = "uapi-passwd-strength")]
#[rustfmt::skip]
mod uapi_passwd_strength;
#[cfg(feature = "uapi-personalization")]
#[rustfmt::skip]
mod uapi_personalization;
#[cfg(feature = "uapi-plugins")]
#[rustfmt::skip]
mod uapi_plugins;
#[cfg(feature = "uapi-postgresql")]
#[rustfmt::skip]
mod uapi_postgresql;
#[cfg(feature = "uapi-pushbullet")]
#[rustfmt::skip]
mod uapi_pushbullet;
#[cfg(feature = "uapi-quota")]
#[rustfmt::skip]
mod uapi_quota;
#[cfg(feature = "uapi-resellers")]
#[rustfmt::skip]
mod uapi_resellers;
#[cfg(feature = "uapi-resource-usage")]
#[rustfmt::skip]
mod uapi_resource_usage;
#[cfg(feature = "uapi-restore")]
#[rustfmt::skip]
mod uapi_restore;
#[cfg(feature = "uapi-ssh")]
#[rustfmt::skip]
mod uapi_ssh;
#[cfg(feature = "uapi-ssl")]
#[rustfmt::skip]
mod uapi_ssl;
#[cfg(feature = "uapi-server-information")]
#[rustfmt::skip]
mod uapi_server_information;
#[cfg(feature = "uapi-service-proxy")]
#[rustfmt::skip]
mod uapi_service_proxy;
#[cfg(feature = "uapi-session")]
#[rustfmt::skip]
mod uapi_session;
#[cfg(feature = "uapi-site-quality")]
#[rustfmt::skip]
mod uapi_site_quality;
#[cfg(feature = "uapi-site-templates")]
#[rustfmt::skip]
mod uapi_site_templates;
#[cfg(feature = "uapi-sitejet")]
#[rustfmt::skip]
mod uapi_sitejet;
#[cfg(feature = "uapi-spam-assassin")]
#[rustfmt::skip]
mod uapi_spam_assassin;
#[cfg(feature = "uapi-stats")]
#[rustfmt::skip]
mod uapi_stats;
#[cfg(feature = "uapi-stats-bar")]
#[rustfmt::skip]
mod uapi_stats_bar;
#[cfg(feature = "uapi-stats-manager")]
#[rustfmt::skip]
mod uapi_stats_manager;
#[cfg(feature = "uapi-sub-domain")]
#[rustfmt::skip]
mod uapi_sub_domain;
#[cfg(feature = "uapi-team")]
#[rustfmt::skip]
mod uapi_team;
#[cfg(feature = "uapi-team-roles")]
#[rustfmt::skip]
mod uapi_team_roles;
#[cfg(feature = "uapi-themes")]
#[rustfmt::skip]
mod uapi_themes;
#[cfg(feature = "uapi-tokens")]
#[rustfmt::skip]
mod uapi_tokens;
#[cfg(feature = "uapi-trash")]
#[rustfmt::skip]
mod uapi_trash;
#[cfg(feature = "uapi-two-factor-auth")]
#[rustfmt::skip]
mod uapi_two_factor_auth;
#[cfg(feature = "uapi-user-data")]
#[rustfmt::skip]
mod uapi_user_data;
#[cfg(feature = "uapi-user-manager")]
#[rustfmt::skip]
mod uapi_user_manager;
#[cfg(feature = "uapi-user-tasks")]
#[rustfmt::skip]
mod uapi_user_tasks;
#[cfg(feature = "uapi-users")]
#[rustfmt::skip]
mod uapi_users;
#[cfg(feature = "uapi-variables")]
#[rustfmt::skip]
mod uapi_variables;
#[cfg(feature = "uapi-version-control")]
#[rustfmt::skip]
mod uapi_version_control;
#[cfg(feature = "uapi-version-control-deployment")]
#[rustfmt::skip]
mod uapi_version_control_deployment;
#[cfg(feature = "uapi-wpx")]
#[rustfmt::skip]
mod uapi_wpx;
#[cfg(feature = "uapi-web-app")]
#[rustfmt::skip]
mod uapi_web_app;
#[cfg(feature = "uapi-web-disk")]
#[rustfmt::skip]
mod uapi_web_disk;
#[cfg(feature = "uapi-webpros-mcp")]
#[rustfmt::skip]
mod uapi_webpros_mcp;
#[cfg(feature = "uapi-web-vhosts")]
#[rustfmt::skip]
mod uapi_web_vhosts;
#[cfg(feature = "uapi-webmail-apps")]
#[rustfmt::skip]
mod uapi_webmail_apps;
#[cfg(feature = "uapi-website-backup")]
#[rustfmt::skip]
mod uapi_website_backup;
#[cfg(feature = "uapi-wordpress-backup")]
#[rustfmt::skip]
mod uapi_wordpress_backup;
#[cfg(feature = "uapi-wordpress-instance-manager")]
#[rustfmt::skip]
mod uapi_wordpress_instance_manager;
#[cfg(feature = "uapi-wordpress-restore")]
#[rustfmt::skip]
mod uapi_wordpress_restore;
#[cfg(feature = "uapi-wordpress-site")]
#[rustfmt::skip]
mod uapi_wordpress_site;
#[cfg(feature = "uapi-zone-edit")]
#[rustfmt::skip]
mod uapi_zone_edit;
#[cfg(feature = "uapi-cpaddons")]
#[rustfmt::skip]
mod uapi_cpaddons;
#[cfg(feature = "uapi-cpgreylist")]
#[rustfmt::skip]
mod uapi_cpgreylist;
#[cfg(feature = "api2-addon-domain")]
#[rustfmt::skip]
mod api2_addon_domain;
#[cfg(feature = "api2-backups")]
#[rustfmt::skip]
mod api2_backups;
#[cfg(feature = "api2-bandwidth")]
#[rustfmt::skip]
mod api2_bandwidth;
#[cfg(feature = "api2-box-trapper")]
#[rustfmt::skip]
mod api2_box_trapper;
#[cfg(feature = "api2-branding")]
#[rustfmt::skip]
mod api2_branding;
#[cfg(feature = "api2-csv-import")]
#[rustfmt::skip]
mod api2_csv_import;
#[cfg(feature = "api2-cron")]
#[rustfmt::skip]
mod api2_cron;
#[cfg(feature = "api2-cust-info")]
#[rustfmt::skip]
mod api2_cust_info;
#[cfg(feature = "api2-dbmap")]
#[rustfmt::skip]
mod api2_dbmap;
#[cfg(feature = "api2-deny-ip")]
#[rustfmt::skip]
mod api2_deny_ip;
#[cfg(feature = "api2-disk-counter")]
#[rustfmt::skip]
mod api2_disk_counter;
#[cfg(feature = "api2-disk-usage")]
#[rustfmt::skip]
mod api2_disk_usage;
#[cfg(feature = "api2-dns-lookup")]
#[rustfmt::skip]
mod api2_dns_lookup;
#[cfg(feature = "api2-domain-lookup")]
#[rustfmt::skip]
mod api2_domain_lookup;
#[cfg(feature = "api2-email")]
#[rustfmt::skip]
mod api2_email;
#[cfg(feature = "api2-email-track")]
#[rustfmt::skip]
mod api2_email_track;
#[cfg(feature = "api2-encoding")]
#[rustfmt::skip]
mod api2_encoding;
#[cfg(feature = "api2-fs-test")]
#[rustfmt::skip]
mod api2_fs_test;
#[cfg(feature = "api2-fileman")]
#[rustfmt::skip]
mod api2_fileman;
#[cfg(feature = "api2-force-password")]
#[rustfmt::skip]
mod api2_force_password;
#[cfg(feature = "api2-ftp")]
#[rustfmt::skip]
mod api2_ftp;
#[cfg(feature = "api2-gpg")]
#[rustfmt::skip]
mod api2_gpg;
#[cfg(feature = "api2-htaccess")]
#[rustfmt::skip]
mod api2_htaccess;
#[cfg(feature = "api2-http-utils")]
#[rustfmt::skip]
mod api2_http_utils;
#[cfg(feature = "api2-image-manager")]
#[rustfmt::skip]
mod api2_image_manager;
#[cfg(feature = "api2-lang-mods")]
#[rustfmt::skip]
mod api2_lang_mods;
#[cfg(feature = "api2-leech-protect")]
#[rustfmt::skip]
mod api2_leech_protect;
#[cfg(feature = "api2-locale")]
#[rustfmt::skip]
mod api2_locale;
#[cfg(feature = "api2-mime")]
#[rustfmt::skip]
mod api2_mime;
#[cfg(feature = "api2-mysql-fe")]
#[rustfmt::skip]
mod api2_mysql_fe;
#[cfg(feature = "api2-nv-data")]
#[rustfmt::skip]
mod api2_nv_data;
#[cfg(feature = "api2-net")]
#[rustfmt::skip]
mod api2_net;
#[cfg(feature = "api2-news")]
#[rustfmt::skip]
mod api2_news;
#[cfg(feature = "api2-phpini")]
#[rustfmt::skip]
mod api2_phpini;
#[cfg(feature = "api2-park")]
#[rustfmt::skip]
mod api2_park;
#[cfg(feature = "api2-passwd")]
#[rustfmt::skip]
mod api2_passwd;
#[cfg(feature = "api2-passwd-strength")]
#[rustfmt::skip]
mod api2_passwd_strength;
#[cfg(feature = "api2-postgres")]
#[rustfmt::skip]
mod api2_postgres;
#[cfg(feature = "api2-rand")]
#[rustfmt::skip]
mod api2_rand;
#[cfg(feature = "api2-resellers")]
#[rustfmt::skip]
mod api2_resellers;
#[cfg(feature = "api2-ror")]
#[rustfmt::skip]
mod api2_ror;
#[cfg(feature = "api2-ssh")]
#[rustfmt::skip]
mod api2_ssh;
#[cfg(feature = "api2-ssl")]
#[rustfmt::skip]
mod api2_ssl;
#[cfg(feature = "api2-ssl-info")]
#[rustfmt::skip]
mod api2_ssl_info;
#[cfg(feature = "api2-set-lang")]
#[rustfmt::skip]
mod api2_set_lang;
#[cfg(feature = "api2-source-ip-check")]
#[rustfmt::skip]
mod api2_source_ip_check;
#[cfg(feature = "api2-stats")]
#[rustfmt::skip]
mod api2_stats;
#[cfg(feature = "api2-stats-bar")]
#[rustfmt::skip]
mod api2_stats_bar;
#[cfg(feature = "api2-sub-domain")]
#[rustfmt::skip]
mod api2_sub_domain;
#[cfg(feature = "api2-themes")]
#[rustfmt::skip]
mod api2_themes;
#[cfg(feature = "api2-ui")]
#[rustfmt::skip]
mod api2_ui;
#[cfg(feature = "api2-user-http-utils")]
#[rustfmt::skip]
mod api2_user_http_utils;
#[cfg(feature = "api2-web-disk")]
#[rustfmt::skip]
mod api2_web_disk;
#[cfg(feature = "api2-webmail-apps")]
#[rustfmt::skip]
mod api2_webmail_apps;
#[cfg(feature = "api2-zone-edit")]
#[rustfmt::skip]
mod api2_zone_edit;

/// Every function of this crate.
pub static CATALOGUE: Catalogue = Catalogue {
    name: env!("CARGO_PKG_NAME"),
    version: env!("CARGO_PKG_VERSION"),
    about: "An unofficial, complete, typed client for cPanel: every function of UAPI and API 2.",
    modules: &[
        #[cfg(feature = "uapi-account-enhancements")]
        &uapi_account_enhancements::MODULE,
        #[cfg(feature = "uapi-active-sessions")]
        &uapi_active_sessions::MODULE,
        #[cfg(feature = "uapi-addon-domain")]
        &uapi_addon_domain::MODULE,
        #[cfg(feature = "uapi-backup")]
        &uapi_backup::MODULE,
        #[cfg(feature = "uapi-backup-info")]
        &uapi_backup_info::MODULE,
        #[cfg(feature = "uapi-bandwidth")]
        &uapi_bandwidth::MODULE,
        #[cfg(feature = "uapi-batch")]
        &uapi_batch::MODULE,
        #[cfg(feature = "uapi-block-ip")]
        &uapi_block_ip::MODULE,
        #[cfg(feature = "uapi-box-trapper")]
        &uapi_box_trapper::MODULE,
        #[cfg(feature = "uapi-branding")]
        &uapi_branding::MODULE,
        #[cfg(feature = "uapi-ccs")]
        &uapi_ccs::MODULE,
        #[cfg(feature = "uapi-cpdavd")]
        &uapi_cpdavd::MODULE,
        #[cfg(feature = "uapi-csv-import")]
        &uapi_csv_import::MODULE,
        #[cfg(feature = "uapi-cache-buster")]
        &uapi_cache_buster::MODULE,
        #[cfg(feature = "uapi-chkservd")]
        &uapi_chkservd::MODULE,
        #[cfg(feature = "uapi-chrome")]
        &uapi_chrome::MODULE,
        #[cfg(feature = "uapi-clam-scanner")]
        &uapi_clam_scanner::MODULE,
        #[cfg(feature = "uapi-contact-information")]
        &uapi_contact_information::MODULE,
        #[cfg(feature = "uapi-contactus")]
        &uapi_contactus::MODULE,
        #[cfg(feature = "uapi-dav")]
        &uapi_dav::MODULE,
        #[cfg(feature = "uapi-dcv")]
        &uapi_dcv::MODULE,
        #[cfg(feature = "uapi-dns")]
        &uapi_dns::MODULE,
        #[cfg(feature = "uapi-dnssec")]
        &uapi_dnssec::MODULE,
        #[cfg(feature = "uapi-directory-indexes")]
        &uapi_directory_indexes::MODULE,
        #[cfg(feature = "uapi-directory-privacy")]
        &uapi_directory_privacy::MODULE,
        #[cfg(feature = "uapi-directory-protection")]
        &uapi_directory_protection::MODULE,
        #[cfg(feature = "uapi-domain")]
        &uapi_domain::MODULE,
        #[cfg(feature = "uapi-domain-info")]
        &uapi_domain_info::MODULE,
        #[cfg(feature = "uapi-domain-lookup")]
        &uapi_domain_lookup::MODULE,
        #[cfg(feature = "uapi-domain-recommendations")]
        &uapi_domain_recommendations::MODULE,
        #[cfg(feature = "uapi-dynamic-dns")]
        &uapi_dynamic_dns::MODULE,
        #[cfg(feature = "uapi-ea4")]
        &uapi_ea4::MODULE,
        #[cfg(feature = "uapi-email")]
        &uapi_email::MODULE,
        #[cfg(feature = "uapi-email-auth")]
        &uapi_email_auth::MODULE,
        #[cfg(feature = "uapi-external-authentication")]
        &uapi_external_authentication::MODULE,
        #[cfg(feature = "uapi-extract-info")]
        &uapi_extract_info::MODULE,
        #[cfg(feature = "uapi-features")]
        &uapi_features::MODULE,
        #[cfg(feature = "uapi-fileman")]
        &uapi_fileman::MODULE,
        #[cfg(feature = "uapi-ftp")]
        &uapi_ftp::MODULE,
        #[cfg(feature = "uapi-gpg")]
        &uapi_gpg::MODULE,
        #[cfg(feature = "uapi-image-manager")]
        &uapi_image_manager::MODULE,
        #[cfg(feature = "uapi-in-product-survey")]
        &uapi_in_product_survey::MODULE,
        #[cfg(feature = "uapi-integration")]
        &uapi_integration::MODULE,
        #[cfg(feature = "uapi-known-hosts")]
        &uapi_known_hosts::MODULE,
        #[cfg(feature = "uapi-lang-php")]
        &uapi_lang_php::MODULE,
        #[cfg(feature = "uapi-last-login")]
        &uapi_last_login::MODULE,
        #[cfg(feature = "uapi-locale")]
        &uapi_locale::MODULE,
        #[cfg(feature = "uapi-log-manager")]
        &uapi_log_manager::MODULE,
        #[cfg(feature = "uapi-mailboxes")]
        &uapi_mailboxes::MODULE,
        #[cfg(feature = "uapi-market")]
        &uapi_market::MODULE,
        #[cfg(feature = "uapi-mime")]
        &uapi_mime::MODULE,
        #[cfg(feature = "uapi-mod-security")]
        &uapi_mod_security::MODULE,
        #[cfg(feature = "uapi-mysql")]
        &uapi_mysql::MODULE,
        #[cfg(feature = "uapi-nginx-caching")]
        &uapi_nginx_caching::MODULE,
        #[cfg(feature = "uapi-notifications")]
        &uapi_notifications::MODULE,
        #[cfg(feature = "uapi-nova")]
        &uapi_nova::MODULE,
        #[cfg(feature = "uapi-park")]
        &uapi_park::MODULE,
        #[cfg(feature = "uapi-parser")]
        &uapi_parser::MODULE,
        #[cfg(feature = "uapi-passenger-apps")]
        &uapi_passenger_apps::MODULE,
        #[cfg(feature = "uapi-passwd-strength")]
        &uapi_passwd_strength::MODULE,
        #[cfg(feature = "uapi-personalization")]
        &uapi_personalization::MODULE,
        #[cfg(feature = "uapi-plugins")]
        &uapi_plugins::MODULE,
        #[cfg(feature = "uapi-postgresql")]
        &uapi_postgresql::MODULE,
        #[cfg(feature = "uapi-pushbullet")]
        &uapi_pushbullet::MODULE,
        #[cfg(feature = "uapi-quota")]
        &uapi_quota::MODULE,
        #[cfg(feature = "uapi-resellers")]
        &uapi_resellers::MODULE,
        #[cfg(feature = "uapi-resource-usage")]
        &uapi_resource_usage::MODULE,
        #[cfg(feature = "uapi-restore")]
        &uapi_restore::MODULE,
        #[cfg(feature = "uapi-ssh")]
        &uapi_ssh::MODULE,
        #[cfg(feature = "uapi-ssl")]
        &uapi_ssl::MODULE,
        #[cfg(feature = "uapi-server-information")]
        &uapi_server_information::MODULE,
        #[cfg(feature = "uapi-service-proxy")]
        &uapi_service_proxy::MODULE,
        #[cfg(feature = "uapi-session")]
        &uapi_session::MODULE,
        #[cfg(feature = "uapi-site-quality")]
        &uapi_site_quality::MODULE,
        #[cfg(feature = "uapi-site-templates")]
        &uapi_site_templates::MODULE,
        #[cfg(feature = "uapi-sitejet")]
        &uapi_sitejet::MODULE,
        #[cfg(feature = "uapi-spam-assassin")]
        &uapi_spam_assassin::MODULE,
        #[cfg(feature = "uapi-stats")]
        &uapi_stats::MODULE,
        #[cfg(feature = "uapi-stats-bar")]
        &uapi_stats_bar::MODULE,
        #[cfg(feature = "uapi-stats-manager")]
        &uapi_stats_manager::MODULE,
        #[cfg(feature = "uapi-sub-domain")]
        &uapi_sub_domain::MODULE,
        #[cfg(feature = "uapi-team")]
        &uapi_team::MODULE,
        #[cfg(feature = "uapi-team-roles")]
        &uapi_team_roles::MODULE,
        #[cfg(feature = "uapi-themes")]
        &uapi_themes::MODULE,
        #[cfg(feature = "uapi-tokens")]
        &uapi_tokens::MODULE,
        #[cfg(feature = "uapi-trash")]
        &uapi_trash::MODULE,
        #[cfg(feature = "uapi-two-factor-auth")]
        &uapi_two_factor_auth::MODULE,
        #[cfg(feature = "uapi-user-data")]
        &uapi_user_data::MODULE,
        #[cfg(feature = "uapi-user-manager")]
        &uapi_user_manager::MODULE,
        #[cfg(feature = "uapi-user-tasks")]
        &uapi_user_tasks::MODULE,
        #[cfg(feature = "uapi-users")]
        &uapi_users::MODULE,
        #[cfg(feature = "uapi-variables")]
        &uapi_variables::MODULE,
        #[cfg(feature = "uapi-version-control")]
        &uapi_version_control::MODULE,
        #[cfg(feature = "uapi-version-control-deployment")]
        &uapi_version_control_deployment::MODULE,
        #[cfg(feature = "uapi-wpx")]
        &uapi_wpx::MODULE,
        #[cfg(feature = "uapi-web-app")]
        &uapi_web_app::MODULE,
        #[cfg(feature = "uapi-web-disk")]
        &uapi_web_disk::MODULE,
        #[cfg(feature = "uapi-webpros-mcp")]
        &uapi_webpros_mcp::MODULE,
        #[cfg(feature = "uapi-web-vhosts")]
        &uapi_web_vhosts::MODULE,
        #[cfg(feature = "uapi-webmail-apps")]
        &uapi_webmail_apps::MODULE,
        #[cfg(feature = "uapi-website-backup")]
        &uapi_website_backup::MODULE,
        #[cfg(feature = "uapi-wordpress-backup")]
        &uapi_wordpress_backup::MODULE,
        #[cfg(feature = "uapi-wordpress-instance-manager")]
        &uapi_wordpress_instance_manager::MODULE,
        #[cfg(feature = "uapi-wordpress-restore")]
        &uapi_wordpress_restore::MODULE,
        #[cfg(feature = "uapi-wordpress-site")]
        &uapi_wordpress_site::MODULE,
        #[cfg(feature = "uapi-zone-edit")]
        &uapi_zone_edit::MODULE,
        #[cfg(feature = "uapi-cpaddons")]
        &uapi_cpaddons::MODULE,
        #[cfg(feature = "uapi-cpgreylist")]
        &uapi_cpgreylist::MODULE,
        #[cfg(feature = "api2-addon-domain")]
        &api2_addon_domain::MODULE,
        #[cfg(feature = "api2-backups")]
        &api2_backups::MODULE,
        #[cfg(feature = "api2-bandwidth")]
        &api2_bandwidth::MODULE,
        #[cfg(feature = "api2-box-trapper")]
        &api2_box_trapper::MODULE,
        #[cfg(feature = "api2-branding")]
        &api2_branding::MODULE,
        #[cfg(feature = "api2-csv-import")]
        &api2_csv_import::MODULE,
        #[cfg(feature = "api2-cron")]
        &api2_cron::MODULE,
        #[cfg(feature = "api2-cust-info")]
        &api2_cust_info::MODULE,
        #[cfg(feature = "api2-dbmap")]
        &api2_dbmap::MODULE,
        #[cfg(feature = "api2-deny-ip")]
        &api2_deny_ip::MODULE,
        #[cfg(feature = "api2-disk-counter")]
        &api2_disk_counter::MODULE,
        #[cfg(feature = "api2-disk-usage")]
        &api2_disk_usage::MODULE,
        #[cfg(feature = "api2-dns-lookup")]
        &api2_dns_lookup::MODULE,
        #[cfg(feature = "api2-domain-lookup")]
        &api2_domain_lookup::MODULE,
        #[cfg(feature = "api2-email")]
        &api2_email::MODULE,
        #[cfg(feature = "api2-email-track")]
        &api2_email_track::MODULE,
        #[cfg(feature = "api2-encoding")]
        &api2_encoding::MODULE,
        #[cfg(feature = "api2-fs-test")]
        &api2_fs_test::MODULE,
        #[cfg(feature = "api2-fileman")]
        &api2_fileman::MODULE,
        #[cfg(feature = "api2-force-password")]
        &api2_force_password::MODULE,
        #[cfg(feature = "api2-ftp")]
        &api2_ftp::MODULE,
        #[cfg(feature = "api2-gpg")]
        &api2_gpg::MODULE,
        #[cfg(feature = "api2-htaccess")]
        &api2_htaccess::MODULE,
        #[cfg(feature = "api2-http-utils")]
        &api2_http_utils::MODULE,
        #[cfg(feature = "api2-image-manager")]
        &api2_image_manager::MODULE,
        #[cfg(feature = "api2-lang-mods")]
        &api2_lang_mods::MODULE,
        #[cfg(feature = "api2-leech-protect")]
        &api2_leech_protect::MODULE,
        #[cfg(feature = "api2-locale")]
        &api2_locale::MODULE,
        #[cfg(feature = "api2-mime")]
        &api2_mime::MODULE,
        #[cfg(feature = "api2-mysql-fe")]
        &api2_mysql_fe::MODULE,
        #[cfg(feature = "api2-nv-data")]
        &api2_nv_data::MODULE,
        #[cfg(feature = "api2-net")]
        &api2_net::MODULE,
        #[cfg(feature = "api2-news")]
        &api2_news::MODULE,
        #[cfg(feature = "api2-phpini")]
        &api2_phpini::MODULE,
        #[cfg(feature = "api2-park")]
        &api2_park::MODULE,
        #[cfg(feature = "api2-passwd")]
        &api2_passwd::MODULE,
        #[cfg(feature = "api2-passwd-strength")]
        &api2_passwd_strength::MODULE,
        #[cfg(feature = "api2-postgres")]
        &api2_postgres::MODULE,
        #[cfg(feature = "api2-rand")]
        &api2_rand::MODULE,
        #[cfg(feature = "api2-resellers")]
        &api2_resellers::MODULE,
        #[cfg(feature = "api2-ror")]
        &api2_ror::MODULE,
        #[cfg(feature = "api2-ssh")]
        &api2_ssh::MODULE,
        #[cfg(feature = "api2-ssl")]
        &api2_ssl::MODULE,
        #[cfg(feature = "api2-ssl-info")]
        &api2_ssl_info::MODULE,
        #[cfg(feature = "api2-set-lang")]
        &api2_set_lang::MODULE,
        #[cfg(feature = "api2-source-ip-check")]
        &api2_source_ip_check::MODULE,
        #[cfg(feature = "api2-stats")]
        &api2_stats::MODULE,
        #[cfg(feature = "api2-stats-bar")]
        &api2_stats_bar::MODULE,
        #[cfg(feature = "api2-sub-domain")]
        &api2_sub_domain::MODULE,
        #[cfg(feature = "api2-themes")]
        &api2_themes::MODULE,
        #[cfg(feature = "api2-ui")]
        &api2_ui::MODULE,
        #[cfg(feature = "api2-user-http-utils")]
        &api2_user_http_utils::MODULE,
        #[cfg(feature = "api2-web-disk")]
        &api2_web_disk::MODULE,
        #[cfg(feature = "api2-webmail-apps")]
        &api2_webmail_apps::MODULE,
        #[cfg(feature = "api2-zone-edit")]
        &api2_zone_edit::MODULE,
    ],
};
