//! Generates `OUT_DIR/cpanel.rs` from the schema of the plugin.

fn main() -> Result<(), cpanel_codegen::Faults> {
    cpanel_codegen::Builder::new().generate("schema")
}
