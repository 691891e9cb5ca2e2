//! Runs all steps for a new reference document: import, comparison, version, changelog, crate.

use std::fmt::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use semver::Version;

use crate::check;
use crate::diagnostic::{Diagnostic, Faults};
use crate::diff::{self, Difference, Revision};
use crate::files::{Files, SourceFile, list_files};
use crate::generate::{self, checked};
use crate::import;
use crate::plural::counted;
use crate::schema::Crate;
use crate::write::{self, Written};
use crate::yaml;

/// The settings of an update.
pub struct UpdateOptions {
    /// The document and the schema.
    pub import: import::ImportOptions,
    /// The folder of the crate.
    pub out: PathBuf,
    /// The file of the changelog.
    pub changelog: PathBuf,
    /// The schema of the last release, in the form that [`diff::load`] takes. The default is the last tag `v…`, or the
    /// schema before the import if there is no such tag.
    pub since: Option<String>,
}

/// What an update did, and what is left to do.
pub struct UpdateReport {
    pub import: import::ImportReport,
    pub difference: Difference,
    /// The schema that the new schema was compared with.
    pub since: String,
    /// The new version of the crate.
    pub version: Version,
    pub crate_files: Written,
    /// The number of functions and of parameters without a text.
    pub missing_docs: (usize, usize),
    /// The reason why `Cargo.lock` could not be updated.
    pub lock: Option<String>,
}

/// Runs the update. The import works on a copy of the schema, so a fault leaves everything as it was.
pub fn run(options: &UpdateOptions) -> Result<UpdateReport, Faults> {
    let schema = &options.import.schema;
    let of = Crate::read(schema)?;
    of.named(schema)?;
    let (since, before) = baseline(options)?;
    let _lock = write::lock(schema);
    let copy = tempfile::tempdir()
        .map_err(|error| Diagnostic::of_file(schema, format!("cannot be copied: {error}")))?;
    let known = read_folder(schema)?;
    write::write(copy.path(), &known, |_, _| false)?;

    let homeward = |faults| at_home(faults, copy.path(), schema);
    let inside = import::ImportOptions { schema: copy.path().to_owned(), ..options.import.clone() };
    let mut imported = import::run(&inside).map_err(homeward)?;
    for path in &mut imported.written {
        if let Ok(rest) = path.strip_prefix(copy.path()) {
            *path = schema.join(rest);
        }
    }
    let modules = checked(copy.path(), Default::default()).map_err(homeward)?;
    let missing_docs = modules.iter().map(check::missing_docs);
    let missing_docs = missing_docs.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    generate::refuse(copy.path(), &options.out, &of).map_err(homeward)?;
    let after = Revision { modules, of };
    let difference = diff::compare(&before, &after);
    let enough = difference.stated > difference.from && difference.stated >= difference.to;
    let version = if enough { &difference.stated } else { &difference.to }.clone();

    let mut files = read_folder(copy.path())?;
    let description = PathBuf::from("crate.yaml");
    let text = files.remove(&description).unwrap_or_default();
    files.insert(description, with_version(&text, schema, &version)?);
    write::write(schema, &files, |path, _| known.contains_key(path))?;
    if !difference.changes.is_empty() {
        let text = SourceFile::read_if_any(&options.changelog)?.unwrap_or_default().text;
        let body = format!(
            "From the reference document of version {}.\n\n{}",
            imported.version,
            difference.as_markdown()
        );
        write::write_file(&options.changelog, &with_entry(&text, &version, &body))?;
    }
    let crate_files = generate::generate(schema, &options.out, &Crate::read(schema)?)?;
    Ok(UpdateReport {
        import: imported,
        difference,
        since,
        version,
        crate_files,
        missing_docs,
        lock: lock(&options.out).err(),
    })
}

