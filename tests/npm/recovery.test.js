// What happens when the module traps or has no more memory.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { INSTALLED, PROJECT } from './support/folders.js';
import { MODULE, NAME } from './support/subject.js';

const wasm = readFileSync(join(INSTALLED, MODULE));

/** The module with a memory that cannot grow beyond some pages more than it starts with. */
function limited(wasm, more) {
  const sections = [];
  for (let at = 8; at < wasm.length;) {
    const [length, start] = number(wasm, at + 1);
    sections.push([wasm[at], wasm.subarray(start, start + length)]);
    at = start + length;
  }
  const written = sections.map(([id, content]) => {
    if (id !== 5) return [id, content];
    const [pages] = number(content, 2);
    return [id, Buffer.from([1, 1, ...leb(pages), ...leb(pages + more)])];
  });
  return Buffer.concat([
    wasm.subarray(0, 8),
    ...written.flatMap(([id, content]) => [Buffer.from([id, ...leb(content.length)]), content]),
  ]);
}

function number(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value |= (byte & 127) << shift;
    if (byte < 128) return [value, at];
  }
}

function leb(value) {
  const bytes = [];
  for (; value > 127; value >>= 7) bytes.push((value & 127) | 128);
  return [...bytes, value];
}

test('a text beyond the memory is an error, and the next one is judged', async () => {
  const { load } = await import(join(PROJECT, 'load.mjs'));
  const { use, pixDevolution } = await load(`${NAME}/slim`);
  use(limited(wasm, 8));
  const valid = '{"valor": "7.89"}';
  assert.equal(pixDevolution.isValid(valid), true);
  for (let times = 0; times < 3; times++) {
    assert.throws(() => pixDevolution.validate(' '.repeat(10_000_000)), WebAssembly.RuntimeError);
    assert.equal(pixDevolution.isValid(valid), true);
    assert.deepEqual(
      pixDevolution.validate('{"valor": "0.00"}').violations.map(({ code }) => code),
      ['valor-zero'],
    );
  }
});

test('slim says what is missing before it is given its module', () => {
  const program = `import { pixDevolution } from '${NAME}/slim'; pixDevolution.isValid('{}');`;
  const run = () => execFileSync('node', ['--input-type=module', '-e', program], { cwd: PROJECT, stdio: 'pipe' });
  assert.throws(run, ({ stderr }) => /call use\(module\) of 'gerencianet-validation\/slim'/.test(String(stderr)));
});

test('the module imports nothing, and holds no text of a panic and no path', () => {
  const module = new WebAssembly.Module(wasm);
  assert.deepEqual(WebAssembly.Module.imports(module), []);
  const strings = wasm.toString('latin1').match(/[\x20-\x7e]{6,}/g);
  assert.ok(
    strings.some(string => string.includes('json-syntax')),
    'strings of the module are found',
  );
  for (const telling of [
    /panick/,
    /unwrap/,
    /index out of/,
    /out of range/,
    /\.rs\b/,
    /\/(root|home|usr|rustc)\//,
    /overflow/,
  ]) {
    assert.deepEqual(
      strings.filter(string => telling.test(string)),
      [],
      String(telling),
    );
  }
  assert.deepEqual(WebAssembly.Module.customSections(module, 'name'), []);
});

test('the module holds no words', () => {
  const text = wasm.toString('utf8');
  for (const word of ['inválido', 'invalid', 'obrigatório', 'required is', 'deve ser', 'must be']) {
    assert.ok(!text.includes(word), word);
  }
});
