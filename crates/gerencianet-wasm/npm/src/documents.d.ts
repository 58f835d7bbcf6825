import type { ViolationCode } from './generated/codes.js';
import type { Messages } from './operation.js';

/** A text that has the format, or what is wrong with it: never both, and nothing is thrown. */
export type Parsed =
  | { readonly valid: true; readonly value: string }
  | {
      readonly valid: false;
      readonly code: ViolationCode;
      /** What to tell a person; the code, where no messages were given. It never contains the value. */
      readonly message: string;
    };

/** Whether a value is the number of a natural person: 11 digits, the last two of which are check digits. */
export declare function isCpf(value: unknown): value is string;

/** Reads the number of a natural person: 11 digits, the last two of which are check digits. */
export declare function parseCpf(value: unknown, messages?: Messages): Parsed;

/** Whether a value is the number of a company: 14 characters, letters in upper case allowed in the first twelve, the last two check digits. */
export declare function isCnpj(value: unknown): value is string;

/** Reads the number of a company: 14 characters, letters in upper case allowed in the first twelve, the last two check digits. */
export declare function parseCnpj(value: unknown, messages?: Messages): Parsed;

/** Whether a value is a CPF or a CNPJ. */
export declare function isCpfCnpj(value: unknown): value is string;

/** Reads a CPF or a CNPJ. */
export declare function parseCpfCnpj(value: unknown, messages?: Messages): Parsed;

/** Whether a value is the identifier of a charge: 26 to 35 letters and digits. */
export declare function isTxid(value: unknown): value is string;

/** Reads the identifier of a charge: 26 to 35 letters and digits. */
export declare function parseTxid(value: unknown, messages?: Messages): Parsed;

/** Whether a value is the identifier that a received Pix may carry: 1 to 35 letters and digits. */
export declare function isTxidRecebido(value: unknown): value is string;

/** Reads the identifier that a received Pix may carry: 1 to 35 letters and digits. */
export declare function parseTxidRecebido(value: unknown, messages?: Messages): Parsed;

/** Whether a value is the identifier under which a Pix is sent: 1 to 35 letters and digits. */
export declare function isIdEnvio(value: unknown): value is string;

/** Reads the identifier under which a Pix is sent: 1 to 35 letters and digits. */
export declare function parseIdEnvio(value: unknown, messages?: Messages): Parsed;

/** Whether a value is the identifier of a refund: 1 to 35 letters and digits. */
export declare function isIdDevolucao(value: unknown): value is string;

/** Reads the identifier of a refund: 1 to 35 letters and digits. */
export declare function parseIdDevolucao(value: unknown, messages?: Messages): Parsed;

/** Whether a value is the identifier of a payment in the Pix system: 32 letters and digits. */
export declare function isEndToEndId(value: unknown): value is string;

/** Reads the identifier of a payment in the Pix system: 32 letters and digits. */
export declare function parseEndToEndId(value: unknown, messages?: Messages): Parsed;

/** Whether a value is a Pix key: a CPF, a CNPJ, a telephone number with `+`, an e-mail address or a random key. */
export declare function isChavePix(value: unknown): value is string;

/** Reads a Pix key: a CPF, a CNPJ, a telephone number with `+`, an e-mail address or a random key. */
export declare function parseChavePix(value: unknown, messages?: Messages): Parsed;

/** Whether a value is a random key: a UUID in lower case. */
export declare function isEvp(value: unknown): value is string;

/** Reads a random key: a UUID in lower case. */
export declare function parseEvp(value: unknown, messages?: Messages): Parsed;

/** Whether a value is an amount in reais: up to ten digits, a dot, two digits; above zero. */
export declare function isValor(value: unknown): value is string;

/** Reads an amount in reais: up to ten digits, a dot, two digits; above zero. */
export declare function parseValor(value: unknown, messages?: Messages): Parsed;

/** Whether a value is the two letters of a state. */
export declare function isUf(value: unknown): value is string;

/** Reads the two letters of a state. */
export declare function parseUf(value: unknown, messages?: Messages): Parsed;

/** Whether a value is a postal code: 8 digits. */
export declare function isCep(value: unknown): value is string;

/** Reads a postal code: 8 digits. */
export declare function parseCep(value: unknown, messages?: Messages): Parsed;

/** Whether a value is a mobile number: area code and number, 10 or 11 digits. */
export declare function isCelular(value: unknown): value is string;

/** Reads a mobile number: area code and number, 10 or 11 digits. */
export declare function parseCelular(value: unknown, messages?: Messages): Parsed;

/** Whether a value is the code of a municipality: the 7 digits of IBGE. */
export declare function isCodigoMunicipio(value: unknown): value is string;

/** Reads the code of a municipality: the 7 digits of IBGE. */
export declare function parseCodigoMunicipio(value: unknown, messages?: Messages): Parsed;

/** Whether a value is the code of a bank: 3 digits (COMPE) or 8 characters (ISPB). */
export declare function isCodigoBanco(value: unknown): value is string;

/** Reads the code of a bank: 3 digits (COMPE) or 8 characters (ISPB). */
export declare function parseCodigoBanco(value: unknown, messages?: Messages): Parsed;

/** Whether a value is the code of an institution: 8 characters. */
export declare function isIspb(value: unknown): value is string;

