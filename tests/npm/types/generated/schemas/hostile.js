// @generated from specs/hostile.yaml by cargo xtask codegen
//
// What the request bodies of Hostile */ title must satisfy, as OpenAPI 3.0 says it.

export const BothRequest = () => ({
  title: 'BothRequest',
  type: 'object',
  required: ['name'],
  properties: {
    id: { not: {} },
    name: { type: 'string' },
    secret: { type: 'string' },
    state: { type: 'string', enum: ['open', 'shut'] },
    Both: BothRequest,
  },
});

export const Tree = () => ({
  title: 'Tree',
  type: 'object',
  nullable: true,
  required: ['children'],
  properties: { children: { type: 'array', items: Tree }, leaf: TreeLeaf },
});

export const Class = () => ({
  title: 'Class',
  type: 'object',
  properties: {
    ['__proto__']: { type: 'string', enum: ['it\'s', '\\', '`', '${x}', '*/', '\u{2028}\n'] },
    constructor: { type: 'string' },
    'a-b': { type: 'integer', default: 2, minimum: 1 },
    '\'': { type: 'string' },
    '*/': { type: 'string', pattern: '^.*/$' },
    '': { type: 'string' },
    '1': { type: 'string' },
    prototype: { type: 'string' },
    '\u{202e}': { type: 'string' },
    new: { type: 'string' },
    readonly: { type: 'boolean' },
  },
  additionalProperties: false,
});

export const Cpf = () => ({ title: 'Cpf', type: 'string', format: 'cpf', pattern: '^[0-9]{11}$' });

export const CpfFormat = () => ({ title: 'CpfFormat', type: 'string', format: 'cpf', pattern: '^[0-9]{11}$' });

export const Json = () => ({
  title: 'Json',
  anyOf: [
    { type: 'string', nullable: true },
    { type: 'number' },
    { type: 'array', items: Json },
    { type: 'object', additionalProperties: Json },
  ],
});

export const Pet = () => ({
  title: 'Pet',
  anyOf: [
    { allOf: [{ required: ['it\'s'], properties: { 'it\'s': { enum: ['cat'] } } }, Cat] },
    { allOf: [{ required: ['it\'s'], properties: { 'it\'s': { enum: ['lion'] } } }, Cat] },
    { allOf: [{ required: ['it\'s'], properties: { 'it\'s': { enum: ['Dog'] } } }, Dog] },
  ],
});

export const Cat = () => ({
  title: 'Cat',
  type: 'object',
  required: ['it\'s'],
  properties: { 'it\'s': { type: 'string' }, lives: { type: 'integer' } },
  additionalProperties: false,
});

export const Dog = () => ({
  title: 'Dog',
  type: 'object',
  required: ['it\'s'],
  properties: { 'it\'s': { type: 'string' }, barks: { type: 'boolean' } },
  additionalProperties: false,
});

export const Rules = () => ({
  title: 'Rules',
  type: 'object',
  required: ['c'],
  properties: {
    a: { type: 'string' },
    b: { type: 'string', nullable: true },
    c: { type: 'boolean' },
    d: { type: 'array', items: { type: 'string', nullable: true } },
    e: { type: 'string' },
  },
  additionalProperties: { type: 'number' },
  anyOf: [{ required: ['a', 'b'] }, { not: { anyOf: [{ required: ['a'] }, { required: ['b'] }] } }],
  not: { required: ['a', 'e'] },
  allOf: [
    { anyOf: [{ required: ['c', 'd'] }, { not: { anyOf: [{ required: ['c'] }, { required: ['d'] }] } }] },
    { type: 'object', required: ['f'], properties: { f: {} } },
    { not: { type: 'string' } },
  ],
});

export const Either = () => ({ title: 'Either', type: 'object', oneOf: [Left, Right] });

export const Left = () => ({
  title: 'Left',
  type: 'object',
  required: ['left'],
  properties: { left: { type: 'string' }, both: { type: 'string' } },
  additionalProperties: false,
});

export const Right = () => ({
  title: 'Right',
  type: 'object',
  required: ['right'],
  properties: { right: { type: 'string' }, both: { type: 'string' } },
  additionalProperties: false,
});

export const Values = () => ({
  title: 'Values',
  enum: [1, -2.5, null, true, 'a', [], {}, { 'it\'s': [1] }, 12345678901234567890],
});

export const InlineBodyBody = () => ({
  title: 'InlineBodyBody',
  type: 'object',
  required: ['tree'],
  properties: {
    tree: Tree,
    names: Class,
    cpf: Cpf,
    other: CpfFormat,
    json: Json,
    pet: Pet,
    rules: Rules,
    either: Either,
    values: Values,
  },
  additionalProperties: false,
});

export const TreeLeaf = () => ({
  title: 'TreeLeaf',
  type: 'array',
  items: { oneOf: [{ title: 'Text', type: 'string' }, TreeLeaf] },
});
