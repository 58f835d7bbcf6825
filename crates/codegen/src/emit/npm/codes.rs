//! The codes of violations, as a type.

use gerencianet_validation::Code;

use super::{
    NPM,
    text::{self, quoted},
};
use crate::output::Output;

/// The file with the type.
#[must_use]
pub fn emit() -> Output {
    let mut text = text::head("", "What a violation can be.");
    text += "\n/** The rule that is broken. The texts are stable; a later version may know more of them. */\n";
    text += "export type ViolationCode =";
    for code in Code::all() {
        text += &format!("\n  | {}", quoted(code.as_str()));
    }
    Output::whole(format!("{NPM}/codes.d.ts"), text + ";\n")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::output::Part;

    #[test]
    fn every_code_stands_there_once() {
        let Part::Whole(text) = emit().part else { panic!("a whole file") };
        let lines: Vec<&str> =
            text.lines().filter(|line| line.starts_with("  | ")).map(|line| line.trim_end_matches(';')).collect();
        assert_eq!(lines.iter().collect::<BTreeSet<_>>().len(), lines.len());
        for code in ["json-syntax", "cpf", "chave-pix-check-digits", "valor-zero", "not-before"] {
            assert!(lines.contains(&format!("  | '{code}'").as_str()), "{code}");
        }
    }
}
