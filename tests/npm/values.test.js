// Values that are not plain data: whatever `JSON.stringify` makes of one is what is judged.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { PROJECT } from './support/folders.js';
import { NAME } from './support/subject.js';

const { load } = await import(join(PROJECT, 'load.mjs'));
const { pixConfigWebhook, pixCreateCharge, pixDevolution, pixSend, updateAccountConfig } = await load(NAME);
const { default: en } = await load(`${NAME}/messages/en`);

const charge = more => ({
  calendario: { expiracao: 3600 },
  valor: { original: '12.30' },
  chave: 'pix@example.com',
  ...more,
});

/** The reports on a value and on its text, which must be the same. */
function bothWays(operation, value) {
  const spoken = operation.in(en);
  const text = JSON.stringify(value);
  const report = spoken.validate(value);
  assert.equal(JSON.stringify(report), JSON.stringify(spoken.validate(text ?? '')));
  assert.equal(report.valid, operation.isValid(value));
  return report;
}

const codes = report => report.violations.map(({ pointer, code }) => `${pointer} ${code}`);

class Charge {
  constructor(members) {
    Object.assign(this, members);
  }
}

const values = {
  'plain data': [charge(), []],
  'every kind of character': [charge({ solicitacaoPagador: 'é ç 中 😀 " \\ \n \u0000 \u007f \u2028 /' }), []],
  'a class': [new Charge(charge()), []],
  'no prototype': [Object.assign(Object.create(null), charge()), []],
  'a member that is inherited': [
    Object.create(charge()),
    ['/calendario required', '/valor required', '/chave required'],
  ],
  'a getter': [Object.defineProperty(charge(), 'chave', { get: () => 'x', enumerable: true }), ['/chave chave-pix']],
  'a member that is not enumerable': [
    Object.defineProperty(charge(), 'chave', { value: 'pix@example.com', enumerable: false }),
    ['/chave required'],
  ],
  'a symbol for a name': [charge({ [Symbol('x')]: 1 }), []],
  '`__proto__` as a name': [
    JSON.parse(JSON.stringify(charge()).replace('{', '{"__proto__": {"chave": "x"}, ')),
    ['/__proto__ unknown-field'],
  ],
  'members that are undefined': [charge({ devedor: undefined, loc: undefined }), []],
  'a member that is a function': [charge({ chave() {} }), ['/chave required']],
  NaN: [charge({ calendario: { expiracao: NaN } }), ['/calendario/expiracao type']],
  Infinity: [charge({ calendario: { expiracao: Infinity } }), ['/calendario/expiracao type']],
  'minus zero': [charge({ calendario: { expiracao: -0 } }), ['/calendario/expiracao minimum']],
  'a small fraction': [charge({ calendario: { expiracao: 1e-7 } }), ['/calendario/expiracao type']],
  'a large number': [charge({ calendario: { expiracao: 1e21 } }), ['/calendario/expiracao maximum']],
  toJSON: [charge({ chave: { toJSON: () => 'pix@example.com' } }), []],
  'toJSON of the whole': [{ toJSON: () => charge() }, []],
  'a Date': [charge({ chave: new Date(0) }), ['/chave chave-pix']],
  'a boxed string': [charge({ chave: new String('pix@example.com') }), []],
  'a boxed number': [charge({ calendario: { expiracao: new Number(3600) } }), []],
  'a Map': [charge({ valor: new Map([['original', '1.00']]) }), ['/valor/original required']],
  'a sparse list': [charge({ infoAdicionais: [, { nome: 'a', valor: 'b' }] }), ['/infoAdicionais/0 type']],
  'a list with undefined': [charge({ infoAdicionais: [undefined] }), ['/infoAdicionais/0 type']],
  'a list with more members': [charge({ infoAdicionais: Object.assign([], { x: 1 }) }), []],
  'a proxy': [new Proxy(charge(), {}), []],
  'half of a surrogate pair': [charge({ solicitacaoPagador: 'a\ud800b' }), ['/solicitacaoPagador json-syntax']],
  null: [null, [' type']],
  undefined: [undefined, [' missing-body']],
  'a function': [() => {}, [' missing-body']],
  'a number': [5, [' type']],
  'a list': [[charge()], [' type']],
};

