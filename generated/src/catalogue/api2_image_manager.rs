// Made by cpanel-codegen from schema/api2/ImageManager.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "ImageManager", rust: "image_manager", summary: "Made small versions of pictures for cPanel's own pages.", docs: "", functions: &[
    Function { name: "thumbnail", rust: "thumbnail", summary: "Made a small version of a picture.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-imagemanager/cpanel-api-2-functions-imagemanager-thumbnail/", returns: &Type::Nothing, facts: Facts(&[Fact::Deprecated("Gives nothing useful any more; the interface has a screen for images.")]), ..Function::EMPTY },
] };
