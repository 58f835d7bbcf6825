//! The parameters of a request: path, query and headers.
//!
//! A witness holds only parameters that the accepting version knows: what a version does not speak of was never a request
//! by it.

use std::collections::BTreeMap;

use bodies::{
    Vectors,
    json::{Json, Style},
    random::Random,
};
use codegen::{
    ir::{BetweenParameters, Location, Operation, Parameter, Wire},
    oracle::Direction,
};
use gerencianet_validation::{
    Options, Parameters, judge_parameters,
    table::{OperationTable, Table, Types},
};
use serde_json::{Map, Value};

use crate::{
    operation::impact,
    pairs::path_parameters,
    places, probes,
    prover::{Prover, read},
    report::{Evidence, Part, PartReport, Refusal, Verdict, Witness},
    search::inventor,
    side::{Subject, Tables},
};

/// How many values are made of each schema by chance.
const MADE: usize = 12;

/// How many values of each of two parameters are tried together.
const TOGETHER: usize = 3;

/// One side of the comparison.
#[derive(Clone, Copy)]
struct Of<'a> {
    tables: &'a Tables<'a, 'a>,
    operation: &'a Operation,
    facts: &'a OperationTable<'a>,
    table: &'a Table<'a>,
}

/// A parameter that is given: where, by which name, and its values, of which only a list has several.
type Given = (Location, String, Vec<String>);

/// Compares what two versions of an operation ask of its parameters; nothing where it is proved that they ask the same of
/// the same ones.
pub(crate) fn compare<'a>(
    old: (&'a Tables<'a, 'a>, &'a Operation),
    new: (&'a Tables<'a, 'a>, &'a Operation),
    vectors: &Vectors,
) -> Option<PartReport> {
    let (old, new) = (Of::new(old)?, Of::new(new)?);
    let less = direction(old, new, vectors);
    let more = direction(new, old, vectors);
    let verdict = Verdict::of(&more, &less);
    let differences = differences(old, new, vectors);
    let same_set = |one: Of<'_>, other: Of<'_>| {
        other.operation.parameters.iter().all(|parameter| one.partner(other, parameter).is_some())
    };
    if verdict == Verdict::Equal && same_set(old, new) && same_set(new, old) {
        return None;
    }
    let callers = impact(&less);
    Some(PartReport { part: Part::Parameters, verdict, more, less, differences, callers, front_end: callers })
}

impl<'a> Of<'a> {
    fn new((tables, operation): (&'a Tables<'a, 'a>, &'a Operation)) -> Option<Self> {
        let position = tables.side.api.operations.iter().position(|one| std::ptr::eq(one, operation))?;
        let facts = tables.operations.operations.get(position)?;
        Some(Of { tables, operation, facts, table: &tables.operations.table })
    }

    fn subject(self, parameter: &Parameter) -> Subject<'a> {
        self.tables.subject(parameter.schema, Direction::Request)
    }

    /// The parameter of this side that is that one of the other: in a path by its position, else by its name.
    fn partner(self, other: Of<'_>, parameter: &Parameter) -> Option<&'a Parameter> {
        let name = self.name_of(other, parameter.location, &parameter.name);
        self.find(parameter.location, &name)
    }

    fn find(self, location: Location, name: &str) -> Option<&'a Parameter> {
        self.operation.parameters.iter().find(|one| {
            one.location == location
                && match location {
                    Location::Header => one.name.eq_ignore_ascii_case(name),
                    _ => one.name == name || one.alias.as_deref() == Some(name),
                }
        })
    }

    /// What this side calls a parameter of the other.
    fn name_of(self, other: Of<'_>, location: Location, name: &str) -> String {
        if location != Location::Path {
            return name.to_owned();
        }
        let position = path_parameters(&other.operation.path).iter().position(|known| *known == name);
        let ours = path_parameters(&self.operation.path);
        position.and_then(|position| ours.get(position)).map_or_else(|| name.to_owned(), |name| (*name).to_owned())
    }

    fn refusals(self, given: &[Given]) -> Vec<Refusal> {
        let mut parameters = Parameters::new();
        for (location, name, values) in given {
            for value in values {
                parameters = match location {
                    Location::Path => parameters.path(name, value.as_str()),
                    Location::Query => parameters.query(name, value.as_str()),
                    Location::Header => parameters.header(name, value.as_str()),
                };
            }
        }
        let judged = judge_parameters(self.table, self.facts, &parameters, Options::default());
        let (violations, _) = judged.err().unwrap_or_default();
        let refusal = |violation: &gerencianet_validation::Violation<'_>| Refusal {
            pointer: violation.pointer().to_owned(),
            code: violation.code().as_str().to_owned(),
        };
        violations.iter().map(refusal).collect()
    }

    /// Whether nothing is wrong with a parameter by itself.
    fn accepts(self, given: &Given) -> bool {
        self.refusals(std::slice::from_ref(given)).iter().all(|refusal| refusal.code == "required")
    }
}

