// @generated from specs/open-finance.yaml by cargo xtask codegen
//
// What the request bodies of Gerencianet Open Finance must satisfy, as OpenAPI 3.0 says it.

export const TokenRequest = () => ({
  title: 'TokenRequest',
  type: 'object',
  required: ['grant_type'],
  properties: { grant_type: { type: 'string', enum: ['client_credentials'] } },
  additionalProperties: false,
});

export const ConfiguracaoRequest = () => ({
  title: 'ConfiguracaoRequest',
  type: 'object',
  required: ['redirectURL', 'webhookURL'],
  properties: {
    redirectURL: { type: 'string', format: 'https-url', pattern: '^https://' },
    webhookURL: { type: 'string', format: 'https-url', pattern: '^https://' },
  },
  additionalProperties: false,
});

export const PagamentoRequest = () => ({
  title: 'PagamentoRequest',
  type: 'object',
  required: ['pagador', 'favorecido', 'valor'],
  properties: {
    pagador: PagadorRequest,
    favorecido: FavorecidoRequest,
    valor: { type: 'string', format: 'valor', pattern: '^[0-9]{1,10}\\.[0-9]{2}$' },
    codigoCidadeIBGE: { type: 'string', format: 'codigo-municipio', pattern: '^[1-5][0-9]{6}$' },
    infoPagador: { type: 'string', maxLength: 140 },
  },
  additionalProperties: false,
});

export const PagadorRequest = () => ({
  title: 'PagadorRequest',
  type: 'object',
  required: ['idParticipante', 'cpf'],
  properties: {
    idParticipante: { type: 'string', minLength: 32, maxLength: 36 },
    cpf: { type: 'string', format: 'cpf', pattern: '^[0-9]{11}$' },
    cnpj: { type: 'string', format: 'cnpj', pattern: '^[0-9A-Z]{12}[0-9]{2}$' },
  },
  additionalProperties: false,
});

export const FavorecidoRequest = () => ({
  title: 'FavorecidoRequest',
  type: 'object',
  required: ['contaBanco'],
  properties: { contaBanco: ContaBancoRequest },
  additionalProperties: false,
});

export const ContaBancoRequest = () => ({
  title: 'ContaBancoRequest',
  type: 'object',
  required: ['codigoBanco', 'agencia', 'documento', 'nome', 'conta', 'tipoConta'],
  properties: {
    codigoBanco: { type: 'string', format: 'codigo-banco', pattern: '^([0-9]{3}|[0-9A-Z]{8})$' },
    agencia: { type: 'string', minLength: 4, format: 'agencia', pattern: '^[0-9]{1,4}$' },
    documento: { type: 'string', format: 'cpf-cnpj', pattern: '^([0-9]{11}|[0-9A-Z]{12}[0-9]{2})$' },
    nome: { type: 'string', minLength: 5 },
    conta: { type: 'string', minLength: 3, format: 'conta', pattern: '^[0-9]{1,20}$' },
    tipoConta: { type: 'string', enum: ['CACC', 'SLRY', 'SVGS', 'TRAN'] },
  },
  additionalProperties: false,
});
