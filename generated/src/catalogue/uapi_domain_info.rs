// Made by cpanel-codegen from schema/uapi/DomainInfo.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DomainInfo", rust: "domain_info", summary: "List the account's domains and read how the web server hosts them.", docs: "The domains of the account: the main one, addon domains, subdomains, and parked domains (aliases). `list_domains` gives their bare names,\n`domains_data` everything that the web server knows of all of them, `single_domain_data` of one.\n\n- With `return_https_redirects_status` the two data functions also say whether HTTPS redirects are possible and on.\n  In `single_domain_data` the reference spells that parameter without the `s` of \"redirects\".\n- A parked domain has no settings of its own: ask for the domain that it leads to.\n- `main_domain_builtin_subdomain_aliases` lists names such as `www` and `mail` that come with the main domain.\n\nThe data is what stands in the server's user data files, and these differ from server to server, so most members are optional. `list_domains`\ngives empty members, and no error, when those files cannot be read.", functions: &[
    Function { name: "domains_data", rust: "domains_data", summary: "Reads the web hosting settings of all domains of the account.", docs: "Members that a server's own files lack are missing. The main domain comes as one record beside lists of records. Entries of `parked_domains` may be bare names.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainInfo-domains_data/", params: &[
        Param { name: "format", rust: "format", ty: &Type::Values(&[Allowed { text: "hash", doc: "" }, Allowed { text: "list", doc: "" }]), doc: "`hash`, the default, groups the domains by kind; `list` gives one flat list in which `type` distinguishes them.", example: "\"hash\"", default: "\"hash\"", ..Param::EMPTY },
        Param { name: "return_https_redirects_status", rust: "return_https_redirects_status", ty: &Type::Flag, doc: "Whether `can_https_redirect`, `is_https_redirecting` and `all_aliases_valid` are added. By default, they are not.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "hide_temporary_domains", rust: "hide_temporary_domains", ty: &Type::Flag, doc: "Whether temporary domains are left out of the reply. By default, they are listed.", example: "true", default: "false", ..Param::EMPTY },
    ], returns: &Type::OneOf(&[Alternative { name: "Grouped", ty: &Type::Record(&[
        Member { name: "addon_domains", ty: &Type::List(&TYPE_DOMAIN), doc: "Domains with a site of their own, added to the account; each item is a domain.", ..Member::EMPTY },
        Member { name: "main_domain", ty: &Type::List(&TYPE_DOMAIN), doc: "The domain that the account was made for.", ..Member::EMPTY },
        Member { name: "parked_domains", ty: &Type::List(&Type::OneOf(&[Alternative { name: "Name", ty: &Type::Text, has: "" }, Alternative { name: "Settings", ty: &TYPE_DOMAIN, has: "" }])), doc: "Aliases: names that show the site of another domain of the account; each item is an alias, usually its bare name.", ..Member::EMPTY },
        Member { name: "sub_domains", ty: &Type::List(&TYPE_DOMAIN), doc: "Names below another domain of the account, with a document root of their own; each item is a subdomain.", ..Member::EMPTY },
    ]), has: "" }, Alternative { name: "Listed", ty: &Type::List(&TYPE_DOMAIN), has: "" }]), returns_doc: "With `hash` an object with a member for each kind of domain, with `list` the domains in a row.", ..Function::EMPTY },
    Function { name: "list_domains", rust: "list_domains", summary: "Lists the names of the account's domains, sorted by kind.", docs: "When the server cannot read the account's user data file, all members are empty and no error is given: an empty `main_domain` means a fault.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainInfo-list_domains/", params: &[
        Param { name: "hide_temporary_domains", rust: "hide_temporary_domains", ty: &Type::Flag, doc: "Whether temporary domains are left out of the reply. By default, they are listed.", example: "true", default: "false", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "addon_domains", ty: &Type::List(&Type::Text), doc: "Names of the addon domains, which have sites of their own.", format: "domain", ..Member::EMPTY },
        Member { name: "main_domain", ty: &Type::Text, doc: "The domain that the account was made for.", format: "domain", ..Member::EMPTY },
        Member { name: "parked_domains", ty: &Type::List(&Type::Text), doc: "Aliases: names that show the site of another domain of the account.", format: "domain", ..Member::EMPTY },
        Member { name: "sub_domains", ty: &Type::List(&Type::Text), doc: "Names of the subdomains.", format: "domain", ..Member::EMPTY },
        Member { name: "is_temporary", ty: &Type::Map(&Type::Flag), doc: "For each domain, whether it is a temporary one.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "main_domain_builtin_subdomain_aliases", rust: "main_domain_builtin_subdomain_aliases", summary: "Lists the aliases such as `www` that the server itself adds to the main domain.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainInfo-main_domain_builtin_subdomain_aliases/", params: &[
        Param { name: "hide_temporary_domains", rust: "hide_temporary_domains", ty: &Type::Flag, doc: "Whether the aliases of a temporary main domain are kept back. By default, they are listed.", example: "true", default: "false", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "Each item is an alias.", ..Function::EMPTY },
    Function { name: "primary_domain", rust: "primary_domain", summary: "Returns the main domain of the account.", effect: Effect::Read, since: "11.42", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainInfo-primary_domain/", params: &[
        Param { name: "hide_temporary_domains", rust: "hide_temporary_domains", ty: &Type::Flag, doc: "Whether a temporary domain is kept back. By default, it is given like any other.", example: "true", default: "false", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "primary_domain", ty: &Type::Text, doc: "The main domain; null when it is a temporary one and these are kept back.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "single_domain_data", rust: "single_domain_data", summary: "Reads the web hosting settings of one domain.", docs: "Parked domains cannot be looked up: ask for the domain that they lead to. Members that the server's own file lacks are missing.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainInfo-single_domain_data/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Main domain, addon domain or subdomain of the account.", example: "\"example.com\"", format: "domain", required: true, ..Param::EMPTY },
        Param { name: "hide_temporary_domains", rust: "hide_temporary_domains", ty: &Type::Flag, doc: "Whether a temporary domain is kept back. By default, it is given like any other.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "return_https_redirect_status", rust: "return_https_redirect_status", ty: &Type::Flag, doc: "Whether `can_https_redirect`, `is_https_redirecting` and `all_aliases_valid` are added. By default, they are not.", example: "true", default: "false", ..Param::EMPTY },
    ], returns: &TYPE_DOMAIN, ..Function::EMPTY },
] };
static TYPE_CUSTOM_LOG: Type = Type::Record(&[
        Member { name: "format", ty: &Type::Text, doc: "Name of the log format, such as `combined`.", ..Member::EMPTY },
        Member { name: "target", ty: &Type::Text, doc: "Absolute path of the log file.", format: "path", ..Member::EMPTY },
    ]);
static TYPE_DOMAIN: Type = Type::Record(&[
        Member { name: "all_aliases_valid", ty: &Type::Flag, doc: "Whether a valid certificate covers the aliases of the domain as well. Only when the redirect status was asked for.", ..Member::EMPTY },
        Member { name: "can_https_redirect", ty: &Type::Flag, doc: "Whether a redirect to HTTPS would work, thanks to a valid certificate or to AutoSSL. Only when the redirect status was asked for.", ..Member::EMPTY },
        Member { name: "customlog", ty: &Type::List(&TYPE_CUSTOM_LOG), doc: "Access log of the site.", ..Member::EMPTY },
        Member { name: "documentroot", ty: &Type::Text, always: true, doc: "Absolute path of the directory that the site is served from.", format: "path", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, format: "domain", ..Member::EMPTY },
        Member { name: "group", ty: &Type::Text, doc: "Unix group that the site belongs to.", ..Member::EMPTY },
        Member { name: "hascgi", ty: &Type::Flag, doc: "Whether CGI programs may run.", ..Member::EMPTY },
        Member { name: "homedir", ty: &Type::Text, doc: "Absolute path of the account's home directory.", format: "path", ..Member::EMPTY },
        Member { name: "ifmodulemodsuphpc", ty: &Type::Record(&[
        Member { name: "group", ty: &Type::Text, doc: "Group that PHP scripts run as under suPHP.", ..Member::EMPTY },
    ]), doc: "Settings that count where PHP runs through suPHP.", ..Member::EMPTY },
        Member { name: "ip", ty: &Type::Text, doc: "IPv4 address that the site is served on.", format: "ipv4", ..Member::EMPTY },
        Member { name: "ipv6", ty: &Type::Text, doc: "IPv6 address of the site; null when the account has none. Only from `domains_data`.", format: "ipv6", ..Member::EMPTY },
        Member { name: "is_https_redirecting", ty: &Type::Flag, doc: "Whether visitors are sent to HTTPS. Only when the redirect status was asked for.", ..Member::EMPTY },
        Member { name: "no_cache_update", ty: &Type::Flag, doc: "Flag of the caches: by the vendor's word `1` means that they are updated, though the name suggests the reverse. Only from `domains_data`.", ..Member::EMPTY },
        Member { name: "options", ty: &Type::Text, doc: "Value of Apache's `Options` directive, such as `ExecCGI Includes`. Only from `single_domain_data`.", ..Member::EMPTY },
        Member { name: "owner", ty: &Type::Text, doc: "WHM user that owns the account: `root` or a reseller.", format: "username", ..Member::EMPTY },
        Member { name: "phpopenbasedirprotect", ty: &Type::Flag, doc: "Whether PHP is confined to the account's directories (`open_basedir`). Only from `single_domain_data`.", ..Member::EMPTY },
        Member { name: "port", ty: &Type::Integer, doc: "Port that Apache serves the site on. Only from `single_domain_data`.", ..Member::EMPTY },
        Member { name: "scriptalias", ty: &Type::List(&TYPE_SCRIPT_ALIAS), doc: "Directory for CGI programs.", ..Member::EMPTY },
        Member { name: "serveradmin", ty: &Type::Text, doc: "Mail address that the web server names as its administrator.", format: "email", ..Member::EMPTY },
        Member { name: "serveralias", ty: &Type::Text, doc: "Further names that the site answers to, separated by spaces.", format: "domain", ..Member::EMPTY },
        Member { name: "servername", ty: &Type::Text, doc: "Name of the virtual host. For an addon domain it is the subdomain that it is built on.", format: "domain", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "addon_domain", doc: "" }, Allowed { text: "main_domain", doc: "" }, Allowed { text: "parked_domain", doc: "" }, Allowed { text: "parked_domains", doc: "" }, Allowed { text: "sub_domain", doc: "" }]), doc: "Kind of domain: `addon_domain`, `sub_domain`, `parked_domain` or `main_domain`.", ..Member::EMPTY },
        Member { name: "usecanonicalname", ty: &Type::Values(&[Allowed { text: "On", doc: "" }, Allowed { text: "Off", doc: "" }]), doc: "Apache's `UseCanonicalName`: `On` builds links to itself from the configured name, `Off` from the name that the visitor used.", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Unix user of the account.", format: "username", ..Member::EMPTY },
        Member { name: "userdirprotect", ty: &Type::Text, doc: "Whether Apache's `mod_userdir` protection is on, which keeps the site from being reached as `/~user`.", ..Member::EMPTY },
        Member { name: "is_temporary", ty: &Type::Flag, doc: "Whether it is a temporary domain, below a name of the vendor. Since 11.137.", ..Member::EMPTY },
        Member { name: "ifmodulealiasmodule", ty: &Type::Record(&[
        Member { name: "scriptalias", ty: &Type::List(&Type::Record(&[
        Member { name: "path", ty: &Type::Text, doc: "Directory that holds the programs.", format: "path", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Path below the site under which they run.", ..Member::EMPTY },
    ])), ..Member::EMPTY },
    ]), doc: "Settings that count where Apache's `mod_alias` is loaded.", ..Member::EMPTY },
    ]);
static TYPE_SCRIPT_ALIAS: Type = Type::Record(&[
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of the CGI directory.", format: "path", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Path of the CGI directory in addresses, such as `/cgi-bin/`.", ..Member::EMPTY },
    ]);
