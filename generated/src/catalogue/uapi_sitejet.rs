// Made by cpanel-codegen from schema/uapi/Sitejet.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Sitejet", rust: "sitejet", summary: "Builds and publishes sites with the Sitejet website builder.", docs: "Sitejet is an external website builder. The account has a token for it, which `create_account` creates or `add_api_token` stores. Each domain has its own Sitejet website. To create a site, call `create_account` once, `create_website` for the domain, `get_sso_link` for the login link of the builder, and `start_publish` to publish the site in the document root.\n\n- `get_all_user_sitejet_info` returns for each domain whether a site exists and is published, and whether there is space for a backup.\n- `get_preview_url` returns the address of the preview of a site.\n- `create_restore_point` saves the content of the document root and then empties it, and `restore_document_root` restores it.\n- `get_templates` and `set_template` are deprecated.\n\nThe token (`get_api_token`) and the login links are secrets, because they give access to the builder. Publishing runs in the background, and its progress is in a log file below `logs/` in the home directory.", functions: &[
    Function { name: "add_api_token", rust: "add_api_token", summary: "Stores an existing Sitejet API token for the account.", docs: "Use this function if the account already has a Sitejet token. `create_account` creates a new one.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_sitejet_api_token/", params: &[
        Param { name: "api_token", rust: "api_token", ty: &Type::Text, doc: "The token in hexadecimal. It is a secret.", secret: true, facts: Facts(&[Fact::Format("hex")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "can_create_domains", rust: "can_create_domains", summary: "Returns whether the account may have more subdomains or addon domains.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Sitejet-can_create_domains/", returns: &Type::Flag, returns_doc: "Whether the account may have at least one more.", ..Function::EMPTY },
    Function { name: "create_account", rust: "create_account", summary: "Creates a Sitejet API token for this cPanel account.", gives_secret: true, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create_sitejet_account/", returns: &Type::Record(&[
        Member { name: "key", ty: &Type::Text, doc: "The API token in hexadecimal. It is a secret. `get_api_token` returns it again.", secret: true, facts: Facts(&[Fact::Format("hex")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "create_restore_point", rust: "create_restore_point", summary: "Saves the document root of a domain as a restore point and then empties it.", docs: "Afterwards the files are no longer in the document root. Only `restore_document_root` brings them back. The function needs free quota: `can_backup` of `get_all_user_sitejet_info` says whether there is enough.", destructive: true, since: "11.120", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create_restore_point/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the account whose document root is saved and emptied.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "create_website", rust: "create_website", summary: "Creates the Sitejet website of a domain.", docs: "A domain has one Sitejet website. The function does not publish it. The account needs a token first (`create_account`).", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create_sitejet_website/", params: &[
        Param { name: "company", rust: "company", ty: &Type::Text, doc: "Company or person that the website presents.", example: "\"cPanel\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the account for the website.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "assignTo", rust: "assign_to", ty: &Type::Text, doc: "Mail address of another user who gets the website.", example: "\"SallySmith@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "city", rust: "city", ty: &Type::Text, doc: "City of the company or owner.", example: "\"Capitol City\"", ..Param::EMPTY },
        Param { name: "country", rust: "country", ty: &Type::Text, doc: "Country of the company or owner, as an ISO 3166 code such as `US`.", example: "\"US\"", facts: Facts(&[Fact::Format("country")]), ..Param::EMPTY },
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Mail address of the website's owner.", example: "\"JohnSmith@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "firstname", rust: "firstname", ty: &Type::Text, doc: "First name of the owner.", example: "\"John\"", ..Param::EMPTY },
        Param { name: "language", rust: "language", ty: &Type::Text, doc: "Language of the builder, as an ISO 639 code such as `en`.", example: "\"en\"", facts: Facts(&[Fact::Format("language")]), ..Param::EMPTY },
        Param { name: "lastname", rust: "lastname", ty: &Type::Text, doc: "Last name of the owner.", example: "\"Smith\"", ..Param::EMPTY },
        Param { name: "metadata", rust: "metadata", ty: &Type::Json, doc: "Further data of your own, as a JSON object.", example: "{\"Attribute1\":9,\"Attribute2\":3}", wire: Wire::JsonText, ..Param::EMPTY },
        Param { name: "note", rust: "note", ty: &Type::Text, doc: "Notes about the website, as free text.", ..Param::EMPTY },
        Param { name: "phone", rust: "phone", ty: &Type::Text, doc: "Telephone number of the company or owner, in any form.", example: "\"000-123-4567\"", ..Param::EMPTY },
        Param { name: "street", rust: "street", ty: &Type::Text, doc: "Street and house number of the company or owner.", example: "\"1234 Main St\"", ..Param::EMPTY },
        Param { name: "title", rust: "title", ty: &Type::Text, doc: "Title of the website.", example: "\"Example Website\"", ..Param::EMPTY },
        Param { name: "zip", rust: "zip", ty: &Type::Text, doc: "Postal code of the company or owner.", example: "\"99999\"", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "websiteID", ty: &Type::Integer, doc: "Identifier of the new website at Sitejet, for `get_preview_url`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_all_user_sitejet_info", rust: "get_all_user_sitejet_info", summary: "Returns the Sitejet state of the account's domains, or of one domain.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Sitejet-get_all_user_sitejet_info/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to report. By default, all domains of the account.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain whose Sitejet settings these are.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "metadata", ty: &Type::Record(&[
        Member { name: "company", ty: &Type::Text, doc: "Company or person that the website presents.", ..Member::EMPTY },
        Member { name: "cpanelDomainGUID", ty: &Type::Text, doc: "Identifier of the domain at Sitejet.", ..Member::EMPTY },
        Member { name: "fullcms", ty: &Type::Flag, doc: "Whether the full content management system of Sitejet is enabled.", ..Member::EMPTY },
        Member { name: "language", ty: &Type::Text, doc: "Language of the builder, as an ISO 639 code such as `en`.", facts: Facts(&[Fact::Format("language")]), ..Member::EMPTY },
        Member { name: "latest_publish_date", ty: &Type::Timestamp, doc: "When the site was last published successfully, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "publish_status", ty: &Type::Flag, doc: "Whether the site is published.", ..Member::EMPTY },
        Member { name: "websiteId", ty: &Type::Integer, doc: "Identifier of the site at Sitejet.", ..Member::EMPTY },
    ]), doc: "Data that Sitejet has about the site.", ..Member::EMPTY },
        Member { name: "quota", ty: &Type::Record(&[
        Member { name: "available_space", ty: &Type::Number, doc: "Free space of the account, in MB.", ..Member::EMPTY },
        Member { name: "can_backup", ty: &Type::Flag, doc: "Whether the free space is enough for a backup of the document root.", ..Member::EMPTY },
        Member { name: "is_empty_docroot", ty: &Type::Flag, doc: "Whether the document root is empty.", ..Member::EMPTY },
        Member { name: "required_space", ty: &Type::Number, doc: "Space that a backup of the document root needs, in MB.", ..Member::EMPTY },
    ]), doc: "Disk space for a backup of the document root.", ..Member::EMPTY },
        Member { name: "redirection_enabled", ty: &Type::Flag, doc: "Whether the domain redirects visitors to another address.", ..Member::EMPTY },
        Member { name: "shared_doc_root", ty: &Type::Flag, doc: "Whether another domain has the same document root, so that publishing changes both.", ..Member::EMPTY },
        Member { name: "is_restore_point_available", ty: &Type::Flag, doc: "Whether there is a restore point for `restore_document_root`.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Record(&[
        Member { name: "has_sitejet_published", ty: &Type::Flag, doc: "Whether a Sitejet site is published.", ..Member::EMPTY },
        Member { name: "has_sitejet_website", ty: &Type::Flag, doc: "Whether the user has created a Sitejet site. The server checks for its directory in the document root.", ..Member::EMPTY },
        Member { name: "is_sitejet", ty: &Type::Flag, doc: "Whether Sitejet created the `index.html` of the document root.", ..Member::EMPTY },
        Member { name: "ssl_status", ty: &Type::Flag, doc: "Whether the domain has a working certificate.", ..Member::EMPTY },
    ]), doc: "State of the domain's Sitejet site.", ..Member::EMPTY },
        Member { name: "is_temporary_domain", ty: &Type::Flag, doc: "Whether the domain is a temporary domain, below a domain of the vendor.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a domain.", ..Function::EMPTY },
    Function { name: "get_api_token", rust: "get_api_token", summary: "Returns the account's Sitejet API token.", effect: Effect::Read, gives_secret: true, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_sitejet_api_token/", returns: &Type::Text, secret: true, returns_doc: "The token in hexadecimal. It is a secret.", ..Function::EMPTY },
    Function { name: "get_preview_url", rust: "get_preview_url", summary: "Returns the address of the preview of a Sitejet site.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_sitejet_preview_url/", params: &[
        Param { name: "websiteId", rust: "website_id", ty: &Type::Integer, doc: "Identifier of the site, from `create_website` or `get_all_user_sitejet_info`.", example: "123456", required: true, ..Param::EMPTY },
    ], returns: &Type::Text, returns_doc: "Address of the preview.", ..Function::EMPTY },
    Function { name: "get_sso_link", rust: "get_sso_link", summary: "Creates a link that opens the Sitejet builder for a domain without a password.", docs: "Anyone who has the link can log in, so give it only to its user and do not log it.", gives_secret: true, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Sitejet-get_sso_link/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose site the user edits.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "referrer", rust: "referrer", ty: &Type::Text, doc: "Address of the cPanel page to which the builder returns.", example: "\"https://example.com:2083/cpsess##########/frontend/jupiter/sitejet/index.html%23\"", required: true, ..Param::EMPTY },
        Param { name: "ui_mode", rust: "ui_mode", ty: &Type::Values(&[Allowed { text: "prompt", doc: "" }, Allowed { text: "ai", doc: "" }, Allowed { text: "template", doc: "" }]), doc: "How the builder starts: `prompt`, `ai` or `template`. By default, it starts in its usual way.", example: "\"prompt\"", ..Param::EMPTY },
    ], returns: &Type::Text, secret: true, returns_doc: "The link. It is a secret.", ..Function::EMPTY },
    Function { name: "get_templates", rust: "get_templates", summary: "Lists the templates of Sitejet.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_sitejet_templates/", returns: &Type::List(&Type::Record(&[
        Member { name: "createdAt", ty: &Type::Text, doc: "When the template was created, as date and time with offset, such as `2023-05-04 07:21:20+00:00`.", facts: Facts(&[Fact::Format("date-time")]), ..Member::EMPTY },
        Member { name: "description", ty: &Type::Text, doc: "Short text about the template, for display.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Integer, always: true, doc: "Identifier of the template, for `set_template`.", ..Member::EMPTY },
        Member { name: "image", ty: &Type::Text, doc: "Path of an image of the template, relative to Sitejet's own site.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Title of the template for display.", ..Member::EMPTY },
        Member { name: "previewUrl", ty: &Type::Text, doc: "Address of a site that shows the template.", ..Member::EMPTY },
        Member { name: "tags", ty: &Type::List(&Type::Text), doc: "Words to find the template by category.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a template.", facts: Facts(&[Fact::Deprecated("The vendor deprecated it without a replacement.")]), ..Function::EMPTY },
    Function { name: "is_publish_in_progress", rust: "is_publish_in_progress", summary: "Returns whether a site is currently being published on a domain.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Sitejet-is_publish_in_progress/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose site `start_publish` publishes.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "in_progress", ty: &Type::Flag, always: true, doc: "Whether the publication is running.", ..Member::EMPTY },
        Member { name: "pid", ty: &Type::Integer, doc: "Process ID of the publication on the server.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "restore_document_root", rust: "restore_document_root", summary: "Resets the document root of a domain to its restore point.", docs: "The restore point replaces what was published since. It must exist (`create_restore_point`).", destructive: true, since: "11.120", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/restore_document_root/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the account whose document root is restored.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_template", rust: "set_template", summary: "Sets the template of a Sitejet site.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_sitejet_template/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose site gets the template.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "templateId", rust: "template_id", ty: &Type::Text, doc: "Identifier of the template, from `get_templates`.", example: "\"12345\"", required: true, ..Param::EMPTY },
        Param { name: "templateName", rust: "template_name", ty: &Type::Text, doc: "Name of the same template, from `get_templates`.", example: "\"A great template\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Deprecated("The vendor deprecated it without a replacement.")]), ..Function::EMPTY },
    Function { name: "start_publish", rust: "start_publish", summary: "Starts to publish the Sitejet site of a domain into its document root.", docs: "The publication runs in the background, and the reply only says that it has started. The result is in the log file, and in `publish_status` of `get_all_user_sitejet_info`.", destructive: true, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Sitejet-start_publish/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose site is published.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "cleanup", rust: "cleanup", ty: &Type::Flag, doc: "Whether the existing files in the document root are removed.", example: "true", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "file_name", ty: &Type::Text, doc: "Name of the log file, which is in `logs/` in the home directory.", facts: Facts(&[Fact::Deprecated("The vendor deprecated it. Use `is_publish_in_progress` for the progress.")]), ..Member::EMPTY },
        Member { name: "pid", ty: &Type::Integer, doc: "Process ID of the publication on the server.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
