//! Makes replies from the schema, and the same replies with one value of another JSON kind.

use cpanel_codegen::internal::schema::{
    ScalarType, SchemaApi, SchemaFunction, SchemaModule, SchemaType, Values,
};
use serde_json::{Map, Value, json};

/// How many levels of a type that contains itself are made.
const DEEPEST: usize = 6;

/// Makes the data of a reply, with one row in each list and one entry in each map.
pub fn data(module: &SchemaModule, ty: &SchemaType) -> Value {
    value(module, ty, 0)
}

fn value(module: &SchemaModule, ty: &SchemaType, depth: usize) -> Value {
    match module.behind(ty) {
        SchemaType::List(_) if depth > DEEPEST => json!([]),
        SchemaType::Map(_) if depth > DEEPEST => json!({}),
        SchemaType::Scalar(scalar) => match scalar {
            ScalarType::Integer => json!(7),
            ScalarType::Number => json!("1.50"),
            ScalarType::Flag => json!(1),
            ScalarType::Timestamp => json!("1700000000"),
            ScalarType::Limit => json!("unlimited"),
            ScalarType::Text | ScalarType::File => json!("example"),
            ScalarType::Json | ScalarType::Dynamic => json!({"any": [1]}),
            ScalarType::Nothing => Value::Null,
        },
        SchemaType::List(item) => json!([value(module, item, depth + 1)]),
        SchemaType::Map(inner) => json!({"key": value(module, inner, depth + 1)}),
        SchemaType::Record(fields) => {
            let members = fields
                .iter()
                .map(|field| (field.name.clone(), value(module, &field.ty, depth + 1)));
            Value::Object(members.collect::<Map<_, _>>())
        }
        SchemaType::Values(Values::Texts(texts)) => json!(texts.first().map(|value| &value.text)),
        SchemaType::Values(Values::Integers(integers)) => json!(integers.first()),
        SchemaType::OneOf(forms) => {
            forms.first().map_or(Value::Null, |form| value(module, &form.ty, depth + 1))
        }
        SchemaType::Named(_) => Value::Null,
    }
}

/// Makes the envelope of a successful call.
pub fn envelope(api: SchemaApi, function: &SchemaFunction, data: Value) -> Value {
    let member = function.data_member.as_deref().unwrap_or("data");
    match api {
        SchemaApi::Uapi => json!({member: data, "errors": null, "messages": null, "metadata": {},
            "status": 1, "warnings": null}),
        SchemaApi::Api2 => {
            json!({"cpanelresult": {"apiversion": 2, member: data, "event": {"result": 1}}})
        }
    }
}

/// Where a value may stand that is replaced by another.
#[derive(Clone, Copy, PartialEq)]
pub enum Place {
    /// Anywhere, also the data as a whole and the rows of a list.
    Any,
    /// In an object.
    Member,
}

/// Replaces one value by a value of another JSON kind. The seed chooses the value. Returns its JSON pointer, or nothing if
/// the data has no such place.
pub fn disturb(data: &mut Value, of: Place, seed: u64) -> Option<String> {
    let mut places = Vec::new();
    collect(data, String::new(), &mut places);
    let is_member = |place: &String| {
        place
            .rsplit_once('/')
            .is_some_and(|(around, _)| data.pointer(around).is_some_and(Value::is_object))
    };
    places.retain(|place| of == Place::Any || is_member(place));
    let random = mix(seed);
    let place = places.swap_remove((random as usize).checked_rem(places.len())?);
    let value = data.pointer_mut(&place).expect("a place that was collected");
    let kind = |value: &Value| std::mem::discriminant(value);
    let mut others =
        vec![json!({"odd": 1}), json!(["odd", "odder"]), json!("odd"), json!(-7.5), json!(true)];
    others.retain(|other| kind(other) != kind(value));
    *value = others.swap_remove(mix(random) as usize % others.len());
    Some(place)
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

/// Returns whether a misfit at this place loses the whole data: it is the data itself, its only row, or something that is
/// always sent.
pub fn costs_the_data(module: &SchemaModule, ty: &SchemaType, place: &str) -> bool {
    let Some(place) = place.strip_prefix('/') else { return true };
    let (step, rest) = place.split_at(place.find('/').unwrap_or(place.len()));
    match module.behind(ty) {
        SchemaType::List(inner) => costs_the_data(module, inner, rest),
        // Of the scalars in a map, none must be there.
        SchemaType::Map(inner) => {
            let scalar =
                matches!(module.behind(inner), SchemaType::Scalar(_) | SchemaType::Values(_));
            !scalar && costs_the_data(module, inner, rest)
        }
        SchemaType::Record(fields) => fields.iter().any(|field| {
            field.name == step.replace("~1", "/").replace("~0", "~")
                && field.is_always_sent()
                && costs_the_data(module, &field.ty, rest)
        }),
        SchemaType::OneOf(forms) => {
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
