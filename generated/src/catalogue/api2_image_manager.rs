// Made by cpanel-codegen from schema/api2/ImageManager.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "ImageManager", rust: "image_manager", summary: "Formerly created small versions of images for cPanel's own pages.", docs: "", functions: &[
    Function { name: "thumbnail", rust: "thumbnail", summary: "Formerly created a small version of an image.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-imagemanager/cpanel-api-2-functions-imagemanager-thumbnail/", returns: &Type::Nothing, facts: Facts(&[Fact::Deprecated("Returns nothing useful any more. The interface has a page for images.")]), ..Function::EMPTY },
] };
