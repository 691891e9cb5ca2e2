// Made by cpanel-codegen from schema/uapi/DomainInfo.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DomainInfo", rust: "domain_info", summary: "Lists the account's domains and reads their web hosting settings.", docs: "The domains of an account are its main domain, addon domains, subdomains, and parked domains (aliases). `list_domains` returns their names, `domains_data` returns the settings of all domains, and `single_domain_data` returns the settings of one.\n\n- With `return_https_redirects_status`, `domains_data` also returns whether HTTPS redirects are possible and enabled. In `single_domain_data`, the parameter is `return_https_redirect_status`.\n- A parked domain has no settings of its own. Read those of the domain that it is an alias of.\n- `main_domain_builtin_subdomain_aliases` lists names such as `www` and `mail` that belong to the main domain. The data comes from the server's user data files, which differ between servers, so most members are optional. If the server cannot read these files, `list_domains` succeeds with empty members.", functions: &[
    Function { name: "domains_data", rust: "domains_data", summary: "Reads the web hosting settings of all domains of the account.", docs: "Members that the server's files do not have are missing. In the grouped form, the main domain is one record, and the other groups are lists. Items of `parked_domains` may be names only.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainInfo-domains_data/", params: &[
        Param { name: "format", rust: "format", ty: &Type::Values(&[Allowed { text: "hash", doc: "" }, Allowed { text: "list", doc: "" }]), doc: "`hash`, the default, groups the domains by kind; `list` returns one list, in which `type` is the kind of each domain.", example: "\"hash\"", facts: Facts(&[Fact::Default("\"hash\"")]), ..Param::EMPTY },
        Param { name: "return_https_redirects_status", rust: "return_https_redirects_status", ty: &Type::Flag, doc: "Whether `can_https_redirect`, `is_https_redirecting` and `all_aliases_valid` are returned. By default, they are not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "hide_temporary_domains", rust: "hide_temporary_domains", ty: &Type::Flag, doc: "Whether temporary domains are left out of the reply. By default, they are listed.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::OneOf(&[Alternative { name: "Grouped", ty: &Type::Record(&[
        Member { name: "addon_domains", ty: &Type::List(&TYPE_DOMAIN), doc: "Domains that were added to the account, with their own sites.", ..Member::EMPTY },
        Member { name: "main_domain", ty: &Type::List(&TYPE_DOMAIN), doc: "Domain with which the account was created.", ..Member::EMPTY },
        Member { name: "parked_domains", ty: &Type::List(&Type::OneOf(&[Alternative { name: "Name", ty: &Type::Text, has: "" }, Alternative { name: "Settings", ty: &TYPE_DOMAIN, has: "" }])), doc: "Aliases, which show the site of another domain of the account. An item is usually only a name.", ..Member::EMPTY },
        Member { name: "sub_domains", ty: &Type::List(&TYPE_DOMAIN), doc: "Subdomains, with their own document roots.", ..Member::EMPTY },
    ]), has: "" }, Alternative { name: "Listed", ty: &Type::List(&TYPE_DOMAIN), has: "" }]), returns_doc: "With `hash`, an object with a member for each kind of domain. With `list`, a list of all domains.", ..Function::EMPTY },
    Function { name: "list_domains", rust: "list_domains", summary: "Lists the names of the account's domains, sorted by kind.", docs: "If the server cannot read the account's user data file, the call succeeds and all members are empty. An empty `main_domain` means that this happened.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainInfo-list_domains/", params: &[
        Param { name: "hide_temporary_domains", rust: "hide_temporary_domains", ty: &Type::Flag, doc: "Whether temporary domains are left out of the reply. By default, they are listed.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "addon_domains", ty: &Type::List(&Type::Text), doc: "Names of the addon domains, which have their own sites.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "main_domain", ty: &Type::Text, doc: "Domain with which the account was created.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "parked_domains", ty: &Type::List(&Type::Text), doc: "Names of the aliases, which show the site of another domain of the account.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "sub_domains", ty: &Type::List(&Type::Text), doc: "Names of the subdomains.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "is_temporary", ty: &Type::Map(&Type::Flag), doc: "For each domain, whether it is a temporary one.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "main_domain_builtin_subdomain_aliases", rust: "main_domain_builtin_subdomain_aliases", summary: "Lists the aliases such as `www` that the server itself adds to the main domain.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainInfo-main_domain_builtin_subdomain_aliases/", params: &[
        Param { name: "hide_temporary_domains", rust: "hide_temporary_domains", ty: &Type::Flag, doc: "Whether the aliases of a temporary main domain are left out. By default, they are listed.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "Each item is an alias.", ..Function::EMPTY },
    Function { name: "primary_domain", rust: "primary_domain", summary: "Returns the main domain of the account.", effect: Effect::Read, since: "11.42", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainInfo-primary_domain/", params: &[
        Param { name: "hide_temporary_domains", rust: "hide_temporary_domains", ty: &Type::Flag, doc: "Whether a temporary domain is left out. By default, it is returned.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "primary_domain", ty: &Type::Text, doc: "The main domain. Null if it is temporary and `hide_temporary_domains` is true.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "single_domain_data", rust: "single_domain_data", summary: "Reads the web hosting settings of one domain.", docs: "It does not find parked domains: use the domain that they are aliases of. Members that the server's file does not have are missing.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainInfo-single_domain_data/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Main domain, addon domain or subdomain of the account.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "hide_temporary_domains", rust: "hide_temporary_domains", ty: &Type::Flag, doc: "Whether a temporary domain is left out. By default, it is returned.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "return_https_redirect_status", rust: "return_https_redirect_status", ty: &Type::Flag, doc: "Whether `can_https_redirect`, `is_https_redirecting` and `all_aliases_valid` are returned. By default, they are not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &TYPE_DOMAIN, ..Function::EMPTY },
] };
static TYPE_CUSTOM_LOG: Type = Type::Record(&[
        Member { name: "format", ty: &Type::Text, doc: "Name of the log format, such as `combined`.", ..Member::EMPTY },
        Member { name: "target", ty: &Type::Text, doc: "Absolute path of the log file.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
    ]);
static TYPE_DOMAIN: Type = Type::Record(&[
        Member { name: "all_aliases_valid", ty: &Type::Flag, doc: "Whether a valid certificate also covers the aliases of the domain. Only if the status of redirects is requested.", ..Member::EMPTY },
        Member { name: "can_https_redirect", ty: &Type::Flag, doc: "Whether visitors can be redirected to HTTPS, because there is a valid certificate or AutoSSL. Only if the status of redirects is requested.", ..Member::EMPTY },
        Member { name: "customlog", ty: &Type::List(&TYPE_CUSTOM_LOG), doc: "Access log of the site.", ..Member::EMPTY },
        Member { name: "documentroot", ty: &Type::Text, always: true, doc: "Absolute path of the site's document root.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Name of the domain that this entry describes.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "group", ty: &Type::Text, doc: "Unix group of the site.", ..Member::EMPTY },
        Member { name: "hascgi", ty: &Type::Flag, doc: "Whether CGI programs may run.", ..Member::EMPTY },
        Member { name: "homedir", ty: &Type::Text, doc: "Absolute path of the account's home directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "ifmodulemodsuphpc", ty: &Type::Record(&[
        Member { name: "group", ty: &Type::Text, doc: "Group of PHP scripts under suPHP.", ..Member::EMPTY },
    ]), doc: "Settings for servers that run PHP through suPHP.", ..Member::EMPTY },
        Member { name: "ip", ty: &Type::Text, doc: "IPv4 address of the site.", facts: Facts(&[Fact::Format("ipv4")]), ..Member::EMPTY },
        Member { name: "ipv6", ty: &Type::Text, doc: "IPv6 address of the site. Null if the account has none. Only from `domains_data`.", facts: Facts(&[Fact::Format("ipv6")]), ..Member::EMPTY },
        Member { name: "is_https_redirecting", ty: &Type::Flag, doc: "Whether visitors are redirected to HTTPS. Only if the status of redirects is requested.", ..Member::EMPTY },
        Member { name: "no_cache_update", ty: &Type::Flag, doc: "Whether the caches are updated. The reference says that `1` means that they are, although the name suggests the opposite. Only from `domains_data`.", ..Member::EMPTY },
        Member { name: "options", ty: &Type::Text, doc: "Value of Apache's `Options` directive, such as `ExecCGI Includes`. Only from `single_domain_data`.", ..Member::EMPTY },
        Member { name: "owner", ty: &Type::Text, doc: "WHM user that owns the account: `root` or a reseller.", facts: Facts(&[Fact::Format("username")]), ..Member::EMPTY },
        Member { name: "phpopenbasedirprotect", ty: &Type::Flag, doc: "Whether PHP is confined to the account's directories (`open_basedir`). Only from `single_domain_data`.", ..Member::EMPTY },
        Member { name: "port", ty: &Type::Integer, doc: "Port of the site in Apache. Only from `single_domain_data`.", ..Member::EMPTY },
        Member { name: "scriptalias", ty: &Type::List(&TYPE_SCRIPT_ALIAS), doc: "Directory for CGI programs.", ..Member::EMPTY },
        Member { name: "serveradmin", ty: &Type::Text, doc: "Mail address of the site's administrator.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "serveralias", ty: &Type::Text, doc: "Other names of the site, separated by spaces.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "servername", ty: &Type::Text, doc: "Name of the virtual host. For an addon domain, it is its subdomain.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "addon_domain", doc: "" }, Allowed { text: "main_domain", doc: "" }, Allowed { text: "parked_domain", doc: "" }, Allowed { text: "parked_domains", doc: "" }, Allowed { text: "sub_domain", doc: "" }]), doc: "Kind of domain: `addon_domain`, `sub_domain`, `parked_domain` or `main_domain`.", ..Member::EMPTY },
        Member { name: "usecanonicalname", ty: &Type::Values(&[Allowed { text: "On", doc: "" }, Allowed { text: "Off", doc: "" }]), doc: "Apache's `UseCanonicalName`: with `On`, the server uses the configured name for links to itself; with `Off`, the name that the visitor used.", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Unix user of the account.", facts: Facts(&[Fact::Format("username")]), ..Member::EMPTY },
        Member { name: "userdirprotect", ty: &Type::Text, doc: "Whether Apache's `mod_userdir` protection is enabled, so that the site cannot be reached as `/~user`.", ..Member::EMPTY },
        Member { name: "is_temporary", ty: &Type::Flag, doc: "Whether it is a temporary domain, below a domain of cPanel. Since 11.137.", ..Member::EMPTY },
        Member { name: "ifmodulealiasmodule", ty: &Type::Record(&[
        Member { name: "scriptalias", ty: &Type::List(&Type::Record(&[
        Member { name: "path", ty: &Type::Text, doc: "Directory that holds the programs.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Path below the site under which they run.", ..Member::EMPTY },
    ])), doc: "Directories of CGI programs. Each item has a directory and the path at which the site serves it.", ..Member::EMPTY },
    ]), doc: "Settings for servers with Apache's `mod_alias`.", ..Member::EMPTY },
    ]);
static TYPE_SCRIPT_ALIAS: Type = Type::Record(&[
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of the CGI directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Path of the CGI directory in addresses, such as `/cgi-bin/`.", ..Member::EMPTY },
    ]);
