//! From one type to another, as text, and in order.

use gerencianet_domain::{
    ChavePix, Cnpj, Cpf, CpfOuCnpj, Data, DataNascimento, Evp, Fault, Txid, TxidRecebido, Valor, check,
};

const CPF: &str = "52998224725";
const CNPJ: &str = "11222333000181";
const EVP: &str = "71cdf9ba-c695-4e3c-b010-abb521a3f1be";
const TXID: &str = "7978c0c97ea847e78e8849634473c1f1";

#[test]
fn a_document_becomes_the_one_of_two_that_it_is_and_a_key() {
    let (cpf, cnpj) = (Cpf::parse(CPF).unwrap(), Cnpj::parse(CNPJ).unwrap());
    assert_eq!(CpfOuCnpj::from(cpf), CpfOuCnpj::parse(CPF).unwrap());
    assert_eq!(CpfOuCnpj::from(cnpj), CpfOuCnpj::parse(CNPJ).unwrap());
    assert_eq!(ChavePix::from(cpf), ChavePix::parse(CPF).unwrap());
    assert_eq!(ChavePix::from(cnpj), ChavePix::parse(CNPJ).unwrap());
    for (document, text) in [(CpfOuCnpj::from(cpf), CPF), (CpfOuCnpj::from(cnpj), CNPJ)] {
        assert_eq!(ChavePix::from(document), ChavePix::parse(text).unwrap());
    }
}

#[test]
fn a_random_key_is_a_key_and_a_txid_may_be_received() {
    assert_eq!(ChavePix::from(Evp::parse(EVP).unwrap()), ChavePix::parse(EVP).unwrap());
    assert_eq!(TxidRecebido::from(Txid::parse(TXID).unwrap()), TxidRecebido::parse(TXID).unwrap());
}

#[test]
fn what_is_shown_for_people_is_text_and_takes_their_width() {
    let (cpf, shown) = (Cpf::parse(CPF).unwrap(), Cpf::parse(CPF).unwrap().formatted());
    assert_eq!(AsRef::<str>::as_ref(&cpf), CPF);
    assert_eq!(AsRef::<str>::as_ref(&shown), "529.982.247-25");
    assert_eq!(format!("{shown:>16}|{shown:<16}|"), "  529.982.247-25|529.982.247-25  |");
    assert_eq!(format!("{shown:?}"), "Formatted(***)");
    // What names no person is shown to who debugs.
    assert_eq!(format!("{:?}", Data::parse("2022-04-01").unwrap()), r#"Data("2022-04-01")"#);
    assert_eq!(format!("{:?}", Valor::parse("123.45").unwrap()), "Valor(123.45)");
}

#[test]
fn a_fault_says_in_numbers_how_long_a_text_must_be() {
    let says = |fault: Fault| fault.to_string();
    assert_eq!(says(check::txid("").unwrap_err()), "must have 26 to 35 characters, has 0");
    assert_eq!(says(check::evp("").unwrap_err()), "must have 36 characters, has 0");
    assert_eq!(says(check::codigo_banco("").unwrap_err()), "must have 3 or 8 characters, has 0");
}

#[test]
fn dates_of_birth_follow_the_calendar_and_not_the_text() {
    let [earlier, later] = ["31/12/1999", "01/01/2000"].map(|text| DataNascimento::parse(text).unwrap());
    assert!(earlier < later);
    assert_eq!(earlier.partial_cmp(&earlier), Some(std::cmp::Ordering::Equal));
}