/// What shows that one side accepts what the other refuses.
fn direction(accepting: Of<'_>, refusing: Of<'_>, vectors: &Vectors) -> Evidence {
    if is_included(accepting, refusing) {
        return Evidence::Impossible;
    }
    let mut search = Search { accepting, refusing, tried: 0 };
    match search.run(vectors) {
        None => Evidence::NotFound { tried: search.tried },
        Some(given) => Evidence::Witness(Witness { body: shown(&given), refusals: search.refusals(&given) }),
    }
}

/// Whether it is proved that one side refuses nothing that the other accepts.
fn is_included(accepting: Of<'_>, refusing: Of<'_>) -> bool {
    let every_value = accepting.operation.parameters.iter().all(|ours| match refusing.partner(accepting, ours) {
        None => ours.location == Location::Header,
        Some(theirs) => same_names(ours, theirs) && values_included(accepting, ours, refusing, theirs),
    });
    let every_required = refusing
        .operation
        .parameters
        .iter()
        .filter(|theirs| theirs.required)
        .all(|theirs| accepting.partner(refusing, theirs).is_some_and(|ours| ours.required));
    let named = |rule: &BetweenParameters| match rule {
        BetweenParameters::Exclusive(names) => BetweenParameters::Exclusive(
            names.iter().map(|name| accepting.name_of(refusing, Location::Path, name)).collect(),
        ),
        BetweenParameters::NotBefore { later, earlier } => BetweenParameters::NotBefore {
            later: accepting.name_of(refusing, Location::Path, later),
            earlier: accepting.name_of(refusing, Location::Path, earlier),
        },
    };
    every_value
        && every_required
        && refusing.operation.between.iter().all(|rule| accepting.operation.between.contains(&named(rule)))
}

fn same_names(ours: &Parameter, theirs: &Parameter) -> bool {
    ours.alias.is_none() || ours.alias == theirs.alias
}

/// A value of a parameter is a text, which is read by the type of its schema; where the types differ, or it is written in another
/// way, nothing is proved.
fn values_included(accepting: Of<'_>, ours: &Parameter, refusing: Of<'_>, theirs: &Parameter) -> bool {
    if ours.wire != theirs.wire {
        return false;
    }
    let (ours, theirs) = (accepting.subject(ours), refusing.subject(theirs));
    let (one, other) = (read(ours.table(), ours.number()), read(theirs.table(), theirs.number()));
    let read_alike = one.types == other.types
        || (one.combine.is_empty()
            && other.combine.is_empty()
            && one.types.0 & Types::STRING.0 == other.types.0 & Types::STRING.0);
    read_alike && Prover::new(ours.table(), theirs.table()).is_included(ours.number(), theirs.number())
}

struct Search<'a> {
    accepting: Of<'a>,
    refusing: Of<'a>,
    tried: u64,
}

