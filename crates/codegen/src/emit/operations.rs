//! The operations of all APIs as one enum.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span};
use quote::quote;

use crate::{
    diagnostic::{Diagnostic, sentences},
    emit::{self, VALIDATION, features::RESERVED, name},
    ir,
    output::{MARK, Output},
};

/// The file with the enum.
///
/// # Errors
///
/// Documents and operations that cannot have their name in Rust, and operations that would have the same one.
pub fn emit(apis: &[ir::Api]) -> Result<Output, Vec<Diagnostic>> {
    usable_names(apis)?;
    let variants = variants(apis)?;
    let (mut declared, mut all, mut facts, mut tables, mut modules) = (vec![], vec![], vec![], vec![], vec![]);
    for (api, names) in apis.iter().zip(&variants) {
        let feature = &api.name;
        let module = name::module(&api.name);
        let constants = emit::tables::operation_constants(api);
        modules.push(quote! { #[cfg(feature = #feature)] mod #module; });
        if !names.is_empty() {
            tables.push(quote! { #[cfg(feature = #feature)] #(Operation::#names)|* => &#module::TABLE, });
        }
        for ((operation, variant), constant) in api.operations.iter().zip(names).zip(constants) {
            let doc = documentation(operation);
            declared.push(quote! { #(#[doc = #doc])* #[cfg(feature = #feature)] #variant, });
            all.push(quote! { #[cfg(feature = #feature)] Operation::#variant, });
            facts.push(quote! { #[cfg(feature = #feature)] Operation::#variant => &#module::#constant, });
        }
    }
    let first_line = format!(" {MARK}specs/ by cargo xtask codegen");
    let paragraphs = [
        quote! {
            #![doc = #first_line]
            #![doc = ""]
            #![doc = " The operations of every API, and where their tables are."]
        },
        quote! { #(#modules)* },
        quote! { use crate::table::{OperationTable, Table}; },
        quote! {
            /// An operation of one of the APIs; those of an API are there if the feature of its name is on.
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[non_exhaustive]
            pub enum Operation { #(#declared)* }
        },
        quote! {
            impl Operation {
                /// Every operation, in the order of the documents.
                pub const ALL: &'static [Operation] = &[#(#all)*];

                /// What the document says about it.
                #[must_use]
                pub fn facts(self) -> &'static OperationTable<'static> {
                    match self { #(#facts)* }
                }

                /// The schemas to which its facts refer.
                #[must_use]
                pub fn table(self) -> &'static Table<'static> {
                    match self { #(#tables)* }
                }
            }
        },
    ];
    Ok(Output::whole(format!("{VALIDATION}/mod.rs"), emit::lay_out(&paragraphs)))
}

/// Names of documents become modules and features, names of operations become variants and constants.
fn usable_names(apis: &[ir::Api]) -> Result<(), Vec<Diagnostic>> {
    let mut mistakes = Vec::new();
    for api in apis {
        let plain = api.name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        if !plain || !name::is_identifier(&api.name) || RESERVED.contains(&api.name.as_str()) {
            mistakes.push(sentences::document_name(api.span, &api.name));
        }
        let odd = api.operations.iter().filter(|operation| !name::is_identifier(&operation.id));
        mistakes.extend(odd.map(|operation| sentences::operation_id_odd(operation.span, &operation.id)));
    }
    if mistakes.is_empty() { Ok(()) } else { Err(mistakes) }
}

/// The operations whose `operationId` alone does not tell them apart: of each API, whether each one is of those.
pub(super) fn shared(apis: &[ir::Api]) -> Vec<Vec<bool>> {
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for operation in apis.iter().flat_map(|api| &api.operations) {
        *uses.entry(name::variant(&operation.id)).or_default() += 1;
    }
    let is_shared = |operation: &ir::Operation| uses[&name::variant(&operation.id)] > 1;
    apis.iter().map(|api| api.operations.iter().map(is_shared).collect()).collect()
}

/// The name of each operation of each API: its `operationId`, behind the name of the API where several APIs have it.
pub(super) fn variants(apis: &[ir::Api]) -> Result<Vec<Vec<Ident>>, Vec<Diagnostic>> {
    let mut taken: BTreeMap<String, &ir::Operation> = BTreeMap::new();
    let mut mistakes = Vec::new();
    let mut variants = Vec::new();
    for (api, shared) in apis.iter().zip(shared(apis)) {
        let mut names = Vec::new();
        for (operation, shared) in api.operations.iter().zip(shared) {
            let plain = name::variant(&operation.id);
            let chosen = if shared { name::variant(&api.name) + &plain } else { plain };
            names.push(Ident::new(&chosen, Span::call_site()));
            if let Some(earlier) = taken.insert(chosen.clone(), operation) {
                mistakes.push(sentences::operation_name_taken(operation.span, &operation.id, &chosen, earlier.span));
            }
        }
        variants.push(names);
    }
    if mistakes.is_empty() { Ok(variants) } else { Err(mistakes) }
}

pub(super) fn documentation(operation: &ir::Operation) -> Vec<String> {
    let mut doc = vec![format!(" {}", emit::code(&format!("{} {}", operation.method.name(), operation.route)))];
    if let Some(summary) = &operation.summary {
        doc[0].push_str(": ");
        doc[0].push_str(&emit::escaped(summary));
    }
    if !operation.scopes.is_empty() {
        let scopes: Vec<String> = operation.scopes.iter().map(|scope| emit::code(scope)).collect();
        let word = if scopes.len() == 1 { "Scope" } else { "Scopes" };
        doc.extend([String::new(), format!(" {word}: {}.", scopes.join(", "))]);
    }
    doc
}
