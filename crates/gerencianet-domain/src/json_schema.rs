//! JSON Schemas of the types, for whoever describes an API of their own in which they stand.

use alloc::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

/// A text with the `format` by which the documents in `specs/` call it.
macro_rules! formats {
    ($($type:ident $format:literal)*) => {
        $(
            impl JsonSchema for crate::$type {
                fn inline_schema() -> bool {
                    true
                }

                fn schema_name() -> Cow<'static, str> {
                    stringify!($type).into()
                }

                fn schema_id() -> Cow<'static, str> {
                    concat!(module_path!(), "::", stringify!($type)).into()
                }

                fn json_schema(_: &mut SchemaGenerator) -> Schema {
                    json_schema!({ "type": "string", "format": $format })
                }
            }
        )*
    };
}

formats! {
    Agencia "agencia"
    Celular "celular"
    Cep "cep"
    ChavePix "chave-pix"
    Cnpj "cnpj"
    CodigoBanco "codigo-banco"
    CodigoMunicipio "codigo-municipio"
    Conta "conta"
    Cpf "cpf"
    CpfOuCnpj "cpf-cnpj"
    Data "date"
    DataHora "date-time"
    DataNascimento "data-br"
    Email "email"
    EndToEndId "end-to-end-id"
    Evp "evp"
    IdDevolucao "id-devolucao"
    IdEnvio "id-envio"
    IdempotencyKey "idempotency-key"
    Ispb "ispb"
    Txid "txid"
    TxidRecebido "txid-recebido"
    Uf "uf"
    UrlHttps "https-url"
    Valor "valor"
}
