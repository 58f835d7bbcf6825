//! The module of each API: one constant for each operation.
//!
//! A program that imports one operation gets the facts and the schemas of this one alone, since nothing here has an effect.

use std::{collections::BTreeSet, iter};

use super::{
    NPM,
    name::{self, Names},
    schemas::Schemas,
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
        let schemas = Schemas::of(api, &names.own)?;
        outputs.push(Output::whole(format!("{NPM}/{}.js", api.name), script(api, names, &schemas, number)));
        number += api.operations.len();
    }
    Ok(outputs)
}

fn script(api: &ir::Api, names: &Names, schemas: &Schemas<'_>, first: usize) -> String {
    let about = format!("The operations of {}.", api.title);
    let mut text =
        text::head(&format!("{}.yaml", api.name), &about) + "\nimport { Operation } from '../operation.js';\n";
    let bodies = api.operations.iter().filter_map(|operation| schemas.name(operation.body.as_ref()?.schema));
    let bodies: BTreeSet<String> = bodies.map(str::to_owned).collect();
    if !bodies.is_empty() {
        let bodies: Vec<String> = bodies.into_iter().collect();
        text += &text::braced("import ", &bodies, &format!(" from './schemas/{}.js';", api.name));
    }
    for ((operation, name), number) in api.operations.iter().zip(&names.own).zip(first..) {
        let facts = [&operation.id, &api.name, operation.method.name(), &operation.route].map(quoted);
        let schema = operation.body.as_ref().and_then(|body| schemas.name(body.schema)).map(str::to_owned);
        let arguments: Vec<String> = iter::once(number.to_string()).chain(facts).chain(schema).collect();
        text += "\n";
        text += &text::constructed(&format!("export const {name} ="), "/*#__PURE__*/ new Operation", &arguments);
    }
    text
}
