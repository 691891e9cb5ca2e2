//! Tests random schemas: each is refused with a diagnostic, or becomes valid Rust without warnings of any tool.
//!
//! `RANDOM_SCHEMAS_MS` sets how many milliseconds each search may take. A failure prints its seed.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use arbitrary::Unstructured;
use arbtest::arbtest;
use cpanel_codegen::Builder;
use cpanel_codegen::internal::generate::generate;
use cpanel_codegen::internal::schema::Crate;
use cpanel_tests::random;
use tempfile::TempDir;

/// How long to search for a schema that causes a fault in the generator.
fn budget() -> u64 {
    let asked = std::env::var("RANDOM_SCHEMAS_MS").ok();
    asked.and_then(|ms| ms.parse().ok()).unwrap_or(4_000)
}

/// Generates the Rust code of a module, or returns the faults as text.
fn made(text: &str, api: &str, name: &str) -> Result<String, String> {
    let place = TempDir::new().expect("a folder");
    let schema = place.path().join("schema").join(api);
    fs::create_dir_all(&schema).expect("a folder");
    fs::write(schema.join(format!("{name}.yaml")), text).expect("a file");
    let builder = Builder::new().out_dir(place.path()).tell_cargo(false);
    match builder.generate(place.path().join("schema")) {
        Ok(()) => Ok(fs::read_to_string(place.path().join("cpanel.rs")).expect("a file")),
        Err(faults) => Err(faults.to_string()),
    }
}

/// Checks that a refused schema has diagnostics with places.
fn refused_or_rust(text: &str, api: &str, name: &str) {
    match made(text, api, name) {
        Ok(rust) => drop(syn::parse_file(&rust).unwrap_or_else(|error| panic!("{error}\n{text}"))),
        Err(faults) => {
            assert!(faults.contains(&format!("{name}.yaml")), "no place in\n{faults}\n{text}")
        }
    }
}

#[test]
fn a_random_schema_is_refused_or_valid_rust() {
    let run = |u: &mut Unstructured<'_>| {
        let api2 = u.arbitrary()?;
        let module = random::module(u, "Demo", api2)?;
        refused_or_rust(&module.to_string(), if api2 { "api2" } else { "uapi" }, "Demo");
        Ok(())
    };
    arbtest(run).size_max(4_096).budget_ms(budget());
}

#[test]
fn a_changed_real_schema_is_refused_or_valid_rust() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/uapi");
    let modules =
        ["Backup", "Bandwidth", "DNS", "SSH", "Tokens", "Variables", "WebDisk"].map(|name| {
            (name, fs::read_to_string(folder.join(format!("{name}.yaml"))).expect("a schema file"))
        });
    let run = |u: &mut Unstructured<'_>| {
        let (name, text) = u.choose(&modules)?;
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        for _ in 0..u.int_in_range(1..=3)? {
            random::change_line(u, &mut lines)?;
        }
        refused_or_rust(&lines.join("\n"), "uapi", name);
        Ok(())
    };
    arbtest(run).size_max(1_024).budget_ms(budget());
}

/// Makes pseudo-random bytes, enough for one module.
fn bytes(seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let next = |_| {
        // xorshift64; the quality of the numbers does not matter.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 24) as u8
    };
    (0..2_048).map(next).collect()
}

/// Runs cargo with the profile, the dependencies and the target folder of these tests, so that little is built anew.
fn cargo(place: &Path, arguments: &[&str]) -> Output {
    let mut cargo = Command::new(env!("CARGO"));
    let target = cpanel_tests::folder("../target");
    cargo.args(arguments).current_dir(place).env("CARGO_TARGET_DIR", target);
    cargo.env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only");
    cargo.env("RUSTDOCFLAGS", "-D warnings").output().expect("cargo runs")
}

// All features that change the generated code. Those of the transports would only build their libraries once more.
const FEWER: &str = "--no-default-features";
const FEATURES: &str = "--features=uapi,api2,mock,serde,catalogue";

/// An accepted schema becomes a crate that passes rustc, clippy, rustdoc and its own doctests.
#[test]
fn accepted_schemas_pass_every_tool() {
    let place = TempDir::new().expect("a folder");
    let schema = place.path().join("schema");
    let (mut accepted, mut seed) = (0, 0);
    while accepted < 40 {
        assert!(seed < 2_000, "only {accepted} schemas of {seed} were accepted");
        let (name, bytes) = (format!("Module{accepted}"), bytes(seed));
        let api = if seed % 3 == 0 { "api2" } else { "uapi" };
        let module =
            random::module(&mut Unstructured::new(&bytes), &name, api == "api2").expect("bytes");
        seed += 1;
        if made(&module.to_string(), api, &name).is_ok() {
            fs::create_dir_all(schema.join(api)).expect("a folder");
            fs::write(schema.join(api).join(format!("{name}.yaml")), module.to_string())
                .expect("a file");
            accepted += 1;
        }
    }
    let core = cpanel_tests::folder("../codegen/runtime").canonicalize().expect("the runtime");
    let about = format!("package: {{name: random-calls, version: 0.1.0}}\ncore_path: {core:?}\n");
    fs::write(schema.join("crate.yaml"), about).expect("a file");
    let out = place.path().join("calls");
    generate(&schema, &out, &Crate::read(&schema).expect("a crate")).expect("sound schemas");
    fs::write(
        out.join("Cargo.toml"),
        fs::read_to_string(out.join("Cargo.toml")).expect("a file") + "\n[workspace]\n",
    )
    .expect("a file");
    fs::copy(cpanel_tests::folder("../Cargo.lock"), out.join("Cargo.lock")).expect("a file");
    for arguments in [
        &["clippy", "--quiet", FEWER, FEATURES, "--", "-D", "warnings"][..],
        &["doc", "--quiet", "--no-deps", FEWER, FEATURES],
        &["test", "--quiet", "--doc", FEWER, FEATURES],
    ] {
        let output = cargo(&out, arguments);
        assert!(
            output.status.success(),
            "cargo {arguments:?} of {accepted} schemas of {seed}:\n{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
}
