// The types compile as programs use them, and refuse what is no body.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const cases = join(here, '../../cases')
const exported = readFileSync(join(here, '../../../crates/gerencianet-wasm/npm/src/generated/operations.d.ts'), 'utf8')

/** Every type of a body, with the name that it has in its own module. */
const bodies = [...exported.matchAll(/^ {2}(?:(\w+Body) as )?(\w+Body),$/gm)].map(([, own, name]) => [own ?? name, name])

const COMPILERS = ['typescript', 'typescript-5']
const RESOLUTIONS = [
  ['bundler', 'esnext'],
  ['node16', 'node16'],
]

function compile(compiler, ...options) {
  const program = join(here, '../node_modules', compiler, 'bin/tsc')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--pretty', 'false', ...options], { encoding: 'utf8' })
  assert.equal(status, 0, `${stdout}${stderr}`)
}

for (const compiler of COMPILERS) {
  for (const [resolution, module] of RESOLUTIONS) {
    for (const exact of ['true', 'false']) {
      test(`${compiler}, resolving as ${resolution}, exact optional properties ${exact}`, () => {
        const how = ['--moduleResolution', resolution, '--module', module, '--exactOptionalPropertyTypes', exact]
        compile(compiler, '-p', join(here, 'tsconfig.json'), ...how)
      })
    }
  }
}

test('the types of documents that are not ours compile by themselves', () => {
  const folder = join(here, '../../any-document/typescript')
  const documents = readdirSync(folder).flatMap(name =>
    readdirSync(join(folder, name)).filter(file => file.endsWith('.d.ts')).map(file => join(folder, name, file)),
  )
  assert.ok(documents.length >= 33, `${documents.length}`)
  for (const compiler of COMPILERS) {
    const how = ['--strict', '--noEmit', '--skipLibCheck', 'false', '--exactOptionalPropertyTypes', 'true', '--target', 'es2022']
    compile(compiler, ...how, '--moduleResolution', 'node16', '--module', 'node16', ...documents)
  }
})

test('every type of a body is used, and mistakes of many kinds are', () => {
  const valid = readFileSync(join(here, 'valid.ts'), 'utf8')
  assert.ok(bodies.length >= 16)
  const program = valid.slice(valid.lastIndexOf(" from '"))
  assert.deepEqual(bodies.filter(([, name]) => !program.includes(name)), [])
  const mistakes = readFileSync(join(here, 'invalid.ts'), 'utf8').match(/@ts-expect-error \w/g)
  assert.ok(mistakes.length >= 30, `${mistakes.length}`)
})

test('every body that is accepted by the judge is one to the compiler', t => {
  const folder = join(here, '../../../target/npm-types')
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(folder, { recursive: true })
  let count = 0
  const lines = [`import type * as bodies from 'gerencianet-validation'`, 'export default [']
  for (const operation of readdirSync(cases, { withFileTypes: true }).filter(entry => entry.isDirectory())) {
    const own = `${operation.name[0].toUpperCase()}${operation.name.slice(1)}Body`
    const types = bodies.filter(([name]) => name === own)
    if (types.length === 0) continue
    const valid = join(cases, operation.name, 'valid')
    for (const name of readdirSync(valid)) {
      const text = readFileSync(join(valid, name), 'utf8')
      for (const [, type] of types) lines.push(`// ${name}`, `${text.trim()} satisfies bodies.${type},`)
      count += 1
    }
  }
  assert.ok(count >= 150, `${count}`)
  writeFileSync(join(folder, 'cases.ts'), `${lines.join('\n')}\n]\n`)
  const options = JSON.parse(readFileSync(join(here, 'tsconfig.json'), 'utf8'))
  for (const paths of Object.values(options.compilerOptions.paths)) {
    paths[0] = join(here, paths[0])
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options))
  compile(COMPILERS[0], '-p', join(folder, 'tsconfig.json'), '--exactOptionalPropertyTypes', 'true')
})
