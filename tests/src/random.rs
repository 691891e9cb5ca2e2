//! Makes random schemas from the grammar of the format. Most are valid. Their names and texts are chosen to find faults
//! in the generator.

use arbitrary::{Result, Unstructured};
use serde_json::{Map, Value, json};

/// Words for names: keywords of Rust, names of Windows, names in the generated code, and all forms of wire names.
const NAMES: &[&str] = &[
    "name", "domain", "type", "Type", "self", "Self", "new", "is_set", "to_text", "from_user",
    "as_root", "into_it", "try_from", "default", "clone", "fn", "r#fn", "async", "gen", "crate",
    "super", "dyn", "box", "macro", "union", "static", "Option", "Vec", "String", "Result", "Some",
    "None", "Ok", "Err", "Box", "Default", "Client", "Reply", "types", "Types", "data", "check",
    "fill", "read", "set", "client", "params", "form", "reader", "index", "value", "prefix-size",
    "issuer.commonName", "countryName", "api.sort", "_private", "__", "a__b", "2fa", "8", "x-y_z",
    "filter*", "file-{n}", "add-{n}", "{name}", "ümlaut", "日本", "CamelCase", "SCREAMING_CASE",
    "HTTPServer", "a b", "target  or  docroot", "usage", "Usage", "u8", "i64", "bool", "str",
    "char", "aux", "con", "nul", "std", "core", "cpanel_core", "true", "false", "null", "yes",
    "no", "len", "next", "eq", "ne", "hash", "cmp", "drop", "len_",
];

/// Texts that Markdown, rustdoc, clippy or the compiler may interpret.
const TEXTS: &[&str] = &[
    "Plain words.",
    "Words without an end",
    "See `add_pop`, `new` and `type`.",
    "For <user> and a[0], [x], and [`y`].",
    "See https://example.com/a_b(c) and <https://example.com>.",
    "Run:\n\n    ls -l\n\nThen more.",
    "Ends in code:\n\n```\nls\n```",
    "```sh\nls",
    "```rust\nassert!(false);\n```",
    "~~~\nx\n~~~",
    "- one\n- two\nlazy\n\n  more",
    "1. one\n2) two",
    "> quoted\nlazily",
    "| a | b |\n| - | - |\n| 1 | `2|3` |",
    "# A heading\n\ntext",
    "*/ /* \\ \" ' {braces} {{x}} #1 \u{1f980}",
    "a\tb",
    "**bold** _em_ snake_case *",
    "\u{202e}txet",
    "bare\rreturn",
    "&lt;b&gt; &amp; &",
    "Ends with a colon:",
    "…",
    "",
];

fn pick<T: Copy>(u: &mut Unstructured<'_>, from: &[T]) -> Result<T> {
    u.choose(from).copied()
}

/// Returns true once in `n` times.
fn rarely(u: &mut Unstructured<'_>, n: u8) -> Result<bool> {
    u.ratio(1, n)
}

fn name(u: &mut Unstructured<'_>) -> Result<String> {
    if rarely(u, 3)? {
        return Ok(pick(u, NAMES)?.to_owned());
    }
    let letters = u.int_in_range(1..=6)?;
    (0..letters).map(|_| Ok(char::from(u.int_in_range(b'a'..=b'z')?))).collect()
}

fn text(u: &mut Unstructured<'_>) -> Result<Value> {
    let odd = rarely(u, 4)?;
    Ok(Value::from(if odd { pick(u, TEXTS)? } else { TEXTS[0] }))
}

fn number(u: &mut Unstructured<'_>) -> Result<Value> {
    Ok(match u.int_in_range(0..=9)? {
        0 => json!(u64::MAX),
        1 => json!(i64::MIN),
        2 => json!(1e300),
        3 => json!(-1),
        4 => json!(0.5),
        _ => json!(u.int_in_range(0..=100)?),
    })
}

