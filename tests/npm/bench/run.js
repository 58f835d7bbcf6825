// The package against its rivals, in Node and in Chromium: `cargo xtask bench` runs it.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import { build } from 'esbuild';

import { open } from '../support/browsers.js';
import { MADE, PACKAGE, TESTS, WORKSPACE } from '../support/folders.js';
import { serve } from '../support/server.js';
import { formats } from './formats.js';

const FOLDER = join(MADE, 'bench');
mkdirSync(FOLDER, { recursive: true });

const operations = await import(join(PACKAGE, 'esm/inline/index.js'));

/** The bodies that the native benchmark judges, with the name that an operation has here. */
function bodies() {
  const text = execFileSync('cargo', ['run', '--quiet', '--release', '--package', 'bench', '--', '--bodies'], {
    cwd: WORKSPACE,
    encoding: 'utf8',
  });
  const named = Object.entries(operations).filter(([, operation]) => operation.api !== undefined);
  return JSON.parse(text).map(({ operation, ...body }) => {
    const [name] = named.find(([, { api, id }]) => `${api}/${id}` === operation);
    return { operation: name, ...body };
  });
}

/** Validators that ajv has made beforehand, as a module. */
function standalone(names) {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    logger: false,
    formats,
    code: { source: true, esm: true, formats: _`formats` },
  });
  for (const name of names) ajv.addSchema(operations[name]['~standard'].jsonSchema.input({ target: 'draft-07' }), name);
  const code = standaloneCode(ajv, Object.fromEntries(names.map(name => [name, name])));
  return `import { formats } from '${join(TESTS, 'bench/formats.js')}';\n${code}`;
}

const all = bodies();
const names = [...new Set(all.map(({ operation }) => operation))];
writeFileSync(join(FOLDER, 'bodies.json'), JSON.stringify(all));
writeFileSync(join(FOLDER, 'ajv.js'), standalone(names));
writeFileSync(
  join(FOLDER, 'program.js'),
  `import bodies from './bodies.json';\nimport * as standalone from './ajv.js';\n` +
    `import { figures } from '${join(TESTS, 'bench/rows.js')}';\nexport const result = () => figures(bodies, standalone);\n`,
);
await build({
  entryPoints: [join(FOLDER, 'program.js')],
  outfile: join(FOLDER, 'bundle.js'),
  bundle: true,
  format: 'esm',
  charset: 'utf8',
  nodePaths: [join(TESTS, 'node_modules')],
  alias: { 'gerencianet-validation': join(PACKAGE, 'esm/inline/index.js') },
  logLevel: 'error',
});

function table(where, rows) {
  console.log(`\n${where}`);
  console.log(
    `${''.padEnd(54)}${'bodies'.padStart(7)}${'ours ns'.padStart(9)}${'rival ns'.padStart(10)}${'ratio'.padStart(7)}`,
  );
  for (const { name, bodies, ours, rival, ratio } of rows) {
    const figures = `${Math.round(ours).toString().padStart(9)}${Math.round(rival).toString().padStart(10)}`;
    console.log(`${name.padEnd(54)}${String(bodies).padStart(7)}${figures}${ratio.toFixed(2).padStart(7)}`);
  }
}

const { result } = await import(join(FOLDER, 'bundle.js'));
table(`Node ${process.versions.node}`, result());

const server = await serve({
  folders: { '/made/': FOLDER + '/' },
  texts: {
    '/page': '<!doctype html><title>bench</title><script type="module" src="/page.js"></script>',
    '/page.js':
      "import { result } from '/made/bundle.js';\n" +
      "const post = answer => fetch('/result', { method: 'POST', body: JSON.stringify(answer) });\n" +
      'const run = () => { try { post({ rows: result() }); } catch (error) { post({ error: String(error) }); } };\n' +
      // Not before the page has loaded, for which the driver waits.
      "addEventListener('load', () => setTimeout(run, 500));\n",
  },
});
const browser = await open('chromium');
await browser.visit(`${server.origin}/page`);
const { rows, error } = await server.result();
await browser.close();
await server.close();
if (error) throw new Error(error);
table('Chromium', rows);

/** The milliseconds until the first verdict of a new process, without those that Node takes to start: the best of some. */
function first(program) {
  const times = Array.from({ length: 9 }, () => {
    const timed = `const begin = performance.now();\n${program}\nconsole.log(performance.now() - begin);`;
    const { stdout, stderr, status } = spawnSync('node', ['--input-type=module', '-e', timed], {
      cwd: TESTS,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return Number(stdout);
  });
  return times.toSorted((one, other) => one - other)[4];
}

const { operation, text } = all.find(({ operation }) => operation === 'pixCreateCharge');
const api = join(PACKAGE, 'esm/inline/generated/pix.js');
const schema = JSON.stringify(operations[operation]['~standard'].jsonSchema.input({ target: 'draft-07' }));
const ours = first(`const { ${operation} } = await import('${api}');\n${operation}.validate(${JSON.stringify(text)});`);
const rival = first(
  `const { default: Ajv } = await import('ajv');\nconst { formats } = await import('./bench/formats.js');\n` +
    `new Ajv({ allErrors: true, strict: false, logger: false, formats }).compile(${schema})(JSON.parse(${JSON.stringify(text)}));`,
);
console.log(
  `\nfirst verdict of a new process: ${ours.toFixed(1)} ms, ajv compiling ${rival.toFixed(1)} ms, ratio ${(rival / ours).toFixed(2)}`,
);
