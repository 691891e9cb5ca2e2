//! Creating the client from options, a profile, or the environment.

use std::path::{Path, PathBuf};
use std::time::Duration;

use etcetera::BaseStrategy;
use toml::{Table, Value};

use super::dry_run::{self, DryRun, Way};
use super::options::Options;
use super::problem::Problem;
use super::secrets::{SecretSource, Secrets};
use crate::blocking::Client;
use crate::transport::command::CommandLine;
use crate::transport::http::{ClientBuilder, SecondFactor, Service};
use crate::value::Secret;

/// The keys of a profile. A key that corresponds to an option has its name, with `_` for `-`.
const KEYS: [&str; 13] = [
    "url", "user", "token", "password", "token_from", "login", "second_factor_from", "account",
    "service", "ca_file", "pin", "local", "timeout",
];

/// The sources of the settings: first the options, then either a profile or the environment, but never both.
pub(super) struct ConnectionSettings<'o, 'm> {
    options: &'o Options<'m>,
    profile: Option<Table>,
}

impl<'o, 'm> ConnectionSettings<'o, 'm> {
    /// Finds the profile, if one is used.
    pub fn find(options: &'o Options<'m>) -> Result<Self, Problem> {
        // The variable does not know about these options, and its profile holds the token of another server.
        let by_option = options.text("url").is_some() || options.is_set("local");
        let variable = || if by_option { None } else { env("CPANEL_PROFILE") };
        let named = options.text("profile").map(str::to_owned).or_else(variable);
        let profile = match (named, by_option || env("CPANEL_URL").is_some()) {
            (None, true) => None,
            (named, _) => read_profile(named.as_deref())?,
        };
        Ok(Self { options, profile })
    }

    /// Returns a setting by the name of its option.
    fn text(&self, name: &str, variable: &str) -> Option<String> {
        if let Some(text) = self.options.text(name) {
            return Some(text.to_owned());
        }
        match &self.profile {
            Some(profile) => match profile.get(&name.replace('-', "_"))? {
                Value::String(text) => Some(text.clone()),
                Value::Integer(number) => Some(number.to_string()),
                _ => None,
            },
            None => env(variable),
        }
    }

    fn is_local(&self) -> bool {
        let in_profile = |profile: &Table| profile.get("local").and_then(Value::as_bool);
        self.options.is_set("local") || self.profile.as_ref().and_then(in_profile) == Some(true)
    }

    /// Describes where calls are sent.
    pub fn place(&self) -> String {
        if self.is_local() {
            return "the command line of this server".to_owned();
        }
        let url = self.text("url", "CPANEL_URL");
        match url.as_deref().map(|url| url.rsplit_once('@')) {
            // Such an address is refused later. It may contain a password.
            Some(Some((_, host))) => format!("…@{host}"),
            _ => url.unwrap_or_else(|| "https://SERVER:2083".to_owned()),
        }
    }

    /// Returns the account on whose behalf calls are made.
    pub fn account(&self) -> Option<String> {
        self.text("account", "CPANEL_ACCOUNT")
    }

    /// Creates the client.
    pub fn client(&self, secrets: &mut Secrets) -> Result<Client, Problem> {
        let client = if self.is_local() {
            Client::over(self.local()?)
        } else {
            let (builder, user) = self.builder()?;
            self.log_in(builder, user, secrets)?
        };
        Ok(self.for_account(client))
    }

    /// Creates a client that shows what it would send. It reads no secrets.
    pub fn dry_client(&self, as_json: bool) -> Result<Client, Problem> {
        let way = if self.is_local() {
            Way::Local(self.local()?)
        } else {
            let (builder, user) = self.builder()?;
            let login = self.text("login", "CPANEL_LOGIN").unwrap_or_else(|| {
                let has_token = self.text("token-from", "CPANEL_TOKEN_FROM").is_some()
                    || self.known("token", "CPANEL_TOKEN").is_some();
                let is_password = !has_token && self.known("password", "CPANEL_PASSWORD").is_some();
                (if is_password { "password" } else { "token" }).to_owned()
            });
            // The password is replaced, and everything else is checked.
            let mut settings = builder.password(&user, "x").checked()?;
            settings.credentials = dry_run::credentials(&login, user);
            Way::Http(Box::new(settings))
        };
        Ok(self.for_account(Client::over(DryRun { way, as_json })))
    }

