// @generated from specs/pix.yaml by cargo xtask codegen
//
// The operations of Gerencianet Pix, and what they take and answer.

import type { Operation } from '../operation.js';
import type {
  Agencia,
  ChavePix,
  Cnpj,
  Conta,
  Cpf,
  Data,
  DataHora,
  EndToEndId,
  Evp,
  IdDevolucao,
  IdEnvio,
  Ispb,
  Txid,
  TxidRecebido,
  UrlHttps,
  Valor,
} from './formats.js';

/** The body of `POST /oauth/token`. */
export type AuthorizeBody = TokenRequest;

/** What `POST /oauth/token` answers. */
export type AuthorizeResponse = Token;

/**
 * `POST /oauth/token`: Get an access token
 *
 * Exchanges client id and client secret, sent by HTTP Basic, for a bearer token that carries all scopes of the
 * application. There is no refresh token: ask again. Keep the token until shortly before it expires instead of asking
 * for one per call.
 */
export declare const authorize: Operation<AuthorizeBody, {}, AuthorizeResponse>;

/** The body of `POST /v2/cob`. */
export type PixCreateImmediateChargeBody = CobRequest;

/** What `POST /v2/cob` answers. */
export type PixCreateImmediateChargeResponse = Cob;

/**
 * `POST /v2/cob`: Create a charge, txid made by the vendor
 *
 * Creates an immediate charge whose txid the vendor makes and answers. Sent twice it makes two charges; where a
 * repetition must be harmless, choose the txid and use `pixCreateCharge`.
 *
 * Scope: `cob.write`.
 */
export declare const pixCreateImmediateCharge: Operation<
  PixCreateImmediateChargeBody,
  {},
  PixCreateImmediateChargeResponse
>;

/** The parameters of `GET /v2/cob`. */
export interface PixListChargesParameters {
  query: {
    /**
     * Only what was made at this moment or later.
     *
     * Format `date-time`: a moment, as RFC 3339 has it, with an offset, `T` and `Z` in capitals.
     */
    inicio: DataHora | Date;
    /**
     * Only what was made at this moment or earlier; not before `inicio`.
     *
     * Format `date-time`: a moment, as RFC 3339 has it, with an offset, `T` and `Z` in capitals.
     */
    fim: DataHora | Date;
    /**
     * Only of this person, by CPF without punctuation. Not together with `cnpj`.
     *
     * Format `cpf`: 11 digits with their check digits, no punctuation.
     */
    cpf?: Cpf | undefined;
    /**
     * Only of this company, by CNPJ without punctuation. Not together with `cpf`.
     *
     * Format `cnpj`: 12 digits or capital letters and 2 digits, check digits among them, no punctuation.
     */
    cnpj?: Cnpj | undefined;
    /** Only charges in this state. */
    status?: CobStatusRequest | undefined;
    /**
     * Page wanted, counted from 0.
     *
     * At least 0.
     *
     * @defaultValue `0`
     */
    'paginacao.paginaAtual'?: number | `${number}` | undefined;
    /**
     * How many items a page holds, 1 to 1000; the last page may hold fewer.
     *
     * At least 1, at most 1000.
     *
     * @defaultValue `100`
     */
    'paginacao.itensPorPagina'?: number | `${number}` | undefined;
  } & ({ cnpj?: undefined } | { cpf?: undefined });
}

/** What `GET /v2/cob` answers. */
export type PixListChargesResponse = CobList;

/**
 * `GET /v2/cob`: List charges
 *
 * Charges created between `inicio` and `fim`, both included, page by page. Filter by payer with `cpf` or `cnpj`, not
 * with both.
 *
 * Scope: `cob.read`.
 */
export declare const pixListCharges: Operation<undefined, PixListChargesParameters, PixListChargesResponse>;

/** The body of `PUT /v2/cob/{txid}`. */
export type PixCreateChargeBody = CobRequest;

/** The parameters of `PUT /v2/cob/{txid}`. */
export interface PixCreateChargeParameters {
  path: {
    /**
     * Identifier of the charge, made by you and unique per CPF or CNPJ of the receiver: 26 to 35 letters and digits, no
     * hyphens.
     *
     * Format `txid`: 26 to 35 letters and digits, which name a charge.
     */
    txid: Txid;
  };
}

/** What `PUT /v2/cob/{txid}` answers. */
export type PixCreateChargeResponse = Cob;

/**
 * `PUT /v2/cob/{txid}`: Create a charge under your own txid
 *
 * Creates an immediate charge under a txid of your choice. When no answer came, send it again with the same txid: there
 * is never a second charge, at worst a 409 `txid_duplicado`; `pixDetailCharge` then shows what stands.
 *
 * Scope: `cob.write`.
 */
export declare const pixCreateCharge: Operation<
  PixCreateChargeBody,
  PixCreateChargeParameters,
  PixCreateChargeResponse
>;

/** The body of `PATCH /v2/cob/{txid}`. */
export type PixUpdateChargeBody = CobRevisionRequest;

/** The parameters of `PATCH /v2/cob/{txid}`. */
export interface PixUpdateChargeParameters {
  path: {
    /**
     * Identifier of the charge, made by you and unique per CPF or CNPJ of the receiver: 26 to 35 letters and digits, no
     * hyphens.
     *
     * Format `txid`: 26 to 35 letters and digits, which name a charge.
     */
    txid: Txid;
  };
}

/** What `PATCH /v2/cob/{txid}` answers. */
export type PixUpdateChargeResponse = Cob;

/**
 * `PATCH /v2/cob/{txid}`: Revise or remove a charge
 *
 * Changes the members that are sent and keeps the others; only an active charge can be changed. `revisao` grows by one,
 * except when nothing but `loc` changes. To withdraw a charge send `status` with `REMOVIDA_PELO_USUARIO_RECEBEDOR` and
 * nothing else: the Central Bank does not allow a removal together with other changes. After a call without an answer
 * read the charge before sending again.
 *
 * Scope: `cob.write`.
 */
export declare const pixUpdateCharge: Operation<
  PixUpdateChargeBody,
  PixUpdateChargeParameters,
  PixUpdateChargeResponse
>;

/** The parameters of `GET /v2/cob/{txid}`. */
export interface PixDetailChargeParameters {
  path: {
    /**
     * Identifier of the charge, made by you and unique per CPF or CNPJ of the receiver: 26 to 35 letters and digits, no
     * hyphens.
     *
     * Format `txid`: 26 to 35 letters and digits, which name a charge.
     */
    txid: Txid;
  };
  query?: {
    /**
     * Version wanted, counted from 0. Left out, the latest is answered.
     *
     * At least 0.
     */
    revisao?: number | `${number}` | undefined;
  } | undefined;
}

