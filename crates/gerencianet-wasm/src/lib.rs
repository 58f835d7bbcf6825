<<<<<<< HEAD
//! The judge of gerencianet-validation as a WebAssembly module; `npm/` holds what npm users get.
=======
//! `gerencianet-validation` as a WebAssembly module without imports.
//!
//! Every export takes and gives numbers alone: the host writes a text into the [`input`], asks, and reads the answer from
//! the [`output`]. So the module needs no glue that converts values, a text is copied once, and the very module can be
//! turned into plain JavaScript. `npm/src/judge.js` is the host.
//!
//! The module holds no sentences: its reports name phrases by their numbers, and `npm/src/generated/messages/` has the words.
#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

#[cfg(target_arch = "wasm32")]
mod runtime;

use alloc::string::String;
use alloc::vec::Vec;

use gerencianet_validation::{Operation, Options, Report, is_valid, validate_with};
use spin::Mutex;
use wasm_bindgen::prelude::wasm_bindgen;

/// What lies in memory between two calls.
struct Desk {
    input: Vec<u8>,
    output: String,
}

static DESK: Mutex<Desk> = Mutex::new(Desk { input: Vec::new(), output: String::new() });

/// Makes room for a text of that many bytes and says where; whatever stood there stays.
#[wasm_bindgen]
pub fn input(length: usize) -> usize {
    let desk = &mut *DESK.lock();
    if desk.input.len() < length {
        desk.input.resize(length, 0);
    }
    desk.input.as_ptr().expose_provenance()
}

/// Where the last answer stands.
#[wasm_bindgen]
pub fn output() -> usize {
    DESK.lock().output.as_ptr().expose_provenance()
}

/// Whether the first `length` bytes of the input are a valid body.
#[wasm_bindgen]
pub fn accepts(operation: usize, length: usize, check_digits: bool) -> bool {
    let desk = &*DESK.lock();
    is_valid(Operation::ALL[operation], &desk.input[..length], options(check_digits, 1))
}

/// Judges the first `length` bytes of the input as a body: zero where it is valid, otherwise how long the report in the
/// output is.
#[wasm_bindgen]
pub fn judge(operation: usize, length: usize, check_digits: bool, limit: usize) -> usize {
    let desk = &mut *DESK.lock();
    let verdict = validate_with(Operation::ALL[operation], &desk.input[..length], options(check_digits, limit));
    answer(verdict, &mut desk.output)
}

fn options(check_digits: bool, limit: usize) -> Options {
    let mut options = Options::default();
    options.check_digits = check_digits;
    options.limit = limit;
    options
}

/// Leaves a report in the output and says how long it is.
fn answer(verdict: Result<(), Report>, output: &mut String) -> usize {
    *output = verdict.err().map_or_else(String::new, |report| report.to_sentence_json());
    output.len()
}
>>>>>>> 30214ad (Judge in WebAssembly, by numbers alone)
