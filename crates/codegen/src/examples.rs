//! Examples, defaults and members of `enum`: whatever a document shows must satisfy its own schema.
//!
//! Two judges look at each value: the engine of gerencianet-validation with the tables of this document, and the
//! [`Oracle`]. What both refuse is the author's mistake; what only one refuses is ours, and an error as well.

mod shown;

use std::collections::{HashMap, HashSet};

use bumpalo::Bump;
use gerencianet_validation::{Locale, Options, judge_schema};

use crate::{
    diagnostic::{Diagnostic, sentences},
    ir,
    load::{Node, Sources, Span},
    oracle::{Direction, Formats, Oracle, Translated},
    tables,
};

use self::shown::Shown;

/// Judges everything that the documents show; `apis` are the documents after [`crate::lower`]. What it says is ordered
/// by place.
#[must_use]
pub fn check(sources: &Sources, apis: &[ir::Api]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for document in sources.documents() {
        let Some(api) = apis.iter().find(|api| api.name == document.name) else { continue };
        let arena = Bump::new();
        match Judges::new(sources, api, &arena) {
            Ok(mut judges) => {
                shown::shown(sources, document).iter().for_each(|shown| judges.judge(shown, &mut diagnostics));
            }
            Err(mistakes) => diagnostics.extend(mistakes),
        }
    }
    // Documents may share files.
    let mut told = HashSet::new();
    diagnostics.retain(|diagnostic| told.insert((diagnostic.code, diagnostic.span, diagnostic.message.clone())));
    diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    diagnostics
}

/// How many schemas the oracle reads in a document that is not ours, each as often as others lead to it: where everything leads
/// to everything, and everything has an example, it would read for minutes. After that, our engine judges alone.
const SCHEMAS: usize = 5_000;

/// Both judges for one document.
struct Judges<'s, 't> {
    sources: &'s Sources,
    /// The number of each schema, by its place.
    numbers: HashMap<Span, usize>,
    request: tables::Every<'t>,
    response: tables::Every<'t>,
    oracles: HashMap<(Span, Direction), Read>,
    /// How many schemas the oracles hold.
    schemas: usize,
}

/// A schema as the oracle has read it.
enum Read {
    As(Box<Oracle>),
    /// It has read enough.
    Not,
    /// It cannot read it.
    Unreadable,
}

/// What a judge found wrong: a pointer and a sentence each; nothing where the value is accepted.
type Findings = Vec<(String, String)>;

/// What the oracle says of a value.
enum Theirs {
    /// Nothing: it cannot read the schema.
    Unreadable,
    /// Nothing that counts: it would compare a number of the value or of the schema with another one than is written,
    /// since it keeps numbers in 64 bits, or it has read enough. Our engine compares digits, and judges alone.
    Silent,
    Found(Findings),
}

impl<'s, 't> Judges<'s, 't> {
    fn new(sources: &'s Sources, api: &ir::Api, arena: &'t Bump) -> Result<Self, Vec<Diagnostic>> {
        Ok(Judges {
            sources,
            numbers: api.schemas.iter().map(|schema| schema.span).zip(0..).collect(),
            request: tables::every(api, arena)?,
            response: tables::every(&as_response(api), arena)?,
            oracles: HashMap::new(),
            schemas: 0,
        })
    }

    fn judge(&mut self, shown: &Shown<'s>, diagnostics: &mut Vec<Diagnostic>) {
        let Shown { value, schema, kind, directions } = *shown;
        let mut fewest: Option<Findings> = None;
        for direction in directions {
            let Some(ours) = self.ours(value, schema, *direction) else {
                diagnostics.push(sentences::shown_without_schema(value.span, schema.span));
                return;
            };
            match self.theirs(value, schema, *direction, diagnostics) {
                Theirs::Unreadable => return,
                Theirs::Silent => {}
                Theirs::Found(theirs) if ours.is_empty() == theirs.is_empty() => {}
                Theirs::Found(theirs) => {
                    let (ours, theirs) = (ours.first(), theirs.first());
                    diagnostics.push(sentences::judges_disagree(value.span, schema.span, ours, theirs));
                    return;
                }
            }
            if fewest.as_ref().is_none_or(|fewest| ours.len() < fewest.len()) {
                fewest = Some(ours);
            }
        }
        for (pointer, sentence) in fewest.unwrap_or_default() {
            let place = place_in(value, &pointer);
            diagnostics.push(sentences::shown_refused(kind, place, &pointer, &sentence, schema.span));
        }
    }