/** What `GET /v2/cob/{txid}` answers. */
export type PixDetailChargeResponse = Cob;

/**
 * `GET /v2/cob/{txid}`: Read a charge
 *
 * The charge as it stands, or one of its earlier versions. Paid charges list their Pix.
 *
 * Scope: `cob.read`.
 */
export declare const pixDetailCharge: Operation<undefined, PixDetailChargeParameters, PixDetailChargeResponse>;

/** The parameters of `GET /v2/pix`. */
export interface PixReceivedListParameters {
  query: {
    /**
     * Only what was made at this moment or later.
     *
     * Format `date-time`: a moment, as RFC 3339 has it, with an offset, `T` and `Z` in capitals.
     */
    inicio: DataHora | Date;
    /**
     * Only what was made at this moment or earlier; not before `inicio`.
     *
     * Format `date-time`: a moment, as RFC 3339 has it, with an offset, `T` and `Z` in capitals.
     */
    fim: DataHora | Date;
    /**
     * Only Pix of this charge. 1 to 35 letters and digits: those of static QR codes have at most 25, those of charges
     * at least 26.
     *
     * Format `txid-recebido`: 1 to 35 letters and digits, as a received Pix has them.
     */
    txid?: TxidRecebido | undefined;
    /** `true`: only what carries a txid; `false`: only what carries none. */
    txIdPresente?: boolean | `${boolean}` | undefined;
    /** Another spelling of `txIdPresente`. */
    txidPresente?: boolean | `${boolean}` | undefined;
    /** `true`: only Pix with a refund; `false`: only Pix without one. */
    devolucaoPresente?: boolean | `${boolean}` | undefined;
    /**
     * Only of this person, by CPF without punctuation. Not together with `cnpj`.
     *
     * Format `cpf`: 11 digits with their check digits, no punctuation.
     */
    cpf?: Cpf | undefined;
    /**
     * Only of this company, by CNPJ without punctuation. Not together with `cpf`.
     *
     * Format `cnpj`: 12 digits or capital letters and 2 digits, check digits among them, no punctuation.
     */
    cnpj?: Cnpj | undefined;
    /**
     * Page wanted, counted from 0.
     *
     * At least 0.
     *
     * @defaultValue `0`
     */
    'paginacao.paginaAtual'?: number | `${number}` | undefined;
    /**
     * How many items a page holds, 1 to 1000; the last page may hold fewer.
     *
     * At least 1, at most 1000.
     *
     * @defaultValue `100`
     */
    'paginacao.itensPorPagina'?: number | `${number}` | undefined;
  } & ({ cnpj?: undefined } | { cpf?: undefined });
}

/** What `GET /v2/pix` answers. */
export type PixReceivedListResponse = PixList;

/**
 * `GET /v2/pix`: List received Pix
 *
 * Pix received between `inicio` and `fim`, both included, page by page. Filter by payer with `cpf` or `cnpj`, not with
 * both.
 *
 * Scope: `pix.read`.
 */
export declare const pixReceivedList: Operation<undefined, PixReceivedListParameters, PixReceivedListResponse>;

/** The parameters of `GET /v2/pix/{e2eId}`. */
export interface PixDetailReceivedParameters {
  path: {
    /**
     * Identifier of the Pix throughout the payment system, made by the payer's bank: 32 letters and digits.
     *
     * Format `end-to-end-id`: 32 letters and digits, which name a Pix throughout the payment system.
     */
    e2eId: EndToEndId;
  };
}

/** What `GET /v2/pix/{e2eId}` answers. */
export type PixDetailReceivedResponse = Pix;

/**
 * `GET /v2/pix/{e2eId}`: Read a received Pix
 *
 * One Pix that the account received. A Pix that the account sent is not found here.
 *
 * Scope: `pix.read`.
 */
export declare const pixDetailReceived: Operation<undefined, PixDetailReceivedParameters, PixDetailReceivedResponse>;

/** The body of `PUT /v2/gn/pix/{idEnvio}`. */
export type PixSendBody = EnvioRequest;

/** The parameters of `PUT /v2/gn/pix/{idEnvio}`. */
export interface PixSendParameters {
  path: {
    /**
     * Your identifier of the payment, unique in the account: 1 to 35 letters and digits. It makes the call safe to
     * repeat.
     *
     * Format `id-envio`: 1 to 35 letters and digits, which name a payment.
     */
    idEnvio: IdEnvio;
  };
}

/** What `PUT /v2/gn/pix/{idEnvio}` answers. */
export type PixSendResponse = Envio;

/**
 * `PUT /v2/gn/pix/{idEnvio}`: Send a Pix
 *
 * Moves money from the account to a Pix key or to a bank account. The answer says that the order was taken; whether it
 * was carried out comes later by callback, so the payer's key must have a webhook (`pixConfigWebhook`). Choose
 * `idEnvio` once per payment and keep it for every repetition: the same one never pays twice, at worst it is answered
 * with 409 `id_envio_duplicado`. Send one payment at a time and wait for its callback, since concurrent movements of
 * one balance may be refused. The vendor enables the scope on request. Today's hosts serve this operation under
 * `/v3/gn/pix/{idEnvio}`.
 *
 * Scope: `pix.send`.
 */
export declare const pixSend: Operation<PixSendBody, PixSendParameters, PixSendResponse>;

/** The body of `PUT /v2/pix/{e2eId}/devolucao/{id}`. */
export type PixDevolutionBody = DevolucaoRequest;

/** The parameters of `PUT /v2/pix/{e2eId}/devolucao/{id}`. */
export interface PixDevolutionParameters {
  path: {
    /**
     * Identifier of the Pix throughout the payment system, made by the payer's bank: 32 letters and digits.
     *
     * Format `end-to-end-id`: 32 letters and digits, which name a Pix throughout the payment system.
     */
    e2eId: EndToEndId;
    /**
     * Your identifier of the refund, unique per Pix: 1 to 35 letters and digits.
     *
     * Format `id-devolucao`: 1 to 35 letters and digits, which name a refund.
     */
    id: IdDevolucao;
  };
}

/** What `PUT /v2/pix/{e2eId}/devolucao/{id}` answers. */
export type PixDevolutionResponse = Devolucao;

/**
 * `PUT /v2/pix/{e2eId}/devolucao/{id}`: Refund a received Pix
 *
 * Gives back a received Pix, wholly or in part; all its refunds together may not exceed it. The answer says that the
 * refund was taken; its outcome comes by callback and from `pixDetailDevolution`. When no answer came, send it again
 * with the same `id`: the money goes back once, at worst the answer is 409 `devolucao_id_duplicado`.
 *
 * Scope: `pix.write`.
 */
