//! The rules of every API as text, for the WebAssembly module.
//!
//! References take four bytes each and compress badly; so the module carries its tables as a text, and builds them from it
//! when it is first asked. `crates/gerencianet-wasm/src/rules.rs` reads what is written here. In the order in which it
//! stands, with numbers as `Writer::number` writes them:
//!
//! - every string that occurs, by the number of its bytes and its bytes; from then on a string is its number;
//! - every pattern: its source, then 0 and a run (ranges of characters, fewest, most) or 1 and an automaton (lengths of runs of
//!   bytes with their class, how many classes, start, transitions, accepting states);
//! - every schema: its types, a set of what follows (1 values, 2 string, 4 number, 8 array, 16 object, 32 combinations), and that;
//! - every operation: its body, its parameters, the rules between them.
//!
//! A list is its length and its entries. What may be missing is 0 or one more than its number; so is "most", which may be
//! without bound.

use std::collections::HashMap;

use gerencianet_validation::{
    Format,
    table::{
        Additional, ArrayRules, Automaton, Between, BetweenParameters, Bound, Combine, Decimal, Literal, Location,
        Matcher, NumberRules, ObjectRules, OperationTable, Parameter, Pattern, Schema, SchemaId, StringRules, Table,
    },
};
use proc_macro2::{Ident, Span};
use quote::quote;

use crate::{
    emit::{self, name},
    ir,
    output::{MARK, Output},
    tables::Tables,
};

/// The file with the rules of every API.
#[must_use]
pub fn emit(apis: &[ir::Api], tables: &[Tables<'_>]) -> Output {
    let first_line = format!(" {MARK}specs/ by cargo xtask codegen");
    let mut paragraphs = vec![quote! {
        #![doc = #first_line]
        #![doc = ""]
        #![doc = " The rules of every API, in the order of the documents, as `rules.rs` reads them."]
    }];
    let mut all = Vec::new();
    for (api, tables) in apis.iter().zip(tables) {
        let constant = Ident::new(&name::module(&api.name).to_string().to_uppercase(), Span::call_site());
        let (text, operations) = (written(&tables.table, tables.operations), tables.operations.len());
        let doc = format!(" `specs/{}.yaml`", api.name);
        paragraphs.push(quote! {
            #[doc = #doc]
            const #constant: (usize, &str) = (#operations, #text);
        });
        all.push(constant);
    }
    paragraphs.insert(
        1,
        quote! {
            /// How many operations an API has, and its rules.
            pub(crate) const RULES: &[(usize, &str)] = &[#(#all),*];
        },
    );
    Output::whole("crates/gerencianet-wasm/src/generated/rules.rs".to_owned(), emit::lay_out(&paragraphs))
}

/// The rules of one API as text.
#[must_use]
pub fn written(table: &Table<'_>, operations: &[OperationTable<'_>]) -> String {
    let mut writer = Writer::default();
    writer.list(table.schemas, Writer::schema);
    writer.list(operations, Writer::operation);
    let rules = std::mem::take(&mut writer.text);
    let patterns = std::mem::take(&mut writer.patterns);
    writer.list(&patterns, Writer::pattern);
    let patterns = std::mem::take(&mut writer.text);
    let strings = std::mem::take(&mut writer.strings);
    writer.list(&strings, |writer, string| {
        writer.number(string.len());
        writer.text.push_str(string);
    });
    writer.text + &patterns + &rules
}

#[derive(Default)]
struct Writer<'t> {
    text: String,
    strings: Vec<&'t str>,
    /// Where each string stands.
    positions: HashMap<&'t str, usize>,
    patterns: Vec<&'t Pattern<'t>>,
}

/// The first of the characters that stand for digits.
const ZERO: u8 = b'#';

/// How many values the last digit of a number has; more than that are continued.
const BASE: usize = 46;

impl<'t> Writer<'t> {
    /// The least significant digits first; all but the last say that another follows. The digits are the printable
    /// characters from `#` on, but for the backslash, which `~` stands for.
    fn number(&mut self, mut number: usize) {
        while number >= BASE {
            number -= BASE;
            self.digit(BASE + number % (91 - BASE));
            number /= 91 - BASE;
        }
        self.digit(number);
    }

    fn digit(&mut self, digit: usize) {
        let character = ZERO + u8::try_from(digit).expect("a digit is below 91");
        self.text.push(if character == b'\\' { '~' } else { char::from(character) });
    }

