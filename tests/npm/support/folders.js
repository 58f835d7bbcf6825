// Where things lie.

import { fileURLToPath } from 'node:url';

const folder = path => fileURLToPath(new URL(path, import.meta.url));

/** The root of the workspace. */
export const WORKSPACE = folder('../../../');

/** These tests. */
export const TESTS = folder('../');

/** The package as `cargo xtask npm` makes it. */
export const PACKAGE = folder('../../../target/npm/');

/** Whatever these tests make. */
export const MADE = folder('../../../target/npm-tests/');

/** The packed package. */
export const TARBALL = folder('../../../target/npm-tests/gerencianet-validation.tgz');

/** The names of the files in it. */
export const PACKED = folder('../../../target/npm-tests/packed.json');

/** A project that has nothing but the package in it. */
export const PROJECT = folder('../../../target/npm-tests/project/');

/** The package as it is installed there. */
export const INSTALLED = folder('../../../target/npm-tests/project/node_modules/gerencianet-validation/');

/** Every request with its native reports. */
export const REQUESTS = folder('../../../target/npm-tests/requests.json');
