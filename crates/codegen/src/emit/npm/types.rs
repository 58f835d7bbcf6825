//! The types of each API: what its operations take and answer, and the constants that stand for them.
//!
//! What a request is made of is typed as strictly as TypeScript can say it. What is answered is typed as it may become: a
//! list of values that may grow takes any text, and members that the document does not know are no error.

mod declaration;
mod documentation;
mod expression;
mod names;
mod operation;
mod usage;

use super::{NPM, name, text};
use crate::{diagnostic::Diagnostic, emit, ir, output::Output};

pub(super) use self::{
    names::{Clashes, TypeNames, of_operation},
    operation::parts,
    usage::{Usage, View},
};

/// The file of each API.
///
/// # Errors
///
/// Documents and operations that cannot have their name in JavaScript, and types that would have the same name.
pub fn emit(apis: &[ir::Api]) -> Result<Vec<Output>, Vec<Diagnostic>> {
    let names = name::operations(apis)?;
    let mut outputs = Vec::new();
    let mut mistakes = Vec::new();
    for (api, names) in apis.iter().zip(&names) {
        match file(api, names, "../operation.js", Clashes::Told) {
            Ok(text) => outputs.push(Output::whole(format!("{NPM}/{}.d.ts", api.name), text)),
            Err(found) => mistakes.extend(found),
        }
    }
    if mistakes.is_empty() { Ok(outputs) } else { Err(mistakes) }
}

/// The text of the file of an API that stands beside `operation.d.ts` and `formats.d.ts`; types that would share a name get
/// numbers.
///
/// # Errors
///
/// Operations that cannot have their name in JavaScript.
pub(crate) fn alone(api: &ir::Api) -> Result<String, Vec<Diagnostic>> {
    let names = name::operations(std::slice::from_ref(api))?;
    names.iter().map(|names| file(api, names, "./operation.js", Clashes::Numbered)).collect()
}

/// `operation` is the module of the type of the same name.
fn file(api: &ir::Api, operations: &name::Names, operation: &str, clashes: Clashes) -> Result<String, Vec<Diagnostic>> {
    let usage = Usage::of(api);
    let names = TypeNames::new(api, &usage, &operations.own, clashes)?;
    let printer = Printer { api, names: &names, usage: &usage };
    let title = emit::visible(&api.title);
    let about = format!("The operations of {title}, and what they take and answer.");
    let mut text = text::head_from(&api.source, &about);
    text += &format!("\nimport type {{ Operation }} from '{operation}';\n");
    if !names.imports().is_empty() {
        text += &text::braced("import type ", &names.imports(), " from './formats.js';");
    }
    text += &printer.operations(&operations.own);
    for (id, view) in names.declared() {
        text += "\n";
        text += &printer.declaration(id, view);
    }
    Ok(text)
}

/// What is needed to print a type.
struct Printer<'a> {
    api: &'a ir::Api,
    names: &'a TypeNames,
    usage: &'a Usage,
}
