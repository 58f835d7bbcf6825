// Deno and Bun: run times of their own, as programs.

import { execFile, execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { MADE, PROJECT, REQUESTS, TESTS } from '../support/folders.js';
import { imported } from '../support/statically.js';
import { assertAgreement } from '../support/subject.js';

/** A program that writes what `compare` gives. */
const program = entrance => `${imported(entrance)}
import { readFileSync } from 'node:fs'
import { compare } from '${pathToFileURL(join(TESTS, 'compare.js'))}'
console.log(JSON.stringify(compare(subject, JSON.parse(readFileSync('${REQUESTS}', 'utf8')))))
`;

const deno = file => [
  join(TESTS, 'node_modules/.bin/deno'),
  'run',
  `--allow-read=${TESTS},${MADE}`,
  '--no-prompt',
  file,
];
const bun = file => ['bun', 'run', file];

const hasBun = (() => {
  try {
    return execFileSync('bun', ['--version']).length > 0;
  } catch {
    return false;
  }
})();

for (const entrance of ['.', './js']) {
  const file = join(PROJECT, `judge${entrance.replace(/\W+/, '-')}.mjs`);
  writeFileSync(file, program(entrance));

  const agrees = async ([command, ...words]) => {
    const { stdout } = await promisify(execFile)(command, words, { cwd: PROJECT, maxBuffer: 1 << 26 });
    assertAgreement(JSON.parse(stdout));
  };
  test(`Deno, ${entrance}`, () => agrees(deno(file)));
  test(`Bun, ${entrance}`, { skip: !hasBun && 'there is no bun here, and its npm package brings none' }, () =>
    agrees(bun(file)),
  );
}
