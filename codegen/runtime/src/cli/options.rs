//! The options that every call has: whom to call, how to show the reply, what to ask before.

use clap::{Arg, ArgAction, ArgMatches};

use super::problem::Problem;
use crate::modifiers::{Filter, Modifiers, Sort, SortMethod, Test};

/// An option: its name, the name of its value if it takes one, and what it does.
type Described = (&'static str, Option<&'static str>, &'static str);

/// Whom to call, and as who.
const CONNECTION: &[Described] = &[
    ("profile", Some("NAME"), "The profile to use [env: CPANEL_PROFILE]"),
    ("url", Some("URL"), "The server's address, as https://example.com:2083 [env: CPANEL_URL]"),
    ("user", Some("NAME"), "The account's own name, in lower case [env: CPANEL_USER]"),
    (
        "token-from",
        Some("SOURCE"),
        "Where the token, or the password, is: env:NAME, file:PATH, stdin, prompt or command:COMMAND \
         [default: the variable CPANEL_TOKEN, or CPANEL_PASSWORD]",
    ),
    (
        "login",
        Some("HOW"),
        "What is proved: `token`, `password`, or `session`, which logs in with the password",
    ),
    (
        "second-factor-from",
        Some("SOURCE"),
        "Where the second factor for a session is: a code of six digits, or the secret that makes codes",
    ),
    ("account", Some("NAME"), "Call on behalf of this account, through WHM or as root"),
    (
        "service",
        Some("NAME"),
        "What answers at the address, where its port does not tell: cpanel, whm, webmail",
    ),
    ("local", None, "Call through the command line of the server that this runs on"),
    ("local-programs", Some("FOLDER"), "Where `uapi` and `cpapi2` are"),
    (
        "ca-file",
        Some("FILE"),
        "Trust the authorities or the certificate in this PEM file too [env: CPANEL_CA_FILE]",
    ),
    (
        "pin",
        Some("SHA256"),
        "Trust the one certificate with this fingerprint [env: CPANEL_CERT_SHA256]",
    ),
    (
        "insecure",
        None,
        "Trust any certificate: whoever sits between can read everything, the token too",
    ),
    ("plain-http", None, "Allow an address with http://: everybody on the way can read everything"),
    ("timeout", Some("SECONDS"), "How long a call may take [default: 120]"),
];

/// What to do with the reply.
const REPLY: &[Described] = &[
    (
        "format",
        Some("FORMAT"),
        "How to show the reply: table, json, yaml, csv, ids [default: table]",
    ),
    ("columns", Some("NAMES"), "Show these columns of a list, in this order: a,b,c"),
    ("sort", Some("COLUMN"), "Sort by a column, downwards with a `-` before it; may be repeated"),
    (
        "filter",
        Some("CONDITION"),
        "Only rows that meet it, as 'domain eq example.com'; may be repeated",
    ),
    ("page", Some("NUMBER"), "Only this page of a list, from 1"),
    ("page-size", Some("ROWS"), "How many rows a page has [default: 100]"),
    ("all", None, "All rows of a list, page by page"),
    ("show-secrets", None, "Show secrets in the reply"),
];

/// What happens before the call.
const CALL: &[Described] = &[
    (
        "json",
        Some("FILE"),
        "Take parameters from a JSON object in a file, or `-` for standard input",
    ),
    ("yes", None, "Do not ask before something is deleted or cannot be undone"),
    ("dry-run", None, "Show what would be sent, and send nothing"),
    ("verbose", None, "Tell on standard error what is sent"),
];

/// Options that may be given more than once.
const REPEATED: [&str; 2] = ["sort", "filter"];

/// The names of all options.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    [CONNECTION, REPLY, CALL].into_iter().flatten().map(|(name, ..)| *name)
}

/// Whether an option takes a value.
pub(super) fn takes_value(name: &str) -> bool {
    let all = [CONNECTION, REPLY, CALL].into_iter().flatten();
    all.into_iter().any(|(known, value, _)| *known == name && value.is_some())
}

/// All options but those whose name a parameter has. These can be given before the module.
pub(super) fn args(is_taken: impl Fn(&str) -> bool) -> Vec<Arg> {
    let groups = [(CONNECTION, "Whom to call"), (REPLY, "The reply"), (CALL, "The call")];
    let mut args = Vec::new();
    for (group, heading) in groups {
        for (name, value, about) in group.iter().filter(|(name, ..)| !is_taken(name)) {
            let arg = Arg::new(id(name)).long(*name).help(*about).help_heading(heading);
            args.push(match value {
                None => arg.action(ArgAction::SetTrue),
                Some(value) => {
                    let arg = arg.value_name(*value).allow_hyphen_values(*name == "sort");
                    let several = REPEATED.contains(name);
                    arg.action(if several { ArgAction::Append } else { ArgAction::Set })
                }
            });
        }
    }
    args
}