    /// Nothing where the tables do not have the schema.
    fn ours(&self, value: &Node, schema: &Node, direction: Direction) -> Option<Findings> {
        let every = match direction {
            Direction::Request => &self.request,
            Direction::Response => &self.response,
        };
        let id = every.schema(ir::SchemaId(*self.numbers.get(&schema.span)?));
        let body = value.to_json_text();
        let violations = judge_schema(&every.table, id, body.as_bytes(), Options::default());
        let (violations, _) = violations.err().unwrap_or_default();
        let finding = |violation: &gerencianet_validation::Violation<'_>| {
            (violation.pointer().to_owned(), violation.message(Locale::En))
        };
        Some(violations.iter().map(finding).collect())
    }

    /// That the oracle cannot read a schema is told once.
    fn theirs(
        &mut self,
        value: &Node,
        schema: &Node,
        direction: Direction,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Theirs {
        let oracle = self.oracles.entry((schema.span, direction)).or_insert_with(|| {
            let most = if self.sources.is_foreign() { SCHEMAS } else { usize::MAX };
            if self.schemas >= most {
                return Read::Not;
            }
            let read = Translated::new(self.sources, schema, direction).and_then(|translated| {
                self.schemas += translated.schemas;
                let is_few = self.schemas <= most;
                is_few.then(|| translated.read(schema, Formats::Judged)).transpose()
            });
            match read {
                Ok(Some(oracle)) => Read::As(Box::new(oracle)),
                Ok(None) => Read::Not,
                Err(mistake) => {
                    diagnostics.push(mistake);
                    Read::Unreadable
                }
            }
        });
        match oracle {
            Read::Unreadable => Theirs::Unreadable,
            Read::As(oracle) if oracle.is_exact_about(value) => Theirs::Found(oracle.violations(&value.to_json())),
            Read::As(_) | Read::Not => Theirs::Silent,
        }
    }
}

/// The same API with the rules of what the server sends: there it is `writeOnly` that keeps a member out.
#[must_use]
pub fn as_response(api: &ir::Api) -> ir::Api {
    let mut response = api.clone();
    for schema in &mut response.schemas {
        for field in &mut schema.object.fields {
            field.read_only = is_write_only(api, field.schema, &mut HashSet::new());
        }
    }
    response
}

/// Whether `writeOnly` stands in a schema or in one of its `allOf`.
fn is_write_only(api: &ir::Api, id: ir::SchemaId, seen: &mut HashSet<ir::SchemaId>) -> bool {
    let schema = api.schema(id);
    let parts = schema.combine.iter().filter_map(|combine| match combine {
        ir::Combine::All(parts) => Some(parts),
        _ => None,
    });
    seen.insert(id) && (schema.write_only || parts.flatten().any(|part| is_write_only(api, *part, seen)))
}

/// The place of what a pointer leads to inside a value, or of what comes nearest: a member that is missing has no place.
fn place_in(value: &Node, pointer: &str) -> Span {
    let mut node = value;
    for part in pointer.split('/').skip(1) {
        let name = part.replace("~1", "/").replace("~0", "~");
        let item = || node.items().get(name.parse::<usize>().ok()?);
        match node.get(&name).or_else(item) {
            Some(inner) => node = inner,
            None => break,
        }
    }
    node.span
}
