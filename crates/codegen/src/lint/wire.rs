//! How parameters and bodies of documents that are not ours are written.

use crate::{
    ir::{Encoding, Wire},
    lint::{
        composition,
        operations::{json, media_types},
    },
    load::{Entry, Node, Sources, Span},
};

/// The media type of forms.
const FORM: &str = "application/x-www-form-urlencoded";

/// How the value of a parameter is written; none where no text on the wire could be read by its schema.
pub(crate) fn wire(sources: &Sources, parameter: &Node) -> Option<Wire> {
    let text = |key: &str| parameter.get(key).and_then(Node::as_str);
    let location = text("in")?;
    if parameter.get("content").is_some() {
        let is_json = json(parameter).is_some() && media_types(parameter).len() == 1;
        return is_json.then_some(Wire::Json);
    }
    let schema = parameter.get("schema")?;
    let usual = usual_style(location);
    let style = text("style").unwrap_or(usual);
    match structured(sources, schema) {
        None => (style == usual).then_some(Wire::Text),
        Some((_, "array")) => {
            is_list(sources, schema).then_some(())?;
            let explode = parameter.get("explode").and_then(Node::as_bool).unwrap_or(style == "form");
            match (location, style) {
                ("query", "form" | "spaceDelimited" | "pipeDelimited") if explode => Some(Wire::Repeated),
                ("query", "form") | ("path" | "header", "simple") => Some(Wire::Separated(b',')),
                ("query", "spaceDelimited") => Some(Wire::Separated(b' ')),
                ("query", "pipeDelimited") => Some(Wire::Separated(b'|')),
                _ => None,
            }
        }
        Some(_) => {
            let is_deep = location == "query" && style == "deepObject";
            (is_deep && is_flat(sources, schema, |member| structured(sources, member).is_none()))
                .then_some(Wire::Members)
        }
    }
}

/// The style that a parameter has where it names none.
pub(super) fn usual_style(location: &str) -> &'static str {
    if matches!(location, "query" | "cookie") { "form" } else { "simple" }
}

/// Of the media types of a body, the one that requests are taken to have, and how it is written: JSON, or else a form whose
/// fields are texts and lists of texts, or else the first one, which nobody judges.
pub(crate) fn sent<'s>(sources: &Sources, body: &'s Node) -> Option<(&'s Entry, Encoding)> {
    if let Some(media) = json(body) {
        return Some((media, Encoding::Json));
    }
    let types = media_types(body);
    let form = types.iter().find(|media| is_form(&media.key) && media.value.get("encoding").is_none());
    let is_field = |member: &Node| structured(sources, member).is_none() || is_list(sources, member);
    let form = form.filter(|media| media.value.get("schema").is_some_and(|schema| is_flat(sources, schema, is_field)));
    match form {
        Some(media) => Some((media, Encoding::Form)),
        None => types.first().map(|first| (first, Encoding::Opaque(first.key.clone()))),
    }
}

/// The media type of a body that is held against a schema, if there is one.
#[must_use]
pub fn judged<'s>(sources: &Sources, body: &'s Node) -> Option<&'s Entry> {
    sent(sources, body).filter(|(_, encoding)| encoding.is_judged()).map(|(media, _)| media)
}

fn is_form(media_type: &str) -> bool {
    media_type.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(FORM)
}

/// Where a schema says that it is an array or an object.
pub(super) fn structured<'s>(sources: &'s Sources, schema: &'s Node) -> Option<(Span, &'s str)> {
    let all = composition::whole(sources, schema, COMBINATIONS);
    let mut types = all.into_iter().filter_map(|part| part.get("type")).map(|node| (node.span, node.as_str()));
    types.find_map(|(span, kind)| Some((span, kind.filter(|kind| matches!(*kind, "array" | "object"))?)))
}

const COMBINATIONS: &[&str] = &["allOf", "oneOf", "anyOf"];

/// Whether a schema by itself says that it is of a type; what its combinations add cannot be told from texts.
fn of_itself<'s>(sources: &'s Sources, schema: &'s Node, kind: &str) -> Option<&'s Node> {
    let schema = sources.resolve(schema).ok()?;
    let is_plain = COMBINATIONS.iter().chain(&["not"]).all(|key| schema.get(key).is_none());
    (is_plain && schema.get("type").and_then(Node::as_str) == Some(kind)).then_some(schema)
}

/// Whether a schema is a list of texts, numbers or booleans.
fn is_list(sources: &Sources, schema: &Node) -> bool {
    let Some(list) = of_itself(sources, schema, "array") else { return false };
    list.get("items").is_none_or(|items| structured(sources, items).is_none())
}

/// Whether a schema is an object each of whose members is as asked for.
fn is_flat(sources: &Sources, schema: &Node, is_right: impl Fn(&Node) -> bool) -> bool {
    let Some(object) = of_itself(sources, schema, "object") else { return false };
    let declared = object.get("properties").map(Node::entries).unwrap_or_default();
    let additional = object.get("additionalProperties").filter(|node| node.as_bool().is_none());
    declared.iter().map(|entry| &entry.value).chain(additional).all(is_right)
}
