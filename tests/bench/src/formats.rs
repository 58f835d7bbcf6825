//! The formats of the documents in the form that the rival calls.

use gerencianet_domain::check;

macro_rules! formats {
    ($($name:ident),* ; $($with_digits:ident),*) => {
        $(pub(crate) fn $name(text: &str) -> bool { check::$name(text).is_ok() })*
        $(pub(crate) fn $with_digits(text: &str) -> bool { check::$with_digits(text, true).is_ok() })*
    };
}

formats! {
    txid, txid_recebido, id_envio, id_devolucao, end_to_end_id, evp, valor, uf, cep, celular, codigo_municipio,
    codigo_banco, ispb, agencia, conta, data_br, date, date_time, https_url, idempotency_key, email, uuid, byte;
    cpf, cnpj, cpf_cnpj, chave_pix
}
