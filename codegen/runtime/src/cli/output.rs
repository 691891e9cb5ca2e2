//! Printing the data of a reply, in several formats.

// `hide_secrets` must visit every item, and `any` would stop at the first match.
#![allow(clippy::unnecessary_fold)]

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write as _};

use console::{Term, measure_text_width, pad_str, truncate_str};
use serde_json::Value;

use super::options::Options;
use super::problem::Problem;
use super::terminal::{is_watched, printable};
use crate::catalogue::{Member, Type};

/// The format of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Table,
    Json,
    Yaml,
    Csv,
    Ids,
}

impl Format {
    /// Returns the requested format. The default is a table.
    pub fn of(options: &Options<'_>) -> Result<Self, Problem> {
        Ok(options.choice("format", &Self::WORDS)?.unwrap_or(Self::Table))
    }

    pub const WORDS: [(&'static str, Self); 5] = [
        ("table", Self::Table),
        ("json", Self::Json),
        ("yaml", Self::Yaml),
        ("csv", Self::Csv),
        ("ids", Self::Ids),
    ];
}

/// The maximum width of a cell on a terminal.
const WIDEST: usize = 48;

/// Members that identify a row, in order of preference, for `--format ids` without `--columns`.
const IDS: [&str; 12] = [
    "id", "uuid", "guid", "name", "email", "user", "login", "domain", "host", "database", "file",
    "key",
];

/// Prints the data of a reply to standard output.
pub(super) fn show(
    data: &Value,
    ty: &Type,
    format: Format,
    columns: &[String],
) -> Result<(), Problem> {
    let terminal = Term::stdout();
    let width = io::stdout()
        .is_terminal()
        .then(|| terminal.size_checked().map_or(80, |(_, columns)| usize::from(columns)));
    let text = match format {
        Format::Json => format!("{:#}\n", chosen(data, columns)),
        Format::Yaml => {
            let mut text = String::new();
            yaml(&chosen(data, columns), 0, &mut text);
            text.trim_start().to_owned() + "\n"
        }
        Format::Csv => csv(data, ty, columns),
        Format::Ids => ids(data, ty, columns)?,
        Format::Table => match rows(data) {
            Some(rows) => {
                let (text, left_out) = table(&rows, ty, columns, width);
                print(&text);
                if !left_out.is_empty() {
                    eprintln!("not shown for lack of space: {left_out}; select with --columns");
                }
                return Ok(());
            }
            None => {
                if data.as_array().is_some_and(Vec::is_empty) && is_watched() {
                    eprintln!("the list is empty");
                }
                list(&chosen(data, columns))
            }
        },
    };
    print(&text);
    Ok(())
}

/// Prints prose. On a terminal, long lines are broken between words.
pub(super) fn print_prose(text: &str) {
    if !io::stdout().is_terminal() {
        return print(text);
    }
    // clap breaks its help texts in this way.
    let mut page = clap::Command::new("").help_template("{about}").about(text.to_owned());
    print(&format!("{}\n", page.render_help().to_string().trim_end()));
}

/// Prints to standard output. Errors are ignored, because a reader such as `head` may close the pipe early.
pub(super) fn print(text: &str) {
    let mut out = io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Returns the rows, if the data is a list of records.
fn rows(data: &Value) -> Option<Vec<&Value>> {
    let rows = data.as_array()?;
    (!rows.is_empty() && rows.iter().all(Value::is_object)).then(|| rows.iter().collect())
}

/// Returns the data with only these columns.
fn chosen<'d>(data: &'d Value, columns: &[String]) -> Cow<'d, Value> {
    if columns.is_empty() {
        return Cow::Borrowed(data);
    }
    let choose = |row: &Value| match row {
        Value::Object(entries) => {
            let found =
                columns.iter().filter_map(|name| Some((name.clone(), entries.get(name)?.clone())));
            Value::Object(found.collect())
        }
        other => other.clone(),
    };
    Cow::Owned(match data {
        Value::Array(rows) => rows.iter().map(choose).collect(),
        other => choose(other),
    })
}

/// Returns the columns to show: the requested ones, or else all columns that are not empty, identifying ones first.
fn columns_of(rows: &[&Value], ty: &Type, asked: &[String]) -> Vec<String> {
    if !asked.is_empty() {
        return asked.to_vec();
    }
    let mut names: Vec<String> = Vec::new();
    let mut add = |name: &str| {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    };
    IDS.iter().for_each(|name| add(name));
    fields(ty).iter().for_each(|field| add(field.name));
    for row in rows.iter().take(100) {
        row.as_object().into_iter().flatten().for_each(|(name, _)| add(name));
    }
    names.retain(|name| {
        let mut values = rows.iter().filter_map(|row| row.get(name));
        values.any(|value| !matches!(value, Value::Null | Value::Object(_) | Value::Array(_)))
    });
    names
}

