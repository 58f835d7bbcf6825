//! emit: tables become the text of Rust files, and documents that of the files of the npm package.
//!
//! One output, one file here, ending in one function. Tokens of Rust come from `quote`, their layout from `prettyplease`;
//! afterwards lines are only set apart.

pub mod client;
pub mod features;
pub mod foreign;
pub(crate) mod name;
pub mod npm;
pub mod operations;
pub mod rules;
pub mod tables;

#[cfg(test)]
mod tests;

use proc_macro2::TokenStream;

/// The folder of the files that are generated for gerencianet-validation.
pub const VALIDATION: &str = "crates/gerencianet-validation/src/generated";

/// Lays out the items of a file, a blank line between paragraphs.
fn lay_out(paragraphs: &[TokenStream]) -> String {
    let paragraphs = paragraphs.iter().map(|paragraph| {
        let file = syn::parse2(paragraph.clone()).expect("emitters build tokens that are Rust");
        apart(&prettyplease::unparse(&file))
    });
    paragraphs.collect::<Vec<_>>().join("\n")
}

/// Sets methods, and members with documentation, apart by a blank line where one ends and the next begins.
fn apart(text: &str) -> String {
    let mut apart = String::with_capacity(text.len() + text.len() / 16);
    let mut ended = false;
    for line in text.lines() {
        if ended
            && ["    ///", "    #[", "    pub ", "    fn ", "    async fn "].iter().any(|one| line.starts_with(one))
        {
            apart.push('\n');
        }
        ended = line == "    }";
        apart.push_str(line);
        apart.push('\n');
    }
    apart
}

/// A text on one line, in which a character that nobody sees stands as `\u{202e}`. The compiler refuses a comment in which
/// some of them change the direction of the text; in literals `quote` escapes them.
fn visible(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut visible = String::with_capacity(line.len());
    for character in line.chars() {
        if is_invisible(character) {
            visible.extend(character.escape_unicode());
        } else {
            visible.push(character);
        }
    }
    visible
}

/// Controls, and characters without a glyph that join, separate or direct others.
fn is_invisible(character: char) -> bool {
    let ignorable = matches!(
        character,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    );
    ignorable || character.is_control()
}

/// A text of the document as one line of a doc comment, in code font.
fn code(text: &str) -> String {
    let line = visible(text);
    if line.contains('`') { format!("`` {line} ``") } else { format!("`{line}`") }
}

/// A text of the document as one line of a doc comment: what Markdown or rustdoc would read otherwise is escaped.
fn escaped(text: &str) -> String {
    without(text, &['[', ']', '<', '>', '*', '_', '\\'])
}

/// A text of the document that is Markdown, as one line of a doc comment: what would be a link or HTML is escaped.
fn linkless(text: &str) -> String {
    without(text, &['[', ']', '<', '>'])
}

/// A text on one line in which some characters, where they stand outside of code, are escaped.
fn without(text: &str, special: &[char]) -> String {
    let text = visible(text);
    let mut escaped = String::with_capacity(text.len());
    for (index, part) in text.split('`').enumerate() {
        let code = index % 2 == 1;
        escaped.push_str(if index == 0 { "" } else { "`" });
        for character in part.chars() {
            if !code && special.contains(&character) {
                escaped.push('\\');
            }
            escaped.push(character);
        }
    }
    escaped
}