/// Makes a scalar type of a reply or of a parameter.
fn scalar(u: &mut Unstructured<'_>, reply: bool) -> Result<Value> {
    let all = ["text", "integer", "number", "flag", "timestamp", "limit", "dynamic", "json"];
    let last = if reply { "dynamic" } else { "json" };
    let found = pick(u, &all[..6])?;
    Ok(Value::from(if rarely(u, 12)? { last } else { found }))
}

fn values(u: &mut Unstructured<'_>) -> Result<Value> {
    let count = u.int_in_range(1..=4)?;
    let values: Result<Vec<_>> = (0..count).map(|_| name(u)).collect();
    Ok(json!({"values": values?}))
}

/// Makes a type of a reply or of a parameter, with at most `depth` more levels.
fn ty(u: &mut Unstructured<'_>, reply: bool, depth: u8) -> Result<Value> {
    if depth == 0 || u.ratio(1, 3)? {
        return scalar(u, reply);
    }
    Ok(match u.int_in_range(0..=7)? {
        0 | 1 => json!({"list": ty(u, reply, depth - 1)?}),
        2 => json!({"map": ty(u, reply, depth - 1)?}),
        3 => json!({"record": fields(u, reply, depth - 1)?}),
        4 => values(u)?,
        5 => json!({"values": [8, 16], "of": "integer"}),
        6 if reply => {
            let record = json!({"record": fields(u, reply, depth - 1)?});
            json!({"one_of": {"Many": {"list": ty(u, reply, depth - 1)?}, "One": record, "Bare": scalar(u, reply)?}})
        }
        _ if reply => Value::from(pick(u, &["Shape", "Kept"])?),
        _ => Value::from("Choice"),
    })
}

fn fields(u: &mut Unstructured<'_>, reply: bool, depth: u8) -> Result<Value> {
    let mut fields = Map::new();
    for _ in 0..u.int_in_range(1..=4)? {
        let ty = ty(u, reply, depth)?;
        let secret = rarely(u, 4)? && ty == "text";
        let mut field = Map::from_iter([("type".to_owned(), ty)]);
        if u.ratio(1, 2)? {
            field.insert("doc".to_owned(), text(u)?);
        }
        if reply && rarely(u, 4)? {
            field.insert("always".to_owned(), json!(true));
        }
        if secret {
            field.insert("secret".to_owned(), json!(true));
        }
        fields.insert(name(u)?, Value::Object(field));
    }
    Ok(Value::Object(fields))
}

fn param(u: &mut Unstructured<'_>) -> Result<Value> {
    let mut param = Map::new();
    let (ty, wire) = match u.int_in_range(0..=7)? {
        0 => (
            json!({"list": scalar(u, false)?}),
            Some(pick(u, &["comma", "pipe", "json", "json_each"])?),
        ),
        1 => (json!({"list": scalar(u, false)?}), None),
        2 => (ty(u, false, 2)?, Some("json")),
        3 => (values(u)?, None),
        4 if rarely(u, 4)? => (Value::from("file"), None),
        5 if rarely(u, 8)? => (ty(u, false, 2)?, None),
        _ => (scalar(u, false)?, None),
    };
    let secret = ty == "text" && rarely(u, 4)?;
    param.insert("type".to_owned(), ty);
    param.extend(wire.map(|wire| ("wire".to_owned(), Value::from(wire))));
    for (key, one_in) in [("required", 2), ("secret", 1)] {
        if (key == "required" || secret) && rarely(u, one_in)? {
            param.insert(key.to_owned(), json!(true));
        }
    }
    for (key, one_in) in [("doc", 2), ("deprecated", 12)] {
        if rarely(u, one_in)? {
            param.insert(key.to_owned(), text(u)?);
        }
    }
    for key in ["min", "max", "min_length", "max_length", "default"] {
        if rarely(u, 60)? {
            param.insert(key.to_owned(), number(u)?);
        }
    }
    if rarely(u, 30)? {
        param.insert("rust".to_owned(), Value::from(name(u)?));
    }
    Ok(Value::Object(param))
}

