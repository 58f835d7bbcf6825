// @generated from several-files/loja.yaml by cargo xtask codegen
//
// The operations of Partes, and what they take and answer.

import type { Operation } from './operation.js';

/** The body of `POST /cobs`. */
export type CriarCobBody = CobRequest;

/** The parameters of `POST /cobs`. */
export interface CriarCobParameters {
  query?: {
    /** At least 0. */
    pagina?: number | `${number}` | undefined;
  } | undefined;
}

/** What `POST /cobs` answers. */
export type CriarCobResponse = Cob;

/** `POST /cobs` */
export declare const criarCob: Operation<CriarCobBody, CriarCobParameters, CriarCobResponse>;

/** The body of `POST /lotes`. */
export type CriarCob2Body = CobRequest;

/** The parameters of `POST /lotes`. */
export interface CriarCob2Parameters {
  query?: {
    /** At least 0. */
    pagina?: number | `${number}` | undefined;
  } | undefined;
}

/** What `POST /lotes` answers. */
export type CriarCob2Response = Cob;

/** `POST /lotes` */
export declare const criarCob2: Operation<CriarCob2Body, CriarCob2Parameters, CriarCob2Response>;

/** Pattern: `^[0-9]+\.[0-9]{2}$`. */
export type ValorRequest = string;

/** Pattern: `^[0-9]+\.[0-9]{2}$`. */
export type Valor = string;

export interface CobRequest {
  /** Pattern: `^[0-9]+\.[0-9]{2}$`. */
  valor: ValorRequest;
  /** At most 3 items. */
  itens?: CobRequest[] | undefined;
  [name: string]: unknown;
}

export interface Cob {
  /** Pattern: `^[0-9]+\.[0-9]{2}$`. */
  valor: Valor;
  /** At most 3 items. */
  itens?: Cob[];
}
