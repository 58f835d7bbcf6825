// The benchmark of the package, once through: no time is held to anything.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { MADE, TESTS } from './support/folders.js';
import { program } from './support/native.js';

/** How many rows each table has: what is done, times the rivals. */
const ROWS = {
  'In Node': 6 * 3,
  'In Chromium': 6 * 3,
  'Size of the bundle': 2 * 3,
  'First verdict of a new process of Node': 4,
};

test('every row is told, and every rival gives our verdicts', () => {
  const folder = join(MADE, 'bench-once');
  const given = [join(TESTS, 'bench/run.js'), program('bench', 'rows'), folder, 'once'];
  const { status, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const rows = JSON.parse(readFileSync(join(folder, 'npm.json'), 'utf8'));
  const counts = {};
  for (const { group } of rows) counts[group] = (counts[group] ?? 0) + 1;
  assert.deepEqual(counts, ROWS);
  for (const row of rows) {
    const name = `${row.group}: ${row.what}: ${row.rival}`;
    for (const figure of ['ours', 'theirs', 'ratio', 'lower', 'upper']) assert.ok(row[figure] > 0, `${name}: ${figure}`);
    assert.equal(row.differing, 0, name);
    if (['In Node', 'In Chromium'].includes(row.group)) assert.ok(row.compared >= 42, name);
  }
});