export declare const pixDevolution: Operation<PixDevolutionBody, PixDevolutionParameters, PixDevolutionResponse>;

/** The parameters of `GET /v2/pix/{e2eId}/devolucao/{id}`. */
export interface PixDetailDevolutionParameters {
  path: {
    /**
     * Identifier of the Pix throughout the payment system, made by the payer's bank: 32 letters and digits.
     *
     * Format `end-to-end-id`: 32 letters and digits, which name a Pix throughout the payment system.
     */
    e2eId: EndToEndId;
    /**
     * Your identifier of the refund, unique per Pix: 1 to 35 letters and digits.
     *
     * Format `id-devolucao`: 1 to 35 letters and digits, which name a refund.
     */
    id: IdDevolucao;
  };
}

/** What `GET /v2/pix/{e2eId}/devolucao/{id}` answers. */
export type PixDetailDevolutionResponse = Devolucao;

/**
 * `GET /v2/pix/{e2eId}/devolucao/{id}`: Read a refund
 *
 * The state of one refund; when it was not carried out, `motivo` says why.
 *
 * Scope: `pix.read`.
 */
export declare const pixDetailDevolution: Operation<
  undefined,
  PixDetailDevolutionParameters,
  PixDetailDevolutionResponse
>;

/** The body of `POST /v2/loc`. */
export type PixCreateLocationBody = LocationRequest;

/** What `POST /v2/loc` answers. */
export type PixCreateLocationResponse = Location;

/**
 * `POST /v2/loc`: Create a payload location
 *
 * Reserves an address for a charge, so that its QR code can be printed before the charge exists. Link it through
 * `loc.id` of a charge. Sent twice it makes two locations.
 *
 * Scope: `payloadlocation.write`.
 */
export declare const pixCreateLocation: Operation<PixCreateLocationBody, {}, PixCreateLocationResponse>;

/** The parameters of `GET /v2/loc`. */
export interface PixLocationListParameters {
  query: {
    /**
     * Only what was made at this moment or later.
     *
     * Format `date-time`: a moment, as RFC 3339 has it, with an offset, `T` and `Z` in capitals.
     */
    inicio: DataHora | Date;
    /**
     * Only what was made at this moment or earlier; not before `inicio`.
     *
     * Format `date-time`: a moment, as RFC 3339 has it, with an offset, `T` and `Z` in capitals.
     */
    fim: DataHora | Date;
    /** `true`: only what carries a txid; `false`: only what carries none. */
    txIdPresente?: boolean | `${boolean}` | undefined;
    /** Another spelling of `txIdPresente`. */
    txidPresente?: boolean | `${boolean}` | undefined;
    /** Only locations for this kind of charge. */
    tipoCob?: TipoCobRequest | undefined;
    /**
     * Page wanted, counted from 0.
     *
     * At least 0.
     *
     * @defaultValue `0`
     */
    'paginacao.paginaAtual'?: number | `${number}` | undefined;
    /**
     * How many items a page holds, 1 to 1000; the last page may hold fewer.
     *
     * At least 1, at most 1000.
     *
     * @defaultValue `100`
     */
    'paginacao.itensPorPagina'?: number | `${number}` | undefined;
  };
}

/** What `GET /v2/loc` answers. */
export type PixLocationListResponse = LocationList;

/**
 * `GET /v2/loc`: List payload locations
 *
 * Locations created between `inicio` and `fim`, both included, page by page.
 *
 * Scope: `payloadlocation.read`.
 */
export declare const pixLocationList: Operation<undefined, PixLocationListParameters, PixLocationListResponse>;

/** The parameters of `GET /v2/loc/{id}`. */
export interface PixDetailLocationParameters {
  path: {
    /**
     * Number of the location, made by the vendor.
     *
     * At least 0.
     */
    id: number | `${number}`;
  };
}

/** What `GET /v2/loc/{id}` answers. */
export type PixDetailLocationResponse = Location;

/**
 * `GET /v2/loc/{id}`: Read a payload location
 *
 * The location, with the txid of the charge that uses it, if any.
 *
 * Scope: `payloadlocation.read`.
 */
export declare const pixDetailLocation: Operation<undefined, PixDetailLocationParameters, PixDetailLocationResponse>;

/** The parameters of `GET /v2/loc/{id}/qrcode`. */
export interface PixGenerateQRCodeParameters {
  path: {
    /**
     * Number of the location, made by the vendor.
     *
     * At least 0.
     */
    id: number | `${number}`;
  };
}

/** What `GET /v2/loc/{id}/qrcode` answers. */
export type PixGenerateQRCodeResponse = QrCode;

/**
 * `GET /v2/loc/{id}/qrcode`: Get the QR code of a location
 *
 * The BR Code of the location as text to copy and paste, and as an image to show.
 *
 * Scope: `payloadlocation.read`.
 */
export declare const pixGenerateQRCode: Operation<undefined, PixGenerateQRCodeParameters, PixGenerateQRCodeResponse>;

/** The parameters of `DELETE /v2/loc/{id}/txid`. */
export interface PixUnlinkTxidLocationParameters {
  path: {
    /**
     * Number of the location, made by the vendor.
     *
     * At least 0.
     */
    id: number | `${number}`;
  };
}

/** What `DELETE /v2/loc/{id}/txid` answers. */
export type PixUnlinkTxidLocationResponse = Location;

/**
 * `DELETE /v2/loc/{id}/txid`: Unlink a charge from its location
 *
 * Frees the location for another charge. The charge keeps its state, but no longer shows a location and can no longer
 * be paid through the old QR code.
 *
 * Scope: `payloadlocation.write`.
 */
export declare const pixUnlinkTxidLocation: Operation<
  undefined,
  PixUnlinkTxidLocationParameters,
  PixUnlinkTxidLocationResponse
>;

/** The body of `PUT /v2/webhook/{chave}`. */
export type PixConfigWebhookBody = WebhookRequest;

/** The parameters of `PUT /v2/webhook/{chave}`. */
export interface PixConfigWebhookParameters {
  path: {
    /**
     * Pix key of the account, percent-encoded: CPF, CNPJ, phone with `+` and country, e-mail or random key; at most 77
     * characters.
     *
     * Format `chave-pix`: a Pix key: a CPF or CNPJ, `+` and 8 to 15 digits, an e-mail of up to 77 characters, or a
     * random key.
     */
    chave: ChavePix;
  };
  headers?: {
    /**
     * `true`: register a URL that does not ask for the vendor's certificate, for servers that cannot. Then check the
     * sender by other means, such as its address and a secret in the query of the URL.
     */
    'x-skip-mtls-checking'?: boolean | `${boolean}` | undefined;
  } | undefined;
}

