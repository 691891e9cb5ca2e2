// Made by cpanel-codegen from schema/uapi/ResourceUsage.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "ResourceUsage", rust: "resource_usage", summary: "Read the account's usage of its limits.", docs: "", functions: &[
    Function { name: "get_usages", rust: "get_usages", summary: "Lists the account's usage of disk space, traffic, mailboxes and others, with the limits.", docs: "The rows depend on the server's roles, services and settings, and plugins may add rows. The `formatter` of a row determines the unit of its numbers.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_usages/", returns: &Type::List(&Type::Record(&[
        Member { name: "description", ty: &Type::Text, always: true, doc: "Title to show.", ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "Why the value could not be determined; null normally.", ..Member::EMPTY },
        Member { name: "formatter", ty: &Type::Text, doc: "What the numbers are: `format_bytes` for bytes, `format_bytes_per_second`, `percent`, or null for a plain count. Plugins may use names of their own.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, always: true, doc: "Which resource: `disk_usage`, `filesusage` (number of files), `bandwidth`, `cachedmysqldiskusage`, `cachedpostgresdiskusage`, `addon_domains`, `subdomains`, `aliases`, `email_accounts`, `mailing_lists`, `autoresponders`, `forwarders`, `email_filters`, `ftp_accounts`, `mysql_databases`, `postgresql_databases`, or one of a plugin.", ..Member::EMPTY },
        Member { name: "maximum", ty: &Type::Limit, doc: "The limit, in the same unit as `usage`; null means unlimited as well.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Page of the web interface that deals with it, relative to the theme; may be missing.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
        Member { name: "usage", ty: &Type::Number, doc: "What is in use; the unit follows from `formatter`.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a resource.", ..Function::EMPTY },
] };
