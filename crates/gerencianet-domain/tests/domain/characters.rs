//! Each ASCII character in each kind of place: exactly those of the rule are accepted.

use gerencianet_domain::{Fault, check};

/// Puts every ASCII character at `position` of a valid `sample`.
fn exactly(check: impl Fn(&str) -> Result<(), Fault>, sample: &str, position: usize, allowed: impl Fn(char) -> bool) {
    assert_eq!(check(sample), Ok(()), "{sample}");
    for character in ('\0'..='\u{7f}').chain(['é', '١', '９', '\u{a0}', '\u{2028}']) {
        let text: String =
            sample.chars().enumerate().map(|(at, old)| if at == position { character } else { old }).collect();
        assert_eq!(check(&text).is_ok(), allowed(character), "{text:?}");
    }
}

const fn digit(character: char) -> bool {
    character.is_ascii_digit()
}

const fn upper_alphanumeric(character: char) -> bool {
    character.is_ascii_digit() || character.is_ascii_uppercase()
}

const fn alphanumeric(character: char) -> bool {
    character.is_ascii_alphanumeric()
}

#[test]
fn documents() {
    for position in 0..11 {
        exactly(|text| check::cpf(text, false), "12345678909", position, digit);
        exactly(|text| check::cpf_cnpj(text, false), "12345678909", position, digit);
        // Another character may make it a key of another kind: `+` a telephone, `@` an e-mail.
        exactly(
            |text| check::chave_pix(text, false),
            "12345678909",
            position,
            |c| match position {
                0 => digit(c) || c == '+',
                10 => digit(c),
                _ => digit(c) || c == '@',
            },
        );
    }
    for position in 0..14 {
        let allowed = if position < 12 { upper_alphanumeric } else { digit };
        exactly(|text| check::cnpj(text, false), "12ABC34501DE35", position, allowed);
        exactly(|text| check::cpf_cnpj(text, false), "12ABC34501DE35", position, allowed);
    }
}

#[test]
fn identifiers() {
    for (check, sample) in [
        (check::txid as fn(&str) -> Result<(), Fault>, "7978c0c97ea847e78e8849634473c1f1"),
        (check::txid_recebido, "fc9a43k6ff384ryP5f41719"),
        (check::id_envio, "123ABC"),
        (check::id_devolucao, "123ABC"),
        (check::end_to_end_id, "E12345678202009091221abcdef12345"),
    ] {
        for position in 0..sample.len() {
            exactly(check, sample, position, alphanumeric);
        }
    }
    let key = "chave com espacos xxxxxxxxxxxxxxxxxxxx";
    exactly(check::idempotency_key, key, 0, |c| c.is_ascii_graphic());
    exactly(check::idempotency_key, key, 5, |c| c.is_ascii_graphic() || c == ' ');
    exactly(check::idempotency_key, key, key.len() - 1, |c| c.is_ascii_graphic());
}

#[test]
fn uuids() {
    let sample = "71cdf9ba-c695-4e3c-b010-abb521a3f1be";
    for (position, old) in sample.chars().enumerate() {
        exactly(check::uuid, sample, position, |c| if old == '-' { c == '-' } else { c.is_ascii_hexdigit() });
        exactly(check::evp, sample, position, |c| {
            if old == '-' { c == '-' } else { c.is_ascii_hexdigit() && !c.is_ascii_uppercase() }
        });
    }
}

#[test]
fn numbers() {
    for (check, sample) in [
        (check::cep as fn(&str) -> Result<(), Fault>, "35400000"),
        (check::agencia, "0001"),
        (check::conta, "123453"),
        (check::codigo_banco, "364"),
    ] {
        for position in 0..sample.len() {
            exactly(check, sample, position, digit);
        }
    }
    for position in 2..11 {
        exactly(check::celular, "31987654321", position, digit);
    }
    for position in 2..7 {
        exactly(check::codigo_municipio, "3146107", position, digit);
    }
    for position in 0..8 {
        exactly(check::ispb, "09089356", position, upper_alphanumeric);
        exactly(check::codigo_banco, "09089356", position, upper_alphanumeric);
    }
    for (position, old) in "1234.56".chars().enumerate() {
        exactly(check::valor, "1234.56", position, |c| if old == '.' { c == '.' } else { digit(c) });
    }
    let phone = |text: &str| check::chave_pix(text, true);
    exactly(phone, "+5531999998888", 1, |c| digit(c) && c != '0' || c == '@');
    exactly(phone, "+5531999998888", 2, |c| digit(c) || c == '@');
}

#[test]
fn moments() {
    for (position, old) in "1111-11-11T11:11:11.11-11:11".chars().enumerate() {
        let allowed = |c: char| match (position, old) {
            (5, _) => "01".contains(c),
            (8, _) => "012".contains(c),
            (11 | 23, _) => "012".contains(c),
            (14 | 17 | 26, _) => ('0'..='5').contains(&c),
            (6, _) => "012".contains(c),
            (19, _) => c == '.',
            (20 | 21, _) => digit(c),
            (22, _) => c == '-' || c == '+',
            (_, '1') => digit(c),
            (_, literal) => c == literal,
        };
        exactly(check::date_time, "1111-11-11T11:11:11.11-11:11", position, allowed);
    }
    exactly(check::date_time, "1111-11-11T11:11:11Z", 19, |c| c == 'Z');
    exactly(check::date, "1111-11-11", 4, |c| c == '-');
    exactly(check::data_br, "11/11/1111", 5, |c| c == '/');
}

#[test]
fn addresses() {
    for check in [|text: &str| check::email(text), |text: &str| check::chave_pix(text, true)] {
        exactly(check, "xx@b", 1, |c| c.is_ascii_graphic() && c != '@' || matches!(c, 'é' | '١' | '９'));
    }
    let letter = |c: char| alphanumeric(c) || matches!(c, 'é' | '١' | '９');
    let refused = |c: char| c.is_whitespace() || c.is_control() || "<>\"`{}|^\\".contains(c);
    exactly(check::https_url, "https://exemplo/pix?a=b#c", 17, |c| !refused(c));
    exactly(check::https_url, "https://exemplo/pix?a=b#c", 21, |c| !refused(c));
    exactly(check::https_url, "https://exemplo/pix?a=b#c", 24, |c| !refused(c));
    exactly(check::https_url, "https://exemplo", 10, |c| letter(c) || "-_./?#@".contains(c));
    exactly(check::https_url, "https://a:8443", 11, |c| digit(c) || "/?#".contains(c));
}

#[test]
fn base64() {
    exactly(check::byte, "TWFu", 0, |c| alphanumeric(c) || c == '+' || c == '/');
    // The last character before one `=` carries four bits, before two `=` two.
    exactly(check::byte, "TWE=", 2, |c| "AEIMQUYcgkosw048".contains(c));
    exactly(check::byte, "TQ==", 1, |c| "AQgw".contains(c));
}