describe('a value is judged by the text that JSON.stringify makes of it', () => {
  for (const [name, [value, expected]] of Object.entries(values)) {
    test(name, () => assert.deepEqual(codes(bothWays(pixCreateCharge, value)), expected));
  }
});

test('what JSON.stringify refuses is no JSON, and the report knows why', () => {
  const circle = charge();
  circle.valor.circle = circle;
  const thrown = new Error('from a getter');
  const throwing = Object.defineProperty(charge(), 'chave', {
    enumerable: true,
    get() {
      throw thrown;
    },
  });
  for (const [value, cause] of [
    [circle, TypeError],
    [charge({ loc: { id: 1n } }), TypeError],
    [throwing, thrown],
  ]) {
    const report = pixCreateCharge.validate(value);
    assert.deepEqual(codes(report), [' json-syntax']);
    assert.equal(pixCreateCharge.isValid(value), false);
    if (cause === TypeError) assert.ok(report.cause instanceof TypeError);
    else assert.equal(report.cause, cause);
    assert.ok(!JSON.stringify(report).includes('cause'));
    assert.deepEqual(
      pixCreateCharge['~standard'].validate(value).issues.map(({ path }) => path),
      [[]],
    );
  }
});

test('a getter that asks in turn changes nothing', () => {
  const asking = more => ({
    ...charge(more),
    get solicitacaoPagador() {
      assert.equal(pixDevolution.validate({ valor: '0.00', filler: 'x'.repeat(500) }).valid, false);
      assert.equal(pixDevolution.isValid('{"valor": "7.89"}'), true);
      return 'a text';
    },
    chave: 'pix@example.com',
  });
  assert.deepEqual(codes(bothWays(pixCreateCharge, asking())), []);
  assert.deepEqual(codes(bothWays(pixCreateCharge, asking({ loc: 1 }))), ['/loc type']);
  assert.equal(pixCreateCharge.isValid(asking({ chave: { toJSON: () => 'x' } })), true);
});

test('the judge works on after what was refused', () => {
  pixCreateCharge.validate({
    toJSON() {
      throw new Error('x');
    },
  });
  assert.equal(pixCreateCharge.validate(charge()).valid, true);
});

for (const name of [NAME, `${NAME}/js`]) {
  test(`a memory that an answer has made grow is written where it is now, in ${name}`, async () => {
    const { pixDevolution } = await load(name);
    const unknown = Array.from({ length: 20_000 }, (_, number) => `"x${number}":1`).join(',');
    const bytes = text => new TextEncoder().encode(text);
    const bodies = ['{"valor":"7.89"}', bytes('{"valor":"7.89"}'), { valor: '7.89' }, '', bytes(''), '{"valor":"é"}'];
    const expected = [[], [], [], [' missing-body'], [' missing-body'], ['/valor valor']];
    bodies.forEach((body, position) => {
      // Twice as much each time, so that no room is left from the time before.
      const { violations } = pixDevolution.validate(`{${unknown}}`, { limit: 500 << position });
      assert.equal(violations.length, 500 << position);
      assert.deepEqual(codes(pixDevolution.validate(body)), expected[position]);
    });
  });
}

test('a very deep value ends in a report', () => {
  let deep = {};
  for (let depth = 0; depth < 1000; depth++) deep = { deep };
  assert.ok(codes(bothWays(pixCreateCharge, deep)).at(-1).endsWith(' too-deep'));
});

test('a text is a text, and for a Standard Schema a value', () => {
  const text = JSON.stringify(charge());
  assert.equal(pixCreateCharge.validate(text).valid, true);
  assert.deepEqual(pixCreateCharge['~standard'].validate(text).issues.length, 1);
});