    fn list<T>(&mut self, entries: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.number(entries.len());
        for entry in entries {
            write(self, entry);
        }
    }

    fn optional(&mut self, number: Option<usize>) {
        self.number(number.map_or(0, |number| number + 1));
    }

    fn most(&mut self, most: u32) {
        self.optional((most != u32::MAX).then_some(most as usize));
    }

    fn string(&mut self, string: &'t str) {
        let position = *self.positions.entry(string).or_insert_with(|| {
            self.strings.push(string);
            self.strings.len() - 1
        });
        self.number(position);
    }

    fn id(&mut self, id: SchemaId) {
        self.number(usize::from(id.0));
    }

    fn schema(&mut self, schema: &Schema<'t>) {
        let Schema { types, values, string, number, array, object, combine } = *schema;
        self.number(usize::from(types.0));
        let parts = [
            values.is_some(),
            string.is_some(),
            number.is_some(),
            array.is_some(),
            object.is_some(),
            !combine.is_empty(),
        ];
        self.set(&parts);
        if let Some(values) = values {
            self.list(values, Self::literal);
        }
        if let Some(rules) = string {
            self.string_rules(rules);
        }
        if let Some(rules) = number {
            self.number_rules(rules);
        }
        if let Some(ArrayRules { items, min_items, max_items, unique }) = array {
            self.optional(items.map(|id| usize::from(id.0)));
            self.number(*min_items as usize);
            self.most(*max_items);
            self.number(usize::from(*unique));
        }
        if let Some(rules) = object {
            self.object_rules(rules);
        }
        if !combine.is_empty() {
            self.list(combine, Self::combine);
        }
    }

    /// Which of some things are so.
    fn set(&mut self, members: &[bool]) {
        self.number(members.iter().enumerate().map(|(position, member)| usize::from(*member) << position).sum());
    }

    fn literal(&mut self, literal: &Literal<'t>) {
        match literal {
            Literal::Null => self.number(0),
            Literal::Boolean(false) => self.number(1),
            Literal::Boolean(true) => self.number(2),
            Literal::Number(number) => {
                self.number(3);
                self.decimal(number);
            }
            Literal::String(text) => {
                self.number(4);
                self.string(text);
            }
            Literal::Json(text) => {
                self.number(5);
                self.string(text);
            }
        }
    }

    /// Its text, its digits, the power of ten of the last one, made positive by its sign being the lowest bit, and its sign.
    fn decimal(&mut self, decimal: &Decimal<'t>) {
        let Decimal { text, negative, digits, exponent } = *decimal;
        self.string(text);
        self.string(digits);
        self.number(exponent.unsigned_abs() as usize * 2 + usize::from(exponent < 0));
        self.number(usize::from(negative));
    }

    fn string_rules(&mut self, rules: &StringRules<'t>) {
        let StringRules { min_length, max_length, pattern, format } = *rules;
        self.number(min_length as usize);
        self.most(max_length);
        let pattern = pattern.map(|pattern| {
            self.patterns.iter().position(|known| *known == pattern).unwrap_or_else(|| {
                self.patterns.push(pattern);
                self.patterns.len() - 1
            })
        });
        self.optional(pattern);
        self.optional(format.map(|format| {
            Format::ALL.iter().position(|(_, known)| *known == format).expect("the list of formats has every format")
        }));
    }

    fn pattern(&mut self, pattern: &&'t Pattern<'t>) {
        self.string(pattern.source);
        match pattern.matcher {
            Matcher::Run { set, min, max } => {
                self.number(0);
                let starts =
                    (0..128_usize).filter(|bit| set >> bit & 1 == 1 && (*bit == 0 || set >> (bit - 1) & 1 == 0));
                let ranges: Vec<(usize, usize)> =
                    starts.map(|start| (start, (start..128).take_while(|bit| set >> bit & 1 == 1).count())).collect();
                self.list(&ranges, |writer, (start, length)| {
                    writer.number(*start);
                    writer.number(*length);
                });
                self.number(min as usize);
                self.most(max);
            }
            Matcher::Automaton(automaton) => {
                self.number(1);
                self.automaton(automaton);
            }
        }
    }

