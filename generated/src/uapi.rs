// Made by cpanel-codegen from schema/uapi. Do not edit: change the schema and regenerate.

//! UAPI, the current API of cPanel. Each of its modules is a module here, and each of its
//! functions a function.

#[cfg(feature = "uapi-account-enhancements")]
pub mod account_enhancements;

#[cfg(feature = "uapi-active-sessions")]
pub mod active_sessions;

#[cfg(feature = "uapi-addon-domain")]
pub mod addon_domain;

#[cfg(feature = "uapi-backup")]
pub mod backup;

#[cfg(feature = "uapi-backup-info")]
pub mod backup_info;

#[cfg(feature = "uapi-bandwidth")]
pub mod bandwidth;

#[cfg(feature = "uapi-batch")]
pub mod batch;

#[cfg(feature = "uapi-block-ip")]
pub mod block_ip;

#[cfg(feature = "uapi-box-trapper")]
pub mod box_trapper;

#[cfg(feature = "uapi-branding")]
pub mod branding;

#[cfg(feature = "uapi-ccs")]
pub mod ccs;

#[cfg(feature = "uapi-cpdavd")]
pub mod cpdavd;

#[cfg(feature = "uapi-csv-import")]
pub mod csv_import;

#[cfg(feature = "uapi-cache-buster")]
pub mod cache_buster;

#[cfg(feature = "uapi-chkservd")]
pub mod chkservd;

#[cfg(feature = "uapi-chrome")]
pub mod chrome;

#[cfg(feature = "uapi-clam-scanner")]
pub mod clam_scanner;

#[cfg(feature = "uapi-contact-information")]
pub mod contact_information;

#[cfg(feature = "uapi-contactus")]
pub mod contactus;

#[cfg(feature = "uapi-dav")]
pub mod dav;

#[cfg(feature = "uapi-dcv")]
pub mod dcv;

#[cfg(feature = "uapi-dns")]
pub mod dns;

#[cfg(feature = "uapi-dnssec")]
pub mod dnssec;

#[cfg(feature = "uapi-directory-indexes")]
pub mod directory_indexes;

#[cfg(feature = "uapi-directory-privacy")]
pub mod directory_privacy;

#[cfg(feature = "uapi-directory-protection")]
pub mod directory_protection;

#[cfg(feature = "uapi-domain")]
pub mod domain;

#[cfg(feature = "uapi-domain-info")]
pub mod domain_info;

#[cfg(feature = "uapi-domain-lookup")]
pub mod domain_lookup;

#[cfg(feature = "uapi-domain-recommendations")]
pub mod domain_recommendations;

#[cfg(feature = "uapi-dynamic-dns")]
pub mod dynamic_dns;

#[cfg(feature = "uapi-ea4")]
pub mod ea4;

#[cfg(feature = "uapi-email")]
pub mod email;

#[cfg(feature = "uapi-email-auth")]
pub mod email_auth;

#[cfg(feature = "uapi-external-authentication")]
pub mod external_authentication;

#[cfg(feature = "uapi-extract-info")]
pub mod extract_info;

#[cfg(feature = "uapi-features")]
pub mod features;

#[cfg(feature = "uapi-fileman")]
pub mod fileman;

#[cfg(feature = "uapi-ftp")]
pub mod ftp;

#[cfg(feature = "uapi-gpg")]
pub mod gpg;

#[cfg(feature = "uapi-image-manager")]
pub mod image_manager;

#[cfg(feature = "uapi-in-product-survey")]
pub mod in_product_survey;

#[cfg(feature = "uapi-integration")]
pub mod integration;

#[cfg(feature = "uapi-known-hosts")]
pub mod known_hosts;

#[cfg(feature = "uapi-lang-php")]
pub mod lang_php;

#[cfg(feature = "uapi-last-login")]
pub mod last_login;

#[cfg(feature = "uapi-locale")]
pub mod locale;

#[cfg(feature = "uapi-log-manager")]
pub mod log_manager;

#[cfg(feature = "uapi-mailboxes")]
pub mod mailboxes;

#[cfg(feature = "uapi-market")]
pub mod market;

#[cfg(feature = "uapi-mime")]
pub mod mime;

#[cfg(feature = "uapi-mod-security")]
pub mod mod_security;

#[cfg(feature = "uapi-mysql")]
pub mod mysql;

