// @generated from parameters.yaml by cargo xtask codegen
//
// The operations of Buscas, and what they take and answer.

import type { Operation } from './operation.js';
import type { Data } from './formats.js';

/** The parameters of `GET /v2/itens/{id}`. */
export interface LerItemParameters {
  path: {
    /** At least 1. */
    id: number | `${number}`;
  };
  query?: {
    completo?: boolean | `${boolean}` | undefined;
    /** Format `date`: a day that exists, as `YYYY-MM-DD`. */
    desde?: Data | undefined;
    /** @defaultValue `"asc"` */
    ordem?: 'asc' | 'desc' | undefined;
  } | undefined;
  headers: {
    /** Pattern: `^[A-Z]{2}$`. */
    'X-Loja': string;
  };
}

/** What `GET /v2/itens/{id}` answers. */
export type LerItemResponse = LerItem200;

/** `GET /v2/itens/{id}` */
export declare const lerItem: Operation<undefined, LerItemParameters, LerItemResponse>;

/** The parameters of `DELETE /v2/itens/{id}`. */
export interface ApagarItemParameters {
  path: {
    /** At least 1. */
    id: number | `${number}`;
  };
}

/** `DELETE /v2/itens/{id}` */
export declare const apagarItem: Operation<undefined, ApagarItemParameters, undefined>;

export interface LerItem200 {
  id?: number;
}
