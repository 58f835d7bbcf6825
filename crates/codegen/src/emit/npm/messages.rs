//! The phrases of each language, which the npm package puts to the sentences that its judge writes.

use gerencianet_validation::{Locale, phrases};

use super::{
    NPM,
    text::{self, quoted},
};
use crate::output::Output;

/// Where the phrases are written by hand.
const SOURCE: &str = "crates/gerencianet-validation/src/messages/phrases.rs";

/// For each language a module with its phrases in the order of their numbers, and the type of that.
#[must_use]
pub fn emit() -> Vec<Output> {
    let of_language = |(tag, locale): &(&str, Locale)| {
        let about = format!("What the messages in {tag} are made of.");
        let mut script = text::head_from(SOURCE, &about) + "\nexport default [\n";
        for phrase in phrases(*locale) {
            script += &format!("  {},\n", quoted(phrase));
        }
        script += "];\n";
        let types = text::head_from(SOURCE, &about)
            + "\ndeclare const messages: readonly string[];\n\nexport default messages;\n";
        [("js", script), ("d.ts", types)]
            .map(|(ending, text)| Output::whole(format!("{NPM}/messages/{tag}.{ending}"), text))
    };
    Locale::ALL.iter().flat_map(of_language).collect()
}
