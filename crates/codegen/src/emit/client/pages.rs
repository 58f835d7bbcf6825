//! What a list in pages needs of its query and its answers: by the types that progenitor has made.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::visit_mut::VisitMut;

use crate::{
    emit::client::{readable::Readable, types},
    ir::{self, More},
};

/// How one type of query turns its pages.
pub(super) struct Paged<'a> {
    pub(super) query: Ident,
    /// What is called.
    pub(super) variant: &'a Ident,
    /// The body of an answer.
    pub(super) answer: &'a syn::Type,
    /// The field of the query that says which page is wanted, with its type.
    pub(super) page: &'a Ident,
    pub(super) number: &'a syn::Type,
    pub(super) optional: bool,
    /// The call; the query is `self` there, and `client` the client.
    pub(super) call: TokenStream,
}

impl Paged<'_> {
    /// The implementation. Fails where the answer is not made as the document has it.
    pub(super) fn implementation(&self, pages: &ir::Pages, made: &[syn::Item]) -> Result<TokenStream, String> {
        let (query, answer, call, variant) = (&self.query, self.answer, &self.call, self.variant);
        let first = proc_macro2::Literal::i64_unsuffixed(i64::from(pages.first));
        let items = member(made, answer, &pages.items)?;
        let (field, optional) = (&items.field, items.optional);
        let mut item = types::inner(&items.kind, "Vec").ok_or_else(|| format!("`{}` is no list", pages.items))?;
        Readable.visit_type_mut(&mut item);
        let (lent, kept) = if optional {
            (quote! { answer.#field.as_deref().unwrap_or_default() }, quote! { answer.#field.unwrap_or_default() })
        } else {
            (quote! { &answer.#field }, quote! { answer.#field })
        };
        let (page, turned) = self.number();
        let more = more(made, answer, &pages.more)?;
        Ok(quote! {
            impl Paged for #query {
                type Answer = #answer;
                type Item = #item;

                const OPERATION: Operation = Operation::#variant;
                const FIRST: i64 = #first;

                fn page(&self) -> Option<i64> { #page }
                fn turned(&self, page: i64) -> Option<Self> { #turned }
                fn more(answer: &#answer) -> More { #more }
                fn items(answer: &#answer) -> &[#item] { #lent }
                fn into_items(answer: #answer) -> Vec<#item> { #kept }
                async fn ask(&self, client: &Client) -> Result<Response<#answer>, Error> { #call }
            }
        })
    }

    /// Reads the number of the page out of the query, and makes a query for another.
    fn number(&self) -> (TokenStream, TokenStream) {
        let (field, kind) = (self.page, self.number);
        let is_wide = matches!(kind, syn::Type::Path(path) if path.path.is_ident("i64"));
        let read = match (self.optional, is_wide) {
            (true, true) => quote! { self.#field },
            (true, false) => quote! { self.#field.map(i64::from) },
            (false, true) => quote! { Some(self.#field) },
            (false, false) => quote! { Some(i64::from(self.#field)) },
        };
        let number = if is_wide {
            quote! { page }
        } else {
            quote! { #kind::try_from(page).ok()? }
        };
        let number = if self.optional {
            quote! { Some(#number) }
        } else {
            number
        };
        (read, quote! { Some(Self { #field: #number, ..self.clone() }) })
    }
}

/// What the answer says of the pages that follow.
fn more(made: &[syn::Item], answer: &syn::Type, more: &More) -> Result<TokenStream, String> {
    let (way, is_count) = match more {
        More::Count(way) => (way, true),
        More::Next(way) => (way, false),
    };
    let (mut holder, mut value, mut optional) = (answer.clone(), quote! { answer }, false);
    for (position, name) in way.iter().enumerate() {
        let Member { field, kind, optional: may_lack } = member(made, &holder, name)?;
        let is_last = position + 1 == way.len();
        value = match (optional, may_lack) {
            (false, false) => quote! { #value.#field },
            (false, true) if is_last => quote! { #value.#field },
            (false, true) => quote! { #value.#field.as_ref() },
            (true, true) if is_last && is_count => quote! { #value.and_then(|inside| inside.#field) },
            (true, true) => quote! { #value.and_then(|inside| inside.#field.as_ref()) },
            (true, false) if is_last && is_count => quote! { #value.map(|inside| inside.#field) },
            (true, false) => quote! { #value.map(|inside| &inside.#field) },
        };
        (holder, optional) = (kind, optional || may_lack);
    }
    Ok(match (is_count, optional) {
        (true, true) => quote! { More::Count(#value) },
        (true, false) => quote! { More::Count(Some(#value)) },
        (false, _) => quote! { More::Next(#value.is_some()) },
    })
}

/// A field of a type.
struct Member {
    field: Ident,
    /// Without `Option`.
    kind: syn::Type,
    optional: bool,
}

/// The field that stands for a member of a JSON object.
fn member(made: &[syn::Item], holder: &syn::Type, name: &str) -> Result<Member, String> {
    let missing = || format!("the type of an answer in pages has no field for `{name}`");
    let holder = last(holder).ok_or_else(missing)?;
    let fields = made.iter().find_map(|item| match item {
        syn::Item::Struct(one) if one.ident == holder => Some(&one.fields),
        _ => None,
    });
    let mut fields = fields.into_iter().flatten();
    let field = fields.find(|field| {
        let ident = field.ident.as_ref().map(ToString::to_string);
        types::renamed(&field.attrs).or(ident).as_deref() == Some(name)
    });
    let field = field.ok_or_else(missing)?;
    let (kind, optional) = match types::inner(&field.ty, "Option") {
        Some(inner) => (inner, true),
        None => (field.ty.clone(), false),
    };
    let ident = field.ident.clone().unwrap_or_else(|| format_ident!("{name}"));
    Ok(Member { field: ident, kind, optional })
}

fn last(kind: &syn::Type) -> Option<String> {
    let syn::Type::Path(path) = kind else { return None };
    Some(path.path.segments.last()?.ident.to_string())
}
