//! The rules of the importer: words, formats and keys, as data in `rules.yaml`.

use crate::yaml::{self, Node};

/// The rules, read once for each import.
pub struct Rules {
    root: Node,
}

impl Rules {
    /// Returns the rules that are part of the program.
    pub fn embedded() -> Self {
        // A test parses the file, so it has no faults here.
        Self { root: yaml::parse(include_str!("rules.yaml")).unwrap_or_default().node }
    }

    fn at(&self, path: &[&str]) -> Option<&Node> {
        path.iter().try_fold(&self.root, |node, key| node.get(key))
    }

    fn has(&self, path: &[&str], word: &str) -> bool {
        self.words(path).any(|known| known == word)
    }

    fn words<'a>(&'a self, path: &[&str]) -> impl Iterator<Item = &'a str> {
        self.at(path).and_then(Node::as_list).unwrap_or_default().iter().filter_map(Node::as_text)
    }

    /// Returns whether a function of this name only reads.
    pub fn reads(&self, function: &str) -> bool {
        let prefix = |word: &&str| self.has(&["effects", "prefixes"], word);
        let verb = function.split('_').find(|word| !prefix(word)).unwrap_or(function);
        self.has(&["effects", "read"], verb)
    }

    /// Returns the guess for a function with this mark in the document.
    pub fn guess(&self, key: &str, value: &str) -> Option<String> {
        self.at(&["guesses", key, value]).and_then(Node::as_text).map(str::to_owned)
    }

    /// Returns whether a member of this name and format is a secret.
    pub fn is_secret(&self, name: &str, format: Option<&str>) -> bool {
        let last = name.rsplit(['.', '{']).next().unwrap_or(name);
        let plain: String = last.to_ascii_lowercase().replace('-', "_");
        let plain = plain.trim_end_matches(['*', '}', '_']);
        self.has(&["secrets", "names"], plain)
            || self.words(&["secrets", "endings"]).any(|end| plain.ends_with(end))
            || format.is_some_and(|format| self.has(&["secrets", "formats"], format))
    }

    /// Returns the schema's name of a format, or `None` for a format that the schema leaves out. Unknown formats keep
    /// their name.
    pub fn format(&self, given: &str) -> Option<String> {
        match self.root.get("formats").and_then(|formats| formats.get(given)) {
            Some(Node::Text(format)) => Some(format.clone()),
            Some(_) => None,
            None => Some(given.to_owned()),
        }
    }

    /// Returns whether this is the format of a timestamp.
    pub fn is_timestamp(&self, format: &str) -> bool {
        self.has(&["timestamps"], format)
    }

    /// Returns whether a text of this format is a number.
    pub fn is_number(&self, format: &str) -> bool {
        self.has(&["numbers"], format)
    }

    /// Returns whether a text of this format is a file.
    pub fn is_file(&self, format: &str) -> bool {
        self.has(&["files"], format)
    }

    /// Returns whether a text of this format is JSON.
    pub fn is_json_text(&self, format: &str) -> bool {
        self.has(&["json_texts"], format)
    }

    /// Returns whether a value means that there is no limit.
    pub fn is_unlimited(&self, value: &str) -> bool {
        self.has(&["unlimited"], value)
    }

    /// Returns whether the name of a component must not become the name of a type.
    pub fn is_nameless(&self, component: &str) -> bool {
        let lower = component.to_ascii_lowercase();
        self.words(&["nameless"]).any(|start| lower.starts_with(start))
    }

    /// Returns the server role that a description mentions, if it mentions exactly one.
    pub fn role(&self, description: &str) -> Option<String> {
        let plain: String = description.chars().filter(|c| !matches!(c, '*' | '_')).collect();
        let plain = plain.replace(" Role", " role");
        let roles = self.root.entries_of("roles");
        let named = roles.iter().filter(|(name, _)| {
            // "SQL role" is part of "MySQL role", and "Mail role" is part of "Receive Mail role".
            let begins = |at: usize| {
                plain[..at].ends_with(['[', '(', '\n']) || plain[..at].ends_with("the ")
            };
            let direct = plain.match_indices(&format!("{name} role")).any(|(at, _)| begins(at));
            let linked = plain.match_indices(&format!("[{name}](")).any(|(at, _)| {
                let after = plain[at..].split_once(')').map_or("", |(_, after)| after);
                after.trim_start().starts_with("role")
            });
            direct || linked
        });
        let mut found: Vec<&str> = named.filter_map(|(_, role)| role.as_text()).collect();
        found.sort_unstable();
        found.dedup();
        if let [role] = found[..] { Some(role.to_owned()) } else { None }
    }

    /// Returns whether a reply may have this member around its data.
    pub fn is_envelope(&self, member: &str) -> bool {
        self.has(&["envelope"], member)
    }

    /// Returns whether the importer skips a key of an object of this kind on purpose.
    pub fn ignores(&self, kind: &str, key: &str) -> bool {
        self.has(&["ignored", kind], key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_are_sound() {
        assert!(yaml::parse(include_str!("rules.yaml")).is_ok());
    }

    #[test]
    fn verbs_and_secrets() {
        let rules = Rules::embedded();
        assert!(rules.reads("list_things") && rules.reads("php_get_x") && rules.reads("read"));
        assert!(!rules.reads("php_ini_set_x") && !rules.reads("create"));
        assert!(rules.is_secret("password", None) && rules.is_secret("key_passphrase", None));
        assert!(rules.is_secret("key", Some("pem-private-key")) && !rules.is_secret("key", None));
    }

    #[test]
    fn roles() {
        let rules = Rules::embedded();
        let role = |text: &str| rules.role(text);
        assert_eq!(role("it needs the [*Receive Mail* role](x).").as_deref(), Some("MailReceive"));
        assert_eq!(role("it needs the [File Storage](x) role.").as_deref(), Some("FileStorage"));
        assert_eq!(role("it needs the FTP role and the DNS role."), None);
        assert_eq!(role("it needs no role."), None);
    }
}
