// @generated from names.yaml by cargo xtask codegen
//
// The operations of Nomes, and what they take and answer.

import type { Operation } from './operation.js';

/** `GET /` */
export declare const getRoot: Operation<undefined, {}, undefined>;

/** The parameters of `GET /cnpj/{cnpj}`. */
export interface GetCnpjCnpjParameters {
  path: {
    /** At least 2 characters. */
    cnpj: Cnpj2Request;
  };
}

/** What `GET /cnpj/{cnpj}` answers. */
export type GetCnpjCnpjResponse = Cnpj3;

/** `GET /cnpj/{cnpj}` */
export declare const getCnpjCnpj: Operation<undefined, GetCnpjCnpjParameters, GetCnpjCnpjResponse>;

/** The body of `PUT /cnpj/{cnpj}`. */
export type Delete_Body = CnpjRequest;

/** The parameters of `PUT /cnpj/{cnpj}`. */
export interface Delete_Parameters {
  path: {
    /** At least 2 characters. */
    cnpj: Cnpj2Request;
  };
}

/** What `PUT /cnpj/{cnpj}` answers. */
export type Delete_Response = Cnpj;

/** `PUT /cnpj/{cnpj}` */
export declare const delete_: Operation<Delete_Body, Delete_Parameters, Delete_Response>;

/** The body of `PUT /cnpj/{cnpj}/`. */
export type Delete2Body = Cnpj3Request;

/** The parameters of `PUT /cnpj/{cnpj}/`. */
export interface Delete2Parameters {
  path: {
    /** At least 2 characters. */
    cnpj: Cnpj2Request;
  };
}

/** `PUT /cnpj/{cnpj}/` */
export declare const delete2: Operation<Delete2Body, Delete2Parameters, undefined>;

/** The body of `POST /ações/{2via}`. */
export type Emitir2ViaBody = TypeRequest;

/** The parameters of `POST /ações/{2via}`. */
export interface Emitir2ViaParameters {
  path: {
    '2via': string;
  };
}

/** What `POST /ações/{2via}` answers. */
export type Emitir2ViaResponse = Operation2;

/** `POST /ações/{2via}` */
export declare const emitir2Via: Operation<Emitir2ViaBody, Emitir2ViaParameters, Emitir2ViaResponse>;

/** At least 2 characters. */
export type Cnpj2Request = string;

/** At least 2 characters. */
export type Cnpj2 = string;

export interface CnpjRequest {
  /** At least 2 characters. */
  numero?: Cnpj2Request | undefined;
  tipo?: CnpjTipo2Request | undefined;
  [name: string]: unknown;
}

export interface Cnpj {
  /** At least 2 characters. */
  numero?: Cnpj2;
  tipo?: CnpjTipo2;
}

/** At least 1 item. */
export type Cnpj3Request = CnpjRequest[];

/** At least 1 item. */
export type Cnpj3 = Cnpj[];

export interface CnpjTipo {
  c?: string;
}

export interface Operation2 {
  type?: Type;
  tipo?: CnpjTipo;
}

export interface TypeRequest {
  self?: TypeSelfRequest | undefined;
  '2via'?: Type2viaRequest | undefined;
  'ação'?: boolean | undefined;
  Self?: TypeSelf2Request | undefined;
  $ref_?: string | undefined;
  String?: String2Request | undefined;
  [name: string]: unknown;
}

export interface Type {
  self?: TypeSelf;
  '2via'?: Type2via;
  'ação'?: boolean;
  Self?: TypeSelf2;
  $ref_?: string;
  String?: String2;
}

export interface String2Request {
  crate?: string | undefined;
  async?: boolean | undefined;
  [name: string]: unknown;
}

export interface String2 {
  crate?: string;
  async?: boolean;
}

export interface TypeSelfRequest {
  x?: string | undefined;
  [name: string]: unknown;
}

export interface TypeSelf {
  x?: string;
}

export interface Type2viaRequest {
  x?: number | undefined;
  [name: string]: unknown;
}

export interface Type2via {
  x?: number;
}

export interface TypeSelf2Request {
  b?: number | undefined;
  [name: string]: unknown;
}

export interface TypeSelf2 {
  b?: number;
}

export interface CnpjTipo2Request {
  a?: number | undefined;
  [name: string]: unknown;
}

export interface CnpjTipo2 {
  a?: number;
}
