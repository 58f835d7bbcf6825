import type { StandardJSONSchemaV1, StandardSchemaV1 } from './standard-schema.js';
import type { ViolationCode } from './generated/codes.js';

/** What is wrong at one place of a request. */
export interface Violation {
  /** The place, as a JSON pointer: `/devedor/cpf`; among parameters, `/query/inicio`. */
  readonly pointer: string;
  readonly code: ViolationCode;
  /** What to tell a person; the code, where no messages were given with `in`. It never contains the value. */
  readonly message: string;
  /** Bytes before the place, in the text that was judged. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** Everything that is wrong with a request: a plain object, which can be sent and stored. */
export interface Report {
  readonly valid: false;
  /** The `operationId`. */
  readonly operation: string;
  /** Whether more is wrong than is listed. */
  readonly truncated: boolean;
  readonly violations: readonly Violation[];
}

/** The verdict on a request that is as it should be. */
export interface Valid {
  readonly valid: true;
  readonly violations: readonly [];
}

export interface Options {
  /** Whether check digits count; they do, unless this is `false`. */
  checkDigits?: boolean | undefined;
  /** How many violations are listed at most. */
  limit?: number | undefined;
}

/** The phrases of one language, from `gerencianet-validation/messages/…`. */
export type Messages = readonly string[];

/** Parameters by their names, or part by part as they came: a query string, `URLSearchParams`, `Headers`, a `Map`. */
export type Given<Parameters> = {
  [Part in keyof Parameters]:
    | Parameters[Part]
    | Iterable<readonly [string, string]>
    | (Part extends 'query' ? string : never);
};

/**
 * An operation of one of the APIs. It is a Standard Schema and a Standard JSON Schema of its request body.
 *
 * `Response` is what the operation answers; nothing here judges it.
 */
export interface Operation<Body = unknown, Parameters = unknown, Response = unknown> {
  /** The `operationId`. */
  readonly id: string;
  readonly api: string;
  readonly method: string;
  /** The route with `{parameters}`, from the host on. */
  readonly path: string;
  /** The same operation, whose reports speak. */
  in(messages: Messages): Operation<Body, Parameters, Response>;
  /** Judges a body: a value, its JSON text, or the bytes of it. */
  validate(body: unknown, options?: Options): Valid | Report;
  isValid(body: unknown, options?: Pick<Options, 'checkDigits'>): body is Body;
  /** Judges one member of a body, named by its JSON pointer, whatever the others are. */
  validateField(pointer: string, value: unknown, options?: Options): Valid | Report;
  validateParameters(parameters: Given<Parameters>, options?: Options): Valid | Report;
  readonly '~standard': StandardSchemaV1.Props<Body> & StandardJSONSchemaV1.Props<Body> & {
    /** What the operation takes and answers, for programs that work with any operation. Never there. */
    readonly operation?: { readonly parameters: Parameters; readonly response: Response };
  }
}
