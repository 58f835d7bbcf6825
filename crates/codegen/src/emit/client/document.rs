//! The document that progenitor reads: written anew from the IR, with what progenitor can carry.
//!
//! Left out: constraints (one judge holds them), error responses (the client reads those itself), defaults (they would be
//! sent), and the titles that would rename types.

use std::collections::{BTreeMap, BTreeSet};

use gerencianet_validation::Format;
use serde_json::{Map, Value, json};

use crate::{
    emit::{client::DOMAIN, client::open::Open, name},
    ir::{self, Additional, Combine, Encoding, Location, Schema, SchemaId, StringFormat, Type},
    lint::is_json,
};

/// The document, and what is known of the types that it leads to.
pub(super) struct Document {
    /// OpenAPI 3.0.
    pub(super) text: Value,
    /// Texts whose known values are listed and may grow.
    pub(super) open: Vec<Open>,
    /// The names that the document gives to the alternatives of a type.
    pub(super) alternatives: BTreeMap<String, Vec<String>>,
    /// The members of each type of object in the order of the document, which progenitor does not keep.
    pub(super) members: BTreeMap<String, Vec<String>>,
}

/// Who wrote the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// We did: its formats are types of gerencianet-domain, and its lists of known values may grow.
    Ours,
    /// Somebody else: texts are texts, answers may be anything, and whatever has a form of its own has a name.
    Foreign,
}

/// Writes the document of an API.
pub(super) fn of(api: &ir::Api, whose: Whose) -> Document {
    let mut writer = Writer {
        api,
        whose,
        components: BTreeMap::new(),
        open: BTreeMap::new(),
        alternatives: BTreeMap::new(),
        members: BTreeMap::new(),
    };
    let mut paths: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for operation in &api.operations {
        let method = operation.method.name().to_lowercase();
        paths.entry(operation.path.clone()).or_default().insert(method, writer.operation(operation));
        for callback in &operation.callbacks {
            if let Some(body) = &callback.body {
                writer.schema(body.schema);
            }
        }
    }
    let schemas: Map<String, Value> = writer.components.into_iter().collect();
    let text = json!({
        "openapi": "3.0.3",
        "info": { "title": api.title, "version": api.version },
        "paths": paths,
        "components": { "schemas": schemas },
    });
    Document {
        text,
        open: writer.open.into_values().collect(),
        alternatives: writer.alternatives,
        members: writer.members,
    }
}

/// A schema of the document that is called as a type which stands for one of its formats.
pub(super) fn mistakable(api: &ir::Api) -> Option<&Schema> {
    let formats: BTreeSet<&str> = api.schemas.iter().filter_map(domain_type).collect();
    api.schemas.iter().find(|schema| schema.component && formats.contains(name::variant(&schema.name).as_str()))
}

struct Writer<'a> {
    api: &'a ir::Api,
    whose: Whose,
    components: BTreeMap<String, Value>,
    open: BTreeMap<String, Open>,
    alternatives: BTreeMap<String, Vec<String>>,
    members: BTreeMap<String, Vec<String>>,
}

