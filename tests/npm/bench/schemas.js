// The schemas of the package as programs of zod and of valibot, written as one would by hand, with our formats as functions.

/** How each of them says a thing. */
export const ZOD = {
  imports: "import * as z from 'zod';",
  string: rules => `z.string()${rules.join('')}`,
  choice: values => `z.enum(${JSON.stringify(values)})`,
  boolean: () => 'z.boolean()',
  number: (isInteger, rules) => `${isInteger ? 'z.int()' : 'z.number()'}${rules.join('')}`,
  array: (item, rules) => `z.array(${item})${rules.join('')}`,
  record: (name, value, rules) => `z.record(${name}, ${value})${rules.join('')}`,
  object: (members, isClosed, rules) => `z.${isClosed ? 'strictObject' : 'looseObject'}({ ${members} })${rules.join('')}`,
  optional: schema => `${schema}.optional()`,
  union: schemas => `z.union([${schemas}])`,
  rules: {
    minLength: length => `.min(${length})`,
    maxLength: length => `.max(${length})`,
    minItems: length => `.min(${length})`,
    maxItems: length => `.max(${length})`,
    minimum: number => `.min(${number})`,
    maximum: number => `.max(${number})`,
    pattern: pattern => `.regex(${pattern})`,
    check: test => `.refine(${test})`,
  },
};

/** Valibot counts UTF-16 units, and takes an array for an object: what it leaves open is said as one would by hand. */
const points = test => `v.check(text => { const { length } = text; return ${test}; })`;
const NO_ARRAY = 'v.check(value => !Array.isArray(value))';

const pipe = (schema, rules) => (rules.length === 0 ? schema : `v.pipe(${[schema, ...rules]})`);

export const VALIBOT = {
  imports: "import * as v from 'valibot';",
  string: rules => pipe('v.string()', rules),
  choice: values => `v.picklist(${JSON.stringify(values)})`,
  boolean: () => 'v.boolean()',
  number: (isInteger, rules) => pipe('v.number()', [...(isInteger ? ['v.integer()'] : []), ...rules]),
  array: (item, rules) => pipe(`v.array(${item})`, rules),
  record: (name, value, rules) => pipe('v.unknown()', [NO_ARRAY, `v.record(${name}, ${value})`, ...rules]),
  object: (members, isClosed, rules) =>
    pipe('v.unknown()', [NO_ARRAY, `v.${isClosed ? 'strictObject' : 'looseObject'}({ ${members} })`, ...rules]),
  optional: schema => `v.optional(${schema})`,
  union: schemas => `v.union([${schemas}])`,
  rules: {
    minLength: least => points(`length >= ${2 * least} || (length >= ${least} && [...text].length >= ${least})`),
    maxLength: most => points(`length <= ${most} || (length <= ${2 * most} && [...text].length <= ${most})`),
    minItems: length => `v.minLength(${length})`,
    maxItems: length => `v.maxLength(${length})`,
    minimum: number => `v.minValue(${number})`,
    maximum: number => `v.maxValue(${number})`,
    pattern: pattern => `v.regex(${pattern})`,
    check: test => `v.check(${test})`,
  },
};

/**
 * A module that exports a schema for each name. `schemas` are JSON Schemas of draft 7 by these names; `formats` is where a module
 * exports our formats.
 */
export function program(dialect, schemas, formats) {
  const lines = [dialect.imports, `import { formats } from '${formats}';`];
  for (const [name, { definitions = {}, ...schema }] of Object.entries(schemas)) {
    const local = reference => `${name}$${decodeURIComponent(reference.split('/').at(-1)).replace(/\W/g, '_')}`;
    const written = new Set();
    const define = reference => {
      const constant = local(reference);
      if (!written.has(constant)) {
        written.add(constant);
        const definition = definitions[decodeURIComponent(reference.split('/').at(-1))];
        lines.push(`const ${constant} = ${schemaOf(definition, dialect, define)};`);
      }
      return constant;
    };
    lines.push(`export const ${name} = ${schemaOf(schema, dialect, define)};`);
  }
  return `${lines.join('\n')}\n`;
}

/** Says nothing of what it holds, or is an annotation. */
const SILENT = ['$schema', 'title', 'description', 'default'];

function schemaOf(schema, dialect, define) {
  const { rules } = dialect;
  const left = new Set(Object.keys(schema).filter(key => !SILENT.includes(key)));
  const take = key => (left.delete(key), schema[key]);
  const inner = schema => schemaOf(schema, dialect, define);
  const said = (...keys) => keys.filter(key => key in schema).map(key => rules[key](take(key)));
  const done = text => {
    if (left.size > 0) throw new Error(`there is no way yet to say ${[...left]}`);
    return text;
  };
  if ('$ref' in schema) return done(define(take('$ref')));
  // The generator has proved that no value satisfies two of the alternatives, so that a union says the same.
  if ('oneOf' in schema) return done(dialect.union(take('oneOf').map(inner)));
  if ('enum' in schema && take('type') === 'string') return done(dialect.choice(take('enum')));
  switch (take('type')) {
    case 'string': {
      const all = said('minLength', 'maxLength');
      const format = 'format' in schema ? take('format') : undefined;
      // What a format checks, its pattern need not check once more.
      if ('pattern' in schema) {
        const pattern = take('pattern');
        if (format === undefined) all.push(rules.pattern(new RegExp(pattern, 'u')));
      }
      if (format !== undefined) all.push(rules.check(`formats[${JSON.stringify(format)}]`));
      return done(dialect.string(all));
    }
    case 'boolean':
      return done(dialect.boolean());
    case 'integer':
    case 'number':
      take('format');
      return done(dialect.number(schema.type === 'integer', said('minimum', 'maximum')));
    case 'array': {
      const all = said('minItems', 'maxItems');
      if (take('uniqueItems')) all.push(rules.check('items => new Set(items).size === items.length'));
      return done(dialect.array(inner(take('items')), all));
    }
    case 'object': {
      const all = [];
      if ('minProperties' in schema) {
        all.push(rules.check(`value => Object.keys(value).length >= ${take('minProperties')}`));
      }
      for (const key of ['anyOf', 'not']) {
        if (key in schema) all.push(rules.check(`value => ${present({ [key]: take(key) })}`));
      }
      const [names, additional] = [take('propertyNames'), take('additionalProperties')];
      if (typeof additional === 'object' || names !== undefined) {
        return done(dialect.record(inner(names ?? { type: 'string' }), inner(additional), all));
      }
      const [required, properties] = [take('required') ?? [], take('properties') ?? {}];
      const members = Object.entries(properties).map(([name, schema]) => {
        const member = inner(schema);
        return `${JSON.stringify(name)}: ${required.includes(name) ? member : dialect.optional(member)}`;
      });
      return done(dialect.object(members, additional === false, all));
    }
    default:
      throw new Error(`there is no way yet to say ${JSON.stringify(schema)}`);
  }
}

/** Which members must be there together, as an expression of `value`. */
function present({ required, anyOf, not, ...rest }) {
  if (Object.keys(rest).length > 0) throw new Error(`there is no way yet to say ${Object.keys(rest)}`);
  const parts = [];
  if (required) parts.push(`${JSON.stringify(required)}.every(name => name in value)`);
  if (anyOf) parts.push(`(${anyOf.map(present).join(' || ')})`);
  if (not) parts.push(`!(${present(not)})`);
  return parts.join(' && ');
}