/// Returns the known members of the rows.
pub(super) fn fields(ty: &Type) -> &'static [Member] {
    match ty {
        Type::List(inner) | Type::Map(inner) => fields(inner),
        Type::Record(fields) => fields,
        _ => &[],
    }
}

/// A column of a table.
struct Column {
    heading: String,
    cells: Vec<String>,
    /// The width of the widest cell.
    widest: usize,
    /// The width that is shown.
    width: usize,
}

/// Formats a table, and names the columns that were left out. If there is a width, the columns fit into it: the
/// requested ones are made narrower, others that do not fit are left out.
fn table(rows: &[&Value], ty: &Type, asked: &[String], width: Option<usize>) -> (String, String) {
    let mut columns: Vec<Column> = Vec::new();
    let mut used = 0;
    let mut left_out = Vec::new();
    for name in columns_of(rows, ty, asked) {
        let cell =
            |row: &&Value| printable(&plain(row.get(&name).unwrap_or(&Value::Null))).into_owned();
        let cells: Vec<_> = rows.iter().map(cell).collect();
        let heading = name.to_uppercase();
        let widths = cells.iter().chain([&heading]).map(|cell| measure_text_width(cell));
        let widest = widths.max().unwrap_or(0);
        let shown = width.map_or(widest, |width| widest.min(WIDEST).min(width));
        if width.is_some_and(|width| used + shown > width) && used > 0 && asked.is_empty() {
            left_out.push(name);
            continue;
        }
        used += shown + 2;
        columns.push(Column { heading, cells, widest, width: shown });
    }
    if let Some(width) = width {
        fit(&mut columns, width);
    }
    let mut text = String::new();
    let mut line = |cell: &dyn Fn(&Column) -> String| {
        let padded = columns.iter().map(|column| {
            let cut = truncate_str(&cell(column), column.width, "…").into_owned();
            pad_str(&cut, column.width, console::Alignment::Left, None).into_owned()
        });
        text.push_str(padded.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    };
    line(&|column| column.heading.clone());
    for row in 0..rows.len() {
        line(&|column| column.cells[row].clone());
    }
    (text, left_out.join(", "))
}

/// Narrows the widest columns, but not below 8 characters, until the table fits. Gives space that is left to narrowed
/// columns.
fn fit(columns: &mut [Column], width: usize) {
    const NARROWEST: usize = 8;
    let mut used = columns.iter().map(|column| column.width + 2).sum::<usize>().saturating_sub(2);
    while used > width
        && let Some(column) = columns.iter_mut().max_by_key(|column| column.width)
        && column.width > NARROWEST
    {
        column.width -= 1;
        used -= 1;
    }
    for column in columns {
        let more = width.saturating_sub(used).min(column.widest - column.width);
        column.width += more;
        used += more;
    }
}

/// Formats data that is not a list of records, with a line for each member or item.
fn list(data: &Value) -> String {
    let mut lines: Vec<(String, String)> = Vec::new();
    flatten(data, String::new(), &mut lines);
    let widest =
        lines.iter().map(|(name, _)| measure_text_width(name)).max().unwrap_or(0).min(WIDEST);
    let mut text = String::new();
    for (name, value) in lines {
        // A text of several lines, such as a certificate, is printed below its name.
        let value: Vec<_> = value.lines().map(printable).collect();
        let _ = match (name.is_empty(), value.len()) {
            (true, _) => writeln!(text, "{}", value.join("\n")),
            (_, 0 | 1) => writeln!(text, "{name:widest$}  {}", value.concat()),
            _ => writeln!(text, "{name}\n{}", value.join("\n")),
        };
    }
    text
}

fn flatten(value: &Value, name: String, lines: &mut Vec<(String, String)>) {
    let below = |key: &str| if name.is_empty() { key.to_owned() } else { format!("{name}.{key}") };
    match value {
        Value::Object(entries) => {
            for (key, one) in entries {
                flatten(one, below(&printable(key)), lines);
            }
        }
        Value::Array(items) if items.iter().all(|one| !one.is_object() && !one.is_array()) => {
            items.iter().for_each(|one| lines.push((name.clone(), plain(one))));
        }
        Value::Array(items) => {
            for (index, one) in items.iter().enumerate() {
                flatten(one, below(&index.to_string()), lines);
            }
        }
        Value::Null if name.is_empty() => {}
        scalar => lines.push((name, plain(scalar))),
    }
}

/// Returns a value as text.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn csv(data: &Value, ty: &Type, asked: &[String]) -> String {
    let quoted = |text: &str| {
        if text.contains([',', '"', '\n', '\r']) {
            format!("\"{}\"", text.replace('"', "\"\""))
        } else {
            text.to_owned()
        }
    };
    let record;
    let rows = match data {
        Value::Object(_) => {
            record = vec![data];
            record
        }
        _ => match rows(data) {
            Some(rows) => rows,
            None => {
                let items = data.as_array().map_or(std::slice::from_ref(data), Vec::as_slice);
                return items.iter().map(|one| quoted(&plain(one)) + "\n").collect();
            }
        },
    };
    let columns = columns_of(&rows, ty, asked);
    let line = |cells: Vec<String>| cells.join(",") + "\n";
    let mut text = line(columns.iter().map(|name| quoted(name)).collect());
    for row in rows {
        let cell = |name: &String| quoted(&plain(row.get(name).unwrap_or(&Value::Null)));
        text.push_str(&line(columns.iter().map(cell).collect()));
    }
    text
}

