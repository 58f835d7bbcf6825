// @generated from recursion.yaml by cargo xtask codegen
//
// The operations of Árvores, and what they take and answer.

import type { Operation } from './operation.js';

/** The body of `POST /arvores/arvores`. */
export type PlantarBody = NoRequest;

/** What `POST /arvores/arvores` answers. */
export type PlantarResponse = No;

/** `POST /arvores/arvores` */
export declare const plantar: Operation<PlantarBody, {}, PlantarResponse>;

/** The body of `POST /arvores/expressoes`. */
export type AvaliarBody = Expressao;

/** What `POST /arvores/expressoes` answers. */
export type AvaliarResponse = number;

/** `POST /arvores/expressoes` */
export declare const avaliar: Operation<AvaliarBody, {}, AvaliarResponse>;

export interface NoRequest {
  /** At least 1 character. */
  nome: string;
  filhos: NoRequest[];
  por_nome?: { [name: string]: NoRequest } | undefined;
  dono?: DonoRequest | undefined;
}

export interface No {
  /** At least 1 character. */
  nome: string;
  filhos: No[];
  por_nome?: { [name: string]: No };
  dono?: Dono;
}

export interface DonoRequest {
  id: number;
  arvore?: NoRequest | undefined;
  [name: string]: unknown;
}

export interface Dono {
  id: number;
  arvore?: No;
}

export type Expressao = number | ExpressaoConta;

export interface ExpressaoConta {
  op: 'soma' | 'produto';
  /** At least 1 item. */
  de: Expressao[];
  [name: string]: unknown;
}
