// @generated from specs/account-opening.yaml by cargo xtask codegen
//
// What the request bodies of Gerencianet Account Opening must satisfy, as OpenAPI 3.0 says it.

export const TokenRequest = () => ({
  title: 'TokenRequest',
  type: 'object',
  required: ['grant_type'],
  properties: { grant_type: { type: 'string', enum: ['client_credentials'] } },
  additionalProperties: false,
});

export const ContaSimplificadaRequest = () => ({
  title: 'ContaSimplificadaRequest',
  type: 'object',
  required: ['clienteFinal', 'meioDeNotificacao', 'escoposIntegrados'],
  properties: {
    clienteFinal: ClienteFinalRequest,
    meioDeNotificacao: {
      type: 'array',
      items: { type: 'string', enum: ['sms', 'whatsapp'] },
      minItems: 1,
      uniqueItems: true,
    },
    escoposIntegrados: { type: 'array', items: EscopoIntegradoRequest, minItems: 1, uniqueItems: true },
  },
  additionalProperties: false,
});

export const EscopoIntegradoRequest = () => ({
  title: 'EscopoIntegradoRequest',
  type: 'string',
  enum: [
    'charge.write',
    'cob.write',
    'payloadlocation.write',
    'payloadlocation.read',
    'cob.read',
    'pix.write',
    'pix.read',
    'pix.send',
    'webhook.write',
    'webhook.read',
    'gn.balance.read',
    'gn.pix.evp.write',
    'gn.pix.evp.read',
    'gn.settings.write',
    'gn.settings.read',
    'gn.barcode.read',
    'gn.barcode.pay.write',
    'gn.barcode.pay.read',
    'cobv.read',
    'cobv.write',
    'gn.pix.send.read',
    'gn.reports.read',
    'gn.reports.write',
    'gn.split.read',
    'gn.split.write',
    'gn.opb.config.read',
    'gn.opb.config.write',
    'gn.opb.participants.read',
    'gn.opb.payment.pix.read',
    'gn.opb.payment.pix.send',
    'gn.opb.payment.pix.refund',
    'gn.opb.payment.pix.cancel',
  ],
});

export const ClienteFinalRequest = () => ({
  title: 'ClienteFinalRequest',
  type: 'object',
  required: ['cpf', 'nomeCompleto', 'dataNascimento', 'celular', 'email', 'endereco'],
  properties: {
    cpf: { type: 'string', format: 'cpf', pattern: '^[0-9]{11}$' },
    nomeCompleto: { type: 'string', minLength: 1 },
    dataNascimento: { type: 'string', format: 'data-br', pattern: '^[0-9]{2}/[0-9]{2}/[0-9]{4}$' },
    nomeMae: { type: 'string' },
    celular: { type: 'string', format: 'celular', pattern: '^[1-9]{2}[0-9]{8,9}$' },
    email: { type: 'string', format: 'email' },
    cnpj: { type: 'string', format: 'cnpj', pattern: '^[0-9A-Z]{12}[0-9]{2}$' },
    razaoSocial: { type: 'string', minLength: 1 },
    endereco: EnderecoRequest,
  },
  additionalProperties: false,
  anyOf: [
    { required: ['cnpj', 'razaoSocial'] },
    { not: { anyOf: [{ required: ['cnpj'] }, { required: ['razaoSocial'] }] } },
  ],
});

export const EnderecoRequest = () => ({
  title: 'EnderecoRequest',
  type: 'object',
  required: ['cep', 'estado', 'cidade', 'bairro', 'logradouro', 'numero'],
  properties: {
    cep: { type: 'string', format: 'cep', pattern: '^[0-9]{8}$' },
    estado: {
      type: 'string',
      format: 'uf',
      pattern: '^(A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)$',
    },
    cidade: { type: 'string', minLength: 1 },
    bairro: { type: 'string', minLength: 1 },
    logradouro: { type: 'string', minLength: 1 },
    numero: { type: 'string', minLength: 1 },
    complemento: { type: 'string' },
  },
  additionalProperties: false,
});

export const WebhookRequest = () => ({
  title: 'WebhookRequest',
  oneOf: [
    {
      title: 'Cadastro',
      type: 'object',
      required: ['webhookUrl'],
      properties: { webhookUrl: { type: 'string', format: 'https-url', pattern: '^https://' } },
      additionalProperties: false,
    },
    {
      title: 'Alteracao',
      type: 'object',
      required: ['url', 'chave'],
      properties: {
        url: { type: 'string', format: 'https-url', pattern: '^https://' },
        chave: { type: 'string', format: 'uuid' },
      },
      additionalProperties: false,
    },
  ],
});
