// @generated from anchors.yaml by cargo xtask codegen
//
// What an operation is.

/** What is known of an operation. */
export interface Operation<Body = unknown, Parameters = unknown, Response = unknown> {
  /** The `operationId`, or what was made of method and path where there is none. */
  readonly id: string;
  readonly method: string;
  /** The route with `{parameters}`, from the host on. */
  readonly path: string;
  /** What it takes and answers, for programs that work with any operation. Never there. */
  readonly types?: { readonly body: Body; readonly parameters: Parameters; readonly response: Response };
}
