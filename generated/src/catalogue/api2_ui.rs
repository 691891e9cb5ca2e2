// Made by cpanel-codegen from schema/api2/UI.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "UI", rust: "ui", summary: "Built lists and forms for cPanel's own pages.", docs: "Helpers of the old interface that turned data into rows, pages and forms of its templates. They made sense only inside a page that cPanel\nitself was showing.\n\nThe vendor calls all of them deprecated and says that they give nothing useful. Their parameters were never described.\n\nThey are here so that old code can be understood. Nothing takes their place: a program gets data in pages with the pagination that\nevery listing function takes, and in order with its sorting.", functions: &[
    Function { name: "dynamicincludelist", rust: "dynamicincludelist", summary: "Built a list of included parts.", effect: Effect::Read, deprecated: "Returns nothing useful. Use the pages of the functions that return lists.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ui/cpanel-api-2-functions-ui-dynamicincludelist/", returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "includelist", rust: "includelist", summary: "Built a list of included parts.", effect: Effect::Read, deprecated: "Returns nothing useful. Use the pages of the functions that return lists.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ui/cpanel-api-2-functions-ui-includelist/", returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "listform", rust: "listform", summary: "Built a form from a list.", effect: Effect::Read, deprecated: "Returns nothing useful. Use the pages of the functions that return lists.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ui/cpanel-api-2-functions-ui-listform/", returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "paginate", rust: "paginate", summary: "Built the links between the pages of a list.", effect: Effect::Read, deprecated: "Returns nothing useful. Use the pages of the functions that return lists.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ui/cpanel-api-2-functions-ui-paginate/", returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "paginate_list", rust: "paginate_list", summary: "Built one page of a list.", effect: Effect::Read, deprecated: "Returns nothing useful. Use the pages of the functions that return lists.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ui/cpanel-api-2-functions-ui-paginate_list/", returns: &Type::Nothing, ..Function::EMPTY },
] };