/**
 * `PUT /v2/webhook/{chave}`: Set the webhook of a key
 *
 * From now on the vendor reports Pix received, sent and refunded with this key to the URL followed by `/pix`. While
 * registering, the vendor calls the URL twice: without its certificate, which your server must refuse, and with it,
 * which your server must accept (TLS 1.2 or later). Pix of static QR codes are reported only when they carry a txid. A
 * second call replaces the URL.
 *
 * Scope: `webhook.write`.
 */
export declare const pixConfigWebhook: Operation<PixConfigWebhookBody, PixConfigWebhookParameters, undefined>;

/** The parameters of `GET /v2/webhook/{chave}`. */
export interface PixDetailWebhookParameters {
  path: {
    /**
     * Pix key of the account, percent-encoded: CPF, CNPJ, phone with `+` and country, e-mail or random key; at most 77
     * characters.
     *
     * Format `chave-pix`: a Pix key: a CPF or CNPJ, `+` and 8 to 15 digits, an e-mail of up to 77 characters, or a
     * random key.
     */
    chave: ChavePix;
  };
}

/** What `GET /v2/webhook/{chave}` answers. */
export type PixDetailWebhookResponse = Webhook;

/**
 * `GET /v2/webhook/{chave}`: Read the webhook of a key
 *
 * The URL that is registered for the key, and since when.
 *
 * Scope: `webhook.read`.
 */
export declare const pixDetailWebhook: Operation<undefined, PixDetailWebhookParameters, PixDetailWebhookResponse>;

/** The parameters of `DELETE /v2/webhook/{chave}`. */
export interface PixDeleteWebhookParameters {
  path: {
    /**
     * Pix key of the account, percent-encoded: CPF, CNPJ, phone with `+` and country, e-mail or random key; at most 77
     * characters.
     *
     * Format `chave-pix`: a Pix key: a CPF or CNPJ, `+` and 8 to 15 digits, an e-mail of up to 77 characters, or a
     * random key.
     */
    chave: ChavePix;
  };
}

/**
 * `DELETE /v2/webhook/{chave}`: Delete the webhook of a key
 *
 * From now on nothing is reported for the key. Payments from it need a webhook and stop working.
 *
 * Scope: `webhook.write`.
 */
export declare const pixDeleteWebhook: Operation<undefined, PixDeleteWebhookParameters, undefined>;

/** The parameters of `GET /v2/webhook`. */
export interface PixListWebhookParameters {
  query: {
    /**
     * Only what was made at this moment or later.
     *
     * Format `date-time`: a moment, as RFC 3339 has it, with an offset, `T` and `Z` in capitals.
     */
    inicio: DataHora | Date;
    /**
     * Only what was made at this moment or earlier; not before `inicio`.
     *
     * Format `date-time`: a moment, as RFC 3339 has it, with an offset, `T` and `Z` in capitals.
     */
    fim: DataHora | Date;
    /**
     * Page wanted, counted from 0.
     *
     * At least 0.
     *
     * @defaultValue `0`
     */
    'paginacao.paginaAtual'?: number | `${number}` | undefined;
    /**
     * How many items a page holds, 1 to 1000; the last page may hold fewer.
     *
     * At least 1, at most 1000.
     *
     * @defaultValue `100`
     */
    'paginacao.itensPorPagina'?: number | `${number}` | undefined;
  };
}

/** What `GET /v2/webhook` answers. */
export type PixListWebhookResponse = WebhookList;

/**
 * `GET /v2/webhook`: List webhooks
 *
 * Webhooks registered between `inicio` and `fim`, both included, page by page.
 *
 * Scope: `webhook.read`.
 */
export declare const pixListWebhook: Operation<undefined, PixListWebhookParameters, PixListWebhookResponse>;

/** What `POST /v2/gn/evp` answers. */
export type PixCreateEvpResponse = EvpCriada;

/**
 * `POST /v2/gn/evp`: Create a random key
 *
 * Registers a new random key for the account, made by the key directory (DICT). There is no body to send. Sent twice it
 * makes two keys, and an account may hold only a few.
 *
 * Scope: `gn.pix.evp.write`.
 */
export declare const pixCreateEvp: Operation<undefined, {}, PixCreateEvpResponse>;

/** What `GET /v2/gn/evp` answers. */
export type PixListEvpResponse = EvpList;

/**
 * `GET /v2/gn/evp`: List the random keys
 *
 * All random keys of the account. Keys of other kinds are not listed.
 *
 * Scope: `gn.pix.evp.read`.
 */
export declare const pixListEvp: Operation<undefined, {}, PixListEvpResponse>;

/** The parameters of `DELETE /v2/gn/evp/{chave}`. */
export interface PixDeleteEvpParameters {
  path: {
    /**
     * The random key, a UUID in lower case.
     *
     * Format `evp`: a random Pix key, which is a UUID in lower case.
     */
    chave: Evp;
  };
}

/**
 * `DELETE /v2/gn/evp/{chave}`: Delete a random key
 *
 * Removes the key for good: the same one can never be made again, and charges that name it can no longer be paid.
 *
 * Scope: `gn.pix.evp.write`.
 */
export declare const pixDeleteEvp: Operation<undefined, PixDeleteEvpParameters, undefined>;

/** What `GET /v2/gn/saldo` answers. */
export type GetAccountBalanceResponse = Saldo;

/**
 * `GET /v2/gn/saldo`: Read the balance
 *
 * What the account holds at this moment, in reais.
 *
 * Scope: `gn.balance.read`.
 */
export declare const getAccountBalance: Operation<undefined, {}, GetAccountBalanceResponse>;

/** The body of `PUT /v2/gn/config`. */
export type UpdateAccountConfigBody = ConfigRequest;

/**
 * `PUT /v2/gn/config`: Set how the account receives Pix
 *
 * Creates or changes the settings of the account and of single keys. Sent twice the same body leaves the same settings.
 *
 * Scope: `gn.settings.write`.
 */
export declare const updateAccountConfig: Operation<UpdateAccountConfigBody, {}, undefined>;

/** What `GET /v2/gn/config` answers. */
export type ListAccountConfigResponse = Config;

/**
 * `GET /v2/gn/config`: Read how the account receives Pix
 *
 * The settings of the account and of the keys that have any. Takes no query parameter.
 *
 * Scope: `gn.settings.read`.
 */
export declare const listAccountConfig: Operation<undefined, {}, ListAccountConfigResponse>;

/** The body of `POST /v2/gn/relatorios/extrato-conciliacao`. */
export type CreateReportBody = RelatorioRequest;

/** What `POST /v2/gn/relatorios/extrato-conciliacao` answers. */
export type CreateReportResponse = Relatorio;

