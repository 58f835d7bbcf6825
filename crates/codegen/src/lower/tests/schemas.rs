//! Keywords of schemas, names, places, recursion.

use gerencianet_validation::Format;

use super::{api, mistakes_of_schema, root, schema};
use crate::ir::{Additional, Bound, NumberFormat, StringFormat, Type};

/// The lower and the upper limit, and whether each is refused itself.
fn limits(text: &str) -> [Option<(String, bool)>; 2] {
    let told = |bound: Option<Bound>| bound.map(|bound| (bound.value.text, bound.exclusive));
    let number = root(text).number;
    [told(number.minimum), told(number.maximum)]
}

#[test]
fn integers_of_a_size_have_its_bounds_unless_tighter_ones_are_there() {
    let bound = |text: &str, exclusive: bool| Some((text.to_owned(), exclusive));
    let int32 = [bound("-2147483648", false), bound("2147483647", false)];
    assert_eq!(limits("{type: integer, format: int32}"), int32);
    assert_eq!(limits("{type: integer, format: int32, minimum: -1e10, maximum: 1e10}"), int32);
    assert_eq!(
        limits("{type: integer, format: int32, minimum: 0, exclusiveMinimum: true, maximum: 1e3}"),
        [bound("0", true), bound("1e3", false)]
    );
    assert_eq!(
        limits("{type: integer, format: int32, maximum: 2147483647.0, exclusiveMaximum: true}"),
        [bound("-2147483648", false), bound("2147483647.0", true)]
    );
    assert_eq!(
        limits("{type: integer, format: int64}"),
        [bound("-9223372036854775808", false), bound("9223372036854775807", false)]
    );
    assert_eq!(limits("{type: number, format: double}"), [None, None]);
    assert_eq!(root("{type: number, format: float}").number.format, Some(NumberFormat::Float));
}

#[test]
fn formats_are_known_by_their_names() {
    let format = |text: &str| root(text).string.format;
    assert_eq!(format("{type: string, format: cpf-cnpj}"), Some(StringFormat::Judged(Format::CpfCnpj)));
    assert_eq!(format("{type: string, format: password}"), Some(StringFormat::Password));
    assert_eq!(format("{type: string, format: binary}"), Some(StringFormat::Binary));
    assert_eq!(mistakes_of_schema("type: string\nformat: rg"), [("not-lowered", 2)]);
}

#[test]
fn what_documentation_and_types_need_is_kept() {
    let text = "{title: Situação, description: A situação., type: string, nullable: true, deprecated: true, \
                writeOnly: true, default: ATIVA, example: PAUSADA, enum: [ATIVA, null, {a: [1.50]}], \
                x-known-values: [ATIVA, PAUSADA]}";
    let schema = root(text);
    assert_eq!(schema.title.as_deref(), Some("Situação"));
    assert_eq!(schema.description.as_deref(), Some("A situação."));
    assert!(schema.deprecated && schema.write_only && schema.nullable && !schema.read_only);
    assert_eq!(schema.kind, Some(Type::String));
    assert_eq!(schema.default.unwrap().to_string(), "\"ATIVA\"");
    assert_eq!(schema.example.unwrap().to_string(), "\"PAUSADA\"");
    let values: Vec<String> = schema.values.unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(values, ["\"ATIVA\"", "null", "{\"a\":[1.50]}"]);
    assert_eq!(schema.known_values.unwrap().0, ["ATIVA", "PAUSADA"]);
}

#[test]
fn names_that_only_rules_mention_become_undeclared_fields() {
    let (api, id) =
        schema("{type: object, required: [b, a], properties: {a: {type: string}}, x-both-or-none: [[a, c]]}");
    let object = &api.schema(id).object;
    let fields: Vec<(&str, bool, bool)> =
        object.fields.iter().map(|field| (field.name.as_str(), field.declared, field.required)).collect();
    assert_eq!(fields, [("a", true, true), ("b", false, true), ("c", false, false)]);
    assert_eq!(api.schema(object.fields[1].schema).name, "anything");
    assert_eq!(object.fields[1].schema, object.fields[2].schema);

    let (_, id) = schema("{type: object, additionalProperties: {type: integer}, required: [a]}");
    let (api, _) = schema("{type: object, additionalProperties: {type: integer}, required: [a]}");
    let object = &api.schema(id).object;
    assert_eq!(object.additional, Additional::Schema(object.fields[0].schema));

    let closed = "type: object\nadditionalProperties: false\nrequired: [a]";
    assert_eq!(mistakes_of_schema(closed), [("unknown-member", 3)]);
}