impl Writer<'_> {
    fn operation(&mut self, operation: &ir::Operation) -> Value {
        let parameters: Vec<Value> =
            operation.parameters.iter().map(|parameter| self.parameter(operation, parameter)).collect();
        let mut written = json!({
            "operationId": operation.id,
            "parameters": parameters,
            "responses": { "2XX": self.answer(operation) },
        });
        if let Some(body) = &operation.body {
            let (media_type, schema) = match &body.encoding {
                Encoding::Json => ("application/json", self.schema(body.schema)),
                Encoding::Form => ("application/x-www-form-urlencoded", self.schema(body.schema)),
                Encoding::Opaque(media_type) => (media_type.as_str(), opaque(media_type).unwrap_or_default()),
            };
            let mut content = Map::new();
            content.insert(media_type.to_owned(), json!({ "schema": schema }));
            written["requestBody"] = json!({ "required": true, "content": content });
        }
        written
    }

    fn parameter(&mut self, operation: &ir::Operation, parameter: &ir::Parameter) -> Value {
        let location = match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
        };
        // The client makes the key where the caller gives none.
        let is_key = matches!(&operation.idempotency, ir::Idempotency::Key(header) if *header == parameter.name);
        json!({
            "name": parameter.name,
            "in": location,
            "required": parameter.required && !is_key,
            "schema": self.schema(parameter.schema),
        })
    }

    /// The one answer that is success: bytes, nothing, or the body that every answer of success has.
    fn answer(&mut self, operation: &ir::Operation) -> Value {
        let bytes =
            json!({ "description": "", "content": { "*/*": { "schema": { "type": "string", "format": "binary" } } } });
        if operation.raw_response {
            return bytes;
        }
        let success = operation.successes();
        // An answer of somebody else's that is not JSON alone is bytes.
        if self.whose == Whose::Foreign {
            let contents = || success.clone().flat_map(|response| &response.content);
            let is_typed = |content: &ir::Content| content.schema.is_some() && is_json(&content.media_type);
            if contents().any(|content| !is_typed(content)) {
                return bytes;
            }
        }
        let bodies: BTreeSet<Option<SchemaId>> =
            success.map(|response| response.content.first().and_then(|content| content.schema)).collect();
        match bodies.into_iter().collect::<Vec<_>>()[..] {
            [] | [None] => json!({ "description": "" }),
            [Some(id)] => {
                json!({ "description": "", "content": { "application/json": { "schema": self.schema(id) } } })
            }
            _ => bytes,
        }
    }

    /// A schema as it stands where it is used: a component by its name.
    fn schema(&mut self, id: SchemaId) -> Value {
        let schema = self.api.schema(id);
        if self.whose == Whose::Foreign {
            return self.foreign(schema);
        }
        if let Some(format) = domain_type(schema) {
            let path = format!("gerencianet_domain::{format}");
            let component = json!({
                "type": "string",
                "x-rust-type": { "crate": DOMAIN, "version": "0.1.0", "path": path },
            });
            self.components.insert(format.to_owned(), component);
            return described(reference(format), schema);
        }
        if let Some(known) = &schema.known_values {
            let open = name::variant(&schema.name);
            self.components.insert(open.clone(), json!({ "type": "string" }));
            self.open.insert(open.clone(), Open::new(open.clone(), &known.0));
            return described(reference(&open), schema);
        }
        let is_plain = schema.combine.is_empty() && schema.values.is_none();
        let is_named = schema.component && !(is_plain && matches!(schema.kind, Some(Type::Array | Type::String)));
        if is_named { self.component(schema) } else { self.inline(schema, &schema.name) }
    }

    /// A schema of a document that is not ours: every object, list of values and choice is a component, so that progenitor
    /// need not make names.
    fn foreign(&mut self, schema: &Schema) -> Value {
        // Members that would be one field in Rust: as a map, none of them is lost.
        if schema.is_object() && clash(schema.object.fields.iter().map(|field| field.name.as_str())) {
            return json!({ "type": "object" });
        }
        let has_form = schema.is_object() && !schema.object.fields.is_empty();
        let is_text = schema.kind == Some(Type::String);
        if has_form || !schema.combine.is_empty() || (is_text && schema.values.is_some()) {
            return self.component(schema);
        }
        let mut written = self.inline(schema, &schema.name);
        // Progenitor has no type for a list of numbers or of values of several kinds.
        if let (Some(_), Value::Object(members)) = (&schema.values, &mut written) {
            members.remove("enum");
        }
        written
    }

    fn component(&mut self, schema: &Schema) -> Value {
        let named = name::variant(&schema.name);
        if !self.components.contains_key(&named) {
            // Before the body is written: a schema may contain itself.
            self.components.insert(named.clone(), Value::Null);
            let body = self.inline(schema, &named);
            self.components.insert(named.clone(), body);
        }
        reference(&named)
    }

    /// What a schema says.
    fn inline(&mut self, schema: &Schema, named: &str) -> Value {
        let mut written = Map::new();
        if let Some(description) = &schema.description {
            written.insert("description".to_owned(), json!(description));
        }
        if schema.nullable {
            written.insert("nullable".to_owned(), json!(true));
        }
        if let Some(kind) = schema.kind {
            written.insert("type".to_owned(), json!(kind.name()));
        }
        if let Some(values) = &schema.values {
            let values: Vec<Value> =
                values.iter().map(|value| serde_json::from_str(&value.to_string()).unwrap_or(Value::Null)).collect();
            written.insert("enum".to_owned(), json!(values));
        }
        match schema.kind {
            Some(Type::Integer | Type::Number) => {
                written.extend(schema.number.format.map(|format| ("format".to_owned(), json!(format.name()))));
            }
            Some(Type::Array) => {
                let items = schema.array.items.map_or_else(|| json!({}), |items| self.item(items));
                written.insert("items".to_owned(), items);
            }
            _ if schema.is_object() => self.object(schema, named, &mut written),
            _ => {}
        }
        for combine in &schema.combine {
            self.combine(combine, named, &mut written);
        }
        Value::Object(written)
    }

    /// The items of an array; an object among them gets the name that the document gives to the place.
    fn item(&mut self, id: SchemaId) -> Value {
        let schema = self.api.schema(id);
        let is_foreign = self.whose == Whose::Foreign;
        if is_foreign || schema.component || !schema.is_object() || domain_type(schema).is_some() {
            return self.schema(id);
        }
        let named = name::variant(&schema.name);
        if !self.components.contains_key(&named) {
            self.components.insert(named.clone(), Value::Null);
            let body = self.inline(schema, &named);
            self.components.insert(named.clone(), body);
        }
        reference(&named)
    }

    fn object(&mut self, schema: &Schema, named: &str, written: &mut Map<String, Value>) {
        let members = schema.object.fields.iter().map(|field| field.name.clone());
        self.members.insert(name::variant(named), members.collect());
        let mut properties = Map::new();
        let mut required = Vec::new();
        for field in schema.object.fields.iter().filter(|field| field.declared) {
            properties.insert(field.name.clone(), self.schema(field.schema));
            if field.required && !field.read_only {
                required.push(field.name.clone());
            }
        }
        written.insert("properties".to_owned(), Value::Object(properties));
        written.insert("required".to_owned(), json!(required));
        match schema.object.additional {
            Additional::Any => {}
            Additional::Forbidden => {
                written.insert("additionalProperties".to_owned(), json!(false));
            }
            Additional::Schema(values) => {
                let values = self.schema(values);
                written.insert("additionalProperties".to_owned(), values);
            }
        }
    }

    fn combine(&mut self, combine: &Combine, named: &str, written: &mut Map<String, Value>) {
        let (key, alternatives): (&str, Vec<SchemaId>) = match combine {
            Combine::Not(_) => return,
            // A value may be of several alternatives at once, and none of them may lose what the others say.
            Combine::Any(_) if self.whose == Whose::Foreign => return written.clear(),
            Combine::All(parts) => {
                let parts: Vec<Value> = parts.iter().map(|part| self.schema(*part)).collect();
                written.insert("allOf".to_owned(), json!(parts));
                return;
            }
            Combine::Any(ids) | Combine::One(ids) => ("oneOf", ids.clone()),
            Combine::Dispatch(alternatives) => ("oneOf", alternatives.iter().map(|one| one.schema).collect()),
            Combine::Discriminator { cases, .. } => ("oneOf", cases.iter().map(|(_, id)| *id).collect()),
        };
        let names: Vec<String> = alternatives.iter().map(|id| self.alternative(*id)).collect();
        let alternatives: Vec<Value> = alternatives
            .iter()
            .zip(&names)
            .map(|(id, title)| {
                let mut alternative = self.schema(*id);
                if alternative.get("$ref").is_none() {
                    alternative["title"] = json!(title);
                }
                alternative
            })
            .collect();
        written.insert(key.to_owned(), json!(alternatives));
        // The alternatives tell what the whole is.
        written.remove("type");
        written.remove("properties");
        written.remove("required");
        written.remove("additionalProperties");
        self.alternatives.insert(name::variant(named), names);
    }

    /// What the document calls an alternative.
    fn alternative(&self, id: SchemaId) -> String {
        let schema = self.api.schema(id);
        name::variant(schema.title.as_deref().unwrap_or(&schema.name))
    }
}