test('half of a surrogate pair in a text is refused, not replaced', () => {
  const text = JSON.stringify(charge()).replace('pix@', 'pi\udc00@');
  assert.deepEqual(codes(pixCreateCharge.validate(text)), ['/chave json-syntax']);
});

test('bytes are taken in every form', () => {
  const bytes = new TextEncoder().encode(`xx${JSON.stringify({ valor: '7.89' })}`);
  for (const body of [
    bytes.slice(2),
    bytes.subarray(2),
    bytes.slice(2).buffer,
    new DataView(bytes.buffer, 2),
    Buffer.from(bytes.slice(2)),
  ]) {
    assert.equal(pixDevolution.validate(body).valid, true);
    assert.equal(pixDevolution.isValid(body), true);
  }
  assert.deepEqual(codes(pixDevolution.validate(Uint8Array.of(0x22, 0xff, 0x22))), [' utf-8']);
});

test('bodies of every size are judged, one after the other', () => {
  for (const size of [10, 1000, 5000, 100_000, 3_000_000, 10]) {
    const body = charge({ solicitacaoPagador: 'é'.repeat(size) });
    const expected = size > 140 ? ['/solicitacaoPagador max-length'] : [];
    assert.deepEqual(codes(bothWays(pixCreateCharge, body)), expected, size);
  }
});

test('options hold for every way in', () => {
  const body = charge({ devedor: { cpf: '12345678900', nome: 'x' } });
  for (const given of [body, JSON.stringify(body), new TextEncoder().encode(JSON.stringify(body))]) {
    assert.deepEqual(codes(pixCreateCharge.validate(given)), ['/devedor/cpf cpf-check-digits']);
    assert.equal(pixCreateCharge.validate(given, { checkDigits: false }).valid, true);
    assert.equal(pixCreateCharge.isValid(given, { checkDigits: false }), true);
  }
  const worse = { a: 1, b: 2, c: 3 };
  assert.equal(pixCreateCharge.validate(worse, { limit: 2 }).violations.length, 2);
  assert.equal(pixCreateCharge.validate(worse, { limit: 2 }).truncated, true);
  assert.equal(pixCreateCharge.validate(worse).truncated, false);
});

describe('a field is judged alone', () => {
  test('by its value', () => {
    assert.equal(pixCreateCharge.validateField('/devedor/cpf', '12345678909').valid, true);
    const report = pixCreateCharge.in(en).validateField('/devedor/cpf', '12345678900');
    assert.deepEqual(codes(report), ['/devedor/cpf cpf-check-digits']);
    assert.equal(report.violations[0].message, 'invalid CPF: the check digits do not match');
  });
  test('absent', () => {
    assert.deepEqual(codes(pixCreateCharge.validateField('/chave', undefined)), ['/chave required']);
    assert.equal(pixCreateCharge.validateField('/solicitacaoPagador', undefined).valid, true);
  });
  test('within a list, and under a name that has to be escaped', () => {
    assert.deepEqual(codes(pixCreateCharge.validateField('/infoAdicionais/7/nome', 5)), [
      '/infoAdicionais/7/nome type',
    ]);
    assert.deepEqual(codes(pixCreateCharge.validateField('/a~1b', 1)), ['/a~1b unknown-field']);
    assert.deepEqual(codes(pixCreateCharge.validateField('no pointer', 1)), ['no pointer unknown-field']);
  });
  test('that has no JSON form', () => {
    assert.deepEqual(codes(pixCreateCharge.validateField('/chave', 1n)), ['/chave json-syntax']);
  });
});

