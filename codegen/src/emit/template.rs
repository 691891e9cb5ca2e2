//! Fills the templates in `codegen/pieces/`.

/// Replaces each `{name}` of a template by its value. A line that has only an empty value is left out.
///
/// # Panics
///
/// If a placeholder has no value, or a value has no placeholder: the template and its caller do not match.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut used = vec![false; values.len()];
    let mut filled = String::with_capacity(template.len());
    for line in template.split_inclusive('\n') {
        let start = filled.len();
        let mut rest = line;
        while let Some((before, name, after)) = placeholder(rest) {
            let index = values.iter().position(|(known, _)| *known == name);
            let index = index.unwrap_or_else(|| panic!("the template has an unknown `{{{name}}}`"));
            used[index] = true;
            filled.push_str(before);
            filled.push_str(values[index].1);
            rest = after;
        }
        filled.push_str(rest);
        if rest.len() < line.len() && filled[start..].trim().is_empty() {
            filled.truncate(start);
        }
    }
    for ((name, _), used) in values.iter().zip(used) {
        assert!(used, "the template has no `{{{name}}}`");
    }
    filled
}

/// Returns the first placeholder of a line: the text before it, its name, and the text after it.
fn placeholder(line: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    while let Some(open) = line[from..].find('{').map(|at| from + at) {
        let length = line[open + 1..].find(|c: char| !c.is_ascii_lowercase() && c != '_')?;
        let close = open + 1 + length;
        if length > 0 && line[close..].starts_with('}') {
            return Some((&line[..open], &line[open + 1..close], &line[close + 1..]));
        }
        from = open + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn placeholders_are_replaced_by_values() {
        let template = "a = { {x}\"{y}\" }\n{z}\nend {x}\n";
        assert_eq!(
            fill(template, &[("x", "1, "), ("y", "{x}"), ("z", "")]),
            "a = { 1, \"{x}\" }\nend 1, \n"
        );
    }

    #[test]
    #[should_panic(expected = "unknown `{b}`")]
    fn a_placeholder_without_a_value_fails() {
        fill("{a} {b}", &[("a", "")]);
    }

    #[test]
    #[should_panic(expected = "no `{b}`")]
    fn a_value_without_a_placeholder_fails() {
        fill("{a}", &[("a", ""), ("b", "")]);
    }
}
