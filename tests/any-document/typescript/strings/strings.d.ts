// @generated from strings.yaml by cargo xtask codegen
//
// The operations of Textos, and what they take and answer.

import type { Operation } from './operation.js';
import type { Base64, Cep, Data, DataHora, Email } from './formats.js';

/** The body of `POST /textos`. */
export type EscreverBody = Texto;

/** `POST /textos` */
export declare const escrever: Operation<EscreverBody, {}, undefined>;

export interface Texto {
  /** Pattern: `^[a-z]{2}-\d{2}$`. */
  codigo?: string | undefined;
  /** Pattern: `\d{3}`. */
  solto?: string | undefined;
  /** Pattern: `^a|b$`. */
  ou?: string | undefined;
  /** Pattern: `/^\d{11}$/`. */
  barra?: string | undefined;
  /** Exactly 2 characters. */
  curto?: string | undefined;
  /** Format `date`: a day that exists, as `YYYY-MM-DD`. */
  dia?: Data | undefined;
  /** Format `date-time`: a moment, as RFC 3339 has it, with an offset, `T` and `Z` in capitals. */
  momento?: DataHora | undefined;
  site?: string | undefined;
  /** Format `byte`: base64 with padding. */
  base?: Base64 | undefined;
  /** Format `email`: one `@` with something on both sides, up to 254 characters. */
  chave?: Email | undefined;
  /** At least 3 characters. */
  senha?: string | undefined;
  /** Format `cep`: 8 digits, no hyphen. */
  cep?: Cep | undefined;
  erro?: string | undefined;
  [name: string]: unknown;
}
