// The unpacking of the module against zlib.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { constants, deflateRawSync } from 'node:zlib';

import { inflate } from '../../crates/gerencianet-wasm/npm/src/module/inflate.js';

/** Numbers that look random and are the same in every run. */
function random(seed) {
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

const WAYS = [
  { level: 0 },
  { level: 1 },
  { level: 9 },
  { strategy: constants.Z_FIXED },
  { strategy: constants.Z_HUFFMAN_ONLY },
  { strategy: constants.Z_RLE },
];

function check(raw) {
  for (const way of WAYS) {
    assert.ok(raw.equals(inflate(deflateRawSync(raw, way), raw.length)), JSON.stringify(way));
  }
}

test('what zlib packs in any way is unpacked', () => {
  const next = random(1);
  for (let run = 0; run < 300; run++) {
    const length = Math.floor(next() * 5000);
    const letters = 1 + Math.floor(next() * 255);
    check(Buffer.from(Array.from({ length }, (_, at) => (next() < 0.5 ? (at * 7) % letters : next() * letters))));
  }
});

test('the longest distances and lengths, and several blocks', () => {
  const next = random(2);
  const block = Buffer.from(Array.from({ length: 32_768 }, () => next() * 256));
  check(Buffer.concat([block, block, Buffer.alloc(1000), block]));
  check(Buffer.alloc(0));
  check(Buffer.alloc(300_000, 'ab'));
});
