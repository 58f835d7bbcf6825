//! The native client: through progenitor, from a document that says what progenitor can read and nothing more.
//!
//! `document` writes that document from the IR. Progenitor turns it into types and methods; `types` and `methods` make of
//! them what a caller of our client sees: no constraint is judged a second time, no value is shown by `Debug`, every
//! request goes through `call`, and parameters have names.

mod blocking;
mod document;
mod methods;
mod open;
mod pages;
mod readable;
mod types;

use std::{any::Any, thread};

use proc_macro2::{Ident, TokenStream};
use progenitor_impl::{CrateVers, GenerationSettings, Generator, HooksMode, InterfaceStyle, TypeImpl};
use quote::quote;

use crate::{
    diagnostic::{Diagnostic, sentences},
    emit::{self, name},
    ir,
    output::{MARK, Output},
};

use self::document::Whose;

pub(super) use self::types::without_debug;

/// The folder of the files that are generated for the client.
const CLIENT: &str = "crates/gerencianet/src/generated";

/// The thread in which progenitor works: its panics are answers, which a program may wish not to print.
pub const PROGENITOR: &str = "progenitor";

/// As much of what progenitor says as helps, in characters.
const SAID: usize = 120;

/// Bytes for that thread.
const STACK: usize = 256 << 20;

/// The crate whose types stand for our `format:`s.
const DOMAIN: &str = "gerencianet-domain";

/// The files of the client.
///
/// # Errors
///
/// Documents of which progenitor can make no client.
pub fn emit(apis: &[ir::Api]) -> Result<Vec<Output>, Vec<Diagnostic>> {
    let variants = emit::operations::variants(apis)?;
    let mut outputs = vec![modules(apis), emit::features::of_client(apis)];
    let mut mistakes = Vec::new();
    for (api, variants) in apis.iter().zip(&variants) {
        let elsewhere = api.operations.iter().filter(|operation| !operation.servers.is_empty());
        let odd = elsewhere.filter(|operation| !methods::sends_credentials(api, operation));
        mistakes.extend(odd.map(|operation| {
            let reason = format!("`{}` is served elsewhere than its API, and gives no token", operation.id);
            sentences::no_client(operation.span, &reason)
        }));
        mistakes.extend(document::mistakable(api).map(|schema| {
            let reason = format!("`{}` is also the type of a format that the document uses", schema.name);
            sentences::no_client(schema.span, &reason)
        }));
        match files(api, variants) {
            Ok(files) => outputs.extend(files),
            Err(reason) => mistakes.push(sentences::no_client(api.span, &reason)),
        }
    }
    if mistakes.is_empty() { Ok(outputs) } else { Err(mistakes) }
}

/// The files of one API.
fn files(api: &ir::Api, variants: &[Ident]) -> Result<[Output; 4], String> {
    let (document, made) = client(api)?;
    let module = name::module(&api.name);
    let client = client_name(api);
    let signatures = methods::signatures(api, variants, &made);
    let methods = methods::tidy(&client, &signatures, &made)?;
    let blocking = blocking::tidy(&client, &api.title, &signatures);
    let types = types::tidy(&document, made.types);
    Ok([
        output(api, &format!("{module}/types.rs"), " What is sent and answered.", &types),
        output(api, &format!("{module}/methods.rs"), " The operations, each a method.", &methods),
        output(
            api,
            &format!("{module}/blocking.rs"),
            " The operations, each a method that waits for the answer.",
            &blocking,
        ),
        output(api, &format!("{module}.rs"), &about(api), &index(api, variants)),
    ])
}

/// What progenitor has made.
struct Made {
    types: Vec<syn::Item>,
    methods: Vec<syn::ImplItemFn>,
}

/// Asks progenitor for a client.
fn client(api: &ir::Api) -> Result<(document::Document, Made), String> {
    let document = document::of(api, Whose::Ours);
    let settings = || {
        let mut settings = settings();
        settings.with_crate(DOMAIN, CrateVers::Any, None);
        for open in &document.open {
            settings.with_replacement(&open.name, &open.name, [TypeImpl::Display, TypeImpl::FromStr].into_iter());
        }
        settings
    };
    let file = progenitor(settings, &document.text)?;
    Ok((document, made(file)))
}

/// What progenitor makes of a document that is not ours.
pub(super) fn raw(api: &ir::Api) -> Result<syn::File, String> {
    progenitor(settings, &document::of(api, Whose::Foreign).text)
}

