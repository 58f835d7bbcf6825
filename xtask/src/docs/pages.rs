//! The pages of the site, as texts.

use serde_json::Value;

/// What a page may do. It asks no other machine for anything and runs no script that is not a file of the site; Scalar needs
/// styles that stand in the page, and the judge is WebAssembly.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; \
                      img-src 'self' data:; base-uri 'none'; form-action 'none'";

/// What the script of the first page is made of.
pub(super) const INDEX_SCRIPT: &str = "import './src/page.js';\n";

/// The methods of OpenAPI.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// What the pages say of an API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Api {
    /// The name of its document, which names its page.
    pub(super) name: String,
    title: String,
    /// The first paragraph of its description.
    about: String,
    operations: usize,
}

impl Api {
    /// Reads it from a document.
    pub(super) fn of(name: &str, document: &Value) -> Self {
        let text = |key: &str| document["info"][key].as_str().unwrap_or_default();
        let first = text("description").split("\n\n").next().unwrap_or_default();
        let items = document["paths"].as_object().into_iter().flat_map(|paths| paths.values());
        let operations = |item: &Value| METHODS.iter().filter(|method| item.get(**method).is_some()).count();
        Api {
            name: name.to_owned(),
            title: text("title").to_owned(),
            about: first.split_whitespace().collect::<Vec<_>>().join(" "),
            operations: items.map(operations).sum(),
        }
    }

    /// What a link to it is called: `open-finance` is Open Finance.
    fn label(&self) -> String {
        let capitals = |word: &str| word[..1].to_uppercase() + &word[1..];
        self.name.split('-').filter(|word| !word.is_empty()).map(capitals).collect::<Vec<_>>().join(" ")
    }
}

/// The first page, which leads to all others.
pub(super) fn index(template: &str, apis: &[Api]) -> String {
    let card = |api: &Api| {
        format!(
            "\n    <li><a href=\"{}.html\"><strong>{}</strong><span data-count=\"{}\"></span><span lang=\"en\">{}</span></a></li>",
            api.name,
            escaped(&api.title),
            api.operations,
            escaped(&api.about)
        )
    };
    let cards: String = apis.iter().map(card).collect();
    filled(template, &[("apis", &(cards + "\n  ")), ("links", &links(apis, None)), ("policy", POLICY)])
}

/// The page of one API.
pub(super) fn reference(template: &str, api: &Api, apis: &[Api]) -> String {
    let (title, links) = (escaped(&api.title), links(apis, Some(api)));
    filled(template, &[("api", &api.name), ("links", &links), ("policy", POLICY), ("title", &title)])
}

/// The script of the page of one API: its document, and what judges its requests.
pub(super) fn script(api: &Api) -> String {
    let name = &api.name;
    format!(
        "import * as judges from 'gerencianet-validation/{name}';
import document from 'gerencianet-validation/openapi/{name}.json';
import './src/page.js';
import {{ show }} from './src/reference.js';

show(document, judges);
"
    )
}

/// A link to each API, of which one may be the page itself.
fn links(apis: &[Api], current: Option<&Api>) -> String {
    let link = |api: &Api| {
        let here = if current == Some(api) { " aria-current=\"page\"" } else { "" };
        format!("<a href=\"{}.html\"{here}>{}</a>", api.name, escaped(&api.label()))
    };
    apis.iter().map(link).collect()
}

/// A template with `{name}` replaced, for each name.
fn filled(template: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(template.to_owned(), |page, (name, value)| page.replace(&format!("{{{name}}}"), value))
}

/// A text as it stands in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn api(name: &str) -> Api {
        let item = json!({ "get": {}, "post": {}, "parameters": [] });
        let info = json!({ "title": "Loja & <Filhos>", "description": "Sells\nthings.\n\nMore." });
        Api::of(name, &json!({ "info": info, "paths": { "/a": item, "/b": { "put": {} } } }))
    }

    #[test]
    fn the_first_page_tells_of_every_api() {
        let page = index("{policy}|{links}|{apis}", &[api("loja"), api("loja-nova")]);
        let (_, shown) = page.split_once('|').unwrap();
        assert!(
            shown.starts_with("<a href=\"loja.html\">Loja</a><a href=\"loja-nova.html\">Loja Nova</a>|"),
            "{shown}"
        );
        assert!(shown.contains("<strong>Loja &amp; &lt;Filhos></strong><span data-count=\"3\">"), "{shown}");
        assert!(shown.contains("<span lang=\"en\">Sells things.</span>"), "{shown}");
    }

    #[test]
    fn a_page_knows_which_it_is() {
        let apis = [api("loja"), api("outra")];
        let page = reference("{title} {api}.js {links} {policy}", &apis[1], &apis);
        assert!(page.starts_with("Loja &amp; &lt;Filhos> outra.js <a href=\"loja.html\">Loja</a>"), "{page}");
        assert!(
            page.contains("<a href=\"outra.html\" aria-current=\"page\">Outra</a>") && !page.contains('{'),
            "{page}"
        );
    }
}
