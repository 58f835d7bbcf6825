//! The `format` that the JSON Schema of a type names is the one whose vectors the type reads.

use core::str::FromStr;
use std::collections::BTreeSet;

use gerencianet_domain::*;
use schemars::{JsonSchema, schema_for};

use crate::files::{list, load, text};
use crate::vectors::names_with_a_type;

/// The format that the schema of a type names.
fn named_format<T: FromStr + JsonSchema>() -> String {
    let schema = schema_for!(T);
    assert_eq!(schema.get("type").and_then(|found| found.as_str()), Some("string"), "{}", T::schema_name());
    let format = schema.get("format").and_then(|found| found.as_str()).expect("there is a format");
    let vectors = load(format);
    for (verdict, key) in [(true, "valid"), (false, "invalid")] {
        for vector in list(&vectors, key) {
            let value = text(vector, "value");
            assert_eq!(value.parse::<T>().is_ok(), verdict, "{}, {format}: {value:?}", T::schema_name());
        }
    }
    format.to_owned()
}

#[test]
fn every_type_names_its_format() {
    macro_rules! types {
        ($($type:ident)*) => { BTreeSet::from([$(named_format::<$type>()),*]) };
    }
    let named = types! {
        Agencia Celular Cep ChavePix Cnpj CodigoBanco CodigoMunicipio Conta Cpf CpfOuCnpj Data DataHora DataNascimento Email
        EndToEndId Evp IdDevolucao IdEnvio IdempotencyKey Ispb Txid TxidRecebido Uf UrlHttps Valor
    };
    assert!(named.iter().map(String::as_str).eq(names_with_a_type()), "a type is missing here: {named:?}");
}
