//! The methods that progenitor has made, as a caller sees them: what they take and answer is progenitor's reading of the
//! document; what is in the query has names, and the request goes through `Call`.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::visit_mut::VisitMut;

use crate::{
    emit::{self, client::readable::Readable, name},
    ir::{self, Location},
};

/// The items of the file of methods.
pub(super) fn tidy(api: &ir::Api, variants: &[Ident], made: Vec<syn::ImplItemFn>) -> Vec<TokenStream> {
    let client = super::client_name(api);
    let (mut methods, mut queries) = (Vec::new(), Vec::new());
    for (operation, variant) in api.operations.iter().zip(variants) {
        let method = name::module(&operation.id);
        let Some(made) = made.iter().find(|made| made.sig.ident == method) else { continue };
        let signature = Signature::new(&client, operation, made, sends_credentials(api, operation));
        queries.extend(signature.query_type());
        methods.push(signature.method(variant));
    }
    vec![
        quote! {
            #[allow(unused_imports, reason = "not every document has answers without a form")]
            use bytes::Bytes;
            use gerencianet_validation::Operation;
        },
        quote! {
            use super::{#client, types::*};
            #[allow(unused_imports, reason = "not every document has texts with a format")]
            use crate::domain;
            use crate::{Error, Response, call::Call};
        },
        quote! { impl #client { #(#methods)* } },
        quote! { #(#queries)* },
    ]
}

/// A method to be.
struct Signature<'a> {
    client: &'a Ident,
    operation: &'a ir::Operation,
    name: Ident,
    parameters: Vec<Parameter<'a>>,
    body: Option<syn::Type>,
    answer: syn::Type,
    /// Whether the credentials themselves are sent.
    basic: bool,
}

/// A parameter, with the type that progenitor has found for it.
struct Parameter<'a> {
    ir: &'a ir::Parameter,
    name: Ident,
    /// As a method takes it, without `Option`.
    taken: syn::Type,
    optional: bool,
}

impl<'a> Signature<'a> {
    fn new(client: &'a Ident, operation: &'a ir::Operation, made: &syn::ImplItemFn, basic: bool) -> Self {
        let arguments: Vec<(Ident, syn::Type)> = made.sig.inputs.iter().filter_map(argument).collect();
        let parameters = operation.parameters.iter().filter_map(|parameter| {
            let wanted = letters(&parameter.name);
            let (name, found) = arguments.iter().find(|(name, _)| letters(&name.to_string()) == wanted)?;
            let (taken, optional) = match inner(found, "Option") {
                Some(inner) => (inner, true),
                None => (found.clone(), false),
            };
            Some(Parameter { ir: parameter, name: name.clone(), taken, optional })
        });
        let body = arguments
            .iter()
            .find(|(name, _)| operation.body.is_some() && name == "body")
            .map(|(_, found)| found.clone());
        Signature {
            client,
            operation,
            name: made.sig.ident.clone(),
            parameters: parameters.collect(),
            body,
            answer: answer(&made.sig.output),
            basic,
        }
    }

    fn of(&self, location: Location) -> impl Iterator<Item = &Parameter<'a>> {
        self.parameters.iter().filter(move |parameter| parameter.ir.location == location)
    }

    fn has_query(&self) -> bool {
        self.of(Location::Query).next().is_some()
    }

    fn query_name(&self) -> Ident {
        format_ident!("{}Query", name::variant(&self.operation.id))
    }

    fn method(&self, variant: &Ident) -> TokenStream {
        let (name, doc) = (&self.name, self.documentation());
        let (mut taken, mut steps) = (Vec::new(), Vec::new());
        for parameter in self.of(Location::Path) {
            let (ident, kind, wire) = (&parameter.name, &parameter.taken, &parameter.ir.name);
            taken.push(quote! { #ident: #kind });
            let lent = if matches!(kind, syn::Type::Reference(_)) {
                quote! { #ident }
            } else {
                quote! { &#ident }
            };
            steps.push(quote! { .path(#wire, #lent) });
        }
        if self.has_query() {
            let query = self.query_name();
            taken.push(quote! { query: &#query });
        }
        for parameter in self.of(Location::Query) {
            let (ident, wire) = (&parameter.name, &parameter.ir.name);
            steps.push(if parameter.optional {
                quote! { .query_optional(#wire, query.#ident.as_ref()) }
            } else {
                quote! { .query(#wire, &query.#ident) }
            });
        }
        if let Some(body) = &self.body {
            taken.push(quote! { body: #body });
            steps.push(quote! { .body(body) });
        }
        for parameter in self.of(Location::Header) {
            let (ident, kind, wire) = (&parameter.name, &parameter.taken, &parameter.ir.name);
            if parameter.optional {
                taken.push(quote! { #ident: Option<#kind> });
                let lent = if matches!(kind, syn::Type::Reference(_)) {
                    quote! { #ident }
                } else {
                    quote! { #ident.as_ref() }
                };
                steps.push(quote! { .header_optional(#wire, #lent) });
            } else {
                taken.push(quote! { #ident: #kind });
                let lent = if matches!(kind, syn::Type::Reference(_)) {
                    quote! { #ident }
                } else {
                    quote! { &#ident }
                };
                steps.push(quote! { .header(#wire, #lent) });
            }
        }
        if self.basic {
            steps.push(quote! { .basic() });
        }
        let (answer, path) = (&self.answer, &self.operation.path);
        let (answer, ending) = match quote!(#answer).to_string().as_str() {
            "ByteStream" => (quote! { Bytes }, quote! { bytes }),
            "()" => (quote! { () }, quote! { empty }),
            _ => (quote! { #answer }, quote! { json }),
        };
        quote! {
            #(#[doc = #doc])*
            pub async fn #name(&self, #(#taken),*) -> Result<Response<#answer>, Error> {
                Call::new(&self.client, &Self::API, Operation::#variant, #path) #(#steps)* .#ending().await
            }
        }
    }

    /// The parameters of the query as one type: so many texts in a row would be mistaken for each other.
    fn query_type(&self) -> Option<TokenStream> {
        if !self.has_query() {
            return None;
        }
        let (query, client, method) = (self.query_name(), self.client, &self.name);
        let about = format!(" The query of [`{client}::{method}`](super::{client}::{method}).");
        let (mut fields, mut required, mut inits) = (Vec::new(), Vec::new(), Vec::new());
        for parameter in self.of(Location::Query) {
            let (ident, owned) = (&parameter.name, owned(&parameter.taken));
            let doc = format!(" {}", emit::escaped(parameter.ir.description.as_deref().unwrap_or(&parameter.ir.name)));
            if parameter.optional {
                fields.push(quote! { #[doc = #doc] pub #ident: Option<#owned> });
                inits.push(quote! { #ident: None });
            } else {
                fields.push(quote! { #[doc = #doc] pub #ident: #owned });
                required.push(quote! { #ident: #owned });
                inits.push(quote! { #ident });
            }
        }
        let (derives, new) = if required.is_empty() {
            (quote! { Clone, Default }, quote! {})
        } else {
            let new = quote! {
                impl #query {
                    /// With what must be there, and nothing else.
                    #[must_use]
                    pub fn new(#(#required),*) -> Self { #query { #(#inits),* } }
                }
            };
            (quote! { Clone }, new)
        };
        Some(quote! {
            #[doc = #about]
            #[derive(#derives)]
            pub struct #query { #(#fields),* }
            #new
            crate::hidden::hidden!(#query);
        })
    }

    fn documentation(&self) -> Vec<String> {
        let operation = self.operation;
        let mut doc = Vec::new();
        if let Some(summary) = &operation.summary {
            doc.extend([format!(" {}.", emit::escaped(summary.trim_end_matches('.'))), String::new()]);
        }
        if let Some(description) = &operation.description {
            doc.extend(super::markdown(description));
            doc.push(String::new());
        }
        doc.extend([
            format!(" {}", emit::code(&format!("{} {}", operation.method.name(), operation.route))),
            String::new(),
        ]);
        doc.push(match &operation.idempotency {
            ir::Idempotency::Safe => " Changes nothing: repeated where the connection or the server fails.".to_owned(),
            ir::Idempotency::Idempotent => {
                " Twice has the effect of once: repeated where the connection or the server fails.".to_owned()
            }
            ir::Idempotency::Key(header) => format!(
                " Repeated with the same {}, which is made where none is given, and told by [`Response::idempotency_key`].",
                emit::code(header)
            ),
            ir::Idempotency::None => {
                " Twice may have effect twice: never repeated once a byte of it may have arrived.".to_owned()
            }
        });
        if !operation.scopes.is_empty() {
            let scopes: Vec<String> = operation.scopes.iter().map(|scope| emit::code(scope)).collect();
            let word = if scopes.len() == 1 { "Scope" } else { "Scopes" };
            doc.extend([String::new(), format!(" {word}: {}.", scopes.join(", "))]);
        }
        doc.extend([
            String::new(),
            " # Errors".to_owned(),
            String::new(),
            " A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.".to_owned(),
        ]);
        doc
    }
}

/// Whether an operation takes the credentials themselves, and no token.
pub(super) fn sends_credentials(api: &ir::Api, operation: &ir::Operation) -> bool {
    let scheme = operation.security.as_ref().and_then(|name| api.security_schemes.iter().find(|one| one.name == *name));
    scheme.is_some_and(|scheme| scheme.kind == ir::SecurityKind::Basic)
}

/// The name and the type of an argument, readable and without lifetimes.
fn argument(input: &syn::FnArg) -> Option<(Ident, syn::Type)> {
    let syn::FnArg::Typed(typed) = input else { return None };
    let syn::Pat::Ident(pattern) = &*typed.pat else { return None };
    let mut kind = (*typed.ty).clone();
    Lifeless.visit_type_mut(&mut kind);
    Readable.visit_type_mut(&mut kind);
    Some((pattern.ident.clone(), kind))
}

struct Lifeless;

impl VisitMut for Lifeless {
    fn visit_type_reference_mut(&mut self, reference: &mut syn::TypeReference) {
        reference.lifetime = None;
        syn::visit_mut::visit_type_reference_mut(self, reference);
    }
}

/// `T` of `Result<ResponseValue<T>, Error<()>>`
fn answer(output: &syn::ReturnType) -> syn::Type {
    let nothing = || syn::parse_quote! { () };
    let syn::ReturnType::Type(_, kind) = output else { return nothing() };
    let mut answer = inner(kind, "Result").and_then(|value| inner(&value, "ResponseValue")).unwrap_or_else(nothing);
    Readable.visit_type_mut(&mut answer);
    answer
}

/// `T` of `Outer<T, …>`
fn inner(kind: &syn::Type, outer: &str) -> Option<syn::Type> {
    let syn::Type::Path(path) = kind else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == outer)?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        syn::GenericArgument::Type(inner) => Some(inner.clone()),
        _ => None,
    }
}

/// `&str` → `String`, `&Cpf` → `Cpf`
fn owned(taken: &syn::Type) -> syn::Type {
    match taken {
        syn::Type::Reference(reference) => match &*reference.elem {
            syn::Type::Path(path) if path.path.is_ident("str") => syn::parse_quote! { String },
            owned => owned.clone(),
        },
        other => other.clone(),
    }
}

/// A name without what tells spellings apart: `paginacao.itensPorPagina` and `paginacao_itens_por_pagina` are one.
fn letters(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}
