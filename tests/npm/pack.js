// Packs the package as `cargo xtask npm` has made it, and installs it into an empty project.

import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { MADE, PACKAGE, PACKED, PROJECT, TARBALL } from './support/folders.js';
import { install } from './support/project.js';

rmSync(MADE, { recursive: true, force: true });
mkdirSync(PROJECT, { recursive: true });

const [packed] = JSON.parse(
  execFileSync('npm', ['pack', PACKAGE, '--json', '--pack-destination', MADE], { encoding: 'utf8' }),
);
renameSync(join(MADE, packed.filename), TARBALL);
writeFileSync(PACKED, JSON.stringify(packed.files.map(file => file.path)));

install(PROJECT);
// So that names of the package are resolved by the run time, from within the project.
writeFileSync(join(PROJECT, 'load.mjs'), 'export const load = (name) => import(name)\n');
writeFileSync(join(PROJECT, 'load.cjs'), 'exports.load = async (name) => require(name)\n');
console.log(`${packed.files.length} files packed`);
