//! Parameters that are more than one text, and bodies that are not JSON.

use any_document::parameters::{Operation, Parameters, validate_parameters};
use codegen::oracle::{Direction, Formats, Oracle};

use super::{BODIES, cases};

/// What the parameters of a query string are told, as pointer and code.
fn told_of(operation: Operation, query: &str) -> Vec<String> {
    let verdict = validate_parameters(operation, &Parameters::new().query_string(query));
    let violations = verdict.err().map(|refused| refused.violations).unwrap_or_default();
    violations.iter().map(|one| format!("{} {}", one.pointer(), one.code().as_str())).collect()
}

#[test]
fn lists_are_judged_as_they_are_written() {
    let told = |query: &str| told_of(Operation::LerEtiquetas, query);
    for right in ["etiqueta=a", "etiqueta=a&etiqueta=b&etiqueta=c", "etiqueta=a&ids=1", "etiqueta=a&ids=1,2,-3"] {
        assert!(told(right).is_empty(), "{right}: {:?}", told(right));
    }
    for right in ["cores=azul%7Cverde|azul", "nomes=a+b", "nomes=a%20b%20c", "ids=1%2C2"] {
        assert!(told(&format!("etiqueta=a&{right}")).is_empty(), "{right}");
    }
    for (wrong, expected) in [
        ("", vec!["/query/etiqueta required"]),
        ("etiqueta=A&etiqueta=b", vec!["/query/etiqueta/0 pattern"]),
        ("etiqueta=a&etiqueta=b&etiqueta=a", vec!["/query/etiqueta/2 unique-items"]),
        ("etiqueta=a&etiqueta=b&etiqueta=c&etiqueta=d", vec!["/query/etiqueta max-items"]),
        ("etiqueta=a,b", vec!["/query/etiqueta/0 pattern"]),
        ("etiqueta=a&ids=1,2,3,4", vec!["/query/ids max-items"]),
        ("etiqueta=a&ids=1,x,10", vec!["/query/ids/1 type", "/query/ids/2 maximum"]),
        ("etiqueta=a&ids=", vec!["/query/ids/0 type"]),
        ("etiqueta=a&ids=1&ids=2", vec!["/query/ids duplicate-parameter"]),
        ("etiqueta=a&cores=azul,verde", vec!["/query/cores/0 enum"]),
        ("etiqueta=a&nomes=um", vec!["/query/nomes min-items"]),
        ("etiqueta=a&nomes=um+longo+demais", vec!["/query/nomes/2 max-length"]),
        ("etiqueta=a&outra=b", vec!["/query/outra unknown-parameter"]),
    ] {
        assert_eq!(told(wrong), expected, "{wrong}");
    }
    let with = |values: &[&str]| {
        let all = values.iter().fold(Parameters::new().query("etiqueta", "a"), |all, one| all.header("x-lojas", *one));
        validate_parameters(Operation::LerEtiquetas, &all).is_ok()
    };
    assert!(with(&["true"]) && with(&["true, false"]) && with(&["true", "false"]) && with(&["true ,\tfalse"]));
    assert!(!with(&["true, true"]) && !with(&["true", "true"]) && !with(&["sim"]) && !with(&["true; false"]));
    let path = |names| validate_parameters(Operation::ApagarEtiquetas, &Parameters::new().path("nomes", names)).is_ok();
    assert!(path("um,dois") && !path("um") && !path("um,demais") && !path("um,"));
    // Where a text or a number may stand, each item is what it can be.
    let told = |query: &str| told_of(Operation::LerRepetidas, query);
    assert!(told("valor=1&valor=abc").is_empty() && told("livre=&livre=a,b").is_empty());
    assert_eq!(told("valor=1&valor=ab"), ["/query/valor/1 min-length"]);
    assert_eq!(told("valor=1&valor=2&valor=3"), ["/query/valor max-items"]);
}

#[test]
fn lists_are_judged_as_jsonschema_judges_arrays() {
    let sources = &cases()["parameters"];
    let document = sources.documents().next().unwrap();
    let parameters = document.root.get("paths").unwrap().get("/etiquetas").unwrap().get("get").unwrap();
    let words: Vec<serde_json::Value> = ["a", "b", "abc", "A", "azul", "verde", "", "longe demais", "ação"]
        .map(|word| word.replace(' ', "-").into())
        .into();
    let numbers: Vec<serde_json::Value> = [0, 1, 2, 9, 10, -7].map(|number| number.into()).into();
    let (mut accepted, mut refused) = (0, 0);
    for (name, between, items) in [
        ("etiqueta", None, &words),
        ("ids", Some(","), &numbers),
        ("cores", Some("|"), &words),
        ("nomes", Some("%20"), &words),
    ] {
        let all = parameters.get("parameters").unwrap().items();
        let parameter = all.iter().find(|one| one.get("name").and_then(|name| name.as_str()) == Some(name)).unwrap();
        let schema = parameter.get("schema").unwrap();
        let oracle = Oracle::new(sources, schema, Direction::Request, Formats::Judged).unwrap();
        let mut random = bodies::random::Random::new(7);
        for _ in 0..BODIES {
            let count = random.below(5) + 1;
            let list: Vec<serde_json::Value> = (0..count).map(|_| items[random.below(items.len())].clone()).collect();
            let texts: Vec<String> =
                list.iter().map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned)).collect();
            let query = match between {
                Some(between) => format!("{name}={}", texts.join(between)),
                None => texts.iter().map(|text| format!("{name}={text}&")).collect(),
            };
            let verdict = !told_of(Operation::LerEtiquetas, &query).iter().any(|one| one.contains(&format!("/{name}")));
            assert_eq!(verdict, oracle.is_valid(&list.clone().into()), "{query}");
            *(if verdict { &mut accepted } else { &mut refused }) += 1;
        }
    }
    assert!(accepted > 100 && refused > 100, "{accepted} {refused}");
}

