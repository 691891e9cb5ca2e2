//! Makes Rust names from wire names.

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::keywords::is_keyword;
use crate::schema::{
    Family, OneOfForm, SchemaField, SchemaFunction, SchemaModule, SchemaParam, TextValue,
};

/// Type names that the generated code uses. An endpoint or type gets another name than these, because it would hide them.
const TAKEN: &[&str] = &[
    "Body", "Box", "BTreeMap", "Base64", "Call", "Caller", "Check", "Clone", "Debug", "Default",
    "Dynamic", "Effect", "Endpoint", "Err", "Form", "FromReply", "From", "Into", "IntoIterator",
    "Limit", "Misread", "Named", "None", "Object", "Ok", "Option", "Read", "Reader", "Record",
    "RecordShape", "RecordSlot", "Reply", "Result", "Scalar", "Secret", "Self", "Send", "Some",
    "String", "Timestamp", "ToJson", "Upload", "Value", "Vec", "Api", "Other",
];

/// Makes the name of a value, field or function: `match` becomes `match_`, `5min` becomes `_5min`.
pub fn snake(wire: &str) -> String {
    let mut name = wire.to_snake_case();
    if name.is_empty() {
        name.push_str("empty");
    }
    if is_keyword(&name) {
        name.push('_');
    }
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        // Clippy refuses a name of digits alone.
        let digits = name.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_');
        name.insert(0, if digits { 'n' } else { '_' });
    }
    name
}

/// Makes the name of a type.
pub fn camel(wire: &str) -> String {
    let mut name = plain_camel(wire);
    if is_taken(&name) {
        name.push_str("Params");
    }
    name
}

/// Returns whether the generated code uses this name for something else.
pub fn is_taken(name: &str) -> bool {
    TAKEN.contains(&name)
}

/// Makes the name of a type without looking whether it is taken.
pub fn plain_camel(wire: &str) -> String {
    let letters: String =
        wire.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let mut name = letters.to_upper_camel_case();
    if name.is_empty() {
        name.push_str("Empty");
    }
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert(0, 'N');
    }
    name
}

/// Returns the name of a Rust module. Windows reserves some file names: `Aux` becomes `aux_`.
pub fn module(module: &SchemaModule) -> String {
    module.rust.clone().unwrap_or_else(|| {
        let mut name = snake(&module.name);
        if is_device(&name) {
            name.push('_');
        }
        name
    })
}

/// Returns whether Windows has a device of this name. No file can have such a name, whatever its extension.
pub fn is_device(name: &str) -> bool {
    let port = name.strip_prefix("com").or_else(|| name.strip_prefix("lpt"));
    ["aux", "con", "nul", "prn"].contains(&name)
        || port.is_some_and(|number| {
            number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit())
        })
}

/// Returns the name of the cargo feature of a module.
pub fn feature(of: &SchemaModule) -> String {
    format!("{}-{}", of.api.folder(), module(of).replace('_', "-"))
}

/// Returns the name of the Rust function of a function.
pub fn function(function: &SchemaFunction) -> String {
    function.rust.clone().unwrap_or_else(|| snake(&function.name))
}

/// Returns the name of the parameter struct of a function.
pub fn params_struct(of: &SchemaFunction) -> String {
    camel(&function(of))
}

/// Returns the name of the Rust field of a parameter, without the number or key of its wire name.
pub fn param(param: &SchemaParam) -> String {
    setter(param.rust.clone().unwrap_or_else(|| snake(&bare(&param.name))))
}

/// Returns the name of the Rust field of a family.
pub fn family(family: &Family) -> String {
    setter(family.rust.clone().unwrap_or_else(|| snake(&family.name)))
}

/// Returns the name of the Rust field of a record that is sent.
pub fn input_field(field: &SchemaField) -> String {
    setter(self::field(field))
}

/// Renames a field `new` of a parameter struct: its setter would have the name of the constructor.
pub fn setter(name: String) -> String {
    if name == "new" { "new_".to_owned() } else { name }
}

/// Returns the name of the Rust field of a record that is received.
pub fn field(field: &SchemaField) -> String {
    field.rust.clone().unwrap_or_else(|| snake(&field.name))
}

/// Returns the name of the Rust variant of a form of `one_of`.
pub fn form(of: &OneOfForm) -> String {
    let name = plain_camel(&of.name);
    if name == "Self" { "SelfForm".to_owned() } else { name }
}

/// Returns the name of the Rust variant of an allowed value.
pub fn variant(value: &TextValue) -> String {
    if let Some(name) = &value.rust {
        return name.clone();
    }
    let name = plain_camel(&value.text);
    if name == "Other" || name == "Self" { format!("{name}Value") } else { name }
}

/// Returns a wire name without its number (`*`, `{n}`), or with only the name of its key (`{name}` becomes `name`).
pub fn bare(wire: &str) -> String {
    if is_open(wire) {
        let bare = wire.replace(['{', '}'], "_");
        return bare.trim_matches(['_', '-', '.']).to_owned();
    }
    wire.replace("{n}", "").replace('*', "").trim_end_matches(['-', '_', '.']).to_owned()
}

/// Returns whether a wire name is numbered.
pub fn is_numbered(wire: &str) -> bool {
    wire.contains('*') || wire.contains("{n}")
}

/// Returns whether a wire name contains a key that the caller chooses.
pub fn is_open(wire: &str) -> bool {
    !is_numbered(wire) && wire.contains('{') && wire.contains('}')
}

/// Returns the name of one item of a list: `rules` becomes `rule`.
pub fn singular(name: &str) -> String {
    let cut = |end: usize| name[..name.len() - end].to_owned();
    if name.ends_with("ies") && name.len() > 4 {
        cut(3) + "y"
    } else if ["sses", "xes", "ches", "shes"].iter().any(|end| name.ends_with(end)) {
        cut(2)
    } else if name.ends_with('s') && !["ss", "us", "is"].iter().any(|end| name.ends_with(end)) {
        cut(1)
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_become_rust_names() {
        assert_eq!(snake("countryName"), "country_name");
        assert_eq!(snake("services.email.enabled"), "services_email_enabled");
        assert_eq!(snake("match"), "match_");
        assert_eq!(bare("action*"), "action");
        assert_eq!(bare("file-{n}"), "file");
        assert_eq!(bare("{name}"), "name");
        assert_eq!(setter("new".to_owned()), "new_");
        assert_eq!(camel("add_pop"), "AddPop");
        assert_eq!(camel("call"), "CallParams");
        assert_eq!(singular("rules"), "rule");
        assert_eq!(singular("addresses"), "address");
        assert_eq!(singular("status"), "status");
    }
}
