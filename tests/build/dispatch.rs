//! Finds the typed reader of a reply by the function's name.

use std::fmt::Write;

use cpanel_codegen::internal::resolve::RustModule;

/// A function that finds the typed reader of a reply.
pub fn list(modules: &[RustModule<'_>]) -> String {
    let mut text = String::from(
        "fn reader(api: &str, module: &str, function: &str) -> Option<Reader> {\n\
         Some(match (api, module, function) {\n",
    );
    for module in modules {
        let (api, name) = (module.schema.api.folder(), &module.schema.name);
        for function in &module.functions {
            let path = format!("cpanel::{api}::{}::{}", module.rust, function.params_struct);
            let _ = writeln!(
                text,
                "({api:?}, {name:?}, {:?}) => read::<{path}>,",
                function.schema.name
            );
        }
    }
    text + "_ => return None,\n})\n}\n"
}
