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

/** The parameters of `GET /v2/itens`. */
export interface FiltrarItensParameters {
  query?: {
    filtro?: FiltrarItensFiltro | undefined;
  } | undefined;
}

/** `GET /v2/itens` */
export declare const filtrarItens: Operation<undefined, FiltrarItensParameters, undefined>;

/** The parameters of `GET /v2/etiquetas`. */
export interface LerEtiquetasParameters {
  query: {
    /** 1–3 items. No item twice. */
    etiqueta: string[];
    /** At most 3 items. */
    ids?: number[] | undefined;
    cores?: ('azul' | 'verde')[] | undefined;
    /** At least 2 items. */
    nomes?: Nomes | undefined;
  };
  headers?: {
    /** No item twice. */
    'X-Lojas'?: boolean[] | undefined;
  } | undefined;
}

/** `GET /v2/etiquetas` */
export declare const lerEtiquetas: Operation<undefined, LerEtiquetasParameters, undefined>;

/** The parameters of `DELETE /v2/etiquetas/{nomes}`. */
export interface ApagarEtiquetasParameters {
  path: {
    /** At least 2 items. */
    nomes: Nomes;
  };
  query?: {
    forte?: boolean | `${boolean}` | undefined;
  } | undefined;
}

/** `DELETE /v2/etiquetas/{nomes}` */
export declare const apagarEtiquetas: Operation<undefined, ApagarEtiquetasParameters, undefined>;

/** The parameters of `GET /v2/etiquetas/repetidas`. */
export interface LerRepetidasParameters {
  query?: {
    /** At most 2 items. */
    valor?: (number | string)[] | undefined;
    livre?: unknown[] | undefined;
  } | undefined;
}

/** `GET /v2/etiquetas/repetidas` */
export declare const lerRepetidas: Operation<undefined, LerRepetidasParameters, undefined>;

/** The parameters of `GET /v2/coordenadas`. */
export interface LerCoordenadasParameters {
  query?: {
    ponto?: LerCoordenadasPonto | undefined;
  } | undefined;
}

/** `GET /v2/coordenadas` */
export declare const lerCoordenadas: Operation<undefined, LerCoordenadasParameters, undefined>;

/** At least 2 items. */
export type Nomes = string[];

export interface LerItem200 {
  id?: number;
}

export interface FiltrarItensFiltro {
  /** At most 5 characters. */
  cor: string;
  /** At least 1. */
  peso?: number | undefined;
}

export interface LerCoordenadasPonto {
  x: number;
  [name: string]: unknown;
}
