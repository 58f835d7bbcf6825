//! `gerencianet-validation` as a WebAssembly module without imports.
//!
//! Every export takes and gives numbers alone: the host writes a text into the [`input`], asks, and reads the answer from
//! the [`output`]. So the module needs no glue that converts values, a text is copied once, and the very module can be
//! turned into plain JavaScript. `npm/src/judge.js` is the host.
//!
//! A question is answered with the length of the answer, zero where there is nothing to say against what was asked about.
//! An answer is a report without words, as [`gerencianet_validation::Wordless`] tells it: `npm/src/generated/messages/` has
//! the words.
//!
//! A host that breaks these rules, with the number of an operation that does not exist or a length beyond the input, gets a
//! trap.
#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

mod desk;
#[rustfmt::skip]
mod generated {
    pub(crate) mod rules;
}
mod rules;
#[cfg(target_arch = "wasm32")]
mod runtime;
#[cfg(test)]
mod tests;

use gerencianet_validation::table::{Schema, SchemaId, StringRules, Table, Types};
use gerencianet_validation::{
    Format, Options, Parameters, accepts_body, judge_body, judge_field as judge_one,
    judge_plain_parameters as judge_all, judge_schema,
};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::desk::{Parameter, desk};

/// Makes room for a question of that many bytes and says where; what stands there stays.
#[wasm_bindgen]
pub fn input(length: usize) -> usize {
    desk().reserve(length)
}

/// Where the last answer stands.
#[wasm_bindgen]
pub fn output() -> usize {
    desk().output()
}

/// Whether the first `length` bytes are a valid body, without saying why not.
#[wasm_bindgen]
pub fn accepts(operation: usize, length: usize, check_digits: bool) -> bool {
    let mut desk = desk();
    let (table, facts) = desk.operation(operation);
    accepts_body(table, facts, desk.bytes(0, length), options(check_digits, 0))
}

/// Judges the first `length` bytes as a body. A `limit` of zero stands for the usual one.
#[wasm_bindgen]
pub fn judge(operation: usize, length: usize, check_digits: bool, limit: usize) -> usize {
    let mut desk = desk();
    let (table, facts) = desk.operation(operation);
    let verdict = judge_body(table, facts, desk.bytes(0, length), options(check_digits, limit));
    desk.answer(verdict)
}

/// Judges a field of a body: its pointer stands first, its JSON text behind it. Where it is not `given`, the field is absent.
#[wasm_bindgen]
pub fn judge_field(
    operation: usize,
    pointer_length: usize,
    length: usize,
    given: bool,
    check_digits: bool,
    limit: usize,
) -> usize {
    let mut desk = desk();
    let (table, facts) = desk.operation(operation);
    let value = given.then(|| desk.bytes(pointer_length, length));
    let options = options(check_digits, limit);
    let verdict = match (facts.body, value) {
        (Some(schema), _) => judge_one(table, schema, desk.text(0, pointer_length), value, options),
        (None, Some(_)) => judge_body(table, facts, b"{}", options),
        (None, None) => Ok(()),
    };
    desk.answer(verdict)
}

/// Keeps a parameter of the request that [`judge_parameters`] will judge: its name, then its value. The locations are those
/// of [`Parameter::new`].
#[wasm_bindgen]
pub fn parameter(location: usize, name_length: usize, value_length: usize) {
    let mut desk = desk();
    let parameter = Parameter::new(location, desk.text(0, name_length), desk.text(name_length, value_length));
    desk.parameters.push(parameter);
}

/// Judges the parameters that were kept, and forgets them.
#[wasm_bindgen]
pub fn judge_parameters(operation: usize, check_digits: bool, limit: usize) -> usize {
    let mut desk = desk();
    let (table, facts) = desk.operation(operation);
    let kept = core::mem::take(&mut desk.parameters);
    let parameters = kept.iter().fold(Parameters::new(), |parameters, one| one.added_to(parameters));
    let verdict = judge_all(table, facts, &parameters, options(check_digits, limit));
    desk.answer(verdict)
}

/// Judges a JSON text that should be a string of a format: the name of the format stands first, the text behind it.
#[wasm_bindgen]
pub fn judge_format(name_length: usize, length: usize, check_digits: bool) -> usize {
    let mut desk = desk();
    let format = Format::from_name(desk.text(0, name_length)).expect("the host knows the formats");
    let rules = StringRules { format: Some(format), ..StringRules::ANY };
    let schema = Schema { types: Types::STRING, string: Some(&rules), ..Schema::ANY };
    let table = Table { schemas: &[schema] };
    let verdict = judge_schema(&table, SchemaId(0), desk.bytes(name_length, length), options(check_digits, 1));
    desk.answer(verdict)
}

fn options(check_digits: bool, limit: usize) -> Options {
    let usual = Options::default();
    Options { check_digits, limit: if limit == 0 { usual.limit } else { limit } }
}
