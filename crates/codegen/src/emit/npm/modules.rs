//! The module of each API: one constant for each operation.
//!
//! A program that imports one operation gets the facts and the schemas of this one alone, since nothing here has an effect.

use std::iter;

use super::{
    NPM,
    name::{self, Names},
    text::{self, quoted},
};
use crate::{diagnostic::Diagnostic, ir, output::Output};

/// The modules.
///
/// # Errors
///
/// Documents and operations that cannot have their name in JavaScript.
pub fn emit(apis: &[ir::Api]) -> Result<Vec<Output>, Vec<Diagnostic>> {
    let names = name::operations(apis)?;
    let mut outputs = Vec::new();
    // The position in `Operation::ALL`, by which the wasm module knows an operation.
    let mut number = 0;
    for (api, names) in apis.iter().zip(&names) {
        outputs.push(Output::whole(format!("{NPM}/{}.js", api.name), script(api, names, number)));
        number += api.operations.len();
    }
    Ok(outputs)
}

fn script(api: &ir::Api, names: &Names, first: usize) -> String {
    let about = format!("The operations of {}.", api.title);
    let mut text =
        text::head(&format!("{}.yaml", api.name), &about) + "\nimport { Operation } from '../operation.js';\n";
    for ((operation, name), number) in api.operations.iter().zip(&names.own).zip(first..) {
        let facts = [&operation.id, &api.name, operation.method.name(), &operation.route].map(quoted);
        let arguments: Vec<String> = iter::once(number.to_string()).chain(facts).collect();
        text += "\n";
        text += &text::constructed(&format!("export const {name} ="), "/*#__PURE__*/ new Operation", &arguments);
    }
    text
}
