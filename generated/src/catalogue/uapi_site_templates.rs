// Made by cpanel-codegen from schema/uapi/SiteTemplates.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "SiteTemplates", rust: "site_templates", summary: "Lists Site Publisher templates and publishes simple websites from them.", docs: "", functions: &[
    Function { name: "list_site_templates", rust: "list_site_templates", summary: "Lists the website templates that the account may use.", docs: "The list contains templates of cPanel, of the server's owner, and of the reseller who owns the account. `meta.fields` has the values that `publish` needs for a template.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_site_templates/", returns: &Type::List(&Type::Record(&[
        Member { name: "meta", ty: &Type::Record(&[
        Member { name: "fields", ty: &Type::List(&Type::Record(&[
        Member { name: "id", ty: &Type::Text, doc: "Parameter name of the value in `publish`, such as `fullName`.", ..Member::EMPTY },
        Member { name: "label", ty: &Type::Text, doc: "Label for display.", ..Member::EMPTY },
        Member { name: "placeholder", ty: &Type::Text, doc: "Example to show in the empty input.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, doc: "Kind of input, mostly as in HTML: `text`, `textarea`, `email`, `tel`, `url`, `color`, `datetime-local` or `Medical`.", ..Member::EMPTY },
    ])), doc: "Values that the template needs from the user. Each item is a value.", ..Member::EMPTY },
        Member { name: "information", ty: &Type::Record(&[
        Member { name: "date", ty: &Type::Text, doc: "When the template was added, as an ISO 8601 date and time.", facts: Facts(&[Fact::Format("date")]), ..Member::EMPTY },
        Member { name: "description", ty: &Type::Text, doc: "Short text about the template, for display.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, doc: "Name of the template's directory, the same as `template`.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Title of the template for display.", ..Member::EMPTY },
        Member { name: "preview_image_path", ty: &Type::Text, doc: "Path of the preview image, relative to the template's directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
    ]), doc: "Title, text and preview of the template.", ..Member::EMPTY },
    ]), doc: "Content of the template's `meta.json`.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Directory that contains the template's directory, for `publish`.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "preview", ty: &Type::Flag, doc: "Whether the template has a preview image, `preview.png`.", ..Member::EMPTY },
        Member { name: "template", ty: &Type::Text, always: true, doc: "Name of the template's directory, for `publish`.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a template.", facts: Facts(&[Fact::Removed("11.138.0.10"), Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "list_user_settings", rust: "list_user_settings", summary: "Lists the account's domains with their published template and its values.", docs: "The server reads the values from the `configurations.json` in each document root.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_user_settings/", returns: &Type::List(&Type::Record(&[
        Member { name: "documentroot", ty: &Type::Text, doc: "Document root of the domain, as an absolute path.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain whose site the settings are for.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "homedir", ty: &Type::Text, doc: "Home directory of the account, as an absolute path.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "serveralias", ty: &Type::List(&Type::Text), doc: "Other names of the domain.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "template_settings", ty: &Type::Record(&[
        Member { name: "is_empty", ty: &Type::Flag, doc: "Flag for whether a template is published. The reference says that `1` means that settings exist, which contradicts the name. Check instead whether `template` is present.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Directory that contains the template's directory: the server owner's, a reseller's, or cPanel's own.", ..Member::EMPTY },
        Member { name: "template", ty: &Type::Text, doc: "Name of the template's directory.", ..Member::EMPTY },
    ]), doc: "The last published template and its values, including the user's texts. The members depend on the template.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "main", doc: "" }, Allowed { text: "sub", doc: "" }]), doc: "`main` for the account's main domain, `sub` for a subdomain.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a domain.", facts: Facts(&[Fact::Removed("11.138.0.10"), Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "publish", rust: "publish", summary: "Publishes a website from a template into a directory, and overwrites its contents.", docs: "The function first archives the directory's contents in `site_publisher/backups` in the account's home directory. It stores the values, with the user's texts, in `configurations.json` in the directory. Pass the template as `source`, or as `path` and `template`.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/publish/", params: &[
        Param { name: "target", rust: "target", ty: &Type::Text, doc: "Directory that becomes the document root of the website. Its contents are archived first.", example: "\"/home/example/public_html\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "parameter_name", rust: "parameter_name", ty: &Type::Text, doc: "Values for the template. Each value is sent under its own name, which is a `meta/fields/id` of `list_site_templates`, such as `fullName`.", example: "\"My Website\"", ..Param::EMPTY },
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Directory that contains the template's directory, from `list_site_templates`. It requires `template`. Not needed with `source`.", example: "\"/usr/local/cpanel/3rdparty/share/site_templates/\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "source", rust: "source", ty: &Type::Text, doc: "Absolute path of the template's directory. It replaces `path` and `template`.", example: "\"/usr/local/cpanel/3rdparty/share/site_templates/under_construction\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "template", rust: "template", ty: &Type::Text, doc: "Name of the template's directory in `path`. Not needed with `source`.", example: "\"under_construction\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["source", "path"] }, Together { rule: Rule::AllOrNone, params: &["path", "template"] }], returns: &Type::Nothing, facts: Facts(&[Fact::Removed("11.138.0.10"), Fact::Role("WebServer")]), ..Function::EMPTY },
] };
