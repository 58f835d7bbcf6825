// @generated from specs/everything.yaml by cargo xtask codegen
//
// What the request bodies of Everything must satisfy, as OpenAPI 3.0 says it.

export const Everything = () => ({
  title: 'Everything',
  type: 'object',
  required: ['anything'],
  properties: {
    anything: {},
    'café\u{202e}': { type: 'string', enum: ['\u{2066}', '\u{200b}́'], pattern: '^[\u{2066}]$' },
    id: { not: {} },
    nullable: { type: 'boolean', nullable: true },
    again: Everything,
    strings: {
      type: 'object',
      properties: {
        run: { type: 'string', pattern: '^[0-9a-f]{2,4}$' },
        open: { type: 'string', pattern: '^[a-z]+$' },
        automaton: { type: 'string', pattern: '^(a|bc)*é$' },
        same: { type: 'string', maxLength: 9, pattern: '^(a|bc)*é$' },
        other: { type: 'string', pattern: 'x' },
        format: { type: 'string', format: 'cpf-cnpj', pattern: '^([0-9]{11}|[0-9A-Z]{12}[0-9]{2})$' },
        secret: { type: 'string', format: 'password' },
        'quotes "\\ and\nlines': { type: 'string', minLength: 2 },
      },
      additionalProperties: { type: 'string', minLength: 1, maxLength: 5 },
      'x-property-names': { type: 'string', maxLength: 20 },
    },
    numbers: {
      type: 'object',
      properties: {
        bounds: { type: 'number', minimum: -0.50, exclusiveMinimum: true, maximum: 1.5e3 },
        step: { type: 'number', multipleOf: 0.01 },
        int32: { type: 'integer', format: 'int32', minimum: -2147483648, maximum: 2147483647 },
        untyped: { minimum: 0 },
      },
      additionalProperties: false,
    },
    literals: { enum: [null, true, -1.50, 'a"b', [1, { a: null }], { b: [2.0] }, 0] },
    arrays: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 9, uniqueItems: true },
    undeclared: { type: 'object', required: ['a'], additionalProperties: EverythingUndeclaredValue },
    list: { type: 'array', items: {} },
    all: { allOf: [{ minLength: 1 }, { maxLength: 3 }] },
    any: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
    one: { oneOf: [{ title: 'Texto', type: 'string' }, { title: 'Objeto', type: 'object' }] },
    none: { type: 'string', not: { enum: ['a'] } },
    dispatch: {
      oneOf: [
        { title: 'A', type: 'object', required: ['a'], properties: { a: {}, c: {} }, additionalProperties: false },
        {
          title: 'B',
          type: 'object',
          required: ['b', 'd'],
          properties: { b: {}, c: {}, d: {} },
          additionalProperties: false,
        },
      ],
    },
    discriminator: {
      anyOf: [
        { allOf: [{ required: ['tipo'], properties: { tipo: { enum: ['g'] } } }, Gato] },
        { allOf: [{ required: ['tipo'], properties: { tipo: { enum: ['felino'] } } }, Gato] },
        { allOf: [{ required: ['tipo'], properties: { tipo: { enum: ['Cachorro'] } } }, Cachorro] },
      ],
    },
    Nome: { type: 'string', minLength: 3 },
    nome: { type: 'string', minLength: 4 },
    '2via': { type: 'string', minLength: 5 },
    'ção': { type: 'string', minLength: 6 },
  },
  minProperties: 1,
  maxProperties: 30,
  anyOf: [
    { required: ['strings', 'numbers'] },
    { not: { anyOf: [{ required: ['strings'] }, { required: ['numbers'] }] } },
  ],
  not: { required: ['literals', 'arrays'] },
});

export const Gato = () => ({
  title: 'Gato',
  type: 'object',
  required: ['tipo'],
  properties: { tipo: { type: 'string' } },
});

export const Cachorro = () => ({
  title: 'Cachorro',
  type: 'object',
  required: ['tipo', 'late'],
  properties: { tipo: { type: 'string' }, late: { type: 'boolean' } },
});

export const WriteItBody = () => ({ title: 'WriteItBody', type: 'array', items: Everything });

export const EverythingUndeclaredValue = () => ({ title: 'EverythingUndeclaredValue', type: 'boolean' });