describe('parameters', () => {
  const moments = { inicio: '2026-01-01T00:00:00Z', fim: '2026-01-02T00:00:00Z' };
  test('are taken as an object, pairs or a query string', async () => {
    const { pixListCharges } = await load(NAME);
    const judged = query => codes(pixListCharges.validateParameters({ query }));
    const dates = { inicio: new Date('2026-01-01T00:00:00Z'), fim: new Date('2026-01-02T00:00:00Z') };
    const search = new URLSearchParams(moments);
    for (const query of [moments, dates, search, String(search), `?${search}`, new Map(Object.entries(moments))]) {
      assert.deepEqual(judged(query), []);
    }
    assert.deepEqual(judged({ ...moments, cpf: undefined, cnpj: null }), []);
    assert.deepEqual(judged({ ...moments, 'paginacao.itensPorPagina': 0 }), [
      '/query/paginacao.itensPorPagina minimum',
    ]);
    assert.deepEqual(judged({ inicio: [moments.inicio, moments.inicio], fim: moments.fim }), [
      '/query/inicio duplicate-parameter',
    ]);
    assert.deepEqual(judged({}), ['/query/inicio required', '/query/fim required']);
    assert.deepEqual(codes(pixListCharges.validateParameters({})), ['/query/inicio required', '/query/fim required']);
  });
  test('of a query string are read as URLSearchParams reads them', async () => {
    const { pixDetailCharge } = await load(NAME);
    const asked = query => codes(pixDetailCharge.validateParameters({ path: { txid: 'a'.repeat(26) }, query }));
    assert.deepEqual(asked('?revisao=%31&&'), []);
    assert.deepEqual(asked('a+b=1&c%2Bd=2&%zz=3&=4&%ff=5&?revisao=6&é=7'), [
      '/query/a b unknown-parameter',
      '/query/c+d unknown-parameter',
      '/query/%zz unknown-parameter',
      '/query/ unknown-parameter',
      '/query/\ufffd unknown-parameter',
      '/query/?revisao unknown-parameter',
      '/query/é unknown-parameter',
    ]);
    assert.deepEqual(asked('\ud800=1'), ['/query/\\ud800 unknown-parameter']);
  });
  test('of the path and of headers', async () => {
    const { ofStartPixPayment, pixDetailCharge } = await load(NAME);
    assert.deepEqual(codes(pixDetailCharge.validateParameters({ path: { txid: 'short' } })), ['/path/txid txid']);
    const key = { 'X-Idempotency-Key': 'a'.repeat(36) };
    for (const headers of [key, new Headers(key), Object.entries(key)]) {
      assert.deepEqual(codes(ofStartPixPayment.validateParameters({ headers })), []);
    }
  });
});

test('a Standard Schema tells places as keys', () => {
  const body = charge({ infoAdicionais: [{ nome: 'a', valor: 'b' }, { nome: 'a' }], 'a/b': 1 });
  const { issues } = pixCreateCharge.in(en)['~standard'].validate(body);
  assert.deepEqual(issues, [
    { message: 'unknown field', path: ['a/b'] },
    { message: '`valor` is required', path: ['infoAdicionais', 1, 'valor'] },
  ]);
  const valid = charge();
  assert.deepEqual(pixCreateCharge['~standard'].validate(valid), { value: valid });
  assert.equal(pixCreateCharge['~standard'].validate(valid).value, valid);
});

test('a Standard Schema tells what is wrong with an object before what is wrong with its members', () => {
  const body = charge({ devedor: {} });
  const { issues } = pixCreateCharge['~standard'].validate(body);
  assert.deepEqual(
    issues.map(({ path }) => path),
    [['devedor'], ['devedor', 'nome']],
  );
  // The report itself keeps the order of the text.
  assert.deepEqual(codes(pixCreateCharge.validate(body)), ['/devedor/nome required', '/devedor one-of-required']);
});

test('every operation has a Standard Schema that works when taken apart', () => {
  for (const operation of [pixConfigWebhook, pixSend, updateAccountConfig]) {
    const { validate, version, vendor } = operation['~standard'];
    assert.deepEqual([version, vendor], [1, 'gerencianet-validation']);
    assert.ok(validate({}).issues === undefined || validate({}).issues.length > 0);
    assert.ok(validate('x').issues.length > 0);
  }
});
