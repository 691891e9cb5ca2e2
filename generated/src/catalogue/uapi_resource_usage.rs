// Made by cpanel-codegen from schema/uapi/ResourceUsage.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "ResourceUsage", rust: "resource_usage", summary: "Reads the account's resource usage and its limits.", docs: "", functions: &[
    Function { name: "get_usages", rust: "get_usages", summary: "Lists the account's usage and limits of disk space, traffic, mailboxes and other resources.", docs: "The rows depend on the server's roles, services and settings, and plugins may add rows. The `formatter` of a row determines the unit of its numbers.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_usages/", returns: &Type::List(&Type::Record(&[
        Member { name: "description", ty: &Type::Text, doc: "Title of the resource for display.", ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "Why the usage could not be determined. Usually null.", ..Member::EMPTY },
        Member { name: "formatter", ty: &Type::Text, doc: "Unit of the numbers: `format_bytes` for bytes, `format_bytes_per_second`, `percent`, or null for a plain count. Plugins may use other names.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, always: true, doc: "Identifier of the resource: `disk_usage`, `filesusage` (number of files), `bandwidth`, `cachedmysqldiskusage`, `cachedpostgresdiskusage`, `addon_domains`, `subdomains`, `aliases`, `email_accounts`, `mailing_lists`, `autoresponders`, `forwarders`, `email_filters`, `ftp_accounts`, `mysql_databases`, `postgresql_databases`, or the identifier that a plugin defines.", ..Member::EMPTY },
        Member { name: "maximum", ty: &Type::Limit, doc: "The limit, in the same unit as `usage`. Null also means unlimited.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Path of the resource's page in the web interface, relative to the theme. It may be missing.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
        Member { name: "usage", ty: &Type::Number, doc: "Current usage. The unit follows from `formatter`.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a resource.", ..Function::EMPTY },
] };
