// @generated from specs/open-finance.yaml by cargo xtask codegen
//
// The operations of Gerencianet Open Finance, and what they take and answer.

import type { Operation } from '../operation.js';
import type {
  Agencia,
  Cnpj,
  CodigoBanco,
  CodigoMunicipio,
  Conta,
  Cpf,
  CpfOuCnpj,
  Data,
  IdempotencyKey,
  UrlHttps,
  Valor,
} from './formats.js';

/** The body of `POST /oauth/token`. */
export type AuthorizeBody = TokenRequest;

/** What `POST /oauth/token` answers. */
export type AuthorizeResponse = Token;

/**
 * `POST /oauth/token`: Get a token
 *
 * Trades `client_id` and `client_secret`, sent as HTTP Basic over a connection with the client certificate, for a
 * Bearer token. There is no refresh token: ask again shortly before `expires_in` seconds have passed, or once after an
 * answer of 401.
 */
export declare const authorize: Operation<AuthorizeBody, {}, AuthorizeResponse>;

/** The body of `PUT /open-finance/config`. */
export type OfConfigUpdateBody = ConfiguracaoRequest;

/** What `PUT /open-finance/config` answers. */
export type OfConfigUpdateResponse = Configuracao;

/**
 * `PUT /open-finance/config`: Set the addresses of the application
 *
 * Creates or replaces the two addresses. While it is handled the server probes `webhookURL` for mutual TLS: a request
 * without certificate must be refused, a second one with the vendor's certificate must be accepted.
 *
 * Scope: `gn.opb.config.write`.
 */
export declare const ofConfigUpdate: Operation<OfConfigUpdateBody, {}, OfConfigUpdateResponse>;

/** What `GET /open-finance/config` answers. */
export type OfConfigDetailResponse = Configuracao;

/**
 * `GET /open-finance/config`: Read the addresses of the application
 *
 * Returns what `ofConfigUpdate` stored. There are no parameters.
 *
 * Scope: `gn.opb.config.read`.
 */
export declare const ofConfigDetail: Operation<undefined, {}, OfConfigDetailResponse>;

/** The parameters of `GET /open-finance/participantes`. */
export interface OfListParticipantsParameters {
  query?: {
    /** Name of the institution to look for. Without it all active participants are returned. */
    nome?: string | undefined;
  } | undefined;
}

/** What `GET /open-finance/participantes` answers. */
export type OfListParticipantsResponse = ParticipanteList;

/**
 * `GET /open-finance/participantes`: List the institutions that take part
 *
 * Returns the active participants of Open Finance, all of them or those with a name. The `identificador` of one is the
 * `pagador.idParticipante` of a payment.
 *
 * Scope: `gn.opb.participants.read`.
 */
export declare const ofListParticipants: Operation<undefined, OfListParticipantsParameters, OfListParticipantsResponse>;

/** The body of `POST /open-finance/pagamentos/pix`. */
export type OfStartPixPaymentBody = PagamentoRequest;

/** The parameters of `POST /open-finance/pagamentos/pix`. */
export interface OfStartPixPaymentParameters {
  headers: {
    /**
     * Names this payment: 36 to 72 characters, for example a UUID. Letters, digits and hyphens are the safe choice; the
     * page restricts the length only.
     *
     * Format `idempotency-key`: 36 to 72 printable ASCII characters, no space at either end.
     */
    'x-idempotency-key': IdempotencyKey;
  };
}

/** What `POST /open-finance/pagamentos/pix` answers. */
export type OfStartPixPaymentResponse = PagamentoIniciado;

/**
 * `POST /open-finance/pagamentos/pix`: Start a payment
 *
 * Registers a payment and returns the address where the payer approves it at the bank. The application needs a
 * configuration (`ofConfigUpdate`) first.
 *
 * The address expires, at some institutions after 30 seconds: send the payer there at once.
 *
 * **Repeating.** Use a fresh `x-idempotency-key` per payment, and the same one when the same payment is sent again
 * because its answer was lost. A key that has been used for another payment is answered with 409.
 *
 * Today's servers want `valor`, `codigoCidadeIBGE` and `infoPagador` inside an object `pagamento`, and very likely
 * refuse the printed body.
 *
 * Scope: `gn.opb.payment.pix.send`.
 */
export declare const ofStartPixPayment: Operation<
  OfStartPixPaymentBody,
  OfStartPixPaymentParameters,
  OfStartPixPaymentResponse
>;

