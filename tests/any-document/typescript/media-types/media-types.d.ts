// @generated from media-types.yaml by cargo xtask codegen
//
// The operations of Arquivos, and what they take and answer.

import type { Operation } from './operation.js';
import type { Uuid } from './formats.js';

/** The body of `PATCH /perfis/{id}`. */
export type MudarPerfilBody = MudarPerfilBody2;

/** The parameters of `PATCH /perfis/{id}`. */
export interface MudarPerfilParameters {
  path: {
    /** Format `uuid`: a UUID in either case. */
    id: Uuid;
  };
}

/** What `PATCH /perfis/{id}` answers. */
export type MudarPerfilResponse = MudarPerfil200;

/** `PATCH /perfis/{id}` */
export declare const mudarPerfil: Operation<MudarPerfilBody, MudarPerfilParameters, MudarPerfilResponse>;

/** The body of `POST /pedidos`. */
export type CriarPedidoBody = CriarPedidoBody2;

/** What `POST /pedidos` answers. */
export type CriarPedidoResponse = { [name: string]: unknown };

/** `POST /pedidos` */
export declare const criarPedido: Operation<CriarPedidoBody, {}, CriarPedidoResponse>;

/** The body of `POST /livre`. */
export type QualquerJsonBody = unknown;

/** `POST /livre` */
export declare const qualquerJson: Operation<QualquerJsonBody, {}, undefined>;

export interface MudarPerfilBody2 {
  /** At most 5 characters. */
  nome?: string | undefined;
  [name: string]: unknown;
}

export interface MudarPerfil200 {
  nome?: string;
}

export interface CriarPedidoBody2 {
  /** At least 1. */
  total: number;
  [name: string]: unknown;
}
