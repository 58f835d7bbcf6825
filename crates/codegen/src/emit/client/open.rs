//! Texts whose known values are listed and may grow: an enum with an arm for what is not known yet.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::{self, name};

/// Such a text.
pub(super) struct Open {
    /// What the type is called.
    pub(super) name: String,
    /// The known values.
    values: Vec<String>,
}

impl Open {
    pub(super) fn new(name: String, values: &[String]) -> Self {
        Open { name, values: values.to_vec() }
    }

    /// The type.
    pub(super) fn item(&self) -> TokenStream {
        let name = format_ident!("{}", self.name);
        let arms: Vec<_> = self.values.iter().map(|value| format_ident!("{}", name::variant(value))).collect();
        let docs = self.values.iter().map(|value| format!(" {}", emit::code(value)));
        let values = &self.values;
        let about = format!(" {} of today, or a value that is not known yet.", emit::code(&self.name));
        quote! {
            #[doc = #about]
            #[derive(Clone, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#[doc = #docs] #arms,)*
                /// Another value, as it came.
                Unknown(String),
            }
            crate::open::open!(#name: #(#arms #values),*);
        }
    }
}