/// Reads the schema of the last release. Returns its name too.
fn baseline(options: &UpdateOptions) -> Result<(String, Revision), Faults> {
    if let Some(since) = &options.since {
        return Ok((since.clone(), diff::load(since)?));
    }
    let schema = &options.import.schema;
    let tag = || {
        let mut git = Command::new("git");
        git.current_dir(schema).args(["describe", "--tags", "--abbrev=0", "--match=v[0-9]*"]);
        let output = git.output().ok().filter(|output| output.status.success())?;
        let tag = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        let mut git = Command::new("git");
        git.current_dir(schema).args(["rev-parse", "--show-prefix"]);
        let folder = String::from_utf8_lossy(&git.output().ok()?.stdout).trim().to_owned();
        Some(format!("{tag}:{}", folder.trim_end_matches('/')))
    };
    match tag() {
        Some(tag) => Ok((tag.clone(), diff::load(&tag)?)),
        None => {
            let shown = schema.display().to_string();
            Ok(("the schema as it was".to_owned(), diff::load(&shown)?))
        }
    }
}

/// Reads all files of a folder.
fn read_folder(folder: &Path) -> Result<Files, Faults> {
    let mut files = Files::new();
    for path in list_files(folder)? {
        let text = SourceFile::read(&path)?.text;
        files.insert(path.strip_prefix(folder).unwrap_or(&path).to_owned(), text);
    }
    Ok(files)
}

/// Changes the paths of faults in the copy to those of the original folder.
fn at_home(faults: Faults, copy: &Path, home: &Path) -> Faults {
    faults.moved(|file| file.strip_prefix(copy).ok().map(|rest| home.join(rest)))
}

/// Replaces the version in the text of `crate.yaml`. The rest of the text stays the same.
fn with_version(text: &str, schema: &Path, version: &Version) -> Result<String, Diagnostic> {
    let parsed = yaml::parse(text).unwrap_or_default();
    parsed.find_places(text);
    let stated = parsed.top().get("package").and_then(|package| package.get("version"));
    let Some((old, place)) = stated
        .and_then(|it| Some((it.node.as_text()?, it.value())))
        .filter(|(_, place)| place.line > 0)
    else {
        return Err(Diagnostic::of_file(Crate::file(schema), "`package` has no `version`")
            .help("add the version of the last release: `version: 0.1.0`"));
    };
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let line = &mut lines[place.line - 1];
    let from = line.char_indices().nth(place.column - 1).map_or(0, |(at, _)| at);
    let rest = line[from..].replacen(old, &version.to_string(), 1);
    line.replace_range(from.., &rest);
    Ok(lines.join("\n") + "\n")
}

const BEGIN: &str = "<!-- The next `cpanel-codegen update` replaces what is between this line and the end mark. -->";
const END: &str = "<!-- end -->";
const UNRELEASED: &str = "] - unreleased";

/// Adds the entry of a version to the top of a changelog. It replaces an entry that is not released yet.
fn with_entry(text: &str, version: &Version, body: &str) -> String {
    let heading = format!("## [{version}{UNRELEASED}");
    let made = format!("{BEGIN}\n{}\n{END}", body.trim_end());
    let newest = newest_entry(text);
    let line = |at: usize| text[at..].lines().next().unwrap_or_default();
    if let Some((start, end)) = newest
        && line(start).ends_with(UNRELEASED)
    {
        let mut entry = text[start..end].replacen(line(start), &heading, 1);
        if let (Some(begin), Some(stop)) = (entry.find(BEGIN), entry.find(END)) {
            entry.replace_range(begin..stop + END.len(), &made);
        } else {
            entry = format!("{}\n\n{made}\n\n", entry.trim_end());
        }
        return format!("{}{entry}{}", &text[..start], &text[end..]);
    }
    let entry = format!("{heading}\n\n{made}\n");
    match newest {
        Some((at, _)) => format!("{}{entry}\n{}", &text[..at], &text[at..]),
        None if text.is_empty() => format!("# Changelog\n\n{entry}"),
        None => format!("{}\n\n{entry}", text.trim_end()),
    }
}

/// Returns the range of the entry of the newest version. Before it there may be an entry without a version.
fn newest_entry(text: &str) -> Option<(usize, usize)> {
    let headings = text.match_indices("## [").map(|(at, _)| at);
    let mut headings = headings.filter(|at| *at == 0 || text[..*at].ends_with('\n'));
    let start = headings.find(|at| !text[*at..].starts_with("## [Unreleased]"))?;
    Some((start, headings.next().unwrap_or(text.len())))
}