/**
 * `POST /v2/gn/relatorios/extrato-conciliacao`: Order a reconciliation statement
 *
 * Orders the statement of one past day as a CSV file. Making it takes about 30 seconds; then fetch it with
 * `detailReport` by the `id` of the answer. A statement that was ordered before with the same content is answered as
 * `CONCLUIDO` at once.
 *
 * Scope: `gn.reports.write`.
 */
export declare const createReport: Operation<CreateReportBody, {}, CreateReportResponse>;

/** The parameters of `GET /v2/gn/relatorios/{id}`. */
export interface DetailReportParameters {
  path: {
    /**
     * The `id` that `createReport` answered.
     *
     * At least 1 character.
     */
    id: string;
  };
}

/** What `GET /v2/gn/relatorios/{id}` answers. */
export type DetailReportResponse = Relatorio;

/**
 * `GET /v2/gn/relatorios/{id}`: Fetch a reconciliation statement
 *
 * The file once it is ready (200, CSV), the state of the order until then (202, JSON): tell the two apart by the
 * status. The file is separated by semicolons; its first line starts with `CA` and names bank, account and day, its
 * totals stand in the line that starts with `T`.
 *
 * Scope: `gn.reports.read`.
 */
export declare const detailReport: Operation<undefined, DetailReportParameters, DetailReportResponse>;

/** What kind of token is wanted. */
export interface TokenRequest {
  /** The OAuth 2.0 grant; there is one. */
  grant_type: 'client_credentials';
}

/** A new immediate charge. Its txid never stands in the body. */
export interface CobRequest {
  /** How long the charge can be paid. May be empty. */
  calendario: CalendarioRequest;
  /** To whom the charge is addressed, a person or a company. Someone else may pay it. */
  devedor?: DevedorRequest | undefined;
  /** What is to be paid. */
  valor: CobValorRequest;
  /**
   * Pix key of the account that receives; at most 77 characters.
   *
   * Format `chave-pix`: a Pix key: a CPF or CNPJ, `+` and 8 to 15 digits, an e-mail of up to 77 characters, or a random
   * key.
   */
  chave: ChavePix;
  /**
   * A question shown to the payer, whose answer comes back as `infoPagador`.
   *
   * At most 140 characters.
   */
  solicitacaoPagador?: string | undefined;
  /**
   * Lines of detail shown to the payer, 50 at most.
   *
   * At most 50 items.
   */
  infoAdicionais?: InfoAdicionaisRequest | undefined;
  /** The location that the charge is to use. It must exist, be free, and have been made for `cob`. */
  loc?: LocRequest | undefined;
}

/** What is to change in a charge; members that are left out stay as they are. */
export interface CobRevisionRequest {
  /** How long the charge can be paid. May be empty. */
  calendario?: CalendarioRequest | undefined;
  /**
   * State of a charge. In a revision the one that makes sense to send is `REMOVIDA_PELO_USUARIO_RECEBEDOR`, which
   * withdraws the charge.
   */
  status?: CobStatusRequest | undefined;
  /** To whom the charge is addressed, a person or a company. Someone else may pay it. */
  devedor?: DevedorRequest | undefined;
  /** What is to be paid. */
  valor?: CobValorRequest | undefined;
  /** The location that the charge is to use. It must exist, be free, and have been made for `cob`. */
  loc?: LocRequest | undefined;
  /**
   * Pix key of the account that receives; at most 77 characters.
   *
   * Format `chave-pix`: a Pix key: a CPF or CNPJ, `+` and 8 to 15 digits, an e-mail of up to 77 characters, or a random
   * key.
   */
  chave?: ChavePix | undefined;
  /**
   * A question shown to the payer, whose answer comes back as `infoPagador`.
   *
   * At most 140 characters.
   */
  solicitacaoPagador?: string | undefined;
  /**
   * Lines of detail shown to the payer, 50 at most.
   *
   * At most 50 items.
   */
  infoAdicionais?: InfoAdicionaisRequest | undefined;
}

/** How long the charge can be paid. May be empty. */
export interface CalendarioRequest {
  /**
   * Seconds from the creation of the charge, 1 at least. Left out, the vendor decides; the Central Bank says 86400.
   *
   * At least 1.
   */
  expiracao?: number | undefined;
}

/**
 * State of a charge. In a revision the one that makes sense to send is `REMOVIDA_PELO_USUARIO_RECEBEDOR`, which
 * withdraws the charge.
 */
export type CobStatusRequest = 'ATIVA' | 'CONCLUIDA' | 'REMOVIDA_PELO_USUARIO_RECEBEDOR' | 'REMOVIDA_PELO_PSP';

/** To whom the charge is addressed, a person or a company. Someone else may pay it. */
export type DevedorRequest = DevedorRequestPessoaFisica | DevedorRequestPessoaJuridica;

/** What is to be paid. */
export interface CobValorRequest {
  /**
   * Reais with two decimals, above zero.
   *
   * Format `valor`: reais: 1 to 10 digits, a dot and 2 digits, above zero.
   */
  original: Valor;
}

/**
 * Lines of detail shown to the payer, 50 at most.
 *
 * At most 50 items.
 */
export type InfoAdicionaisRequest = InfoAdicionaisRequestItem[];

/** The location that the charge is to use. It must exist, be free, and have been made for `cob`. */
export interface LocRequest {
  /**
   * Number of the location, from `pixCreateLocation`.
   *
   * At least 0.
   */
  id: number;
}

/** A payment. */
export interface EnvioRequest {
  /**
   * Reais with two decimals, above zero.
   *
   * Format `valor`: reais: 1 to 10 digits, a dot and 2 digits, above zero.
   */
  valor: Valor;
  /** Where the money comes from. */
  pagador: EnvioRequestPagador;
  /** Who gets the money, named by a Pix key or by a bank account. */
  favorecido: FavorecidoRequest;
}

/** Who gets the money, named by a Pix key or by a bank account. */
export type FavorecidoRequest = FavorecidoRequestPorChave | FavorecidoRequestPorContaBanco;

/** A bank account and its holder, a person or a company. */
export type ContaBancoRequest = ContaBancoRequestPessoaFisica | ContaBancoRequestPessoaJuridica;

/** Kind of account, in lower case: `cacc` current account, `svgs` savings account. */
export type TipoContaRequest = 'cacc' | 'svgs';

/** A refund. */
export interface DevolucaoRequest {
  /**
   * Reais with two decimals, above zero. All refunds of a Pix together may not exceed it.
   *
   * Format `valor`: reais: 1 to 10 digits, a dot and 2 digits, above zero.
   */
  valor: Valor;
}

/** A new location. */
export interface LocationRequest {
  /** Kind of charge that the location serves: `cob` immediate, `cobv` with a due date. */
  tipoCob: TipoCobRequest;
}

