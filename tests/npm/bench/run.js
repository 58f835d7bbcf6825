// The package against its rivals, in Node and in Chromium: `cargo xtask bench npm` runs it.
//
//     node bench/run.js PROGRAM FOLDER [full | quick | once]
//
// PROGRAM is the native benchmark, which has the bodies; the rows go to `npm.json` in FOLDER.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import { build } from 'esbuild';

import { open } from '../support/browsers.js';
import { MADE, PACKAGE, TESTS } from '../support/folders.js';
import { serve } from '../support/server.js';
import { formats } from './formats.js';
import { PACES, byTurns, summary } from './measure.js';
import { VALIBOT, ZOD, program } from './schemas.js';

const [bench, results, pace = 'full'] = process.argv.slice(2);
const FOLDER = join(MADE, 'bench');
const FORMATS = join(TESTS, 'bench/formats.js');
/** The operation whose first verdict and whose size are told. */
const ONE = 'pixCreateCharge';
mkdirSync(FOLDER, { recursive: true });

const operations = await import(pathToFileURL(join(PACKAGE, 'esm/inline/index.js')));
const schemaOf = name => operations[name]['~standard'].jsonSchema.input({ target: 'draft-07' });

/** The bodies that the native benchmark judges, with the name that an operation has here. */
function bodies() {
  const text = execFileSync(bench, ['bodies'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const named = Object.entries(operations).filter(([, operation]) => operation.api !== undefined);
  return JSON.parse(text).map(({ operation, ...body }) => {
    const [name] = named.find(([, { api, id }]) => `${api}/${id}` === operation);
    return { operation: name, ...body };
  });
}

/** Validators that ajv has made beforehand, as a module. */
function standalone(names, allErrors) {
  const code = { source: true, esm: true, formats: _`formats` };
  const ajv = new Ajv({ allErrors, strict: false, logger: false, formats, code });
  for (const name of names) ajv.addSchema(schemaOf(name), name);
  const modules = standaloneCode(ajv, Object.fromEntries(names.map(name => [name, name])));
  return `import { formats } from '${FORMATS}';\n${modules}`;
}

/** Everything that rivals were compiled into, as modules with an export for each name. */
function modules(names) {
  const schemas = Object.fromEntries(names.map(name => [name, schemaOf(name)]));
  return {
    ajv: standalone(names, true),
    ajvFirst: standalone(names, false),
    zods: program(ZOD, schemas, FORMATS),
    valibots: program(VALIBOT, schemas, FORMATS),
  };
}

/** Writes a file and gives its path. */
function written(name, text) {
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  return path;
}

/** Bundles a program as an application does, and gives the path of what came of it. */
async function bundled(name, text, minify) {
  const outfile = join(FOLDER, `${name}.bundle.js`);
  await build({
    entryPoints: [written(`${name}.js`, text)],
    outfile,
    bundle: true,
    minify,
    format: 'esm',
    charset: 'utf8',
    nodePaths: [join(TESTS, 'node_modules')],
    alias: {
      'gerencianet-validation/messages/en': join(PACKAGE, 'esm/messages/en.js'),
      'gerencianet-validation/pix': join(PACKAGE, 'esm/inline/generated/pix.js'),
      'gerencianet-validation': join(PACKAGE, 'esm/inline/index.js'),
    },
    logLevel: 'error',
  });
  return outfile;
}

const all = bodies();
const names = [...new Set(all.map(({ operation }) => operation))];

/** What judges bodies, in this Node and in a browser. */
async function judged() {
  for (const [name, text] of Object.entries(modules(names))) written(`${name}.js`, text);
  const bundle = await bundled(
    'rows',
    Object.keys(modules([ONE]))
      .map(name => `import * as ${name} from './${name}.js';\n`)
      .join('') +
      `import bodies from './bodies.json';\nimport { rows } from '${join(TESTS, 'bench/rows.js')}';\n` +
      'export const result = (group, pace) => rows(group, bodies, { ajv, ajvFirst, zods, valibots }, pace);\n',
    false,
  );
  const { result } = await import(pathToFileURL(bundle));
  return [...result('In Node', PACES[pace]), ...(await inChromium())];
}

async function inChromium() {
  const server = await serve({
    folders: { '/made/': FOLDER + '/' },
    // A page that others cannot look into has a finer clock.
    headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
    texts: {
      '/page': '<!doctype html><title>bench</title><script type="module" src="/page.js"></script>',
      '/page.js':
        "import { result } from '/made/rows.bundle.js';\n" +
        "const post = answer => fetch('/result', { method: 'POST', body: JSON.stringify(answer) });\n" +
        `const run = () => { try { post({ rows: result('In Chromium', ${JSON.stringify(PACES[pace])}) }); } catch (error) { post({ error: String(error) }); } };\n` +
        // Not before the page has loaded, for which the driver waits.
        "addEventListener('load', () => setTimeout(run, 500));\n",
    },
  });
  const browser = await open('chromium');
  try {
    await browser.visit(`${server.origin}/page`);
    const { rows, error } = await server.result(600_000);
    if (error) throw new Error(error);
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Programs that judge a text by one operation or by every one, as `judge(name, text)`. */
function programs(names) {
  const [list, made] = [names.join(', '), modules(names)];
  for (const name of ['ajv', 'zods', 'valibots']) written(`of-${names.length}-${name}.js`, made[name]);
  const judge = (imports, verdict) => `${imports}\nexport const judge = (name, text) => ${verdict};\n`;
  const rival = (name, more, verdict) =>
    judge(`import { ${list} } from './of-${names.length}-${name}.js';${more}\nconst all = { ${list} };`, verdict);
  const entry = names.length === 1 ? 'gerencianet-validation/pix' : 'gerencianet-validation';
  return {
    ours: judge(
      `import { ${list} } from '${entry}';\nimport en from 'gerencianet-validation/messages/en';\nconst all = { ${list} };`,
      'all[name].in(en).validate(text).valid',
    ),
    'ajv, compiled beforehand': rival('ajv', '', 'all[name](JSON.parse(text))'),
    zod: rival('zods', '', 'all[name].safeParse(JSON.parse(text)).success'),
    valibot: rival('valibots', "\nimport * as v from 'valibot';", 'v.safeParse(all[name], JSON.parse(text)).success'),
  };
}

/** A row for each rival, of figures by name with ours first. */
function against([ours, ...rivals], row) {
  return rivals.map(([rival, figures]) => ({ ...row, rival, ...summary([[ours[1], figures]]) }));
}

async function sizes() {
  const told = [];
  for (const [what, chosen] of [
    ['one operation, its messages in English', [ONE]],
    [`all ${names.length} operations that have a body, messages in English`, names],
  ]) {
    const figures = [];
    for (const [name, text] of Object.entries(programs(chosen))) {
      const file = await bundled(`size-${chosen.length}-${figures.length}`, text, true);
      figures.push([name, [gzipSync(readFileSync(file), { level: 9 }).length]]);
    }
    const row = { group: 'Size of the bundle', what, unit: 'bytes of gzip', compared: 0, differing: 0 };
    told.push(...against(figures, { ...row, charted: chosen.length === 1 }));
  }
  return told;
}

/** How soon a new process of Node has its first verdict, without the time that Node takes to start. */
async function firsts() {
  const compiling =
    `import Ajv from 'ajv';\nimport { formats } from '${FORMATS}';\n` +
    `const schema = ${JSON.stringify(schemaOf(ONE))};\n` +
    'const options = { allErrors: true, strict: false, logger: false, formats };\n' +
    'export const judge = (name, text) => new Ajv(options).compile(schema)(JSON.parse(text));\n';
  const contenders = [];
  for (const [name, text] of Object.entries({ ...programs([ONE]), 'ajv, compiling': compiling })) {
    contenders.push([name, await bundled(`first-${contenders.length}`, text, true)]);
  }
  const { text } = all.find(({ operation, valid }) => operation === ONE && valid);
  const rounds = { full: 21, quick: 5, once: 1 }[pace];
  const figures = byTurns(rounds, contenders, ([name, file]) => {
    const timed =
      `const begin = performance.now();\nconst { judge } = await import(${JSON.stringify(pathToFileURL(file))});\n` +
      `const verdict = judge(${JSON.stringify(ONE)}, ${JSON.stringify(text)});\n` +
      'console.log(JSON.stringify([verdict, performance.now() - begin]));';
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', timed], { encoding: 'utf8' });
    const [verdict, milliseconds] = JSON.parse(said);
    if (verdict !== true) throw new Error(`the first verdict of ${name} is wrong`);
    return milliseconds * 1e6;
  });
  const named = contenders.map(([name], position) => [name, figures[position]]);
  const row = { group: 'First verdict of a new process of Node', what: ONE, unit: 'ns', compared: 1, differing: 0 };
  return against(named, { ...row, charted: true });
}

written('bodies.json', JSON.stringify(all));
const told = [...(await judged()), ...(await sizes()), ...(await firsts())];
mkdirSync(results, { recursive: true });
writeFileSync(join(results, 'npm.json'), `${JSON.stringify(told, undefined, 2)}\n`);