#[cfg(feature = "uapi-nginx-caching")]
pub mod nginx_caching;

#[cfg(feature = "uapi-notifications")]
pub mod notifications;

#[cfg(feature = "uapi-nova")]
pub mod nova;

#[cfg(feature = "uapi-park")]
pub mod park;

#[cfg(feature = "uapi-parser")]
pub mod parser;

#[cfg(feature = "uapi-passenger-apps")]
pub mod passenger_apps;

#[cfg(feature = "uapi-passwd-strength")]
pub mod passwd_strength;

#[cfg(feature = "uapi-personalization")]
pub mod personalization;

#[cfg(feature = "uapi-plugins")]
pub mod plugins;

#[cfg(feature = "uapi-postgresql")]
pub mod postgresql;

#[cfg(feature = "uapi-pushbullet")]
pub mod pushbullet;

#[cfg(feature = "uapi-quota")]
pub mod quota;

#[cfg(feature = "uapi-resellers")]
pub mod resellers;

#[cfg(feature = "uapi-resource-usage")]
pub mod resource_usage;

#[cfg(feature = "uapi-restore")]
pub mod restore;

#[cfg(feature = "uapi-ssh")]
pub mod ssh;

#[cfg(feature = "uapi-ssl")]
pub mod ssl;

#[cfg(feature = "uapi-server-information")]
pub mod server_information;

#[cfg(feature = "uapi-service-proxy")]
pub mod service_proxy;

#[cfg(feature = "uapi-session")]
pub mod session;

#[cfg(feature = "uapi-site-quality")]
pub mod site_quality;

#[cfg(feature = "uapi-site-templates")]
pub mod site_templates;

#[cfg(feature = "uapi-sitejet")]
pub mod sitejet;

#[cfg(feature = "uapi-spam-assassin")]
pub mod spam_assassin;

#[cfg(feature = "uapi-stats")]
pub mod stats;

#[cfg(feature = "uapi-stats-bar")]
pub mod stats_bar;

#[cfg(feature = "uapi-stats-manager")]
pub mod stats_manager;

#[cfg(feature = "uapi-sub-domain")]
pub mod sub_domain;

#[cfg(feature = "uapi-team")]
pub mod team;

#[cfg(feature = "uapi-team-roles")]
pub mod team_roles;

#[cfg(feature = "uapi-themes")]
pub mod themes;

#[cfg(feature = "uapi-tokens")]
pub mod tokens;

#[cfg(feature = "uapi-trash")]
pub mod trash;

#[cfg(feature = "uapi-two-factor-auth")]
pub mod two_factor_auth;

#[cfg(feature = "uapi-user-data")]
pub mod user_data;

#[cfg(feature = "uapi-user-manager")]
pub mod user_manager;

#[cfg(feature = "uapi-user-tasks")]
pub mod user_tasks;

#[cfg(feature = "uapi-users")]
pub mod users;

#[cfg(feature = "uapi-variables")]
pub mod variables;

#[cfg(feature = "uapi-version-control")]
pub mod version_control;

#[cfg(feature = "uapi-version-control-deployment")]
pub mod version_control_deployment;

#[cfg(feature = "uapi-wpx")]
pub mod wpx;

#[cfg(feature = "uapi-web-app")]
pub mod web_app;

#[cfg(feature = "uapi-web-disk")]
pub mod web_disk;

#[cfg(feature = "uapi-webpros-mcp")]
pub mod webpros_mcp;

#[cfg(feature = "uapi-web-vhosts")]
pub mod web_vhosts;

#[cfg(feature = "uapi-webmail-apps")]
pub mod webmail_apps;

#[cfg(feature = "uapi-website-backup")]
pub mod website_backup;

#[cfg(feature = "uapi-wordpress-backup")]
pub mod wordpress_backup;

#[cfg(feature = "uapi-wordpress-instance-manager")]
pub mod wordpress_instance_manager;

#[cfg(feature = "uapi-wordpress-restore")]
pub mod wordpress_restore;

#[cfg(feature = "uapi-wordpress-site")]
pub mod wordpress_site;

#[cfg(feature = "uapi-zone-edit")]
pub mod zone_edit;

#[cfg(feature = "uapi-cpaddons")]
pub mod cpaddons;

#[cfg(feature = "uapi-cpgreylist")]
pub mod cpgreylist;
