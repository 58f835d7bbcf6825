// Node: as an ES module and as CommonJS, through every entrance.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';

import { compare } from '../compare.js';
import { PROJECT } from '../support/folders.js';
import { MODULE, NAME, assertAgreement, judgedRequests, subject } from '../support/subject.js';

const requests = judgedRequests();

for (const kind of ['mjs', 'cjs']) {
  const { load } = await import(join(PROJECT, `load.${kind}`));

  for (const entrance of ['.', './js']) {
    test(`${kind}, ${entrance}`, async () => {
      assertAgreement(compare(await subject(load, entrance), requests));
    });
  }

  test(`${kind}, ./slim`, async () => {
    const file = createRequire(join(PROJECT, 'package.json')).resolve(join(NAME, MODULE));
    const { use } = await load(`${NAME}/slim`);
    use(await readFile(file));
    assertAgreement(compare(await subject(load, './slim'), requests));
  });
}
