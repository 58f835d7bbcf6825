// workerd, the run time of Cloudflare Workers, which compiles no WebAssembly from bytes: the module is a file of its own.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { test } from 'node:test';

import { build } from 'esbuild';
import { Miniflare } from 'miniflare';

import { PROJECT, REQUESTS, TESTS } from '../support/folders.js';
import { imported } from '../support/statically.js';
import { assertAgreement } from '../support/subject.js';

test('workerd, .', async t => {
  const contents = `${imported('.')}
    import { compare } from '${TESTS}compare.js'
    export default { fetch: async (request) => Response.json(compare(subject, await request.json())) }`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: PROJECT },
    bundle: true,
    format: 'esm',
    conditions: ['workerd'],
    loader: { '.wasm': 'copy' },
    assetNames: '[name]',
    outdir: 'out',
    write: false,
  });
  const modules = outputFiles.map(({ path, contents }) => ({
    type: path.endsWith('.wasm') ? 'CompiledWasm' : 'ESModule',
    path: basename(path),
    contents,
  }));
  modules.sort((one, other) => other.type.localeCompare(one.type));
  assert.deepEqual(
    modules.map(({ type }) => type),
    ['ESModule', 'CompiledWasm'],
  );

  const worker = new Miniflare({ modules, compatibilityDate: '2026-01-01' });
  t.after(() => worker.dispose());
  const response = await worker.dispatchFetch('http://localhost/', { method: 'POST', body: await readFile(REQUESTS) });
  assert.equal(response.status, 200);
  assertAgreement(await response.json());
});
