// What of the package is judged, for each way in which its module comes.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { exports as resolved } from 'resolve.exports';

import { INSTALLED, REQUESTS, WORKSPACE } from './folders.js';

/** The name of the package. */
export const NAME = 'gerencianet-validation';

/** The languages it speaks. */
export const LANGUAGES = ['pt-BR', 'en'];

/** The file of the module, as a subpath. */
export const MODULE = './gerencianet-validation.wasm';

/** The requests with their native reports. */
export function judgedRequests() {
  return JSON.parse(readFileSync(REQUESTS, 'utf8'));
}

/** The subpaths behind an entrance (`.`, `./js`, `./slim`) whose modules hold operations. */
export function subpaths(entrance) {
  const documents = readdirSync(join(WORKSPACE, 'specs')).filter(name => name.endsWith('.yaml'));
  const apis = documents.map(name => `${entrance}/${name.slice(0, -'.yaml'.length)}`);
  const known = manifest().exports;
  if (entrance === '.') for (const api of apis) assert.ok(api in known, `${api} is no subpath of the package`);
  return [entrance, ...apis.filter(api => api in known)];
}

/** What `compare` takes, by a function that loads a module by its name. */
export async function subject(load, entrance) {
  const namespaces = await Promise.all(subpaths(entrance).map(subpath => load(join(NAME, subpath))));
  const tables = await Promise.all(LANGUAGES.map(language => load(`${NAME}/messages/${language}`)));
  // What a CommonJS module exports is the table itself.
  const messages = tables.map(table => table.default ?? table);
  return {
    namespaces,
    messages: Object.fromEntries(LANGUAGES.map((language, position) => [language, messages[position]])),
  };
}

/** The addresses of the modules that a page loads, which has nothing that resolves names. */
export function addresses(entrance) {
  const address = subpath => `/package/${resolved(manifest(), subpath, { browser: true })[0].slice('./'.length)}`;
  return {
    namespaces: subpaths(entrance).map(address),
    messages: Object.fromEntries(LANGUAGES.map(language => [language, address(`./messages/${language}`)])),
    module: entrance === './slim' ? address(MODULE) : undefined,
  };
}

/** Asserts that the package agrees with the native judge in whatever it was asked, and was asked everything. */
export function assertAgreement({ judged, differing, differences }) {
  assert.deepEqual(differences, [], `${differing} differences`);
  const requests = judgedRequests();
  const least = {
    text: requests.filter(({ text }) => text !== undefined).length,
    bytes: requests.filter(({ parameters }) => parameters === undefined).length,
    object: requests.filter(({ object }) => object !== undefined).length,
    parameters: requests.filter(({ parameters }) => parameters !== undefined).length,
  };
  for (const [route, number] of Object.entries(least)) {
    assert.ok(number > 400 && judged[route] >= number, `only ${judged[route]} requests by the route ${route}`);
  }
}

function manifest() {
  return JSON.parse(readFileSync(join(INSTALLED, 'package.json'), 'utf8'));
}
