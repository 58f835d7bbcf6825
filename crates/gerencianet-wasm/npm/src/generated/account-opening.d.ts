// @generated from specs/account-opening.yaml by cargo xtask codegen
//
// The operations of Gerencianet Account Opening, and what they take and answer.

import type { Operation } from '../operation.js';
import type { Celular, Cep, Cnpj, Cpf, DataBr, DataHora, Email, Uf, UrlHttps, Uuid } from './formats.js';

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

/** The body of `POST /cadastro/conta-simplificada`. */
export type CreateAccountBody = ContaSimplificadaRequest;

/** What `POST /cadastro/conta-simplificada` answers. */
export type CreateAccountResponse = ContaSimplificadaCriada;

/**
 * `POST /cadastro/conta-simplificada`: Request an account for a customer
 *
 * Sends the customer a link to authorize the integration. Who already has an account may add an application to it or
 * open a second account with the settings of the request.
 *
 * Needs a registered notification address. If the customer refuses, wait two days before asking again.
 *
 * **Repeating.** There is no idempotency key. After a timeout, a 409 or a 5XX it is not known whether the request was
 * taken; never let a machine repeat it.
 *
 * Scope: `gn.registration.write`.
 */
export declare const createAccount: Operation<CreateAccountBody, {}, CreateAccountResponse>;

/** The parameters of `GET /cadastro/conta-simplificada/{identificador}/credenciais`. */
export interface GetAccountCredentialsParameters {
  path: {
    /**
     * The `contaSimplificada.identificador` that `createAccount` returned.
     *
     * Format `uuid`: a UUID in either case.
     */
    identificador: Uuid;
  };
}

/** What `GET /cadastro/conta-simplificada/{identificador}/credenciais` answers. */
export type GetAccountCredentialsResponse = Credenciais;

/**
 * `GET /cadastro/conta-simplificada/{identificador}/credenciais`: Read the credentials of an account
 *
 * Returns `clientId` and `clientSecret` of the application in the customer's account. Ready once the customer has
 * accepted.
 *
 * Scope: `gn.registration.read`.
 */
export declare const getAccountCredentials: Operation<
  undefined,
  GetAccountCredentialsParameters,
  GetAccountCredentialsResponse
>;

/** The parameters of `GET /cadastro/conta-simplificada/{identificador}/certificado`. */
export interface GetAccountCertificateParameters {
  path: {
    /**
     * The `contaSimplificada.identificador` that `createAccount` returned.
     *
     * Format `uuid`: a UUID in either case.
     */
    identificador: Uuid;
  };
}

/** What `GET /cadastro/conta-simplificada/{identificador}/certificado` answers. */
export type GetAccountCertificateResponse = Certificado;

/**
 * `GET /cadastro/conta-simplificada/{identificador}/certificado`: Get a certificate of an account
 *
 * Returns a client certificate of the customer's account: a PKCS#12 file with an empty password, in base64. Keep it:
 * each call may use up one of the few that an account may have. Today's servers want `POST` here and answer 201.
 *
 * Scope: `gn.registration.read`.
 */
export declare const getAccountCertificate: Operation<
  undefined,
  GetAccountCertificateParameters,
  GetAccountCertificateResponse
>;

/** The body of `POST /cadastro/webhook`. */
export type AccountConfigWebhookBody = WebhookRequest;

/** What `POST /cadastro/webhook` answers. */
export type AccountConfigWebhookResponse = WebhookCadastrado;

/**
 * `POST /cadastro/webhook`: Register or change a notification address
 *
 * Registers an address (`webhookUrl`), or gives a registered one a new address (`url` and `chave`).
 *
 * While it is handled the server probes the address for mutual TLS: a request without certificate must be refused, a
 * second one with the vendor's certificate must be accepted.
 *
 * Scope: `gn.registration.webhook.write`.
 */
export declare const accountConfigWebhook: Operation<AccountConfigWebhookBody, {}, AccountConfigWebhookResponse>;

/** The parameters of `GET /cadastro/webhook/{identificadorWebhook}`. */
export interface AccountDetailWebhookParameters {
  path: {
    /**
     * The identifier that `accountConfigWebhook` returned; not a Pix key.
     *
     * Format `uuid`: a UUID in either case.
     */
    identificadorWebhook: Uuid;
  };
}

/** What `GET /cadastro/webhook/{identificadorWebhook}` answers. */
export type AccountDetailWebhookResponse = Webhook;

/**
 * `GET /cadastro/webhook/{identificadorWebhook}`: Read a notification address
 *
 * Returns one registered address.
 *
 * Scope: `gn.registration.webhook.read`.
 */
