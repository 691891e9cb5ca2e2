//! The keys of the schema format. Each list has the order in which its keys are written. The reader refuses all other
//! keys, an import writes keys in this order, and tests compare `schema.json` with these lists and look for each key in `SCHEMA.md`.

/// The keys of a file.
pub const MODULE: &[&str] = &[
    "module", "rust", "summary", "docs", "example", "note", "always_rests_on", "functions", "types",
];

/// The keys of a function.
pub const FUNCTION: &[&str] = &[
    "summary", "docs", "effect", "destructive", "gives_secret", "since", "deprecated", "removed",
    "replaced_by", "internal", "role", "feature", "plugin", "page", "rust", "guess", "seen",
    "note", "always_rests_on", "body", "params", "families", "together", "outcome", "secret",
    "data_member", "returns_doc", "returns",
];

/// The keys of a parameter in its long form.
pub const PARAM: &[&str] = &[
    "type", "required", "format", "min", "max", "min_length", "max_length", "pattern", "secret",
    "wire", "encoded_by", "default", "example", "deprecated", "removed", "doc", "rust", "guess",
    "note",
];

/// The keys of a field of a record in its long form.
pub const FIELD: &[&str] = &[
    "type", "always", "format", "secret", "example", "deprecated", "removed", "doc", "rust",
    "guess", "seen", "note",
];

/// The keys of a form of `one_of` in its long form.
pub const FORM: &[&str] = &["type", "has", "note"];

/// The keys of a parameter, a field or a form. An import does not know which of them it writes.
pub const ENTRY: &[&str] = &[
    "type", "required", "always", "has", "format", "min", "max", "min_length", "max_length",
    "pattern", "secret", "wire", "encoded_by", "default", "example", "deprecated", "removed",
    "doc", "rust", "guess", "seen", "note",
];

/// The keys of a type that is written out. Types with `values` have their own list.
pub const TYPE: &[&str] = &["list", "map", "record", "values", "one_of", "seen", "note"];

/// The keys of which a type has exactly one. It tells the kind of the type.
pub const TYPE_HEADS: &[&str] = &["list", "map", "record", "values", "one_of"];

/// The keys of a type with `values`.
pub const VALUES: &[&str] = &["values", "of", "seen", "note"];

/// The keys of an allowed value.
pub const VALUE: &[&str] = &["name", "doc", "removed", "note"];

/// The keys of a family of parameters.
pub const FAMILY: &[&str] = &["params", "from", "doc", "rust", "note"];

/// The keys of `outcome`, the flag with which API 2 reports the outcome.
pub const OUTCOME: &[&str] = &["flag", "text"];

/// The rules under `together`.
pub const TOGETHER: &[&str] = &["exactly_one", "at_least_one", "all_or_none"];

/// All keys whose text is Markdown and becomes documentation.
pub const PROSE: &[&str] =
    &["summary", "docs", "doc", "returns_doc", "deprecated", "internal", "guess"];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn an_entry_has_the_keys_of_all_its_kinds_in_their_order() {
        for kind in [PARAM, FIELD, FORM] {
            let order: Vec<_> = ENTRY.iter().filter(|key| kind.contains(key)).collect();
            assert_eq!(order, kind.iter().collect::<Vec<_>>());
        }
        assert!(ENTRY.iter().all(|key| [PARAM, FIELD, FORM].iter().any(|kind| kind.contains(key))));
        assert!(TYPE.starts_with(TYPE_HEADS));
    }

    /// The keys that `schema.json` lists at a JSON pointer.
    fn described(place: &str) -> BTreeSet<String> {
        let format: serde_json::Value =
            serde_json::from_str(include_str!("../../pieces/schema.json")).expect("JSON");
        let at = format.pointer(place).unwrap_or_else(|| panic!("{place}"));
        at["properties"].as_object().expect("properties").keys().cloned().collect()
    }

    #[test]
    fn schema_json_has_these_keys() {
        let all = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<BTreeSet<_>>();
        let value = "/$defs/type/oneOf/4/properties/values/oneOf/1/additionalProperties/oneOf/1";
        let form = "/$defs/type/oneOf/5/properties/one_of/additionalProperties/oneOf/0";
        for (place, keys) in [
            ("", MODULE),
            ("/$defs/function", FUNCTION),
            ("/$defs/function/properties/families/additionalProperties", FAMILY),
            ("/$defs/function/properties/together/oneOf/0", TOGETHER),
            ("/$defs/function/properties/together/oneOf/1/items", TOGETHER),
            ("/$defs/function/properties/outcome", OUTCOME),
            ("/$defs/param/oneOf/0", PARAM),
            ("/$defs/field/oneOf/0", FIELD),
            ("/$defs/type/oneOf/4", VALUES),
            (value, VALUE),
            (form, FORM),
        ] {
            assert_eq!(described(place), all(keys), "{place}");
        }
        let types: BTreeSet<_> = [1, 2, 3, 4, 5]
            .iter()
            .flat_map(|form| described(&format!("/$defs/type/oneOf/{form}")))
            .filter(|key| key != "of")
            .collect();
        assert_eq!(types, all(TYPE));
    }

    #[test]
    fn the_description_of_the_format_names_every_key() {
        let text = include_str!("../../SCHEMA.md");
        let lists =
            [MODULE, FUNCTION, PARAM, FIELD, FORM, TYPE, VALUES, VALUE, FAMILY, OUTCOME, TOGETHER];
        for key in lists.concat() {
            let is_named = ["`", "{", ", "].iter().any(|before| {
                [":", "`"].iter().any(|after| text.contains(&format!("{before}{key}{after}")))
            });
            assert!(is_named, "SCHEMA.md does not name `{key}`");
        }
    }
}