/// Updates the version in `Cargo.lock`, so that `--locked` keeps working.
fn lock(out: &Path) -> Result<(), String> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(out).args(["update", "--workspace", "--offline", "--quiet"]);
    let output = cargo.output().map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(());
    }
    Err(String::from_utf8_lossy(&output.stderr).trim().to_owned())
}

impl fmt::Display for UpdateReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.import, self.difference.as_text())?;
        writeln!(f, "compared with {}; the crate now has version {}", self.since, self.version)?;
        let (written, removed) = (self.crate_files.written.len(), self.crate_files.removed.len());
        writeln!(f, "the crate: {} written, {removed} removed", counted(written, "file"))?;
        let mut left = String::new();
        for (count, what) in [
            (
                self.import.merged.conflicts.len(),
                "conflicts to settle between the document and the schema",
            ),
            (self.import.stale.len(), "repairs to delete because they no longer apply"),
            (self.missing_docs.0, "functions to describe"),
            (self.missing_docs.1, "parameters to describe"),
            (self.import.guesses.len(), "entries with a guess"),
        ] {
            if count > 0 {
                writeln!(left, "  {what}: {count}")?;
            }
        }
        if let Some(reason) = &self.lock {
            writeln!(left, "  `cargo update --workspace`, which failed: {reason}")?;
        }
        if left.is_empty() {
            return writeln!(f, "nothing is left to do but a review");
        }
        writeln!(f, "left to do (`check --require-docs` lists all missing texts):")?;
        f.write_str(&left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_update_replaces_an_unreleased_changelog_entry() {
        let old = "# Changelog\n\n## [Unreleased]\n\n- x\n\n## [0.1.0] - 2026-01-01\n\nFirst.\n";
        let once = with_entry(old, &Version::new(0, 1, 1), "### Added\n\n- a\n");
        let wanted = format!(
            "# Changelog\n\n## [Unreleased]\n\n- x\n\n## [0.1.1] - unreleased\n\n{BEGIN}\n### Added\n\n- a\n{END}\n\n\
             ## [0.1.0] - 2026-01-01\n\nFirst.\n"
        );
        assert_eq!(once, wanted);
        let by_hand = once.replace(END, &format!("{END}\n\nBy hand."));
        let twice = with_entry(&by_hand, &Version::new(0, 2, 0), "### Removed\n\n- b\n");
        let wanted =
            by_hand.replace("0.1.1", "0.2.0").replace("### Added\n\n- a", "### Removed\n\n- b");
        assert_eq!(twice, wanted);
        // An older entry that was never dated is not the next one.
        let released =
            twice.replace("unreleased", "2026-02-02").replace("2026-01-01", "unreleased");
        let third = with_entry(&released, &Version::new(0, 2, 1), "- c");
        let at = released.find("## [0.2.0]").unwrap();
        let entry = format!("## [0.2.1] - unreleased\n\n{BEGIN}\n- c\n{END}\n\n");
        assert_eq!(third, format!("{}{entry}{}", &released[..at], &released[at..]));
        assert!(
            with_entry("", &Version::new(0, 1, 1), "- c").starts_with("# Changelog\n\n## [0.1.1]")
        );
    }

    #[test]
    fn only_the_version_changes() {
        let schema = Path::new("schema");
        let text = "# 0.1.0\npackage:\n  name: x0.1.0\n  version: 0.1.0 \ncore_path: x\n";
        let changed = with_version(text, schema, &Version::new(0, 2, 0)).unwrap();
        assert_eq!(changed, text.replace("version: 0.1.0", "version: 0.2.0"));
        let flow = "package: {name: x, version: '0.1.0'}\n";
        let changed = with_version(flow, schema, &Version::new(1, 0, 0)).unwrap();
        assert_eq!(changed, "package: {name: x, version: '1.0.0'}\n");
        assert!(with_version("package: {name: x}\n", schema, &Version::new(1, 0, 0)).is_err());
    }
}