impl Search<'_> {
    fn run(&mut self, vectors: &Vectors) -> Option<Vec<Given>> {
        let values = self.values(vectors);
        let declared = &self.accepting.operation.parameters;
        let mut base: Vec<Given> = Vec::new();
        for parameter in declared.iter().filter(|parameter| parameter.required) {
            base.push(values[&key(parameter)].first()?.clone());
        }
        if self.shows(&base) {
            return Some(base);
        }
        for parameter in declared {
            let is_it = |given: &&Given| given.0 == parameter.location && names(parameter).any(|name| *name == given.1);
            let others: Vec<Given> = base.iter().filter(|given| !is_it(given)).cloned().collect();
            for given in &values[&key(parameter)] {
                let trial = with(&others, given);
                if self.shows(&trial) {
                    return Some(self.smaller(trial));
                }
            }
        }
        for (position, one) in declared.iter().enumerate() {
            for other in &declared[position + 1..] {
                for first in values[&key(one)].iter().take(TOGETHER) {
                    for second in values[&key(other)].iter().take(TOGETHER) {
                        let trial = with(&with(&base, first), second);
                        if self.shows(&trial) {
                            return Some(self.smaller(trial));
                        }
                    }
                }
            }
        }
        None
    }

    /// For each parameter, values that the accepting side takes for right: examples first, then what lies at the limits of both
    /// sides, and what is made by chance. Short ones come first.
    fn values(&self, vectors: &Vectors) -> BTreeMap<(u8, String), Vec<Given>> {
        let mut values = BTreeMap::new();
        for parameter in &self.accepting.operation.parameters {
            let partner = self.refusing.partner(self.accepting, parameter);
            let mut subjects = vec![(self.accepting.subject(parameter), &parameter.examples)];
            subjects.extend(partner.map(|partner| (self.refusing.subject(partner), &partner.examples)));
            let mut made: Vec<Json> = Vec::new();
            let mut shown: Vec<Json> = Vec::new();
            let mut random = Random::new(0x5EED);
            for (subject, examples) in &subjects {
                shown.extend(examples.iter().map(|example| probes::json(&example.value)));
                made.extend(probes::values(*subject, vectors));
                let inventor = inventor(*subject, vectors);
                made.extend((0..MADE).filter_map(|_| Some(inventor.as_ref()?.value(&mut random))));
            }
            if let [(one, _), (other, _)] = &subjects[..] {
                made.extend(places::apart(*one, *other).into_iter().map(Json::Text));
            }
            let written = |value: &Json| on_the_wire(value, parameter.wire);
            let mut texts: Vec<Vec<String>> = made.iter().filter_map(written).collect();
            let is_word = |texts: &Vec<String>| matches!(&texts[..], [one] if is_word(one));
            texts.sort_by_key(|texts| (is_word(texts), texts.iter().map(String::len).sum::<usize>()));
            let mut all: Vec<Vec<String>> = shown.iter().filter_map(written).collect();
            all.extend(texts);
            let mut given: Vec<Given> = Vec::new();
            for (name, texts) in names(parameter).flat_map(|name| all.iter().map(move |texts| (name, texts))) {
                let one = (parameter.location, name.clone(), texts.clone());
                if !given.contains(&one) && self.accepting.accepts(&one) {
                    given.push(one);
                }
            }
            values.insert(key(parameter), given);
        }
        values
    }

    fn shows(&mut self, given: &[Given]) -> bool {
        self.tried += 1;
        self.accepting.refusals(given).is_empty() && !self.refusals(given).is_empty()
    }

    /// Why the refusing side does not take them, by the names that it has for parameters of the path.
    fn refusals(&self, given: &[Given]) -> Vec<Refusal> {
        let renamed: Vec<Given> = given
            .iter()
            .map(|(location, name, value)| {
                (*location, self.refusing.name_of(self.accepting, *location, name), value.clone())
            })
            .collect();
        self.refusing.refusals(&renamed)
    }

    fn smaller(&mut self, mut given: Vec<Given>) -> Vec<Given> {
        let mut position = 0;
        while position < given.len() {
            let mut fewer = given.clone();
            fewer.remove(position);
            if self.shows(&fewer) {
                given = fewer;
            } else {
                position += 1;
            }
        }
        given
    }
}

/// Every spelling of its name.
fn names(parameter: &Parameter) -> impl Iterator<Item = &String> {
    std::iter::once(&parameter.name).chain(&parameter.alias)
}