/// Why progenitor cannot send the request of an operation as the document says, where that is known without asking it.
pub(super) fn obstacle(api: &ir::Api, operation: &ir::Operation) -> Option<String> {
    let names = operation.parameters.iter().map(|parameter| parameter.name.as_str());
    if document::clash(names.chain(operation.body.iter().map(|_| "body"))) {
        return Some("two of its arguments would have the same name".to_owned());
    }
    let is_sent = |parameter: &&ir::Parameter| match parameter.wire {
        ir::Wire::Text => true,
        ir::Wire::Repeated => parameter.location == ir::Location::Query,
        ir::Wire::Separated(_) | ir::Wire::Members | ir::Wire::Json => false,
    };
    if let Some(parameter) = operation.parameters.iter().find(|parameter| !is_sent(parameter)) {
        return Some(format!("progenitor would write the parameter `{}` in another way", parameter.name));
    }
    let body = operation.body.as_ref()?;
    let fields = || api.schema(body.schema).object.fields.iter().map(|field| api.schema(field.schema));
    match &body.encoding {
        ir::Encoding::Form if fields().any(|field| field.kind == Some(ir::Type::Array)) => {
            Some("progenitor writes no lists into a form".to_owned())
        }
        ir::Encoding::Opaque(media_type) if document::opaque(media_type).is_none() => {
            Some(format!("progenitor sends no body of `{media_type}`"))
        }
        _ => None,
    }
}

fn settings() -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_hooks(HooksMode::Expected)
        .with_map_type("::std::collections::BTreeMap");
    settings
}

fn progenitor(
    settings: impl FnOnce() -> GenerationSettings + Send,
    document: &serde_json::Value,
) -> Result<syn::File, String> {
    let openapi: openapiv3::OpenAPI = serde_json::from_value(document.clone()).map_err(|error| error.to_string())?;
    // Progenitor asserts what it cannot carry, and follows schemas into each other; a document must not bring the generator
    // down. Tokens cannot leave a thread; their text can.
    let text = thread::scope(|scope| {
        let made = move || Generator::new(&settings()).generate_tokens(&openapi).map(|tokens| tokens.to_string());
        let thread = thread::Builder::new().name(PROGENITOR.to_owned()).stack_size(STACK).spawn_scoped(scope, made);
        thread.map_err(|error| error.to_string())?.join().map_err(|panic| why(&*panic))
    })?;
    syn::parse_str(&text.map_err(|error| error.to_string())?).map_err(|error| error.to_string())
}

/// What progenitor said when it gave up: the first line of it.
fn why(panic: &(dyn Any + Send)) -> String {
    let said = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
    match said.and_then(|said| said.lines().next()) {
        Some(said) => format!("progenitor gave up: {}", emit::visible(said).chars().take(SAID).collect::<String>()),
        None => "progenitor gave up".to_owned(),
    }
}

/// Finds the types and the methods among what progenitor writes.
fn made(file: syn::File) -> Made {
    let mut made = Made { types: Vec::new(), methods: Vec::new() };
    for item in file.items {
        match item {
            syn::Item::Mod(module) if module.ident == "types" => {
                made.types = module.content.map(|(_, items)| items).unwrap_or_default();
            }
            syn::Item::Impl(block) if block.trait_.is_none() => {
                let methods = block.items.into_iter().filter_map(|item| match item {
                    syn::ImplItem::Fn(method) if method.sig.asyncness.is_some() => Some(method),
                    _ => None,
                });
                made.methods.extend(methods);
            }
            _ => {}
        }
    }
    made
}

/// A description of the document as lines of a doc comment: each of its lines is a paragraph of Markdown.
fn markdown(text: &str) -> Vec<String> {
    let paragraphs = text.lines().filter(|line| !line.trim().is_empty());
    let mut lines: Vec<String> = Vec::new();
    for paragraph in paragraphs {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(format!(" {}", emit::linkless(paragraph)));
    }
    lines
}

