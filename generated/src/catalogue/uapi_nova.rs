// Made by cpanel-codegen from schema/uapi/Nova.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Nova", rust: "nova", summary: "Build sites with the AI App Builder and publish them to the account's domains.", docs: "The AI App Builder (Nova) makes websites from a description in words. It runs apart from the cPanel server; the account holds a token for it.\n\nThe way from nothing to a site: `ensure_account` makes the builder account if there is none and answers with a login link, the person builds the site\nthere, and `publish` brings it to a domain. The builder itself calls `publish` as a rule, as it needs an archive and a signature that the builder makes.\n\n- `get_all_user_nova_info` says for each domain whether a site exists and is published, and whether there is room for a backup.\n- `account_exists` and `get_tier` return whether there is a builder account and of which kind.\n- `create_account` makes a token, `add_api_token` stores one that exists already.\n- `poll_publish` returns the progress of a publication; it takes what `publish` answered.\n- `can_create_domains` and `disk_quota_check` return in advance whether there is room.\n\nTokens and login links are secrets: anyone who has one can act for the account.", functions: &[
    Function { name: "account_exists", rust: "account_exists", summary: "Returns whether the account has a builder account.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-account_exists/", returns: &Type::Flag, returns_doc: "Whether it has one.", ..Function::EMPTY },
    Function { name: "add_api_token", rust: "add_api_token", summary: "Stores an existing builder token for the account.", docs: "Use it when the person has a builder account already; `create_account` makes a new token.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-add_api_token/", params: &[
        Param { name: "api_token", rust: "api_token", ty: &Type::Text, doc: "The token, in hexadecimal.", format: "hex", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, returns_doc: "What it holds is not documented; null as a rule.", ..Function::EMPTY },
    Function { name: "can_create_domains", rust: "can_create_domains", summary: "Returns whether the account may have further subdomains or addon domains.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-can_create_domains/", returns: &Type::Flag, returns_doc: "Whether there is room for at least one.", ..Function::EMPTY },
    Function { name: "create_account", rust: "create_account", summary: "Creates a builder token for the account.", gives_secret: true, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-create_account/", returns: &Type::Record(&[
        Member { name: "key", ty: &Type::Text, doc: "The token, in hexadecimal.", format: "hex", secret: true, ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "disk_quota_check", rust: "disk_quota_check", summary: "Returns whether a backup of a domain's document root would fit into the quota.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-disk_quota_check/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose document root is measured. By default, the main domain.", example: "\"example.com\"", format: "domain", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "available_space", ty: &Type::Integer, doc: "Free space of the account in MB.", ..Member::EMPTY },
        Member { name: "can_backup", ty: &Type::Flag, always: true, doc: "Whether the free space is enough.", ..Member::EMPTY },
        Member { name: "is_docroot_empty", ty: &Type::Flag, doc: "Whether the document root holds nothing.", ..Member::EMPTY },
        Member { name: "required_space", ty: &Type::Integer, doc: "Space that a backup takes in MB.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "ensure_account", rust: "ensure_account", summary: "Creates the builder account if there is none, and returns a link that logs the person in.", docs: "Anyone who has the link can log in, so give it only to the person it is for and do not log it.", gives_secret: true, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-ensure_account/", params: &[
        Param { name: "colorScheme", rust: "color_scheme", ty: &TYPE_COLOR_SCHEME, doc: "Look of the builder: `light`, `dark` or `auto`. By default, the builder decides.", example: "\"light\"", ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the site is for. By default, none is chosen yet.", example: "\"example.com\"", format: "domain", ..Param::EMPTY },
        Param { name: "promptToken", rust: "prompt_token", ty: &Type::Text, doc: "The description of the wanted site, in Base64; at most 5000 characters before encoding. By default, the person is asked.", secret: true, ..Param::EMPTY },
        Param { name: "return_url", rust: "return_url", ty: &Type::Text, doc: "HTTPS address that the builder leads back to. May be left out for a builder account apart from cPanel only.", example: "\"https://hostname.example.com:2083/frontend/meridian/index.html#/websites\"", format: "url", max_length: Some(2048), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "created", ty: &Type::Flag, doc: "Whether the builder account was made by this call.", ..Member::EMPTY },
        Member { name: "sso_url", ty: &Type::Text, always: true, doc: "The login link.", secret: true, ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_all_user_nova_info", rust: "get_all_user_nova_info", summary: "Reads the state of the builder for the account's domains, or for a single one.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-get_all_user_nova_info/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Only this domain. By default, all domains of the account.", example: "\"example.com\"", format: "domain", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain that the item is about.", ..Member::EMPTY },
        Member { name: "metadata", ty: &Type::Record(&[
        Member { name: "company", ty: &Type::Text, doc: "Company or person that the site is about.", ..Member::EMPTY },
        Member { name: "cpanelDomainGUID", ty: &Type::Text, doc: "The domain, as the builder refers to it.", ..Member::EMPTY },
        Member { name: "document_root", ty: &Type::Text, doc: "Document root as an absolute path.", format: "path", ..Member::EMPTY },
        Member { name: "fullcms", ty: &Type::Flag, doc: "Whether the whole content management system is switched on.", ..Member::EMPTY },
        Member { name: "language", ty: &Type::Text, doc: "Language of the builder, as an ISO 639 code such as `en`.", format: "language", ..Member::EMPTY },
        Member { name: "latest_publish_date", ty: &Type::Timestamp, doc: "When the site was last published with success, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "publish_status", ty: &Type::Flag, doc: "Whether the site is published.", ..Member::EMPTY },
        Member { name: "session_minted_at", ty: &Type::Timestamp, doc: "When a session of the builder was last made, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "websiteId", ty: &Type::Integer, doc: "Number of the site at the builder.", ..Member::EMPTY },
    ]), doc: "The builder's information about the site.", ..Member::EMPTY },
        Member { name: "quota", ty: &Type::Record(&[
        Member { name: "available_space", ty: &Type::Integer, doc: "Free space of the account in MB.", ..Member::EMPTY },
        Member { name: "can_backup", ty: &Type::Flag, doc: "Whether the free space is enough for a backup of the document root.", ..Member::EMPTY },
        Member { name: "is_docroot_empty", ty: &Type::Flag, doc: "Whether the document root holds nothing.", ..Member::EMPTY },
        Member { name: "required_space", ty: &Type::Integer, doc: "Space that a backup of the document root takes in MB.", ..Member::EMPTY },
    ]), doc: "Whether the document root could be backed up.", ..Member::EMPTY },
        Member { name: "redirection_enabled", ty: &Type::Flag, doc: "Whether visitors of the domain are sent to another address.", ..Member::EMPTY },
        Member { name: "shared_doc_root", ty: &Type::Flag, doc: "Whether another domain has the same document root, so that publishing changes both.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Record(&[
        Member { name: "has_nova_published", ty: &Type::Flag, doc: "Whether a site of the builder is published.", ..Member::EMPTY },
        Member { name: "has_nova_session", ty: &Type::Flag, doc: "Whether the builder was opened for the domain.", ..Member::EMPTY },
        Member { name: "has_nova_website", ty: &Type::Flag, doc: "Whether the person has made a site with the builder.", ..Member::EMPTY },
        Member { name: "is_nova", ty: &Type::Flag, doc: "Whether the content of the domain comes from the builder.", ..Member::EMPTY },
        Member { name: "ssl_status", ty: &Type::Flag, doc: "Whether the domain has a working certificate.", ..Member::EMPTY },
    ]), doc: "How far the domain has got with the builder.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a domain.", ..Function::EMPTY },
    Function { name: "get_sso_link", rust: "get_sso_link", summary: "Returns a link that opens the builder for the person without a password.", docs: "Needs a builder account; `ensure_account` makes one. Anyone who has the link can log in, so do not log it.", gives_secret: true, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-get_sso_link/", params: &[
        Param { name: "colorScheme", rust: "color_scheme", ty: &TYPE_COLOR_SCHEME, doc: "Look of the builder: `light`, `dark` or `auto`. By default, the builder decides.", example: "\"light\"", ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the site is for. By default, none is chosen yet.", example: "\"example.com\"", format: "domain", ..Param::EMPTY },
        Param { name: "promptToken", rust: "prompt_token", ty: &Type::Text, doc: "The description of the wanted site, in Base64; at most 5000 characters before encoding. By default, the person is asked.", secret: true, ..Param::EMPTY },
        Param { name: "return_url", rust: "return_url", ty: &Type::Text, doc: "HTTPS address that the builder leads back to. May be left out for a builder account apart from cPanel only.", example: "\"https://hostname.example.com:2083/frontend/meridian/index.html#/websites\"", format: "url", max_length: Some(2048), ..Param::EMPTY },
    ], returns: &Type::Text, secret: true, returns_doc: "The link, a secret.", ..Function::EMPTY },
    Function { name: "get_tier", rust: "get_tier", summary: "Returns which tier of the builder the person has.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-get_tier/", returns: &Type::Record(&[
        Member { name: "tier", ty: &Type::Text, doc: "Name of the tier, such as `free`.", ..Member::EMPTY },
        Member { name: "account_exists", ty: &Type::Flag, doc: "Whether there is a builder account.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "poll_publish", rust: "poll_publish", summary: "Returns the progress of a publication.", docs: "Ask until `is_running` is false; then `failed` says how it ended.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-poll_publish/", params: &[
        Param { name: "file_name", rust: "file_name", ty: &Type::Text, doc: "Log file of the run, as `publish` answered.", example: "\"/home/cpuser/logs/nova_publish_2024-02-02T16:46:58.log\"", format: "path", required: true, ..Param::EMPTY },
        Param { name: "pid", rust: "pid", ty: &Type::Integer, doc: "Process number of the run, as `publish` answered.", example: "123456", min: Some(1.0), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "failed", ty: &Type::Flag, always: true, doc: "Whether it has failed.", ..Member::EMPTY },
        Member { name: "is_running", ty: &Type::Flag, always: true, doc: "Whether it still runs.", ..Member::EMPTY },
        Member { name: "log", ty: &Type::List(&Type::Text), doc: "Lines of the log so far; each item is a line.", ..Member::EMPTY },
        Member { name: "progress", ty: &Type::Integer, doc: "How much is done, from 0 to 100.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "publish", rust: "publish", summary: "Starts to publish a built site into the document root of a domain.", docs: "The builder makes the archive and signs its address; without the right signature the call fails. It runs in the background: hand `file_name` and `pid` of the reply to `poll_publish`.", destructive: true, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-publish/", params: &[
        Param { name: "archiveUrl", rust: "archive_url", ty: &Type::Text, doc: "Address of the archive of the site, as the builder gave it. It may let anyone fetch the archive.", format: "url", secret: true, required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the site is published to.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
        Param { name: "signature", rust: "signature", ty: &Type::Text, doc: "The builder's signature over the request.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "userId", rust: "user_id", ty: &Type::Text, doc: "Name of the person at the builder.", example: "\"nova_a1b2c3d4e5f6g7h8\"", required: true, ..Param::EMPTY },
        Param { name: "cleanup", rust: "cleanup", ty: &Type::Flag, doc: "Whether the files that the document root holds are removed first. By default, they are not changed.", example: "true", default: "false", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "file_name", ty: &Type::Text, doc: "Log file of the run.", format: "path", ..Member::EMPTY },
        Member { name: "pid", ty: &Type::Integer, doc: "Process number of the run on the server.", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Account that it runs as.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_COLOR_SCHEME: Type = Type::Values(&[Allowed { text: "light", doc: "" }, Allowed { text: "dark", doc: "" }, Allowed { text: "auto", doc: "" }]);
