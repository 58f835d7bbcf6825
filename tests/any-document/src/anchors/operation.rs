//! @generated from anchors.yaml by cargo xtask codegen
//!
//! The operations, and what judges their requests.

use std::fmt;
use gerencianet_validation::{
    Locale, Options, Parameters, Violation, judge_body, judge_parameters,
    table::OperationTable,
};

use super::tables;

/// An operation of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Operation {
    /// `POST /pessoas`
    CriarPessoa,
    /// `PUT /pessoas/{id}`
    MudarPessoa,
    /// `PUT /grupos/{id}`
    MudarGrupo,
}

impl Operation {
    /// Every operation, in the order of the document.
    pub const ALL: &'static [Operation] = &[
        Operation::CriarPessoa,
        Operation::MudarPessoa,
        Operation::MudarGrupo,
    ];
    /// What the document says about it.
    #[must_use]
    pub fn facts(self) -> &'static OperationTable<'static> {
        match self {
            Operation::CriarPessoa => &tables::CRIAR_PESSOA,
            Operation::MudarPessoa => &tables::MUDAR_PESSOA,
            Operation::MudarGrupo => &tables::MUDAR_GRUPO,
        }
    }

    /// The operation of an `operationId`, which stands in the document or was made of method and path.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|operation| operation.facts().id == id)
    }

    /// Whether it takes a body that may be left out.
    #[must_use]
    pub const fn body_is_optional(self) -> bool {
        false
    }
}

/// Everything that is wrong with a body, or with parameters.
#[derive(Clone)]
pub struct Refused {
    /// What is wrong; at least one.
    pub violations: Vec<Violation<'static>>,
    /// Whether more is wrong than is listed.
    pub truncated: bool,
}
impl From<(Vec<Violation<'static>>, bool)> for Refused {
    fn from((violations, truncated): (Vec<Violation<'static>>, bool)) -> Self {
        Refused { violations, truncated }
    }
}
/// Codes alone: a pointer may hold names that the sender chose.
impl fmt::Debug for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.violations.iter().map(|violation| violation.code()))
            .finish()
    }
}
/// A sentence for each of them.
impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.violations.iter().enumerate() {
            f.write_str(if index == 0 { "" } else { "; " })?;
            f.write_str(&violation.message(Locale::En))?;
        }
        Ok(())
    }
}
impl std::error::Error for Refused {}

/// Judges the JSON text of a body.
///
/// # Errors
///
/// Everything that is wrong with it.
pub fn validate(operation: Operation, body: &[u8]) -> Result<(), Refused> {
    validate_with(operation, body, Options::default())
}

/// As [`validate`].
///
/// # Errors
///
/// Everything that is wrong with it, as much as the options say.
pub fn validate_with(
    operation: Operation,
    body: &[u8],
    options: Options,
) -> Result<(), Refused> {
    if operation.body_is_optional() && body.iter().all(u8::is_ascii_whitespace) {
        return Ok(());
    }
    judge_body(&tables::TABLE, operation.facts(), body, options).map_err(Refused::from)
}

/// Judges the parameters of a request, as they stand on the wire.
///
/// # Errors
///
/// Everything that is wrong with them.
pub fn validate_parameters(
    operation: Operation,
    parameters: &Parameters<'_>,
) -> Result<(), Refused> {
    validate_parameters_with(operation, parameters, Options::default())
}

/// As [`validate_parameters`].
///
/// # Errors
///
/// Everything that is wrong with them, as much as the options say.
pub fn validate_parameters_with(
    operation: Operation,
    parameters: &Parameters<'_>,
    options: Options,
) -> Result<(), Refused> {
    judge_parameters(&tables::TABLE, operation.facts(), parameters, options)
        .map_err(Refused::from)
}
