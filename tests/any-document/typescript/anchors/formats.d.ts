// @generated from anchors.yaml by cargo xtask codegen
//
// The formats of strings. A program is not kept from using any string for one of these.

/** `cpf`: 11 digits with their check digits, no punctuation. */
export type Cpf = string;

/** `cnpj`: 12 digits or capital letters and 2 digits, check digits among them, no punctuation. */
export type Cnpj = string;

/** `cpf-cnpj`: a CPF of 11 or a CNPJ of 14 characters, no punctuation. */
export type CpfOuCnpj = string;

/** `txid`: 26 to 35 letters and digits, which name a charge. */
export type Txid = string;

/** `txid-recebido`: 1 to 35 letters and digits, as a received Pix has them. */
export type TxidRecebido = string;

/** `id-envio`: 1 to 35 letters and digits, which name a payment. */
export type IdEnvio = string;

/** `id-devolucao`: 1 to 35 letters and digits, which name a refund. */
export type IdDevolucao = string;

/** `end-to-end-id`: 32 letters and digits, which name a Pix throughout the payment system. */
export type EndToEndId = string;

/** `chave-pix`: a Pix key: a CPF or CNPJ, `+` and 8 to 15 digits, an e-mail of up to 77 characters, or a random key. */
export type ChavePix = string;

/** `evp`: a random Pix key, which is a UUID in lower case. */
export type Evp = string;

/** `valor`: reais: 1 to 10 digits, a dot and 2 digits, above zero. */
export type Valor = string;

/** `uf`: the two letters of one of the 27 states. */
export type Uf = string;

/** `cep`: 8 digits, no hyphen. */
export type Cep = string;

/** `celular`: an area code in use and 8 or 9 digits. */
export type Celular = string;

/** `codigo-municipio`: the 7 digits of IBGE, the first two of a state. */
export type CodigoMunicipio = string;

/** `codigo-banco`: 3 digits (COMPE) or 8 digits or capital letters (ISPB). */
export type CodigoBanco = string;

/** `ispb`: 8 digits or capital letters. */
export type Ispb = string;

/** `agencia`: 1 to 4 digits, without check digit. */
export type Agencia = string;

/** `conta`: 1 to 20 digits, check digit included, no hyphen. */
export type Conta = string;

/** `data-br`: a day that exists, as `DD/MM/YYYY`. */
export type DataBr = string;

/** `date`: a day that exists, as `YYYY-MM-DD`. */
export type Data = string;

/** `date-time`: a moment, as RFC 3339 has it, with an offset, `T` and `Z` in capitals. */
export type DataHora = string;

/** `https-url`: a URL that begins with `https://`. */
export type UrlHttps = string;

/** `idempotency-key`: 36 to 72 printable ASCII characters, no space at either end. */
export type IdempotencyKey = string;

/** `email`: one `@` with something on both sides, up to 254 characters. */
export type Email = string;

/** `uuid`: a UUID in either case. */
export type Uuid = string;

/** `byte`: base64 with padding. */
export type Base64 = string;
