// The types of documents with odd names and shapes; see `generated/hostile.yaml` and `tests/tests/printed/everything.yaml`.

import { writeIt } from './generated/everything.js'
import type { Everything, EverythingStrings } from './generated/everything.js'
import { delete_, inlineBody, Operation_ } from './generated/hostile.js'
import type { Both, BothRequest, Class, Delete_Parameters, InlineBodyBody, Json, Rules } from './generated/hostile.js'

const everything: Everything = {
  anything: null,
  'café\u202e': '\u2066',
  again: { anything: 0, literals: { b: [2] } },
  dispatch: { a: 1, c: 2 },
  discriminator: { tipo: 'felino' },
  strings: { run: 'ab', more: 'text' },
  numbers: { bounds: 1 },
  of: 'any other name',
}
const names: Class = { 'a-b': 1, "'": '', '*/': '', '': '', 1: '', prototype: '', '\u202e': '', new: '', readonly: true, constructor: 'c' }
const json: Json = ['a', [1, null, { a: [{}] }]]
const rules: Rules = { a: 'a', b: null, c: true, d: ['d', null], f: 1, other: 2 }
const body: InlineBodyBody = {
  tree: { children: [{ children: [] }, null], leaf: ['a', ['b', ['c']]] },
  names,
  json,
  pet: { "it's": 'lion', lives: 9 },
  rules,
  either: { left: 'a', both: 'b' },
  values: { "it's": [1] },
}
const sent: BothRequest = { name: 'a', secret: 'b', state: 'open', Both: { name: 'c' }, unknown: 1 }
const came: Both = { id: '1', name: 'a', state: 'ajar', Both: { id: '2', name: 'b' } }
const parameters: Delete_Parameters = { path: { class: '52998224725' }, query: { a: 'true' }, headers: { "it's": 'a' } }
delete_.validateParameters(parameters)
if (Operation_.isValid(sent)) sent.name.length

export const valid = [everything, body, sent, came, writeIt, inlineBody]

export const invalid = [
  // @ts-expect-error a member that only the server sets, required of nobody who sends
  { id: '1' } satisfies BothRequest,
  // @ts-expect-error a member that is only sent
  { id: '1', name: 'a', secret: 'b' } satisfies Both,
  // @ts-expect-error a list that is closed
  { name: 'a', state: 'ajar' } satisfies BothRequest,
  // @ts-expect-error what excludes each other
  { a: 'a', b: 'b', c: true, d: [], e: 'e', f: 1 } satisfies Rules,
  // @ts-expect-error one of two that belong together
  { a: 'a', c: true, d: [], f: 1 } satisfies Rules,
  // @ts-expect-error one that makes another required
  { c: true, f: 1 } satisfies Rules,
  // @ts-expect-error other members are of a type
  { more: 1 } satisfies EverythingStrings,
  // @ts-expect-error a value that names no alternative
  { tree: null, pet: { "it's": 'tiger' } } satisfies InlineBodyBody,
  // @ts-expect-error a member of the other alternative
  { tree: null, pet: { "it's": 'Dog', lives: 9 } } satisfies InlineBodyBody,
  // @ts-expect-error two alternatives at once
  { tree: null, either: { left: 'a', right: 'b' } } satisfies InlineBodyBody,
  // @ts-expect-error two of three parameters that exclude each other
  { path: { class: '1' }, query: { a: true, b: 1 } } satisfies Delete_Parameters,
]
