// The schema of a request body, as the dialects of JSON Schema write it.

/** What stands before a schema, and where those stand that it refers to. */
const DIALECTS = new Map([
  ['draft-2020-12', { $schema: 'https://json-schema.org/draft/2020-12/schema', place: '$defs' }],
  ['draft-07', { $schema: 'http://json-schema.org/draft-07/schema#', place: 'definitions' }],
  ['openapi-3.0', { place: 'definitions' }],
]);

/** What an operation has that takes no body: nothing satisfies it. */
const NOTHING = () => ({ not: {} });

/**
 * The schema that a function of `generated/schemas/` gives, as a target has it: one value that refers to nothing outside.
 * Such a function gives a Schema Object of OpenAPI 3.0, in which functions stand for the schemas that it refers to.
 */
export function jsonSchema(made = NOTHING, target) {
  const dialect = DIALECTS.get(target);
  if (!dialect) throw new TypeError(`there is no JSON Schema for the target ${String(target)}`);
  const { $schema, place } = dialect;
  const names = new Map();
  const definitions = new Map();
  const open = new Set();

  /** In OpenAPI, which has no place for definitions, a schema stands where it is used, unless it contains itself. */
  function referred(made) {
    if (!$schema && !open.has(made)) return opened(made);
    if (!names.has(made)) {
      let name = made().title;
      while (definitions.has(name)) name += '_';
      names.set(made, name);
      definitions.set(name, undefined);
      definitions.set(name, written(made()));
    }
    const name = names.get(made).replaceAll('~', '~0').replaceAll('/', '~1');
    return { $ref: `#/${place}/${encodeURIComponent(name)}` };
  }

  function opened(made) {
    open.add(made);
    const schema = written(made());
    open.delete(made);
    return schema;
  }

  function written(schema) {
    if (typeof schema === 'function') return referred(schema);
    if (typeof schema === 'boolean') return schema;
    const keywords = Object.entries(schema).map(([key, value]) => {
      const inner = within(key, value, written);
      return $schema ? translated(key, inner, schema) : [key, inner];
    });
    return Object.fromEntries(keywords.filter(Boolean));
  }

  const schema = opened(made);
  return {
    ...($schema && { $schema }),
    ...schema,
    ...(definitions.size > 0 && { [place]: Object.fromEntries(definitions) }),
  };
}

/** The value of a keyword, with the schemas in it written. */
function within(key, value, written) {
  switch (key) {
    case 'items':
    case 'not':
    case 'additionalProperties':
    case 'x-property-names':
      return written(value);
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return value.map(written);
    case 'properties':
      return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, written(schema)]));
    default:
      return value;
  }
}

/** What JSON Schema says instead of a keyword of OpenAPI 3.0; nothing for one that changes another. */
function translated(key, value, { nullable, exclusiveMinimum, exclusiveMaximum }) {
  switch (key) {
    case 'nullable':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return undefined;
    case 'type':
      return [key, nullable ? [value, 'null'] : value];
    case 'minimum':
      return [exclusiveMinimum ? 'exclusiveMinimum' : key, value];
    case 'maximum':
      return [exclusiveMaximum ? 'exclusiveMaximum' : key, value];
    case 'x-property-names':
      return ['propertyNames', value];
    default:
      return [key, value];
  }
}
