// @generated from specs/pix.yaml by cargo xtask codegen
//
// What the request bodies of Gerencianet Pix must satisfy, as OpenAPI 3.0 says it.

export const TokenRequest = () => ({
  title: 'TokenRequest',
  type: 'object',
  required: ['grant_type'],
  properties: { grant_type: { type: 'string', enum: ['client_credentials'] } },
  additionalProperties: false,
});

export const CobRequest = () => ({
  title: 'CobRequest',
  type: 'object',
  required: ['calendario', 'valor', 'chave'],
  properties: {
    calendario: CalendarioRequest,
    devedor: DevedorRequest,
    valor: CobValorRequest,
    chave: { type: 'string', format: 'chave-pix' },
    solicitacaoPagador: { type: 'string', maxLength: 140 },
    infoAdicionais: InfoAdicionaisRequest,
    loc: LocRequest,
  },
  additionalProperties: false,
});

export const CobRevisionRequest = () => ({
  title: 'CobRevisionRequest',
  type: 'object',
  properties: {
    calendario: CalendarioRequest,
    status: CobStatusRequest,
    devedor: DevedorRequest,
    valor: CobValorRequest,
    loc: LocRequest,
    chave: { type: 'string', format: 'chave-pix' },
    solicitacaoPagador: { type: 'string', maxLength: 140 },
    infoAdicionais: InfoAdicionaisRequest,
  },
  additionalProperties: false,
});

export const CalendarioRequest = () => ({
  title: 'CalendarioRequest',
  type: 'object',
  properties: { expiracao: { type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 } },
  additionalProperties: false,
});

export const CobStatusRequest = () => ({
  title: 'CobStatusRequest',
  type: 'string',
  enum: ['ATIVA', 'CONCLUIDA', 'REMOVIDA_PELO_USUARIO_RECEBEDOR', 'REMOVIDA_PELO_PSP'],
});

export const DevedorRequest = () => ({
  title: 'DevedorRequest',
  oneOf: [
    {
      title: 'PessoaFisica',
      type: 'object',
      required: ['cpf', 'nome'],
      properties: {
        cpf: { type: 'string', format: 'cpf', pattern: '^[0-9]{11}$' },
        nome: { type: 'string', minLength: 1, maxLength: 200 },
      },
      additionalProperties: false,
    },
    {
      title: 'PessoaJuridica',
      type: 'object',
      required: ['cnpj', 'nome'],
      properties: {
        cnpj: { type: 'string', format: 'cnpj', pattern: '^[0-9A-Z]{12}[0-9]{2}$' },
        nome: { type: 'string', minLength: 1, maxLength: 200 },
      },
      additionalProperties: false,
    },
  ],
});

export const CobValorRequest = () => ({
  title: 'CobValorRequest',
  type: 'object',
  required: ['original'],
  properties: { original: { type: 'string', format: 'valor', pattern: '^[0-9]{1,10}\\.[0-9]{2}$' } },
  additionalProperties: false,
});

export const InfoAdicionaisRequest = () => ({
  title: 'InfoAdicionaisRequest',
  type: 'array',
  items: {
    type: 'object',
    required: ['nome', 'valor'],
    properties: {
      nome: { type: 'string', minLength: 1, maxLength: 50 },
      valor: { type: 'string', minLength: 1, maxLength: 200 },
    },
    additionalProperties: false,
  },
  maxItems: 50,
});

export const LocRequest = () => ({
  title: 'LocRequest',
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'integer', format: 'int64', minimum: 0, maximum: 9223372036854775807 } },
  additionalProperties: false,
});

export const EnvioRequest = () => ({
  title: 'EnvioRequest',
  type: 'object',
  required: ['valor', 'pagador', 'favorecido'],
  properties: {
    valor: { type: 'string', format: 'valor', pattern: '^[0-9]{1,10}\\.[0-9]{2}$' },
    pagador: {
      type: 'object',
      required: ['chave'],
      properties: { chave: { type: 'string', format: 'chave-pix' }, infoPagador: { type: 'string', maxLength: 140 } },
      additionalProperties: false,
    },
    favorecido: FavorecidoRequest,
  },
  additionalProperties: false,
});

export const FavorecidoRequest = () => ({
  title: 'FavorecidoRequest',
  oneOf: [
    {
      title: 'PorChave',
      type: 'object',
      required: ['chave'],
      properties: {
        chave: { type: 'string', format: 'chave-pix' },
        cpf: { type: 'string', format: 'cpf', pattern: '^[0-9]{11}$' },
        cnpj: { type: 'string', format: 'cnpj', pattern: '^[0-9A-Z]{12}[0-9]{2}$' },
      },
      additionalProperties: false,
      not: { required: ['cpf', 'cnpj'] },
    },
    {
      title: 'PorContaBanco',
      type: 'object',
      required: ['contaBanco'],
      properties: { contaBanco: ContaBancoRequest },
      additionalProperties: false,
    },
  ],
});

