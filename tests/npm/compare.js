// Holds the package to the reports of the native judge. Needs nothing of its environment, so that every one of them runs this
// very file.

/** The routes by which a request reaches the judge. */
const ROUTES = ['text', 'bytes', 'object', 'parameters'];

/** How many differences are told. */
const TOLD = 10;

/**
 * Judges every request by every route that it can take.
 *
 * `namespaces` are modules of the package; what they export as operations is judged, each operation once. `messages` are the
 * tables of messages by their languages; `requests` come from `cases.json`.
 *
 * Gives how many requests went by each route, which operations took part, and the differences.
 */
export function compare({ namespaces, messages }, requests) {
  const operations = new Set(namespaces.flatMap(operationsOf));
  const told = {
    operations: operations.size,
    judged: Object.fromEntries(ROUTES.map(route => [route, 0])),
    differing: 0,
    differences: [],
  };
  const seen = new Set();
  const encoder = new TextEncoder();
  for (const operation of operations) {
    const name = `${operation.api}/${operation.id}`;
    const cases = requests.filter(request => request.operation === operation.id);
    if (cases.length === 0) differ(told, { request: name, problem: 'no request is of this operation' });
    for (const request of cases) {
      seen.add(request.operation);
      for (const [route, given, expected] of routes(request, encoder)) {
        told.judged[route] += 1;
        for (const difference of differences(operation, route, given, request.options, expected, messages)) {
          differ(told, { request: `${name}: ${request.name}`, route, ...difference });
        }
      }
    }
  }
  for (const { operation } of requests) {
    if (!seen.has(operation)) differ(told, { request: operation, problem: 'the package has no such operation' });
    seen.add(operation);
  }
  return told;
}

/** The operations among what a module exports. */
export function operationsOf(namespace) {
  return Object.values(namespace).filter(
    value => typeof value?.validate === 'function' && typeof value.id === 'string',
  );
}

/** What is given to the package by each route, and the native report of it. */
function* routes({ text, bytes, parameters, object, report }, encoder) {
  if (parameters !== undefined) yield ['parameters', parameters, report];
  if (text !== undefined) yield ['text', text, report];
  if (text !== undefined) yield ['bytes', encoder.encode(text), report];
  if (bytes !== undefined) yield ['bytes', Uint8Array.from(bytes), report];
  if (object !== undefined) yield ['object', JSON.parse(text), object.report];
}

/** What the package says otherwise than the native report: in each language, without messages, and as a bare verdict. */
function* differences(operation, route, given, options, report, messages) {
  const judge = one => (route === 'parameters' ? one.validateParameters(given, options) : one.validate(given, options));
  try {
    if (route !== 'parameters' && operation.isValid(given, options) !== (report === null)) {
      yield { problem: `isValid is ${report !== null}` };
    }
    yield* difference(judge(operation), report === null ? null : withCodes(report.en), 'no language');
    for (const [language, table] of Object.entries(messages)) {
      yield* difference(judge(operation.in(table)), report === null ? null : report[language], language);
    }
  } catch (error) {
    yield { problem: `threw ${error}` };
  }
}

function* difference(verdict, expected, language) {
  if (verdict.valid !== (expected === null)) {
    yield { problem: `valid is ${verdict.valid}`, language };
  } else if (expected === null) {
    if (verdict.violations.length !== 0) yield { problem: 'valid, with violations', language };
  } else {
    const found = JSON.stringify(verdict);
    if (found !== expected) yield { problem: 'another report', language, found, expected };
  }
}

/** A report as it is where no table of messages is given: codes stand for sentences. */
function withCodes(report) {
  const { violations, ...rest } = JSON.parse(report);
  return JSON.stringify({ ...rest, violations: violations.map(one => ({ ...one, message: one.code })) });
}

function differ(told, difference) {
  told.differing += 1;
  if (told.differences.length < TOLD) told.differences.push(difference);
}
