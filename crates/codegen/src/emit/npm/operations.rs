//! The module with the operations of all APIs.

use super::{
    NPM,
    name::{self, Names},
    text,
};
use crate::{diagnostic::Diagnostic, ir, output::Output};

/// The module with its types.
///
/// # Errors
///
/// Documents and operations that cannot have their name in JavaScript.
pub fn emit(apis: &[ir::Api]) -> Result<Vec<Output>, Vec<Diagnostic>> {
    let names = name::operations(apis)?;
    let mut text = text::head("", "The operations of every API.");
    for (api, names) in apis.iter().zip(&names).filter(|(api, _)| !api.operations.is_empty()) {
        text += "\n";
        text += &text::braced("export ", &exported(names), &format!(" from './{}.js';", api.name));
    }
    if apis.iter().all(|api| api.operations.is_empty()) {
        text += "\nexport {};\n";
    }
    Ok(vec![
        Output::whole(format!("{NPM}/operations.js"), text.clone()),
        Output::whole(format!("{NPM}/operations.d.ts"), text),
    ])
}

fn exported(names: &Names) -> Vec<String> {
    let pairs = names.own.iter().zip(&names.among_all);
    pairs.map(|(own, full)| if own == full { own.clone() } else { format!("{own} as {full}") }).collect()
}
