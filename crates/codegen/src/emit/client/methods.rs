//! The methods that progenitor has made, as a caller sees them: what they take and answer is progenitor's reading of the
//! document; what is in the query has names, and the request goes through `Call`.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::visit_mut::VisitMut;

use crate::{
    emit::{
        self,
        client::{Made, pages::Paged, readable::Readable, types::inner},
        name,
    },
    ir::{self, Location},
};

/// The methods of an API, as progenitor has read it.
pub(super) fn signatures<'a>(api: &'a ir::Api, variants: &'a [Ident], made: &Made) -> Vec<Signature<'a>> {
    let operations = api.operations.iter().zip(variants);
    let signatures = operations.filter_map(|(operation, variant)| {
        let method = name::module(&operation.id);
        let found = made.methods.iter().find(|made| made.sig.ident == method)?;
        Some(Signature::new(super::client_name(api), operation, variant, found, sends_credentials(api, operation)))
    });
    signatures.collect()
}

/// The items of the file of methods. Fails where a list in pages is not made as the document has it.
pub(super) fn tidy(client: &Ident, signatures: &[Signature<'_>], made: &Made) -> Result<Vec<TokenStream>, String> {
    let (mut methods, mut queries, mut lists) = (Vec::new(), Vec::new(), Vec::new());
    for signature in signatures {
        queries.extend(signature.query_type());
        match &signature.operation.pages {
            Some(pages) => {
                methods.push(signature.list());
                lists.push(signature.paged()?.implementation(pages, &made.types)?);
            }
            None => methods.push(signature.method()),
        }
    }
    let used = if lists.is_empty() {
        quote! { use crate::{Error, Response, call::Call}; }
    } else {
        quote! { use crate::{Client, Error, List, Response, call::Call, pages::{More, Paged}}; }
    };
    Ok(vec![
        quote! {
            #[allow(unused_imports, reason = "not every document has answers without a form")]
            use bytes::Bytes;
            use gerencianet_validation::Operation;
        },
        quote! {
            use super::{#client, types::*};
            #[allow(unused_imports, reason = "not every document has texts with a format")]
            use crate::domain;
            #used
        },
        quote! { impl #client { #(#methods)* } },
        quote! { #(#queries)* },
        quote! { #(#lists)* },
    ])
}

/// A method to be.
pub(super) struct Signature<'a> {
    client: Ident,
    pub(super) operation: &'a ir::Operation,
    variant: &'a Ident,
    pub(super) name: Ident,
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

impl Parameter<'_> {
    /// As a call borrows it.
    fn lent(&self) -> TokenStream {
        let ident = &self.name;
        match (&self.taken, self.optional) {
            (syn::Type::Reference(_), _) => quote! { #ident },
            (_, true) => quote! { #ident.as_ref() },
            (_, false) => quote! { &#ident },
        }
    }
}

impl<'a> Signature<'a> {
    fn new(
        client: Ident,
        operation: &'a ir::Operation,
        variant: &'a Ident,
        made: &syn::ImplItemFn,
        basic: bool,
    ) -> Self {
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
            variant,
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

    pub(super) fn query_name(&self) -> Ident {
        format_ident!("{}Query", name::variant(&self.operation.id))
    }

    /// What the method takes, each with its name: first what must be there.
    pub(super) fn arguments(&self) -> Vec<(Ident, TokenStream)> {
        let mut taken = Vec::new();
        for parameter in self.of(Location::Path) {
            let (ident, kind) = (&parameter.name, &parameter.taken);
            taken.push((ident.clone(), quote! { #kind }));
        }
        if self.has_query() {
            let query = self.query_name();
            taken.push((format_ident!("query"), quote! { &#query }));
        }
        if let Some(body) = &self.body {
            taken.push((format_ident!("body"), quote! { #body }));
        }
        for parameter in self.of(Location::Header) {
            let (ident, kind) = (&parameter.name, &parameter.taken);
            let kind = if parameter.optional {
                quote! { Option<#kind> }
            } else {
                quote! { #kind }
            };
            taken.push((ident.clone(), kind));
        }
        taken
    }

    /// A method that sends one request.
    fn method(&self) -> TokenStream {
        let (name, doc, answer) = (&self.name, self.documentation(), self.answer_type());
        let taken = self.arguments().into_iter().map(|(name, kind)| quote! { #name: #kind });
        let call = self.call(&quote! { &self.client }, &quote! { Self }, &quote! { query });
        quote! {
            #(#[doc = #doc])*
            pub async fn #name(&self, #(#taken),*) -> Result<Response<#answer>, Error> { #call }
        }
    }

    /// A method that gives a list in pages.
    fn list(&self) -> TokenStream {
        let (name, doc, query) = (&self.name, self.documentation(), self.query_name());
        quote! {
            #(#[doc = #doc])*
            pub fn #name<'a>(&'a self, query: &'a #query) -> List<'a, #query> { List::new(&self.client, query) }
        }
    }

    /// What such a list needs.
    fn paged(&self) -> Result<Paged<'_>, String> {
        let wanted = self.operation.pages.as_ref().map(|pages| pages.parameter.as_str());
        let page = self.of(Location::Query).find(|parameter| Some(parameter.ir.name.as_str()) == wanted);
        let page = page.ok_or_else(|| format!("`{}` has no parameter for its pages", self.operation.id))?;
        let client = &self.client;
        Ok(Paged {
            query: self.query_name(),
            variant: self.variant,
            answer: &self.answer,
            page: &page.name,
            number: &page.taken,
            optional: page.optional,
            call: self.call(&quote! { client }, &quote! { #client }, &quote! { self }),
        })
    }

    /// The call, from the client, the type that knows the API, and the query.
    fn call(&self, client: &TokenStream, api: &TokenStream, query: &TokenStream) -> TokenStream {
        let mut steps = Vec::new();
        for parameter in self.of(Location::Path) {
            let (lent, wire) = (parameter.lent(), &parameter.ir.name);
            steps.push(quote! { .path(#wire, #lent) });
        }
        for parameter in self.of(Location::Query) {
            let (ident, wire) = (&parameter.name, &parameter.ir.name);
            steps.push(if parameter.optional {
                quote! { .query_optional(#wire, #query.#ident.as_ref()) }
            } else {
                quote! { .query(#wire, &#query.#ident) }
            });
        }
        if self.body.is_some() {
            steps.push(quote! { .body(body) });
        }
        for parameter in self.of(Location::Header) {
            let (lent, wire) = (parameter.lent(), &parameter.ir.name);
            steps.push(if parameter.optional {
                quote! { .header_optional(#wire, #lent) }
            } else {
                quote! { .header(#wire, #lent) }
            });
        }
        if self.basic {
            steps.push(quote! { .basic() });
        }
        let (path, variant) = (&self.operation.path, self.variant);
        let ending = match self.answer_type().to_string().as_str() {
            "Bytes" => quote! { bytes },
            "()" => quote! { empty },
            _ => quote! { json },
        };
        quote! { Call::new(#client, &#api::API, Operation::#variant, #path) #(#steps)* .#ending().await }
    }

    /// What a caller gets.
    pub(super) fn answer_type(&self) -> TokenStream {
        let answer = &self.answer;
        match quote!(#answer).to_string().as_str() {
            "ByteStream" => quote! { Bytes },
            _ => quote! { #answer },
        }
    }

    /// The parameters of the query as one type: so many texts in a row would be mistaken for each other.
    fn query_type(&self) -> Option<TokenStream> {
        if !self.has_query() {
            return None;
        }
        let (query, client, method) = (self.query_name(), &self.client, &self.name);
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
        if operation.pages.is_some() {
            let told = " Answers one page: the first, or the one that the query asks for. [`List::pages`] and [`List::items`] read on.";
            doc.extend([String::new(), told.to_owned()]);
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
