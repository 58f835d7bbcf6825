//! The JSON Schemas of the client's types, against the bodies in `tests/cases` and the examples of the documents: they ask for
//! what the types ask for, and for nothing that the documents do not.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use gerencianet::validation::Operation;
use gerencianet::{account_opening, open_finance, pix};
use jsonschema::Validator;
use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use server::catalogue::catalogue;
use workspace_tests::cases::{files, suite::Suite};

/// What a schema of an API is made with; it keeps what the schemas share.
fn generator() -> SchemaGenerator {
    SchemaSettings::draft2020_12().into_generator()
}

/// A type: its schema, and whether it can be read from a value.
struct Type {
    validator: Validator,
    reads: fn(Value) -> bool,
}

impl Type {
    fn of<T: JsonSchema + DeserializeOwned>() -> Self {
        let schema = generator().into_root_schema_for::<T>();
        Type {
            validator: jsonschema::draft202012::new(schema.as_value()).expect("it is a schema"),
            reads: |value| serde_json::from_value::<T>(value).is_ok(),
        }
    }
}

macro_rules! types {
    ($($api:ident { $($operation:ident $(($body:ident))? $(-> $answer:ident)?)* })*) => {
        /// What each operation takes as its body, and answers as JSON.
        fn operations() -> Vec<(Operation, Option<Type>, Option<Type>)> {
            vec![$($((
                Operation::$operation,
                None $(.or(Some(Type::of::<$api::$body>())))?,
                None $(.or(Some(Type::of::<$api::$answer>())))?,
            ),)*)*]
        }

        /// For each API the names of the types that are reached from those.
        fn reached() -> Vec<(&'static str, BTreeSet<String>)> {
            vec![$({
                let mut generator = generator();
                $(
                    $(generator.subschema_for::<$api::$body>();)?
                    $(generator.subschema_for::<$api::$answer>();)?
                )*
                (stringify!($api), generator.definitions().keys().cloned().collect())
            },)*]
        }
    };
}

types! {
    pix {
        PixAuthorize(TokenRequest) -> Token
        PixCreateImmediateCharge(CobRequest) -> Cob
        PixListCharges -> CobList
        PixCreateCharge(CobRequest) -> Cob
        PixUpdateCharge(CobRevisionRequest) -> Cob
        PixDetailCharge -> Cob
        PixReceivedList -> PixList
        PixDetailReceived -> Pix
        PixSend(EnvioRequest) -> Envio
        PixDevolution(DevolucaoRequest) -> Devolucao
        PixDetailDevolution -> Devolucao
        PixCreateLocation(LocationRequest) -> Location
        PixLocationList -> LocationList
        PixDetailLocation -> Location
        PixGenerateQrCode -> QrCode
        PixUnlinkTxidLocation -> Location
        PixConfigWebhook(WebhookRequest)
        PixDetailWebhook -> Webhook
        PixDeleteWebhook
        PixListWebhook -> WebhookList
        PixCreateEvp -> EvpCriada
        PixListEvp -> EvpList
        PixDeleteEvp
        GetAccountBalance -> Saldo
        UpdateAccountConfig(ConfigRequest)
        ListAccountConfig -> Config
        CreateReport(RelatorioRequest) -> Relatorio
        DetailReport
    }
    open_finance {
        OpenFinanceAuthorize(TokenRequest) -> Token
        OfConfigUpdate(ConfiguracaoRequest) -> Configuracao
        OfConfigDetail -> Configuracao
        OfListParticipants -> ParticipanteList
        OfStartPixPayment(PagamentoRequest) -> PagamentoIniciado
        OfListPixPayment -> PagamentoList
    }
    account_opening {
        AccountOpeningAuthorize(TokenRequest) -> Token
        CreateAccount(ContaSimplificadaRequest) -> ContaSimplificadaCriada
        GetAccountCredentials -> Credenciais
        GetAccountCertificate -> Certificado
        AccountConfigWebhook(WebhookRequest) -> WebhookCadastrado
        AccountDetailWebhook -> Webhook
        AccountDeleteWebhook
        AccountListWebhook -> WebhookList
    }
}

fn suites() -> Vec<Suite> {
    let files = files::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")).expect("the cases are there");
    files::suites(&files).unwrap_or_else(|problem| panic!("{problem}"))
}

