//! The shape in which the vendor's server answers requests that its schemas refuse.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::json;
use crate::pointer::PointerStep;
use crate::report::{Part, Report};
use crate::violation::{Locale, Violation};

/// The server's answer to a request that does not fit: `{nome: "json_invalido", mensagem, erros: [{chave, caminho, mensagem}]}`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct VendorError {
    /// Always `json_invalido`.
    pub nome: &'static str,
    /// One sentence for the whole.
    pub mensagem: String,
    /// What is wrong, in the order of the report.
    pub erros: Vec<VendorViolation>,
}

/// One entry of [`VendorError::erros`]. `Debug` leaves the place out, which may hold names that are personal.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct VendorViolation {
    /// The JSON Schema keyword that is broken: `pattern`.
    pub chave: &'static str,
    /// The place, as the server writes it: `.body.devedor.cpf`. For a member that is missing, the object around it. Names that
    /// the sender chose stand in it.
    pub caminho: String,
    /// The sentence for a person.
    pub mensagem: String,
}

impl fmt::Debug for VendorViolation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VendorViolation")
            .field("chave", &self.chave)
            .field("mensagem", &self.mensagem)
            .finish_non_exhaustive()
    }
}

impl VendorError {
    pub(crate) fn new(report: &Report, locale: Locale) -> Self {
        let mensagem = match locale {
            Locale::PtBr => "A requisição não está de acordo com o esquema da operação",
            Locale::En => "The request does not fit the schema of the operation",
        };
        VendorError {
            nome: "json_invalido",
            mensagem: mensagem.to_string(),
            erros: report.violations.iter().map(|violation| entry(violation, report.part, locale)).collect(),
        }
    }

    /// As compact JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = String::from("{\"nome\":");
        json::write_string(self.nome, &mut out);
        out.push_str(",\"mensagem\":");
        json::write_string(&self.mensagem, &mut out);
        out.push_str(",\"erros\":[");
        for (position, erro) in self.erros.iter().enumerate() {
            if position > 0 {
                out.push(',');
            }
            out.push_str("{\"chave\":");
            json::write_string(erro.chave, &mut out);
            out.push_str(",\"caminho\":");
            json::write_string(&erro.caminho, &mut out);
            out.push_str(",\"mensagem\":");
            json::write_string(&erro.mensagem, &mut out);
            out.push('}');
        }
        out.push_str("]}");
        out
    }
}

fn entry(violation: &Violation<'_>, part: Part, locale: Locale) -> VendorViolation {
    let mut steps = violation.pointer.steps();
    if violation.code().speaks_of_parent() {
        steps.pop();
    }
    let mut caminho = String::from(match part {
        Part::Body => ".body",
        Part::Parameters => "",
    });
    for PointerStep { name, foreign } in steps {
        if is_name(&name) {
            caminho.push('.');
            caminho.push_str(&name);
        } else if !foreign && name.bytes().all(|byte| byte.is_ascii_digit()) {
            caminho.push('[');
            caminho.push_str(&name);
            caminho.push(']');
        } else {
            caminho.push_str("['");
            caminho.push_str(&name.replace('\\', "\\\\").replace('\'', "\\'"));
            caminho.push_str("']");
        }
    }
    let mensagem = violation.message(locale);
    VendorViolation { chave: violation.code().keyword(), caminho, mensagem }
}

/// Whether a step may stand behind a dot.
fn is_name(step: &str) -> bool {
    let mut characters = step.chars();
    characters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_' || first == '$')
        && characters.all(|character| character.is_ascii_alphanumeric() || character == '_' || character == '$')
}
