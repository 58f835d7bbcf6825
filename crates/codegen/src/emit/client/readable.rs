//! Shortens what progenitor writes in full.

use syn::visit_mut::{self, VisitMut};

use crate::emit;

/// Types that every file knows by their last name.
const KNOWN: [&str; 3] = ["Option", "String", "Vec"];

/// `::std::option::Option<…>` → `Option<…>`, `types::Cob` → `Cob`, `::gerencianet_domain::Cpf` → `domain::Cpf`
pub(super) struct Readable;

impl VisitMut for Readable {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let first = path.segments.first().map(|segment| segment.ident.to_string());
        let is_known = path.segments.last().is_some_and(|last| KNOWN.contains(&last.ident.to_string().as_str()));
        let shortened = match first.as_deref() {
            Some("std") => is_known,
            Some("types") => true,
            Some("gerencianet_domain") => {
                path.leading_colon = None;
                path.segments[0].ident = syn::Ident::new("domain", path.segments[0].ident.span());
                false
            }
            _ => false,
        };
        if shortened
            && path.segments.len() > 1
            && let Some(last) = path.segments.pop()
        {
            path.leading_colon = None;
            path.segments = std::iter::once(last.into_value()).collect();
        }
    }

    fn visit_attribute_mut(&mut self, attribute: &mut syn::Attribute) {
        match &mut attribute.meta {
            // Nobody else sets a space before the text.
            syn::Meta::NameValue(doc) if doc.path.is_ident("doc") => {
                if let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &mut doc.value {
                    *text = syn::LitStr::new(&format!(" {}", emit::linkless(&text.value())), text.span());
                }
            }
            syn::Meta::List(list) if list.path.is_ident("serde") => {
                let mut text = list.tokens.to_string();
                for known in KNOWN {
                    for module in ["option", "string", "vec"] {
                        text = text.replace(&format!("::std::{module}::{known}::"), &format!("{known}::"));
                    }
                }
                list.tokens = text.parse().unwrap_or_else(|_| list.tokens.clone());
            }
            _ => {}
        }
    }
}
