//! Texts in comments, names of operations, and what there is without any document.

use super::{code, escaped, features, operations};
use crate::{ir, load::Sources, lower::lower, output::Part};

pub(super) fn api(name: &str, ids: &[&str]) -> ir::Api {
    let paths: String =
        ids.iter().map(|id| format!("  /{id}: {{get: {{operationId: {id}, responses: {{}}}}}}\n")).collect();
    let sources = Sources::new(vec![(format!("{name}.yaml"), format!("openapi: 3.0.3\npaths:\n{paths}"))]);
    lower(&sources, &sources.documents().next().unwrap()).unwrap()
}

fn printed(apis: &[ir::Api]) -> String {
    match operations::emit(apis).unwrap().part {
        Part::Whole(text) => text,
        Part::Section { .. } => panic!("a whole file"),
    }
}

#[test]
fn an_operation_that_several_documents_have_is_called_by_its_document_too() {
    let text = printed(&[api("loja", &["authorize", "readIt"]), api("caixa-forte", &["authorize", "write-it"])]);
    for expected in [
        "#[cfg(feature = \"loja\")]\n    LojaAuthorize,",
        "    ReadIt,",
        "#[cfg(feature = \"caixa-forte\")]\n    CaixaForteAuthorize,",
        "    WriteIt,",
        "mod caixa_forte;",
        "Operation::CaixaForteAuthorize => &caixa_forte::AUTHORIZE,",
        "Operation::LojaAuthorize | Operation::ReadIt => &loja::TABLE,",
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
}

#[test]
fn two_operations_of_one_name_are_refused() {
    let apis = [api("loja", &["authorize", "lojaAuthorize"]), api("caixa", &["authorize"])];
    let mistakes = operations::emit(&apis).unwrap_err();
    assert_eq!(mistakes.len(), 1);
    assert_eq!(mistakes[0].code, "operation-id-duplicate");
    assert_eq!(mistakes[0].related[0].0, apis[0].operations[0].span);
}

#[test]
fn names_that_rust_or_cargo_cannot_have_are_refused() {
    let check = |name: &str, id: &str, code: &str| {
        let mistakes = operations::emit(&[api(name, &[id])]).unwrap_err();
        assert_eq!(mistakes.iter().map(|mistake| mistake.code).collect::<Vec<_>>(), [code], "{name} {id}");
    };
    for name in ["type", "mod", "serde", "all", "2via", "Loja", "loja_2", "loja.pix", "--"] {
        check(name, "readIt", "document-name");
    }
    check("loja", "self", "operation-id");
}

#[test]
fn without_documents_there_is_an_enum_without_variants() {
    let text = printed(&[]);
    assert!(text.contains("pub enum Operation {}"), "{text}");
    assert!(text.contains("match self {}"), "{text}");
    let Part::Section { lines, .. } = features::emit(&[]).part else { panic!("a section") };
    assert_eq!(lines, ["all = []"]);
}

#[test]
fn every_document_is_a_feature() {
    let Part::Section { lines, .. } = features::emit(&[api("loja", &[]), api("caixa-forte", &[])]).part else {
        panic!("a section")
    };
    assert_eq!(lines, ["all = [\"loja\", \"caixa-forte\"]", "loja = []", "caixa-forte = []"]);
}

#[test]
fn texts_stay_on_one_line_and_say_what_they_say() {
    assert_eq!(escaped("a [b]\n <c> `x_y` d_e"), "a \\[b\\] \\<c\\> `x_y` d\\_e");
    assert_eq!(code("a\n b"), "`a b`");
    assert_eq!(code("a`b"), "`` a`b ``");
}