#[test]
fn objects_in_brackets_and_json_are_judged() {
    let told = |query: &str| told_of(Operation::FiltrarItens, query);
    for right in ["", "filtro[cor]=azul", "filtro%5Bcor%5D=azul&filtro[peso]=3"] {
        assert!(told(right).is_empty(), "{right}");
    }
    for (wrong, expected) in [
        ("filtro[peso]=3", vec!["/query/filtro/cor required"]),
        ("filtro[cor]=vermelho", vec!["/query/filtro/cor max-length"]),
        ("filtro[cor]=azul&filtro[peso]=tres", vec!["/query/filtro/peso type"]),
        ("filtro[cor]=azul&filtro[cor]=rosa", vec!["/query/filtro/cor duplicate-key"]),
        ("filtro[cor]=azul&filtro[x]=1", vec!["/query/filtro/x unknown-field"]),
        ("filtro=azul", vec!["/query/filtro type"]),
        ("filtro[cor=azul", vec!["/query/filtro[cor unknown-parameter"]),
    ] {
        assert_eq!(told(wrong), expected, "{wrong}");
    }
    let told = |query: &str| told_of(Operation::LerCoordenadas, query);
    assert!(told("ponto=%7B%22x%22:1.5%7D").is_empty() && told("").is_empty());
    assert_eq!(told("ponto={}"), ["/query/ponto/x required"]);
    assert_eq!(told("ponto={"), ["/query/ponto json-syntax"]);
    assert_eq!(told("ponto={\"x\":1}&ponto={\"x\":1}"), ["/query/ponto duplicate-parameter"]);
}

#[test]
fn forms_are_judged_and_files_are_not() {
    use any_document::media_types::{Operation, validate};
    let told = |operation, body: &str| {
        let refused = validate(operation, body.as_bytes()).err();
        let violations = refused.map(|refused| refused.violations).unwrap_or_default();
        violations.iter().map(|one| format!("{} {}", one.pointer(), one.code().as_str())).collect::<Vec<_>>()
    };
    for right in ["grant_type=client_credentials", "expira=3600&lembrar=true&grant_type=refresh%5Ftoken&"] {
        assert!(told(Operation::PedirToken, right).is_empty(), "{right}");
    }
    for (wrong, expected) in [
        ("", vec!["/grant_type required"]),
        ("grant_type=password", vec!["/grant_type enum"]),
        ("grant_type=refresh_token&expira=59", vec!["/expira minimum"]),
        ("grant_type=refresh_token&expira=1h", vec!["/expira type"]),
        ("grant_type=refresh_token&lembrar=sim", vec!["/lembrar type"]),
        ("grant_type=refresh_token&grant_type=refresh_token", vec!["/grant_type duplicate-key"]),
        ("grant_type=refresh_token&senha=x", vec!["/senha unknown-field"]),
    ] {
        assert_eq!(told(Operation::PedirToken, wrong), expected, "{wrong}");
    }
    assert!(told(Operation::Pesquisar, "").is_empty() && told(Operation::Pesquisar, "tags=1&tags=2&x=y").is_empty());
    assert_eq!(told(Operation::Pesquisar, "tags=1&tags=2&tags=3"), ["/tags max-items"]);
    assert_eq!(told(Operation::Pesquisar, "tags=um&texto=a%C3%A7%C3%A3o+longe"), ["/tags/0 type", "/texto max-length"]);
    for operation in
        [Operation::EnviarFoto, Operation::EnviarArquivo, Operation::EscreverNota, Operation::PesquisarFundo]
    {
        assert!(!operation.body_is_judged() && validate(operation, &[0xff, 0]).is_ok());
    }
    // What is not judged of the body is judged of the parameters.
    use any_document::media_types::{Parameters, validate_parameters};
    let named = |name| validate_parameters(Operation::EnviarArquivo, &Parameters::new().query("nome", name)).is_ok();
    assert!(named("a.pdf") && !named("demais"));
}