/// The parameters of a function have ids of their own.
fn id(name: &str) -> String {
    format!("option {name}")
}

/// The options as given: behind the function, or before the module.
pub(super) struct Options<'m>(pub Vec<&'m ArgMatches>);

impl Options<'_> {
    pub fn text(&self, name: &str) -> Option<&str> {
        self.texts(name).last().copied()
    }

    pub fn texts(&self, name: &str) -> Vec<&str> {
        let id = id(name);
        let given = |matches: &&ArgMatches| match matches.try_get_many::<String>(&id) {
            Ok(Some(texts)) => Some(texts.count()),
            _ => None,
        };
        let Some(matches) = self.0.iter().find(|matches| given(matches).is_some()) else {
            return Vec::new();
        };
        matches.get_many::<String>(&id).into_iter().flatten().map(String::as_str).collect()
    }

    pub fn is_set(&self, name: &str) -> bool {
        let id = id(name);
        self.0.iter().any(|matches| matches!(matches.try_get_one::<bool>(&id), Ok(Some(true))))
    }

    pub fn number(&self, name: &str) -> Result<Option<u32>, Problem> {
        let Some(text) = self.text(name) else { return Ok(None) };
        match text.parse() {
            Ok(number) if number > 0 => Ok(Some(number)),
            _ => Err(Problem::usage(format!("--{name}: `{text}` is no number from 1"))),
        }
    }

    /// One of several words.
    pub fn choice<T: Copy>(&self, name: &str, words: &[(&str, T)]) -> Result<Option<T>, Problem> {
        let Some(text) = self.text(name) else { return Ok(None) };
        match words.iter().find(|(word, _)| *word == text) {
            Some((_, value)) => Ok(Some(*value)),
            None => {
                let known: Vec<_> = words.iter().map(|(word, _)| *word).collect();
                let near = super::values::suggestion(text, known.iter().copied());
                let known = known.join(", ");
                Err(Problem::usage(format!("--{name}: `{text}` is none of {known}{near}")))
            }
        }
    }

    pub fn columns(&self) -> Vec<String> {
        let text = self.text("columns").unwrap_or_default();
        text.split(',').map(str::trim).filter(|name| !name.is_empty()).map(Into::into).collect()
    }

    /// What the server is asked to do with a list. Columns that hold numbers are sorted as such.
    pub fn modifiers(&self, is_number: impl Fn(&str) -> bool) -> Result<Modifiers, Problem> {
        let mut modifiers = Modifiers::new().columns(self.columns());
        for text in self.texts("sort") {
            let (descending, column) = match text.strip_prefix('-') {
                Some(column) => (true, column),
                None => (false, text),
            };
            let mut sort = Sort::by(column);
            if is_number(column) {
                sort = sort.method(SortMethod::Numeric);
            }
            modifiers = modifiers.sort(if descending { sort.descending() } else { sort });
        }
        for text in self.texts("filter") {
            modifiers = modifiers.filter(filter(text)?);
        }
        let size = self.number("page-size")?;
        let (page, all) = (self.number("page")?, self.is_set("all"));
        if page.is_some() && all {
            return Err(Problem::usage("--all and --page exclude each other"));
        }
        if page.is_some() || size.is_some() {
            modifiers = modifiers.page(page.unwrap_or(1), size.unwrap_or(100));
        }
        Ok(modifiers)
    }
}

/// A condition: `COLUMN TEST TERM`.
fn filter(text: &str) -> Result<Filter, Problem> {
    const TESTS: [(&str, Test); 12] = [
        ("eq", Test::Equal),
        ("ne", Test::NotEqual),
        ("lt", Test::Less),
        ("gt", Test::Greater),
        ("lt_handle_unlimited", Test::LessOrUnlimited),
        ("gt_handle_unlimited", Test::GreaterOrUnlimited),
        ("contains", Test::Contains),
        ("begins", Test::Begins),
        ("ends", Test::Ends),
        ("matches", Test::Matches),
        ("defined", Test::Defined),
        ("undefined", Test::Undefined),
    ];
    let mut words = text.trim().splitn(3, ' ');
    let column = words.next().unwrap_or_default();
    let (word, term) = (words.next().unwrap_or_default(), words.next().unwrap_or_default().trim());
    match TESTS.iter().find(|(name, _)| *name == word) {
        Some((_, test)) if !column.is_empty() => Ok(Filter::new(column, *test, term)),
        _ => {
            let tests = TESTS.map(|(name, _)| name).join(", ");
            let help = format!("Write --filter 'COLUMN TEST TERM'; the tests are {tests}.");
            Err(Problem::advised(format!("--filter: `{text}` is no condition"), help))
        }
    }
}
