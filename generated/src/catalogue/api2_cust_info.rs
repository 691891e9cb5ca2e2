// Made by cpanel-codegen from schema/api2/CustInfo.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "CustInfo", rust: "cust_info", summary: "Reads and changes the contact addresses and notification settings.", docs: "These functions read and change the contact addresses and the notifications of the account.\n\n- `displaycontactinfo` returns all settings, `contactemails` the addresses and `contactprefs` the notifications.\n- `savecontactinfo` changes any of them. Settings that are left out do not change. Each setting is a row with its `name`, which is the name of a parameter of `savecontactinfo`. The row of `pushbullet_access_token` contains a token, so the debug output does not show values. If `enabled` of a notification is false, the account may not use it. UAPI has a successor only for the addresses: `ContactInformation::set_email_addresses`, which requires the password.", functions: &[
    Function { name: "contactemails", rust: "contactemails", summary: "Lists the contact addresses of the account.", docs: "Needs the features for contact information and for notification preferences.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-custinfo/cpanel-api-2-functions-custinfo-contactemails/", params: &[
        Param { name: "username", rust: "username", ty: &Type::Text, doc: "Mail account to ask about. By default, the account itself.", example: "\"example1@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_SETTING), ..Function::EMPTY },
    Function { name: "contactprefs", rust: "contactprefs", summary: "Lists the notification switches of the account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-custinfo/cpanel-api-2-functions-custinfo-contactprefs/", returns: &Type::List(&Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "Name of the switch.", facts: Facts(&[Fact::Example("\"notify_contact_address_change\"")]), ..Member::EMPTY },
        Member { name: "value", ty: &Type::Flag, doc: "Whether the notice is sent.", ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether the account may use it.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, doc: "Kind of value, `boolean` or `Boolean`.", facts: Facts(&[Fact::Example("\"Boolean\"")]), ..Member::EMPTY },
        Member { name: "onchangeparent", ty: &Type::Text, doc: "Name of the switch that this one hangs on; empty if it stands alone.", ..Member::EMPTY },
        Member { name: "descp", ty: &Type::Text, doc: "What the notice is about.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "displaycontactinfo", rust: "displaycontactinfo", summary: "Lists the contact addresses and notification switches together.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-custinfo/cpanel-api-2-functions-custinfo-displaycontactinfo/", returns: &Type::List(&TYPE_SETTING), ..Function::EMPTY },
    Function { name: "savecontactinfo", rust: "savecontactinfo", summary: "Changes contact addresses and notification switches.", docs: "Answers with the settings as they are afterwards. An empty address removes it. The switches whose names end in `_notification_disabled` send a notice when somebody turns the notice of that kind off.", replaced_by: &["uapi/ContactInformation::set_email_addresses"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-custinfo/cpanel-api-2-functions-custinfo-savecontactinfo/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "First contact address. By default, it is not changed.", example: "\"bert@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "second_email", rust: "second_email", ty: &Type::Text, doc: "Second contact address. By default, it is not changed.", example: "\"ernie@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "notify_account_authn_link", rust: "notify_account_authn_link", ty: &Type::Flag, doc: "Tells when an outside login is linked to the account. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "notify_account_authn_link_notification_disabled", rust: "notify_account_authn_link_notification_disabled", ty: &Type::Flag, doc: "Tells when the notice about linked logins is turned off. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "notify_account_login", rust: "notify_account_login", ty: &Type::Flag, doc: "Tells when somebody logs in. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "notify_account_login_for_known_netblock", rust: "notify_account_login_for_known_netblock", ty: &Type::Flag, doc: "Tells of logins from known networks too. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "notify_account_login_notification_disabled", rust: "notify_account_login_notification_disabled", ty: &Type::Flag, doc: "Tells when the notice about logins is turned off. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "notify_autossl_expiry", rust: "notify_autossl_expiry", ty: &Type::Flag, doc: "Tells when AutoSSL could not renew a certificate in time. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "notify_autossl_expiry_coverage", rust: "notify_autossl_expiry_coverage", ty: &Type::Flag, doc: "Tells when AutoSSL cannot renew because a domain fails its check. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "notify_autossl_renewal_coverage_reduced", rust: "notify_autossl_renewal_coverage_reduced", ty: &Type::Flag, doc: "Tells when a renewal covers fewer domains than before. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "notify_autossl_renewal", rust: "notify_autossl_renewal", ty: &Type::Flag, doc: "Tells of each renewal by AutoSSL. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "notify_autossl_renewal_coverage", rust: "notify_autossl_renewal_coverage", ty: &Type::Flag, doc: "Tells of renewals that leave a domain without cover. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "notify_bandwidth_limit", rust: "notify_bandwidth_limit", ty: &Type::Flag, doc: "Tells when the traffic nears its limit. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "notify_contact_address_change", rust: "notify_contact_address_change", ty: &Type::Flag, doc: "Tells when a contact address changes. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "notify_contact_address_change_notification_disabled", rust: "notify_contact_address_change_notification_disabled", ty: &Type::Flag, doc: "Tells when the notice about contact addresses is turned off. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "notify_disk_limit", rust: "notify_disk_limit", ty: &Type::Flag, doc: "Tells when the disk space nears its quota. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "notify_email_quota_limit", rust: "notify_email_quota_limit", ty: &Type::Flag, doc: "Tells when a mailbox is nearly or wholly full. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "notify_password_change", rust: "notify_password_change", ty: &Type::Flag, doc: "Tells when the password changes. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "notify_password_change_notification_disabled", rust: "notify_password_change_notification_disabled", ty: &Type::Flag, doc: "Tells when the notice about passwords is turned off. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "notify_ssl_expiry", rust: "notify_ssl_expiry", ty: &Type::Flag, doc: "Tells when a certificate runs out. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "notify_twofactorauth_change", rust: "notify_twofactorauth_change", ty: &Type::Flag, doc: "Tells when two-factor login is set up or removed. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "notify_twofactorauth_change_notification_disabled", rust: "notify_twofactorauth_change_notification_disabled", ty: &Type::Flag, doc: "Tells when the notice about two-factor login is turned off. By default, it is not changed.", example: "true", ..Param::EMPTY },
        Param { name: "pushbullet_access_token", rust: "pushbullet_access_token", ty: &Type::Text, doc: "Token of a Pushbullet account that notices go to as well. By default, it is not changed.", example: "\"a1b2c3d4e5f6g7h8i9j0\"", secret: true, ..Param::EMPTY },
        Param { name: "username", rust: "username", ty: &Type::Text, doc: "Mail account to change the settings of. By default, the account itself.", example: "\"example1@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_SETTING), ..Function::EMPTY },
] };
static TYPE_SETTING: Type = Type::Record(&[
        Member { name: "name", ty: &Type::Text, always: true, doc: "Name of the setting.", facts: Facts(&[Fact::Example("\"email\"")]), ..Member::EMPTY },
        Member { name: "value", ty: &Type::Text, doc: "An address, a token, or 1 and 0 for a switch.", secret: true, ..Member::EMPTY },
        Member { name: "display_value", ty: &Type::Text, doc: "The value as the interface shows it, with `on` and `off` for a switch.", secret: true, ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether the account may use it.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, doc: "Kind of value, `string` or `boolean`.", facts: Facts(&[Fact::Example("\"string\"")]), ..Member::EMPTY },
        Member { name: "descp", ty: &Type::Text, doc: "What the setting is for.", ..Member::EMPTY },
    ]);
