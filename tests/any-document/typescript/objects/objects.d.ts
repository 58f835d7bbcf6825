// @generated from objects.yaml by cargo xtask codegen
//
// The operations of Objetos, and what they take and answer.

import type { Operation } from './operation.js';

/** The body of `POST /objetos`. */
export type CriarObjetoBody = ObjetoRequest;

/** What `POST /objetos` answers. */
export type CriarObjetoResponse = Objeto;

/** `POST /objetos` */
export declare const criarObjeto: Operation<CriarObjetoBody, {}, CriarObjetoResponse>;

export interface ObjetoRequest {
  id_externo: string;
  senha?: string | undefined;
  mapa?: { [name: string]: number } | undefined;
  aberto?: { [name: string]: unknown } | undefined;
  /** 1–2 members. */
  contado?: { [name: string]: unknown } | undefined;
  tipo?: ObjetoTipoOneOf0Request | ObjetoTipoOneOf1Request | undefined;
  misto?: ObjetoMistoAnyOf0Request | ObjetoMistoAnyOf1Request | undefined;
  nao?: unknown;
  partes?: (ObjetoPartesAllOf0Request & ObjetoPartesAllOf1Request) | undefined;
  esquecido: unknown;
  [name: string]: unknown;
}

export interface Objeto {
  id: string;
  id_externo: string;
  mapa?: { [name: string]: number };
  aberto?: { [name: string]: unknown };
  /** 1–2 members. */
  contado?: { [name: string]: unknown };
  tipo?: ObjetoTipoOneOf0 | ObjetoTipoOneOf1;
  misto?: ObjetoMistoAnyOf0 | ObjetoMistoAnyOf1;
  nao?: unknown;
  partes?: ObjetoPartesAllOf0 & ObjetoPartesAllOf1;
  esquecido: unknown;
}

export interface CriarObjetoDefault {
  erro?: string;
}

export interface ObjetoPartesAllOf0Request {
  a?: number | undefined;
  [name: string]: unknown;
}

export interface ObjetoPartesAllOf0 {
  a?: number;
}

export interface ObjetoPartesAllOf1Request {
  b: number;
  [name: string]: unknown;
}

export interface ObjetoPartesAllOf1 {
  b: number;
}

export interface ObjetoMistoAnyOf0Request {
  a: number;
  [name: string]: unknown;
}

export interface ObjetoMistoAnyOf0 {
  a: number;
}

export interface ObjetoMistoAnyOf1Request {
  b: number;
  [name: string]: unknown;
}

export interface ObjetoMistoAnyOf1 {
  b: number;
}

export interface ObjetoTipoOneOf0Request {
  a: number;
  b?: undefined;
}

export interface ObjetoTipoOneOf0 {
  a: number;
}

export interface ObjetoTipoOneOf1Request {
  b: number;
  a?: undefined;
}

export interface ObjetoTipoOneOf1 {
  b: number;
}
