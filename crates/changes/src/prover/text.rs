//! Rules for strings.

use gerencianet_validation::{
    Format,
    table::{Matcher, Pattern, StringRules},
};

use super::language::{Outcome, outside};

/// Pairs of formats of which the second accepts whatever the first does.
const BROADER: [(Format, Format); 14] = [
    (Format::Cpf, Format::CpfCnpj),
    (Format::Cnpj, Format::CpfCnpj),
    (Format::Cpf, Format::ChavePix),
    (Format::Cnpj, Format::ChavePix),
    (Format::CpfCnpj, Format::ChavePix),
    (Format::Evp, Format::ChavePix),
    (Format::Evp, Format::Uuid),
    (Format::Txid, Format::TxidRecebido),
    (Format::Txid, Format::IdEnvio),
    (Format::Txid, Format::IdDevolucao),
    (Format::EndToEndId, Format::TxidRecebido),
    (Format::Ispb, Format::CodigoBanco),
    (Format::TxidRecebido, Format::IdEnvio),
    (Format::IdEnvio, Format::TxidRecebido),
];

/// Whether texts that satisfy all of `known` satisfy `rules`.
pub(super) fn follows(known: &[&StringRules<'_>], rules: &StringRules<'_>) -> bool {
    let runs = || {
        known.iter().filter_map(|one| match one.pattern?.matcher {
            Matcher::Run { min, max, .. } => Some((min, max)),
            Matcher::Automaton(_) => None,
        })
    };
    let least = known.iter().map(|one| one.min_length).chain(runs().map(|(min, _)| min)).max().unwrap_or(0);
    let most = known.iter().map(|one| one.max_length).chain(runs().map(|(_, max)| max)).min().unwrap_or(u32::MAX);
    least >= rules.min_length
        && most <= rules.max_length
        && rules
            .format
            .is_none_or(|format| known.iter().any(|one| one.format.is_some_and(|ours| implies(ours, format))))
        && rules.pattern.is_none_or(|pattern| is_matched(known, (least, most), pattern))
}

fn implies(ours: Format, theirs: Format) -> bool {
    ours == theirs || BROADER.contains(&(ours, theirs))
}

fn is_matched(known: &[&StringRules<'_>], lengths: (u32, u32), pattern: &Pattern<'_>) -> bool {
    let ours: Vec<&Pattern<'_>> = known.iter().filter_map(|one| one.pattern).collect();
    ours.iter().any(|one| one.source == pattern.source)
        || ours.iter().any(|one| outside(Some(&one.matcher), lengths, &pattern.matcher) == Outcome::Included)
        || outside(None, lengths, &pattern.matcher) == Outcome::Included
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_formats_holds_for_their_vectors() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors");
        for (narrow, broad) in BROADER {
            let text = std::fs::read_to_string(folder.join(format!("{}.json", narrow.name()))).unwrap();
            let vectors = bodies::Vectors::new([(narrow.name().to_owned(), text)]);
            let valid = vectors.valid(narrow.name());
            assert!(!valid.is_empty());
            for (position, text) in valid.iter().enumerate() {
                assert!(broad.check(text, true).is_ok(), "{} {position} is no {}", narrow.name(), broad.name());
            }
        }
    }
}
