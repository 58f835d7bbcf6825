//! The module with the operations of all APIs.

use super::{
    NPM,
    name::{self, Names},
    text, types,
};
use crate::{diagnostic::Diagnostic, ir, output::Output};

/// The module with its types.
///
/// # Errors
///
/// Documents and operations that cannot have their name in JavaScript.
pub fn emit(apis: &[ir::Api]) -> Result<Vec<Output>, Vec<Diagnostic>> {
    let names = name::operations(apis)?;
    let mut script = text::head("", "The operations of every API.");
    let mut types = text::head("", "The operations of every API, and what they take and answer.");
    for (api, names) in apis.iter().zip(&names).filter(|(api, _)| !api.operations.is_empty()) {
        let from = format!(" from './{}.js';", api.name);
        let constants = text::braced("\nexport ", &exported(names), &from);
        types += &constants;
        types += &text::braced("export type ", &exported_types(api, names), &from);
        script += &constants;
    }
    if apis.iter().all(|api| api.operations.is_empty()) {
        script += "\nexport {};\n";
        types += "\nexport {};\n";
    }
    Ok(vec![
        Output::whole(format!("{NPM}/operations.js"), script),
        Output::whole(format!("{NPM}/operations.d.ts"), types),
    ])
}

fn exported(names: &Names) -> Vec<String> {
    names.own.iter().zip(&names.among_all).map(|(own, full)| renamed(own, full)).collect()
}

/// The types that are named by operations; those that are named by schemas may mean different things in different APIs.
fn exported_types(api: &ir::Api, names: &Names) -> Vec<String> {
    let operations = api.operations.iter().zip(names.own.iter().zip(&names.among_all));
    let of_one = |(operation, (own, full)): (&ir::Operation, (&String, &String))| {
        let parts = types::parts(operation);
        parts.map(|part| renamed(&types::of_operation(own, part), &types::of_operation(full, part))).collect::<Vec<_>>()
    };
    operations.flat_map(of_one).collect()
}

fn renamed(own: &str, full: &str) -> String {
    if own == full { own.to_owned() } else { format!("{own} as {full}") }
}