/** Reads the code of an institution: 8 characters. */
export declare function parseIspb(value: unknown, messages?: Messages): Parsed;

/** Whether a value is a branch: 1 to 4 digits. */
export declare function isAgencia(value: unknown): value is string;

/** Reads a branch: 1 to 4 digits. */
export declare function parseAgencia(value: unknown, messages?: Messages): Parsed;

/** Whether a value is an account: 1 to 20 digits. */
export declare function isConta(value: unknown): value is string;

/** Reads an account: 1 to 20 digits. */
export declare function parseConta(value: unknown, messages?: Messages): Parsed;

/** Whether a value is a day as `DD/MM/AAAA`. */
export declare function isDataBr(value: unknown): value is string;

/** Reads a day as `DD/MM/AAAA`. */
export declare function parseDataBr(value: unknown, messages?: Messages): Parsed;

/** Whether a value is a day as `AAAA-MM-DD`. */
export declare function isDate(value: unknown): value is string;

/** Reads a day as `AAAA-MM-DD`. */
export declare function parseDate(value: unknown, messages?: Messages): Parsed;

/** Whether a value is a moment in RFC 3339. */
export declare function isDateTime(value: unknown): value is string;

/** Reads a moment in RFC 3339. */
export declare function parseDateTime(value: unknown, messages?: Messages): Parsed;

/** Whether a value is a URL of the scheme https. */
export declare function isHttpsUrl(value: unknown): value is string;

/** Reads a URL of the scheme https. */
export declare function parseHttpsUrl(value: unknown, messages?: Messages): Parsed;

/** Whether a value is an idempotency key: 36 to 72 visible ASCII characters or spaces. */
export declare function isIdempotencyKey(value: unknown): value is string;

/** Reads an idempotency key: 36 to 72 visible ASCII characters or spaces. */
export declare function parseIdempotencyKey(value: unknown, messages?: Messages): Parsed;

/** Whether a value is an e-mail address. */
export declare function isEmail(value: unknown): value is string;

/** Reads an e-mail address. */
export declare function parseEmail(value: unknown, messages?: Messages): Parsed;

/** Whether a value is a UUID. */
export declare function isUuid(value: unknown): value is string;

/** Reads a UUID. */
export declare function parseUuid(value: unknown, messages?: Messages): Parsed;

/** Whether a value is base64. */
export declare function isByte(value: unknown): value is string;

/** Reads base64. */
export declare function parseByte(value: unknown, messages?: Messages): Parsed;

/** What a Pix key is the key of. */
export type ChavePixKind = 'cpf' | 'cnpj' | 'telefone' | 'email' | 'evp';

/** The kind of a Pix key; nothing for what is none. */
export declare function chavePixKind(value: unknown): ChavePixKind | undefined;

/** Takes the punctuation and the spaces out of a CPF: `123.456.789-09` becomes `12345678909`. Nothing is judged. */
export declare function stripCpf(text: string): string;

/** Takes the punctuation and the spaces out of a CNPJ. Nothing is judged. */
export declare function stripCnpj(text: string): string;

/** Takes the punctuation and the spaces out of a CPF or a CNPJ. Nothing is judged. */
export declare function stripCpfCnpj(text: string): string;

/** Takes the hyphen and the spaces out of a CEP. Nothing is judged. */
export declare function stripCep(text: string): string;

/** Takes the parentheses, the hyphen and the spaces out of a mobile number. Nothing is judged. */
export declare function stripCelular(text: string): string;

/**
 * Reads an amount as Brazilians write it: `R$ 1.234,50` becomes `1234.50`. Without a comma the text is given back, but for
 * `R$` and the spaces around it: what `1.234` means is not guessed. Nothing is judged.
 */
export declare function stripValor(text: string): string;

/** Puts the punctuation into a CPF, as far as it has been typed: `1234` becomes `123.4`. Nothing is judged. */
export declare function formatCpf(text: string): string;

/** Puts the punctuation into a CNPJ, as far as it has been typed. Nothing is judged. */
export declare function formatCnpj(text: string): string;

/** Puts the punctuation of a CPF into up to 11 digits, and that of a CNPJ into anything else. Nothing is judged. */
export declare function formatCpfCnpj(text: string): string;

/** Puts the hyphen into a CEP, as far as it has been typed. Nothing is judged. */
export declare function formatCep(text: string): string;

/** Puts parentheses and hyphen into a mobile number, as far as it has been typed. Nothing is judged. */
export declare function formatCelular(text: string): string;

/** Writes an amount as Brazilians do: `1234.50` becomes `1.234,50`. Any other text is given back. Nothing is judged. */
export declare function formatValor(text: string): string;

/** The amount in cents: `12.34` is 1234; nothing for what is no amount. */
export declare function centavos(valor: string): number | undefined;

/** The amount of that many cents: 1234 is `12.34`; nothing for what is not whole, below one or beyond 9999999999.99. */
export declare function valorDeCentavos(centavos: number): string | undefined;

/**
 * Reads an amount that is being typed, whose digits are cents: `1`, `12` and `R$ 1.234,5` become `0.01`, `0.12` and `123.45`; an
 * empty text where there is no digit but zeros. No more than 12 digits are taken. `formatValor` shows it.
 */
export declare function valorDigitado(text: string): string;