export const ContaBancoRequest = () => ({
  title: 'ContaBancoRequest',
  oneOf: [
    {
      title: 'PessoaFisica',
      type: 'object',
      required: ['nome', 'cpf', 'codigoBanco', 'agencia', 'conta', 'tipoConta'],
      properties: {
        nome: { type: 'string', minLength: 1, maxLength: 200 },
        cpf: { type: 'string', format: 'cpf', pattern: '^[0-9]{11}$' },
        codigoBanco: { type: 'string', format: 'ispb', pattern: '^[0-9A-Z]{8}$' },
        agencia: { type: 'string', format: 'agencia', pattern: '^[0-9]{1,4}$' },
        conta: { type: 'string', format: 'conta', pattern: '^[0-9]{1,20}$' },
        tipoConta: TipoContaRequest,
      },
      additionalProperties: false,
    },
    {
      title: 'PessoaJuridica',
      type: 'object',
      required: ['nome', 'cnpj', 'codigoBanco', 'agencia', 'conta', 'tipoConta'],
      properties: {
        nome: { type: 'string', minLength: 1, maxLength: 200 },
        cnpj: { type: 'string', format: 'cnpj', pattern: '^[0-9A-Z]{12}[0-9]{2}$' },
        codigoBanco: { type: 'string', format: 'ispb', pattern: '^[0-9A-Z]{8}$' },
        agencia: { type: 'string', format: 'agencia', pattern: '^[0-9]{1,4}$' },
        conta: { type: 'string', format: 'conta', pattern: '^[0-9]{1,20}$' },
        tipoConta: TipoContaRequest,
      },
      additionalProperties: false,
    },
  ],
});

export const TipoContaRequest = () => ({ title: 'TipoContaRequest', type: 'string', enum: ['cacc', 'svgs'] });

export const DevolucaoRequest = () => ({
  title: 'DevolucaoRequest',
  type: 'object',
  required: ['valor'],
  properties: { valor: { type: 'string', format: 'valor', pattern: '^[0-9]{1,10}\\.[0-9]{2}$' } },
  additionalProperties: false,
});

export const LocationRequest = () => ({
  title: 'LocationRequest',
  type: 'object',
  required: ['tipoCob'],
  properties: { tipoCob: TipoCobRequest },
  additionalProperties: false,
});

export const TipoCobRequest = () => ({ title: 'TipoCobRequest', type: 'string', enum: ['cob', 'cobv'] });

export const WebhookRequest = () => ({
  title: 'WebhookRequest',
  type: 'object',
  required: ['webhookUrl'],
  properties: { webhookUrl: { type: 'string', format: 'https-url', pattern: '^https://' } },
  additionalProperties: false,
});

export const ConfigRequest = () => ({
  title: 'ConfigRequest',
  type: 'object',
  required: ['pix'],
  properties: {
    pix: {
      type: 'object',
      required: ['receberSemChave'],
      properties: {
        receberSemChave: { type: 'boolean' },
        chaves: {
          type: 'object',
          additionalProperties: ConfigChaveRequest,
          'x-property-names': { type: 'string', pattern: '^[a-zA-Z0-9\\-.@_+]{1,77}$' },
        },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
});

export const ConfigChaveRequest = () => ({
  title: 'ConfigChaveRequest',
  type: 'object',
  required: ['recebimento'],
  properties: {
    recebimento: {
      type: 'object',
      required: ['txidObrigatorio', 'qrCodeEstatico'],
      properties: {
        txidObrigatorio: { type: 'boolean' },
        qrCodeEstatico: {
          type: 'object',
          required: ['recusarTodos'],
          properties: { recusarTodos: { type: 'boolean' } },
          additionalProperties: false,
        },
        webhook: {
          type: 'object',
          required: ['notificacao'],
          properties: {
            notificacao: {
              type: 'object',
              required: ['tarifa'],
              properties: { tarifa: { type: 'boolean' } },
              additionalProperties: false,
            },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
});

export const RelatorioRequest = () => ({
  title: 'RelatorioRequest',
  type: 'object',
  required: ['dataMovimento', 'tipoRegistros'],
  properties: {
    dataMovimento: { type: 'string', format: 'date' },
    tipoRegistros: {
      type: 'object',
      properties: {
        pixRecebido: { type: 'boolean', default: false },
        pixDevolucaoEnviada: { type: 'boolean', default: false },
        tarifaPixRecebido: { type: 'boolean', default: false },
        pixEnviadoChave: { type: 'boolean', default: false },
        pixEnviadoDadosBancarios: { type: 'boolean', default: false },
        pixDevolucaoRecebida: { type: 'boolean', default: false },
      },
      additionalProperties: false,
      minProperties: 1,
    },
  },
  additionalProperties: false,
});
