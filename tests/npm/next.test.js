// Next.js: the package in a component of the server, in one of the client, and in a route of the edge run time.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

import { open } from './support/browsers.js';
import { EXPECTED, assertShaken } from './support/consumed.js';
import { WORKSPACE } from './support/folders.js';
import { consumer, lend } from './support/project.js';

const environment = { ...process.env, WORKSPACE, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

/** Starts `next`; what it writes goes to `lines`. */
function next(root, ...words) {
  const program = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), ...words], {
    cwd: root,
    env: environment,
  });
  const written = [];
  program.stdout.on('data', data => written.push(data));
  program.stderr.on('data', data => written.push(data));
  const ended = new Promise(resolve => program.on('close', resolve));
  return { program, ended, text: () => Buffer.concat(written).toString() };
}

test('Next.js', { timeout: 240_000 }, async t => {
  const root = consumer('next');
  lend(root, ['next', 'react', 'react-dom']);

  const building = next(root, 'build');
  assert.equal(await building.ended, 0, building.text());
  t.diagnostic(assertShaken(join(root, '.next/static')));

  const serving = next(root, 'start', '--hostname', '127.0.0.1', '--port', '0');
  t.after(() => {
    serving.program.kill();
    return serving.ended;
  });
  const address = await new Promise((resolve, reject) => {
    serving.ended.then(() => reject(new Error(serving.text())));
    serving.program.stdout.on('data', () => {
      const found = serving.text().match(/http:\/\/127\.0\.0\.1:\d+/);
      if (found !== null && serving.text().includes('Ready')) resolve(found[0]);
    });
  });

  const browser = await open('chromium');
  t.after(() => browser.close());
  const { page, complaints } = await browser.visit(address);
  await page.waitForSelector('#client:not(:empty)', { timeout: 30_000 });
  assert.equal(await page.textContent('#server'), EXPECTED);
  assert.equal(await page.textContent('#client'), EXPECTED);
  assert.deepEqual(complaints, []);

  // The edge run time compiles no WebAssembly from bytes.
  assert.equal(await (await fetch(`${address}/edge`)).text(), EXPECTED);
});