/** Kind of charge that the location serves: `cob` immediate, `cobv` with a due date. */
export type TipoCobRequest = 'cob' | 'cobv';

/** Where to report. */
export interface WebhookRequest {
  /**
   * URL of the scheme https; `/pix` is appended to it for every notification.
   *
   * Format `https-url`: a URL that begins with `https://`.
   */
  webhookUrl: UrlHttps;
}

/** Settings of the account. */
export interface ConfigRequest {
  /** Settings for Pix. */
  pix: ConfigRequestPix;
}

/** Settings of one key. */
export interface ConfigChaveRequest {
  /** How the key receives. */
  recebimento: ConfigChaveRequestRecebimento;
}

/** Order of a statement. */
export interface RelatorioRequest {
  /**
   * The day of the statement, before today.
   *
   * Format `date`: a day that exists, as `YYYY-MM-DD`.
   */
  dataMovimento: Data;
  /**
   * Kinds of record that the statement is to hold; name at least one.
   *
   * At least 1 member.
   */
  tipoRegistros: RelatorioRequestTipoRegistros;
}

/** An access token. */
export interface Token {
  /** The token; keep it secret. */
  access_token: string;
  /** How to send it. */
  token_type: 'Bearer' | (string & {});
  /** Seconds that the token lives. */
  expires_in: number;
  /** Scopes of the token, separated by spaces. */
  scope?: string;
}

/** An immediate charge. */
export interface Cob {
  /** When the charge was made and how long it can be paid. */
  calendario: CobCalendario;
  /** Identifier of the charge. */
  txid: string;
  /** Version of the charge, from 0. */
  revisao: number;
  /** The location that the charge uses. */
  loc?: CobLoc;
  /** Address of the payload, without a scheme. */
  location?: string;
  /** State of the charge. */
  status: 'ATIVA' | 'CONCLUIDA' | 'REMOVIDA_PELO_USUARIO_RECEBEDOR' | 'REMOVIDA_PELO_PSP' | (string & {});
  /** A person or a company; which members are there differs by operation and over time. */
  devedor?: Pessoa;
  /** What is to be paid. */
  valor: CobValor;
  /** Pix key that receives. */
  chave: string;
  /** The question shown to the payer. */
  solicitacaoPagador?: string;
  /** Lines of detail shown to the payer. */
  infoAdicionais?: CobInfoAdicionaisItem[];
  /** The BR Code as text to copy and paste; told by newer versions. */
  pixCopiaECola?: string;
  /** The Pix that paid the charge. */
  pix?: Pix[];
}

/** One page of charges. */
export interface CobList {
  /** What was asked for, and which page this is. */
  parametros: Parametros;
  /** The charges. */
  cobs: Cob[];
}

/** A person or a company; which members are there differs by operation and over time. */
export interface Pessoa {
  /** CPF of a natural person. */
  cpf?: string;
  /** CNPJ of a legal person. */
  cnpj?: string;
  /** Name. */
  nome?: string;
}

/** A Pix, received or sent. */
export interface Pix {
  /** Identifier of the Pix throughout the payment system; 32 characters by the rule, others occur. */
  endToEndId: string;
  /** Identifier of the charge or static QR code; absent where none was used. */
  txid?: string;
  /** Pix key of the account. */
  chave?: string;
  /** Direction, told for payments. */
  tipo?: 'SOLICITACAO' | (string & {});
  /** State of a payment; absent for a received Pix. */
  status?: 'EM_PROCESSAMENTO' | 'REALIZADO' | 'NAO_REALIZADO' | (string & {});
  /** Reais with two decimals. */
  valor: string;
  /** Moment at which the vendor processed the Pix; `null` in the notification of a payment that failed. */
  horario?: string | null;
  /** A person or a company; which members are there differs by operation and over time. */
  pagador?: Pessoa;
  /** What the payer wrote. */
  infoPagador?: string;
  /** Refunds of the Pix; a list, in old notifications also a single refund. */
  devolucoes?: Devolucao[] | Devolucao;
  /** What the vendor adds. */
  gnExtras?: PixGnExtras;
}

/** One page of received Pix. */
export interface PixList {
  /** What was asked for, and which page this is. */
  parametros: Parametros;
  /** The Pix. */
  pix: Pix[];
}

/** A notification. */
export interface PixNotificado {
  /** The Pix that changed. */
  pix: Pix[];
}

/** A refund. */
export interface Devolucao {
  /** Your identifier of the refund. */
  id: string;
  /** Identifier of the refund throughout the payment system, 32 characters by the rule. */
  rtrId: string;
  /** Reais with two decimals. */
  valor: string;
  /** When. */
  horario: DevolucaoHorario;
  /** State of the refund. */
  status: 'EM_PROCESSAMENTO' | 'DEVOLVIDO' | 'NAO_REALIZADO' | (string & {});
  /** Why it was not carried out. */
  motivo?: string;
}

/** A payment that was taken. */
export interface Envio {
  /** Identifier of the Pix throughout the payment system. */
  e2eId?: string;
  /** The same identifier under the name that newer versions give it; one of the two is there. */
  endToEndId?: string;
  /** Your identifier of the payment; told by newer versions. */
  idEnvio?: string;
  /** Reais with two decimals. */
  valor: string;
  /** When. */
  horario: EnvioHorario;
  /** State of the payment, as text or wrapped in an object. */
  status: 'EM_PROCESSAMENTO' | 'REALIZADO' | 'NAO_REALIZADO' | (string & {}) | EnvioStatusObjeto;
}

/** A payload location. */
export interface Location {
  /** Number of the location. */
  id: number;
  /** The charge that uses the location; absent while it is free. */
  txid?: string;
  /** Address of the payload, without a scheme. */
  location: string;
  /** Kind of charge that the location serves. */
  tipoCob: 'cob' | 'cobv' | (string & {});
  /** Moment of creation. */
  criacao: string;
}

/** One page of locations. */
export interface LocationList {
  /** What was asked for, and which page this is. */
  parametros: Parametros;
  /** The locations. */
  loc: Location[];
}

/** A QR code. */
export interface QrCode {
  /** The BR Code as text to copy and paste. */
  qrcode: string;
  /** The image as a `data:` URI, PNG or SVG. */
  imagemQrcode: string;
  /** A page that shows the QR code; told by newer versions. */
  linkVisualizacao?: string;
}

/** A webhook. */
export interface Webhook {
  /** The URL as registered, without the suffix. */
  webhookUrl: string;
  /** The Pix key. */
  chave: string;
  /** Moment of registration. */
  criacao: string;
}

/** One page of webhooks. */
export interface WebhookList {
  /** What was asked for, and which page this is. */
  parametros: Parametros;
  /** The webhooks. */
  webhooks: Webhook[];
}

