// Made by cpanel-codegen from schema/uapi/Nova.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Nova", rust: "nova", summary: "Builds sites with the AI App Builder and publishes them to the account's domains.", docs: "The AI App Builder (Nova) creates websites from a description. It runs outside of the cPanel server, and the account has a token for it. To create a site, call `ensure_account`, which creates the builder account if necessary and returns a login link. The user builds the site in the builder, and `publish` publishes it on a domain. Usually the builder itself calls `publish`, because the call needs an archive and a signature from the builder.\n\n- `get_all_user_nova_info` returns for each domain whether a site exists and is published, and whether there is space for a backup.\n- `account_exists` returns whether there is a builder account, and `get_tier` returns its tier.\n- `create_account` creates a token, and `add_api_token` stores an existing one.\n- `poll_publish` returns the progress of a publication. It takes the data of the reply of `publish`.\n- `can_create_domains` and `disk_quota_check` return whether there is space. Tokens and login links are secrets, because they give access to the builder account.", functions: &[
    Function { name: "account_exists", rust: "account_exists", summary: "Returns whether the account has a builder account.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-account_exists/", returns: &Type::Flag, returns_doc: "Whether the account has a builder account.", ..Function::EMPTY },
    Function { name: "add_api_token", rust: "add_api_token", summary: "Stores an existing builder token for the account.", docs: "Use it if the user has a builder account already. `create_account` creates a new token.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-add_api_token/", params: &[
        Param { name: "api_token", rust: "api_token", ty: &Type::Text, doc: "The token as hexadecimal digits.", secret: true, facts: Facts(&[Fact::Format("hex")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, returns_doc: "Its content is not documented. It is usually null.", ..Function::EMPTY },
    Function { name: "can_create_domains", rust: "can_create_domains", summary: "Returns whether the account may have more subdomains or addon domains.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-can_create_domains/", returns: &Type::Flag, returns_doc: "Whether it may have at least one more.", ..Function::EMPTY },
    Function { name: "create_account", rust: "create_account", summary: "Creates a builder token for the account.", gives_secret: true, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-create_account/", returns: &Type::Record(&[
        Member { name: "key", ty: &Type::Text, doc: "The token as hexadecimal digits.", secret: true, facts: Facts(&[Fact::Format("hex")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "disk_quota_check", rust: "disk_quota_check", summary: "Returns whether a backup of a domain's document root would fit into the quota.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-disk_quota_check/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose document root is measured. By default, the main domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "available_space", ty: &Type::Integer, doc: "Free space of the account in MB.", ..Member::EMPTY },
        Member { name: "can_backup", ty: &Type::Flag, doc: "Whether the free space is enough.", ..Member::EMPTY },
        Member { name: "is_docroot_empty", ty: &Type::Flag, doc: "Whether the document root is empty.", ..Member::EMPTY },
        Member { name: "required_space", ty: &Type::Integer, doc: "Space for a backup in MB.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "ensure_account", rust: "ensure_account", summary: "Creates the builder account if there is none, and returns a login link for the user.", docs: "The link works without a password, so give it only to the user and do not log it.", gives_secret: true, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-ensure_account/", params: &[
        Param { name: "colorScheme", rust: "color_scheme", ty: &TYPE_COLOR_SCHEME, doc: "Colour scheme of the builder: `light`, `dark` or `auto`. By default, the builder decides.", example: "\"light\"", ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the site. By default, none is selected.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "promptToken", rust: "prompt_token", ty: &Type::Text, doc: "Description of the site, in Base64, with at most 5000 characters before encoding. By default, the builder asks for it.", secret: true, ..Param::EMPTY },
        Param { name: "return_url", rust: "return_url", ty: &Type::Text, doc: "HTTPS address to which the builder returns. Only optional for a builder account that is independent of cPanel.", example: "\"https://hostname.example.com:2083/frontend/meridian/index.html#/websites\"", facts: Facts(&[Fact::Format("url"), Fact::MaxLength(2048)]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "created", ty: &Type::Flag, doc: "Whether this call created the builder account.", ..Member::EMPTY },
        Member { name: "sso_url", ty: &Type::Text, always: true, doc: "The login link.", secret: true, ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_all_user_nova_info", rust: "get_all_user_nova_info", summary: "Returns the state of the builder for one or all domains of the account.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-get_all_user_nova_info/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to return. By default, all domains of the account.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain of the account that this item describes.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "metadata", ty: &Type::Record(&[
        Member { name: "company", ty: &Type::Text, doc: "Company or person of the site.", ..Member::EMPTY },
        Member { name: "cpanelDomainGUID", ty: &Type::Text, doc: "The builder's identifier of the domain.", ..Member::EMPTY },
        Member { name: "document_root", ty: &Type::Text, doc: "Document root as an absolute path.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "fullcms", ty: &Type::Flag, doc: "Whether the full content management system is enabled.", ..Member::EMPTY },
        Member { name: "language", ty: &Type::Text, doc: "Language of the builder, as an ISO 639 code such as `en`.", facts: Facts(&[Fact::Format("language")]), ..Member::EMPTY },
        Member { name: "latest_publish_date", ty: &Type::Timestamp, doc: "When the site was last published, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "publish_status", ty: &Type::Flag, doc: "Whether the site is published.", ..Member::EMPTY },
        Member { name: "session_minted_at", ty: &Type::Timestamp, doc: "When a session of the builder was last created, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "websiteId", ty: &Type::Integer, doc: "The builder's number of the site.", ..Member::EMPTY },
    ]), doc: "The builder's information about the site.", ..Member::EMPTY },
        Member { name: "quota", ty: &Type::Record(&[
        Member { name: "available_space", ty: &Type::Integer, doc: "Free space of the account in MB.", ..Member::EMPTY },
        Member { name: "can_backup", ty: &Type::Flag, doc: "Whether the free space is enough for a backup of the document root.", ..Member::EMPTY },
        Member { name: "is_docroot_empty", ty: &Type::Flag, doc: "Whether the document root is empty.", ..Member::EMPTY },
        Member { name: "required_space", ty: &Type::Integer, doc: "Space for a backup of the document root in MB.", ..Member::EMPTY },
    ]), doc: "Whether the document root could be backed up.", ..Member::EMPTY },
        Member { name: "redirection_enabled", ty: &Type::Flag, doc: "Whether the domain is redirected to another address.", ..Member::EMPTY },
        Member { name: "shared_doc_root", ty: &Type::Flag, doc: "Whether another domain has the same document root, so that publishing changes both.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Record(&[
        Member { name: "has_nova_published", ty: &Type::Flag, doc: "Whether a site of the builder is published.", ..Member::EMPTY },
        Member { name: "has_nova_session", ty: &Type::Flag, doc: "Whether the builder was opened for the domain.", ..Member::EMPTY },
        Member { name: "has_nova_website", ty: &Type::Flag, doc: "Whether the user has created a site with the builder.", ..Member::EMPTY },
        Member { name: "is_nova", ty: &Type::Flag, doc: "Whether the content of the domain comes from the builder.", ..Member::EMPTY },
        Member { name: "ssl_status", ty: &Type::Flag, doc: "Whether the domain has a working certificate.", ..Member::EMPTY },
    ]), doc: "State of the domain in the builder.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a domain.", ..Function::EMPTY },
    Function { name: "get_sso_link", rust: "get_sso_link", summary: "Returns a link that opens the builder without a password.", docs: "Needs a builder account; `ensure_account` creates one. The link works without a password, so do not log it.", gives_secret: true, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-get_sso_link/", params: &[
        Param { name: "colorScheme", rust: "color_scheme", ty: &TYPE_COLOR_SCHEME, doc: "Colour scheme of the builder: `light`, `dark` or `auto`. By default, the builder decides.", example: "\"light\"", ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the site. By default, none is selected.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "promptToken", rust: "prompt_token", ty: &Type::Text, doc: "Description of the site, in Base64, with at most 5000 characters before encoding. By default, the builder asks for it.", secret: true, ..Param::EMPTY },
        Param { name: "return_url", rust: "return_url", ty: &Type::Text, doc: "HTTPS address to which the builder returns. Only optional for a builder account that is independent of cPanel.", example: "\"https://hostname.example.com:2083/frontend/meridian/index.html#/websites\"", facts: Facts(&[Fact::Format("url"), Fact::MaxLength(2048)]), ..Param::EMPTY },
    ], returns: &Type::Text, secret: true, returns_doc: "The login link.", ..Function::EMPTY },
    Function { name: "get_tier", rust: "get_tier", summary: "Returns the tier of the builder account.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-get_tier/", returns: &Type::Record(&[
        Member { name: "tier", ty: &Type::Text, doc: "Name of the tier, such as `free`.", ..Member::EMPTY },
        Member { name: "account_exists", ty: &Type::Flag, doc: "Whether there is a builder account.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "poll_publish", rust: "poll_publish", summary: "Returns the progress of a publication.", docs: "Call it until `is_running` is false. `failed` then says whether the publication failed.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-poll_publish/", params: &[
        Param { name: "file_name", rust: "file_name", ty: &Type::Text, doc: "Log file of the run, from the reply of `publish`.", example: "\"/home/cpuser/logs/nova_publish_2024-02-02T16:46:58.log\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "pid", rust: "pid", ty: &Type::Integer, doc: "Process number of the run, from the reply of `publish`.", example: "123456", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "failed", ty: &Type::Flag, always: true, doc: "Whether it has failed.", ..Member::EMPTY },
        Member { name: "is_running", ty: &Type::Flag, always: true, doc: "Whether it is still running.", ..Member::EMPTY },
        Member { name: "log", ty: &Type::List(&Type::Text), doc: "Lines of the log so far.", ..Member::EMPTY },
        Member { name: "progress", ty: &Type::Integer, doc: "Progress in percent.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "publish", rust: "publish", summary: "Starts to publish a site in the document root of a domain.", docs: "The builder creates the archive and signs its address. Without the right signature, the call fails. It runs in the background: pass `file_name` and `pid` of the reply to `poll_publish`.", destructive: true, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-publish/", params: &[
        Param { name: "archiveUrl", rust: "archive_url", ty: &Type::Text, doc: "Address of the site's archive, from the builder. Everybody with this address may be able to fetch the archive.", secret: true, facts: Facts(&[Fact::Format("url")]), required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain on which the site is published.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "signature", rust: "signature", ty: &Type::Text, doc: "The builder's signature over the request.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "userId", rust: "user_id", ty: &Type::Text, doc: "The builder's identifier of the user.", example: "\"nova_a1b2c3d4e5f6g7h8\"", required: true, ..Param::EMPTY },
        Param { name: "cleanup", rust: "cleanup", ty: &Type::Flag, doc: "Whether the files in the document root are removed first. By default, they stay.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "file_name", ty: &Type::Text, doc: "Log file of the run.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "pid", ty: &Type::Integer, doc: "Process number of the run on the server.", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Account under which it runs.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_COLOR_SCHEME: Type = Type::Values(&[Allowed { text: "light", doc: "" }, Allowed { text: "dark", doc: "" }, Allowed { text: "auto", doc: "" }]);