export declare const accountDetailWebhook: Operation<
  undefined,
  AccountDetailWebhookParameters,
  AccountDetailWebhookResponse
>;

/** The parameters of `DELETE /cadastro/webhook/{identificadorWebhook}`. */
export interface AccountDeleteWebhookParameters {
  path: {
    /**
     * The identifier that `accountConfigWebhook` returned; not a Pix key.
     *
     * Format `uuid`: a UUID in either case.
     */
    identificadorWebhook: Uuid;
  };
}

/**
 * `DELETE /cadastro/webhook/{identificadorWebhook}`: Remove a notification address
 *
 * Removes one registered address. Nothing is sent to it any more.
 *
 * Scope: `gn.registration.webhook.write`.
 */
export declare const accountDeleteWebhook: Operation<undefined, AccountDeleteWebhookParameters, undefined>;

/** The parameters of `GET /cadastro/webhooks`. */
export interface AccountListWebhookParameters {
  query: {
    /**
     * Registered at or after this moment, RFC 3339. A `+` in it is written `%2B`.
     *
     * Format `date-time`: a moment, as RFC 3339 has it, with an offset, `T` and `Z` in capitals.
     */
    inicio: DataHora | Date;
    /**
     * Registered at or before this moment, RFC 3339; not before `inicio`.
     *
     * Format `date-time`: a moment, as RFC 3339 has it, with an offset, `T` and `Z` in capitals.
     */
    fim: DataHora | Date;
    /**
     * The page, counted from 0.
     *
     * At least 0.
     *
     * @defaultValue `0`
     */
    'paginacao.paginaAtual'?: number | `${number}` | undefined;
    /**
     * Addresses per page.
     *
     * At least 1, at most 1000.
     *
     * @defaultValue `100`
     */
    'paginacao.itensPorPagina'?: number | `${number}` | undefined;
  };
}

/** What `GET /cadastro/webhooks` answers. */
export type AccountListWebhookResponse = WebhookList;

/**
 * `GET /cadastro/webhooks`: List notification addresses
 *
 * Returns the addresses that were registered in a span of time, in pages.
 *
 * Scope: `gn.registration.webhook.read`.
 */
export declare const accountListWebhook: Operation<undefined, AccountListWebhookParameters, AccountListWebhookResponse>;

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

/** An account to be opened, and what the integrator wants to do in it. */
export interface ContaSimplificadaRequest {
  /**
   * The customer. For a company `cnpj` and `razaoSocial` name it, and the other members describe the person who
   * represents it.
   *
   * All or none: `cnpj`, `razaoSocial`.
   */
  clienteFinal: ClienteFinalRequest;
  /**
   * How the customer receives the link.
   *
   * At least 1 item. No item twice.
   */
  meioDeNotificacao: ('sms' | 'whatsapp')[];
  /**
   * The scopes that the integrator's application shall have in the customer's account; only those that it has itself.
   *
   * At least 1 item. No item twice.
   */
  escoposIntegrados: EscopoIntegradoRequest[];
}

/** A scope of the payment APIs. The first 18 are printed, the others are documented later for the same APIs. */
export type EscopoIntegradoRequest =
  | 'charge.write'
  | 'cob.write'
  | 'payloadlocation.write'
  | 'payloadlocation.read'
  | 'cob.read'
  | 'pix.write'
  | 'pix.read'
  | 'pix.send'
  | 'webhook.write'
  | 'webhook.read'
  | 'gn.balance.read'
  | 'gn.pix.evp.write'
  | 'gn.pix.evp.read'
  | 'gn.settings.write'
  | 'gn.settings.read'
  | 'gn.barcode.read'
  | 'gn.barcode.pay.write'
  | 'gn.barcode.pay.read'
  | 'cobv.read'
  | 'cobv.write'
  | 'gn.pix.send.read'
  | 'gn.reports.read'
  | 'gn.reports.write'
  | 'gn.split.read'
  | 'gn.split.write'
  | 'gn.opb.config.read'
  | 'gn.opb.config.write'
  | 'gn.opb.participants.read'
  | 'gn.opb.payment.pix.read'
  | 'gn.opb.payment.pix.send'
  | 'gn.opb.payment.pix.refund'
  | 'gn.opb.payment.pix.cancel';

/**
 * The customer. For a company `cnpj` and `razaoSocial` name it, and the other members describe the person who
 * represents it.
 *
 * All or none: `cnpj`, `razaoSocial`.
 */
