// Made by cpanel-codegen from schema/uapi/UserManager.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "UserManager", rust: "user_manager", summary: "Manage subaccounts, which join a mailbox, an FTP account and a Web Disk account under one name and password.", docs: "A subaccount is a user of a cPanel account, with a name, a domain, a password, and any of three services (mail, FTP, Web Disk). There are also *service accounts*, each for one service. Service accounts of the same name and domain can be merged into a subaccount. `create_user` creates a subaccount, `list_users` lists all, `edit_user` changes services, limits and passwords, and `delete_user` deletes a subaccount.\n\n- `lookup_user` finds a subaccount by its `guid`, `lookup_service_account` a service account by its full name and kind.\n- `check_account_conflicts` returns whether a name is taken.\n- `merge_service_account` merges service accounts into a subaccount, `unlink_service_account` removes one from it, and `dismiss_merge` stops the server from offering a merge.\n- `change_password` changes the password of the cPanel account itself, not of a subaccount. The `type` of an entry says what it is. A `hypothetical` entry does not exist yet: it is the subaccount that a merge of the service accounts in `merge_candidates` would create. Limits are in MB.", functions: &[
    Function { name: "change_password", rust: "change_password", summary: "Changes the password of the cPanel account itself.", docs: "Later calls that log in with the old password are refused. The old password has to be given even to a caller who is already logged in.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/change_password/", params: &[
        Param { name: "newpass", rust: "newpass", ty: &Type::Text, doc: "The password to set. A server may refuse one that is too weak.", format: "password", secret: true, required: true, ..Param::EMPTY },
        Param { name: "oldpass", rust: "oldpass", ty: &Type::Text, doc: "The password in force now.", format: "password", secret: true, required: true, ..Param::EMPTY },
        Param { name: "enablemysql", rust: "enablemysql", ty: &Type::Flag, doc: "Whether the MySQL user that bears the account's name gets the new password as well. By default, it keeps its own.", example: "false", default: "false", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "check_account_conflicts", rust: "check_account_conflicts", summary: "Returns whether a name is already taken by a subaccount or by service accounts.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/check_account_conflicts/", params: &[
        Param { name: "full_username", rust: "full_username", ty: &Type::Text, doc: "Name to look for, with its domain, such as `name@example.com`.", example: "\"username@example.com\"", format: "email", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "accounts", ty: &TYPE_SUBACCOUNT, doc: "What holds the name already.", ..Member::EMPTY },
        Member { name: "conflict", ty: &Type::Flag, always: true, doc: "Whether the name is taken.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "create_user", rust: "create_user", summary: "Creates a subaccount with mail, FTP and Web Disk access as requested.", docs: "Every service is off unless its `enabled` parameter says otherwise. FTP and Web Disk each need a directory when they are switched on. The one password serves all services. With `send_invite` the person gets a mail to set a password.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/UserManager::create_user/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the subaccount. It must belong to the cPanel account.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password for all services of the subaccount.", format: "password", secret: true, required: true, ..Param::EMPTY },
        Param { name: "username", rust: "username", ty: &Type::Text, doc: "Name without the domain: letters, digits, `.`, `-` and `_`.", example: "\"example\"", format: "username", max_length: Some(64), required: true, ..Param::EMPTY },
        Param { name: "alternate_email", rust: "alternate_email", ty: &Type::Text, doc: "Another address of the person. Needed with `send_invite`, because the invitation is sent there.", example: "\"user@example.com\"", format: "email", ..Param::EMPTY },
        Param { name: "avatar_url", rust: "avatar_url", ty: &Type::Text, doc: "Address of a picture of the person. Reserved for the future: leave it out.", example: "\"https://img.example.com/avatars/example.jpg\"", format: "url", ..Param::EMPTY },
        Param { name: "phone_number", rust: "phone_number", ty: &Type::Text, doc: "Telephone number in international (E.164) form. Reserved for the future: leave it out.", example: "\"+15551234567\"", ..Param::EMPTY },
        Param { name: "real_name", rust: "real_name", ty: &Type::Text, doc: "First name, last name or both.", example: "\"John Doe\"", ..Param::EMPTY },
        Param { name: "send_invite", rust: "send_invite", ty: &Type::Flag, doc: "Whether an email for resetting the password is sent to `alternate_email`. By default, none is sent.", example: "false", default: "false", ..Param::EMPTY },
        Param { name: "services.email.enabled", rust: "services_email_enabled", ty: &Type::Flag, doc: "Whether the subaccount gets a mailbox. By default, it does not.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "services.email.quota", rust: "services_email_quota", ty: &Type::Limit, doc: "Size limit of the mailbox in MB; `0` or `unlimited` for none. By default, the server's default applies. The server's largest mailbox size is a bound.", example: "500", ..Param::EMPTY },
        Param { name: "services.email.send_welcome_email", rust: "services_email_send_welcome_email", ty: &Type::Flag, doc: "Whether instructions for setting up mail programs are sent to the new mailbox. By default, they are not.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "services.ftp.enabled", rust: "services_ftp_enabled", ty: &Type::Flag, doc: "Whether the subaccount may use FTP. By default, it may not.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "services.ftp.homedir", rust: "services_ftp_homedir", ty: &Type::Text, doc: "Directory for FTP, relative to the home directory of the cPanel account. It must exist. Needed once FTP is enabled.", example: "\"/Subaccount\"", format: "path", ..Param::EMPTY },
        Param { name: "services.webdisk.enabled", rust: "services_webdisk_enabled", ty: &Type::Flag, doc: "Whether the subaccount may use Web Disk. By default, it may not.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "services.webdisk.enabledigest", rust: "services_webdisk_enabledigest", ty: &Type::Flag, doc: "Whether Web Disk accepts Digest Authentication, which only some old Windows clients on servers with a self-signed certificate need. By default, it is off. Leave it off if you can.", example: "false", default: "false", ..Param::EMPTY },
        Param { name: "services.webdisk.homedir", rust: "services_webdisk_homedir", ty: &Type::Text, doc: "Directory for Web Disk, relative to the home directory of the cPanel account. Needed once Web Disk is enabled.", example: "\"/Subaccount\"", format: "path", ..Param::EMPTY },
        Param { name: "services.webdisk.perms", rust: "services_webdisk_perms", ty: &TYPE_WEB_DISK_PERMISSIONS, doc: "`ro` for reading only, `rw` for reading and writing. By default, `rw`.", example: "\"rw\"", default: "\"rw\"", ..Param::EMPTY },
        Param { name: "services.webdisk.private", rust: "services_webdisk_private", ty: &Type::Flag, doc: "Whether the Web Disk directory is closed to others (mode `0700`). By default, it is public (mode `0755`).", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_NEW_ACCOUNT_TYPE, doc: "Kind of account; `sub`, a subaccount, is the only one and the default.", example: "\"sub\"", default: "\"sub\"", ..Param::EMPTY },
    ], returns: &TYPE_SUBACCOUNT, returns_doc: "The subaccount as it was created.", ..Function::EMPTY },
    Function { name: "delete_user", rust: "delete_user", summary: "Deletes a subaccount.", docs: "It cannot be undone. The reply says what is left under the name: nothing, one service account, or a hypothetical subaccount that represents two or more of them.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/UserManager::delete_user/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the subaccount, one of the cPanel account's own.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
        Param { name: "username", rust: "username", ty: &Type::Text, doc: "Name without the domain.", example: "\"example\"", max_length: Some(64), required: true, ..Param::EMPTY },
    ], returns: &TYPE_SUBACCOUNT, returns_doc: "What still has this name and domain: a service account or a hypothetical subaccount. Empty when nothing is left.", ..Function::EMPTY },
    Function { name: "dismiss_merge", rust: "dismiss_merge", summary: "Stops offering to merge service accounts into a subaccount.", docs: "At least one of the three services has to be dismissed. Nothing is deleted: the service accounts stay as they are, and the link button in the cPanel interface disappears.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dismiss_merge/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the service accounts.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
        Param { name: "username", rust: "username", ty: &Type::Text, doc: "Name of the service accounts, without the domain.", example: "\"example1\"", format: "username", max_length: Some(64), required: true, ..Param::EMPTY },
        Param { name: "services.email.dismiss", rust: "services_email_dismiss", ty: &Type::Flag, doc: "Whether the mailbox is no longer offered. By default, it stays a candidate.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "services.ftp.dismiss", rust: "services_ftp_dismiss", ty: &Type::Flag, doc: "Whether the FTP account is no longer offered. By default, it stays a candidate.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "services.webdisk.dismiss", rust: "services_webdisk_dismiss", ty: &Type::Flag, doc: "Whether the Web Disk account is no longer offered. By default, it stays a candidate.", example: "true", default: "false", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "edit_user", rust: "edit_user", summary: "Changes a subaccount, such as its services, limits, password and contact details.", docs: "The documented default of every `enabled` parameter is off, so send it for each service that is to stay. FTP and Web Disk each need their directory when they are switched on.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/edit_user/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the subaccount, one of the cPanel account's own. It says which subaccount is meant and cannot be changed.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
        Param { name: "username", rust: "username", ty: &Type::Text, doc: "Name of the subaccount without the domain: at most 64 of letters, digits, `.`, `-` and `_`.", example: "\"example\"", required: true, ..Param::EMPTY },
        Param { name: "alternate_email", rust: "alternate_email", ty: &Type::Text, doc: "Another address of the person, of use when mail to the domain itself is down.", example: "\"user@example.com\"", format: "email", ..Param::EMPTY },
        Param { name: "avatar_url", rust: "avatar_url", ty: &Type::Text, doc: "Address of a picture of the person. Reserved for the future: leave it out.", example: "\"https://img.example.com/avatars/example.jpg\"", format: "url", ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "New password for all services of the subaccount. By default, the old one is kept.", secret: true, ..Param::EMPTY },
        Param { name: "phone_number", rust: "phone_number", ty: &Type::Text, doc: "Telephone number in international (E.164) form. Reserved for the future: leave it out.", example: "\"+15551234567\"", ..Param::EMPTY },
        Param { name: "real_name", rust: "real_name", ty: &Type::Text, doc: "First name, last name or both; may be empty.", example: "\"John Doe\"", ..Param::EMPTY },
        Param { name: "services.email.enabled", rust: "services_email_enabled", ty: &Type::Flag, doc: "Whether the subaccount has a mailbox. The documented default is off.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "services.email.quota", rust: "services_email_quota", ty: &Type::Limit, doc: "Size limit of the mailbox in MB, `0` for none. By default, the server's default applies. The server's largest mailbox size is a bound.", example: "500", ..Param::EMPTY },
        Param { name: "services.ftp.enabled", rust: "services_ftp_enabled", ty: &Type::Flag, doc: "Whether the subaccount may use FTP. The documented default is off.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "services.ftp.homedir", rust: "services_ftp_homedir", ty: &Type::Text, doc: "Directory for FTP, relative to the home directory of the cPanel account. It must exist. Needed once FTP is enabled.", example: "\"/Subaccount\"", format: "path", ..Param::EMPTY },
        Param { name: "services.webdisk.enabled", rust: "services_webdisk_enabled", ty: &Type::Flag, doc: "Whether the subaccount may use Web Disk. The documented default is off.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "services.webdisk.enabledigest", rust: "services_webdisk_enabledigest", ty: &Type::Flag, doc: "Whether Web Disk accepts Digest Authentication, which only some old Windows clients on servers with a self-signed certificate need. By default, it is off. Leave it off if you can.", example: "false", default: "false", ..Param::EMPTY },
        Param { name: "services.webdisk.homedir", rust: "services_webdisk_homedir", ty: &Type::Text, doc: "Directory for Web Disk, relative to the home directory of the cPanel account. Needed once Web Disk is enabled.", example: "\"/Subaccount\"", format: "path", ..Param::EMPTY },
        Param { name: "services.webdisk.perms", rust: "services_webdisk_perms", ty: &TYPE_WEB_DISK_PERMISSIONS, doc: "`ro` for reading only, `rw` for reading and writing. By default, `rw`.", example: "\"rw\"", default: "\"rw\"", ..Param::EMPTY },
        Param { name: "services.webdisk.private", rust: "services_webdisk_private", ty: &Type::Flag, doc: "Whether the Web Disk directory is closed to others (mode `0700`). By default, it is public (mode `0755`).", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_NEW_ACCOUNT_TYPE, doc: "Kind of account; `sub`, a subaccount, is the only one and the default.", example: "\"sub\"", default: "\"sub\"", ..Param::EMPTY },
    ], returns: &TYPE_SUBACCOUNT, returns_doc: "The subaccount as it is after the change.", ..Function::EMPTY },
    Function { name: "list_users", rust: "list_users", summary: "Lists the subaccounts and service accounts of the cPanel account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/UserManager-list_users/", params: &[
        Param { name: "flat", rust: "flat", ty: &Type::Flag, doc: "Whether to leave out the nesting, in which accounts of one name appear under `merge_candidates`. By default, the list is nested.", example: "false", default: "false", ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_SUBACCOUNT), returns_doc: "Each item is an entry; its `type` says whether it is a subaccount, a service account, a possible merge or the cPanel account.", ..Function::EMPTY },
    Function { name: "lookup_service_account", rust: "lookup_service_account", summary: "Looks up one mail, FTP or Web Disk account by its full name.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/lookup_service_account/", params: &[
        Param { name: "full_username", rust: "full_username", ty: &Type::Text, doc: "Name with its domain, such as `name@example.com`.", example: "\"username@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_SERVICE, doc: "Which service the account belongs to: `email`, `ftp` or `webdisk`.", example: "\"email\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_SUBACCOUNT, ..Function::EMPTY },
    Function { name: "lookup_user", rust: "lookup_user", summary: "Looks up one subaccount by its unique identifier.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/lookup_user/", params: &[
        Param { name: "guid", rust: "guid", ty: &Type::Text, doc: "Identifier of the subaccount, from the `guid` that `list_users` or `create_user` gave.", example: "\"EXAMPLE1:EXAMPLE.COM:564CD663%3AFE50072F2620B50988EA4E5F46022546FBE6BDDE3C36C2F2534F4967C661EC37\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_SUBACCOUNT, ..Function::EMPTY },
    Function { name: "merge_service_account", rust: "merge_service_account", summary: "Joins service accounts to the subaccount of their name, and creates it if there is none.", docs: "At least one of the three services has to be chosen. Only accounts that share user name and domain can be joined.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/merge_service_account/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the service accounts.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
        Param { name: "username", rust: "username", ty: &Type::Text, doc: "Name of the service accounts without the domain: at most 64 of letters, digits, `.`, `-` and `_`.", example: "\"example\"", format: "username", required: true, ..Param::EMPTY },
        Param { name: "services.email.merge", rust: "services_email_merge", ty: &Type::Flag, doc: "Whether the mailbox is joined. By default, it stays separate.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "services.ftp.merge", rust: "services_ftp_merge", ty: &Type::Flag, doc: "Whether the FTP account is joined. By default, it stays separate.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "services.webdisk.merge", rust: "services_webdisk_merge", ty: &Type::Flag, doc: "Whether the Web Disk account is joined. By default, it stays separate.", example: "true", default: "false", ..Param::EMPTY },
    ], returns: &TYPE_SUBACCOUNT, returns_doc: "The subaccount with the services that were joined.", ..Function::EMPTY },
    Function { name: "unlink_service_account", rust: "unlink_service_account", summary: "Removes a service from a subaccount, so that it becomes a separate account.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/unlink_service_account/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the subaccount.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
        Param { name: "service", rust: "service", ty: &TYPE_SERVICE, doc: "Which service to take out: `email`, `ftp` or `webdisk`.", example: "\"ftp\"", required: true, ..Param::EMPTY },
        Param { name: "username", rust: "username", ty: &Type::Text, doc: "Name of the subaccount, without the domain.", example: "\"example\"", format: "username", required: true, ..Param::EMPTY },
        Param { name: "dismiss", rust: "dismiss", ty: &Type::Flag, doc: "Whether the service account is not to be offered for a merge again. By default, the server offers it.", example: "false", default: "false", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
] };
static TYPE_ACCOUNT_TYPE: Type = Type::Values(&[Allowed { text: "sub", doc: "" }, Allowed { text: "hypothetical", doc: "" }, Allowed { text: "service", doc: "" }, Allowed { text: "cpanel", doc: "" }]);
static TYPE_ISSUE_TYPE: Type = Type::Values(&[Allowed { text: "error", doc: "" }, Allowed { text: "warning", doc: "" }, Allowed { text: "info", doc: "" }]);
static TYPE_NEW_ACCOUNT_TYPE: Type = Type::Values(&[Allowed { text: "sub", doc: "" }]);
static TYPE_PARENT_TYPE: Type = Type::Values(&[Allowed { text: "sub", doc: "" }, Allowed { text: "hypothetical", doc: "" }]);
static TYPE_SERVICE: Type = Type::Values(&[Allowed { text: "email", doc: "" }, Allowed { text: "ftp", doc: "" }, Allowed { text: "webdisk", doc: "" }]);
static TYPE_SUBACCOUNT: Type = Type::Record(&[
        Member { name: "alternate_email", ty: &Type::Text, doc: "Another address of the person, apart from this account; may be null.", format: "email", ..Member::EMPTY },
        Member { name: "avatar_url", ty: &Type::Text, doc: "Address of a picture of the person. Reserved for the future; may be null.", format: "url", ..Member::EMPTY },
        Member { name: "can_delete", ty: &Type::Flag, doc: "Whether the owner of the cPanel account may remove it.", ..Member::EMPTY },
        Member { name: "can_set_password", ty: &Type::Flag, doc: "Whether the owner of the cPanel account may set its password. Off if it shares the password of the cPanel account.", ..Member::EMPTY },
        Member { name: "can_set_quota", ty: &Type::Flag, doc: "Whether the owner of the cPanel account may limit its disk space.", ..Member::EMPTY },
        Member { name: "dismissed", ty: &Type::Flag, doc: "Whether the offer to merge it was turned down. Only service accounts carry this.", ..Member::EMPTY },
        Member { name: "dismissed_merge_candidates", ty: &Type::List(&TYPE_SUBACCOUNT), doc: "Service accounts of this name whose merge was turned down; each item is an account. Reserved for the future in `check_account_conflicts` and `delete_user`, where it is always empty.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, format: "domain", ..Member::EMPTY },
        Member { name: "full_username", ty: &Type::Text, doc: "Name with the domain, such as `name@example.com`.", format: "email", ..Member::EMPTY },
        Member { name: "guid", ty: &Type::Text, doc: "Unique identifier given by the server; `lookup_user` takes it.", ..Member::EMPTY },
        Member { name: "has_expired_invite", ty: &Type::Flag, doc: "Whether an invitation to log in was sent and has run out.", ..Member::EMPTY },
        Member { name: "has_invite", ty: &Type::Flag, doc: "Whether an invitation to log in is open.", ..Member::EMPTY },
        Member { name: "has_siblings", ty: &Type::Flag, doc: "Whether another service account bears the same `full_username`.", ..Member::EMPTY },
        Member { name: "invite_expiration", ty: &Type::Timestamp, doc: "When the invitation runs out, in seconds since the Unix epoch; null when none is open.", ..Member::EMPTY },
        Member { name: "issues", ty: &Type::List(&TYPE_SUBACCOUNT_ISSUE), doc: "Problems found with it; each item is a problem, such as a quota that is used up.", ..Member::EMPTY },
        Member { name: "merge_candidates", ty: &Type::List(&TYPE_SUBACCOUNT), doc: "Service accounts of this name and domain that could be joined to it; each item is an account.", ..Member::EMPTY },
        Member { name: "parent_type", ty: &TYPE_PARENT_TYPE, doc: "What the service account could join: `sub` is a subaccount that exists, `hypothetical` one that a merge would create. Null when no merge is possible.", ..Member::EMPTY },
        Member { name: "phone_number", ty: &Type::Text, doc: "Telephone number in international (E.164) form, such as `+15551234567`. Reserved for the future; may be null.", ..Member::EMPTY },
        Member { name: "real_name", ty: &Type::Text, doc: "First name, last name or both; may be empty or null.", ..Member::EMPTY },
        Member { name: "services", ty: &TYPE_SUBACCOUNT_SERVICES, doc: "The services that it may use, with a member each for mail, FTP and Web Disk.", ..Member::EMPTY },
        Member { name: "special", ty: &Type::Flag, doc: "Whether it is one of the accounts that the system makes itself and that cannot be removed.", ..Member::EMPTY },
        Member { name: "sub_account_exists", ty: &Type::Flag, doc: "Whether a subaccount of this name exists already. Null if the entry is not a service account.", ..Member::EMPTY },
        Member { name: "synced_password", ty: &Type::Flag, doc: "Whether all its services share one password. Null if the entry is not a subaccount.", ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_ACCOUNT_TYPE, doc: "Kind of entry: `sub` a subaccount, `service` an account for a single service, `hypothetical` a subaccount that a merge would create, `cpanel` the cPanel account.", ..Member::EMPTY },
        Member { name: "username", ty: &Type::Text, doc: "Name without the domain.", format: "username", ..Member::EMPTY },
    ]);
static TYPE_SUBACCOUNT_EMAIL: Type = Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether it has a mailbox, for webmail, POP and IMAP.", ..Member::EMPTY },
        Member { name: "quota", ty: &Type::Limit, doc: "Size limit of the mailbox in MB; where `0` is sent, it is unlimited.", ..Member::EMPTY },
    ]);
static TYPE_SUBACCOUNT_FTP: Type = Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether it may use FTP.", ..Member::EMPTY },
        Member { name: "homedir", ty: &Type::Text, doc: "Directory for FTP, relative to the home directory of the cPanel account.", format: "path", ..Member::EMPTY },
        Member { name: "quota", ty: &Type::Limit, doc: "Space limit for FTP in MB; `0` is unlimited.", ..Member::EMPTY },
    ]);
static TYPE_SUBACCOUNT_ISSUE: Type = Type::Record(&[
        Member { name: "area", ty: &Type::Text, doc: "What the problem is about, such as `quota`.", ..Member::EMPTY },
        Member { name: "limit", ty: &Type::Limit, doc: "The quota in force, in MB.", ..Member::EMPTY },
        Member { name: "message", ty: &Type::Text, doc: "The problem in words, for people to read.", ..Member::EMPTY },
        Member { name: "service", ty: &TYPE_SERVICE, always: true, doc: "Service that has the problem: `email`, `ftp` or `webdisk`.", ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_ISSUE_TYPE, always: true, doc: "How serious the problem is: `error`, `warning` or `info`.", ..Member::EMPTY },
        Member { name: "used", ty: &Type::Number, doc: "Space in use at present, in MB.", ..Member::EMPTY },
    ]);
static TYPE_SUBACCOUNT_SERVICES: Type = Type::Record(&[
        Member { name: "email", ty: &TYPE_SUBACCOUNT_EMAIL, doc: "Access to mail.", ..Member::EMPTY },
        Member { name: "ftp", ty: &TYPE_SUBACCOUNT_FTP, doc: "Access to FTP.", ..Member::EMPTY },
        Member { name: "special", ty: &Type::Flag, doc: "Whether the system made the account itself. Only from `list_users`, from `lookup_user` and in the candidates for a merge.", ..Member::EMPTY },
        Member { name: "webdisk", ty: &TYPE_SUBACCOUNT_WEBDISK, doc: "Access to Web Disk (WebDAV).", ..Member::EMPTY },
    ]);
static TYPE_SUBACCOUNT_WEBDISK: Type = Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether it may use Web Disk.", ..Member::EMPTY },
        Member { name: "enabledigest", ty: &Type::Flag, doc: "Whether Web Disk accepts Digest Authentication from it. Only from `lookup_user` and in the candidates for a merge.", ..Member::EMPTY },
        Member { name: "homedir", ty: &Type::Text, doc: "Directory for Web Disk, relative to the home directory of the cPanel account.", format: "path", ..Member::EMPTY },
        Member { name: "perms", ty: &TYPE_WEB_DISK_PERMISSIONS, doc: "`ro` for reading only, `rw` for reading and writing.", ..Member::EMPTY },
        Member { name: "private", ty: &Type::Flag, doc: "Whether the directory is closed to others (mode `0700`) rather than public (mode `0755`).", ..Member::EMPTY },
    ]);
static TYPE_WEB_DISK_PERMISSIONS: Type = Type::Values(&[Allowed { text: "ro", doc: "" }, Allowed { text: "rw", doc: "" }]);
