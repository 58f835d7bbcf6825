// What a document says of a request: its parameters and the examples of its body.

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Every operation of a document, in the order of the text: its method, its path and what the document says of it. */
export function* operations(document) {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      if (item[method]) yield { method, path, item, operation: item[method] };
    }
  }
}

/** The requests of a document by `operationId`, as the panels show them. */
export function requests(document) {
  const found = new Map();
  for (const { item, operation } of operations(document)) {
    const given = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
    found.set(operation.operationId, {
      parameters: given.map(one => parameter(document, one, others(operation))),
      idempotency: operation['x-idempotency'],
      examples: operation.requestBody ? examples(document, resolved(document, operation.requestBody)) : undefined,
    });
  }
  return found;
}

/** The parameters that must not be sent beside another one: all of each list but the first. */
function others(operation) {
  return (operation['x-exclusive-parameters'] ?? []).flatMap(names => names.slice(1));
}

/** A parameter with the text that its example would be sent as, unless it would exclude another one. */
function parameter(document, given, others) {
  const { name, in: place, required = false, example = '', schema } = resolved(document, given);
  const values = resolved(document, schema ?? {}).enum ?? [];
  return { name, place, required, values: values.map(String), example: others.includes(name) ? '' : String(example) };
}

/** The examples of a JSON body: what each is about, and its text. */
function examples(document, { content }) {
  const given = Object.entries(content['application/json'].examples ?? {});
  return given.map(([name, example]) => {
    const { summary = name, value } = resolved(document, example);
    return { summary, text: JSON.stringify(value, undefined, 2) };
  });
}

/** What a reference within the document leads to; anything else is what it is. */
function resolved(document, value) {
  while (value.$ref !== undefined) {
    const steps = value.$ref.split('/').slice(1);
    value = steps.reduce((place, step) => place[decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')], document);
  }
  return value;
}