fn function(u: &mut Unstructured<'_>, api2: bool) -> Result<Value> {
    let mut function = Map::new();
    function.insert("effect".to_owned(), Value::from(pick(u, &["read", "write"])?));
    for key in ["summary", "docs", "returns_doc", "deprecated", "guess"] {
        if rarely(u, 4)? {
            function.insert(key.to_owned(), text(u)?);
        }
    }
    let mut params = Map::new();
    for _ in 0..u.int_in_range(0..=5)? {
        params.insert(name(u)?, param(u)?);
    }
    let names: Vec<_> = params.keys().cloned().collect();
    if names.len() > 1 && rarely(u, 8)? {
        let rule = pick(u, &["exactly_one", "at_least_one", "all_or_none"])?;
        function.insert("together".to_owned(), json!([{rule: names[..2]}]));
    }
    if rarely(u, 8)? {
        let member = |u: &mut Unstructured<'_>| Ok::<_, arbitrary::Error>(format!("{}*", name(u)?));
        let members = [member(u)?, member(u)?];
        for member in &members {
            params.insert(member.clone(), json!({"type": "text"}));
        }
        function.insert("families".to_owned(), json!({name(u)?: {"params": members}}));
    }
    function.insert("params".to_owned(), Value::Object(params));
    if rarely(u, 20)? {
        function.insert("body".to_owned(), Value::from(pick(u, &["json", "multipart", "form"])?));
    }
    let row = ty(u, true, 3)?;
    function.insert("returns".to_owned(), if api2 { json!({"list": row}) } else { row });
    Ok(Value::Object(function))
}

/// Makes a module. JSON is valid YAML, so its text is a schema file.
pub fn module(u: &mut Unstructured<'_>, name_of_module: &str, api2: bool) -> Result<Value> {
    let mut functions = Map::new();
    for _ in 0..u.int_in_range(1..=4)? {
        functions.insert(name(u)?, function(u, api2)?);
    }
    let mut module = json!({"module": name_of_module, "functions": functions});
    if u.ratio(1, 2)? {
        module["docs"] = text(u)?;
    }
    let shape = json!({"record": fields(u, true, 1)?});
    module["types"] = json!({"Shape": shape, "Kept": ty(u, true, 1)?, "Choice": values(u)?});
    Ok(module)
}

/// Changes one line of a schema file: removes it, doubles it, moves it, or writes something else into it.
pub fn change_line(u: &mut Unstructured<'_>, lines: &mut Vec<String>) -> Result<()> {
    let at = u.choose_index(lines.len())?;
    let line = lines[at].clone();
    match u.int_in_range(0..=7)? {
        0 => drop(lines.remove(at)),
        1 => lines.insert(at, line),
        2 => {
            let to = u.choose_index(lines.len())?;
            lines.swap(at, to);
        }
        3 => lines[at] = format!("  {line}"),
        4 => lines[at] = line.trim_start().to_owned(),
        5 => {
            let key = line.split(':').next().unwrap_or_default().to_owned();
            let value = match u.int_in_range(0..=3)? {
                0 => number(u)?,
                1 => text(u)?,
                2 => ty(u, true, 2)?,
                _ => Value::from(name(u)?),
            };
            lines[at] = format!("{key}: {value}");
        }
        6 => {
            let (old, new) = (line.trim().split(':').next().unwrap_or_default(), name(u)?);
            lines[at] = line.replacen(old, &new, 1);
        }
        _ => {
            let cut = (0..=line.len())
                .rev()
                .find(|at| line.is_char_boundary(*at) && *at <= line.len() / 2);
            let odd = pick(
                u,
                &["{", "]", "'", "\"", "&a ", "*a", "!x ", "|", "#", "\t", "%", "? ", "- ", "---"],
            )?;
            let cut = cut.unwrap_or_default();
            lines[at] = format!("{}{odd}{}", &line[..cut], &line[cut..]);
        }
    }
    if lines.is_empty() {
        lines.push(String::new());
    }
    Ok(())
}
