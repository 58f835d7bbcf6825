// Projects that use the package as everybody else does.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { MADE, TARBALL, TESTS } from './folders.js';

/** Installs the packed package into a folder as its only dependency. */
export function install(folder) {
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ private: true, type: 'module' }, null, 2)}\n`);
  const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  execFileSync('npm', ['install', ...quiet, TARBALL], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** A project of its own with the files of a folder of `consumers`, what all of them share, and the package. */
export function consumer(name, source = name) {
  const folder = join(MADE, 'consumers', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(TESTS, 'consumers', source), folder, { recursive: true });
  cpSync(join(TESTS, 'consumers/shared'), join(folder, 'shared'), { recursive: true });
  install(folder);
  return folder;
}

/** Gives a project other packages, which the tests have. */
export function lend(folder, names) {
  for (const name of names) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(TESTS, 'node_modules', name), link);
  }
}
