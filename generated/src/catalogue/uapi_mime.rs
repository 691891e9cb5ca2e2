// Made by cpanel-codegen from schema/uapi/Mime.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Mime", rust: "mime", summary: "Manage the web server's redirects, hotlink protection, MIME types and handlers for the account.", docs: "These functions manage four kinds of settings in the account's `.htaccess` files.\n\n- Redirects: `add_redirect` redirects a page or a whole domain, `list_redirects` lists redirects, `delete_redirect` removes one. `get_redirect` only returns the redirect of a whole domain.\n- Hotlink protection: `add_hotlink` prevents other sites from embedding the account's images and files. There is one setting for the account, which the function replaces. `list_hotlinks` reads it, and `delete_hotlink` removes it.\n- MIME types: `add_mime` sets the content type of a file extension, `list_mime` lists the types, `delete_mime` removes one.\n- Handlers: `add_handler` sets the part of Apache that processes a file extension, `list_handlers` lists the handlers, `delete_handler` removes one. Lists contain entries of the server (`system`), which cannot be changed, and those of the account (`user`). Nearly all functions need the Web Server role.", functions: &[
    Function { name: "add_handler", rust: "add_handler", summary: "Lets Apache process files of an extension with a certain handler.", docs: "Needs the Web Server role.", role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_handler/", params: &[
        Param { name: "extension", rust: "extension", ty: &Type::Text, doc: "Ending of the file names, with its dot: `.foo`.", example: "\".foo\"", required: true, ..Param::EMPTY },
        Param { name: "handler", rust: "handler", ty: &Type::Text, doc: "Name of the handler, as Apache knows it, such as `cgi-script`.", example: "\"txt-foo\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "add_hotlink", rust: "add_hotlink", summary: "Prevents other sites from embedding the account's files.", docs: "Requests for the given file types whose referring page is not on the list are sent to another address. The setting covers the whole account, and replaces the previous one. Needs the Web Server role.", role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_hotlink/", params: &[
        Param { name: "extensions", rust: "extensions", ty: &Type::List(&Type::Text), doc: "File types to protect, without dots, with commas between them: `jpg,png`.", example: "[\"foo\"]", required: true, wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "redirect_url", rust: "redirect_url", ty: &Type::Text, doc: "Address that foreign requests are sent to. It must not be a protected file itself.", example: "\"http://redirect.example.com/\"", format: "url", required: true, ..Param::EMPTY },
        Param { name: "urls", rust: "urls", ty: &Type::Text, doc: "Sites that may embed the files, one per line. List the account's own sites, with and without `www`.", example: "\"http://example.com/\"", required: true, ..Param::EMPTY },
        Param { name: "allow_null", rust: "allow_null", ty: &Type::Flag, doc: "Whether requests without a referring page pass, as from bookmarks or privacy-minded browsers. The default is not documented.", example: "true", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "add_mime", rust: "add_mime", summary: "Declares the content type of files with an extension.", docs: "Needs the Web Server role.", role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_mime/", params: &[
        Param { name: "extension", rust: "extension", ty: &Type::Text, doc: "Ending of the file names, with its dot: `.foo`.", example: "\".foo\"", required: true, ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &Type::Text, doc: "Content type to send for them, such as `text/foo`.", example: "\"text/foo\"", format: "mime", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "add_redirect", rust: "add_redirect", summary: "Sends the visitors of a domain or page to another address.", docs: "Written into the `.htaccess` file of the domain's document root. Needs the Web Server role.", role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_redirect/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose visitors are sent elsewhere.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
        Param { name: "redirect", rust: "redirect", ty: &Type::Text, doc: "Address to go to, with its scheme.", example: "\"http://example.com/\"", format: "url", required: true, ..Param::EMPTY },
        Param { name: "redirect_wildcard", rust: "redirect_wildcard", ty: &Type::Flag, doc: "Whether files below `src` go to the same name below the target. By default, only the exact path is redirected.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "redirect_www", rust: "redirect_www", ty: &Type::Integers(&[0, 1, 2]), doc: "Which names of the domain: `0`, the default, with and without `www`; `1` only without; `2` only with.", example: "0", default: "0", ..Param::EMPTY },
        Param { name: "src", rust: "src", ty: &Type::Text, doc: "Path to redirect. By default, `/`, that is the whole domain.", example: "\"/specific-page\"", default: "\"/\"", format: "url-path", ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &Type::Values(&[Allowed { text: "permanent", doc: "" }, Allowed { text: "temp", doc: "" }]), doc: "`permanent` (301, the default) or `temp` (302). Browsers remember permanent redirects.", example: "\"permanent\"", default: "\"permanent\"", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "delete_handler", rust: "delete_handler", summary: "Removes one of the account's handlers.", docs: "Handlers of the server itself stay. Needs the Web Server role.", destructive: true, role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_handler/", params: &[
        Param { name: "extension", rust: "extension", ty: &Type::Text, doc: "Ending that the handler was set for, with its dot.", example: "\".foo\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "delete_hotlink", rust: "delete_hotlink", summary: "Ends hotlink protection for the account.", docs: "The settings are lost; read them with `list_hotlinks` first. Needs the Web Server role.", destructive: true, role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_hotlink/", returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "delete_mime", rust: "delete_mime", summary: "Removes a MIME type of the account.", docs: "Types of the server itself stay. Needs the Web Server role.", destructive: true, role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_mime/", params: &[
        Param { name: "type", rust: "type_", ty: &Type::Text, doc: "Content type to remove, such as `text/foo`.", example: "\"text/foo\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "delete_redirect", rust: "delete_redirect", summary: "Removes a redirect.", docs: "Take the values from `list_redirects`. Needs the Web Server role.", destructive: true, role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_redirect/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the redirect belongs to.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
        Param { name: "args", rust: "args", ty: &Type::Text, doc: "Rest of the Apache directive, if the redirect was written as `Redirect` or `RedirectMatch`. Empty by default.", default: "\"\"", ..Param::EMPTY },
        Param { name: "docroot", rust: "docroot", ty: &Type::Text, doc: "Full path of the directory whose `.htaccess` to change. By default, that of the domain.", example: "\"/home/example/public_html/\"", format: "path", ..Param::EMPTY },
        Param { name: "src", rust: "src", ty: &Type::Text, doc: "Path that is being redirected. Empty by default.", example: "\"redirectpage.html\"", default: "\"\"", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "get_redirect", rust: "get_redirect", summary: "Returns where a domain as a whole is redirected to.", docs: "Redirects of single pages are in `list_redirects`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_redirect/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the question is about.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "redirection_enabled", ty: &Type::Flag, always: true, doc: "Whether the domain is redirected.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Address that its visitors are sent to.", format: "url", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_handlers", rust: "list_handlers", summary: "Lists Apache's handlers, of the server or of the account.", docs: "Needs the Web Server role.", effect: Effect::Read, role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_handlers/", params: &[
        Param { name: "type", rust: "type_", ty: &TYPE_ORIGIN, doc: "`system` for those of the server, `user` for those of the account.", example: "\"user\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "extension", ty: &Type::Text, always: true, doc: "Ending of the file names, with its dot.", ..Member::EMPTY },
        Member { name: "handler", ty: &Type::Text, always: true, doc: "What processes such files.", ..Member::EMPTY },
        Member { name: "origin", ty: &TYPE_ORIGIN, doc: "Who set it.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "list_hotlinks", rust: "list_hotlinks", summary: "Reads the hotlink protection of the account.", docs: "Needs the Web Server role.", effect: Effect::Read, role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_hotlinks/", returns: &Type::Record(&[
        Member { name: "allow_null", ty: &Type::Flag, doc: "Whether requests without a referring page pass.", ..Member::EMPTY },
        Member { name: "extensions", ty: &Type::Text, doc: "Protected file types in one text, with commas between them.", ..Member::EMPTY },
        Member { name: "redirect_url", ty: &Type::Text, doc: "Address that foreign requests are sent to.", format: "url", ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "enabled", doc: "" }, Allowed { text: "disabled", doc: "" }]), doc: "`enabled` or `disabled`.", ..Member::EMPTY },
        Member { name: "urls", ty: &Type::List(&Type::Text), doc: "Sites on the list of the protection; each item is an address.", format: "url", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_mime", rust: "list_mime", summary: "Lists MIME types, of the server or of the account.", docs: "Types that belong to PHP versions are missing if PHP-FPM is on. Needs the Web Server role.", effect: Effect::Read, role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_mime/", params: &[
        Param { name: "type", rust: "type_", ty: &TYPE_ORIGIN, doc: "`system` for those of the server, `user` for those of the account.", example: "\"user\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "extension", ty: &Type::Text, always: true, doc: "Ending of the file names, with its dot.", ..Member::EMPTY },
        Member { name: "origin", ty: &TYPE_ORIGIN, doc: "Who set it.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, always: true, doc: "Content type that is sent.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "list_redirects", rust: "list_redirects", summary: "Lists the redirects in the account's .htaccess files.", docs: "Given no parameter it lists them all. Needs the Web Server role.", effect: Effect::Read, role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_redirects/", params: &[
        Param { name: "destination", rust: "destination", ty: &Type::Text, doc: "Lists only redirects to exactly this address. By default, all.", example: "\"http://example.tld\"", ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Perl-style pattern that the redirected path (`sourceurl`) must match. By default, all.", example: "\"^[a-z0-9_-]{6,18}$\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "destination", ty: &Type::Text, always: true, doc: "Address that visitors are sent to.", format: "url", ..Member::EMPTY },
        Member { name: "displaydomain", ty: &Type::Text, doc: "Domain as shown on screen; `ALL` stands for all of them.", ..Member::EMPTY },
        Member { name: "displaysourceurl", ty: &Type::Text, doc: "Path being redirected, as shown on screen.", format: "url-path", ..Member::EMPTY },
        Member { name: "docroot", ty: &Type::Text, doc: "Full path of the document root whose `.htaccess` holds the redirect.", format: "path", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain whose visitors are sent elsewhere.", format: "domain", ..Member::EMPTY },
        Member { name: "kind", ty: &Type::Values(&[Allowed { text: "rewrite", doc: "" }, Allowed { text: "redirect", doc: "" }, Allowed { text: "redirectmatch", doc: "" }]), doc: "Apache directive behind it: `rewrite`, `redirect` or `redirectmatch` (by pattern).", ..Member::EMPTY },
        Member { name: "matchwww", ty: &Type::Flag, doc: "Whether names with `www.` are covered too.", ..Member::EMPTY },
        Member { name: "matchwww_text", ty: &Type::Text, doc: "`checked` when `matchwww` holds, for ticking a box in a form.", ..Member::EMPTY },
        Member { name: "opts", ty: &Type::Text, doc: "Flags of the rewrite rule, such as `L`.", ..Member::EMPTY },
        Member { name: "source", ty: &Type::Text, always: true, doc: "Path being redirected, as the rule has it.", format: "url-path", ..Member::EMPTY },
        Member { name: "sourceurl", ty: &Type::Text, doc: "Path being redirected.", format: "url-path", ..Member::EMPTY },
        Member { name: "statuscode", ty: &Type::Text, doc: "HTTP status that visitors get, such as `301`.", ..Member::EMPTY },
        Member { name: "targeturl", ty: &Type::Text, doc: "Address that visitors are sent to, like `destination`.", format: "url", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "permanent", doc: "" }, Allowed { text: "temporary", doc: "" }]), always: true, doc: "`permanent` or `temporary`. Mind that `add_redirect` says `temp`.", ..Member::EMPTY },
        Member { name: "urldomain", ty: &Type::Text, doc: "Domain being redirected, as it appears in addresses.", format: "domain", ..Member::EMPTY },
        Member { name: "wildcard", ty: &Type::Flag, doc: "Whether the redirect covers more than the exact path; see `redirect_wildcard` of `add_redirect`.", ..Member::EMPTY },
        Member { name: "wildcard_text", ty: &Type::Text, doc: "`checked` when `wildcard` holds, for ticking a box in a form.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "redirect_info", rust: "redirect_info", summary: "Returns the details of a redirect with a domain and a target.", docs: "Needs the Web Server role.", effect: Effect::Read, role: "WebServer", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/redirect_info/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose visitors are sent elsewhere.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
        Param { name: "url", rust: "url", ty: &Type::Text, doc: "Address that they are sent to.", example: "\"http://redirect.example.com\"", format: "url", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain, or `** All Public Domains **` when the redirect holds for every one.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Address that visitors are sent to.", format: "url", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_ORIGIN: Type = Type::Values(&[Allowed { text: "system", doc: "Set for the server." }, Allowed { text: "user", doc: "Set for the account." }]);
