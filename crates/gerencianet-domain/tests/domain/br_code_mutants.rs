//! BR Codes: a hundred thousand texts that are near one, judged without panic and as promised.

use std::collections::BTreeMap;

use gerencianet_domain::*;

use crate::files::{list, load, text};

const EVP: &str = "71cdf9ba-c695-4e3c-b010-abb521a3f1be";

/// Reproducible noise (SplitMix64).
struct Noise(u64);

impl Noise {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % bound as u64) as usize
    }

    fn of<'t>(&mut self, texts: &[&'t str]) -> &'t str {
        texts[self.below(texts.len())]
    }

    /// One of the first, and now and then one of the second.
    fn mostly<'t>(&mut self, usual: &[&'t str], unusual: &[&'t str]) -> &'t str {
        if self.below(24) == 0 { self.of(unusual) } else { self.of(usual) }
    }
}

/// Puts, drops, replaces, doubles or moves a part of a text, or joins it to another.
fn mutate(noise: &mut Noise, characters: &mut Vec<char>, other: &str) {
    let parts = [
        "0",
        "1",
        "9",
        "00",
        "63",
        "6304",
        "26",
        "80",
        "0014br.gov.bcb.pix",
        "0014BR.GOV.BCB.PIX",
        "5303986",
        "5802BR",
        "54040.01",
        "540110",
        "62070503***",
        "010212",
        "2521pix.example.com/rec/1",
        "011112345678909",
        "7002xx",
        "***",
        "a",
        "A",
        " ",
        ".",
        "@",
        "\n",
        "\0",
        "é",
        "٣",
        "😀",
        "\u{2028}",
        "\u{feff}",
    ];
    let length = characters.len();
    let start = noise.below(length + 1);
    let end = (start + noise.below(12)).min(length);
    match noise.below(8) {
        0 => drop(characters.drain(start..end)),
        1 => characters.truncate(start),
        2 => drop(characters.splice(start..start, noise.of(&parts).chars())),
        3 => drop(characters.splice(start..end, noise.of(&parts).chars())),
        4 => {
            let part = characters[start..end].to_vec();
            let to = noise.below(length + 1);
            drop(characters.splice(to..to, part));
        }
        5 if start < end => characters[start] = char::from(b"0123456789"[noise.below(10)]),
        6 if start < end => characters.swap(start, end - 1),
        _ => {
            let other: Vec<char> = other.chars().collect();
            let from = noise.below(other.len() + 1);
            drop(characters.splice(start.., other[from..].iter().copied()));
        }
    }
}

/// Gives a mutant the CRC that it needs, so that it is judged by what it says.
fn repaired(characters: &[char]) -> String {
    let text: String = characters.iter().collect();
    let before = text.rfind("6304").map_or(text.as_str(), |crc| &text[..crc]);
    let sealed = format!("{before}6304");
    let crc = crc16(sealed.as_bytes());
    format!("{sealed}{crc:04X}")
}

fn field(id: &str, value: &str) -> String {
    format!("{id}{:02}{value}", value.chars().count())
}

/// A payload whose lengths and CRC are right, and whose fields are mostly those of a code.
fn composed(noise: &mut Noise) -> String {
    let gui = field("00", noise.mostly(&["br.gov.bcb.pix", "BR.GOV.BCB.PIX"], &["br.com.outro"]));
    let keys = [EVP, "12345678909", "+5531999998888", "a@b", "é@é"];
    let urls = ["pix.example.com/v2/1", "localhost", "10.0.0.1:8443"];
    let (key, url) =
        (noise.mostly(&keys, &["chave", "12345678908"]), noise.mostly(&urls, &["a b", "/1", "https://a.b"]));
    let payable = match noise.below(8) {
        0 => String::new(),
        1 => field("01", key) + &field("25", url),
        2 => field("01", key) + &field("02", noise.mostly(&["Pedido 1"], &["a\tb"])),
        3 => field("03", "18236120") + &field("25", url),
        4 => field("25", url),
        _ => field("01", key),
    };
    let account = gui.clone() + &payable;
    let recorrencia = gui + &field("25", url);
    let txid = field("05", noise.mostly(&["***", "PEDIDO1"], &["a b", "aaaaaaaaaaaaaaaaaaaaaaaaaa"]));
    let mut fields = vec![
        ("01", noise.mostly(&["11", "12"], &["13"])),
        ("26", account.as_str()),
        ("52", noise.mostly(&["0000", "5411"], &["541"])),
        ("53", noise.mostly(&["986"], &["840"])),
        ("54", noise.mostly(&["1.00", "1", "0.01", "9999999999.99", "98."], &["1.5", "0", "0.00", "1,00"])),
        ("58", noise.mostly(&["BR"], &["PT"])),
        ("59", noise.mostly(&["Fulano de Tal", "JOÃO", "N"], &["NNNNNNNNNNNNNNNNNNNNNNNNNN", "N\n"])),
        ("60", noise.mostly(&["BRASILIA", "SÃO LUÍS", "C"], &["CCCCCCCCCCCCCCCC"])),
        ("61", noise.mostly(&["35400000", "35400-000"], &["35400-00000"])),
        ("62", txid.as_str()),
        ("80", recorrencia.as_str()),
    ];
    for _ in 0..noise.below(4) {
        let (one, other) = (noise.below(fields.len()), noise.below(fields.len()));
        match noise.below(16) {
            0 => drop(fields.remove(one)),
            1 => fields.insert(one, fields[other]),
            2 => fields[one] = (fields[one].0, fields[other].1),
            3 => fields[one] = (noise.of(&["27", "51", "64", "70", "81", "99"]), fields[one].1),
            4 => fields.truncate(10),
            _ => fields.swap(one, other),
        }
    }
    let text: String = fields.iter().map(|(id, value)| field(id, value)).collect();
    repaired(&format!("000201{text}").chars().collect::<Vec<_>>())
}

