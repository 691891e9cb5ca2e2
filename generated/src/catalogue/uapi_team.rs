// Made by cpanel-codegen from schema/uapi/Team.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Team", rust: "team", summary: "Manage team users, who have their own logins, roles, expiry dates and services.", docs: "Team users share one cPanel account: each has a separate login and sees what the roles of the user allow. Only the owner has all rights.\n\n- `add_team_user` creates one, with a `password` or with an invitation by mail (`activation_email`). `list_team` lists all, and `remove_team_user` deletes one permanently.\n- `edit_team_user` changes several settings in one call. `set_password`, `set_notes`, `set_contact_email` and `set_locale` change one.\n- Roles are `admin`, `database`, `email` and `web`. `add_roles` and `remove_roles` change the current roles, and `set_roles` replaces them.\n  **`admin` gives the user nearly the owner's powers.** `get_team_users_with_roles_count` returns how many users with roles the plan allows.\n- `suspend_team_user` suspends a user at once, and `set_expire` at a later time. `cancel_expire` cancels the expiry, and `reinstate_team_user` ends a suspension or expiry.\n\nA team user can also own mail, FTP and Web Disk accounts under the same name (the `services.*` parameters).", functions: &[
    Function { name: "add_roles", rust: "add_roles", summary: "Adds roles to a team user.", docs: "Keeps the roles they have. Fails when the plan's number of users with roles is used up, see `get_team_users_with_roles_count`.", since: "11.108", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_roles/", params: &[
        Param { name: "role", rust: "role", ty: &Type::List(&TYPE_TEAM_ROLE), doc: "Roles to give. `admin` comes close to the owner's powers.", example: "[\"database\"]", required: true, wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "add_team_user", rust: "add_team_user", summary: "Creates a team user of the account.", docs: "Give either `password` or `activation_email`. Without roles the user gets only what every team user has. Mail, FTP and Web Disk accounts are made only if their `services.*.enabled` says so.", since: "11.104", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_team_user/", params: &[
        Param { name: "email1", rust: "email1", ty: &Type::Text, doc: "Main address for messages and password links to the user.", example: "\"teamuser@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name to create; the rules for cPanel usernames apply.", example: "\"teamuser\"", required: true, ..Param::EMPTY },
        Param { name: "activation_email", rust: "activation_email", ty: &Type::Flag, doc: "Whether to mail the user a link to choose a password themselves. Takes the place of `password`.", example: "true", ..Param::EMPTY },
        Param { name: "email2", rust: "email2", ty: &Type::Text, doc: "Second address, used in addition to the main one.", example: "\"teamuser-backup@example.com\"", ..Param::EMPTY },
        Param { name: "expire_date", rust: "expire_date", ty: &Type::Text, doc: "When the login stops working: seconds since the Unix epoch, or days from now such as `120days`. Never by default.", example: "\"120days\"", ..Param::EMPTY },
        Param { name: "expire_reason", rust: "expire_reason", ty: &Type::Text, doc: "Note on why it will expire, shown in `list_team`.", ..Param::EMPTY },
        Param { name: "notes", rust: "notes", ty: &Type::Text, doc: "Remarks about the user, at most 100 characters; not for anything confidential.", ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password to log in with. Takes the place of `activation_email`.", secret: true, ..Param::EMPTY },
        Param { name: "roles", rust: "roles", ty: &Type::List(&TYPE_TEAM_ROLE), doc: "Roles to give. `admin` comes close to the owner's powers.", example: "[\"email\",\"database\"]", wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "services.email.enabled", rust: "services_email_enabled", ty: &Type::Flag, doc: "Whether to make a mail account of the same name. By default, no.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.email.quota", rust: "services_email_quota", ty: &Type::Limit, doc: "Disk space of the mailbox in MiB; `0` or `unlimited` for no limit. By default, the server's default; must not exceed the server's maximum.", example: "500", ..Param::EMPTY },
        Param { name: "services.ftp.enabled", rust: "services_ftp_enabled", ty: &Type::Flag, doc: "Whether to make an FTP account of the same name. By default, no.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.ftp.homedir", rust: "services_ftp_homedir", ty: &Type::Text, doc: "FTP directory, relative to the account's home; it has to exist. Needed when FTP is enabled.", example: "\"/Teamusername\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "services.webdisk.enabled", rust: "services_webdisk_enabled", ty: &Type::Flag, doc: "Whether to make a Web Disk account of the same name. By default, no.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.webdisk.enabledigest", rust: "services_webdisk_enabledigest", ty: &Type::Flag, doc: "Whether Web Disk accepts digest authentication, which only some old Windows clients need; best left off. By default, no.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.webdisk.homedir", rust: "services_webdisk_homedir", ty: &Type::Text, doc: "Web Disk directory, relative to the account's home. Needed when Web Disk is enabled.", example: "\"/Teamusername\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "services.webdisk.perms", rust: "services_webdisk_perms", ty: &TYPE_WEBDISK_PERMS, doc: "What the user may do in the Web Disk directory: `ro` read only, `rw` read and write. By default, `rw`.", example: "\"rw\"", facts: Facts(&[Fact::Default("\"rw\"")]), ..Param::EMPTY },
        Param { name: "services.webdisk.private", rust: "services_webdisk_private", ty: &Type::Flag, doc: "Whether the Web Disk directory is closed to others: `1` sets mode 0700, `0` sets 0755. By default, `0`.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["password", "activation_email"] }], returns: &Type::Timestamp, returns_doc: "When the user will expire, in seconds since the Unix epoch; means nothing if no expiry was asked for.", ..Function::EMPTY },
    Function { name: "cancel_expire", rust: "cancel_expire", summary: "Cancels the expiry of a team user.", docs: "A user who has expired already needs `reinstate_team_user`.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cancel_expire/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamUser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "edit_team_user", rust: "edit_team_user", summary: "Changes the password, roles, expiry, contacts or services of a team user in one call.", docs: "What is left out of contacts, notes, password, roles and expiry stays as it is. The services are different: setting an `enabled` flag to `0` removes that mail, FTP or Web Disk account, and `0` is the documented default, so name every service that shall remain.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/edit_team_user/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamUser\"", required: true, ..Param::EMPTY },
        Param { name: "add_role", rust: "add_role", ty: &Type::List(&TYPE_TEAM_ROLE), doc: "Roles to give on top of the present ones.", example: "[\"database\"]", wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "email1", rust: "email1", ty: &Type::Text, doc: "Main address for messages and password links to the user.", example: "\"teamuser@example.com\"", ..Param::EMPTY },
        Param { name: "email2", rust: "email2", ty: &Type::Text, doc: "Second address, used in addition to the main one.", example: "\"teamuser@example.com\"", ..Param::EMPTY },
        Param { name: "expire_reason", rust: "expire_reason", ty: &Type::Text, doc: "Note on why it will expire; goes with `set_expire`.", ..Param::EMPTY },
        Param { name: "notes", rust: "notes", ty: &Type::Text, doc: "Remarks about the user, in place of the present ones; not for anything confidential.", ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password to set in place of the present one.", secret: true, ..Param::EMPTY },
        Param { name: "remove_role", rust: "remove_role", ty: &Type::List(&TYPE_TEAM_ROLE), doc: "Roles to take away.", example: "[\"database\"]", wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "services.email.enabled", rust: "services_email_enabled", ty: &Type::Flag, doc: "Whether the user has a mail account: `1` creates one, `0` removes it. The documented default is `0`.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.email.quota", rust: "services_email_quota", ty: &Type::Limit, doc: "Disk space of the mailbox in MiB; `0` or `unlimited` for no limit. By default, the server's default; must not exceed the server's maximum.", example: "500", ..Param::EMPTY },
        Param { name: "services.ftp.enabled", rust: "services_ftp_enabled", ty: &Type::Flag, doc: "Whether the user has an FTP account: `1` creates one, `0` removes it. The documented default is `0`.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.ftp.homedir", rust: "services_ftp_homedir", ty: &Type::Text, doc: "FTP directory, relative to the account's home; it has to exist. Needed when FTP is enabled.", example: "\"/Teamusername\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "services.webdisk.enabled", rust: "services_webdisk_enabled", ty: &Type::Flag, doc: "Whether the user has a Web Disk account: `1` creates one, `0` removes it. The documented default is `0`.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.webdisk.enabledigest", rust: "services_webdisk_enabledigest", ty: &Type::Flag, doc: "Whether Web Disk accepts digest authentication, which only some old Windows clients need; best left off. By default, no.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "services.webdisk.homedir", rust: "services_webdisk_homedir", ty: &Type::Text, doc: "Web Disk directory, relative to the account's home. Needed when Web Disk is enabled.", example: "\"/Teamusername\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "services.webdisk.perms", rust: "services_webdisk_perms", ty: &TYPE_WEBDISK_PERMS, doc: "What the user may do in the Web Disk directory: `ro` read only, `rw` read and write. By default, `rw`.", example: "\"rw\"", facts: Facts(&[Fact::Default("\"rw\"")]), ..Param::EMPTY },
        Param { name: "services.webdisk.private", rust: "services_webdisk_private", ty: &Type::Flag, doc: "Whether the Web Disk directory is closed to others: `1` sets mode 0700, `0` sets 0755. By default, `0`.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "set_expire", rust: "set_expire", ty: &Type::Text, doc: "When the login stops working: seconds since the Unix epoch, or days from now such as `120days`. By default, it is not changed.", example: "\"120days\"", ..Param::EMPTY },
        Param { name: "set_role", rust: "set_role", ty: &Type::List(&TYPE_TEAM_ROLE), doc: "Roles to have in place of the present ones.", example: "[\"database\"]", wire: Wire::Joined(","), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "get_team_users_with_roles_count", rust: "get_team_users_with_roles_count", summary: "Returns how many team users have roles and how many may have them.", effect: Effect::Read, since: "11.118", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_team_users_with_roles_count/", returns: &Type::Record(&[
        Member { name: "max", ty: &Type::Limit, doc: "How many the hosting plan allows.", ..Member::EMPTY },
        Member { name: "used", ty: &Type::Integer, always: true, doc: "How many there are now.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_team", rust: "list_team", summary: "Lists the account's team users.", docs: "The answer has two forms: by default one item per user; the `hash` form wraps the users by name together with the owner. It contains password hashes, so do not log it.", effect: Effect::Read, since: "11.104", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_team/", params: &[
        Param { name: "format", rust: "format", ty: &Type::Values(&[Allowed { text: "array", doc: "A plain list." }, Allowed { text: "hash", doc: "The users by name." }]), doc: "Form of the reply. By default, `array`.", example: "\"array\"", ..Param::EMPTY },
    ], returns: &Type::OneOf(&[Alternative { name: "TeamArray", ty: &Type::List(&TYPE_TEAM_USER), has: "" }, Alternative { name: "TeamHash", ty: &Type::Record(&[
        Member { name: "owner", ty: &Type::Text, doc: "The cPanel account that the team belongs to; only in the `hash` form.", ..Member::EMPTY },
        Member { name: "users", ty: &Type::Record(&[
        Member { name: "username", ty: &Type::Text, ..Member::EMPTY },
        Member { name: "info", ty: &TYPE_TEAM_USER, ..Member::EMPTY },
    ]), doc: "The team users; only in the `hash` form.", ..Member::EMPTY },
    ]), has: "" }]), returns_doc: "One item per team user, or one object with `owner` and `users`.", ..Function::EMPTY },
    Function { name: "password_reset_request", rust: "password_reset_request", summary: "Sends a team user a link to set a new password by mail.", docs: "Goes to the contact address of the user, so there has to be one; the present password works until the link is used.", since: "11.108", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/password_reset_request/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "reinstate_team_user", rust: "reinstate_team_user", summary: "Lets a suspended or expired team user log in again.", docs: "The note on why they were locked out is wiped.", since: "11.108", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/reinstate_team_user/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamUser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "remove_roles", rust: "remove_roles", summary: "Removes roles from a team user.", since: "11.108", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/remove_roles/", params: &[
        Param { name: "role", rust: "role", ty: &Type::List(&TYPE_TEAM_ROLE), doc: "Which roles to take away.", example: "[\"database\"]", required: true, wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "remove_team_user", rust: "remove_team_user", summary: "Deletes a team user permanently.", docs: "Cannot be undone. To lock somebody out for a while use `suspend_team_user`.", destructive: true, since: "11.108", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/remove_team_user/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_contact_email", rust: "set_contact_email", summary: "Sets the addresses that messages for a team user go to.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_team_user_contact_email/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamUser\"", required: true, ..Param::EMPTY },
        Param { name: "email1", rust: "email1", ty: &Type::Text, doc: "Main address to set.", example: "\"email1@example.com\"", ..Param::EMPTY },
        Param { name: "email2", rust: "email2", ty: &Type::Text, doc: "Second address to set.", example: "\"email2@example.com\"", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_expire", rust: "set_expire", summary: "Sets the day on which a team user can no longer log in.", docs: "Takes the place of an expiry and its note set before. `cancel_expire` calls it off.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_expire/", params: &[
        Param { name: "date", rust: "date", ty: &Type::Text, doc: "Seconds since the Unix epoch, or days from now such as `120days`; a bare number is always taken as an epoch time.", example: "\"120days\"", required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamUser\"", required: true, ..Param::EMPTY },
        Param { name: "reason", rust: "reason", ty: &Type::Text, doc: "Note on why it will expire, shown in `list_team`.", ..Param::EMPTY },
    ], returns: &Type::Timestamp, returns_doc: "The moment of expiry, in seconds since the Unix epoch.", ..Function::EMPTY },
    Function { name: "set_locale", rust: "set_locale", summary: "Sets the language in which a team user sees the interface.", since: "11.108", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Team::set_locale/", params: &[
        Param { name: "locale", rust: "locale", ty: &Type::Text, doc: "Code of an installed language, such as `es_es`.", example: "\"es_es\"", required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_notes", rust: "set_notes", summary: "Replaces the notes about a team user.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_team_user_notes/", params: &[
        Param { name: "notes", rust: "notes", ty: &Type::Text, doc: "The whole new text, at most 100 characters; not for anything confidential.", example: "\"teamUser is a good employee\"", required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamUser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_password", rust: "set_password", summary: "Sets a new password for a team user.", docs: "Refused when the password is weaker than the server demands.", since: "11.106", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_team_user_password/", params: &[
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password to log in with from now on.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_roles", rust: "set_roles", summary: "Replaces all roles of a team user.", docs: "Roles not named are lost. `add_roles` and `remove_roles` leave the others alone.", since: "11.108", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_roles/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamuser\"", required: true, ..Param::EMPTY },
        Param { name: "role", rust: "role", ty: &Type::List(&TYPE_TEAM_ROLE), doc: "The complete new set. `admin` comes close to the owner's powers.", example: "[\"database\"]", wire: Wire::Joined(","), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "suspend_team_user", rust: "suspend_team_user", summary: "Suspends a team user at once.", docs: "Undone by `reinstate_team_user`.", since: "11.108", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/suspend_team_user/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the team user, without a domain.", example: "\"teamuser\"", required: true, ..Param::EMPTY },
        Param { name: "reason", rust: "reason", ty: &Type::Text, doc: "Note on why, shown in `list_team`.", example: "\"teamuser is on vacation\"", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
] };
static TYPE_SERVICES: Type = Type::Record(&[
        Member { name: "email", ty: &Type::Text, doc: "Mailbox quota in bytes, written as a product such as `500*2**20` (500 MiB).", ..Member::EMPTY },
        Member { name: "ftp", ty: &Type::Integer, doc: "1 if there is an FTP account.", ..Member::EMPTY },
        Member { name: "webdisk", ty: &TYPE_WEBDISK_PERMS, doc: "Permission of the Web Disk account.", ..Member::EMPTY },
    ]);
static TYPE_TEAM_ROLE: Type = Type::Values(&[Allowed { text: "admin", doc: "Nearly all that the owner may." }, Allowed { text: "database", doc: "Databases and their users." }, Allowed { text: "email", doc: "Mailboxes and what belongs to them." }, Allowed { text: "web", doc: "Files and web sites." }]);
static TYPE_TEAM_USER: Type = Type::Record(&[
        Member { name: "contact-email", ty: &Type::Text, doc: "Main address for messages to the user.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "created", ty: &Type::Timestamp, doc: "When the user was made, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "expire_date", ty: &Type::Timestamp, doc: "When the login stops or stopped working, in seconds since the Unix epoch; empty for never.", ..Member::EMPTY },
        Member { name: "expire_reason", ty: &Type::Text, doc: "Note left when the expiry was set.", ..Member::EMPTY },
        Member { name: "lastlogin", ty: &Type::Timestamp, doc: "Last login, in seconds since the Unix epoch; empty for never.", ..Member::EMPTY },
        Member { name: "locale", ty: &Type::Text, doc: "Language of the interface, such as `en`.", ..Member::EMPTY },
        Member { name: "notes", ty: &Type::Text, ..Member::EMPTY },
        Member { name: "password", ty: &Type::Text, doc: "The password in hashed form, still a secret.", secret: true, ..Member::EMPTY },
        Member { name: "roles", ty: &Type::List(&TYPE_TEAM_ROLE), doc: "What the user may manage.", ..Member::EMPTY },
        Member { name: "secondary-contact-email", ty: &Type::Text, facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "services", ty: &TYPE_SERVICES, doc: "Accounts under the same name; a service that the user does not have is missing.", ..Member::EMPTY },
        Member { name: "suspend_date", ty: &Type::Timestamp, doc: "When the user was locked out, in seconds since the Unix epoch; empty if not.", ..Member::EMPTY },
        Member { name: "suspend_reason", ty: &Type::Text, doc: "Note left with the suspension.", ..Member::EMPTY },
        Member { name: "username", ty: &Type::Text, doc: "Name of the user; in the `hash` form it is next to this record.", ..Member::EMPTY },
    ]);
static TYPE_WEBDISK_PERMS: Type = Type::Values(&[Allowed { text: "ro", doc: "Read only." }, Allowed { text: "rw", doc: "Read and write." }]);