export type ClienteFinalRequest = {
  /**
   * CPF of the person.
   *
   * Format `cpf`: 11 digits with their check digits, no punctuation.
   */
  cpf: Cpf;
  /**
   * Full name of the person, as registered with the CPF.
   *
   * At least 1 character.
   */
  nomeCompleto: string;
  /**
   * Day of birth, `DD/MM/YYYY`. The server refuses who is under 18.
   *
   * Format `data-br`: a day that exists, as `DD/MM/YYYY`.
   */
  dataNascimento: DataBr;
  /** Full name of the person's mother. */
  nomeMae?: string | undefined;
  /**
   * Mobile phone with area code, 10 or 11 digits, without `+55`.
   *
   * Format `celular`: an area code in use and 8 or 9 digits.
   */
  celular: Celular;
  /** Format `email`: one `@` with something on both sides, up to 254 characters. */
  email: Email;
  /**
   * CNPJ of the company; together with `razaoSocial`.
   *
   * Format `cnpj`: 12 digits or capital letters and 2 digits, check digits among them, no punctuation.
   */
  cnpj?: Cnpj | undefined;
  /**
   * Registered name of the company; together with `cnpj`.
   *
   * At least 1 character.
   */
  razaoSocial?: string | undefined;
  /** The customer's address. */
  endereco: EnderecoRequest;
} & ({ cnpj: Cnpj; razaoSocial: string } | { cnpj?: undefined; razaoSocial?: undefined });

/** The customer's address. */
export interface EnderecoRequest {
  /**
   * Postal code, 8 digits without hyphen.
   *
   * Format `cep`: 8 digits, no hyphen.
   */
  cep: Cep;
  /**
   * The two letters of the state.
   *
   * Format `uf`: the two letters of one of the 27 states.
   */
  estado: Uf;
  /** At least 1 character. */
  cidade: string;
  /** At least 1 character. */
  bairro: string;
  /** At least 1 character. */
  logradouro: string;
  /**
   * A string; house numbers may hold letters.
   *
   * At least 1 character.
   */
  numero: string;
  complemento?: string | undefined;
}

export interface ContaSimplificadaCriada {
  contaSimplificada: ContaSimplificada;
}

export interface ContaSimplificada {
  /** Identifies the account in every other operation. */
  identificador: string;
}

/** What an application needs to act in the customer's account. Treat `clientSecret` as a secret. */
export interface Credenciais {
  clientId: string;
  clientSecret: string;
  /** The account. Later members are `digito` and `payeeCode`. */
  conta?: Conta;
  /** The scopes that were granted. */
  escopos?: string[];
  ativo?: boolean;
}

/** The account. Later members are `digito` and `payeeCode`. */
export interface Conta {
  numero?: string;
}

/** A PKCS#12 file with an empty password, in base64. Treat it as a secret. */
export type Certificado = string | CertificadoObjeto;

/** An address to register, or another address for one that is registered. */
export type WebhookRequest = WebhookRequestCadastro | WebhookRequestAlteracao;

export interface WebhookCadastrado {
  identificadorWebhook: string;
}

/** A registered address. */
export interface Webhook {
  webhookUrl: string;
  identificadorWebhook: string;
  /** When it was registered, RFC 3339. */
  criacao?: string;
}

export interface WebhookList {
  /** The filters that were used. */
  parametros?: Parametros;
  webhooks: Webhook[];
}

/** The filters that were used. */
export interface Parametros {
  inicio?: string;
  fim?: string;
  paginacao?: Paginacao;
}

export interface Paginacao {
  /** This page, counted from 0. */
  paginaAtual?: number;
  itensPorPagina?: number;
  quantidadeDePaginas?: number;
  quantidadeTotalDeItens?: number;
}

/** What a notification carries. An empty object is a probe and announces nothing, so no member is required. */
export interface ContaCallback {
  contaSimplificada?: ContaSimplificada;
  /** What has happened. */
  evento?: 'conta_aberta' | 'conta_recusada_pelo_cliente_final' | (string & {});
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
  /** The place, with dots, beginning at the part of the request (`.body.clienteFinal`). */
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

/** From the gateway of the sibling API on the same host. */
export interface ErroErrorObjeto {
  message?: string;
}

export interface WebhookRequestCadastro {
  /**
   * Where notifications are sent. Its server must ask for a client certificate.
   *
   * Format `https-url`: a URL that begins with `https://`.
   */
  webhookUrl: UrlHttps;
  url?: undefined;
  chave?: undefined;
}

export interface WebhookRequestAlteracao {
  /**
   * Where notifications are sent from now on.
   *
   * Format `https-url`: a URL that begins with `https://`.
   */
  url: UrlHttps;
  /**
   * The `identificadorWebhook` of the webhook to change; not a Pix key.
   *
   * Format `uuid`: a UUID in either case.
   */
  chave: Uuid;
  webhookUrl?: undefined;
}

/** As an older SDK declares it. */
export interface CertificadoObjeto {
  certificado: string;
}