/** The parameters of `GET /open-finance/pagamentos/pix`. */
export interface OfListPixPaymentParameters {
  query: {
    /**
     * First day, inclusive.
     *
     * Format `date`: a day that exists, as `YYYY-MM-DD`.
     */
    inicio: Data;
    /**
     * Last day, inclusive; not before `inicio`.
     *
     * Format `date`: a day that exists, as `YYYY-MM-DD`.
     */
    fim: Data;
    /**
     * Payments per page.
     *
     * At least 1, at most 100.
     */
    quantidade?: number | `${number}` | undefined;
    /**
     * The page, counted from 1.
     *
     * At least 1.
     */
    pagina?: number | `${number}` | undefined;
    /**
     * Only payments in this state: waiting for the payer (`pendente`), to be paid on a later day (`agendado`), refused
     * (`rejeitado`), paid (`aceito`), not approved in time (`expirado`), withdrawn (`cancelado`).
     */
    status?: 'pendente' | 'agendado' | 'rejeitado' | 'aceito' | 'expirado' | 'cancelado' | undefined;
    /**
     * The `identificadorPagamento` of one payment.
     *
     * 1–256 characters.
     */
    identificador?: string | undefined;
  };
}

/** What `GET /open-finance/pagamentos/pix` answers. */
export type OfListPixPaymentResponse = PagamentoList;

/**
 * `GET /open-finance/pagamentos/pix`: List payments
 *
 * Returns the payments that were created in a span of days, in pages. With `identificador` the other filters have no
 * effect, yet `inicio` and `fim` are still required.
 *
 * Scope: `gn.opb.payment.pix.read`.
 */
export declare const ofListPixPayment: Operation<undefined, OfListPixPaymentParameters, OfListPixPaymentResponse>;

/** What `authorize` asks for. */
export interface TokenRequest {
  /** The OAuth grant; there is only one. */
  grant_type: 'client_credentials';
}

/** A token. Treat it as a secret. */
export interface Token {
  /** Goes into the header `Authorization` after `Bearer`. */
  access_token: string;
  token_type: 'Bearer' | (string & {});
  /** Seconds until it expires; 3600 as printed. */
  expires_in: number;
  /** What it allows, separated by spaces. */
  scope?: string;
}

/** The addresses of an application. */
export interface ConfiguracaoRequest {
  /**
   * Where the payer is sent after the steps at the bank.
   *
   * Format `https-url`: a URL that begins with `https://`.
   */
  redirectURL: UrlHttps;
  /**
   * Where notifications are sent. Its server must ask for a client certificate.
   *
   * Format `https-url`: a URL that begins with `https://`.
   */
  webhookURL: UrlHttps;
}

/** The addresses of an application. Note the spelling `redirectURL`; a payment answers `redirectURI`. */
export interface Configuracao {
  redirectURL: string;
  webhookURL: string;
}

export interface ParticipanteList {
  participantes: Participante[];
}

/** An institution that a payer may pay from. */
export interface Participante {
  /** The `pagador.idParticipante` of a payment. */
  identificador: string;
  /** The brand, as the payer knows it. */
  nome: string;
  descricao?: string;
  /** Address of the institution's page. */
  portal?: string;
  /** Address of a picture. */
  logo?: string;
  /** The legal persons behind the brand. */
  organizacoes?: Organizacao[];
}

export interface Organizacao {
  nome: string;
  /** As the directory has it. The printed example ends in a comma, so strip what is no letter or digit. */
  cnpj?: string;
  status?: 'Ativo' | 'Inativo' | (string & {});
}

/** A payment to be started. */
export interface PagamentoRequest {
  /** Who pays, and at which institution. */
  pagador: PagadorRequest;
  /** Who is paid. */
  favorecido: FavorecidoRequest;
  /**
   * Amount in reais, with a dot and two decimals, above zero.
   *
   * Format `valor`: reais: 1 to 10 digits, a dot and 2 digits, above zero.
   */
  valor: Valor;
  /**
   * IBGE code of the municipality, 7 digits.
   *
   * Format `codigo-municipio`: the 7 digits of IBGE, the first two of a state.
   */
  codigoCidadeIBGE?: CodigoMunicipio | undefined;
  /**
   * Text that the payer gets to see.
   *
   * At most 140 characters.
   */
  infoPagador?: string | undefined;
}

/** Who pays, and at which institution. */
export interface PagadorRequest {
  /**
   * The `identificador` of a participant.
   *
   * 32–36 characters.
   */
  idParticipante: string;
  /**
   * The person who approves the payment; the representative when a company pays.
   *
   * Format `cpf`: 11 digits with their check digits, no punctuation.
   */
  cpf: Cpf;
  /**
   * The company, when a company pays.
   *
   * Format `cnpj`: 12 digits or capital letters and 2 digits, check digits among them, no punctuation.
   */
  cnpj?: Cnpj | undefined;
}

