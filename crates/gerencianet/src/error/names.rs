//! The words of an answer that can be shown: those that are documented. Whatever else stands in their place may be a value.

use gerencianet_validation::Code;

/// Names of errors: of the vendor (`nome`, the last segment of `type`) and of OAuth (`error`; RFC 6749, RFC 6750).
const ERRORS: &[&str] = &[
    "AcessoNegado",
    "ErroInterno",
    "ExtratoConciliacaoConsultaInvalida",
    "NaoEncontrado",
    "ServicoIndisponivel",
    "agencia_favorecido_obrigatorio",
    "agencia_invalida",
    "celular_cadastrado",
    "celular_invalido",
    "celular_nao_similar",
    "cep_invalido",
    "chave_favorecido_nao_encontrada",
    "chave_idempotencia_invalida",
    "chave_idempotencia_obrigatorio",
    "chave_invalida",
    "chave_nao_encontrada",
    "chave_nao_pertence_ao_documento",
    "cnpj_inativo",
    "cnpj_invalido",
    "cnpj_nao_permitido",
    "cnpj_pagador_invalido",
    "cobranca_nao_encontrada",
    "codigo_banco_favorecido_obrigatorio",
    "codigo_banco_invalido",
    "codigo_banco_nao_permitido",
    "codigo_cidade_ibge_invalido",
    "configuracao_nao_encontrada",
    "conflito_chave_idempotencia",
    "conta_em_processamento",
    "conta_nao_aprovada_ou_recusada",
    "conta_nao_encontrada",
    "cpf_inativo",
    "cpf_invalido",
    "cpf_nao_permitido",
    "cpf_pagador_invalido",
    "cpf_pagador_obrigatorio",
    "cpf_restrito",
    "dados_pagador_obrigatorio",
    "data_fim_invalido",
    "data_fim_obrigatorio",
    "data_inicio_invalido",
    "data_inicio_obrigatorio",
    "data_invalida",
    "data_nascimento_invalida",
    "devolucao_id_duplicado",
    "devolucao_nao_encontrada",
    "documento_bloqueado",
    "documento_favorecido_invalido",
    "documento_favorecido_obrigatorio",
    "email_cadastrado",
    "email_invalido",
    "erro_aplicacao",
    "erro_de_codigo",
    "erro_iniciacao_pagamento",
    "escopo_invalido",
    "id_envio_duplicado",
    "id_proprio_invalido",
    "identificador_pagamento_invalido",
    "identificador_participante_invalido",
    "identificador_participante_obrigatorio",
    "identificador_webhook",
    "insufficient_scope",
    "invalid_client",
    "invalid_grant",
    "invalid_request",
    "invalid_scope",
    "invalid_token",
    "json_invalido",
    "limite_criacao_chave_atingido",
    "limite_de_tempo_atingido_para_url",
    "location_nao_encontrada",
    "menoridade",
    "mtls_nao_configurado",
    "nomeCompleto_invalido",
    "nome_completo_invalido",
    "nome_favorecido_invalido",
    "nome_favorecido_obrigatorio",
    "nome_mae_invalido",
    "numero_conta_favorecido_invalido",
    "numero_conta_favorecido_obrigatorio",
    "pagamento_nao_encontrado",
    "pagamento_negado",
    "participante_nao_encontrado",
    "pedido_pagamento_negado",
    "pix_nao_encontrado",
    "process_payment_invalido",
    "protocolo_da_url",
    "quantidade_limite_de_certificados",
    "razao_social_invalida",
    "redirect_url_invalido",
    "redirect_url_obrigatorio",
    "saldo_insuficiente",
    "server_error",
    "solicitacao_duplicada",
    "status_cobranca_invalido",
    "status_pagamento_invalido",
    "temporarily_unavailable",
    "tipo_conta_favorecido_invalida",
    "tipo_conta_favorecido_obrigatorio",
    "txid_duplicado",
    "unauthorized",
    "unauthorized_client",
    "unsupported_grant_type",
    "url_cadastrada",
    "url_falhou_com_erro",
    "url_inacessivel",
    "url_informada_nao_existe",
    "url_webhook",
    "valor_invalido",
    "valor_obrigatorio",
    "webhook_invalido",
    "webhook_nao_cadastrado",
    "webhook_seguranca_hash_invalido",
    "webhook_seguranca_invalido",
    "webhook_url_invalido",
    "webhook_url_mtls_obrigatorio",
    "webhook_url_obrigatorio",
];

/// States of a statement that is being made.
const STATES: &[&str] = &["AGUARDANDO_PROCESSAMENTO", "CONCLUIDO", "EM_PROCESSAMENTO"];

pub(super) fn is_error(name: &str) -> bool {
    ERRORS.binary_search(&name).is_ok()
}

/// Whether the vendor's server names a broken rule so (`chave`).
pub(super) fn is_keyword(name: &str) -> bool {
    Code::all().any(|code| code.keyword() == name)
}

pub(super) fn is_state(name: &str) -> bool {
    STATES.binary_search(&name).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted_and_known() {
        for list in [ERRORS, STATES] {
            assert!(list.is_sorted(), "{list:?}");
        }
        assert!(is_error("txid_duplicado") && is_error("AcessoNegado") && is_error("invalid_client"));
        assert!(is_keyword("required") && is_keyword("additionalProperties") && is_state("CONCLUIDO"));
        for other in ["", "Maria", "CanarioNome", "txid_duplicad", "txid_duplicado "] {
            assert!(!is_error(other) && !is_keyword(other) && !is_state(other), "{other}");
        }
    }
}
