// @generated from nullable.yaml by cargo xtask codegen
//
// The operations of Nulos, and what they take and answer.

import type { Operation } from './operation.js';

/** The body of `POST /pessoas`. */
export type CriarPessoaBody = PessoaRequest;

/** What `POST /pessoas` answers. */
export type CriarPessoaResponse = Pessoa;

/** `POST /pessoas` */
export declare const criarPessoa: Operation<CriarPessoaBody, {}, CriarPessoaResponse>;

export interface PessoaRequest {
  nome: string;
  /** At least 1 character. */
  apelido: string | null;
  estado?: 'ativo' | 'inativo' | null | undefined;
  sem_nulo?: 'a' | 'b' | undefined;
  /** At least 0, at most 10. */
  nota?: number | null | undefined;
  endereco?: EnderecoRequest | null | undefined;
  lista?: (number | null)[] | null | undefined;
  livre?: unknown;
  irmao?: EnderecoRequest | undefined;
}

export interface Pessoa {
  nome: string;
  /** At least 1 character. */
  apelido: string | null;
  estado?: 'ativo' | 'inativo' | null | (string & {});
  sem_nulo?: 'a' | 'b' | (string & {});
  /** At least 0, at most 10. */
  nota?: number | null;
  endereco?: Endereco | null;
  lista?: (number | null)[] | null;
  livre?: unknown;
  irmao?: Endereco;
}

export type EnderecoRequest = {
  rua: string;
  [name: string]: unknown;
} | null;

export type Endereco = {
  rua: string;
} | null;
