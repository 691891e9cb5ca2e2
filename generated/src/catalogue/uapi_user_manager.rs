// Made by cpanel-codegen from schema/uapi/UserManager.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "UserManager", rust: "user_manager", summary: "Manages subaccounts, which combine a mailbox, an FTP account and a Web Disk account with one name and password.", docs: "A subaccount is a user of a cPanel account, with a name, a domain, a password, and any of three services (mail, FTP, Web Disk). There are also *service accounts*, each for one service. Service accounts of the same name and domain can be merged into a subaccount. `create_user` creates a subaccount, `list_users` lists all, `edit_user` changes services, limits and passwords, and `delete_user` deletes a subaccount.\n\n- `lookup_user` finds a subaccount by its `guid`, `lookup_service_account` a service account by its full name and kind.\n- `check_account_conflicts` returns whether a name is taken.\n- `merge_service_account` merges service accounts into a subaccount, `unlink_service_account` removes one from it, and `dismiss_merge` stops the server from offering a merge.\n- `change_password` changes the password of the cPanel account itself, not of a subaccount. The `type` of an entry says what it is. A `hypothetical` entry does not exist yet: it is the subaccount that a merge of the service accounts in `merge_candidates` would create. Limits are in MB.", functions: &[
    Function { name: "change_password", rust: "change_password", summary: "Changes the password of the cPanel account itself.", docs: "Later calls with the old password are refused. The old password is required even if the caller is logged in.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/change_password/", params: &[
        Param { name: "newpass", rust: "newpass", ty: &Type::Text, doc: "The new password. A server may refuse one that is too weak.", secret: true, facts: Facts(&[Fact::Format("password")]), required: true, ..Param::EMPTY },
        Param { name: "oldpass", rust: "oldpass", ty: &Type::Text, doc: "The current password.", secret: true, facts: Facts(&[Fact::Format("password")]), required: true, ..Param::EMPTY },
        Param { name: "enablemysql", rust: "enablemysql", ty: &Type::Flag, doc: "Whether the MySQL user with the account's name gets the new password too. By default, it keeps its password.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "check_account_conflicts", rust: "check_account_conflicts", summary: "Returns whether a name is already taken by a subaccount or by service accounts.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/check_account_conflicts/", params: &[
        Param { name: "full_username", rust: "full_username", ty: &Type::Text, doc: "Full name with its domain, such as `name@example.com`.", example: "\"username@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "accounts", ty: &TYPE_SUBACCOUNT, doc: "The subaccount or service account that has the name.", ..Member::EMPTY },
        Member { name: "conflict", ty: &Type::Flag, doc: "Whether the name is taken.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "create_user", rust: "create_user", summary: "Creates a subaccount with mail, FTP and Web Disk access as requested.", docs: "All services are disabled unless their `enabled` parameter is true. FTP and Web Disk need a directory if they are enabled. All services have the same password. With `send_invite`, the user gets a mail to set a password.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/UserManager::create_user/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the subaccount. It must belong to the cPanel account.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password for all services of the subaccount.", secret: true, facts: Facts(&[Fact::Format("password")]), required: true, ..Param::EMPTY },
        Param { name: "username", rust: "username", ty: &Type::Text, doc: "Name without the domain: letters, digits, `.`, `-` and `_`.", example: "\"example\"", facts: Facts(&[Fact::Format("username"), Fact::MaxLength(64)]), required: true, ..Param::EMPTY },
        Param { name: "alternate_email", rust: "alternate_email", ty: &Type::Text, doc: "Another mail address of the user. Required with `send_invite`, because the invitation is sent to it.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "avatar_url", rust: "avatar_url", ty: &Type::Text, doc: "URL of a picture of the user. Reserved for the future: leave it out.", example: "\"https://img.example.com/avatars/example.jpg\"", facts: Facts(&[Fact::Format("url")]), ..Param::EMPTY },
        Param { name: "phone_number", rust: "phone_number", ty: &Type::Text, doc: "Phone number in international format (E.164). Reserved for the future: leave it out.", example: "\"+15551234567\"", ..Param::EMPTY },
        Param { name: "real_name", rust: "real_name", ty: &Type::Text, doc: "First name, last name or both.", example: "\"John Doe\"", ..Param::EMPTY },
        Param { name: "send_invite", rust: "send_invite", ty: &Type::Flag, doc: "Whether an email for resetting the password is sent to `alternate_email`. By default, none is sent.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.email.enabled", rust: "services_email_enabled", ty: &Type::Flag, doc: "Whether the subaccount gets a mailbox. By default, it does not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.email.quota", rust: "services_email_quota", ty: &Type::Limit, doc: "Quota of the mailbox in MB; `0` or `unlimited` for none, up to the server's maximum. By default, the server's default applies.", example: "500", ..Param::EMPTY },
        Param { name: "services.email.send_welcome_email", rust: "services_email_send_welcome_email", ty: &Type::Flag, doc: "Whether instructions for setting up mail programs are sent to the new mailbox. By default, they are not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.ftp.enabled", rust: "services_ftp_enabled", ty: &Type::Flag, doc: "Whether the subaccount may use FTP. By default, it may not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.ftp.homedir", rust: "services_ftp_homedir", ty: &Type::Text, doc: "Directory for FTP, relative to the home directory of the cPanel account. It must exist. Required if FTP is enabled.", example: "\"/Subaccount\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "services.webdisk.enabled", rust: "services_webdisk_enabled", ty: &Type::Flag, doc: "Whether the subaccount may use Web Disk. By default, it may not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.webdisk.enabledigest", rust: "services_webdisk_enabledigest", ty: &Type::Flag, doc: "Whether Web Disk accepts Digest Authentication, which only some old Windows clients on servers with a self-signed certificate need. By default, it is off. Leave it off if you can.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.webdisk.homedir", rust: "services_webdisk_homedir", ty: &Type::Text, doc: "Directory for Web Disk, relative to the home directory of the cPanel account. Required if Web Disk is enabled.", example: "\"/Subaccount\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "services.webdisk.perms", rust: "services_webdisk_perms", ty: &TYPE_WEB_DISK_PERMISSIONS, doc: "`ro` for reading only, `rw` for reading and writing. By default, `rw`.", example: "\"rw\"", facts: Facts(&[Fact::Default("\"rw\"")]), ..Param::EMPTY },
        Param { name: "services.webdisk.private", rust: "services_webdisk_private", ty: &Type::Flag, doc: "Whether the Web Disk directory is private (mode `0700`). By default, it is public (mode `0755`).", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_NEW_ACCOUNT_TYPE, doc: "Kind of account. `sub`, a subaccount, is the only value and the default.", example: "\"sub\"", facts: Facts(&[Fact::Default("\"sub\"")]), ..Param::EMPTY },
    ], returns: &TYPE_SUBACCOUNT, returns_doc: "The new subaccount.", ..Function::EMPTY },
    Function { name: "delete_user", rust: "delete_user", summary: "Deletes a subaccount.", docs: "It cannot be undone. The reply contains what still has the name: nothing, one service account, or a hypothetical subaccount for two or more service accounts.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/UserManager::delete_user/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the subaccount.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "username", rust: "username", ty: &Type::Text, doc: "Name without the domain.", example: "\"example\"", facts: Facts(&[Fact::MaxLength(64)]), required: true, ..Param::EMPTY },
    ], returns: &TYPE_SUBACCOUNT, returns_doc: "The service account or hypothetical subaccount that still has this name and domain. Empty if there is none.", ..Function::EMPTY },
    Function { name: "dismiss_merge", rust: "dismiss_merge", summary: "Stops offering to merge service accounts into a subaccount.", docs: "At least one of the three services must be dismissed. The service accounts do not change, but the cPanel interface no longer offers to link them.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dismiss_merge/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the service accounts.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "username", rust: "username", ty: &Type::Text, doc: "Name of the service accounts, without the domain.", example: "\"example1\"", facts: Facts(&[Fact::Format("username"), Fact::MaxLength(64)]), required: true, ..Param::EMPTY },
        Param { name: "services.email.dismiss", rust: "services_email_dismiss", ty: &Type::Flag, doc: "Whether the mailbox is no longer offered. By default, it stays a candidate.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.ftp.dismiss", rust: "services_ftp_dismiss", ty: &Type::Flag, doc: "Whether the FTP account is no longer offered. By default, it stays a candidate.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.webdisk.dismiss", rust: "services_webdisk_dismiss", ty: &Type::Flag, doc: "Whether the Web Disk account is no longer offered. By default, it stays a candidate.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "edit_user", rust: "edit_user", summary: "Changes a subaccount, such as its services, limits, password and contact details.", docs: "The documented default of every `enabled` parameter is false, so send it for each service that must stay enabled. FTP and Web Disk need a directory if they are enabled.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/edit_user/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the subaccount. It cannot be changed.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "username", rust: "username", ty: &Type::Text, doc: "Name of the subaccount without the domain: at most 64 of letters, digits, `.`, `-` and `_`.", example: "\"example\"", required: true, ..Param::EMPTY },
        Param { name: "alternate_email", rust: "alternate_email", ty: &Type::Text, doc: "Another mail address of the user.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "avatar_url", rust: "avatar_url", ty: &Type::Text, doc: "URL of a picture of the user. Reserved for the future: leave it out.", example: "\"https://img.example.com/avatars/example.jpg\"", facts: Facts(&[Fact::Format("url")]), ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "New password for all services of the subaccount. By default, the old one is kept.", secret: true, ..Param::EMPTY },
        Param { name: "phone_number", rust: "phone_number", ty: &Type::Text, doc: "Phone number in international format (E.164). Reserved for the future: leave it out.", example: "\"+15551234567\"", ..Param::EMPTY },
        Param { name: "real_name", rust: "real_name", ty: &Type::Text, doc: "First name, last name or both; may be empty.", example: "\"John Doe\"", ..Param::EMPTY },
        Param { name: "services.email.enabled", rust: "services_email_enabled", ty: &Type::Flag, doc: "Whether the subaccount has a mailbox. The documented default is false.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.email.quota", rust: "services_email_quota", ty: &Type::Limit, doc: "Quota of the mailbox in MB; `0` for none, up to the server's maximum. By default, the server's default applies.", example: "500", ..Param::EMPTY },
        Param { name: "services.ftp.enabled", rust: "services_ftp_enabled", ty: &Type::Flag, doc: "Whether the subaccount may use FTP. The documented default is false.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.ftp.homedir", rust: "services_ftp_homedir", ty: &Type::Text, doc: "Directory for FTP, relative to the home directory of the cPanel account. It must exist. Required if FTP is enabled.", example: "\"/Subaccount\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "services.webdisk.enabled", rust: "services_webdisk_enabled", ty: &Type::Flag, doc: "Whether the subaccount may use Web Disk. The documented default is false.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.webdisk.enabledigest", rust: "services_webdisk_enabledigest", ty: &Type::Flag, doc: "Whether Web Disk accepts Digest Authentication, which only some old Windows clients on servers with a self-signed certificate need. By default, it is off. Leave it off if you can.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.webdisk.homedir", rust: "services_webdisk_homedir", ty: &Type::Text, doc: "Directory for Web Disk, relative to the home directory of the cPanel account. Required if Web Disk is enabled.", example: "\"/Subaccount\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "services.webdisk.perms", rust: "services_webdisk_perms", ty: &TYPE_WEB_DISK_PERMISSIONS, doc: "`ro` for reading only, `rw` for reading and writing. By default, `rw`.", example: "\"rw\"", facts: Facts(&[Fact::Default("\"rw\"")]), ..Param::EMPTY },
        Param { name: "services.webdisk.private", rust: "services_webdisk_private", ty: &Type::Flag, doc: "Whether the Web Disk directory is private (mode `0700`). By default, it is public (mode `0755`).", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_NEW_ACCOUNT_TYPE, doc: "Kind of account. `sub`, a subaccount, is the only value and the default.", example: "\"sub\"", facts: Facts(&[Fact::Default("\"sub\"")]), ..Param::EMPTY },
    ], returns: &TYPE_SUBACCOUNT, returns_doc: "The changed subaccount.", ..Function::EMPTY },
    Function { name: "list_users", rust: "list_users", summary: "Lists the subaccounts and service accounts of the cPanel account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/UserManager-list_users/", params: &[
        Param { name: "flat", rust: "flat", ty: &Type::Flag, doc: "Whether to return a flat list. By default, accounts that can be merged are in `merge_candidates`.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_SUBACCOUNT), returns_doc: "Each item is a subaccount, a service account, a possible merge or the cPanel account, according to its `type`.", ..Function::EMPTY },
    Function { name: "lookup_service_account", rust: "lookup_service_account", summary: "Looks up one mail, FTP or Web Disk account by its full name.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/lookup_service_account/", params: &[
        Param { name: "full_username", rust: "full_username", ty: &Type::Text, doc: "Name with its domain, such as `name@example.com`.", example: "\"username@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_SERVICE, doc: "Service of the account: `email`, `ftp` or `webdisk`.", example: "\"email\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_SUBACCOUNT, ..Function::EMPTY },
    Function { name: "lookup_user", rust: "lookup_user", summary: "Looks up one subaccount by its unique identifier.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/lookup_user/", params: &[
        Param { name: "guid", rust: "guid", ty: &Type::Text, doc: "Identifier of the subaccount, the member `guid` of `list_users` or `create_user`.", example: "\"EXAMPLE1:EXAMPLE.COM:564CD663%3AFE50072F2620B50988EA4E5F46022546FBE6BDDE3C36C2F2534F4967C661EC37\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_SUBACCOUNT, ..Function::EMPTY },
    Function { name: "merge_service_account", rust: "merge_service_account", summary: "Merges service accounts into the subaccount of their name, and creates it if there is none.", docs: "At least one of the three services must be selected. Only accounts with the same name and domain can be merged.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/merge_service_account/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the service accounts.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "username", rust: "username", ty: &Type::Text, doc: "Name of the service accounts without the domain: at most 64 of letters, digits, `.`, `-` and `_`.", example: "\"example\"", facts: Facts(&[Fact::Format("username")]), required: true, ..Param::EMPTY },
        Param { name: "services.email.merge", rust: "services_email_merge", ty: &Type::Flag, doc: "Whether the mailbox is merged. By default, it stays separate.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.ftp.merge", rust: "services_ftp_merge", ty: &Type::Flag, doc: "Whether the FTP account is merged. By default, it stays separate.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.webdisk.merge", rust: "services_webdisk_merge", ty: &Type::Flag, doc: "Whether the Web Disk account is merged. By default, it stays separate.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &TYPE_SUBACCOUNT, returns_doc: "The subaccount with the merged services.", ..Function::EMPTY },
    Function { name: "unlink_service_account", rust: "unlink_service_account", summary: "Removes a service from a subaccount, so that it becomes a separate account.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/unlink_service_account/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the subaccount.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "service", rust: "service", ty: &TYPE_SERVICE, doc: "Service to remove: `email`, `ftp` or `webdisk`.", example: "\"ftp\"", required: true, ..Param::EMPTY },
        Param { name: "username", rust: "username", ty: &Type::Text, doc: "Name of the subaccount, without the domain.", example: "\"example\"", facts: Facts(&[Fact::Format("username")]), required: true, ..Param::EMPTY },
        Param { name: "dismiss", rust: "dismiss", ty: &Type::Flag, doc: "Whether the server no longer offers to merge the service account. By default, it offers it.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
] };
static TYPE_ACCOUNT_TYPE: Type = Type::Values(&[Allowed { text: "sub", doc: "" }, Allowed { text: "hypothetical", doc: "" }, Allowed { text: "service", doc: "" }, Allowed { text: "cpanel", doc: "" }]);
static TYPE_ISSUE_TYPE: Type = Type::Values(&[Allowed { text: "error", doc: "" }, Allowed { text: "warning", doc: "" }, Allowed { text: "info", doc: "" }]);
static TYPE_NEW_ACCOUNT_TYPE: Type = Type::Values(&[Allowed { text: "sub", doc: "" }]);
static TYPE_PARENT_TYPE: Type = Type::Values(&[Allowed { text: "sub", doc: "" }, Allowed { text: "hypothetical", doc: "" }]);
static TYPE_SERVICE: Type = Type::Values(&[Allowed { text: "email", doc: "" }, Allowed { text: "ftp", doc: "" }, Allowed { text: "webdisk", doc: "" }]);
static TYPE_SUBACCOUNT: Type = Type::Record(&[
        Member { name: "alternate_email", ty: &Type::Text, doc: "Another mail address of the user. May be null.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "avatar_url", ty: &Type::Text, doc: "URL of a picture of the user. Reserved for the future. May be null.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "can_delete", ty: &Type::Flag, doc: "Whether the owner of the cPanel account may remove it.", ..Member::EMPTY },
        Member { name: "can_set_password", ty: &Type::Flag, doc: "Whether the owner of the cPanel account may set its password. False if it shares the password of the cPanel account.", ..Member::EMPTY },
        Member { name: "can_set_quota", ty: &Type::Flag, doc: "Whether the owner of the cPanel account may limit its disk space.", ..Member::EMPTY },
        Member { name: "dismissed", ty: &Type::Flag, doc: "Whether the offer to merge it was dismissed. Only for service accounts.", ..Member::EMPTY },
        Member { name: "dismissed_merge_candidates", ty: &Type::List(&TYPE_SUBACCOUNT), doc: "Service accounts of this name whose merge was dismissed. Always empty from `check_account_conflicts` and `delete_user`.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain part of `full_username`.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "full_username", ty: &Type::Text, doc: "Name with the domain, such as `name@example.com`.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "guid", ty: &Type::Text, doc: "Unique identifier, which `lookup_user` takes.", ..Member::EMPTY },
        Member { name: "has_expired_invite", ty: &Type::Flag, doc: "Whether an invitation to log in has expired.", ..Member::EMPTY },
        Member { name: "has_invite", ty: &Type::Flag, doc: "Whether an invitation to log in is open.", ..Member::EMPTY },
        Member { name: "has_siblings", ty: &Type::Flag, doc: "Whether another service account has the same `full_username`.", ..Member::EMPTY },
        Member { name: "invite_expiration", ty: &Type::Timestamp, doc: "When the invitation expires, in seconds since the Unix epoch. Null if none is open.", ..Member::EMPTY },
        Member { name: "issues", ty: &Type::List(&TYPE_SUBACCOUNT_ISSUE), doc: "Problems of the account, such as a quota that is used up.", ..Member::EMPTY },
        Member { name: "merge_candidates", ty: &Type::List(&TYPE_SUBACCOUNT), doc: "Service accounts of this name and domain that can be merged into it.", ..Member::EMPTY },
        Member { name: "parent_type", ty: &TYPE_PARENT_TYPE, doc: "Into what the service account can be merged: `sub` is an existing subaccount, `hypothetical` one that a merge would create. Null if no merge is possible.", ..Member::EMPTY },
        Member { name: "phone_number", ty: &Type::Text, doc: "Phone number in international format (E.164), such as `+15551234567`. Reserved for the future. May be null.", ..Member::EMPTY },
        Member { name: "real_name", ty: &Type::Text, doc: "First name, last name or both; may be empty or null.", ..Member::EMPTY },
        Member { name: "services", ty: &TYPE_SUBACCOUNT_SERVICES, doc: "The services: mail, FTP and Web Disk.", ..Member::EMPTY },
        Member { name: "special", ty: &Type::Flag, doc: "Whether the system created it. Such an account cannot be removed.", ..Member::EMPTY },
        Member { name: "sub_account_exists", ty: &Type::Flag, doc: "Whether a subaccount of this name exists already. Null if the entry is not a service account.", ..Member::EMPTY },
        Member { name: "synced_password", ty: &Type::Flag, doc: "Whether all its services share one password. Null if the entry is not a subaccount.", ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_ACCOUNT_TYPE, doc: "Kind of entry: `sub` a subaccount, `service` an account for a single service, `hypothetical` a subaccount that a merge would create, `cpanel` the cPanel account.", ..Member::EMPTY },
        Member { name: "username", ty: &Type::Text, doc: "Name without the domain.", facts: Facts(&[Fact::Format("username")]), ..Member::EMPTY },
    ]);
static TYPE_SUBACCOUNT_EMAIL: Type = Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether it has a mailbox, for webmail, POP and IMAP.", ..Member::EMPTY },
        Member { name: "quota", ty: &Type::Limit, doc: "Quota of the mailbox in MB. `0` means unlimited.", ..Member::EMPTY },
    ]);
static TYPE_SUBACCOUNT_FTP: Type = Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether it may use FTP.", ..Member::EMPTY },
        Member { name: "homedir", ty: &Type::Text, doc: "Directory for FTP, relative to the home directory of the cPanel account.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "quota", ty: &Type::Limit, doc: "Quota for FTP in MB. `0` means unlimited.", ..Member::EMPTY },
    ]);
static TYPE_SUBACCOUNT_ISSUE: Type = Type::Record(&[
        Member { name: "area", ty: &Type::Text, doc: "What the problem is about, such as `quota`.", ..Member::EMPTY },
        Member { name: "limit", ty: &Type::Limit, doc: "The quota in MB.", ..Member::EMPTY },
        Member { name: "message", ty: &Type::Text, doc: "The problem as a text.", ..Member::EMPTY },
        Member { name: "service", ty: &TYPE_SERVICE, always: true, doc: "Service that has the problem: `email`, `ftp` or `webdisk`.", ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_ISSUE_TYPE, always: true, doc: "How serious the problem is: `error`, `warning` or `info`.", ..Member::EMPTY },
        Member { name: "used", ty: &Type::Number, doc: "Used space in MB.", ..Member::EMPTY },
    ]);
static TYPE_SUBACCOUNT_SERVICES: Type = Type::Record(&[
        Member { name: "email", ty: &TYPE_SUBACCOUNT_EMAIL, doc: "Access to mail.", ..Member::EMPTY },
        Member { name: "ftp", ty: &TYPE_SUBACCOUNT_FTP, doc: "Access to FTP.", ..Member::EMPTY },
        Member { name: "special", ty: &Type::Flag, doc: "Whether the system created the account. Only from `list_users`, from `lookup_user` and in the candidates for a merge.", ..Member::EMPTY },
        Member { name: "webdisk", ty: &TYPE_SUBACCOUNT_WEBDISK, doc: "Access to Web Disk (WebDAV).", ..Member::EMPTY },
    ]);
static TYPE_SUBACCOUNT_WEBDISK: Type = Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether it may use Web Disk.", ..Member::EMPTY },
        Member { name: "enabledigest", ty: &Type::Flag, doc: "Whether Web Disk accepts Digest Authentication for it. Only from `lookup_user` and in the candidates for a merge.", ..Member::EMPTY },
        Member { name: "homedir", ty: &Type::Text, doc: "Directory for Web Disk, relative to the home directory of the cPanel account.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "perms", ty: &TYPE_WEB_DISK_PERMISSIONS, doc: "`ro` for reading only, `rw` for reading and writing.", ..Member::EMPTY },
        Member { name: "private", ty: &Type::Flag, doc: "Whether the directory is private (mode `0700`) rather than public (mode `0755`).", ..Member::EMPTY },
    ]);
static TYPE_WEB_DISK_PERMISSIONS: Type = Type::Values(&[Allowed { text: "ro", doc: "" }, Allowed { text: "rw", doc: "" }]);
