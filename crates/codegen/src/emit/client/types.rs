//! The types that progenitor has made, as a caller sees them.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use syn::visit_mut::{self, VisitMut};

use crate::emit::{
    client::{document::Document, readable::Readable},
    name,
};

/// The items of the file of types.
pub(super) fn tidy(document: &Document, items: Vec<syn::Item>) -> Vec<TokenStream> {
    let mut types: Vec<TokenStream> = vec![quote! {
        #[allow(unused_imports, reason = "not every document uses every type")]
        use gerencianet_domain::*;
        use serde::{Deserialize, Serialize};
    }];
    for mut item in items {
        if is_foreign(&item) {
            continue;
        }
        rename(&document.alternatives, &mut item);
        let hidden = hide(&mut item);
        Readable.visit_item_mut(&mut item);
        derived(&mut item);
        let new = constructor(&item);
        types.push(quote! { #item #new #hidden });
    }
    types.extend(document.open.iter().map(super::open::Open::item));
    types
}

/// What progenitor adds for texts that it judges itself, and what nobody needs.
fn is_foreign(item: &syn::Item) -> bool {
    match item {
        syn::Item::Mod(_) => true,
        // `From<&T> for T`: a clone says the same.
        syn::Item::Impl(block) => block.trait_.as_ref().is_some_and(|(_, path, _)| {
            path.segments.last().is_some_and(|last| match &last.arguments {
                syn::PathArguments::AngleBracketed(arguments) => {
                    last.ident == "From"
                        && matches!(arguments.args.first(), Some(syn::GenericArgument::Type(syn::Type::Reference(_))))
                }
                _ => false,
            })
        }),
        _ => false,
    }
}

/// Gives alternatives the names of the document: progenitor cuts what they have in common.
fn rename(alternatives: &BTreeMap<String, Vec<String>>, item: &mut syn::Item) {
    let type_name = match &*item {
        syn::Item::Enum(one) => one.ident.to_string(),
        syn::Item::Impl(block) => match &*block.self_ty {
            syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default(),
            _ => return,
        },
        _ => return,
    };
    let Some(names) = alternatives.get(&name::variant(&type_name)) else { return };
    if let syn::Item::Enum(one) = item {
        for (variant, name) in one.variants.iter_mut().zip(names) {
            variant.ident = syn::Ident::new(name, variant.ident.span());
        }
    } else {
        Arms { names }.visit_item_mut(item);
    }
}

/// `Self::Fisica` → `Self::PessoaFisica`
struct Arms<'n> {
    names: &'n [String],
}

impl VisitMut for Arms<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        if path.segments.len() == 2
            && path.segments[0].ident == "Self"
            && let Some(name) = self.names.iter().find(|name| name.ends_with(&path.segments[1].ident.to_string()))
        {
            path.segments[1].ident = syn::Ident::new(name, path.segments[1].ident.span());
        }
    }
}

/// Takes `Debug` from a type that holds values; gives one that shows none.
fn hide(item: &mut syn::Item) -> Option<TokenStream> {
    let (ident, attributes) = match item {
        syn::Item::Struct(one) => (one.ident.clone(), &mut one.attrs),
        syn::Item::Enum(one) if one.variants.iter().any(|variant| !matches!(variant.fields, syn::Fields::Unit)) => {
            (one.ident.clone(), &mut one.attrs)
        }
        _ => return None,
    };
    for attribute in attributes.iter_mut().filter(|attribute| attribute.path().is_ident("derive")) {
        if let syn::Meta::List(list) = &mut attribute.meta {
            let kept = list.parse_args_with(syn::punctuated::Punctuated::<syn::Path, syn::Token![,]>::parse_terminated);
            let kept: Vec<syn::Path> = kept
                .map(|derives| derives.into_iter().filter(|path| !path.is_ident("Debug")).collect())
                .unwrap_or_default();
            list.tokens = quote! { #(#kept),* };
        }
    }
    Some(quote! { crate::hidden::hidden!(#ident); })
}

/// A constructor for what is sent, which takes what must be there; the rest stays out until it is set.
fn constructor(item: &syn::Item) -> Option<TokenStream> {
    let syn::Item::Struct(one) = item else { return None };
    let is_sent = one.attrs.iter().any(|attribute| {
        matches!(&attribute.meta, syn::Meta::List(list) if list.tokens.to_string().contains("deny_unknown_fields"))
    });
    let fields: Vec<&syn::Field> = one.fields.iter().filter(|field| field.ident.is_some()).collect();
    let (given, left): (Vec<&syn::Field>, Vec<&syn::Field>) = fields.iter().partition(|field| !is_optional(&field.ty));
    if !is_sent || given.is_empty() || left.is_empty() {
        return None;
    }
    let (name, generics) = (&one.ident, &one.generics);
    let arguments = given.iter().map(|field| {
        let (ident, kind) = (&field.ident, &field.ty);
        quote! { #ident: #kind }
    });
    let inits = fields.iter().map(|field| {
        let ident = &field.ident;
        if is_optional(&field.ty) {
            quote! { #ident: None }
        } else {
            quote! { #ident }
        }
    });
    Some(quote! {
        impl #generics #name #generics {
            /// With what must be there, and nothing else.
            #[must_use]
            pub fn new(#(#arguments),*) -> Self { #name { #(#inits),* } }
        }
    })
}

fn is_optional(kind: &syn::Type) -> bool {
    matches!(kind, syn::Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Option"))
}

/// `::serde::Serialize` → `Serialize` among the derives, and a JSON Schema for those who ask for it.
fn derived(item: &mut syn::Item) {
    let attributes = match item {
        syn::Item::Struct(one) => &mut one.attrs,
        syn::Item::Enum(one) => &mut one.attrs,
        _ => return,
    };
    for attribute in attributes.iter_mut().filter(|attribute| attribute.path().is_ident("derive")) {
        if let syn::Meta::List(list) = &mut attribute.meta {
            let derives =
                list.parse_args_with(syn::punctuated::Punctuated::<syn::Path, syn::Token![,]>::parse_terminated);
            let last: Vec<syn::Ident> = derives
                .map(|derives| {
                    derives.iter().filter_map(|path| path.segments.last()).map(|last| last.ident.clone()).collect()
                })
                .unwrap_or_default();
            list.tokens = quote! { #(#last),* };
        }
    }
}
