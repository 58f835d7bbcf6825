// @generated from specs/hostile.yaml by cargo xtask codegen
//
// The operations of Hostile */ title, and what they take and answer.

import type { Operation } from '../operation.js';
import type { Cpf as CpfFormatFormat } from './formats.js';

/** The parameters of `DELETE /v1/it's/{class}`. */
export interface Delete_Parameters {
  path: {
    /** Format `cpf`: 11 digits with their check digits, no punctuation. */
    class: CpfFormatFormat;
  };
  query?: {
    a?: boolean | `${boolean}` | undefined;
    /** @deprecated */
    b?: number | `${number}` | undefined;
    c?: 1 | 2 | undefined;
  } & ({ b?: undefined; c?: undefined } | { a?: undefined; c?: undefined } | { a?: undefined; b?: undefined }) | undefined;
  headers?: {
    'it\'s'?: string | undefined;
  } | undefined;
}

/**
 * `DELETE /v1/it's/{class}`: Ends *\/ a comment, \@deprecated is a word, {\@link x} too
 *
 * @deprecated
 */
export declare const delete_: Operation<undefined, Delete_Parameters, undefined>;

/** The body of `POST /v1/Operation`. */
export type Operation_Body = BothRequest;

/** What `POST /v1/Operation` answers. */
export type Operation_Response = Both | Both[];

/** `POST /v1/Operation` */
export declare const Operation_: Operation<Operation_Body, {}, Operation_Response>;

/** `PUT /v1/inline-body` */
export declare const inlineBody: Operation<InlineBodyBody, {}, undefined>;

export interface BothRequest {
  name: string;
  secret?: string | undefined;
  state?: 'open' | 'shut' | undefined;
  Both?: BothRequest | undefined;
  [name: string]: unknown;
}

export interface Both {
  id: string;
  name: string;
  state?: 'open' | 'shut' | (string & {});
  Both?: Both;
}

export type Tree = {
  children: Tree[];
  leaf?: TreeLeaf | undefined;
  [name: string]: unknown;
} | null;

/** Names *\/ that \@are odd \u{202e}. */
export interface Class {
  __proto__?: 'it\'s' | '\\' | '`' | '${x}' | '*/' | '\u{2028}\n' | undefined;
  /** Not the constructor. */
  constructor?: string | undefined;
  /**
   * At least 1.
   *
   * @defaultValue `2`
   */
  'a-b'?: number | undefined;
  '\''?: string | undefined;
  /** Pattern: `^.*\/$`. */
  '*/'?: string | undefined;
  ''?: string | undefined;
  '1'?: string | undefined;
  prototype?: string | undefined;
  '\u{202e}'?: string | undefined;
  new?: string | undefined;
  readonly?: boolean | undefined;
}

/** Format `cpf`: 11 digits with their check digits, no punctuation. */
export type Cpf = CpfFormatFormat;

/** Format `cpf`: 11 digits with their check digits, no punctuation. */
export type CpfFormat = CpfFormatFormat;

export type Json = string | null | number | Json[] | { [name: string]: Json };

export type Pet = (Cat & { 'it\'s': 'cat' | 'lion' }) | (Dog & { 'it\'s': 'Dog' });

export interface Cat {
  'it\'s': string;
  lives?: number | undefined;
}

export interface Dog {
  'it\'s': string;
  barks?: boolean | undefined;
}

/** All or none: `a`, `b`. All or none: `c`, `d`. Not together: `a`, `e`. */
export type Rules = {
  a?: string | undefined;
  b?: string | null | undefined;
  c: boolean;
  d?: (string | null)[] | undefined;
  e?: string | undefined;
  [name: string]: string | null | boolean | (string | null)[] | number | undefined;
}
  & RulesAllOf0
  & ({ a: string; b: string | null } | { a?: undefined; b?: undefined })
  & { c: boolean; d: (string | null)[] }
  & ({ a?: undefined } | { e?: undefined });

export type Either = (Left & { right?: undefined }) | (Right & { left?: undefined });

export interface Left {
  left: string;
  both?: string | undefined;
}

export interface Right {
  right: string;
  both?: string | undefined;
}

export type Values = 1 | -2.5 | null | true | 'a' | [] | { [name: string]: never } | { 'it\'s': [1] } | number;

export interface InlineBodyBody {
  tree: Tree;
  /** Names *\/ that \@are odd \u{202e}. */
  names?: Class | undefined;
  /** Format `cpf`: 11 digits with their check digits, no punctuation. */
  cpf?: Cpf | undefined;
  /** Format `cpf`: 11 digits with their check digits, no punctuation. */
  other?: CpfFormat | undefined;
  json?: Json | undefined;
  pet?: Pet | undefined;
  /** All or none: `a`, `b`. All or none: `c`, `d`. Not together: `a`, `e`. */
  rules?: Rules | undefined;
  either?: Either | undefined;
  values?: Values | undefined;
}

export interface RulesAllOf0 {
  f: unknown;
  [name: string]: unknown;
}

export type TreeLeaf = (string | TreeLeaf)[];
