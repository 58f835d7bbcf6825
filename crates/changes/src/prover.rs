//! Proves that everything one schema accepts is accepted by another, where that can be seen from their rules.
//!
//! What is not proved may hold all the same; nothing is said of it. A schema that contains itself is taken for included
//! while its own inclusion is looked at: whatever breaks the rule would stand in a value of finite depth, and be met.

mod empty;
mod language;
mod number;
mod object;
mod same;
mod text;

#[cfg(test)]
mod tests;

use std::collections::HashSet;

use gerencianet_validation::{
    Options, judge_schema,
    table::{ArrayRules, Combine, Literal, NumberRules, ObjectRules, Schema, SchemaId, StringRules, Table, Types},
};

pub(crate) use language::{Outcome, outside};

/// How deep schemas may stand inside each other; what lies deeper is not proved.
const DEPTH: usize = 48;

/// How deep combinations are looked into for the types that they leave.
const COMBINED: usize = 12;

/// Compares the schemas of one table with those of another.
pub(crate) struct Prover<'a> {
    one: &'a Table<'a>,
    other: &'a Table<'a>,
    /// Pairs that are proved, or taken for proved while they are looked at.
    assumed: Vec<(SchemaId, SchemaId)>,
    failed: HashSet<(SchemaId, SchemaId)>,
    depth: usize,
}