/** What was asked for, and which page this is. */
export interface Parametros {
  /** Start of the period. */
  inicio: string;
  /** End of the period. */
  fim: string;
  /** The page. */
  paginacao: ParametrosPaginacao;
}

/** A random key. */
export interface EvpCriada {
  /** The key, a UUID. */
  chave: string;
}

/** The random keys of the account. */
export interface EvpList {
  /** The keys. */
  chaves: string[];
}

/** The balance of the account. */
export interface Saldo {
  /** Reais with two decimals. */
  saldo: string;
}

/** Settings of the account. */
export interface Config {
  /** Settings for Pix. */
  pix: ConfigPix;
}

/** Settings of one key. */
export interface ConfigChave {
  /** How the key receives. */
  recebimento?: ConfigChaveRecebimento;
}

/** Order of a statement. */
export interface Relatorio {
  /** Identifier of the order, for `detailReport`. */
  id: string;
  /** Moment of the order. */
  dataSolicitacao: string;
  /** State: waiting, being made, or ready for download. */
  status: 'AGUARDANDO_PROCESSAMENTO' | 'EM_PROCESSAMENTO' | 'CONCLUIDO' | (string & {});
}

/**
 * Whatever the vendor answers instead of success. Four families share it: `nome` and `mensagem`, with `erros` where a
 * body broke the schema; RFC 7807 with `type`, `title`, `status`, `detail`, `violacoes`; OAuth with `error` and
 * `error_description`; and the gateway with `message` or an object in `error`. No member is certain.
 */
export interface Erro {
  /** Stable name of the error; decide by this. */
  nome?: string;
  /** Text for people, in Portuguese. */
  mensagem?: string;
  /** What broke the schema. */
  erros?: ErroDeEsquema[];
  /** URI of the kind of problem; its last segment is the name. */
  type?: string;
  /** The kind of problem in words. */
  title?: string;
  /** The HTTP status once more. */
  status?: number;
  /** Text for people about this case. */
  detail?: string;
  /** What was wrong in the request. */
  violacoes?: Violacao[];
  /** What to quote to the vendor's support. */
  correlationId?: string;
  /** From OAuth or from the gateway. */
  error?: string | ErroErrorDetalhe;
  /** Text for people about an OAuth error. */
  error_description?: string;
  /** Text of the gateway. */
  message?: string;
}

/** One place where a request broke the schema. */
export interface ErroDeEsquema {
  /** The JSON Schema keyword that was broken. */
  chave?: string;
  /** The place, with a leading dot and the part of the request, as in `.body.valor`. */
  caminho?: string;
  /** Text for people. */
  mensagem?: string;
}

/** One thing that was wrong, in the answers that follow RFC 7807. */
export interface Violacao {
  /** What is wrong. */
  razao?: string;
  /** Where. */
  propriedade?: string;
  /** The value that was refused, of any type. Personal data may stand here. */
  valor?: unknown;
}

/** From the gateway. */
export interface ErroErrorDetalhe {
  /** Text for people. */
  message?: string;
}

/** How the key receives. */
export interface ConfigChaveRecebimento {
  /** Whether a Pix without a txid is refused. */
  txidObrigatorio?: boolean;
  /** Static QR codes. */
  qrCodeEstatico?: ConfigChaveRecebimentoQrCodeEstatico;
  /** What the notifications of the key tell. */
  webhook?: ConfigChaveRecebimentoWebhook;
}

/** Static QR codes. */
export interface ConfigChaveRecebimentoQrCodeEstatico {
  /** Whether every Pix by a static QR code is refused. */
  recusarTodos?: boolean;
}

/** What the notifications of the key tell. */
export interface ConfigChaveRecebimentoWebhook {
  /** Members of a notification that can be switched. */
  notificacao?: ConfigChaveRecebimentoWebhookNotificacao;
}

/** Members of a notification that can be switched. */
export interface ConfigChaveRecebimentoWebhookNotificacao {
  /** Whether the fee of each Pix is told. */
  tarifa?: boolean;
}

/** Settings for Pix. */
export interface ConfigPix {
  /** Whether a Pix sent to the bank account, without a key, is accepted. */
  receberSemChave: boolean;
  /** Settings of single keys, by key. */
  chaves?: { [name: string]: ConfigChave };
}

/** The page. */
export interface ParametrosPaginacao {
  /** This page, counted from 0. */
  paginaAtual: number;
  /** How many items a page holds. */
  itensPorPagina: number;
  /** How many pages there are. */
  quantidadeDePaginas: number;
  /** How many items there are on all pages. */
  quantidadeTotalDeItens: number;
}

/** When. */
export interface EnvioHorario {
  /** Moment of the order. */
  solicitacao: string;
}

export interface EnvioStatusObjeto {
  /** State of the payment. */
  type: 'EM_PROCESSAMENTO' | 'REALIZADO' | 'NAO_REALIZADO' | (string & {});
}

/** When. */
export interface DevolucaoHorario {
  /** Moment of the order. */
  solicitacao: string;
  /** Moment at which it was carried out. */
  liquidacao?: string;
}

/** What the vendor adds. */
export interface PixGnExtras {
  /** Fee in reais, told where the settings of the key ask for it. */
  tarifa?: string;
}

/** When the charge was made and how long it can be paid. */
export interface CobCalendario {
  /** Moment of creation. */
  criacao: string;
  /** Moment at which a payer read the QR code. */
  apresentacao?: string;
  /** Seconds from the creation; some operations answer them as text. */
  expiracao?: number | string;
}

/** The location that the charge uses. */
export interface CobLoc {
  /** Number of the location. */
  id: number;
  /** Address of the payload, without a scheme. */
  location: string;
  /** Kind of charge that the location serves. */
  tipoCob: 'cob' | 'cobv' | (string & {});
  /** Moment of creation. */
  criacao?: string;
}

/** What is to be paid. */
export interface CobValor {
  /** Reais with two decimals. */
  original: string;
}

export interface CobInfoAdicionaisItem {
  /** Name of the line. */
  nome: string;
  /** Text of the line. */
  valor: string;
}

/**
 * Kinds of record that the statement is to hold; name at least one.
 *
 * At least 1 member.
 */