#[test]
fn every_operation_is_here() {
    let named = |operation: &Operation| format!("{} {operation}", operation.api());
    let here: BTreeSet<String> = operations().iter().map(|(operation, _, _)| named(operation)).collect();
    let all: BTreeSet<String> = Operation::ALL.iter().map(named).collect();
    assert_eq!(here, all);
    for (operation, body, _) in operations() {
        assert_eq!(operation.has_body(), body.is_some(), "{operation}");
    }
}

#[test]
fn every_type_has_a_schema() {
    for (api, reached) in reached() {
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../crates/gerencianet/src/generated/{api}/types.rs"));
        let text = fs::read_to_string(file).expect("the file is generated");
        let declared = text.lines().filter_map(|line| {
            let rest = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?;
            Some(rest.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default().to_owned())
        });
        let missing: Vec<String> = declared.filter(|name| !reached.contains(name)).collect();
        // What stands in notifications and queries alone is no body.
        let elsewhere: &[&str] = match api {
            "pix" => &["PixNotificado"],
            "open_finance" => &["OfListPixPaymentStatus", "PagamentoCallback", "PagamentoCallbackStatus"],
            _ => &["ContaCallback", "ContaCallbackEvento"],
        };
        assert_eq!(missing, elsewhere, "{api}");
    }
    for validator in
        [Type::of::<pix::PixNotificado>(), Type::of::<open_finance::PagamentoCallback>()].map(|of| of.validator)
    {
        assert!(!validator.is_valid(&json!({})));
    }
}

#[test]
fn bodies_are_accepted_that_the_types_can_hold_and_no_others_but_for_formats() {
    let suites = suites();
    let (mut accepted, mut refused) = (0, 0);
    for (operation, body, _) in operations() {
        let Some(body) = body else { continue };
        // `authorize` stands in each document.
        let suite = suites.iter().find(|suite| suite.operation == operation.id()).expect("every body has its cases");
        for case in &suite.bodies {
            let Ok(value) = serde_json::from_str::<Value>(&case.text) else { continue };
            let valid = body.validator.is_valid(&value);
            let place = format!("{}: {}", suite.operation, case.name);
            if case.expected.is_empty() {
                assert!(valid, "{place}: refused");
            }
            if (body.reads)(value) {
                assert!(valid, "{place}: the type holds it");
                accepted += 1;
            } else if let [found] = &case.expected[..]
                && matches!(found.code.as_str(), "required" | "unknown-field" | "type")
            {
                assert!(!valid, "{place}: the type does not hold it");
                refused += 1;
            }
        }
    }
    assert!(accepted > 200 && refused > 100, "{accepted} accepted, {refused} refused");
}

#[test]
fn answers_of_the_documents_are_accepted_and_whatever_may_come_with_them() {
    let mut judged = 0;
    for (operation, _, answer) in operations() {
        let Some(answer) = answer else { continue };
        let is_meant = |one: &&server::catalogue::Operation| one.api == operation.api() && one.id == operation.id();
        let described = catalogue().operations.iter().find(is_meant).expect("every operation is in a document");
        for example in described.examples.iter().filter(|example| example.range.starts_with('2')) {
            let mut value: Value = serde_json::from_slice(&example.body).expect("examples are JSON");
            assert!(answer.validator.is_valid(&value), "{operation} {}", example.name);
            // Answers grow.
            if let Value::Object(members) = &mut value {
                members.insert("novidade".to_owned(), json!({"a": 1}));
                if members.contains_key("status") && members["status"].is_string() {
                    members["status"] = json!("OUTRO_ESTADO");
                }
            }
            assert!(answer.validator.is_valid(&value), "{operation} {}: new members and states", example.name);
            assert!(!answer.validator.is_valid(&json!(7)), "{operation}: a number");
            judged += 1;
        }
    }
    assert!(judged > 40, "only {judged} examples");
}

#[test]
fn formats_have_the_names_of_the_documents() {
    let schema = generator().into_root_schema_for::<pix::CobRequest>();
    let text = schema.as_value().to_string();
    for format in ["chave-pix", "cpf", "cnpj", "valor"] {
        assert!(text.contains(&format!(r#""format":"{format}""#)), "{format}: {text}");
    }
}
