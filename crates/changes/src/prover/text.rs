//! Rules for strings.

use gerencianet_validation::{
    Format,
    table::{Matcher, StringRules},
};

use super::language::{Outcome, outside};

/// Pairs of formats of which the second accepts whatever the first does, beside those whose shapes show it.
const BROADER: [(Format, Format); 8] = [
    (Format::Cpf, Format::CpfCnpj),
    (Format::Cnpj, Format::CpfCnpj),
    (Format::Cpf, Format::ChavePix),
    (Format::Cnpj, Format::ChavePix),
    (Format::CpfCnpj, Format::ChavePix),
    (Format::Evp, Format::ChavePix),
    (Format::Evp, Format::Uuid),
    (Format::Ispb, Format::CodigoBanco),
];

const DIGITS: u128 = 0x3ff << b'0';
const CAPITALS: u128 = 0x3ff_ffff << b'A';
const SMALL: u128 = 0x3ff_ffff << b'a';
const HEXADECIMAL: u128 = DIGITS | 0x3f << b'A' | 0x3f << b'a';

/// The characters of texts that have a format, and how many there are; and whether every such text has it.
fn shape(format: Format) -> Option<(Matcher<'static>, bool)> {
    let (set, min, max, is_exact) = match format {
        Format::Cpf => (DIGITS, 11, 11, false),
        Format::Cnpj => (DIGITS | CAPITALS, 14, 14, false),
        Format::CpfCnpj => (DIGITS | CAPITALS, 11, 14, false),
        Format::Txid => (DIGITS | CAPITALS | SMALL, 26, 35, true),
        Format::TxidRecebido | Format::IdEnvio | Format::IdDevolucao => (DIGITS | CAPITALS | SMALL, 1, 35, true),
        Format::EndToEndId => (DIGITS | CAPITALS | SMALL, 32, 32, true),
        Format::Evp | Format::Uuid => (HEXADECIMAL | 1 << b'-', 36, 36, false),
        Format::Valor => (DIGITS | 1 << b'.', 4, 13, false),
        Format::Uf => (CAPITALS, 2, 2, false),
        Format::Cep => (DIGITS, 8, 8, true),
        Format::Celular => (DIGITS, 10, 11, false),
        Format::CodigoMunicipio => (DIGITS, 7, 7, false),
        Format::CodigoBanco => (DIGITS | CAPITALS, 3, 8, false),
        Format::Ispb => (DIGITS | CAPITALS, 8, 8, true),
        Format::Agencia => (DIGITS, 1, 4, true),
        Format::Conta => (DIGITS, 1, 20, true),
        Format::DataBr => (DIGITS | 1 << b'/', 10, 10, false),
        Format::Date => (DIGITS | 1 << b'-', 10, 10, false),
        _ => return None,
    };
    Some((Matcher::Run { set, min, max }, is_exact))
}

/// Whether texts that satisfy all of `known` satisfy `rules`.
pub(super) fn follows(known: &[&StringRules<'_>], rules: &StringRules<'_>) -> bool {
    let patterns = known.iter().filter_map(|one| Some(one.pattern?.matcher));
    let shapes = known.iter().filter_map(|one| Some(shape(one.format?)?.0));
    let matchers: Vec<Matcher<'_>> = patterns.chain(shapes).collect();
    let runs = || {
        matchers.iter().filter_map(|matcher| match *matcher {
            Matcher::Run { min, max, .. } => Some((min, max)),
            Matcher::Automaton(_) => None,
        })
    };
    let least = known.iter().map(|one| one.min_length).chain(runs().map(|(min, _)| min)).max().unwrap_or(0);
    let most = known.iter().map(|one| one.max_length).chain(runs().map(|(_, max)| max)).min().unwrap_or(u32::MAX);
    let is_matched = |theirs: &Matcher<'_>| {
        let any = std::iter::once(None).chain(matchers.iter().map(Some));
        any.into_iter().any(|ours| outside(ours, (least, most), theirs) == Outcome::Included)
    };
    least >= rules.min_length
        && most <= rules.max_length
        && rules.format.is_none_or(|format| {
            known.iter().any(|one| one.format.is_some_and(|ours| implies(ours, format)))
                || matches!(shape(format), Some((theirs, true)) if is_matched(&theirs))
        })
        && rules.pattern.is_none_or(|pattern| {
            known.iter().any(|one| one.pattern.is_some_and(|ours| ours.source == pattern.source))
                || is_matched(&pattern.matcher)
        })
}

fn implies(ours: Format, theirs: Format) -> bool {
    ours == theirs || BROADER.contains(&(ours, theirs))
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

    fn valid(format: Format) -> Vec<String> {
        let path = format!("{}/../../tests/vectors/{}.json", env!("CARGO_MANIFEST_DIR"), format.name());
        let text = std::fs::read_to_string(path).unwrap();
        bodies::Vectors::new([(String::new(), text)]).valid("").to_vec()
    }

    #[test]
    fn every_format_has_its_shape() {
        let mut random = bodies::random::Random::new(0x5EED);
        for (name, format) in Format::ALL {
            let Some((matcher, is_exact)) = shape(*format) else { continue };
            for (position, text) in valid(*format).iter().enumerate() {
                assert!(matcher.is_match(text), "{name} {position}");
            }
            let Matcher::Run { set, min, max } = matcher else { panic!("shapes are runs") };
            let characters: Vec<char> = (0..128_u8).filter(|byte| set >> byte & 1 == 1).map(char::from).collect();
            for length in (min..=max).filter(|_| is_exact) {
                let mixed = (0..200).map(|_| (0..length).map(|_| *random.pick(&characters)).collect::<String>());
                let plain = characters.iter().map(|character| character.to_string().repeat(length as usize));
                assert!(mixed.chain(plain).all(|text| format.check(&text, true).is_ok()), "{name} of {length}");
            }
        }
    }
}
