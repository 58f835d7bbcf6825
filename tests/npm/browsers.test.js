// That the browsers hold pages to the policies these tests serve them under, and that it would be seen if a page broke one.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { NAMES, open } from './support/browsers.js';
import { TESTS } from './support/folders.js';
import { PAGE_WITHOUT_WASM, PAGE_WITH_WASM } from './support/policies.js';
import { serve } from './support/server.js';

/** The smallest module there is. */
const EMPTY = 'new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))';

const script = what => `import { tell } from '/tests/support/page.js'\ntell(() => { ${what} })\n`;

const texts = {
  '/page': '<!doctype html><html lang="en"><title>x</title><script type="module" src="/wasm.js"></script></html>',
  '/inline': `<!doctype html><html lang="en"><title>x</title><script type="module" src="/quiet.js"></script><script>document.title = 'inline'</script></html>`,
  '/wasm.js': script(`${EMPTY}; return 'compiled'`),
  '/quiet.js': script('return document.title'),
};

for (const name of NAMES) {
  test(name, { timeout: 120_000 }, async t => {
    const browser = await open(name);
    t.after(() => browser.close());
    const visit = async (policy, path) => {
      const server = await serve({ policy, texts, folders: { '/tests/': TESTS } });
      try {
        const { complaints, close } = await browser.visit(server.origin + path);
        const told = await server.result();
        await close();
        return { ...told, complaints };
      } finally {
        await server.close();
      }
    };

    await t.test('compiles WebAssembly where the policy allows it', async () => {
      assert.deepEqual(await visit(PAGE_WITH_WASM, '/page'), { result: 'compiled', violations: [], complaints: [] });
    });

    await t.test('refuses WebAssembly where the policy does not allow it, and says so', async () => {
      const { error, violations } = await visit(PAGE_WITHOUT_WASM, '/page');
      assert.match(error, /CompileError/);
      assert.deepEqual(violations, ['script-src: wasm-eval']);
    });

    await t.test('complains of an inline script', async () => {
      const { result, complaints } = await visit(PAGE_WITH_WASM, '/inline');
      assert.equal(result, 'x');
      assert.equal(complaints.length, 1);
    });
  });
}
