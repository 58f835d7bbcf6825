//! The types that progenitor has made, as a caller sees them.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use syn::visit_mut::{self, VisitMut};

use crate::emit::{
    self,
    client::{document::Document, readable::Readable},
    name,
};

/// The items of the file of types.
pub(super) fn tidy(document: &Document, items: Vec<syn::Item>) -> Vec<TokenStream> {
    let mut types: Vec<TokenStream> = vec![quote! {
        #[allow(unused_imports, reason = "not every document has texts with a format")]
        use crate::domain;
        use serde::{Deserialize, Serialize};
    }];
    let names = names(&document.alternatives, &items);
    for mut item in items {
        if is_foreign(&item) {
            continue;
        }
        rename(&names, &mut item);
        order(&document.members, &mut item);
        let hidden = hide(&mut item);
        Readable.visit_item_mut(&mut item);
        derived(&mut item);
        described(&mut item);
        let new = constructor(&item);
        types.push(quote! { #item #new #hidden });
    }
    types.extend(document.open.iter().map(super::open::Open::item));
    types
}

/// What progenitor adds for texts that it judges itself, and what says the same as a clone.
fn is_foreign(item: &syn::Item) -> bool {
    let syn::Item::Impl(block) = item else { return matches!(item, syn::Item::Mod(_)) };
    let last = block.trait_.as_ref().and_then(|(_, path, _)| path.segments.last());
    last.is_some_and(|last| match last.ident.to_string().as_str() {
        "FromStr" | "TryFrom" => true,
        "From" => matches!(
            &last.arguments,
            syn::PathArguments::AngleBracketed(arguments)
                if matches!(arguments.args.first(), Some(syn::GenericArgument::Type(syn::Type::Reference(_))))
        ),
        _ => false,
    })
}

/// Of each type with alternatives: what progenitor calls them, and what the document does.
type Names = BTreeMap<String, Vec<(String, String)>>;

/// The names to be changed. Progenitor cuts what those of the document have in common.
fn names(alternatives: &BTreeMap<String, Vec<String>>, items: &[syn::Item]) -> Names {
    let enums = items.iter().filter_map(|item| match item {
        syn::Item::Enum(one) => Some((one.ident.to_string(), one)),
        _ => None,
    });
    let named = enums.filter_map(|(type_name, one)| {
        let documented = alternatives.get(&name::variant(&type_name))?;
        let made = one.variants.iter().map(|variant| variant.ident.to_string());
        Some((type_name, made.zip(documented.iter().cloned()).collect()))
    });
    named.collect()
}

/// Gives alternatives the names of the document.
fn rename(names: &Names, item: &mut syn::Item) {
    match item {
        syn::Item::Enum(one) => {
            for (variant, (_, documented)) in
                one.variants.iter_mut().zip(names.get(&one.ident.to_string()).into_iter().flatten())
            {
                variant.ident = syn::Ident::new(documented, variant.ident.span());
            }
        }
        syn::Item::Impl(block) => {
            let syn::Type::Path(path) = &*block.self_ty else { return };
            let type_name = path.path.segments.last().map(|last| last.ident.to_string());
            if let Some(names) = type_name.and_then(|type_name| names.get(&type_name)) {
                Arms { names }.visit_item_impl_mut(block);
            }
        }
        _ => {}
    }
}

/// `Self::Fisica` → `Self::PessoaFisica`
struct Arms<'n> {
    names: &'n [(String, String)],
}

impl VisitMut for Arms<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        if path.segments.len() == 2
            && path.segments[0].ident == "Self"
            && let Some((_, documented)) = self.names.iter().find(|(made, _)| path.segments[1].ident == made)
        {
            path.segments[1].ident = syn::Ident::new(documented, path.segments[1].ident.span());
        }
    }
}

