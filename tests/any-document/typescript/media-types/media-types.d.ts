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

/** The body of `POST /fotos`. */
export type EnviarFotoBody = unknown;

/** `POST /fotos` */
export declare const enviarFoto: Operation<EnviarFotoBody, {}, undefined>;

/** The body of `PUT /arquivos`. */
export type EnviarArquivoBody = unknown;

/** The parameters of `PUT /arquivos`. */
export interface EnviarArquivoParameters {
  query: {
    /** At most 5 characters. */
    nome: string;
  };
}

/** `PUT /arquivos` */
export declare const enviarArquivo: Operation<EnviarArquivoBody, EnviarArquivoParameters, undefined>;

/** The body of `PUT /notas`. */
export type EscreverNotaBody = unknown;

/** `PUT /notas` */
export declare const escreverNota: Operation<EscreverNotaBody, {}, undefined>;

/** The body of `POST /tokens`. */
export type PedirTokenBody = PedirTokenBody2;

/** What `POST /tokens` answers. */
export type PedirTokenResponse = { [name: string]: unknown };

/** `POST /tokens` */
export declare const pedirToken: Operation<PedirTokenBody, {}, PedirTokenResponse>;

/** The body of `POST /pesquisas`. */
export type PesquisarBody = PesquisarBody2;

/** `POST /pesquisas` */
export declare const pesquisar: Operation<PesquisarBody, {}, undefined>;

/** The body of `POST /pesquisas/fundas`. */
export type PesquisarFundoBody = unknown;

/** `POST /pesquisas/fundas` */
export declare const pesquisarFundo: Operation<PesquisarFundoBody, {}, undefined>;

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

export interface PedirTokenBody2 {
  grant_type: 'client_credentials' | 'refresh_token';
  /** At least 60. */
  expira?: number | undefined;
  lembrar?: boolean | undefined;
}

export interface PesquisarBody2 {
  /** At most 2 items. */
  tags?: number[] | undefined;
  /** At most 5 characters. */
  texto?: string | undefined;
  [name: string]: unknown;
}
