//! The client: what progenitor writes, of a document that holds what progenitor can carry.
//!
//! Nothing is judged there a second time, no value is shown by `Debug`, and no header is sent that the document does not
//! have.

use quote::quote;
use syn::visit_mut::VisitMut;

use crate::{
    diagnostic::Diagnostic,
    emit::{self, client},
    foreign::not_in_client,
    ir,
    output::{MARK, Output},
};

/// The file of the client, and a word about each operation for which it has no method.
#[must_use]
pub fn emit(api: &ir::Api) -> (Option<Output>, Vec<Diagnostic>) {
    let mut refused = Vec::new();
    let mut sendable = Vec::new();
    for (index, operation) in api.operations.iter().enumerate() {
        match client::obstacle(api, operation) {
            Some(reason) => refused.push((index, reason)),
            None => sendable.push(index),
        }
    }
    let mut carried = Vec::new();
    let mut file = carry(api, &sendable, &mut carried, &mut refused);
    carried.sort_unstable();
    let mut told: Vec<Diagnostic> = refused.iter().map(|(index, reason)| not_in_client(api, *index, reason)).collect();
    if carried.len() < sendable.len() {
        // What can be carried alone may still not go together with others.
        match client::raw(&only(api, &carried)) {
            Ok(together) => file = Some(together),
            Err(reason) => told.extend(carried.iter().map(|index| not_in_client(api, *index, &reason))),
        }
    }
    (file.map(|file| Output::whole("src/client.rs".to_owned(), text(api, file))), told)
}

/// Finds the operations of which progenitor makes methods, by halves: it gives up on a document as a whole. Answers what it
/// makes of all of them together, where it does.
fn carry(
    api: &ir::Api,
    operations: &[usize],
    carried: &mut Vec<usize>,
    refused: &mut Vec<(usize, String)>,
) -> Option<syn::File> {
    match (client::raw(&only(api, operations)), operations) {
        (Ok(file), _) => {
            carried.extend(operations);
            Some(file)
        }
        (Err(reason), [only]) => {
            refused.push((*only, reason));
            None
        }
        (Err(_), _) => {
            let (first, second) = operations.split_at(operations.len() / 2);
            carry(api, first, carried, refused);
            carry(api, second, carried, refused);
            None
        }
    }
}

fn only(api: &ir::Api, operations: &[usize]) -> ir::Api {
    ir::Api { operations: operations.iter().map(|index| api.operations[*index].clone()).collect(), ..api.clone() }
}

fn text(api: &ir::Api, mut file: syn::File) -> String {
    let first_line = format!(" {MARK}{} by cargo xtask codegen", emit::visible(&api.source));
    let about = format!(" A client of {}, made by progenitor.", emit::escaped(&api.title));
    for item in &mut file.items {
        if let syn::Item::Mod(module) = item
            && let Some((_, items)) = &mut module.content
        {
            let hidden: Vec<syn::Item> = items.iter_mut().filter_map(hide).collect();
            items.extend(hidden);
        }
    }
    Plain.visit_file_mut(&mut file);
    emit::lay_out(&[
        quote! {
            #![doc = #first_line]
            #![doc = ""]
            #![doc = #about]
            #![doc = ""]
            #![doc = " Judge a request with `validate` before it is sent: nothing is judged here."]
            #![allow(clippy::all, clippy::unwrap_used, missing_docs, unreachable_pub, rustdoc::all)]
        },
        quote! { #file },
        quote! {
            /// No header but those of the document.
            impl ClientHooks<()> for Client {
                async fn pre<E>(&self, request: &mut reqwest::Request, _: &OperationInfo) -> Result<(), Error<E>> {
                    request.headers_mut().remove("api-version");
                    Ok(())
                }
            }
        },
    ])
}

/// Takes `Debug` from a type that holds values; gives one that shows none.
fn hide(item: &mut syn::Item) -> Option<syn::Item> {
    let ident = client::without_debug(item)?;
    let generics = match item {
        syn::Item::Struct(one) => one.generics.clone(),
        syn::Item::Enum(one) => one.generics.clone(),
        _ => return None,
    };
    let name = ident.to_string();
    Some(syn::parse_quote! {
        impl #generics ::std::fmt::Debug for #ident #generics {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#name).finish_non_exhaustive()
            }
        }
    })
}

/// Makes texts of the document plain in comments, where some characters would hide what the code is.
struct Plain;

impl VisitMut for Plain {
    fn visit_attribute_mut(&mut self, attribute: &mut syn::Attribute) {
        if let syn::Meta::NameValue(doc) = &mut attribute.meta
            && doc.path.is_ident("doc")
            && let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &mut doc.value
        {
            *text = syn::LitStr::new(&format!(" {}", emit::linkless(&text.value())), text.span());
        }
    }
}