#[test]
#[cfg_attr(miri, ignore = "too many rounds for an interpreter")]
fn a_hundred_thousand_mutants_are_judged_without_panic() {
    let vectors = load("br-code");
    let texts: Vec<&str> = ["valid", "invalid"]
        .iter()
        .flat_map(|list_of| list(&vectors, list_of))
        .map(|vector| text(vector, "value"))
        .collect();
    let mut noise = Noise(2022);
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for round in 0..100_000 {
        let mut characters: Vec<char> = texts[noise.below(texts.len())].chars().collect();
        for _ in 0..=noise.below(3) {
            let other = texts[noise.below(texts.len())];
            mutate(&mut noise, &mut characters, other);
        }
        let mutant = match round % 4 {
            0 => characters.iter().collect(),
            1 => repaired(&characters),
            _ => composed(&mut noise),
        };
        let code = match BrCode::parse(&mutant) {
            Ok(code) => {
                assert_is_as_promised(&mutant, &code);
                "accepted"
            }
            Err(error) => {
                assert!(error.position().is_none_or(|position| position <= mutant.chars().count()), "{mutant:?}");
                assert!(error.to_string().starts_with("invalid BR Code: "), "{mutant:?}");
                error.fault().code()
            }
        };
        *seen.entry(code).or_default() += 1;
    }
    // Mutants that all fail at the first step would show nothing.
    let codes = [
        "accepted",
        "character",
        "check-digits",
        "constant",
        "crc",
        "decimals",
        "empty",
        "header",
        "host",
        "incomplete",
        "key-and-url",
        "length",
        "missing",
        "nothing-to-pay",
        "order",
        "port",
        "repeated",
        "unknown-kind",
        "zero",
    ];
    assert_eq!(seen.keys().copied().collect::<Vec<_>>(), codes);
    assert!(seen["accepted"] > 10_000 && seen.values().all(|count| *count >= 10), "{seen:?}");
}

/// The check sum by its definition: the remainder of the text, its first two bytes inverted and two of zero after it, divided
/// by the polynomial.
fn remainder(text: &str) -> u32 {
    let bytes = text.bytes().enumerate().map(|(index, byte)| if index < 2 { !byte } else { byte });
    let bits = bytes.chain([0, 0]).flat_map(|byte| (0..8).rev().map(move |bit| u32::from(byte >> bit & 1)));
    bits.fold(0, |rest, bit| {
        let rest = rest << 1 | bit;
        rest ^ ((rest >> 16) * 0x1_1021)
    })
}

/// What holds for any text that is accepted, told without the parser.
fn assert_is_as_promised(text: &str, code: &BrCode<'_>) {
    let (before, crc) = text.split_at(text.len() - 4);
    assert!(text.starts_with("000201") && before.ends_with("6304"), "{text:?}");
    assert_eq!(format!("{:04X}", remainder(before)), crc, "{text:?}");
    let within = |value: &str, most| (1..=most).contains(&value.chars().count()) && text.contains(value);
    assert!(within(text, 512) && within(code.nome(), 25) && within(code.cidade(), 15), "{text:?}");
    assert!(code.cep().is_none_or(|cep| within(cep, 10)), "{text:?}");
    assert!(code.txid().is_none_or(|txid| within(txid.as_str(), 25)), "{text:?}");
    assert!(code.chave().is_none_or(|chave| within(chave.as_str(), 77)), "{text:?}");
    for url in [code.url(), code.recorrencia()].into_iter().flatten() {
        assert!(within(url, 77) && UrlHttps::parse(&format!("https://{url}")).is_ok(), "{text:?}");
    }
    assert!(code.chave().is_none() || code.url().is_none(), "{text:?}");
    assert!(code.chave().is_some() || code.url().is_some() || code.recorrencia().is_some(), "{text:?}");
    let written = code.to_string();
    assert_eq!(BrCode::parse(&written).as_ref(), Ok(code), "{text:?}");
    assert_eq!(BrCode::parse(&written).map(|code| code.to_string()), Ok(written.clone()), "{text:?}");
}

#[test]
#[cfg_attr(miri, ignore = "too many rounds for an interpreter")]
fn texts_cut_anywhere_are_refused() {
    for vector in list(&load("br-code"), "valid") {
        let value = text(vector, "value");
        for (index, _) in value.char_indices() {
            assert!(BrCode::parse(&value[..index]).is_err(), "{vector} cut at {index}");
        }
    }
}

#[test]
#[cfg_attr(miri, ignore = "too many rounds for an interpreter")]
fn a_character_changed_anywhere_is_noticed() {
    for vector in list(&load("br-code"), "valid") {
        let value = text(vector, "value");
        for (index, old) in value.char_indices() {
            for new in ['0', '1', 'A', 'ã', ' '].into_iter().filter(|new| *new != old) {
                let changed = format!("{}{new}{}", &value[..index], &value[index + old.len_utf8()..]);
                assert!(BrCode::parse(&changed).is_err(), "{changed:?}");
            }
        }
    }
}
