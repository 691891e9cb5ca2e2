//! Making the whole crate, beside what `cargo progenitor` makes of the part of the vendor's description that it can read.
//! The goal: 19 times as fast. `cargo install cargo-progenitor` first, then
//! `cargo bench -p cpanel-tests --bench progenitor -- DOCUMENT`.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use cpanel_codegen::internal::generate::generate;
use cpanel_codegen::internal::schema::Crate;
use cpanel_codegen::internal::yaml::{self, Node};
use serde_json::{Map, Value, json};
use tempfile::TempDir;

// As in the command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: usize = 5;
const SCHEMAS: &str = "#/components/schemas/";

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo adds options of its own.
    let Some(document) = std::env::args().skip(1).find(|argument| !argument.starts_with('-'))
    else {
        println!("progenitor: skipped, for no document was given");
        return Ok(());
    };
    let text = std::fs::read_to_string(cpanel_tests::folder("..").join(document))?;
    let document = yaml::parse(&text).map_err(|faults| format!("{faults:?}"))?.node;
    let beside = Progenitor { document: value(&document), folder: TempDir::new()? };
    let all: Vec<&String> = beside.paths().keys().collect();
    if !beside.make(&[])? {
        return Err("progenitor makes nothing, not even of nothing".into());
    }
    let mut readable = Vec::new();
    beside.readable(&all, &mut readable)?;
    if !beside.make(&readable)? {
        return Err("what progenitor can read piece by piece, it cannot read together".into());
    }
    let theirs = median(|| beside.run())?;
    let schema = cpanel_tests::folder("../schema");
    let of = Crate::read(&schema).map_err(|_| "a faulty schema")?;
    let ours = median(|| {
        let out = TempDir::new()?;
        generate(&schema, out.path(), &of).map_err(|_| "a faulty schema")?;
        Ok(true)
    })?;
    println!("progenitor reads {} of {} functions; median of {ROUNDS}:", readable.len(), all.len());
    println!("  progenitor, those                {theirs:>10.2?}");
    println!("  cpanel-codegen, the whole crate  {ours:>10.2?}");
    println!("  {:.1} times as fast (goal: 19)", theirs.as_secs_f64() / ours.as_secs_f64());
    Ok(())
}

struct Progenitor {
    document: Value,
    folder: TempDir,
}

impl Progenitor {
    fn paths(&self) -> &Map<String, Value> {
        self.document["paths"].as_object().expect("a description with paths")
    }

    /// Finds the paths that it can read: together where all are, else in halves.
    fn readable<'p>(
        &self,
        paths: &[&'p String],
        readable: &mut Vec<&'p String>,
    ) -> Result<(), Box<dyn Error>> {
        if self.make(paths)? {
            readable.extend(paths);
        } else if paths.len() > 1 {
            let (left, right) = paths.split_at(paths.len() / 2);
            self.readable(left, readable)?;
            self.readable(right, readable)?;
        }
        Ok(())
    }

    /// Returns whether it makes a crate of these paths and the schemas that they name.
    fn make(&self, paths: &[&String]) -> Result<bool, Box<dyn Error>> {
        let mut part = self.document.clone();
        let kept: Map<_, _> =
            paths.iter().map(|path| ((*path).clone(), self.paths()[*path].clone())).collect();
        part["paths"] = kept.into();
        let mut names = BTreeSet::new();
        self.references(&part["paths"], &mut names);
        let schemas = &self.document["components"]["schemas"];
        let kept: Map<_, _> =
            names.into_iter().map(|name| (name.clone(), schemas[&name].clone())).collect();
        part["components"]["schemas"] = kept.into();
        std::fs::write(self.input(), part.to_string())?;
        self.run()
    }

    /// The names of all schemas that a value needs.
    fn references(&self, value: &Value, names: &mut BTreeSet<String>) {
        match value {
            Value::Object(members) => {
                let name = members.get("$ref").and_then(Value::as_str);
                if let Some(name) = name.and_then(|name| name.strip_prefix(SCHEMAS))
                    && names.insert(name.to_owned())
                {
                    self.references(&self.document["components"]["schemas"][name], names);
                }
                members.values().for_each(|member| self.references(member, names));
            }
            Value::Array(items) => items.iter().for_each(|item| self.references(item, names)),
            _ => {}
        }
    }

    fn input(&self) -> PathBuf {
        self.folder.path().join("part.json")
    }

    fn run(&self) -> Result<bool, Box<dyn Error>> {
        let out = self.folder.path().join("out");
        if Path::exists(&out) {
            std::fs::remove_dir_all(&out)?;
        }
        let status = Command::new("cargo")
            .args(["progenitor", "--name", "part", "--version", "0.1.0", "--input"])
            .arg(self.input())
            .arg("--output")
            .arg(out)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()?;
        Ok(status.success())
    }
}

fn median(
    mut work: impl FnMut() -> Result<bool, Box<dyn Error>>,
) -> Result<Duration, Box<dyn Error>> {
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        work()?;
        times.push(start.elapsed());
    }
    times.sort();
    Ok(times[ROUNDS / 2])
}

fn value(node: &Node) -> Value {
    match node {
        Node::Null => Value::Null,
        Node::Bool(flag) => json!(flag),
        Node::Integer(number) => json!(number),
        Node::Number(number) => json!(number),
        Node::Text(text) => json!(text),
        Node::List(items) => items.iter().map(value).collect(),
        Node::Map(entries) => {
            entries.iter().map(|(key, node)| (key.clone(), value(node))).collect()
        }
    }
}