/// Everything that a schema and the parts of its `allOf` ask for.
struct Facts<'a> {
    types: Types,
    values: Vec<&'a [Literal<'a>]>,
    strings: Vec<&'a StringRules<'a>>,
    numbers: Vec<&'a NumberRules<'a>>,
    arrays: Vec<&'a ArrayRules>,
    objects: Vec<&'a ObjectRules<'a>>,
    /// Lists of which a value satisfies at least one.
    unions: Vec<Vec<SchemaId>>,
    /// Lists of which a value satisfies exactly one.
    ones: Vec<&'a [SchemaId]>,
    nots: Vec<SchemaId>,
    discriminators: Vec<(&'a str, &'a [(&'a str, SchemaId)])>,
}

impl<'a> Prover<'a> {
    /// For inclusions of what `one` accepts in what `other` accepts.
    pub(crate) fn new(one: &'a Table<'a>, other: &'a Table<'a>) -> Self {
        Prover { one, other, assumed: Vec::new(), failed: HashSet::new(), depth: 0 }
    }

    /// Whether it is proved that `other` accepts by `theirs` whatever `one` accepts by `ours`.
    pub(crate) fn is_included(&mut self, ours: SchemaId, theirs: SchemaId) -> bool {
        let pair = (ours, theirs);
        if self.assumed.contains(&pair) {
            return true;
        }
        if self.depth >= DEPTH || self.failed.contains(&pair) {
            return false;
        }
        let known = self.assumed.len();
        self.assumed.push(pair);
        self.depth += 1;
        let holds = self.holds(ours, theirs)
            || same::is_same(self.one, self.other, ours, theirs)
            || empty::is_empty(self.one, ours, empty::DEPTH);
        self.depth -= 1;
        if !holds {
            // What was proved meanwhile may rest on this.
            self.assumed.truncate(known);
            self.failed.insert(pair);
        }
        holds
    }

    fn holds(&mut self, ours: SchemaId, theirs: SchemaId) -> bool {
        let schema = read(self.other, theirs);
        if *schema == Schema::ANY {
            return true;
        }
        let facts = facts(self.one, ours);
        if let Some(values) = listed(&facts) {
            let options = Options::default();
            return values.iter().all(|text| {
                judge_schema(self.one, ours, text.as_bytes(), options).is_err()
                    || judge_schema(self.other, theirs, text.as_bytes(), options).is_ok()
            });
        }
        self.satisfies(ours, &facts, schema)
            || facts.unions.iter().any(|union| union.iter().all(|one| self.is_included(*one, theirs)))
    }

    /// Whether every rule of a schema follows from the facts.
    fn satisfies(&mut self, ours: SchemaId, facts: &Facts<'a>, schema: &'a Schema<'a>) -> bool {
        let may_be = |types: Types| facts.types.0 & types.0 != 0;
        schema.types.contains(facts.types)
            && schema.values.is_none()
            && (!may_be(Types::STRING) || schema.string.is_none_or(|rules| text::follows(&facts.strings, rules)))
            && (!may_be(Types::NUMBER)
                || schema.number.is_none_or(|rules| {
                    number::follows(&facts.numbers, facts.types.0 & Types::NUMBER.0 == Types::INTEGER.0, rules)
                }))
            && (!may_be(Types::ARRAY) || schema.array.is_none_or(|rules| self.array_follows(&facts.arrays, rules)))
            && (!may_be(Types::OBJECT) || schema.object.is_none_or(|rules| self.object_follows(&facts.objects, rules)))
            && schema.combine.iter().all(|combine| self.combination_follows(ours, facts, combine))
    }

    fn array_follows(&mut self, arrays: &[&ArrayRules], rules: &ArrayRules) -> bool {
        let least = arrays.iter().map(|array| array.min_items).max().unwrap_or(0);
        let most = arrays.iter().map(|array| array.max_items).min().unwrap_or(u32::MAX);
        least >= rules.min_items
            && most <= rules.max_items
            && (!rules.unique || most <= 1 || arrays.iter().any(|array| array.unique))
            && rules.items.is_none_or(|items| {
                most == 0
                    || *read(self.other, items) == Schema::ANY
                    || arrays.iter().filter_map(|array| array.items).any(|ours| self.is_included(ours, items))
            })
    }

    fn combination_follows(&mut self, ours: SchemaId, facts: &Facts<'a>, combine: &'a Combine<'a>) -> bool {
        match combine {
            Combine::All(parts) => parts.iter().all(|part| self.is_included(ours, *part)),
            Combine::Any(alternatives) => self.one_of_these(ours, facts, alternatives),
            Combine::Dispatch(alternatives) => {
                // That no other alternative fits as well is proved of a dispatch.
                let schemas: Vec<SchemaId> = alternatives.iter().map(|alternative| alternative.schema).collect();
                self.one_of_these(ours, facts, &schemas)
            }
            Combine::One(alternatives) => {
                self.same_list(facts, alternatives)
                    || (self.are_apart(alternatives) && self.one_of_these(ours, facts, alternatives))
            }
            Combine::Not(schema) => {
                let theirs = types(self.other, *schema, COMBINED);
                facts.types.0 & theirs.0 == 0 || facts.nots.iter().any(|not| self.is_included_back(*schema, *not))
            }
            Combine::Discriminator { property, cases } => facts.discriminators.iter().any(|(known, ours)| {
                known == property
                    && ours.iter().all(|(value, schema)| {
                        let case = cases.iter().find(|(other, _)| other == value);
                        case.is_some_and(|(_, theirs)| self.is_included(*schema, *theirs))
                    })
            }),
        }
    }

    fn one_of_these(&mut self, ours: SchemaId, facts: &Facts<'a>, alternatives: &[SchemaId]) -> bool {
        alternatives.iter().any(|theirs| self.is_included(ours, *theirs))
            || facts
                .unions
                .iter()
                .any(|union| union.iter().all(|one| alternatives.iter().any(|theirs| self.is_included(*one, *theirs))))
    }

    /// Whether a value satisfies exactly one of a list whose schemas are equal to those of this one, in order.
    fn same_list(&mut self, facts: &Facts<'a>, alternatives: &[SchemaId]) -> bool {
        facts.ones.iter().any(|list| {
            list.len() == alternatives.len()
                && list
                    .iter()
                    .zip(alternatives)
                    .all(|(ours, theirs)| self.is_included(*ours, *theirs) && self.is_included_back(*theirs, *ours))
        })
    }

    /// Whether no value satisfies two of these, as their types or their listed values say.
    fn are_apart(&self, alternatives: &[SchemaId]) -> bool {
        let all: Vec<Facts<'_>> = alternatives.iter().map(|id| facts(self.other, *id)).collect();
        all.iter().enumerate().all(|(position, one)| {
            all[position + 1..].iter().all(|other| {
                one.types.0 & other.types.0 == 0
                    || matches!((listed(one), listed(other)), (Some(one), Some(other))
                        if one.iter().all(|value| !other.contains(value)))
            })
        })
    }

    /// The same the other way round.
    fn is_included_back(&self, theirs: SchemaId, ours: SchemaId) -> bool {
        let mut back = Prover::new(self.other, self.one);
        back.depth = self.depth + 1;
        back.is_included(theirs, ours)
    }
}

pub(crate) fn read<'a>(table: &'a Table<'a>, id: SchemaId) -> &'a Schema<'a> {
    &table.schemas[usize::from(id.0)]
}

fn facts<'a>(table: &'a Table<'a>, id: SchemaId) -> Facts<'a> {
    let mut facts = Facts {
        types: types(table, id, COMBINED),
        values: Vec::new(),
        strings: Vec::new(),
        numbers: Vec::new(),
        arrays: Vec::new(),
        objects: Vec::new(),
        unions: Vec::new(),
        ones: Vec::new(),
        nots: Vec::new(),
        discriminators: Vec::new(),
    };
    let mut waiting = vec![id];
    let mut seen = HashSet::new();
    while let Some(id) = waiting.pop() {
        if !seen.insert(id) {
            continue;
        }
        let schema = read(table, id);
        facts.values.extend(schema.values);
        facts.strings.extend(schema.string);
        facts.numbers.extend(schema.number);
        facts.arrays.extend(schema.array);
        facts.objects.extend(schema.object);
        for combine in schema.combine {
            match combine {
                Combine::All(parts) => waiting.extend(*parts),
                Combine::Any(alternatives) => facts.unions.push(alternatives.to_vec()),
                Combine::One(alternatives) => {
                    facts.ones.push(alternatives);
                    facts.unions.push(alternatives.to_vec());
                }
                Combine::Dispatch(alternatives) => {
                    facts.unions.push(alternatives.iter().map(|alternative| alternative.schema).collect());
                }
                Combine::Not(schema) => facts.nots.push(*schema),
                Combine::Discriminator { property, cases } => {
                    facts.discriminators.push((property, cases));
                    facts.unions.push(cases.iter().map(|(_, schema)| *schema).collect());
                }
            }
        }
    }
    facts
}

/// The types that a value may have; never too few.
fn types(table: &Table<'_>, id: SchemaId, depth: usize) -> Types {
    let schema = read(table, id);
    let mut found = schema.types;
    if let Some(values) = schema.values {
        found.0 &= values.iter().fold(0, |types, value| types | type_of(value).0);
    }
    if depth == 0 {
        return found;
    }
    let of = |id: &SchemaId| types(table, *id, depth - 1).0;
    for combine in schema.combine {
        found.0 &= match combine {
            Combine::All(parts) => parts.iter().fold(Types::ANY.0, |types, part| types & of(part)),
            Combine::Any(alternatives) | Combine::One(alternatives) => {
                alternatives.iter().fold(0, |types, alternative| types | of(alternative))
            }
            Combine::Not(_) => Types::ANY.0,
            Combine::Dispatch(_) | Combine::Discriminator { .. } => Types::OBJECT.0,
        };
    }
    found
}

fn type_of(value: &Literal<'_>) -> Types {
    match value {
        Literal::Null => Types::NULL,
        Literal::Boolean(_) => Types::BOOLEAN,
        Literal::Number(_) => Types::NUMBER,
        Literal::String(_) => Types::STRING,
        Literal::Json(_) => Types::ARRAY.or(Types::OBJECT),
    }
}

/// Texts of values among which are all that can satisfy the facts, where these are few.
fn listed(facts: &Facts<'_>) -> Option<Vec<String>> {
    if let Some(values) = facts.values.first() {
        return Some(values.iter().map(literal).collect());
    }
    let few = Types::NULL.or(Types::BOOLEAN);
    few.contains(facts.types).then(|| ["null", "true", "false"].map(str::to_owned).to_vec())
}

/// The JSON text of a value.
pub(crate) fn literal(value: &Literal<'_>) -> String {
    match value {
        Literal::Null => "null".to_owned(),
        Literal::Boolean(value) => value.to_string(),
        Literal::Number(number) => number.text.to_owned(),
        Literal::String(text) => serde_json::Value::from(*text).to_string(),
        Literal::Json(text) => (*text).to_owned(),
    }
}
