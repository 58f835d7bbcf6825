//! The tables of one API as Rust: constants that hold data and no logic.

mod operation;
mod schema;

use std::collections::BTreeMap;

use gerencianet_validation::table::{Automaton, Matcher, SchemaId};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::{
    emit::{self, VALIDATION, name::Taken},
    ir,
    output::{MARK, Output},
    tables::Tables,
};

/// The file of one API.
#[must_use]
pub fn emit(api: &ir::Api, tables: &Tables<'_>) -> Output {
    let path = format!("{VALIDATION}/{}.rs", emit::name::module(&api.name));
    Output::whole(path, text(api, tables, &quote! { crate }))
}

/// The text of the file; `engine` is how gerencianet-validation is named there.
pub(super) fn text(api: &ir::Api, tables: &Tables<'_>, engine: &TokenStream) -> String {
    let printer = Printer::new(api, tables);
    let first_line = format!(" {MARK}{} by cargo xtask codegen", api.source);
    let title = emit::escaped(&api.title);
    let about = format!(" What a request to {title} must satisfy: operations, then schemas, then patterns.");
    let mut paragraphs = vec![
        quote! {
            #![doc = #first_line]
            #![doc = ""]
            #![doc = #about]
        },
        quote! {
            #[allow(unused_imports)]
            use #engine::{Format, table::*};
        },
    ];
    paragraphs.extend(printer.operations());
    paragraphs.extend(printer.schemas());
    paragraphs.extend(printer.automata());
    paragraphs.extend(printer.index(engine));
    emit::lay_out(&paragraphs)
}

/// The constant that holds the facts of each operation of an API.
pub(super) fn operation_constants(api: &ir::Api) -> Vec<Ident> {
    Names::new(api).operations
}

/// The constants of a file that bear names of the document.
struct Names {
    operations: Vec<Ident>,
    taken: Taken,
}

impl Names {
    fn new(api: &ir::Api) -> Self {
        let mut taken = Taken::default();
        taken.constant("TABLE");
        let operations = api.operations.iter().map(|operation| taken.constant(&operation.id)).collect();
        Names { operations, taken }
    }
}

struct Printer<'a> {
    api: &'a ir::Api,
    tables: &'a Tables<'a>,
    operations: Vec<Ident>,
    /// Indexed by the schemas of the table.
    schemas: Vec<Ident>,
    /// By the source of the pattern.
    automata: BTreeMap<&'a str, (Ident, &'a Automaton<'a>)>,
}

impl<'a> Printer<'a> {
    fn new(api: &'a ir::Api, tables: &'a Tables<'a>) -> Self {
        let Names { operations, mut taken } = Names::new(api);
        let schemas = tables.origins.iter().map(|same| taken.constant(&api.schema(same[0]).name)).collect();
        let mut automata = BTreeMap::new();
        for schema in tables.table.schemas {
            let pattern = schema.string.and_then(|string| string.pattern);
            if let Some((pattern, Matcher::Automaton(automaton))) = pattern.map(|pattern| (pattern, pattern.matcher)) {
                let name = format!("AUTOMATON_{}", automata.len() + 1);
                automata.entry(pattern.source).or_insert_with(|| (taken.constant(&name), automaton));
            }
        }
        Printer { api, tables, operations, schemas, automata }
    }

    fn operations(&self) -> impl Iterator<Item = TokenStream> {
        let all = self.api.operations.iter().zip(self.tables.operations).zip(&self.operations);
        all.map(|((source, operation), name)| {
            let doc = format!(" {}", emit::code(&format!("{} {}", operation.method, operation.path)));
            let summary = source.summary.as_ref().map(|summary| format!(" {}", emit::escaped(summary)));
            let doc = std::iter::once(doc).chain(summary.into_iter().flat_map(|text| [String::new(), text]));
            let value = operation::operation(operation, self);
            quote! {
                #(#[doc = #doc])*
                pub(super) static #name: OperationTable<'static> = #value;
            }
        })
    }

    fn schemas(&self) -> impl Iterator<Item = TokenStream> {
        let all = self.tables.table.schemas.iter().zip(&self.tables.origins).zip(&self.schemas);
        all.map(|((schema, origins), name)| {
            let mut places = origins.iter().map(|id| self.api.schema(*id));
            let mut doc: Vec<String> = places.by_ref().take(1).map(|one| told(one, "")).collect();
            for (index, same) in places.enumerate() {
                doc.extend((index == 0).then(|| [String::new(), " The same:".to_owned()]).into_iter().flatten());
                doc.push(told(same, "- "));
            }
            let value = schema::schema(schema, self);
            quote! {
                #(#[doc = #doc])*
                const #name: Schema<'static> = #value;
            }
        })
    }

    fn automata(&self) -> impl Iterator<Item = TokenStream> {
        self.automata.iter().map(|(source, (name, automaton))| {
            let doc = format!(" {}", emit::code(source));
            let value = schema::automaton(automaton);
            quote! {
                #[doc = #doc]
                static #name: Automaton<'static> = #value;
            }
        })
    }

    /// The table, and the position of each schema in it.
    fn index(&self, engine: &TokenStream) -> [TokenStream; 2] {
        let names = &self.schemas;
        let numbers = (0..names.len()).map(Literal::usize_unsuffixed);
        let table = quote! {
            /// Every schema.
            pub(super) static TABLE: Table<'static> = Table { schemas: &[#(#names),*] };
        };
        let ids = quote! {
            /// The position of each schema in [`TABLE`].
            mod id {
                use #engine::table::SchemaId;
                #(pub(super) const #names: SchemaId = SchemaId(#numbers);)*
            }
        };
        [table, ids]
    }

    /// How a schema is named where another one refers to it.
    fn id(&self, id: SchemaId) -> TokenStream {
        let name = &self.schemas[usize::from(id.0)];
        quote! { id::#name }
    }

    fn ids(&self, ids: &[SchemaId]) -> TokenStream {
        let ids = ids.iter().map(|id| self.id(*id));
        quote! { &[#(#ids),*] }
    }
}

fn told(schema: &ir::Schema, bullet: &str) -> String {
    format!(" {bullet}{}, {}", emit::code(&schema.name), emit::visible(&schema.place))
}
