//! Makes `OUT_DIR/cpanel.rs` from the plugin's schema.

fn main() -> Result<(), cpanel_codegen::Faults> {
    cpanel_codegen::Builder::new().generate("schema")
}
