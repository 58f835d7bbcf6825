// What consumers of the package must show, and what their bundles may hold.

import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { operationsOf } from '../compare.js'
import { PROJECT } from './folders.js'
import { CONSUMED } from './requests.js'
import { NAME, judgedRequests } from './subject.js'

/** What `shared/judged.js` gives, as JSON, by the native judge. */
export const EXPECTED = (() => {
  const { object } = judgedRequests().find(({ name }) => name === CONSUMED)
  return `{"report":${object.report['pt-BR']},"documents":[true,false]}`
})()

/** Asserts that a bundle holds what is used of the package and nothing else; gives its size. */
export function assertShaken(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => /\.(m?js|wasm)$/.test(name))
  const contents = files.map((name) => readFileSync(join(folder, name)))
  const code = Buffer.concat(contents).toString()
  const { used, unused } = parts()
  assert.ok(used.length > 10 && unused.length > 50, 'there is hardly anything that could be left out')
  assert.deepEqual(used.filter((text) => !code.includes(text)), [], 'what is used is missing')
  assert.deepEqual(unused.filter((text) => code.includes(text)), [], 'what is not used is part of the bundle')
  return `${contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0)} bytes gzip`
}

/** Texts that show that a part of the package is in a bundle: ids of operations, and phrases of messages. */
function parts() {
  const require = createRequire(join(PROJECT, 'package.json'))
  const operations = operationsOf(require(NAME)).map(({ id }) => id)
  const phrases = (language) => require(`${NAME}/messages/${language}`).default.filter((phrase) => /^[ -~]*$/.test(phrase) && /^[^"'`\\]{12,}$/.test(phrase))
  const [portuguese, english] = [phrases('pt-BR'), phrases('en')]
  return {
    used: ['pixCreateImmediateCharge', ...portuguese],
    unused: [...operations.filter((id) => id !== 'pixCreateImmediateCharge'), ...english.filter((phrase) => !portuguese.includes(phrase))],
  }
}