/// Takes `Debug` from a type that holds values; gives one that shows none.
fn hide(item: &mut syn::Item) -> Option<TokenStream> {
    let ident = without_debug(item)?;
    Some(quote! { crate::hidden::hidden!(#ident); })
}

/// Takes `Debug` from a type that holds values, and answers its name.
pub(in crate::emit) fn without_debug(item: &mut syn::Item) -> Option<syn::Ident> {
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
    Some(ident)
}

/// Gives what the document does not describe its name on the wire as documentation.
fn described(item: &mut syn::Item) {
    let describe = |attributes: &mut Vec<syn::Attribute>, ident: Option<&syn::Ident>| {
        let Some(ident) = ident.filter(|_| !attributes.iter().any(|attribute| attribute.path().is_ident("doc"))) else {
            return;
        };
        let doc = format!(" {}", emit::code(&renamed(attributes).unwrap_or_else(|| ident.to_string())));
        let documented: syn::ItemStruct = syn::parse_quote! { #[doc = #doc] struct Documented; };
        attributes.splice(0..0, documented.attrs);
    };
    match item {
        syn::Item::Struct(one) => {
            for field in &mut one.fields {
                describe(&mut field.attrs, field.ident.as_ref());
            }
        }
        syn::Item::Enum(one) => {
            for variant in &mut one.variants {
                describe(&mut variant.attrs, Some(&variant.ident));
                for field in &mut variant.fields {
                    describe(&mut field.attrs, field.ident.as_ref());
                }
            }
        }
        _ => {}
    }
}

/// `T` of `Outer<T, …>`
pub(super) fn inner(kind: &syn::Type, outer: &str) -> Option<syn::Type> {
    let syn::Type::Path(path) = kind else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == outer)?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        syn::GenericArgument::Type(inner) => Some(inner.clone()),
        _ => None,
    }
}

/// The name that `#[serde(rename = "…")]` gives.
pub(super) fn renamed(attributes: &[syn::Attribute]) -> Option<String> {
    let serde = attributes.iter().filter(|attribute| attribute.path().is_ident("serde"));
    let mut name = None;
    for attribute in serde {
        // What is not a name and a text is passed over.
        let _: syn::Result<()> = attribute.parse_nested_meta(|meta| {
            if let Ok(value) = meta.value() {
                let text: syn::LitStr = value.parse()?;
                if meta.path.is_ident("rename") {
                    name = Some(text.value());
                }
            }
            Ok(())
        });
    }
    name
}

/// A constructor for what is sent, which takes what must be there; the rest stays out until it is set.
fn constructor(item: &syn::Item) -> Option<TokenStream> {
    let syn::Item::Struct(one) = item else { return None };
    let is_sent = one.attrs.iter().any(|attribute| {
        matches!(&attribute.meta, syn::Meta::List(list) if list.tokens.to_string().contains("deny_unknown_fields"))
    });
    let fields: Vec<&syn::Field> = one.fields.iter().filter(|field| field.ident.is_some()).collect();
    let (left, given): (Vec<&syn::Field>, Vec<&syn::Field>) = fields.iter().partition(|field| may_be_left_out(field));
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
        match (may_be_left_out(field), is(&field.ty, "Option")) {
            (true, true) => quote! { #ident: None },
            (true, false) => quote! { #ident: Default::default() },
            (false, _) => quote! { #ident },
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

fn may_be_left_out(field: &syn::Field) -> bool {
    let has_default = field.attrs.iter().any(|attribute| {
        matches!(&attribute.meta, syn::Meta::List(list)
            if list.path.is_ident("serde") && list.tokens.to_string().split(',').any(|word| word.trim() == "default"))
    });
    has_default || is(&field.ty, "Option")
}

fn is(kind: &syn::Type, name: &str) -> bool {
    matches!(kind, syn::Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == name))
}

/// Brings the members of an object into the order of the document.
fn order(members: &BTreeMap<String, Vec<String>>, item: &mut syn::Item) {
    let syn::Item::Struct(one) = item else { return };
    let (Some(members), syn::Fields::Named(fields)) = (members.get(&one.ident.to_string()), &mut one.fields) else {
        return;
    };
    let mut ordered: Vec<syn::Field> = std::mem::take(&mut fields.named).into_iter().collect();
    ordered.sort_by_key(|field| {
        let plain = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
        let wire = renamed(&field.attrs).unwrap_or(plain);
        members.iter().position(|member| *member == wire)
    });
    fields.named = ordered.into_iter().collect();
}

/// `::serde::Serialize` → `Serialize` among the derives, and a JSON Schema for those who ask for it.
fn derived(item: &mut syn::Item) {
    let attributes = match item {
        syn::Item::Struct(one) => &mut one.attrs,
        syn::Item::Enum(one) => &mut one.attrs,
        _ => return,
    };
    let derives = |attribute: &syn::Attribute| attribute.path().is_ident("derive");
    if let Some(place) = attributes.iter().position(derives) {
        let schema: syn::ItemStruct = syn::parse_quote! {
            #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
            struct Described;
        };
        attributes.splice(place + 1..place + 1, schema.attrs);
    }
    for attribute in attributes.iter_mut().filter(|attribute| derives(attribute)) {
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
