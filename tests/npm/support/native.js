// The native judge.

import { execFileSync, spawnSync } from 'node:child_process';

import { WORKSPACE } from './folders.js';

/** The requests with the native `report` of each: `null` for one that is valid, otherwise its JSON by language. */
export function withReports(requests) {
  // What a program that has parsed the text would send. A text that is a JSON string is left out: given as a value, it is
  // again a text.
  const objects = requests.map(({ text }) => text !== undefined && stringified(text));
  const again = requests.flatMap((request, position) =>
    objects[position] ? [{ ...request, text: objects[position] }] : [],
  );
  const [reports, reportsAgain] = split(judged([...requests, ...again]), requests.length);
  return requests.map((request, position) => ({
    ...request,
    report: reports[position],
    ...(objects[position] && { object: { report: reportsAgain.shift() } }),
  }));
}

function stringified(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'string' ? undefined : JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function judged(requests) {
  const lines = requests.map(({ operation, text, bytes, parameters, options }) =>
    JSON.stringify({ operation, text, bytes, parameters, ...options }),
  );
  const { status, stdout, stderr, error } = spawnSync(program('reports'), {
    input: lines.join('\n'),
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  if (error !== undefined || status !== 0) throw new Error(`the native judge failed: ${error ?? stderr}`);
  return stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
}

/**
 * Builds a program of the crate that has a test and tells where it is. Cargo builds the programs of a crate with a test of it, here
 * with the very features of `cargo test`, so that nothing is built twice.
 */
export function program(name, test = 'cases') {
  const what = ['--workspace', '--all-features', '--test', test, '--no-run', '--message-format=json'];
  const options = { cwd: WORKSPACE, encoding: 'utf8', maxBuffer: 1 << 28 };
  const told = execFileSync('cargo', ['test', '--quiet', ...what], options).trimEnd().split('\n');
  const artifacts = told.map(line => JSON.parse(line));
  return artifacts.find(({ target, executable }) => target?.name === name && executable).executable;
}

function split(list, position) {
  return [list.slice(0, position), list.slice(position)];
}
