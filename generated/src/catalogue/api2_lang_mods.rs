// Made by cpanel-codegen from schema/api2/LangMods.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "LangMods", rust: "lang_mods", summary: "Installs modules of scripting languages for the account.", docs: "These functions install Perl modules, PEAR packages and others below the home directory.\n\n- `langlist` lists the languages of the server, which are the values of `lang`.\n- `search` and `list_available` find modules. `list_installed` lists the installed modules.\n- `install`, `update` and `uninstall` change the installed modules.\n\nBefore the first installation, call `setup` and then `pre_run`, which prepare the account and the indexes. An\ninstallation may take minutes. After a time-out, check with `list_installed`.\n\n`search` and `list_available` take `skip` and `want` to return the result in pages. Few replies of this module are\nknown, and UAPI has no successor.", functions: &[
    Function { name: "getarchname", rust: "getarchname", summary: "Returns the processor architecture that a language was built for.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-getarchname/", params: &[
        Param { name: "lang", rust: "lang", ty: &Type::Text, doc: "Name of the language, as in `langlist`.", example: "\"perl\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "getkey", rust: "getkey", summary: "Returns the name of a language.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-getkey/", params: &[
        Param { name: "lang", rust: "lang", ty: &Type::Text, doc: "Name of the language, as in `langlist`.", example: "\"php-pear\"", required: true, ..Param::EMPTY },
        Param { name: "key", rust: "key", ty: &Type::Values(&[Allowed { text: "name", doc: "Name for one module of the language." }, Allowed { text: "names", doc: "Name for several modules of the language." }]), doc: "Text to return.", example: "\"name\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "getprefix", rust: "getprefix", summary: "Returns the directory in which modules of a language are installed.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-getprefix/", params: &[
        Param { name: "lang", rust: "lang", ty: &Type::Text, doc: "Name of the language, as in `langlist`.", example: "\"perl\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "install", rust: "install", summary: "Installs a module.", docs: "The call may take minutes.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-install/", params: &[
        Param { name: "lang", rust: "lang", ty: &Type::Text, doc: "Name of the language, as in `langlist`.", example: "\"php-pear\"", required: true, ..Param::EMPTY },
        Param { name: "mod", rust: "mod_", ty: &Type::Text, doc: "Name of the module to install.", example: "\"Config_Lite\"", required: true, ..Param::EMPTY },
        Param { name: "quiet", rust: "quiet", ty: &Type::Flag, doc: "Whether to leave the progress out of the reply. Off by default.", example: "true", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "langlist", rust: "langlist", summary: "Lists the scripting languages for which modules can be installed.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-langlist/", returns: &Type::List(&Type::Record(&[
        Member { name: "lang", ty: &Type::Text, doc: "Name of the language, for the other functions.", facts: Facts(&[Fact::Example("\"perl\"")]), ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "list_available", rust: "list_available", summary: "Lists the modules that can be installed.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-list_available/", params: &[
        Param { name: "lang", rust: "lang", ty: &Type::Text, doc: "Name of the language, as in `langlist`.", example: "\"php-pear\"", required: true, ..Param::EMPTY },
        Param { name: "skip", rust: "skip", ty: &Type::Integer, doc: "Number of modules to skip. None by default.", example: "3", ..Param::EMPTY },
        Param { name: "want", rust: "want", ty: &Type::Integer, doc: "Maximum number of modules to list. By default, all modules.", example: "6", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "list_installed", rust: "list_installed", summary: "Lists the installed modules.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-list_installed/", params: &[
        Param { name: "lang", rust: "lang", ty: &Type::Text, doc: "Name of the language, as in `langlist`.", example: "\"php-pear\"", required: true, ..Param::EMPTY },
        Param { name: "sys", rust: "sys", ty: &Type::Flag, doc: "Whether to list the modules of the server instead of the account's own modules.", example: "true", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "magic_status", rust: "magic_status", summary: "Returns whether a language finds the account's modules automatically.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-magic_status/", params: &[
        Param { name: "lang", rust: "lang", ty: &Type::Text, doc: "Name of the language, as in `langlist`.", example: "\"perl\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "pre_run", rust: "pre_run", summary: "Updates the indexes of a language.", docs: "Call this function after `setup` and before you install a module.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-pre_run/", params: &[
        Param { name: "lang", rust: "lang", ty: &Type::Text, doc: "Name of the language, as in `langlist`.", example: "\"perl\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "search", rust: "search", summary: "Searches the modules that can be installed.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-search/", params: &[
        Param { name: "lang", rust: "lang", ty: &Type::Text, doc: "Name of the language, as in `langlist`.", example: "\"php-pear\"", required: true, ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that the name of the module must match.", example: "\"Lite\"", facts: Facts(&[Fact::Format("regex")]), required: true, ..Param::EMPTY },
        Param { name: "skip", rust: "skip", ty: &Type::Integer, doc: "Number of modules to skip. None by default.", example: "3", ..Param::EMPTY },
        Param { name: "want", rust: "want", ty: &Type::Integer, doc: "Maximum number of modules to list. By default, all modules.", example: "6", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "setup", rust: "setup", summary: "Checks whether the account has what the installation of modules needs.", docs: "Call `pre_run` after this function.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-setup/", params: &[
        Param { name: "lang", rust: "lang", ty: &Type::Text, doc: "Name of the language, as in `langlist`.", example: "\"perl\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "uninstall", rust: "uninstall", summary: "Removes a module.", destructive: true, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-uninstall/", params: &[
        Param { name: "lang", rust: "lang", ty: &Type::Text, doc: "Name of the language, as in `langlist`.", example: "\"perl\"", required: true, ..Param::EMPTY },
        Param { name: "mod", rust: "mod_", ty: &Type::Text, doc: "Name of the module to remove.", example: "\"Config_Lite\"", required: true, ..Param::EMPTY },
        Param { name: "quiet", rust: "quiet", ty: &Type::Flag, doc: "Whether to leave the progress out of the reply. Off by default.", example: "true", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "update", rust: "update", summary: "Updates a module.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-update/", params: &[
        Param { name: "lang", rust: "lang", ty: &Type::Text, doc: "Name of the language, as in `langlist`.", example: "\"php-pear\"", required: true, ..Param::EMPTY },
        Param { name: "mod", rust: "mod_", ty: &Type::Text, doc: "Name of the module to update.", example: "\"Config_Lite\"", required: true, ..Param::EMPTY },
        Param { name: "quiet", rust: "quiet", ty: &Type::Flag, doc: "Whether to leave the progress out of the reply. Off by default.", example: "true", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
] };
