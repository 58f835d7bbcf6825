//! Modules and names, for documents of every kind.

use super::{messages, modules, operations};
use crate::{
    emit::tests::api,
    ir,
    output::{Output, Part},
};

fn text(outputs: &[Output], path: &str) -> String {
    let output = outputs.iter().find(|output| output.path.ends_with(path));
    match &output.unwrap_or_else(|| panic!("{path} is made")).part {
        Part::Whole(text) => text.clone(),
        Part::Section { .. } => panic!("a whole file"),
    }
}

fn codes(apis: &[ir::Api]) -> Vec<&'static str> {
    modules::emit(apis).unwrap_err().iter().map(|mistake| mistake.code).collect()
}

#[test]
fn an_operation_is_numbered_through_all_documents() {
    let apis = [api("loja", &["authorize", "readIt"]), api("caixa-forte", &["authorize", "write-it"])];
    let made = modules::emit(&apis).unwrap();
    assert!(
        text(&made, "/loja.js")
            .contains("export const readIt = /*#__PURE__*/ new Operation(1, 'readIt', 'loja', 'GET', '/readIt');\n")
    );
    assert!(text(&made, "/caixa-forte.js").contains(
        "export const writeIt = /*#__PURE__*/ new Operation(3, 'write-it', 'caixa-forte', 'GET', '/write-it');\n"
    ));
    let all = text(&operations::emit(&apis).unwrap(), "/operations.js");
    assert!(all.contains("export { authorize as lojaAuthorize, readIt } from './loja.js';"), "{all}");
    assert!(all.contains("export { authorize as caixaForteAuthorize, writeIt } from './caixa-forte.js';"), "{all}");
}

#[test]
fn names_that_the_package_cannot_have_twice_are_refused() {
    assert_eq!(codes(&[api("loja", &["write-it", "writeIt"])]), ["operation-id-duplicate"]);
    assert_eq!(codes(&[api("loja", &["delete", "delete_"])]), ["operation-id-duplicate"]);
    assert_eq!(codes(&[api("a", &["read", "aRead"]), api("b", &["read"])]), ["operation-id-duplicate"]);
    assert_eq!(codes(&[api("documents", &["readIt"])]), ["document-name"]);
}

#[test]
fn without_operations_there_is_a_module_all_the_same() {
    assert!(text(&operations::emit(&[api("loja", &[])]).unwrap(), "/operations.js").ends_with("\nexport {};\n"));
}

#[test]
fn the_languages_have_as_many_phrases_each_on_its_line() {
    let made = messages::emit();
    let lines = |path: &str| {
        let text = text(&made, path);
        let (_, phrases) = text.split_once("export default [\n").expect("a list");
        phrases.strip_suffix("];\n").expect("a list").lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let (portuguese, english) = (lines("/messages/pt-BR.js"), lines("/messages/en.js"));
    assert_eq!(portuguese.len(), english.len());
    let both = (&"  'CPF inválido: {}',".to_owned(), &"  'invalid CPF: {}',".to_owned());
    assert!(portuguese.iter().zip(&english).any(|phrases| phrases == both), "{portuguese:?}");
}
