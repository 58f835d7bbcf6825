//! The methods once more, for programs that wait: each waits for the one of the same name.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::{self, client::methods::Signature};

/// The items of the file of methods that wait.
pub(super) fn tidy(client: &Ident, title: &str, signatures: &[Signature<'_>]) -> Vec<TokenStream> {
    let methods = signatures.iter().map(|signature| method(client, signature));
    let about = format!(" The client of {}, whose methods wait for the answer.", emit::escaped(title));
    let lists = signatures.iter().any(|signature| signature.operation.pages.is_some());
    let waiting = if lists {
        quote! { use crate::blocking::{Background, List}; }
    } else {
        quote! { use crate::blocking::Background; }
    };
    vec![
        quote! {
            #[allow(unused_imports, reason = "not every document has answers without a form")]
            use bytes::Bytes;
        },
        quote! {
            #[allow(unused_imports, reason = "not every document has bodies")]
            use super::{methods::*, types::*};
            #waiting
            #[allow(unused_imports, reason = "not every document has texts with a format")]
            use crate::domain;
            use crate::{Error, Response};
        },
        quote! {
            #[doc = #about]
            ///
            /// Made by [`blocking::Client`](crate::blocking::Client); a copy costs nothing.
            #[derive(Debug, Clone)]
            pub struct #client {
                pub(crate) api: super::#client,
                pub(crate) background: Background,
            }

            impl #client { #(#methods)* }
        },
    ]
}

fn method(client: &Ident, signature: &Signature<'_>) -> TokenStream {
    let (name, query) = (&signature.name, signature.query_name());
    let summary = signature.operation.summary.as_deref().unwrap_or(&signature.operation.id);
    let doc = [
        format!(" {}.", emit::escaped(summary.trim_end_matches('.'))),
        String::new(),
        format!(" Waits for [`{client}::{name}`](super::{client}::{name}), where all else is told."),
    ];
    if signature.operation.pages.is_some() {
        return quote! {
            #(#[doc = #doc])*
            pub fn #name<'a>(&'a self, query: &'a #query) -> List<'a, #query> {
                List::new(self.api.#name(query), &self.background)
            }
        };
    }
    let answer = signature.answer_type();
    let arguments = signature.arguments();
    let taken = arguments.iter().map(|(name, kind)| quote! { #name: #kind });
    let passed = arguments.iter().map(|(name, _)| name);
    quote! {
        #(#[doc = #doc])*
        ///
        /// # Errors
        ///
        /// Those of the method that it waits for.
        pub fn #name(&self, #(#taken),*) -> Result<Response<#answer>, Error> {
            self.background.wait(self.api.#name(#(#passed),*))
        }
    }
}
