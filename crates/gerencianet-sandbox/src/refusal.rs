//! What is answered instead of success, in the shapes of the vendor.

mod names;

use axum::http::header::ALLOW;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use gerencianet_validation::{Code, Format, Locale, Operation, Report};
use serde::Serialize;

use crate::answer::{json, of_json};

/// An answer that is no success.
#[derive(Debug)]
pub(crate) struct Refusal {
    status: StatusCode,
    shape: Shape,
}

/// The shapes that the vendor's errors have.
#[derive(Debug)]
enum Shape {
    /// Of most operations: a name and a text.
    Named { nome: &'static str, mensagem: String },
    /// Where the schema of an operation is broken.
    Schema(gerencianet_validation::VendorError),
    /// RFC 7807: of statements, of one received Pix, and of what the Central Bank named.
    Problem { base: &'static str, name: &'static str, title: &'static str, detail: String, violacoes: Vec<Violacao> },
    /// Of OAuth.
    OAuth { error: &'static str, error_description: &'static str },
    /// Of the gateway, which knows no API.
    Gateway { message: &'static str },
    /// Of the gateway too, with the methods that a path has.
    OtherMethod { allow: String },
}

/// One thing that is wrong, as RFC 7807 answers tell it.
#[derive(Debug, Serialize)]
struct Violacao {
    razao: String,
    propriedade: String,
}

const METHOD_NOT_ALLOWED: &str = "Method Not Allowed";

/// Where the problems of the Central Bank are named.
const BCB: &str = "https://pix.bcb.gov.br/api/v2/error/";

/// Where the problems of statements are named.
const STATEMENTS: &str = "https://api-pix.gerencianet.com.br/v2/gn/";

impl Refusal {
    /// 400 with a documented name.
    pub(crate) fn bad(nome: &'static str, mensagem: impl Into<String>) -> Self {
        Self::named(StatusCode::BAD_REQUEST, nome, mensagem)
    }

    /// 409 with a documented name.
    pub(crate) fn conflict(nome: &'static str, mensagem: impl Into<String>) -> Self {
        Self::named(StatusCode::CONFLICT, nome, mensagem)
    }

    /// A status with a name and a text.
    pub(crate) fn named(status: StatusCode, nome: &'static str, mensagem: impl Into<String>) -> Self {
        Refusal { status, shape: Shape::Named { nome, mensagem: mensagem.into() } }
    }

    /// 404 under a name of the Central Bank.
    pub(crate) fn not_found(name: &'static str, title: &'static str, detail: &str) -> Self {
        let shape = Shape::Problem { base: BCB, name, title, detail: detail.to_owned(), violacoes: Vec::new() };
        Refusal { status: StatusCode::NOT_FOUND, shape }
    }

    /// A refusal under a name of statements.
    pub(crate) fn statement(status: StatusCode, name: &'static str, title: &'static str, detail: &str) -> Self {
        let shape = Shape::Problem { base: STATEMENTS, name, title, detail: detail.to_owned(), violacoes: Vec::new() };
        Refusal { status, shape }
    }

    /// An answer of OAuth.
    pub(crate) fn oauth(status: StatusCode, error: &'static str, error_description: &'static str) -> Self {
        Refusal { status, shape: Shape::OAuth { error, error_description } }
    }

    /// An answer of the gateway.
    pub(crate) fn gateway(status: StatusCode, message: &'static str) -> Self {
        Refusal { status, shape: Shape::Gateway { message } }
    }

    /// What names it to who reads the log: nothing in it was sent.
    pub(crate) fn name(&self) -> &'static str {
        match &self.shape {
            Shape::Named { nome, .. } => nome,
            Shape::Schema(_) => "json_invalido",
            Shape::Problem { name, .. } => name,
            Shape::OAuth { error, .. } => error,
            Shape::Gateway { message } => message,
            Shape::OtherMethod { .. } => METHOD_NOT_ALLOWED,
        }
    }

    /// What the vendor answers to a request that breaks the schema of its operation.
    ///
    /// Most of it is `json_invalido`. Some rules are no matter of a schema to the vendor: amounts of zero, check digits,
    /// periods that end before they begin. Where nothing else is wrong and the operation documents it, they are
    /// `valor_invalido`. Open Finance and Account Opening have a name for each member. Statements have a shape of their own.
    pub(crate) fn of_report(report: &Report) -> Self {
        let vendor = report.to_vendor(Locale::PtBr);
        if is_of_statements(report.operation()) {
            let violacoes = vendor
                .erros
                .into_iter()
                .map(|erro| Violacao { razao: erro.mensagem, propriedade: erro.caminho })
                .collect();
            let shape = Shape::Problem {
                base: STATEMENTS,
                name: "ExtratoConciliacaoConsultaInvalida",
                title: "Pedido de extrato inválido",
                detail: vendor.mensagem,
                violacoes,
            };
            return Refusal { status: StatusCode::BAD_REQUEST, shape };
        }
        if let Some((status, nome)) = names::documented(report)
            && let Some(first) = vendor.erros.first()
        {
            return Refusal::named(status, nome, format!("{}: {}", first.caminho, first.mensagem));
        }
        if names_values(report.operation())
            && report.violations().iter().all(|violation| is_of_value(violation.code()))
            && let Some(first) = vendor.erros.first()
        {
            return Refusal::bad("valor_invalido", format!("{}: {}", first.caminho, first.mensagem));
        }
        Refusal { status: StatusCode::BAD_REQUEST, shape: Shape::Schema(vendor) }
    }

    /// 405 with the methods that a path has.
    pub(crate) fn other_method(methods: &[&str]) -> Self {
        Refusal { status: StatusCode::METHOD_NOT_ALLOWED, shape: Shape::OtherMethod { allow: methods.join(", ") } }
    }

    /// Of a fault that was asked for: the gateway's where the request went too far, the vendor's otherwise.
    pub(crate) fn on_demand(status: StatusCode) -> Self {
        match status {
            StatusCode::TOO_MANY_REQUESTS => Self::gateway(status, "Too Many Requests"),
            _ if status.is_server_error() => Self::named(status, "erro_aplicacao", "falha pedida ao sandbox"),
            _ => Self::named(status, "falha_pedida", "falha pedida ao sandbox"),
        }
    }

    /// 404: nothing is served there.
    pub(crate) fn nowhere() -> Self {
        Self::gateway(StatusCode::NOT_FOUND, "Not Found")
    }

    /// The same in the shape of an operation: those of statements have one of their own, whatever it is that fails.
    pub(crate) fn in_form_of(self, operation: Operation) -> Self {
        match self.shape {
            Shape::Named { mensagem, .. } if is_of_statements(operation) && self.status.is_server_error() => {
                Self::statement(self.status, "ErroInterno", "Erro interno", &mensagem)
            }
            Shape::Named { mensagem, .. } if is_of_statements(operation) => {
                let title = "Pedido de extrato inválido";
                Self::statement(self.status, "ExtratoConciliacaoConsultaInvalida", title, &mensagem)
            }
            shape => Refusal { shape, ..self },
        }
    }
}

/// Errors of the database are written to the log, which they may: they name tables and columns, not values.
impl From<sqlx::Error> for Refusal {
    fn from(error: sqlx::Error) -> Self {
        tracing::error!(%error, "the database failed");
        let mensagem = "o banco de dados do sandbox falhou";
        Refusal::named(StatusCode::INTERNAL_SERVER_ERROR, "erro_aplicacao", mensagem)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        #[derive(Serialize)]
        struct Named<'t> {
            nome: &'t str,
            mensagem: &'t str,
        }
        #[derive(Serialize)]
        struct Problem<'t> {
            r#type: String,
            title: &'t str,
            status: u16,
            detail: &'t str,
            #[serde(skip_serializing_if = "<[_]>::is_empty")]
            violacoes: &'t [Violacao],
        }
        #[derive(Serialize)]
        struct OAuth {
            error: &'static str,
            error_description: &'static str,
        }
        #[derive(Serialize)]
        struct Gateway {
            message: &'static str,
        }
        let status = self.status;
        let body = match self.shape {
            Shape::Named { nome, mensagem } => json(&Named { nome, mensagem: &mensagem }),
            Shape::Schema(vendor) => vendor.to_json().into_bytes(),
            Shape::Problem { base, name, title, detail, violacoes } => json(&Problem {
                r#type: format!("{base}{name}"),
                title,
                status: status.as_u16(),
                detail: &detail,
                violacoes: &violacoes,
            }),
            Shape::OAuth { error, error_description } => json(&OAuth { error, error_description }),
            Shape::Gateway { message } => json(&Gateway { message }),
            Shape::OtherMethod { allow } => {
                let mut response = of_json(status, json(&Gateway { message: METHOD_NOT_ALLOWED }));
                let allow = HeaderValue::from_str(&allow).expect("methods are ASCII");
                response.headers_mut().insert(ALLOW, allow);
                return response;
            }
        };
        of_json(status, body)
    }
}

/// Whether an operation answers as RFC 7807 has it, under the names of statements.
fn is_of_statements(operation: Operation) -> bool {
    matches!(operation, Operation::CreateReport | Operation::DetailReport)
}

/// Whether an operation documents `valor_invalido`.
fn names_values(operation: Operation) -> bool {
    matches!(
        operation,
        Operation::PixCreateImmediateCharge
            | Operation::PixCreateCharge
            | Operation::PixUpdateCharge
            | Operation::PixSend
            | Operation::PixReceivedList
            | Operation::PixLocationList
            | Operation::PixConfigWebhook
            | Operation::PixListWebhook
    )
}

/// Whether a rule is one of the value, and not of the schema, to the vendor.
fn is_of_value(code: Code) -> bool {
    matches!(code, Code::Zero(_) | Code::CheckDigits(_) | Code::Format(Format::HttpsUrl) | Code::NotBefore)
}