    fn for_account(&self, client: Client) -> Client {
        match self.account() {
            Some(account) => client.on_behalf_of(account),
            None => client,
        }
    }

    fn timeout(&self) -> Result<Duration, Problem> {
        match self.text("timeout", "CPANEL_TIMEOUT") {
            Some(text) => match text.parse() {
                Ok(seconds) if seconds > 0 => Ok(Duration::from_secs(seconds)),
                _ => Err(Problem::usage(format!("--timeout: `{text}` is not a number above 0"))),
            },
            None => Ok(Duration::from_secs(120)),
        }
    }

    fn local(&self) -> Result<CommandLine, Problem> {
        let local = CommandLine::new().timeout(self.timeout()?);
        Ok(match self.options.text("local-programs") {
            Some(folder) => local.programs(folder),
            None => local,
        })
    }

    /// Returns the builder of a client without credentials, and the name of the user.
    fn builder(&self) -> Result<(ClientBuilder<Client>, String), Problem> {
        const HELP: &str =
            "Give --url and --user, set CPANEL_URL and CPANEL_USER, or write a profile.";
        let needed = |name: &str, variable| {
            let missing = || Problem::advised(format!("--{name} is missing"), HELP);
            self.text(name, variable).ok_or_else(missing)
        };
        let url = needed("url", "CPANEL_URL")?;
        let mut builder = Client::builder(url).timeout(self.timeout()?);
        let user = needed("user", "CPANEL_USER")?;
        if let Some(name) = self.text("service", "CPANEL_SERVICE") {
            let service = Service::named(&name);
            builder = builder
                .service(service.map_err(|why| Problem::usage(format!("--service: {why}")))?);
        }
        if let Some(path) = self.text("ca-file", "CPANEL_CA_FILE") {
            builder = builder.extra_ca_file(path);
        }
        if let Some(fingerprint) = self.text("pin", "CPANEL_CERT_SHA256") {
            builder = builder.pinned_certificate(&fingerprint);
        }
        if self.options.is_set("insecure") {
            builder = builder.danger_accept_any_certificate();
        }
        if self.options.is_set("plain-http") {
            builder = builder.danger_allow_plain_http();
        }
        Ok((builder, user))
    }

    /// Adds the credentials to the builder, and creates the client.
    fn log_in(
        &self,
        builder: ClientBuilder<Client>,
        user: String,
        secrets: &mut Secrets,
    ) -> Result<Client, Problem> {
        let login = self.text("login", "CPANEL_LOGIN");
        let kind =
            if matches!(login.as_deref(), None | Some("token")) { "token" } else { "password" };
        let prompt = format!("{kind} of {user} at {}", self.place());
        let (secret, is_password) = self.secret(secrets, &prompt)?;
        let login = login.as_deref().unwrap_or(if is_password { "password" } else { "token" });
        Ok(match login {
            "token" => builder.token(user, secret).build()?,
            "password" => builder.password(user, secret).build()?,
            "session" => {
                let mut builder = builder.password(user, secret);
                if let Some(source) = self.text("second-factor-from", "CPANEL_SECOND_FACTOR_FROM") {
                    let factor = read(secrets, &source, "second factor", "--second-factor-from")?;
                    let is_code = factor.expose().bytes().all(|byte| byte.is_ascii_digit());
                    builder = builder.second_factor(if is_code {
                        SecondFactor::code(factor)
                    } else {
                        SecondFactor::secret(factor)
                    });
                }
                builder.login()?
            }
            _ => {
                return Err(Problem::usage(format!(
                    "--login: `{login}` is not one of token, password, session"
                )));
            }
        })
    }

    /// Returns a secret from the profile or the environment.
    fn known(&self, key: &str, variable: &str) -> Option<String> {
        match &self.profile {
            Some(profile) => profile.get(key).and_then(Value::as_str).map(str::to_owned),
            None => env(variable),
        }
    }