/// Formats a line for each row with the member that identifies it.
fn ids(data: &Value, ty: &Type, asked: &[String]) -> Result<String, Problem> {
    let lines: Vec<String> = match data {
        Value::Array(items) if items.iter().any(Value::is_object) => {
            let rows: Vec<_> = items.iter().collect();
            let Some(column) = columns_of(&rows, ty, asked).into_iter().next() else {
                return Err(Problem::usage("--format ids: the rows have no column"));
            };
            rows.iter().filter_map(|row| row.get(&column)).map(plain).collect()
        }
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(entries) => entries.keys().cloned().collect(),
        Value::Null => Vec::new(),
        scalar => vec![plain(scalar)],
    };
    Ok(lines.iter().map(|line| printable(line).into_owned() + "\n").collect())
}

/// Formats a value as YAML. Texts that are not plain words are quoted as in JSON, which is valid YAML.
fn yaml(value: &Value, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    match value {
        Value::Object(entries) if !entries.is_empty() => {
            for (key, one) in entries {
                let _ = write!(text, "\n{indent}{}:", word(key));
                yaml(one, depth + 1, text);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for one in items {
                let _ = write!(text, "\n{indent}-");
                yaml(one, depth + 1, text);
            }
        }
        Value::String(one) => {
            let _ = write!(text, " {}", word(one));
        }
        other => {
            let _ = write!(text, " {other}");
        }
    }
}

fn word(text: &str) -> String {
    const RESERVED: [&str; 10] =
        ["true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan"];
    let letters = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | '@');
    let plain = text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(letters)
        && !RESERVED.contains(&text.to_ascii_lowercase().as_str());
    if plain { text.to_owned() } else { Value::from(text).to_string() }
}

/// Hides the secrets of a reply, which its type declares. Returns whether there were any.
pub(super) fn hide_secrets(data: &mut Value, ty: &Type) -> bool {
    match (ty, data) {
        (Type::List(inner), Value::Array(items)) => {
            items.iter_mut().fold(false, |found, one| hide_secrets(one, inner) || found)
        }
        (Type::Map(inner), Value::Object(entries)) => {
            entries.values_mut().fold(false, |found, one| hide_secrets(one, inner) || found)
        }
        (Type::Record(fields), Value::Object(entries)) => {
            let mut found = false;
            for field in *fields {
                match entries.get_mut(field.name) {
                    None | Some(Value::Null) => {}
                    Some(one) if field.secret => {
                        *one = "…".into();
                        found = true;
                    }
                    Some(one) => found |= hide_secrets(one, field.ty),
                }
            }
            found
        }
        // A row without its list, and a list in place of a row.
        (Type::List(inner), one @ Value::Object(_)) => hide_secrets(one, inner),
        (Type::Record(_), Value::Array(items)) => {
            items.iter_mut().fold(false, |found, one| hide_secrets(one, ty) || found)
        }
        (Type::OneOf(forms), one) => {
            forms.iter().fold(false, |found, form| hide_secrets(one, form.ty) || found)
        }
        _ => false,
    }
}
