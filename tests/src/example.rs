//! Makes replies from the schema, and the same replies with one value of another JSON kind.

use cpanel_codegen::internal::schema::{Api, Function, Module, Scalar, Type, Values};
use serde_json::{Map, Value, json};

/// How many levels of a type that contains itself are made.
const DEEPEST: usize = 6;

/// Makes the data of a reply, with one row in each list and one entry in each map.
pub fn data(module: &Module, ty: &Type) -> Value {
    value(module, ty, 0)
}

fn value(module: &Module, ty: &Type, depth: usize) -> Value {
    match module.behind(ty) {
        Type::List(_) if depth > DEEPEST => json!([]),
        Type::Map(_) if depth > DEEPEST => json!({}),
        Type::Scalar(scalar) => match scalar {
            Scalar::Integer => json!(7),
            Scalar::Number => json!("1.50"),
            Scalar::Flag => json!(1),
            Scalar::Timestamp => json!("1700000000"),
            Scalar::Limit => json!("unlimited"),
            Scalar::Text | Scalar::File => json!("example"),
            Scalar::Json | Scalar::Dynamic => json!({"any": [1]}),
            Scalar::Nothing => Value::Null,
        },
        Type::List(item) => json!([value(module, item, depth + 1)]),
        Type::Map(inner) => json!({"key": value(module, inner, depth + 1)}),
        Type::Record(fields) => {
            let members = fields
                .iter()
                .map(|field| (field.name.clone(), value(module, &field.ty, depth + 1)));
            Value::Object(members.collect::<Map<_, _>>())
        }
        Type::Values(Values::Texts(texts)) => json!(texts.first().map(|value| &value.text)),
        Type::Values(Values::Integers(integers)) => json!(integers.first()),
        Type::OneOf(forms) => {
            forms.first().map_or(Value::Null, |form| value(module, &form.ty, depth + 1))
        }
        Type::Named(_) => Value::Null,
    }
}

/// Makes the envelope of a successful call.
pub fn envelope(api: Api, function: &Function, data: Value) -> Value {
    let member = function.data_member.as_deref().unwrap_or("data");
    match api {
        Api::Uapi => json!({member: data, "errors": null, "messages": null, "metadata": {},
            "status": 1, "warnings": null}),
        Api::Api2 => {
            json!({"cpanelresult": {"apiversion": 2, member: data, "event": {"result": 1}}})
        }
    }
}

/// Replaces one value by a value of another JSON kind. The seed chooses the value. Returns its JSON pointer.
pub fn disturb(data: &mut Value, seed: u64) -> String {
    let mut places = Vec::new();
    collect(data, String::new(), &mut places);
    let random = mix(seed);
    let place = places.swap_remove(random as usize % places.len());
    let value = data.pointer_mut(&place).expect("a place that was collected");
    let kind = |value: &Value| std::mem::discriminant(value);
    let mut others =
        vec![json!({"odd": 1}), json!(["odd", "odder"]), json!("odd"), json!(-7.5), json!(true)];
    others.retain(|other| kind(other) != kind(value));
    *value = others.swap_remove(mix(random) as usize % others.len());
    place
}

/// Collects all places in a value, including the value itself.
fn collect(value: &Value, place: String, places: &mut Vec<String>) {
    match value {
        Value::Array(rows) => {
            for (index, row) in rows.iter().enumerate() {
                collect(row, format!("{place}/{index}"), places);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                let name = name.replace('~', "~0").replace('/', "~1");
                collect(member, format!("{place}/{name}"), places);
            }
        }
        _ => {}
    }
    places.push(place);
}

/// Whether a misfit at this place loses the whole data: it is the data itself, its only row, or something that is
/// always sent.
pub fn costs_the_data(module: &Module, ty: &Type, place: &str) -> bool {
    let Some(place) = place.strip_prefix('/') else { return true };
    let (step, rest) = place.split_at(place.find('/').unwrap_or(place.len()));
    match module.behind(ty) {
        Type::List(inner) | Type::Map(inner) => costs_the_data(module, inner, rest),
        Type::Record(fields) => fields.iter().any(|field| {
            field.name == step.replace("~1", "/").replace("~0", "~")
                && field.is_always_sent()
                && costs_the_data(module, &field.ty, rest)
        }),
        Type::OneOf(forms) => {
            forms.first().is_some_and(|form| costs_the_data(module, &form.ty, &format!("/{place}")))
        }
        _ => false,
    }
}

/// Returns a pseudo-random number for a seed (SplitMix64).
fn mix(seed: u64) -> u64 {
    let mut mixed = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}