    /// Returns the token or the password, which `prompt` asks for if there is no other source, and whether it is known to be a password.
    fn secret(&self, secrets: &mut Secrets, prompt: &str) -> Result<(Secret, bool), Problem> {
        let known = |secrets: &mut Secrets, text: &str, is_password| {
            secrets.remember(text);
            Ok((Secret::new(text), is_password))
        };
        if let Some(source) = self.text("token-from", "CPANEL_TOKEN_FROM") {
            return Ok((read(secrets, &source, prompt, "--token-from")?, false));
        }
        for (key, variable, is_password) in
            [("token", "CPANEL_TOKEN", false), ("password", "CPANEL_PASSWORD", true)]
        {
            if let Some(text) = self.known(key, variable) {
                return known(secrets, &text, is_password);
            }
        }
        match secrets.ask(prompt) {
            Ok(Some(secret)) => Ok((secret, false)),
            Ok(None) => Err(Problem::advised(
                "there is no token",
                "Set CPANEL_TOKEN, or name its source: --token-from env:NAME, file:PATH, stdin, prompt, \
                 command:COMMAND or keyring:ENTRY.",
            )),
            Err(fault) => Err(Problem::usage(fault)),
        }
    }
}

fn read(secrets: &mut Secrets, source: &str, name: &str, option: &str) -> Result<Secret, Problem> {
    let source = SecretSource::parse(source, name);
    let secret = source.and_then(|source| secrets.read(&source));
    secret.map_err(|fault| Problem::usage(format!("{option}: {fault}")))
}

fn env(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Returns the file of the profiles: the one that `CPANEL_PROFILES` names, or one in the platform's configuration
/// folder.
pub(super) fn profiles_file() -> Option<PathBuf> {
    if let Some(path) = env("CPANEL_PROFILES") {
        return Some(path.into());
    }
    let base = etcetera::choose_base_strategy().ok()?;
    Some(base.config_dir().join("cpanel").join("profiles.toml"))
}

/// Reads a profile by its name, or the file's `default` profile.
fn read_profile(name: Option<&str>) -> Result<Option<Table>, Problem> {
    let missing = |name: &str| Problem::usage(format!("there is no profile `{name}`"));
    let path = profiles_file().filter(|path| path.exists());
    let Some(path) = path else {
        return name.map_or(Ok(None), |name| Err(missing(name)));
    };
    let fault = |what: String| Problem::usage(format!("{}: {what}", path.display()));
    refuse_open(&path).map_err(fault)?;
    let text = std::fs::read_to_string(&path).map_err(|error| fault(error.to_string()))?;
    // The library's own message shows the line, which may contain a token.
    let file: Table = text.parse().map_err(|error: toml::de::Error| {
        let line = error.span().map_or(1, |span| text[..span.start].lines().count().max(1));
        fault(format!("line {line}: {}", error.message()))
    })?;
    let Some(name) = name.or_else(|| file.get("default").and_then(Value::as_str)) else {
        return Ok(None);
    };
    let profile = file.get(name).and_then(Value::as_table).ok_or_else(|| {
        let known =
            file.iter().filter(|(_, value)| value.is_table()).map(|(name, _)| name.as_str());
        let near = super::values::suggestion(name, known);
        fault(format!("there is no profile `{name}`{near}"))
    })?;
    for (key, value) in profile {
        if !KEYS.contains(&key.as_str()) {
            let near = super::values::suggestion(key, KEYS);
            return Err(fault(format!("the profile `{name}` has an unknown key `{key}`{near}")));
        }
        let is_right = match key.as_str() {
            "local" => value.is_bool(),
            "timeout" => value.is_integer(),
            _ => value.is_str(),
        };
        if !is_right {
            let kind = value.type_str();
            return Err(fault(format!("`{key}` of the profile `{name}` cannot be {kind}")));
        }
    }
    Ok(Some(profile.clone()))
}

/// Returns an error if other users may read the file, because it may contain tokens.
#[cfg(unix)]
fn refuse_open(path: &Path) -> Result<(), String> {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(path).map_err(|error| error.to_string())?.permissions().mode();
    if mode & 0o077 == 0 {
        return Ok(());
    }
    Err(format!("other users may read this file; run: chmod 600 {}", path.display()))
}

#[cfg(not(unix))]
fn refuse_open(_: &Path) -> Result<(), String> {
    Ok(())
}
