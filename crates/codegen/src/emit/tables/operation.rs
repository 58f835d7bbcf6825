//! The facts of an operation.

use gerencianet_validation::table::{BetweenParameters, Idempotency, Location, OperationTable, Parameter, Wire};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Printer;

pub(super) fn operation(operation: &OperationTable<'_>, printer: &Printer<'_>) -> TokenStream {
    let OperationTable { api, id, method, path, scopes, idempotency, body, parameters, between } = operation;
    let idempotency = match idempotency {
        Idempotency::Safe => quote! { Idempotency::Safe },
        Idempotency::Idempotent => quote! { Idempotency::Idempotent },
        Idempotency::Key(header) => quote! { Idempotency::Key(#header) },
        Idempotency::None => quote! { Idempotency::None },
    };
    let body = match body {
        Some(body) => {
            let body = printer.id(*body);
            quote! { Some(#body) }
        }
        None => quote! { None },
    };
    let parameters = parameters.iter().map(|one| parameter(one, printer));
    let between = between.iter().map(rule);
    quote! {
        OperationTable {
            api: #api,
            id: #id,
            method: #method,
            path: #path,
            scopes: &[#(#scopes),*],
            idempotency: #idempotency,
            body: #body,
            parameters: &[#(#parameters),*],
            between: &[#(#between),*],
        }
    }
}

fn parameter(parameter: &Parameter<'_>, printer: &Printer<'_>) -> TokenStream {
    let Parameter { name, alias, location, required, schema, wire } = parameter;
    let alias = match alias {
        Some(alias) => quote! { Some(#alias) },
        None => quote! { None },
    };
    let location = match location {
        Location::Path => quote! { Location::Path },
        Location::Query => quote! { Location::Query },
        Location::Header => quote! { Location::Header },
    };
    let schema = printer.id(*schema);
    let wire = match wire {
        Wire::Text => quote! { Wire::Text },
        Wire::Repeated => quote! { Wire::Repeated },
        Wire::Separated(between) => {
            let between = Literal::byte_character(*between);
            quote! { Wire::Separated(#between) }
        }
        Wire::Members => quote! { Wire::Members },
        Wire::Json => quote! { Wire::Json },
    };
    quote! {
        Parameter {
            name: #name,
            alias: #alias,
            location: #location,
            required: #required,
            schema: #schema,
            wire: #wire,
        }
    }
}

fn rule(rule: &BetweenParameters<'_>) -> TokenStream {
    match rule {
        BetweenParameters::Exclusive(names) => quote! { BetweenParameters::Exclusive(&[#(#names),*]) },
        BetweenParameters::NotBefore { later, earlier } => {
            quote! { BetweenParameters::NotBefore { later: #later, earlier: #earlier } }
        }
    }
}
