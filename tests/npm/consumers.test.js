// Projects of every kind that install the packed package: each shows the report that the native judge gives, and bundles
// nothing but what it uses.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';

import resolver from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import * as vite from 'vite';
import webpack from 'webpack';

import { open } from './support/browsers.js';
import { EXPECTED, assertShaken } from './support/consumed.js';
import { TESTS } from './support/folders.js';
import { consumer } from './support/project.js';
import { serve } from './support/server.js';

const browser = await open('chromium');
after(() => browser.close());

/** Opens a page and asserts what it shows. */
async function shows(address) {
  const { page, complaints, close } = await browser.visit(address);
  try {
    await page.waitForSelector('output:not(:empty)', { timeout: 30_000 });
    assert.equal(await page.textContent('output'), EXPECTED);
    assert.deepEqual(complaints, []);
  } finally {
    await close();
  }
}

/** The same for a folder that any server could serve. */
async function showsFrom(folder) {
  const server = await serve({ folders: { '/': `${folder}/` } });
  try {
    await shows(`${server.origin}/`);
  } finally {
    await server.close();
  }
}

test('no bundler', () => showsFrom(consumer('plain')));

test('Vite', async t => {
  const root = consumer('vite');
  const facts = { root, configFile: false, logLevel: 'warn', clearScreen: false };

  await t.test('build', async t => {
    await vite.build(facts);
    t.diagnostic(assertShaken(join(root, 'dist')));
    await showsFrom(join(root, 'dist'));
  });

  await t.test('dev server', async () => {
    const server = await vite.createServer({ ...facts, server: { host: '127.0.0.1', port: 0 } });
    try {
      await server.listen();
      await shows(`http://127.0.0.1:${server.httpServer.address().port}/`);
    } finally {
      await server.close();
    }
  });
});

/** Each bundler: writes `bundle.js` into a folder. */
const BUNDLERS = {
  webpack: (root, path) =>
    new Promise((resolve, reject) => {
      const facts = {
        context: root,
        entry: './shared/main.js',
        mode: 'production',
        output: { path, filename: 'bundle.js' },
      };
      webpack(facts, (error, stats) => {
        if (error !== null || stats.hasErrors() || stats.hasWarnings()) reject(error ?? new Error(stats.toString()));
        else resolve();
      });
    }),
  Rollup: async (root, path) => {
    const onwarn = warning => {
      throw new Error(warning.message);
    };
    const bundle = await rollup({ input: join(root, 'shared/main.js'), plugins: [resolver()], onwarn });
    await bundle.write({ file: join(path, 'bundle.js') });
    await bundle.close();
  },
  esbuild: async (root, path) => {
    const { warnings } = await esbuild.build({
      absWorkingDir: root,
      entryPoints: ['shared/main.js'],
      bundle: true,
      minify: true,
      format: 'esm',
      outfile: join(path, 'bundle.js'),
    });
    assert.deepEqual(warnings, []);
  },
};

for (const [name, bundle] of Object.entries(BUNDLERS)) {
  test(name, async t => {
    const root = consumer(name.toLowerCase(), 'bundled');
    const path = join(root, 'dist');
    mkdirSync(path);
    cpSync(join(root, 'index.html'), join(path, 'index.html'));
    await bundle(root, path);
    t.diagnostic(assertShaken(path));
    await showsFrom(path);
  });
}

test('programs', async t => {
  const root = consumer('node');
  const shown = (command, ...words) => execFileSync(command, words, { cwd: root, encoding: 'utf8' }).trimEnd();
  await t.test('Node, ES module', () => assert.equal(shown(process.execPath, 'main.mjs'), EXPECTED));
  await t.test('Node, CommonJS', () => assert.equal(shown(process.execPath, 'main.cjs'), EXPECTED));
  await t.test('Deno', () => {
    assert.equal(
      shown(join(TESTS, 'node_modules/.bin/deno'), 'run', '--allow-read', '--no-prompt', 'main.mjs'),
      EXPECTED,
    );
  });
});