/// What progenitor sends as it gets it: bytes and plain texts.
pub(super) fn opaque(media_type: &str) -> Option<Value> {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "application/octet-stream" => Some(json!({ "type": "string", "format": "binary" })),
        "text/plain" => Some(json!({ "type": "string" })),
        _ => None,
    }
}

/// Whether two names differ in nothing but case and punctuation.
pub(super) fn clash<'n>(names: impl Iterator<Item = &'n str>) -> bool {
    let mut seen = BTreeSet::new();
    let mut folded =
        names.map(|name| name.chars().filter(|one| one.is_alphanumeric()).collect::<String>().to_lowercase());
    folded.any(|name| !seen.insert(name))
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// A reference to a type that has no description of its own, beside the description of the place.
fn described(reference: Value, schema: &Schema) -> Value {
    match &schema.description {
        Some(description) => json!({ "description": description, "allOf": [reference] }),
        None => reference,
    }
}

/// The type of gerencianet-domain that stands for a format.
fn domain_type(schema: &Schema) -> Option<&'static str> {
    if schema.kind != Some(Type::String) || schema.nullable {
        return None;
    }
    let Some(StringFormat::Judged(format)) = schema.string.format else { return None };
    type_of(format)
}

fn type_of(format: Format) -> Option<&'static str> {
    Some(match format {
        Format::Cpf => "Cpf",
        Format::Cnpj => "Cnpj",
        Format::CpfCnpj => "CpfOuCnpj",
        Format::Txid => "Txid",
        Format::TxidRecebido => "TxidRecebido",
        Format::IdEnvio => "IdEnvio",
        Format::IdDevolucao => "IdDevolucao",
        Format::EndToEndId => "EndToEndId",
        Format::ChavePix => "ChavePix",
        Format::Evp => "Evp",
        Format::Valor => "Valor",
        Format::Uf => "Uf",
        Format::Cep => "Cep",
        Format::Celular => "Celular",
        Format::CodigoMunicipio => "CodigoMunicipio",
        Format::CodigoBanco => "CodigoBanco",
        Format::Ispb => "Ispb",
        Format::Agencia => "Agencia",
        Format::Conta => "Conta",
        Format::DataBr => "DataNascimento",
        Format::Date => "Data",
        Format::DateTime => "DataHora",
        Format::HttpsUrl => "UrlHttps",
        Format::IdempotencyKey => "IdempotencyKey",
        Format::Email => "Email",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_of_ours_has_a_type() {
        let without = Format::ALL.iter().filter(|(_, format)| type_of(*format).is_none()).map(|(name, _)| *name);
        assert_eq!(without.collect::<Vec<_>>(), ["uuid", "byte"]);
    }
}
