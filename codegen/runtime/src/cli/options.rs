//! The options of all calls: the connection, the reply, and the call itself.

use clap::{Arg, ArgAction, ArgMatches};

use super::problem::Problem;
use crate::modifiers::{Filter, FilterType, Modifiers, Sort, SortMethod};

/// An option: its name, the name of its value if it takes one, and its help text.
type Described = (&'static str, Option<&'static str>, &'static str);

/// Options about the server and the credentials.
const CONNECTION: &[Described] = &[
    (
        "profile",
        Some("NAME"),
        "The profile to use [env: CPANEL_PROFILE, unless --url or --local is given]",
    ),
    (
        "url",
        Some("URL"),
        "The server's address, such as https://example.com:2083 [env: CPANEL_URL]",
    ),
    ("user", Some("NAME"), "The name of the account, in lower case [env: CPANEL_USER]"),
    (
        "token-from",
        Some("SOURCE"),
        "The source of the token or the password: env:NAME, file:PATH, stdin, prompt, command:COMMAND or \
         keyring:ENTRY [env: CPANEL_TOKEN_FROM] [default: the variable CPANEL_TOKEN, or CPANEL_PASSWORD]",
    ),
    (
        "login",
        Some("HOW"),
        "How to authenticate: `token`, `password`, or `session`, which logs in with the password [env: CPANEL_LOGIN]",
    ),
    (
        "second-factor-from",
        Some("SOURCE"),
        "The source of a session's second factor: a code of six digits, or the secret to generate codes from \
         [env: CPANEL_SECOND_FACTOR_FROM]",
    ),
    (
        "account",
        Some("NAME"),
        "Call on behalf of this account, through WHM or as root [env: CPANEL_ACCOUNT]",
    ),
    (
        "service",
        Some("NAME"),
        "The service at the address, if its port is not a usual one: cpanel, whm, webmail [env: CPANEL_SERVICE]",
    ),
    ("local", None, "Call through the command line of the server that this program runs on"),
    ("local-programs", Some("FOLDER"), "The folder of `uapi` and `cpapi2`"),
    ("ca-file", Some("FILE"), "Also trust the certificates in this PEM file [env: CPANEL_CA_FILE]"),
    (
        "pin",
        Some("SHA256"),
        "Trust only the certificate with this fingerprint [env: CPANEL_CERT_SHA256]",
    ),
    (
        "insecure",
        None,
        "Trust any certificate. Attackers on the network path can then read everything, including the token",
    ),
    ("plain-http", None, "Allow http://. Everybody on the network path can then read everything"),
    ("timeout", Some("SECONDS"), "The time limit of a call [env: CPANEL_TIMEOUT] [default: 120]"),
];

/// Options about the reply.
const REPLY: &[Described] = &[
    (
        "format",
        Some("FORMAT"),
        "How to show the reply: table, json, yaml, csv, ids [default: table]",
    ),
    ("columns", Some("NAMES"), "Show only these columns of a list, in this order: a,b,c"),
    (
        "sort",
        Some("COLUMN"),
        "Sort by a column, in descending order with a leading `-`; may be repeated",
    ),
    (
        "filter",
        Some("CONDITION"),
        "Show only rows that meet this condition, such as 'domain eq example.com'; may be repeated",
    ),
    ("page", Some("NUMBER"), "Show only this page of a list, counted from 1"),
    ("page-size", Some("ROWS"), "The number of rows on a page [default: 100]"),
    ("all", None, "Fetch all pages of a list"),
    ("show-secrets", None, "Show secrets in the reply"),
];

/// Options about the call.
const CALL: &[Described] = &[
    (
        "json",
        Some("FILE"),
        "Take parameters from a JSON object in a file, or `-` for standard input",
    ),
    ("yes", None, "Do not ask before a call that deletes something or cannot be undone"),
    ("dry-run", None, "Show what would be sent, without sending it"),
    ("verbose", None, "Print what is sent to standard error"),
];

/// Options that may be given more than once.
const REPEATED: [&str; 2] = ["sort", "filter"];

/// Returns the names of all options.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    [CONNECTION, REPLY, CALL].into_iter().flatten().map(|(name, ..)| *name)
}