    fn automaton(&mut self, automaton: &Automaton<'t>) {
        let Automaton { classes, class_count, transitions, start, accepting } = *automaton;
        let runs: Vec<&[u8]> = classes.chunk_by(|one, next| one == next).collect();
        self.list(&runs, |writer, run| {
            writer.number(run.len());
            writer.number(usize::from(run[0]));
        });
        self.number(usize::from(class_count));
        self.number(usize::from(start));
        self.list(transitions, |writer, state| writer.number(usize::from(*state)));
        let states = (0..accepting.len() * 64).filter(|state| accepting[state / 64] >> (state % 64) & 1 == 1);
        self.number(accepting.len());
        self.list(&states.collect::<Vec<_>>(), |writer, state| writer.number(*state));
    }

    fn number_rules(&mut self, rules: &NumberRules<'t>) {
        let NumberRules { minimum, maximum, multiple_of } = rules;
        let exclusive = |bound: &Option<Bound<'_>>| bound.is_some_and(|bound| bound.exclusive);
        self.set(&[
            minimum.is_some(),
            maximum.is_some(),
            multiple_of.is_some(),
            exclusive(minimum),
            exclusive(maximum),
        ]);
        let bounds = [minimum, maximum].into_iter().flatten().map(|bound| &bound.value);
        for decimal in bounds.chain(multiple_of) {
            self.decimal(decimal);
        }
    }

    fn object_rules(&mut self, rules: &ObjectRules<'t>) {
        let ObjectRules { members, additional, names, min_properties, max_properties, between } = *rules;
        self.list(members, |writer, member| {
            writer.string(member.name);
            writer.id(member.schema);
            writer.set(&[member.required, member.read_only]);
        });
        self.number(match additional {
            Additional::Any => 0,
            Additional::Forbidden => 1,
            Additional::Schema(id) => 2 + usize::from(id.0),
        });
        self.optional(names.map(|id| usize::from(id.0)));
        self.number(min_properties as usize);
        self.most(max_properties);
        self.list(between, |writer, between| {
            let (kind, members) = match between {
                Between::NotTogether(members) => (0, members),
                Between::BothOrNone(members) => (1, members),
            };
            writer.number(kind);
            writer.list(members, |writer, member| writer.number(usize::from(*member)));
        });
    }

    fn combine(&mut self, combine: &Combine<'t>) {
        match *combine {
            Combine::All(ids) => self.schemas(0, ids),
            Combine::Any(ids) => self.schemas(1, ids),
            Combine::One(ids) => self.schemas(2, ids),
            Combine::Not(id) => {
                self.number(3);
                self.id(id);
            }
            Combine::Dispatch(alternatives) => {
                self.number(4);
                self.list(alternatives, |writer, alternative| {
                    writer.list(alternative.keys, |writer, key| writer.string(key));
                    writer.id(alternative.schema);
                });
            }
            Combine::Discriminator { property, cases } => {
                self.number(5);
                self.string(property);
                self.list(cases, |writer, (value, id)| {
                    writer.string(value);
                    writer.id(*id);
                });
            }
        }
    }

    fn schemas(&mut self, kind: usize, ids: &[SchemaId]) {
        self.number(kind);
        self.list(ids, |writer, id| writer.id(*id));
    }

    fn operation(&mut self, operation: &OperationTable<'t>) {
        self.optional(operation.body.map(|id| usize::from(id.0)));
        self.list(operation.parameters, Self::parameter);
        self.list(operation.between, |writer, between| match *between {
            BetweenParameters::Exclusive(names) => {
                writer.number(0);
                writer.list(names, |writer, name| writer.string(name));
            }
            BetweenParameters::NotBefore { later, earlier } => {
                writer.number(1);
                writer.string(later);
                writer.string(earlier);
            }
        });
    }

    fn parameter(&mut self, parameter: &Parameter<'t>) {
        // Our documents have no lists; a reader of the text takes every parameter for one text.
        let Parameter { name, alias, location, required, schema, wire: _ } = *parameter;
        self.string(name);
        self.number(usize::from(alias.is_some()));
        if let Some(alias) = alias {
            self.string(alias);
        }
        self.number(match location {
            Location::Path => 0,
            Location::Query => 1,
            Location::Header => 2,
        });
        self.number(usize::from(required));
        self.id(schema);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_printable_and_small_ones_short() {
        let written = |number: usize| {
            let mut writer = Writer::default();
            writer.number(number);
            writer.text
        };
        assert_eq!([0, 45, 46, 57].map(written), ["#", "P", "Q#", "~#"]);
        assert!(
            (0..100_000)
                .map(written)
                .all(|text| text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\' && byte != b'"'))
        );
    }
}