/** Who is paid. */
export interface FavorecidoRequest {
  /** The bank account that receives the money. */
  contaBanco: ContaBancoRequest;
}

/** The bank account that receives the money. */
export interface ContaBancoRequest {
  /**
   * The bank, by the 3 digits of COMPE or the 8 characters of its ISPB.
   *
   * Format `codigo-banco`: 3 digits (COMPE) or 8 digits or capital letters (ISPB).
   */
  codigoBanco: CodigoBanco;
  /**
   * The branch, 4 digits, without check digit.
   *
   * Format `agencia`: 1 to 4 digits, without check digit. At least 4 characters.
   */
  agencia: Agencia;
  /**
   * CPF or CNPJ of the holder.
   *
   * Format `cpf-cnpj`: a CPF of 11 or a CNPJ of 14 characters, no punctuation.
   */
  documento: CpfOuCnpj;
  /**
   * Name of the holder.
   *
   * At least 5 characters.
   */
  nome: string;
  /**
   * The account, 3 to 20 digits, its check digit last and no hyphen. A check digit X is written 0.
   *
   * Format `conta`: 1 to 20 digits, check digit included, no hyphen. At least 3 characters.
   */
  conta: Conta;
  /**
   * Current account (`CACC`), salary account (`SLRY`), savings account (`SVGS`), payment account (`TRAN`). In upper
   * case, unlike the Pix API.
   */
  tipoConta: 'CACC' | 'SLRY' | 'SVGS' | 'TRAN';
}

/** A payment that waits for the payer. */
export interface PagamentoIniciado {
  /** Identifies the payment in lists and notifications; opaque, a UUID or a URN. */
  identificadorPagamento: string;
  /** Where the payer approves the payment. It expires, at some institutions after 30 seconds. */
  redirectURI: string;
}

/** One page of payments. `ultimo`, `proximo`, `anterior` and `atual` are addresses relative to the server. */
export interface PagamentoList {
  pagamentos: Pagamento[];
  /** How many payments match, on all pages. */
  total?: number;
  /** Payments per page. */
  porPagina?: number;
  /** The last page. */
  ultimo?: string | null;
  /** The next page; null on the last. */
  proximo?: string | null;
  /** The page before; null on the first. */
  anterior?: string | null;
  /** This page. */
  atual?: string;
}

/** A payment in a list. */
export interface Pagamento {
  identificadorPagamento: string;
  /** Amount in reais. Today's servers send it for accepted payments only. */
  valor?: string;
  status: 'pendente' | 'agendado' | 'rejeitado' | 'aceito' | 'expirado' | 'cancelado' | 'erro' | (string & {});
  /** When the payment was registered, RFC 3339. */
  dataCriacao?: string;
}

/**
 * What a notification carries. Later members: `tipo` (`pagamento` or `devolucao`), `idProprio`,
 * `identificadorDevolucao`, `motivo`.
 */
export interface PagamentoCallback {
  /** What `ofStartPixPayment` returned; opaque, its form differs between institutions. */
  identificadorPagamento: string;
  /** Amount in reais, with a dot. */
  valor?: string;
  /** The new state. */
  status: 'pendente' | 'agendado' | 'rejeitado' | 'aceito' | 'expirado' | 'cancelado' | 'erro' | (string & {});
  /** When the payment was registered, RFC 3339. */
  dataCriacao?: string;
  /** The payment's identifier in Pix, once it has one. */
  endToEndId?: string;
}

/**
 * Every documented form of an error, in one open object. The API answers with `nome` and `mensagem`, and with `erros`
 * when the body breaks its schema; OAuth with `error` and `error_description`; the gateway with `message` or with an
 * object in `error`; newer parts with the members of RFC 7807 (`type`, `title`, `status`, `detail`, `violacoes`). An
 * answer of 401 may have no body at all.
 */
export interface Erro {
  /** Stable name of the error. */
  nome?: string;
  /** Text for people, in Portuguese. */
  mensagem?: string;
  erros?: ErroDeEsquema[];
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  violacoes?: Violacao[];
  correlationId?: string;
  error?: string | ErroErrorObjeto;
  error_description?: string;
  message?: string;
}

/** One place where a body breaks the schema. */
export interface ErroDeEsquema {
  /** The keyword of JSON Schema that is not satisfied. */
  chave?: string;
  /** The place, with dots, beginning at the part of the request (`.body.valor`). */
  caminho?: string;
  mensagem?: string;
}

/** One violation, as RFC 7807 answers list them. */
export interface Violacao {
  razao?: string;
  propriedade?: string;
  /** The value that was refused, of any type. Personal data may stand here. */
  valor?: unknown;
}

/** From the gateway. */
export interface ErroErrorObjeto {
  message?: string;
}
