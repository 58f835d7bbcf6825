//! The formats of the documents for `jsonschema`.

use gerencianet_domain::{Fault, check};
use gerencianet_validation::Format;
use jsonschema::ValidationOptions;

type Rule = fn(&str) -> Result<(), Fault>;

/// Every name with the rule of `gerencianet-domain`, written out here and not taken from the engine, so that a name the
/// engine gives to a wrong rule is seen.
const RULES: [(&str, Rule); Format::ALL.len()] = [
    ("cpf", |text| check::cpf(text, true)),
    ("cnpj", |text| check::cnpj(text, true)),
    ("cpf-cnpj", |text| check::cpf_cnpj(text, true)),
    ("txid", check::txid),
    ("txid-recebido", check::txid_recebido),
    ("id-envio", check::id_envio),
    ("id-devolucao", check::id_devolucao),
    ("end-to-end-id", check::end_to_end_id),
    ("chave-pix", |text| check::chave_pix(text, true)),
    ("evp", check::evp),
    ("valor", check::valor),
    ("uf", check::uf),
    ("cep", check::cep),
    ("celular", check::celular),
    ("codigo-municipio", check::codigo_municipio),
    ("codigo-banco", check::codigo_banco),
    ("ispb", check::ispb),
    ("agencia", check::agencia),
    ("conta", check::conta),
    ("data-br", check::data_br),
    ("date", check::date),
    ("date-time", check::date_time),
    ("https-url", check::https_url),
    ("idempotency-key", check::idempotency_key),
    ("email", check::email),
    ("uuid", check::uuid),
    ("byte", check::byte),
];

pub(super) fn register(options: ValidationOptions<'_>) -> ValidationOptions<'_> {
    RULES.iter().fold(options, |options, (name, rule)| options.with_format(*name, |text: &str| rule(text).is_ok()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_has_its_rule() {
        let names: Vec<&str> = RULES.iter().map(|(name, _)| *name).collect();
        let known: Vec<&str> = Format::ALL.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, known);
    }
}
