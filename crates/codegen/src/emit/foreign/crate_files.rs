//! The manifest, and what judges requests: the operations as an enum, and the tables.

use proc_macro2::{Ident, Span};
use quote::quote;

use crate::{
    emit::{self, name},
    foreign::{Request, Target},
    ir,
    output::{MARK, Output},
    tables::Tables,
};

/// The files; the last one holds the tables.
#[must_use]
pub fn emit(api: &ir::Api, tables: &Tables<'_>, request: &Request) -> Vec<Output> {
    vec![
        Output::whole("Cargo.toml".to_owned(), manifest(api, request)),
        Output::whole("src/lib.rs".to_owned(), root(api, request)),
        Output::whole("src/operation.rs".to_owned(), operations(api)),
        Output::whole("src/tables.rs".to_owned(), emit::tables::text(api, tables, &quote! { gerencianet_validation })),
    ]
}

/// What the client needs, as lines of a manifest.
const OF_CLIENT: &str = r#"progenitor-client = "0.15.1"
reqwest = { version = "0.13", default-features = false, features = ["json", "query", "stream"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
"#;

fn manifest(api: &ir::Api, request: &Request) -> String {
    let has_client = request.targets.contains(&Target::Client);
    let (name, source) = (&api.name, emit::visible(&api.source));
    let features = if has_client {
        "[features]\ndefault = [\"rustls\"]\n# How the client speaks to addresses that begin with https.\nrustls = [\"reqwest/rustls\"]\n\n"
    } else {
        ""
    };
    let engine = toml(&request.engine);
    let of_client = if has_client { OF_CLIENT } else { "" };
    format!(
        "# {MARK}{source} by cargo xtask codegen\n\n[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
         rust-version = \"1.89\"\npublish = false\n\n{features}[dependencies]\ngerencianet-validation = {{ path = {engine}, \
         default-features = false }}\n{of_client}\n# A workspace around it has nothing to say here.\n[workspace]\n",
    )
}

/// A text as a string of TOML.
fn toml(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn root(api: &ir::Api, request: &Request) -> String {
    let first_line = format!(" {MARK}{} by cargo xtask codegen", emit::visible(&api.source));
    let about = format!(" What a request to {} must satisfy.", emit::escaped(&api.title));
    let client = request.targets.contains(&Target::Client).then(|| quote! { pub mod client; });
    emit::lay_out(&[
        quote! { #![doc = #first_line] #![doc = ""] #![doc = #about] },
        quote! { #client mod operation; mod tables; },
        quote! { pub use gerencianet_validation::{Locale, Options, Parameters, Violation}; },
        quote! {
            pub use self::operation::{
                Operation, Refused, validate, validate_parameters, validate_parameters_with, validate_with,
            };
        },
    ])
}

fn operations(api: &ir::Api) -> String {
    let first_line = format!(" {MARK}{} by cargo xtask codegen", emit::visible(&api.source));
    let variants: Vec<Ident> =
        api.operations.iter().map(|operation| Ident::new(&name::variant(&operation.id), Span::call_site())).collect();
    let constants = emit::tables::operation_constants(api);
    let declared = api.operations.iter().zip(&variants).map(|(operation, variant)| {
        let doc = emit::operations::documentation(operation);
        quote! { #(#[doc = #doc])* #variant, }
    });
    let among = |is_one: fn(&ir::Body) -> bool| {
        let all = api.operations.iter().zip(&variants);
        let chosen = all.filter(|(operation, _)| operation.body.as_ref().is_some_and(is_one));
        let chosen: Vec<&Ident> = chosen.map(|(_, variant)| variant).collect();
        match chosen.as_slice() {
            [] => None,
            variants => Some(quote! { matches!(self, #(Operation::#variants)|*) }),
        }
    };
    let optional = among(|body| !body.required).unwrap_or_else(|| quote! { false });
    let forms = among(|body| body.encoding == ir::Encoding::Form);
    let opaque = among(|body| !body.encoding.is_judged());
    let judge_form = forms.as_ref().map(|_| quote! { judge_form, });
    let of_form = forms.as_ref().map(|_| {
        quote! {
            if operation.body_is_form() {
                return judge_form(&tables::TABLE, operation.facts(), body, options).map_err(Refused::from);
            }
        }
    });
    let of_opaque = opaque.as_ref().map(|_| quote! { if !operation.body_is_judged() { return Ok(()); } });
    let is_form = forms.map(|forms| {
        quote! {
            /// Whether its body is a form: `application/x-www-form-urlencoded`.
            #[must_use]
            pub const fn body_is_form(self) -> bool { #forms }
        }
    });
    let is_judged = opaque.map(|opaque| {
        quote! {
            /// Whether its body is held against the document; of some media types, every body is accepted.
            #[must_use]
            pub const fn body_is_judged(self) -> bool { !#opaque }
        }
    });
    let what = if is_form.is_some() {
        " Judges a body: the JSON text, or the text of a form."
    } else {
        " Judges the JSON text of a body."
    };
    let facts = variants.iter().zip(&constants).map(|(variant, constant)| {
        quote! { Operation::#variant => &tables::#constant, }
    });
    emit::lay_out(&[
        quote! { #![doc = #first_line] #![doc = ""] #![doc = " The operations, and what judges their requests."] },
        quote! {
            use std::fmt;

            use gerencianet_validation::{
                Locale, Options, Parameters, Violation, judge_body, #judge_form judge_parameters, table::OperationTable,
            };
        },
        quote! { use super::tables; },
        quote! {
            /// An operation of the document.
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[non_exhaustive]
            pub enum Operation { #(#declared)* }
        },
        quote! {
            impl Operation {
                /// Every operation, in the order of the document.
                pub const ALL: &'static [Operation] = &[#(Operation::#variants),*];

                /// What the document says about it.
                #[must_use]
                pub fn facts(self) -> &'static OperationTable<'static> {
                    match self { #(#facts)* }
                }

                /// The operation of an `operationId`, which stands in the document or was made of method and path.
                #[must_use]
                pub fn from_id(id: &str) -> Option<Self> {
                    Self::ALL.iter().copied().find(|operation| operation.facts().id == id)
                }

                /// Whether it takes a body that may be left out.
                #[must_use]
                pub const fn body_is_optional(self) -> bool { #optional }

                #is_form

                #is_judged
            }
        },
        quote! {
            /// Everything that is wrong with a body, or with parameters.
            #[derive(Clone)]
            pub struct Refused {
                /// What is wrong; at least one.
                pub violations: Vec<Violation<'static>>,
                /// Whether more is wrong than is listed.
                pub truncated: bool,
            }

            impl From<(Vec<Violation<'static>>, bool)> for Refused {
                fn from((violations, truncated): (Vec<Violation<'static>>, bool)) -> Self {
                    Refused { violations, truncated }
                }
            }

            /// Codes alone: a pointer may hold names that the sender chose.
            impl fmt::Debug for Refused {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.debug_list().entries(self.violations.iter().map(|violation| violation.code())).finish()
                }
            }

            /// A sentence for each of them.
            impl fmt::Display for Refused {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    for (index, violation) in self.violations.iter().enumerate() {
                        f.write_str(if index == 0 { "" } else { "; " })?;
                        f.write_str(&violation.message(Locale::En))?;
                    }
                    Ok(())
                }
            }

            impl std::error::Error for Refused {}
        },
        quote! {
            #[doc = #what]
            ///
            /// # Errors
            ///
            /// Everything that is wrong with it.
            pub fn validate(operation: Operation, body: &[u8]) -> Result<(), Refused> {
                validate_with(operation, body, Options::default())
            }
        },
        quote! {
            /// As [`validate`].
            ///
            /// # Errors
            ///
            /// Everything that is wrong with it, as much as the options say.
            pub fn validate_with(operation: Operation, body: &[u8], options: Options) -> Result<(), Refused> {
                if operation.body_is_optional() && body.iter().all(u8::is_ascii_whitespace) {
                    return Ok(());
                }
                #of_opaque
                #of_form
                judge_body(&tables::TABLE, operation.facts(), body, options).map_err(Refused::from)
            }
        },
        quote! {
            /// Judges the parameters of a request, as they stand on the wire.
            ///
            /// # Errors
            ///
            /// Everything that is wrong with them.
            pub fn validate_parameters(operation: Operation, parameters: &Parameters<'_>) -> Result<(), Refused> {
                validate_parameters_with(operation, parameters, Options::default())
            }
        },
        quote! {
            /// As [`validate_parameters`].
            ///
            /// # Errors
            ///
            /// Everything that is wrong with them, as much as the options say.
            pub fn validate_parameters_with(
                operation: Operation,
                parameters: &Parameters<'_>,
                options: Options,
            ) -> Result<(), Refused> {
                judge_parameters(&tables::TABLE, operation.facts(), parameters, options).map_err(Refused::from)
            }
        },
    ])
}
