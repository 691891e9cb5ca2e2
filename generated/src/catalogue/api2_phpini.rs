// Made by cpanel-codegen from schema/api2/PHPINI.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "PHPINI", rust: "phpini", summary: "Reads php.ini options of the old PHP installations.", docs: "", functions: &[
    Function { name: "getalloptions", rust: "getalloptions", summary: "Lists the options of a PHP configuration file.", docs: "The function supports only the single PHP version of old servers. For current versions, use `LangPHP::php_ini_get_user_content` of UAPI.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-phpini/cpanel-api-2-functions-phpini-getalloptions/", params: &[
        Param { name: "php_prefix", rust: "php_prefix", ty: &TYPE_PHP_PREFIX, doc: "Location of the PHP installation whose configuration is read. By default, the server decides.", example: "\"/usr/local/cpanel/3rdparty/\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "getoptions", rust: "getoptions", summary: "Reads selected options of a PHP configuration file.", docs: "The function supports only the single PHP version of old servers. For current versions, use `LangPHP::php_ini_get_user_basic_directives` of UAPI.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-phpini/cpanel-api-2-functions-phpini-getoptions/", params: &[
        Param { name: "dirlist", rust: "dirlist", ty: &Type::List(&Type::Text), doc: "Names of the directives to read.", example: "[\"engine\",\"output_buffering\",\"short_open_tag\"]", required: true, wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "getnull", rust: "getnull", ty: &Type::Flag, doc: "Whether to also list directives without a value. Off by default.", example: "true", ..Param::EMPTY },
        Param { name: "php_prefix", rust: "php_prefix", ty: &TYPE_PHP_PREFIX, doc: "Location of the PHP installation whose configuration is read.", example: "\"/usr/local/cpanel/3rdparty/\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "directive", ty: &Type::Text, doc: "Name of the directive in `php.ini`.", facts: Facts(&[Fact::Example("\"allow_url_fopen\"")]), ..Member::EMPTY },
        Member { name: "dirvalue", ty: &Type::Text, doc: "Value of the directive, as written in the file.", facts: Facts(&[Fact::Example("\"On\"")]), ..Member::EMPTY },
        Member { name: "section", ty: &Type::Text, doc: "Section of the file: the word in brackets above the directive.", facts: Facts(&[Fact::Example("\"PHP\"")]), ..Member::EMPTY },
        Member { name: "subsection", ty: &Type::Text, doc: "Heading within the section.", facts: Facts(&[Fact::Example("\"Fopen wrappers\"")]), ..Member::EMPTY },
        Member { name: "commented", ty: &Type::Flag, doc: "Whether the line is commented out.", facts: Facts(&[Fact::Example("false")]), ..Member::EMPTY },
        Member { name: "info", ty: &Type::Text, doc: "Purpose of the directive, as explained in the file.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
] };
static TYPE_PHP_PREFIX: Type = Type::Values(&[Allowed { text: "/usr/local/", doc: "PHP of the web server." }, Allowed { text: "/usr/local/php4/", doc: "PHP 4 beside the PHP of the web server." }, Allowed { text: "/usr/local/cpanel/3rdparty/", doc: "PHP of cPanel itself." }]);
