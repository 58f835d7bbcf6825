//! One version of a document, read, lowered and as the tables that the engine walks.

use std::borrow::Cow;

use bumpalo::Bump;
use codegen::{
    diagnostic::Diagnostic,
    examples::as_response,
    foreign::adapted,
    ir::{self, SchemaId},
    lint::{Rules, is_fatal, lint},
    load::{Node, Sources},
    lower::lower,
    oracle::Direction,
    tables::{self, Every},
};
use gerencianet_validation::{
    Options, accepts_body, judge_schema,
    table::{Idempotency, OperationTable, Table},
};

use crate::{Version, report::Refusal, written::Operations};

/// A document of one version.
pub(crate) struct Side<'s> {
    pub(crate) sources: &'s Sources,
    /// Its operations as their author wrote them.
    pub(crate) written: Operations<'s>,
    pub(crate) api: ir::Api,
    /// The same document as answers are judged by: there it is `writeOnly` that keeps a member out.
    answers: ir::Api,
}

/// Documents as they are lowered: one that is not ours is adapted before.
pub(crate) fn readable(written: &Sources) -> Result<Cow<'_, Sources>, Vec<Diagnostic>> {
    if !written.is_foreign() {
        return right(Cow::Borrowed(written), Rules::open());
    }
    right(Cow::Borrowed(written), Rules::foreign())?;
    right(Cow::Owned(adapted(written)), Rules::foreign())
}

fn right(sources: Cow<'_, Sources>, rules: Rules) -> Result<Cow<'_, Sources>, Vec<Diagnostic>> {
    let mistakes = lint(&sources, rules);
    if is_fatal(&mistakes) { Err(mistakes) } else { Ok(sources) }
}

/// Lowers the documents of a version.
pub(crate) fn read<'s>(version: &Version<'s>, readable: &'s Sources) -> Result<Vec<Side<'s>>, Vec<Diagnostic>> {
    let mut sides = Vec::new();
    for document in readable.documents() {
        if version.document.is_none_or(|name| name == document.name) {
            let api = lower(readable, &document)?;
            let written = Operations::of(version.sources, document.name);
            sides.push(Side { sources: readable, written, answers: as_response(&api), api });
        }
    }
    Ok(sides)
}

/// The tables of a document.
pub(crate) struct Tables<'a, 't> {
    pub(crate) side: &'a Side<'a>,
    requests: Every<'t>,
    answers: Every<'t>,
    /// What operations ask of parameters, with the table that they refer to.
    pub(crate) operations: tables::Tables<'t>,
}

impl<'a, 't> Tables<'a, 't> {
    pub(crate) fn new(side: &'a Side<'a>, arena: &'t Bump) -> Result<Self, Vec<Diagnostic>> {
        Ok(Tables {
            side,
            requests: tables::every(&side.api, arena)?,
            answers: tables::every(&side.answers, arena)?,
            operations: tables::build(&side.api, arena)?,
        })
    }

    /// A schema in the direction in which its values travel.
    pub(crate) fn subject(&self, id: SchemaId, direction: Direction) -> Subject<'_> {
        let every = match direction {
            Direction::Request => &self.requests,
            Direction::Response => &self.answers,
        };
        Subject { sources: self.side.sources, api: &self.side.api, every, direction, id }
    }
}

/// A schema, with everything that is needed to judge values by it.
#[derive(Clone, Copy)]
pub(crate) struct Subject<'a> {
    pub(crate) sources: &'a Sources,
    pub(crate) api: &'a ir::Api,
    every: &'a Every<'a>,
    pub(crate) direction: Direction,
    pub(crate) id: SchemaId,
}

impl<'a> Subject<'a> {
    /// The same for another schema of the document.
    pub(crate) fn at(self, id: SchemaId) -> Self {
        Subject { id, ..self }
    }

    pub(crate) fn schema(&self) -> &'a ir::Schema {
        self.api.schema(self.id)
    }

    pub(crate) fn table(&self) -> &'a Table<'a> {
        &self.every.table
    }

    /// Where the schema stands in the table.
    pub(crate) fn number(&self) -> gerencianet_validation::table::SchemaId {
        self.every.schema(self.id)
    }

    /// What the author wrote.
    pub(crate) fn node(&self) -> Option<&'a Node> {
        let schema = self.schema();
        self.sources.at(schema.span.file, &schema.pointer)
    }

    pub(crate) fn accepts(&self, body: &[u8]) -> bool {
        let facts = OperationTable {
            api: "",
            id: "",
            method: "",
            path: "",
            scopes: &[],
            idempotency: Idempotency::None,
            body: Some(self.number()),
            parameters: &[],
            between: &[],
        };
        accepts_body(self.table(), &facts, body, Options::default())
    }

    /// Why a body is refused: the places and the codes of what is wrong.
    pub(crate) fn refusals(&self, body: &[u8]) -> Vec<Refusal> {
        let judged = judge_schema(self.table(), self.number(), body, Options::default());
        let (violations, _) = judged.err().unwrap_or_default();
        let refusal = |violation: &gerencianet_validation::Violation<'_>| Refusal {
            pointer: violation.pointer().to_owned(),
            code: violation.code().as_str().to_owned(),
        };
        violations.iter().map(refusal).collect()
    }
}
