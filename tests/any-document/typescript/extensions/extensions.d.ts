// @generated from extensions.json by cargo xtask codegen
//
// The operations of Extensões 😀, and what they take and answer.

import type { Operation } from './operation.js';

/** The body of `POST /coisas`. */
export type CriarCoisaBody = Coisa;

/** `POST /coisas` */
export declare const criarCoisa: Operation<CriarCoisaBody, {}, undefined>;

export interface Coisa {
  /** At least 1 character. */
  nome: string;
  tipo?: 'a' | 'b' | undefined;
  'x-estranho'?: number | undefined;
  [name: string]: unknown;
}