/// Returns whether an option takes a value.
pub(super) fn takes_value(name: &str) -> bool {
    let all = [CONNECTION, REPLY, CALL].into_iter().flatten();
    all.into_iter().any(|(known, value, _)| *known == name && value.is_some())
}

/// Returns all options except those whose name a parameter has. The excluded ones can still be given before the module.
/// The help of a function does not repeat the options of the connection, which are long.
pub(super) fn args(of_function: bool, is_taken: impl Fn(&str) -> bool) -> Vec<Arg> {
    let groups = [(CONNECTION, "Connection"), (REPLY, "Reply"), (CALL, "Call")];
    let mut args = Vec::new();
    for (group, heading) in groups {
        for (name, value, about) in group.iter().filter(|(name, ..)| !is_taken(name)) {
            let arg = Arg::new(id(name)).long(*name).help(*about).help_heading(heading);
            let arg = arg.hide(of_function && heading == "Connection");
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

/// Returns the id of an option, which differs from the ids of parameters.
fn id(name: &str) -> String {
    format!("option {name}")
}

/// The given options: first those after the function, then those before the module.
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
            _ => Err(Problem::usage(format!("--{name}: `{text}` is not a number above 0"))),
        }
    }

    /// Returns the value of an option that takes one of several words.
    pub fn choice<T: Copy>(&self, name: &str, words: &[(&str, T)]) -> Result<Option<T>, Problem> {
        let Some(text) = self.text(name) else { return Ok(None) };
        match words.iter().find(|(word, _)| *word == text) {
            Some((_, value)) => Ok(Some(*value)),
            None => {
                let known: Vec<_> = words.iter().map(|(word, _)| *word).collect();
                let near = super::values::suggestion(text, known.iter().copied());
                let known = known.join(", ");
                Err(Problem::usage(format!("--{name}: `{text}` is not one of {known}{near}")))
            }
        }
    }

    pub fn columns(&self) -> Vec<String> {
        let text = self.text("columns").unwrap_or_default();
        text.split(',').map(str::trim).filter(|name| !name.is_empty()).map(Into::into).collect()
    }

    /// Returns the columns that the options name.
    pub fn named_columns(&self) -> Vec<&str> {
        let columns = self.text("columns").unwrap_or_default().split(',').map(str::trim);
        let sorts = self.texts("sort").into_iter().map(|text| text.trim_start_matches('-'));
        let filters = self.texts("filter").into_iter();
        let filters = filters.filter_map(|text| text.split_whitespace().next());
        columns.chain(sorts).chain(filters).filter(|name| !name.is_empty()).collect()
    }

    /// Returns the modifiers of the call. Columns of numbers are sorted numerically.
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
            return Err(Problem::usage("--all and --page cannot be used together"));
        }
        if page.is_some() || size.is_some() {
            modifiers = modifiers.page(page.unwrap_or(1), size.unwrap_or(100));
        }
        Ok(modifiers)
    }
}

/// Parses a condition: `COLUMN TEST TERM`.
fn filter(text: &str) -> Result<Filter, Problem> {
    const TESTS: [(&str, FilterType); 12] = [
        ("eq", FilterType::Equal),
        ("ne", FilterType::NotEqual),
        ("lt", FilterType::Less),
        ("gt", FilterType::Greater),
        ("lt_handle_unlimited", FilterType::LessHandlingUnlimited),
        ("gt_handle_unlimited", FilterType::GreaterHandlingUnlimited),
        ("contains", FilterType::Contains),
        ("begins", FilterType::Begins),
        ("ends", FilterType::Ends),
        ("matches", FilterType::Matches),
        ("defined", FilterType::Defined),
        ("undefined", FilterType::Undefined),
    ];
    let mut words = text.trim().splitn(3, ' ');
    let column = words.next().unwrap_or_default();
    let (word, term) = (words.next().unwrap_or_default(), words.next().unwrap_or_default().trim());
    match TESTS.iter().find(|(name, _)| *name == word) {
        Some((_, test)) if !column.is_empty() => Ok(Filter::new(column, *test, term)),
        _ => {
            let tests = TESTS.map(|(name, _)| name).join(", ");
            let help = format!("Write --filter 'COLUMN TEST TERM'; the tests are {tests}.");
            Err(Problem::advised(format!("--filter: `{text}` is not a condition"), help))
        }
    }
}
