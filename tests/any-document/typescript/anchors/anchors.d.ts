// @generated from anchors.yaml by cargo xtask codegen
//
// The operations of Repetidos, and what they take and answer.

import type { Operation } from './operation.js';

/** The body of `POST /pessoas`. */
export type CriarPessoaBody = CriarPessoaBody2Request;

/** What `POST /pessoas` answers. */
export type CriarPessoaResponse = CriarPessoaBody2;

/** `POST /pessoas` */
export declare const criarPessoa: Operation<CriarPessoaBody, {}, CriarPessoaResponse>;

/** The body of `PUT /pessoas/{id}`. */
export type MudarPessoaBody = CriarPessoaBody2Request;

/** The parameters of `PUT /pessoas/{id}`. */
export interface MudarPessoaParameters {
  path: {
    /** At least 1. */
    id: number | `${number}`;
  };
}

/** What `PUT /pessoas/{id}` answers. */
export type MudarPessoaResponse = CriarPessoaBody2;

/** `PUT /pessoas/{id}` */
export declare const mudarPessoa: Operation<MudarPessoaBody, MudarPessoaParameters, MudarPessoaResponse>;

/** The body of `PUT /grupos/{id}`. */
export type MudarGrupoBody = MudarGrupoBody2;

/** The parameters of `PUT /grupos/{id}`. */
export interface MudarGrupoParameters {
  path: {
    /** At least 1. */
    id: number | `${number}`;
  };
}

/** What `PUT /grupos/{id}` answers. */
export type MudarGrupoResponse = CriarPessoaBody2;

/** `PUT /grupos/{id}` */
export declare const mudarGrupo: Operation<MudarGrupoBody, MudarGrupoParameters, MudarGrupoResponse>;

export interface CriarPessoaBody2Request {
  /** 2–10 characters. */
  nome: MudarGrupoBodyNomeRequest;
  /** 2–10 characters. */
  apelido?: MudarGrupoBodyNomeRequest | undefined;
  /** At least 0. */
  idade?: number | undefined;
  [name: string]: unknown;
}

export interface CriarPessoaBody2 {
  /** 2–10 characters. */
  nome: MudarGrupoBodyNome;
  /** 2–10 characters. */
  apelido?: MudarGrupoBodyNome;
  /** At least 0. */
  idade?: number;
}

export interface MudarGrupoBody2 {
  /** 2–10 characters. */
  nome: MudarGrupoBodyNomeRequest;
  /** At least 1 item. */
  pessoas?: CriarPessoaBody2Request[] | undefined;
  lider?: CriarPessoaBody2Request | undefined;
}

/** 2–10 characters. */
export type MudarGrupoBodyNomeRequest = string;

/** 2–10 characters. */
export type MudarGrupoBodyNome = string;