export interface RelatorioRequestTipoRegistros {
  /**
   * Received Pix (PR).
   *
   * @defaultValue `false`
   */
  pixRecebido?: boolean | undefined;
  /**
   * Refunds made (PDE).
   *
   * @defaultValue `false`
   */
  pixDevolucaoEnviada?: boolean | undefined;
  /**
   * Fees of received Pix (TPR).
   *
   * @defaultValue `false`
   */
  tarifaPixRecebido?: boolean | undefined;
  /**
   * Pix sent to a key (PEC).
   *
   * @defaultValue `false`
   */
  pixEnviadoChave?: boolean | undefined;
  /**
   * Pix sent to a bank account (PEB).
   *
   * @defaultValue `false`
   */
  pixEnviadoDadosBancarios?: boolean | undefined;
  /**
   * Refunds received (PDR).
   *
   * @defaultValue `false`
   */
  pixDevolucaoRecebida?: boolean | undefined;
}

/** How the key receives. */
export interface ConfigChaveRequestRecebimento {
  /** Whether a Pix without a txid is refused. */
  txidObrigatorio: boolean;
  /** Static QR codes. */
  qrCodeEstatico: ConfigChaveRequestRecebimentoQrCodeEstatico;
  /** What the notifications of the key tell. */
  webhook?: ConfigChaveRequestRecebimentoWebhook | undefined;
}

/** Static QR codes. */
export interface ConfigChaveRequestRecebimentoQrCodeEstatico {
  /** Whether every Pix by a static QR code is refused. */
  recusarTodos: boolean;
}

/** What the notifications of the key tell. */
export interface ConfigChaveRequestRecebimentoWebhook {
  /** Members of a notification that can be switched. */
  notificacao: ConfigChaveRequestRecebimentoWebhookNotificacao;
}

/** Members of a notification that can be switched. */
export interface ConfigChaveRequestRecebimentoWebhookNotificacao {
  /** Whether the fee of each Pix is told, as `gnExtras.tarifa`. */
  tarifa: boolean;
}

/** Settings for Pix. */
export interface ConfigRequestPix {
  /** Whether a Pix sent to the bank account, without a key, is accepted. */
  receberSemChave: boolean;
  /** Settings of single keys, by key. */
  chaves?: { [name: string]: ConfigChaveRequest } | undefined;
}

/** Account of a natural person. */
export interface ContaBancoRequestPessoaFisica {
  /**
   * Name of the holder.
   *
   * 1–200 characters.
   */
  nome: string;
  /**
   * CPF of the holder.
   *
   * Format `cpf`: 11 digits with their check digits, no punctuation.
   */
  cpf: Cpf;
  /**
   * ISPB of the bank, 8 digits or capital letters; not the 3-digit code.
   *
   * Format `ispb`: 8 digits or capital letters.
   */
  codigoBanco: Ispb;
  /**
   * Branch, 1 to 4 digits, without check digit.
   *
   * Format `agencia`: 1 to 4 digits, without check digit.
   */
  agencia: Agencia;
  /**
   * Account with its check digit, 1 to 20 digits, no hyphen.
   *
   * Format `conta`: 1 to 20 digits, check digit included, no hyphen.
   */
  conta: Conta;
  /** Kind of account, in lower case: `cacc` current account, `svgs` savings account. */
  tipoConta: TipoContaRequest;
  cnpj?: undefined;
}

/** Account of a legal person. */
export interface ContaBancoRequestPessoaJuridica {
  /**
   * Name of the holder.
   *
   * 1–200 characters.
   */
  nome: string;
  /**
   * CNPJ of the holder.
   *
   * Format `cnpj`: 12 digits or capital letters and 2 digits, check digits among them, no punctuation.
   */
  cnpj: Cnpj;
  /**
   * ISPB of the bank, 8 digits or capital letters; not the 3-digit code.
   *
   * Format `ispb`: 8 digits or capital letters.
   */
  codigoBanco: Ispb;
  /**
   * Branch, 1 to 4 digits, without check digit.
   *
   * Format `agencia`: 1 to 4 digits, without check digit.
   */
  agencia: Agencia;
  /**
   * Account with its check digit, 1 to 20 digits, no hyphen.
   *
   * Format `conta`: 1 to 20 digits, check digit included, no hyphen.
   */
  conta: Conta;
  /** Kind of account, in lower case: `cacc` current account, `svgs` savings account. */
  tipoConta: TipoContaRequest;
  cpf?: undefined;
}

/**
 * By Pix key. With `cpf` or `cnpj`, not both, the payment is carried out only if the key belongs to that document.
 *
 * Not together: `cpf`, `cnpj`.
 */
export type FavorecidoRequestPorChave = {
  /**
   * Pix key of the receiver; at most 77 characters.
   *
   * Format `chave-pix`: a Pix key: a CPF or CNPJ, `+` and 8 to 15 digits, an e-mail of up to 77 characters, or a random
   * key.
   */
  chave: ChavePix;
  /**
   * CPF that must own the key.
   *
   * Format `cpf`: 11 digits with their check digits, no punctuation.
   */
  cpf?: Cpf | undefined;
  /**
   * CNPJ that must own the key.
   *
   * Format `cnpj`: 12 digits or capital letters and 2 digits, check digits among them, no punctuation.
   */
  cnpj?: Cnpj | undefined;
  contaBanco?: undefined;
} & ({ cpf?: undefined } | { cnpj?: undefined });

/** By bank account. */
export interface FavorecidoRequestPorContaBanco {
  /** A bank account and its holder, a person or a company. */
  contaBanco: ContaBancoRequest;
  chave?: undefined;
  cpf?: undefined;
  cnpj?: undefined;
}

/** Where the money comes from. */
export interface EnvioRequestPagador {
  /**
   * Pix key of the account that pays; it must have a webhook.
   *
   * Format `chave-pix`: a Pix key: a CPF or CNPJ, `+` and 8 to 15 digits, an e-mail of up to 77 characters, or a random
   * key.
   */
  chave: ChavePix;
  /**
   * A note to the receiver.
   *
   * At most 140 characters.
   */
  infoPagador?: string | undefined;
}

export interface InfoAdicionaisRequestItem {
  /**
   * Name of the line.
   *
   * 1–50 characters.
   */
  nome: string;
  /**
   * Text of the line.
   *
   * 1–200 characters.
   */
  valor: string;
}

/** A natural person. */
export interface DevedorRequestPessoaFisica {
  /**
   * CPF without punctuation.
   *
   * Format `cpf`: 11 digits with their check digits, no punctuation.
   */
  cpf: Cpf;
  /**
   * Name of the person.
   *
   * 1–200 characters.
   */
  nome: string;
  cnpj?: undefined;
}

/** A legal person. */
export interface DevedorRequestPessoaJuridica {
  /**
   * CNPJ without punctuation, numeric or alphanumeric.
   *
   * Format `cnpj`: 12 digits or capital letters and 2 digits, check digits among them, no punctuation.
   */
  cnpj: Cnpj;
  /**
   * Name of the company.
   *
   * 1–200 characters.
   */
  nome: string;
  cpf?: undefined;
}