fn output(api: &ir::Api, file: &str, about: &str, paragraphs: &[TokenStream]) -> Output {
    let first_line = format!(" {MARK}{} by cargo xtask codegen", api.source);
    let head = quote! { #![doc = #first_line] #![doc = ""] #![doc = #about] };
    let paragraphs: Vec<TokenStream> = [head].into_iter().chain(paragraphs.iter().cloned()).collect();
    Output::whole(format!("{CLIENT}/{file}"), emit::lay_out(&paragraphs))
}

/// The file of an API: what its client is, and where it is served.
fn index(api: &ir::Api, variants: &[Ident]) -> Vec<TokenStream> {
    let client = client_name(api);
    let about = about(api);
    let servers = servers(&api.servers);
    let api_name = &api.name;
    let mut operations = api.operations.iter().zip(variants);
    let token = operations.find(|(operation, _)| methods::sends_credentials(api, operation));
    let token = token.map_or_else(
        || quote! { None },
        |(operation, variant)| {
            let path = &operation.path;
            let own = if operation.servers.is_empty() { &api.servers } else { &operation.servers };
            let own = self::servers(own);
            quote! { Some(TokenRoute { operation: Operation::#variant, path: #path, servers: &[#(#own),*] }) }
        },
    );
    vec![
        quote! {
            #[cfg(feature = "blocking")]
            pub(crate) mod blocking;
            mod methods;
            mod types;
        },
        quote! {
            pub use self::methods::*;
            pub use self::types::*;
        },
        quote! {
            #[allow(unused_imports, reason = "not every document has a route for tokens")]
            use gerencianet_validation::Operation;
        },
        quote! {
            #[allow(unused_imports, reason = "not every document has a route for tokens")]
            use crate::client::{Api, Server, TokenRoute};
            use crate::environment::{Edition, Environment};
        },
        quote! {
            #[doc = #about]
            ///
            /// Made by [`Client`](crate::Client); a copy costs nothing.
            #[derive(Debug, Clone)]
            pub struct #client { pub(crate) client: crate::Client }

            impl #client {
                /// Its name, and where it is served.
                pub(crate) const API: Api = Api { name: #api_name, token: #token, servers: SERVERS };
            }

            const SERVERS: &[Server] = &[#(#servers),*];
        },
    ]
}

/// `Pix` is also the name of what is paid.
fn client_name(api: &ir::Api) -> Ident {
    quote::format_ident!("{}Api", name::variant(&api.name))
}

fn servers(servers: &[ir::Server]) -> Vec<TokenStream> {
    let known = servers.iter().filter_map(|server| {
        let environment = match server.environment? {
            ir::Environment::Production => quote! { Environment::Production },
            ir::Environment::Homologation => quote! { Environment::Homologation },
        };
        let edition = match server.edition? {
            ir::Edition::Printed => quote! { Edition::Printed },
            ir::Edition::Today => quote! { Edition::Today },
        };
        let url = &server.url;
        Some(quote! { (#environment, #edition, #url) })
    });
    known.collect()
}

fn about(api: &ir::Api) -> String {
    format!(" The client of {}.", emit::escaped(&api.title))
}

/// The file that names the modules.
fn modules(apis: &[ir::Api]) -> Output {
    let first_line = format!(" {MARK}specs/ by cargo xtask codegen");
    let (mut modules, mut all) = (Vec::new(), Vec::new());
    let (mut makers, mut blocking, mut blocking_makers) = (Vec::new(), Vec::new(), Vec::new());
    for api in apis {
        let (feature, module) = (&api.name, name::module(&api.name));
        let client = client_name(api);
        let (about, made) = (format!(" {}.", emit::escaped(&api.title)), about(api));
        modules.push(quote! { #[doc = #about] #[cfg(feature = #feature)] pub mod #module; });
        all.push(quote! { #[cfg(feature = #feature)] &#module::#client::API });
        makers.push(quote! {
            #[doc = #made]
            #[cfg(feature = #feature)]
            #[must_use]
            pub fn #module(&self) -> #module::#client { #module::#client { client: self.clone() } }
        });
        blocking.push(quote! { #[cfg(feature = #feature)] pub use super::#module::blocking::#client; });
        blocking_makers.push(quote! {
            #[doc = #made]
            #[cfg(feature = #feature)]
            #[must_use]
            pub fn #module(&self) -> blocking::#client {
                blocking::#client { api: self.client.#module(), background: self.background.clone() }
            }
        });
    }
    let paragraphs = [
        quote! { #![doc = #first_line] #![doc = ""] #![doc = " The APIs."] },
        quote! { #(#modules)* },
        quote! {
            /// Every API whose feature is on.
            pub(crate) const APIS: &[&crate::client::Api] = &[#(#all),*];
        },
        quote! { impl crate::Client { #(#makers)* } },
        quote! {
            /// The APIs, waited for.
            #[cfg(feature = "blocking")]
            pub(crate) mod blocking { #(#blocking)* }
        },
        quote! {
            #[cfg(feature = "blocking")]
            impl crate::blocking::Client { #(#blocking_makers)* }
        },
    ];
    Output::whole(format!("{CLIENT}/mod.rs"), emit::lay_out(&paragraphs))
}
