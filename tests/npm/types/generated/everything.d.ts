// @generated from specs/everything.yaml by cargo xtask codegen
//
// The operations of Everything, and what they take and answer.

import type { Operation } from '../operation.js';
import type { CpfOuCnpj, Data, IdempotencyKey } from './formats.js';

/** The parameters of `GET /v1/safe\u{2069}/{id}`. */
export interface ReadSafelyParameters {
  path: {
    id: number | `${number}`;
  };
  query?: {
    /** Format `date`: a day that exists, as `YYYY-MM-DD`. */
    de?: Data | undefined;
    /** Format `date`: a day that exists, as `YYYY-MM-DD`. */
    ate?: Data | undefined;
    /** Another spelling of `ate`. */
    'até'?: Data | undefined;
    /** At least 1, below 1e3. */
    pagina?: number | `${number}` | undefined;
  } & ({ pagina?: undefined } | { de?: undefined }) | undefined;
  headers?: {
    'x-key'?: string | undefined;
  } | undefined;
}

/**
 * `GET /v1/safe\u{2069}/{id}`: Reads [safely] <b>, with `x*` and *stars*, \u{202b}backwards
 *
 * Scopes: `a.read`, `b\u{202e}.read`.
 */
export declare const readSafely: Operation<undefined, ReadSafelyParameters, undefined>;

/** The body of `POST /v1/key`. */
export type WriteWithKeyBody = Everything;

/** The parameters of `POST /v1/key`. */
export interface WriteWithKeyParameters {
  headers: {
    /** Format `idempotency-key`: 36 to 72 printable ASCII characters, no space at either end. */
    'x-key': IdempotencyKey;
  };
}

/** `POST /v1/key` */
export declare const writeWithKey: Operation<WriteWithKeyBody, WriteWithKeyParameters, undefined>;

/** The body of `PUT /v1/same`. */
export type WriteItBody = Everything[];

/** `PUT /v1/same` */
export declare const writeIt: Operation<WriteItBody, {}, undefined>;

/** `DELETE /v1/same` */
export declare const remove_it: Operation<undefined, {}, undefined>;

/** 1–30 members. All or none: `strings`, `numbers`. Not together: `literals`, `arrays`. */
export type Everything = {
  anything: unknown;
  /** Pattern: `^[\u{2066}]$`. */
  'café\u{202e}'?: '\u{2066}' | '\u{200b}́' | undefined;
  nullable?: boolean | null | undefined;
  /** 1–30 members. All or none: `strings`, `numbers`. Not together: `literals`, `arrays`. */
  again?: Everything | undefined;
  strings?: EverythingStrings | undefined;
  numbers?: EverythingNumbers | undefined;
  literals?: null | true | -1.50 | 'a"b' | [1, { a: null }] | { b: [2.0] } | 0 | undefined;
  /** 1–9 items. No item twice. */
  arrays?: string[] | undefined;
  undeclared?: EverythingUndeclared | undefined;
  list?: unknown[] | undefined;
  all?: unknown;
  any?: string | number | undefined;
  one?: string | { [name: string]: unknown } | undefined;
  none?: string | undefined;
  dispatch?: EverythingDispatchA | EverythingDispatchB | undefined;
  discriminator?: (Gato & { tipo: 'g' | 'felino' }) | (Cachorro & { tipo: 'Cachorro' }) | undefined;
  /** At least 3 characters. */
  Nome?: string | undefined;
  /** At least 4 characters. */
  nome?: string | undefined;
  /** At least 5 characters. */
  '2via'?: string | undefined;
  /** At least 6 characters. */
  'ção'?: string | undefined;
  [name: string]: unknown;
}
  & ({ strings: EverythingStrings; numbers: EverythingNumbers } | { strings?: undefined; numbers?: undefined })
  & ({ literals?: undefined } | { arrays?: undefined });

export interface Gato {
  tipo: string;
  [name: string]: unknown;
}

export interface Cachorro {
  tipo: string;
  late: boolean;
  [name: string]: unknown;
}

export interface EverythingStrings {
  /** Pattern: `^[0-9a-f]{2,4}$`. */
  run?: string | undefined;
  /** Pattern: `^[a-z]+$`. */
  open?: string | undefined;
  /** Pattern: `^(a|bc)*é$`. */
  automaton?: string | undefined;
  /** At most 9 characters. Pattern: `^(a|bc)*é$`. */
  same?: string | undefined;
  /** Pattern: `x`. */
  other?: string | undefined;
  /** Format `cpf-cnpj`: a CPF of 11 or a CNPJ of 14 characters, no punctuation. */
  format?: CpfOuCnpj | undefined;
  secret?: string | undefined;
  /** At least 2 characters. */
  'quotes "\\ and\nlines'?: string | undefined;
  [name: string]: string | CpfOuCnpj | undefined;
}

export interface EverythingNumbers {
  /** Above -0.50, at most 1.5e3. */
  bounds?: number | undefined;
  /** A multiple of 0.01. */
  step?: number | undefined;
  int32?: number | undefined;
  /** At least 0. */
  untyped?: unknown;
}

export interface EverythingUndeclared {
  a: EverythingUndeclaredValue;
  [name: string]: EverythingUndeclaredValue;
}

export interface EverythingDispatchA {
  a: unknown;
  c?: unknown;
  b?: undefined;
  d?: undefined;
}

export interface EverythingDispatchB {
  b: unknown;
  c?: unknown;
  d: unknown;
  a?: undefined;
}

export type EverythingUndeclaredValue = boolean;
