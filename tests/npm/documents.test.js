// The checks of single texts, and the masks.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { PROJECT, WORKSPACE } from './support/folders.js';
import { NAME } from './support/subject.js';

const { load } = await import(join(PROJECT, 'load.mjs'));
const documents = await load(`${NAME}/documents`);
const { default: ptBR } = await load(`${NAME}/messages/pt-BR`);

const VECTORS = join(WORKSPACE, 'tests/vectors');
/** Vectors of what no member of a body has as its format. */
const OF_NO_FORMAT = ['br-code.json', 'moments.json'];

/** `id-envio` as a part of a name: `IdEnvio`. */
const pascal = name => name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());

describe('every format has its functions, which agree with its vectors', () => {
  for (const file of readdirSync(VECTORS).filter(name => name.endsWith('.json') && !OF_NO_FORMAT.includes(name))) {
    test(file, () => {
      const name = pascal(file.replace('.json', ''));
      const [is, parse] = [documents[`is${name}`], documents[`parse${name}`]];
      const vectors = JSON.parse(readFileSync(join(VECTORS, file), 'utf8'));
      let judged = 0;
      for (const [text, valid] of verdicts(vectors)) {
        assert.equal(is(text), valid, file);
        const parsed = parse(text, ptBR);
        assert.deepEqual(Object.keys(parsed), valid ? ['valid', 'value'] : ['valid', 'code', 'message']);
        assert.equal(parsed.valid, valid);
        if (valid) assert.equal(parsed.value, text);
        else assert.ok(parsed.message.length > 10 && (text.length < 4 || !parsed.message.includes(text)));
        judged += 1;
      }
      assert.ok(judged > 1, 'there are vectors');
    });
  }
});

test('what is no text is none', () => {
  for (const value of [undefined, null, 12345678909, 1n, {}, [], Symbol('x'), () => {}]) {
    assert.equal(documents.isCpf(value), false);
    assert.equal(documents.parseCpf(value).valid, false);
    assert.equal(documents.chavePixKind(value), undefined);
  }
  assert.deepEqual(documents.parseCpf(5, ptBR), { valid: false, code: 'type', message: 'deve ser um texto' });
  assert.deepEqual(documents.parseCpf('12345678900'), {
    valid: false,
    code: 'cpf-check-digits',
    message: 'cpf-check-digits',
  });
});

test('the shape of a key tells its kind', () => {
  const kinds = {
    12345678909: 'cpf',
    '12ABC34501DE35': 'cnpj',
    '+5531999998888': 'telefone',
    'pix@bcb.gov.br': 'email',
    '71cdf9ba-c695-4e3c-b010-abb521a3f1be': 'evp',
    12345678900: undefined,
    é: undefined,
    '\ud800': undefined,
  };
  for (const [key, kind] of Object.entries(kinds)) assert.equal(documents.chavePixKind(key), kind, key);
});

test('masks are put on as far as has been typed, and come off again', () => {
  const { formatCpf, formatCnpj, formatCpfCnpj, formatCep, formatCelular, stripCpf, stripCnpj } = documents;
  assert.deepEqual(
    ['', '1', '123', '1234', '1234567', '12345678909', '123.456.789-09', '123456789091'].map(formatCpf),
    ['', '1', '123', '123.4', '123.456.7', '123.456.789-09', '123.456.789-09', '123.456.789-091'],
  );
  assert.equal(formatCnpj('12ABC34501DE35'), '12.ABC.345/01DE-35');
  assert.equal(stripCnpj('12.ABC.345/01DE-35'), '12ABC34501DE35');
  assert.equal(stripCpf(' 123.456.789-09 '), '12345678909');
  assert.deepEqual(['12345678909', '12ABC3', '123456789090'].map(formatCpfCnpj), [
    '123.456.789-09',
    '12.ABC.3',
    '12.345.678/9090',
  ]);
  assert.equal(formatCep('01310100'), '01310-100');
  assert.deepEqual(['1133334444', '11999998888', '11'].map(formatCelular), [
    '(11) 3333-4444',
    '(11) 99999-8888',
    '(11',
  ]);
});

test('amounts', () => {
  const { formatValor, stripValor, centavos, valorDeCentavos } = documents;
  assert.deepEqual(['0.01', '1.00', '1234.50', '9999999999.99', '12,30', ''].map(formatValor), [
    '0,01',
    '1,00',
    '1.234,50',
    '9.999.999.999,99',
    '12,30',
    '',
  ]);
  assert.deepEqual(['R$ 1.234,50', '1234,5', '12.30', '1.234', ' 7,89 ', '1,234.50', 'R$\u00a05,00'].map(stripValor), [
    '1234.50',
    '1234.5',
    '12.30',
    '1.234',
    '7.89',
    '1,234.50',
    '5.00',
  ]);
  for (const [valor, cents] of [
    ['0.01', 1],
    ['12.34', 1234],
    ['9999999999.99', 999_999_999_999],
  ]) {
    assert.equal(centavos(valor), cents);
    assert.equal(valorDeCentavos(cents), valor);
  }
  for (const valor of ['0.00', '1', '1,00', '12345678901.00']) assert.equal(centavos(valor), undefined);
  for (const cents of [0, -1, 1.5, NaN, 1_000_000_000_000, '5', 5n]) assert.equal(valorDeCentavos(cents), undefined);
});

test('an amount that is being typed', () => {
  const { formatValor, isValor, valorDigitado } = documents;
  let shown = '';
  const seen = [...'0012345678901234'].map(key => (shown = formatValor(valorDigitado(shown + key))));
  assert.deepEqual(seen.slice(0, 7), ['', '', '0,01', '0,12', '1,23', '12,34', '123,45']);
  assert.deepEqual(seen.slice(-3), ['1.234.567.890,12', '1.234.567.890,12', '1.234.567.890,12']);
  for (const [text, valor] of Object.entries({ 'R$ 1.234,5': '123.45', '0,0': '', abc: '', '-5': '0.05', '١': '' })) {
    assert.equal(valorDigitado(text), valor);
    assert.equal(isValor(valorDigitado(text)), valor !== '');
  }
});

/** Every text of a vector file with its verdict. */
function verdicts(vectors) {
  const texts = list => list.map(one => (typeof one === 'string' ? one : (one.text ?? one.value)));
  return [
    ...texts(vectors.valid ?? vectors.accepted).map(text => [text, true]),
    ...texts(vectors.invalid ?? vectors.refused).map(text => [text, false]),
  ];
}
