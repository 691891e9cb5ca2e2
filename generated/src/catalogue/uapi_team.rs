// Made by cpanel-codegen from schema/uapi/Team.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Team", rust: "team", summary: "Manages team users, who have their own logins, roles, expiry dates and services.", docs: "Team users share one cPanel account. Each user has a separate login, and the user's roles determine what the user can see and do. Only the owner has all rights.\n\n- `add_team_user` creates a user, with a `password` or with an invitation by mail (`activation_email`). `list_team` lists all users, and `remove_team_user` deletes a user permanently.\n- `edit_team_user` changes several settings in one call. `set_password`, `set_notes`, `set_contact_email` and `set_locale` change one setting.\n- Roles are `admin`, `database`, `email` and `web`. `add_roles` and `remove_roles` change the current roles, and `set_roles` replaces them. **`admin` gives the user nearly the owner's powers.** `get_team_users_with_roles_count` returns how many users with roles the hosting plan allows.\n- `suspend_team_user` suspends a user at once, and `set_expire` at a later time. `cancel_expire` cancels the expiry, and `reinstate_team_user` ends a suspension or expiry.\n\nA team user can also have a mailbox, an FTP account and a Web Disk account of the same name (the parameters `services.*`).", functions: &[
    Function { name: "add_roles", rust: "add_roles", summary: "Adds roles to a team user.", docs: "The user keeps the current roles. Fails if the account already has the maximum number of users with roles (see `get_team_users_with_roles_count`).", since: "11.108", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_roles/", params: &[
        Param { name: "role", rust: "role", ty: &Type::List(&TYPE_TEAM_ROLE), doc: "Roles to add. `admin` gives the user nearly the owner's powers.", example: "[\"database\"]", required: true, wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "add_team_user", rust: "add_team_user", summary: "Creates a team user of the account.", docs: "Pass either `password` or `activation_email`. Without roles, the user has only the basic features of every team user. The function creates the mailbox, the FTP account and the Web Disk account only if the matching `services.*.enabled` is set.", since: "11.104", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_team_user/", params: &[
        Param { name: "email1", rust: "email1", ty: &Type::Text, doc: "Main mail address for messages and password links to the user.", example: "\"teamuser@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the new user. The rules for cPanel usernames apply.", example: "\"teamuser\"", required: true, ..Param::EMPTY },
        Param { name: "activation_email", rust: "activation_email", ty: &Type::Flag, doc: "Whether to send the user a mail with a link to choose a password. It replaces `password`.", example: "true", ..Param::EMPTY },
        Param { name: "email2", rust: "email2", ty: &Type::Text, doc: "Second mail address, in addition to the main address.", example: "\"teamuser-backup@example.com\"", ..Param::EMPTY },
        Param { name: "expire_date", rust: "expire_date", ty: &Type::Text, doc: "When the user expires: seconds since the Unix epoch, or days from now such as `120days`. By default, the user does not expire.", example: "\"120days\"", ..Param::EMPTY },
        Param { name: "expire_reason", rust: "expire_reason", ty: &Type::Text, doc: "Reason for the expiry, as shown in `list_team`.", ..Param::EMPTY },
        Param { name: "notes", rust: "notes", ty: &Type::Text, doc: "Notes about the user, at most 100 characters. Do not store confidential data here.", ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password of the user. It replaces `activation_email`.", secret: true, ..Param::EMPTY },
        Param { name: "roles", rust: "roles", ty: &Type::List(&TYPE_TEAM_ROLE), doc: "Roles of the user. `admin` gives the user nearly the owner's powers.", example: "[\"email\",\"database\"]", wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "services.email.enabled", rust: "services_email_enabled", ty: &Type::Flag, doc: "Whether to create a mailbox of the same name. By default, no.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.email.quota", rust: "services_email_quota", ty: &Type::Limit, doc: "Disk quota of the mailbox, in MiB. `0` and `unlimited` mean no limit. It must not exceed the server's maximum. By default, the server's default quota.", example: "500", ..Param::EMPTY },
        Param { name: "services.ftp.enabled", rust: "services_ftp_enabled", ty: &Type::Flag, doc: "Whether to create an FTP account of the same name. By default, no.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.ftp.homedir", rust: "services_ftp_homedir", ty: &Type::Text, doc: "FTP directory, relative to the account's home directory. It must exist. Required if the FTP account is enabled.", example: "\"/Teamusername\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "services.webdisk.enabled", rust: "services_webdisk_enabled", ty: &Type::Flag, doc: "Whether to create a Web Disk account of the same name. By default, no.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.webdisk.enabledigest", rust: "services_webdisk_enabledigest", ty: &Type::Flag, doc: "Whether Web Disk accepts digest authentication, which only some old Windows clients need. It should usually be off. By default, no.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.webdisk.homedir", rust: "services_webdisk_homedir", ty: &Type::Text, doc: "Web Disk directory, relative to the account's home directory. Required if the Web Disk account is enabled.", example: "\"/Teamusername\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "services.webdisk.perms", rust: "services_webdisk_perms", ty: &TYPE_WEBDISK_PERMS, doc: "Permissions in the Web Disk directory: `ro` (read only) or `rw` (read and write). By default, `rw`.", example: "\"rw\"", facts: Facts(&[Fact::Default("\"rw\"")]), ..Param::EMPTY },
        Param { name: "services.webdisk.private", rust: "services_webdisk_private", ty: &Type::Flag, doc: "Whether the Web Disk directory is closed to other users: `1` sets the mode 0700, `0` sets 0755. By default, `0`.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["password", "activation_email"] }], returns: &Type::Timestamp, returns_doc: "When the user will expire, in seconds since the Unix epoch. It has no meaning without `expire_date`.", ..Function::EMPTY },
    Function { name: "cancel_expire", rust: "cancel_expire", summary: "Cancels the expiry of a team user.", docs: "For a user who has already expired, use `reinstate_team_user`.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cancel_expire/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamUser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "edit_team_user", rust: "edit_team_user", summary: "Changes the password, roles, expiry, contacts or services of a team user in one call.", docs: "Contacts, notes, password, roles and expiry do not change if their parameters are left out. The services are different: an `enabled` flag of `0` removes the mailbox, FTP account or Web Disk account, and `0` is the documented default. So set the flag of every service that must remain.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/edit_team_user/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamUser\"", required: true, ..Param::EMPTY },
        Param { name: "add_role", rust: "add_role", ty: &Type::List(&TYPE_TEAM_ROLE), doc: "Roles to add to the current roles.", example: "[\"database\"]", wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "email1", rust: "email1", ty: &Type::Text, doc: "Main mail address for messages and password links to the user.", example: "\"teamuser@example.com\"", ..Param::EMPTY },
        Param { name: "email2", rust: "email2", ty: &Type::Text, doc: "Second mail address, in addition to the main address.", example: "\"teamuser@example.com\"", ..Param::EMPTY },
        Param { name: "expire_reason", rust: "expire_reason", ty: &Type::Text, doc: "Reason for the expiry. Used together with `set_expire`.", ..Param::EMPTY },
        Param { name: "notes", rust: "notes", ty: &Type::Text, doc: "New notes about the user, which replace the current ones. Do not store confidential data here.", ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "New password of the user.", secret: true, ..Param::EMPTY },
        Param { name: "remove_role", rust: "remove_role", ty: &Type::List(&TYPE_TEAM_ROLE), doc: "Roles that the user loses.", example: "[\"database\"]", wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "services.email.enabled", rust: "services_email_enabled", ty: &Type::Flag, doc: "Whether the user has a mailbox: `1` creates it, `0` removes it. The documented default is `0`.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.email.quota", rust: "services_email_quota", ty: &Type::Limit, doc: "Disk quota of the mailbox, in MiB. `0` and `unlimited` mean no limit. It must not exceed the server's maximum. By default, the server's default quota.", example: "500", ..Param::EMPTY },
        Param { name: "services.ftp.enabled", rust: "services_ftp_enabled", ty: &Type::Flag, doc: "Whether the user has an FTP account: `1` creates it, `0` removes it. The documented default is `0`.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.ftp.homedir", rust: "services_ftp_homedir", ty: &Type::Text, doc: "FTP directory, relative to the account's home directory. It must exist. Required if the FTP account is enabled.", example: "\"/Teamusername\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "services.webdisk.enabled", rust: "services_webdisk_enabled", ty: &Type::Flag, doc: "Whether the user has a Web Disk account: `1` creates it, `0` removes it. The documented default is `0`.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.webdisk.enabledigest", rust: "services_webdisk_enabledigest", ty: &Type::Flag, doc: "Whether Web Disk accepts digest authentication, which only some old Windows clients need. It should usually be off. By default, no.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.webdisk.homedir", rust: "services_webdisk_homedir", ty: &Type::Text, doc: "Web Disk directory, relative to the account's home directory. Required if the Web Disk account is enabled.", example: "\"/Teamusername\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "services.webdisk.perms", rust: "services_webdisk_perms", ty: &TYPE_WEBDISK_PERMS, doc: "Permissions in the Web Disk directory: `ro` (read only) or `rw` (read and write). By default, `rw`.", example: "\"rw\"", facts: Facts(&[Fact::Default("\"rw\"")]), ..Param::EMPTY },
        Param { name: "services.webdisk.private", rust: "services_webdisk_private", ty: &Type::Flag, doc: "Whether the Web Disk directory is closed to other users: `1` sets the mode 0700, `0` sets 0755. By default, `0`.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "set_expire", rust: "set_expire", ty: &Type::Text, doc: "When the user expires: seconds since the Unix epoch, or days from now such as `120days`. By default, it is not changed.", example: "\"120days\"", ..Param::EMPTY },
        Param { name: "set_role", rust: "set_role", ty: &Type::List(&TYPE_TEAM_ROLE), doc: "Roles that replace the current roles.", example: "[\"database\"]", wire: Wire::Joined(","), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "get_team_users_with_roles_count", rust: "get_team_users_with_roles_count", summary: "Returns the current and the maximum number of team users with roles.", effect: Effect::Read, since: "11.118", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_team_users_with_roles_count/", returns: &Type::Record(&[
        Member { name: "max", ty: &Type::Limit, doc: "Number of team users with roles that the hosting plan allows.", ..Member::EMPTY },
        Member { name: "used", ty: &Type::Integer, always: true, doc: "Current number of team users with roles.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_team", rust: "list_team", summary: "Lists the account's team users.", docs: "The reply has two forms. With `array`, it has one item for each user. With `hash`, it has the owner and the users by name. The reply contains password hashes, so do not log it.", effect: Effect::Read, since: "11.104", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_team/", params: &[
        Param { name: "format", rust: "format", ty: &Type::Values(&[Allowed { text: "array", doc: "A plain list." }, Allowed { text: "hash", doc: "The users by name." }]), doc: "Form of the reply. By default, `array`.", example: "\"array\"", ..Param::EMPTY },
    ], returns: &Type::OneOf(&[Alternative { name: "TeamArray", ty: &Type::List(&TYPE_TEAM_USER), has: "" }, Alternative { name: "TeamHash", ty: &Type::Record(&[
        Member { name: "owner", ty: &Type::Text, doc: "The cPanel account to which the team belongs. Only in the `hash` form.", ..Member::EMPTY },
        Member { name: "users", ty: &Type::Record(&[
        Member { name: "username", ty: &Type::Text, doc: "Name of the team user.", ..Member::EMPTY },
        Member { name: "info", ty: &TYPE_TEAM_USER, doc: "Data of the team user. It contains a password hash.", ..Member::EMPTY },
    ]), doc: "Team users. Only in the `hash` form. The reference shows a single user as `username` and `info`, although a team can have several. If the server sends a map by name instead, both members are missing. The `array` form has no such doubt.", ..Member::EMPTY },
    ]), has: "" }]), returns_doc: "Each item is a team user, or the reply is one object with `owner` and `users`.", ..Function::EMPTY },
    Function { name: "password_reset_request", rust: "password_reset_request", summary: "Sends a team user a link to set a new password by mail.", docs: "The mail goes to the contact address of the user, which must be set. The current password works until the link is used.", since: "11.108", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/password_reset_request/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "reinstate_team_user", rust: "reinstate_team_user", summary: "Lets a suspended or expired team user log in again.", docs: "The function deletes the reason for the suspension or expiry.", since: "11.108", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/reinstate_team_user/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamUser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "remove_roles", rust: "remove_roles", summary: "Removes roles from a team user.", since: "11.108", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/remove_roles/", params: &[
        Param { name: "role", rust: "role", ty: &Type::List(&TYPE_TEAM_ROLE), doc: "Roles to remove.", example: "[\"database\"]", required: true, wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "remove_team_user", rust: "remove_team_user", summary: "Deletes a team user permanently.", docs: "This cannot be undone. To lock a user out for a while, use `suspend_team_user`.", destructive: true, since: "11.108", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/remove_team_user/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_contact_email", rust: "set_contact_email", summary: "Sets the mail addresses for messages to a team user.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_team_user_contact_email/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamUser\"", required: true, ..Param::EMPTY },
        Param { name: "email1", rust: "email1", ty: &Type::Text, doc: "New main mail address.", example: "\"email1@example.com\"", ..Param::EMPTY },
        Param { name: "email2", rust: "email2", ty: &Type::Text, doc: "New second mail address.", example: "\"email2@example.com\"", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_expire", rust: "set_expire", summary: "Sets when a team user expires and can no longer log in.", docs: "The new expiry and its reason replace the previous ones. `cancel_expire` cancels the expiry.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_expire/", params: &[
        Param { name: "date", rust: "date", ty: &Type::Text, doc: "When the user expires: seconds since the Unix epoch, or days from now such as `120days`. A number without `days` is always an epoch time.", example: "\"120days\"", required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamUser\"", required: true, ..Param::EMPTY },
        Param { name: "reason", rust: "reason", ty: &Type::Text, doc: "Reason for the expiry, as shown in `list_team`.", ..Param::EMPTY },
    ], returns: &Type::Timestamp, returns_doc: "When the user expires, in seconds since the Unix epoch.", ..Function::EMPTY },
    Function { name: "set_locale", rust: "set_locale", summary: "Sets the language of the interface for a team user.", since: "11.108", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Team::set_locale/", params: &[
        Param { name: "locale", rust: "locale", ty: &Type::Text, doc: "Code of an installed language, such as `es_es`.", example: "\"es_es\"", required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_notes", rust: "set_notes", summary: "Replaces the notes about a team user.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_team_user_notes/", params: &[
        Param { name: "notes", rust: "notes", ty: &Type::Text, doc: "New notes about the user, at most 100 characters. Do not store confidential data here.", example: "\"teamUser is a good employee\"", required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamUser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_password", rust: "set_password", summary: "Sets a new password for a team user.", docs: "Fails if the password is weaker than the server requires.", since: "11.106", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_team_user_password/", params: &[
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "New password of the user.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_roles", rust: "set_roles", summary: "Replaces all roles of a team user.", docs: "The user loses all roles that are not in `role`. `add_roles` and `remove_roles` do not change other roles.", since: "11.108", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_roles/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamuser\"", required: true, ..Param::EMPTY },
        Param { name: "role", rust: "role", ty: &Type::List(&TYPE_TEAM_ROLE), doc: "All roles of the user. `admin` gives the user nearly the owner's powers.", example: "[\"database\"]", wire: Wire::Joined(","), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "suspend_team_user", rust: "suspend_team_user", summary: "Suspends a team user at once.", docs: "`reinstate_team_user` ends the suspension.", since: "11.108", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/suspend_team_user/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamuser\"", required: true, ..Param::EMPTY },
        Param { name: "reason", rust: "reason", ty: &Type::Text, doc: "Reason for the suspension, as shown in `list_team`.", example: "\"teamuser is on vacation\"", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
] };
static TYPE_SERVICES: Type = Type::Record(&[
        Member { name: "email", ty: &Type::Text, doc: "Quota of the mailbox in bytes, written as a product such as `500*2**20` (500 MiB).", ..Member::EMPTY },
        Member { name: "ftp", ty: &Type::Integer, doc: "1 if the user has an FTP account.", ..Member::EMPTY },
        Member { name: "webdisk", ty: &TYPE_WEBDISK_PERMS, doc: "Permissions of the Web Disk account.", ..Member::EMPTY },
    ]);
static TYPE_TEAM_ROLE: Type = Type::Values(&[Allowed { text: "admin", doc: "Nearly the powers of the owner." }, Allowed { text: "database", doc: "Databases and their users." }, Allowed { text: "email", doc: "Mailboxes and other mail functions." }, Allowed { text: "web", doc: "Files and websites." }]);
static TYPE_TEAM_USER: Type = Type::Record(&[
        Member { name: "contact-email", ty: &Type::Text, doc: "Main mail address for messages to the user.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "created", ty: &Type::Timestamp, doc: "When the user was created, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "expire_date", ty: &Type::Timestamp, doc: "When the user expires or expired, in seconds since the Unix epoch. Empty if the user does not expire.", ..Member::EMPTY },
        Member { name: "expire_reason", ty: &Type::Text, doc: "Reason for the expiry.", ..Member::EMPTY },
        Member { name: "lastlogin", ty: &Type::Timestamp, doc: "Last login, in seconds since the Unix epoch. Empty if the user has never logged in.", ..Member::EMPTY },
        Member { name: "locale", ty: &Type::Text, doc: "Language of the interface, such as `en`.", ..Member::EMPTY },
        Member { name: "notes", ty: &Type::Text, doc: "Remarks of the team owner about the user.", ..Member::EMPTY },
        Member { name: "password", ty: &Type::Text, doc: "Hash of the password. It is a secret.", secret: true, ..Member::EMPTY },
        Member { name: "roles", ty: &Type::List(&TYPE_TEAM_ROLE), doc: "Roles of the user.", ..Member::EMPTY },
        Member { name: "secondary-contact-email", ty: &Type::Text, doc: "Second mail address for messages to the user.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "services", ty: &TYPE_SERVICES, doc: "Accounts of the same name. A service that the user does not have is missing.", ..Member::EMPTY },
        Member { name: "suspend_date", ty: &Type::Timestamp, doc: "When the user was suspended, in seconds since the Unix epoch. Empty if the user is not suspended.", ..Member::EMPTY },
        Member { name: "suspend_reason", ty: &Type::Text, doc: "Reason for the suspension.", ..Member::EMPTY },
        Member { name: "username", ty: &Type::Text, doc: "Login name of the user. In the `hash` form, it is next to this record.", ..Member::EMPTY },
    ]);
static TYPE_WEBDISK_PERMS: Type = Type::Values(&[Allowed { text: "ro", doc: "Read only." }, Allowed { text: "rw", doc: "Read and write." }]);
