// The short form of `cargo xtask prove`: four judges about bodies made by chance.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

import { program } from './support/native.js';

const BODIES = 50_000;

test('the native judge, the package, jsonschema and ajv differ by no more than the rules', () => {
  const { status, stdout, stderr } = spawnSync(program('prove'), ['--bodies', String(BODIES)], { encoding: 'utf8' });
  assert.equal(status, 0, `${stdout}\n${stderr}`);
  const [, bodies] = stdout.match(/^(\d+) bodies with seed/m);
  assert.ok(Number(bodies) >= BODIES, stdout);
});
