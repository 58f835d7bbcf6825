//! Which `oneOf`s become a dispatch, which `not`s a rule between members, and what a discriminator chooses from.

use super::{mistakes_of_schema, root, schema};
use crate::ir::{Between, Combine};

const PERSON: &str =
    "{type: object, additionalProperties: false, required: [cpf, nome], properties: {cpf: {}, nome: {}}}";
const COMPANY: &str =
    "{type: object, additionalProperties: false, required: [cnpj, nome], properties: {cnpj: {}, nome: {}}}";

/// The keys of each alternative, if the `oneOf` is a dispatch.
fn keys(alternatives: &[&str]) -> Option<Vec<Vec<String>>> {
    let schema = root(&format!("{{oneOf: [{}]}}", alternatives.join(", ")));
    match schema.combine.as_slice() {
        [Combine::Dispatch(alternatives)] => Some(alternatives.iter().map(|one| one.keys.clone()).collect()),
        [Combine::One(_)] => None,
        other => panic!("{other:?}"),
    }
}

#[test]
fn closed_objects_with_a_key_of_their_own_are_told_apart_by_it() {
    assert_eq!(keys(&[PERSON, COMPANY]).unwrap(), [["cpf"], ["cnpj"]]);
    let account =
        "{type: object, additionalProperties: false, required: [agencia, conta], properties: {agencia: {}, conta: {}}}";
    assert_eq!(keys(&[PERSON, account]).unwrap(), [["cpf", "nome"], ["agencia", "conta"]]);
    assert_eq!(keys(&[PERSON]).unwrap(), [["cpf", "nome"]]);
}

#[test]
fn whatever_leaves_a_doubt_stays_a_one_of() {
    let doubts = [
        // open
        "{type: object, required: [cnpj], properties: {cnpj: {}}}",
        "{type: object, required: [cnpj], properties: {cnpj: {}}, additionalProperties: {type: string}}",
        // no object, or null as well
        "{additionalProperties: false, required: [cnpj], properties: {cnpj: {}}}",
        "{type: object, nullable: true, additionalProperties: false, required: [cnpj], properties: {cnpj: {}}}",
        // no key of its own
        "{type: object, additionalProperties: false, properties: {cnpj: {}}}",
        "{type: object, additionalProperties: false, required: [nome], properties: {cnpj: {}, nome: {}}}",
        // the other one allows this key too
        "{type: object, additionalProperties: false, required: [cpf], properties: {cpf: {}}}",
        // required of responses only
        "{type: object, additionalProperties: false, required: [cnpj], properties: {cnpj: {readOnly: true}}}",
        // what an allOf requires is not looked at
        "{type: object, additionalProperties: false, properties: {cnpj: {}}, allOf: [{required: [cnpj]}]}",
    ];
    for doubt in doubts {
        assert_eq!(keys(&[PERSON, doubt]), None, "{doubt}");
    }
    // A key of one that a third one allows.
    let third = "{type: object, additionalProperties: false, required: [id], properties: {id: {}, cnpj: {}}}";
    assert_eq!(keys(&[PERSON, COMPANY, third]), None);
}

#[test]
fn any_of_is_never_a_dispatch() {
    let schema = root(&format!("{{anyOf: [{PERSON}, {COMPANY}]}}"));
    assert!(matches!(schema.combine.as_slice(), [Combine::Any(ids)] if ids.len() == 2), "{:?}", schema.combine);
}

#[test]
fn not_required_is_a_rule_between_members_of_what_must_be_an_object() {
    let schema = root("{type: object, properties: {a: {}, b: {}}, not: {required: [b, a]}}");
    assert_eq!(schema.object.between, [Between::NotTogether(vec![1, 0])]);
    assert_eq!(schema.combine, []);
}

#[test]
fn any_other_not_is_a_schema() {
    for text in [
        "{properties: {a: {}, b: {}}, not: {required: [a, b]}}",
        "{type: object, nullable: true, properties: {a: {}, b: {}}, not: {required: [a, b]}}",
        "{type: object, properties: {a: {}, b: {}}, not: {required: [a, b], minProperties: 3}}",
        "{type: object, properties: {a: {}, b: {}}, not: {}}",
        "{type: object, properties: {a: {}, b: {}}, not: {type: object, required: [a, b]}}",
    ] {
        let schema = root(text);
        assert_eq!(schema.object.between, [], "{text}");
        assert!(matches!(schema.combine.as_slice(), [Combine::Not(_)]), "{text}");
    }
}

const PETS: &str = "
components:
  schemas:
    Gato: {type: object, required: [tipo], properties: {tipo: {}}}
    Cachorro: {allOf: [{type: object}, {required: [tipo], properties: {tipo: {}}}]}
    Peixe: {required: [tipo], properties: {tipo: {}}}
";

fn cases(discriminated: &str) -> Vec<(String, String)> {
    let (api, id) = schema(&format!("{PETS}{discriminated}"));
    match api.schema(id).combine.as_slice() {
        [Combine::Discriminator { property, cases }] => {
            assert_eq!(property, "tipo");
            cases.iter().map(|(value, id)| (value.clone(), api.schema(*id).name.clone())).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_discriminator_chooses_by_the_mapping_and_else_by_the_component() {
    let check = |discriminated: &str, expected: &[(&str, &str)]| {
        let found = cases(discriminated);
        let found: Vec<(&str, &str)> = found.iter().map(|(value, name)| (value.as_str(), name.as_str())).collect();
        assert_eq!(found, expected, "{discriminated}");
    };
    let both = "[{$ref: '#/components/schemas/Gato'}, {$ref: '#/components/schemas/Cachorro'}]";
    check(
        &format!("oneOf: {both}\ndiscriminator: {{propertyName: tipo}}"),
        &[("Gato", "Gato"), ("Cachorro", "Cachorro")],
    );
    check(
        &format!(
            "anyOf: {both}\ndiscriminator: {{propertyName: tipo, mapping: {{g: Gato, felino: '#/components/schemas/Gato'}}}}"
        ),
        &[("g", "Gato"), ("felino", "Gato"), ("Cachorro", "Cachorro")],
    );
}

#[test]
fn a_discriminator_that_does_not_decide_is_refused() {
    let check = |rest: &str| mistakes_of_schema(&format!("{PETS}{rest}"));
    let fish = "oneOf: [{$ref: '#/components/schemas/Gato'}, {$ref: '#/components/schemas/Peixe'}]";
    assert_eq!(check(&format!("{fish}\ndiscriminator: {{propertyName: tipo}}")), [("discriminator", 6)]);
    let both = "oneOf: [{$ref: '#/components/schemas/Gato'}, {$ref: '#/components/schemas/Cachorro'}]";
    let twice = format!("{both}\ndiscriminator: {{propertyName: tipo, mapping: {{Cachorro: Gato}}}}");
    assert_eq!(check(&twice), [("discriminator", 8)]);
}
