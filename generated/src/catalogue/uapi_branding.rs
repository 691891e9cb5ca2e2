// Made by cpanel-codegen from schema/uapi/Branding.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Branding", rust: "branding", summary: "Reads which applications the cPanel and webmail interfaces show, with their icons, groups and links.", docs: "These functions are for programs that build their own menu or portal. They change nothing. Two files describe the\ninterface, and each function reads one of them:\n\n- `get_available_applications` returns the groups and applications that the calling user sees, in order, with icons.\n  Most programs need only this function.\n- `get_applications` and `get_application_information` read the theme's `dynamicui.conf`, for several applications\n  or for one.\n- `get_information_for_applications` reads the `sitemap.json` of a theme, which webmail uses.\n\nThe **appkey** identifies an application, such as `boxtrapper` or `email_filters`. Some functions of WHM take the\n`implements` name instead, such as the function that opens a session on a certain page. `get_available_applications`\nreturns both names. A link in `url` is relative to the theme; put the path of a session before it.", functions: &[
    Function { name: "get_application_information", rust: "get_application_information", summary: "Returns the entry of one application in the theme's configuration.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_application_information/", params: &[
        Param { name: "app_key", rust: "app_key", ty: &Type::Text, doc: "Appkey of the application, such as `boxtrapper`.", example: "\"boxtrapper\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_APPLICATION, ..Function::EMPTY },
    Function { name: "get_applications", rust: "get_applications", summary: "Returns the entries of several or all applications in the theme's configuration.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_applications/", params: &[
        Param { name: "app_keys", rust: "app_keys", ty: &Type::List(&Type::Text), doc: "Appkeys of the applications to return. By default, all applications of the theme.", example: "[\"addon_domains\",\"ftp_accounts\"]", wire: Wire::Joined(","), ..Param::EMPTY },
    ], returns: &Type::Map(&TYPE_APPLICATION), returns_doc: "A map from appkeys to applications.", ..Function::EMPTY },
    Function { name: "get_available_applications", rust: "get_available_applications", summary: "Lists the groups and applications that the calling user sees in the interface.", docs: "The reply is large because it contains every icon.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_available_applications/", params: &[
        Param { name: "nvarglist", rust: "nvarglist", ty: &Type::List(&Type::Text), doc: "Identifiers of the groups, in the order of the reply. By default, the groups are not sorted. The server also accepts the name `arglist` for this parameter.", example: "[\"pref\",\"software\",\"domains\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "default_group_order", ty: &Type::Map(&Type::Integer), doc: "Position of each group in the default order. The keys are identifiers of groups.", ..Member::EMPTY },
        Member { name: "grouporder", ty: &Type::List(&Type::Text), doc: "Identifiers of groups in the order in which they are shown.", ..Member::EMPTY },
        Member { name: "groups", ty: &Type::List(&Type::Record(&[
        Member { name: "desc", ty: &Type::Text, doc: "Name of the group for display.", ..Member::EMPTY },
        Member { name: "group", ty: &Type::Text, doc: "Identifier of the group, such as `files`.", ..Member::EMPTY },
        Member { name: "items", ty: &Type::List(&TYPE_APPLICATION), doc: "Applications in the group.", ..Member::EMPTY },
    ])), doc: "One item for each group.", ..Member::EMPTY },
        Member { name: "implements", ty: &Type::Map(&Type::Text), doc: "A map from `implements` names, such as `SSL_TLS_Status`, to appkeys, such as `tls_status`.", ..Member::EMPTY },
        Member { name: "index", ty: &Type::Map(&Type::List(&Type::Integer)), doc: "A map from appkeys to two numbers, the position of the group and the position of the application in the group.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_information_for_applications", rust: "get_information_for_applications", summary: "Returns the entries of several or all applications in a theme's site map.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_information_for_applications/", params: &[
        Param { name: "docroot", rust: "docroot", ty: &Type::Text, doc: "Directory on the server that holds the theme's `sitemap.json`, such as `/usr/local/cpanel/base/webmail/jupiter`.", example: "\"/usr/local/cpanel/base/webmail/jupiter\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "app_keys", rust: "app_keys", ty: &Type::List(&Type::Text), doc: "Appkeys of the applications to return. By default, all applications of the site map.", example: "[\"email_filters\"]", wire: Wire::Joined(","), ..Param::EMPTY },
    ], returns: &Type::Map(&Type::Record(&[
        Member { name: "condition", ty: &Type::Record(&[
        Member { name: "feature", ty: &Type::Text, doc: "Feature that the user needs to see the application.", ..Member::EMPTY },
        Member { name: "if", ty: &Type::Text, doc: "Condition over cPanel variables, such as `$isreseller`. The application is shown only if the condition is true. Missing if there is no condition.", ..Member::EMPTY },
        Member { name: "module", ty: &Type::Text, doc: "cPanel module that must exist for the application to be shown.", ..Member::EMPTY },
    ]), doc: "Conditions for the application to be shown.", ..Member::EMPTY },
        Member { name: "description", ty: &Type::Text, doc: "Name or short description of the application for display.", ..Member::EMPTY },
        Member { name: "icon", ty: &Type::Record(&[
        Member { name: "height", ty: &Type::Integer, doc: "Height of the icon in pixels.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Path or name of the image file.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
        Member { name: "width", ty: &Type::Integer, doc: "Width of the icon in pixels.", ..Member::EMPTY },
    ]), doc: "Size and location of the icon.", ..Member::EMPTY },
        Member { name: "implements", ty: &Type::Text, doc: "Name of the application in WHM's session functions.", ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "Appkey of the application.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Name of the application for display, such as `Email Filters`.", ..Member::EMPTY },
        Member { name: "order", ty: &Type::Integer, doc: "Position in the order of display. The first position is 1.", ..Member::EMPTY },
        Member { name: "terms", ty: &Type::List(&Type::Text), doc: "Words with which the search of the interface finds the application.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, doc: "Always `item`.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Target of the link: a path relative to the theme, or a full URL.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
    ])), returns_doc: "A map from appkeys to applications.", ..Function::EMPTY },
    Function { name: "include", rust: "include", summary: "Renders a branding file of the theme and returns the result.", effect: Effect::Read, since: "11.42", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Branding-include/", params: &[
        Param { name: "file", rust: "file", ty: &Type::Text, doc: "Name of the file, such as `header.tt`.", example: "\"header.tt\"", required: true, ..Param::EMPTY },
        Param { name: "data", rust: "data", ty: &Type::Json, doc: "Values that the file uses, as a JSON object.", example: "\"{\\\"logoColor\\\":\\\"blue\\\",\\\"showBanner\\\":1}\"", ..Param::EMPTY },
        Param { name: "raw", rust: "raw", ty: &Type::Flag, doc: "Whether the content is returned without rendering. By default, it is rendered.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "skip_default", rust: "skip_default", ty: &Type::Flag, doc: "Whether the default file of the server is ignored if the theme has no such file. By default, that file is used.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Text, returns_doc: "Content of the file, mostly HTML.", ..Function::EMPTY },
] };
static TYPE_APPLICATION: Type = Type::Record(&[
        Member { name: "acontent", ty: &Type::Text, doc: "Text inside the link of the application. Only from `get_available_applications`.", ..Member::EMPTY },
        Member { name: "base64_png_image", ty: &Type::Text, doc: "Icon as a PNG image in Base64. Only from `get_available_applications`.", facts: Facts(&[Fact::Format("base64")]), ..Member::EMPTY },
        Member { name: "feature", ty: &Type::Text, doc: "Feature that the user needs to see the application. In a reply of `get_application_information`, the appkey that was asked for.", ..Member::EMPTY },
        Member { name: "file", ty: &Type::Text, doc: "Name of the icon's file, without directory and extension.", ..Member::EMPTY },
        Member { name: "group", ty: &Type::Text, doc: "Identifier of the group that the application belongs to, such as `email`.", ..Member::EMPTY },
        Member { name: "height", ty: &Type::Integer, doc: "Height of the icon in pixels.", ..Member::EMPTY },
        Member { name: "if", ty: &Type::Text, doc: "Condition over cPanel variables, such as `$isreseller`. The application is shown only if the condition is true. Missing if there is no condition.", ..Member::EMPTY },
        Member { name: "imgtype", ty: &Type::Text, doc: "Always `icon`.", ..Member::EMPTY },
        Member { name: "implements", ty: &Type::Text, doc: "Name of the application in WHM's session functions. Not from `get_application_information`.", ..Member::EMPTY },
        Member { name: "itemdesc", ty: &Type::Text, doc: "Name of the application for display.", ..Member::EMPTY },
        Member { name: "itemorder", ty: &Type::Integer, doc: "Position in the order of display. The first position is 1.", ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "Appkey of the application.", ..Member::EMPTY },
        Member { name: "module", ty: &Type::Text, doc: "Module that the application needs on the server. Not from `get_applications`.", ..Member::EMPTY },
        Member { name: "onclick", ty: &Type::Text, doc: "JavaScript that a browser runs when the icon is clicked. Only from `get_available_applications`.", ..Member::EMPTY },
        Member { name: "plainitemdesc", ty: &Type::Text, doc: "Name of the application without markup.", ..Member::EMPTY },
        Member { name: "searchtext", ty: &Type::Text, doc: "Words with which the search of the interface finds the application, separated by spaces.", ..Member::EMPTY },
        Member { name: "subtype", ty: &Type::Text, doc: "Always `img`.", ..Member::EMPTY },
        Member { name: "target", ty: &Type::Text, doc: "Browser window or frame that the link opens in. Only from `get_available_applications`.", ..Member::EMPTY },
        Member { name: "touch", ty: &Type::Text, doc: "File that must exist for the application to be shown. Not from `get_application_information`.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, doc: "Always `image`.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Target of the link: a path relative to the theme, or a full URL.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
        Member { name: "width", ty: &Type::Integer, doc: "Width of the icon in pixels.", ..Member::EMPTY },
    ]);
