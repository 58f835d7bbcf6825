//! What only one format has: area codes, states, kinds of key, cents, customary spellings, the order of moments.

use std::collections::BTreeSet;

use gerencianet_domain::*;
use serde_json::Value;

use crate::files::{list, load, text};

#[test]
fn area_codes_are_the_67_in_use() {
    let vectors = load("celular");
    let in_use: BTreeSet<u64> = list(&vectors, "area_codes").iter().filter_map(Value::as_u64).collect();
    assert_eq!(in_use.len(), 67);
    for area_code in 0..100 {
        for number in ["987654321", "87654321"] {
            let celular = Celular::parse(&format!("{area_code:02}{number}"));
            assert_eq!(celular.map(|celular| u64::from(celular.ddd())).ok(), in_use.get(&area_code).copied());
        }
    }
}

#[test]
fn states_are_the_27_with_their_numbers() {
    let vectors = load("uf");
    let states = vectors["states"].as_object().expect("an object");
    assert_eq!(states.len(), 27);
    let letters = || ('A'..='Z').map(String::from);
    for pair in letters().flat_map(|first| letters().map(move |second| first.clone() + &second)) {
        let number = states.get(&pair).and_then(Value::as_u64);
        assert_eq!(Uf::parse(&pair).ok().map(|uf| u64::from(uf.ibge())), number, "{pair}");
    }
    for number in 0..=255 {
        let pair = states.iter().find(|(_, known)| **known == number).map(|(pair, _)| pair.as_str());
        assert_eq!(Uf::from_ibge(number).map(Uf::as_str), pair, "{number}");
        if number < 100 {
            let codigo = CodigoMunicipio::parse(&format!("{number:02}00000"));
            assert_eq!(codigo.ok().map(|codigo| codigo.uf().as_str()), pair, "{number}");
        }
    }
    assert_eq!(Uf::ALL.len(), 27);
    assert!(Uf::ALL.is_sorted_by_key(|uf| uf.as_str()));
}

#[test]
fn customary_spellings_have_their_punctuation() {
    fn formatted(name: &str, spell: fn(&str) -> String) {
        for (value, spelling) in load(name)["formatted"].as_object().expect("an object") {
            assert_eq!(Some(spell(value).as_str()), spelling.as_str(), "{name} {value}");
        }
    }
    formatted("celular", |text| Celular::parse(text).expect("valid").formatted().to_string());
    formatted("cep", |text| Cep::parse(text).expect("valid").formatted().to_string());
    formatted("cnpj", |text| Cnpj::parse(text).expect("valid").formatted().to_string());
    formatted("cpf", |text| Cpf::parse(text).expect("valid").formatted().to_string());
}

#[test]
fn the_code_of_a_bank_is_of_one_of_two_systems() {
    let cheques = |text: &str| match CodigoBanco::parse(text).expect("valid") {
        CodigoBanco::Compe(compe) => (true, compe.as_str().to_owned()),
        CodigoBanco::Ispb(ispb) => (false, ispb.as_str().to_owned()),
    };
    assert_eq!(cheques("364"), (true, "364".to_owned()));
    assert_eq!(cheques("09089356"), (false, "09089356".to_owned()));
}

#[test]
fn keys_are_of_their_kinds() {
    for (key, kind) in load("chave-pix")["kinds"].as_object().expect("an object") {
        let found = match ChavePix::parse(key).unwrap_or_else(|error| panic!("{key}: {error}")) {
            ChavePix::Cpf(cpf) => (cpf.to_string(), "cpf"),
            ChavePix::Cnpj(cnpj) => (cnpj.to_string(), "cnpj"),
            ChavePix::Telefone(telefone) => (telefone.to_string(), "telefone"),
            ChavePix::Email(email) => (email.to_string(), "email"),
            ChavePix::Evp(evp) => (evp.to_string(), "evp"),
            _ => panic!("{key}: a kind without a vector"),
        };
        assert_eq!(found, (key.clone(), kind.as_str().expect("text")));
    }
}

#[test]
fn telephones_and_addresses_alone_are_judged_as_they_are_as_keys() {
    let vectors = load("chave-pix");
    for vector in list(&vectors, "valid").iter().chain(list(&vectors, "invalid")) {
        let value = text(vector, "value");
        let key = ChavePix::parse(value).ok();
        let (telefone, email) = (ChaveTelefone::parse(value).ok(), ChaveEmail::parse(value).ok());
        assert_eq!(telefone.is_some(), matches!(key, Some(ChavePix::Telefone(_))), "{value:?}");
        assert_eq!(email.is_some(), matches!(key, Some(ChavePix::Email(_))), "{value:?}");
        let alone = telefone.map(ChavePix::from).or(email.map(ChavePix::from));
        assert!(alone.is_none() || alone == key, "{value:?}");
    }
}

#[test]
#[cfg_attr(miri, ignore = "too many rounds for an interpreter")]
fn amounts_are_exact() {
    for (amount, centavos) in load("valor")["centavos"].as_object().expect("an object") {
        let centavos = centavos.as_u64().expect("a whole number");
        assert_eq!(Valor::parse(amount).map(Valor::centavos), Ok(centavos), "{amount}");
        assert_eq!(Valor::from_centavos(centavos), Valor::parse(amount).ok());
    }
    for centavos in (1..20_000).chain(999_999_990_000..=999_999_999_999) {
        let valor = Valor::from_centavos(centavos).expect("within the bounds");
        assert_eq!(valor.to_string().parse(), Ok(valor));
        assert_eq!(valor.centavos(), centavos);
    }
    assert_eq!(Valor::from_centavos(0), None);
    assert_eq!(Valor::from_centavos(1_000_000_000_000), None);
    assert_eq!((Valor::MIN.to_string(), Valor::MAX.to_string()), ("0.01".to_owned(), "9999999999.99".to_owned()));
}

#[test]
fn end_to_end_ids_name_their_institution() {
    for (id, ispb) in load("end-to-end-id")["institutions"].as_object().expect("an object") {
        let id = EndToEndId::parse(id).unwrap_or_else(|error| panic!("{id}: {error}"));
        assert_eq!(id.ispb().as_ref().map(Ispb::as_str), ispb.as_str(), "{id}");
    }
}

#[test]
fn moments_compare_as_time_passes() {
    let vectors = load("moments");
    for pair in list(&vectors, "pairs") {
        let (first, second) = (text(pair, "first"), text(pair, "second"));
        let name = |ordering: std::cmp::Ordering| format!("{ordering:?}").to_lowercase();
        let order = check::compare_moments(first, second);
        assert_eq!(order.map(name).as_deref(), pair["order"].as_str(), "{pair}");
        assert_eq!(check::compare_moments(second, first), order.map(std::cmp::Ordering::reverse), "{pair}");

        if let (Ok(a), Ok(b), Some(order)) = (DataHora::parse(first), DataHora::parse(second), order) {
            // The type keeps nanoseconds only: it may see no difference, never the opposite one.
            assert!(a.cmp(&b) == order || a == b, "{pair}");
            assert_eq!(a == b, a.cmp(&b).is_eq(), "{pair}");
        }
        if let (Ok(a), Ok(b)) = (Data::parse(first), Data::parse(second)) {
            assert_eq!(Some(a.cmp(&b)), order, "{pair}");
            assert_eq!(DataNascimento::from(a).cmp(&DataNascimento::from(b)), a.cmp(&b), "{pair}");
        }
    }
}