fn key(parameter: &Parameter) -> (u8, String) {
    (order(parameter.location), parameter.name.clone())
}

fn order(location: Location) -> u8 {
    match location {
        Location::Path => 0,
        Location::Query => 1,
        Location::Header => 2,
    }
}

/// The same parameters with one of them given so.
fn with(base: &[Given], given: &Given) -> Vec<Given> {
    let mut all: Vec<Given> = base.iter().filter(|one| (one.0, &one.1) != (given.0, &given.1)).cloned().collect();
    all.push(given.clone());
    all
}

fn is_word(text: &str) -> bool {
    matches!(text, "null" | "true" | "false")
}

/// A value as a parameter has it; none for what cannot stand there. An object with its members in brackets is not tried.
fn on_the_wire(value: &Json, wire: Wire) -> Option<Vec<String>> {
    let text = |value: &Json| match value {
        Json::Array(_) | Json::Object(_) => None,
        Json::Text(text) => Some(text.clone()),
        other => Some(other.write(&mut Style::plain())),
    };
    let items = |value: &Json| match value {
        Json::Array(items) if !items.is_empty() => items.iter().map(text).collect::<Option<Vec<String>>>(),
        _ => None,
    };
    match wire {
        Wire::Text => Some(vec![text(value)?]),
        Wire::Repeated => items(value),
        Wire::Separated(between) => Some(vec![items(value)?.join(&char::from(between).to_string())]),
        Wire::Json => Some(vec![value.write(&mut Style::plain())]),
        Wire::Members => None,
    }
}

/// Parameters as one JSON object: `{"path": {…}, "query": {…}, "header": {…}}`.
fn shown(given: &[Given]) -> String {
    let mut all = Map::new();
    for (name, place) in [("path", Location::Path), ("query", Location::Query), ("header", Location::Header)] {
        let members: Map<String, Value> = given
            .iter()
            .filter(|(location, ..)| *location == place)
            .map(|(_, name, values)| match &values[..] {
                [value] => (name.clone(), Value::from(value.clone())),
                several => (name.clone(), Value::from(several.to_vec())),
            })
            .collect();
        if !members.is_empty() {
            all.insert(name.to_owned(), members.into());
        }
    }
    Value::from(all).to_string()
}

fn place(location: Location) -> &'static str {
    match location {
        Location::Path => "/path",
        Location::Query => "/query",
        Location::Header => "/header",
    }
}

/// Where the two differ, in words.
fn differences(old: Of<'_>, new: Of<'_>, vectors: &Vectors) -> Vec<(String, String)> {
    let mut told = Vec::new();
    for theirs in &new.operation.parameters {
        let pointer = format!("{}/{}", place(theirs.location), theirs.name);
        let Some(ours) = old.partner(new, theirs) else {
            told.push((
                pointer,
                if theirs.required { "required parameter added" } else { "parameter added" }.to_owned(),
            ));
            continue;
        };
        match (ours.required, theirs.required) {
            (false, true) => told.push((pointer.clone(), "became required".to_owned())),
            (true, false) => told.push((pointer.clone(), "is no longer required".to_owned())),
            _ => {}
        }
        if ours.wire != theirs.wire {
            told.push((pointer.clone(), "is written in another way".to_owned()));
        }
        if ours.alias != theirs.alias {
            let name = |alias: &Option<String>| alias.clone().unwrap_or_else(|| "none".to_owned());
            told.push((pointer.clone(), format!("x-alias: {} → {}", name(&ours.alias), name(&theirs.alias))));
        }
        for difference in places::differences(old.subject(ours), new.subject(theirs), vectors) {
            told.push((format!("{pointer}{}", difference.pointer()), difference.what));
        }
    }
    for ours in old.operation.parameters.iter().filter(|ours| new.partner(old, ours).is_none()) {
        told.push((format!("{}/{}", place(ours.location), ours.name), "parameter removed".to_owned()));
    }
    if old.operation.between != new.operation.between {
        told.push((String::new(), "rules between parameters changed".to_owned()));
    }
    told
}