#[test]
fn read_only_is_seen_through_references_and_all_of() {
    let text = "
components: {schemas: {Id: {type: string, readOnly: true}, Nome: {type: string}}}
type: object
required: [a, b]
properties:
  a: {$ref: '#/components/schemas/Id'}
  b: {allOf: [{$ref: '#/components/schemas/Nome'}, {allOf: [{$ref: '#/components/schemas/Id'}]}]}
  c: {oneOf: [{$ref: '#/components/schemas/Id'}]}
";
    let (api, id) = schema(text);
    let fields = &api.schema(id).object.fields;
    let told: Vec<(bool, bool)> = fields.iter().map(|field| (field.read_only, field.required)).collect();
    assert_eq!(told, [(true, true), (true, true), (false, false)]);
}

#[test]
fn schemas_are_named_by_the_way_to_them_and_know_their_place() {
    let api = api("
paths:
  /cobs:
    post:
      operationId: criarCob
      parameters: [{name: x-chave, in: header, schema: {type: string}}]
      requestBody:
        required: true
        content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Cob'}}}}
      responses: {'201': {description: ok, content: {application/json: {schema: {type: object}}}}}
components:
  schemas:
    Cob:
      oneOf:
        - title: Fisica
          type: object
          properties:
            cpf: {type: string}
        - {type: object, additionalProperties: {type: integer}, x-property-names: {maxLength: 3}, not: {minProperties: 2}}
");
    let told: Vec<(&str, bool, &str, &str)> = api
        .schemas
        .iter()
        .map(|schema| (schema.name.as_str(), schema.component, schema.place.as_str(), schema.pointer.as_str()))
        .collect();
    let one_of = "/components/schemas/Cob/oneOf";
    let body = "/paths/~1cobs/post/requestBody/content/application~1json/schema";
    let expect =
        |name: &str| told.iter().find(|one| one.0 == name).copied().unwrap_or_else(|| panic!("{name}: {told:#?}"));
    assert_eq!(told[0], ("Cob", true, "specs/loja.yaml:16", "/components/schemas/Cob"));
    assert_eq!(
        expect("Cob.Fisica.cpf"),
        ("Cob.Fisica.cpf", false, "specs/loja.yaml:21", &*format!("{one_of}/0/properties/cpf"))
    );
    assert_eq!(expect("Cob.oneOf.1.value").3, format!("{one_of}/1/additionalProperties"));
    assert_eq!(expect("Cob.oneOf.1.name").3, format!("{one_of}/1/x-property-names"));
    assert_eq!(expect("Cob.oneOf.1.not").3, format!("{one_of}/1/not"));
    assert_eq!(expect("criarCob.body").3, body);
    assert_eq!(expect("criarCob.x-chave").2, "specs/loja.yaml:9");
    assert_eq!(expect("criarCob.201").2, "specs/loja.yaml:13");
    assert!(!told.iter().any(|one| one.0 == "criarCob.body.item"), "a reference is the schema that it leads to");
}

#[test]
fn a_schema_may_contain_itself() {
    let (api, id) = schema(
        "
components: {schemas: {No: {type: object, properties: {filho: {$ref: '#/components/schemas/No'}}}}}
allOf: [{$ref: '#/components/schemas/No'}]
",
    );
    let [crate::ir::Combine::All(parts)] = api.schema(id).combine.as_slice() else { panic!("an allOf") };
    assert_eq!(api.schema(parts[0]).object.fields[0].schema, parts[0]);
}

#[test]
fn a_long_chain_of_references_is_no_recursion() {
    let links = 3_000;
    let mut text = String::from("components:\n  schemas:\n");
    for link in 0..links {
        text += &format!(
            "    S{link}: {{type: object, properties: {{a: {{$ref: '#/components/schemas/S{}'}}}}}}\n",
            link + 1
        );
    }
    text += &format!("    S{links}: {{type: string}}\nallOf: [{{$ref: '#/components/schemas/S0'}}]\n");
    let (api, _) = schema(&text);
    assert_eq!(api.schemas.len(), links + 2);
}

#[test]
fn numbers_that_no_table_can_hold_are_refused() {
    assert_eq!(mistakes_of_schema("type: number\nmaximum: 1e-99999999999"), [("not-lowered", 2)]);
}

#[test]
fn values_of_a_wrong_kind_are_refused_even_without_the_lints() {
    let check = |text: &str| assert_eq!(mistakes_of_schema(text), [("not-lowered", 2)], "{text}");
    for wrong in [
        "type: text",
        "nullable: 1",
        "minLength: -1",
        "maxLength: 4294967295",
        "pattern: 1",
        "enum: a",
        "allOf: {}",
        "required: a",
        "required: [1]",
        "title: 1",
        "x-known-values: [1]",
        "uniqueItems: x",
        "minimum: a",
        "x-both-or-none: [a]",
    ] {
        check(&format!("description: x\n{wrong}"));
    }
}
