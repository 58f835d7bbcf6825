//! The names that single operations document for single mistakes.

use axum::http::StatusCode;
use gerencianet_domain::Fault;
use gerencianet_validation::{Code, Detail, Operation, Report, Violation};

/// What kind of mistake it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Missing,
    Value,
    /// A URL of another scheme.
    Scheme,
}

type Name = (StatusCode, &'static str);

/// The status and the name under which an operation documents what is wrong, the first mistake deciding; none where any of it
/// has no name, and so is one of the schema.
pub(super) fn documented(report: &Report) -> Option<Name> {
    let mut names = report.violations().iter().map(|violation| name(report.operation(), violation));
    let first = names.next()??;
    names.all(|name| name.is_some()).then_some(first)
}

fn name(operation: Operation, violation: &Violation<'_>) -> Option<Name> {
    let kind = match (violation.code(), violation.detail()) {
        (Code::Required, _) => Kind::Missing,
        (Code::Format(_), Detail::Fault(Fault::Scheme)) => Kind::Scheme,
        (
            Code::Format(_)
            | Code::CheckDigits(_)
            | Code::Zero(_)
            | Code::Enum
            | Code::MinLength
            | Code::MaxLength
            | Code::NotBefore,
            _,
        ) => Kind::Value,
        _ => return None,
    };
    let place = violation.pointer();
    match operation {
        Operation::OfConfigUpdate => of_config(place, kind),
        Operation::OfStartPixPayment => of_payment(place, kind),
        Operation::OfListPixPayment => of_payments(place, kind),
        Operation::CreateAccount => of_account(place, kind),
        Operation::AccountConfigWebhook => of_address(place, kind),
        Operation::AccountDetailWebhook | Operation::AccountDeleteWebhook => {
            (kind == Kind::Value).then_some((StatusCode::BAD_REQUEST, "identificador_webhook"))
        }
        Operation::AccountListWebhook => {
            let is_day = matches!(place, "/query/inicio" | "/query/fim") && kind == Kind::Value;
            is_day.then_some((StatusCode::BAD_REQUEST, "data_invalida"))
        }
        _ => None,
    }
}

/// The two names of a member: what is answered where it is missing, and where its value cannot be used.
fn either(kind: Kind, missing: Option<Name>, value: Option<Name>) -> Option<Name> {
    if kind == Kind::Missing { missing } else { value }
}

/// 400.
fn bad(name: &'static str) -> Option<Name> {
    Some((StatusCode::BAD_REQUEST, name))
}

/// 422.
fn unusable(name: &'static str) -> Option<Name> {
    Some((StatusCode::UNPROCESSABLE_ENTITY, name))
}

fn of_config(place: &str, kind: Kind) -> Option<Name> {
    match place {
        "/redirectURL" => either(kind, bad("redirect_url_obrigatorio"), unusable("redirect_url_invalido")),
        "/webhookURL" => either(kind, bad("webhook_url_obrigatorio"), unusable("webhook_url_invalido")),
        _ => None,
    }
}

fn of_payment(place: &str, kind: Kind) -> Option<Name> {
    let of_bank_account = |missing, value| either(kind, bad(missing), unusable(value));
    match place {
        "/header/x-idempotency-key" => {
            let of_size = (StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, "chave_idempotencia_invalida");
            either(kind, bad("chave_idempotencia_obrigatorio"), Some(of_size))
        }
        "/pagador" => either(kind, bad("dados_pagador_obrigatorio"), None),
        "/pagador/idParticipante" => {
            let missing = bad("identificador_participante_obrigatorio");
            either(kind, missing, unusable("identificador_participante_invalido"))
        }
        "/pagador/cpf" => either(kind, bad("cpf_pagador_obrigatorio"), unusable("cpf_pagador_invalido")),
        "/pagador/cnpj" => either(kind, None, unusable("cnpj_pagador_invalido")),
        "/valor" => either(kind, bad("valor_obrigatorio"), unusable("valor_invalido")),
        "/codigoCidadeIBGE" => either(kind, None, unusable("codigo_cidade_ibge_invalido")),
        _ => match place.strip_prefix("/favorecido/contaBanco/")? {
            "codigoBanco" => of_bank_account("codigo_banco_favorecido_obrigatorio", "codigo_banco_invalido"),
            "agencia" => of_bank_account("agencia_favorecido_obrigatorio", "agencia_invalida"),
            "documento" => of_bank_account("documento_favorecido_obrigatorio", "documento_favorecido_invalido"),
            "nome" => of_bank_account("nome_favorecido_obrigatorio", "nome_favorecido_invalido"),
            "conta" => of_bank_account("numero_conta_favorecido_obrigatorio", "numero_conta_favorecido_invalido"),
            "tipoConta" => of_bank_account("tipo_conta_favorecido_obrigatorio", "tipo_conta_favorecido_invalida"),
            _ => None,
        },
    }
}

fn of_payments(place: &str, kind: Kind) -> Option<Name> {
    match place {
        "/query/inicio" => either(kind, unusable("data_inicio_obrigatorio"), bad("data_inicio_invalido")),
        "/query/fim" => either(kind, unusable("data_fim_obrigatorio"), bad("data_fim_invalido")),
        "/query/status" => unusable("status_pagamento_invalido"),
        "/query/identificador" => unusable("identificador_pagamento_invalido"),
        _ => None,
    }
}

fn of_account(place: &str, kind: Kind) -> Option<Name> {
    let value = match place.strip_prefix("/clienteFinal/")? {
        "cpf" => "cpf_invalido",
        "nomeCompleto" => "nomeCompleto_invalido",
        "dataNascimento" => "data_nascimento_invalida",
        "celular" => "celular_invalido",
        "email" => "email_invalido",
        "cnpj" => "cnpj_invalido",
        "razaoSocial" => "razao_social_invalida",
        "endereco/cep" => "cep_invalido",
        _ => return None,
    };
    either(kind, None, bad(value))
}

fn of_address(place: &str, kind: Kind) -> Option<Name> {
    match (place, kind) {
        ("/webhookUrl" | "/url", Kind::Scheme) => bad("protocolo_da_url"),
        ("/webhookUrl" | "/url", Kind::Value) => bad("url_webhook"),
        ("/chave", Kind::Value) => bad("chave_invalida"),
        _ => None,
    }
}
