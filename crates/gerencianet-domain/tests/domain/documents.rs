//! CPF and CNPJ against an independent implementation, which strips punctuation and folds case: it only ever sees texts
//! that have neither.

use gerencianet_domain::{Fault, check};

/// A small generator of reproducible noise (SplitMix64).
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn text(&mut self, alphabet: &[u8], length: usize) -> String {
        (0..length).map(|_| char::from(alphabet[self.next() as usize % alphabet.len()])).collect()
    }
}

/// Judges every pair of check digits after `count` random beginnings; exactly one pair must be right.
fn compare(
    alphabet: &[u8],
    length: usize,
    count: usize,
    ours: fn(&str) -> Result<(), Fault>,
    theirs: fn(&str) -> bool,
) {
    let mut noise = Noise(2022);
    for _ in 0..count {
        let beginning = noise.text(alphabet, length);
        let mut accepted = 0;
        for digits in 0..100 {
            let text = format!("{beginning}{digits:02}");
            let verdict = ours(&text);
            assert_eq!(verdict.is_ok(), theirs(&text), "{text}");
            assert!(matches!(verdict, Ok(()) | Err(Fault::CheckDigits)), "{text}: {verdict:?}");
            accepted += u32::from(verdict.is_ok());
        }
        assert_eq!(accepted, 1, "{beginning}");
    }
}

#[test]
#[cfg_attr(miri, ignore = "too many rounds for an interpreter")]
fn cpf_agrees() {
    compare(b"0123456789", 9, 300, |text| check::cpf(text, true), cpf_cnpj::cpf::validate);
}

#[test]
#[cfg_attr(miri, ignore = "too many rounds for an interpreter")]
fn numeric_cnpj_agrees() {
    compare(b"0123456789", 12, 300, |text| check::cnpj(text, true), cpf_cnpj::cnpj::validate);
}

#[test]
#[cfg_attr(miri, ignore = "too many rounds for an interpreter")]
fn alphanumeric_cnpj_agrees() {
    let alphabet = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    compare(alphabet, 12, 300, |text| check::cnpj(text, true), cpf_cnpj::cnpj::validate);
}

#[test]
fn repeated_digits_agree() {
    for digit in '0'..='9' {
        for (length, theirs) in [(11, cpf_cnpj::cpf::validate as fn(&str) -> bool), (14, cpf_cnpj::cnpj::validate)] {
            let text = String::from(digit).repeat(length);
            assert_eq!(check::cpf_cnpj(&text, true), Err(Fault::RepeatedDigits), "{text}");
            assert_eq!(check::cpf_cnpj(&text, false), Ok(()), "{text}");
            assert!(!theirs(&text), "{text}");
        }
    }
}
