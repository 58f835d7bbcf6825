// The package as it would be published: what is in it, and how others resolve it.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { test } from 'node:test';

import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

import { operationsOf } from './compare.js';
import { INSTALLED, PACKED, PROJECT, TARBALL, WORKSPACE } from './support/folders.js';

const manifest = JSON.parse(readFileSync(join(INSTALLED, 'package.json'), 'utf8'));
const readme = readFileSync(join(INSTALLED, 'README.md'), 'utf8');
const packed = JSON.parse(readFileSync(PACKED, 'utf8'));

test('publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: INSTALLED, strict: true });
  assert.deepEqual(
    messages.map(message => formatMessage(message, manifest)),
    [],
  );
});

test('attw finds no problem of types in any way of resolving', async () => {
  const { types, problems } = await checkPackage(createPackageFromTarballData(readFileSync(TARBALL)));
  assert.deepEqual(types, { kind: 'included' });
  const said = problems.map(({ kind, entrypoint, resolutionKind, resolutionOption, fileName, moduleSpecifier }) =>
    [kind, entrypoint ?? fileName, resolutionKind ?? resolutionOption, moduleSpecifier].join(' ').trimEnd(),
  );
  assert.deepEqual(said, []);
});

test('nothing is installed with it, and nothing runs when it is installed', () => {
  for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundledDependencies', 'scripts']) {
    assert.equal(manifest[kind], undefined, kind);
  }
  assert.equal(manifest.sideEffects, false);
});

test('the version is that of the workspace', () => {
  const [, version] = readFileSync(join(WORKSPACE, 'Cargo.toml'), 'utf8').match(
    /\[workspace\.package\]\nversion = "(.+)"/,
  );
  assert.equal(manifest.version, version);
});

test('it holds nothing but what its README names', () => {
  const given = ['README.md', 'package.json', ...readdirSync(WORKSPACE).filter(name => name.startsWith('LICENSE'))];
  const roots = new Set(packed.map(path => path.replace(/\/.*/s, '/')).filter(path => !given.includes(path)));
  assert.deepEqual(
    [...roots].filter(path => !readme.includes(`\`${path}\``)),
    [],
  );
  for (const path of given) assert.ok(packed.includes(path), path);
});

test('every file is one that can be imported, or is needed by one', () => {
  const others = packed.filter(
    path => /^[^/]+$/.test(path) || path.endsWith('/package.json') || path.startsWith('openapi/'),
  );
  const wanted = targets(manifest.exports).filter(path => !path.includes('*'));
  const reached = new Set(others);
  for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
    assert.ok(packed.includes(path), `there is no ${path}`);
    if (reached.has(path) && !others.includes(path)) continue;
    reached.add(path);
    if (/\.(js|ts)$/.test(path)) wanted.push(...imported(path));
  }
  assert.deepEqual(
    packed.filter(path => !reached.has(path)),
    [],
  );
});

test('it says nothing of where it was made', () => {
  for (const path of packed) {
    assert.ok(!readFileSync(join(INSTALLED, path), 'latin1').includes(WORKSPACE), path);
  }
});

test('every document is there as JSON, with what it says', () => {
  const specs = readdirSync(join(WORKSPACE, 'specs')).filter(name => name.endsWith('.yaml'));
  const documents = packed.filter(path => path.startsWith('openapi/'));
  assert.deepEqual(documents, specs.map(name => `openapi/${name.slice(0, -'.yaml'.length)}.json`).sort());
  for (const path of documents) {
    const { openapi, paths } = JSON.parse(readFileSync(join(INSTALLED, path), 'utf8'));
    assert.equal(openapi, '3.0.3');
    const ids = Object.values(paths).flatMap(path => Object.values(path).flatMap(({ operationId }) => operationId ?? []));
    const api = createRequire(join(PROJECT, 'package.json'))(`${manifest.name}/${basename(path, '.json')}`);
    assert.deepEqual(ids.sort(), operationsOf(api).map(({ id }) => id).sort());
  }
});

test('what the README shows runs', () => {
  const programs = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, program]) => program);
  assert.ok(programs.length >= 3);
  programs.forEach((program, position) => {
    const file = join(PROJECT, `readme-${position}.mjs`);
    writeFileSync(file, program);
    execFileSync(process.execPath, [file], { stdio: 'pipe' });
  });
});

/** The files that a part of `exports` leads to. */
function targets(exports) {
  return typeof exports === 'string' ? [exports.slice('./'.length)] : Object.values(exports).flatMap(targets);
}

/** The files that a file imports, whether it is JavaScript or declares types. */
function imported(path) {
  const source = readFileSync(join(INSTALLED, path), 'utf8');
  const found = source.matchAll(/(?:\bfrom\s*|\bimport\s*\(?|\brequire\()\s*["'](\.{1,2}\/[^"'?]+)[?"']/g);
  return [...found].map(([, relative]) => {
    const file = join(path, '..', relative);
    return path.endsWith('.d.ts') ? file.replace(/(\.d)?\.js$/, '.d.ts') : file;
  });
}
