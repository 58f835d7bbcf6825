// @generated from numbers.yaml by cargo xtask codegen
//
// The operations of Números, and what they take and answer.

import type { Operation } from './operation.js';
import type { Data } from './formats.js';

/** The body of `POST /medidas`. */
export type MedirBody = MedirBody2;

/** `POST /medidas` */
export declare const medir: Operation<MedirBody, {}, undefined>;

export interface MedirBody2 {
  pequeno?: number | undefined;
  grande?: number | undefined;
  livre?: number | undefined;
  real?: number | undefined;
  /** Above 0, below 1. */
  aberto?: number | undefined;
  /** A multiple of 0.01. */
  centavos?: number | undefined;
  /** At least -50, at most 50. A multiple of 10. */
  dezenas?: number | undefined;
  lista?: 1 | '1' | 2.50 | null | true | [1] | { a: 1 } | undefined;
  /** At most 9007199254740992. */
  preciso?: number | undefined;
  /** Format `date`: a day that exists, as `YYYY-MM-DD`. */
  data?: number | undefined;
  [name: string]: unknown;
}
