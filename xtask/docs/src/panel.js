// <try-request operation="…">: the request of an operation, judged by the npm package as it is typed.

import { Editor } from './editor.js';
import { element } from './elements.js';
import { language, messages, onLanguage, words } from './language.js';

/** What the panels show, by `operationId`: the operation of the npm package, its parameters and examples. */
const subjects = new Map();

/** What was typed, by `operationId`: Scalar may draw an operation anew. */
const drafts = new Map();

/** Tells the panels of a document what there is to try, and makes them known to the page. */
export function introduce(operations, requests) {
  for (const [id, request] of requests) {
    if (operations[id]) subjects.set(id, { operation: operations[id], ...request });
  }
  customElements.define('try-request', Panel);
}

/** The language in which the documents describe themselves. */
const DESCRIBED = 'en';

class Panel extends HTMLElement {
  #subject;
  #draft;
  #shown;
  #fields = [];
  #editor;
  #verdict;
  #problems;

  connectedCallback() {
    const id = this.getAttribute('operation');
    this.#subject = subjects.get(id);
    if (!this.#subject) return;
    if (!drafts.has(id)) drafts.set(id, draft(this.#subject));
    this.#draft = drafts.get(id);
    this.#shown = new AbortController();
    onLanguage(() => this.#draw(), this.#shown.signal);
    this.#draw();
  }

  disconnectedCallback() {
    this.#shown?.abort();
  }

  /** Draws all of it in the words of the language. */
  #draw() {
    const { parameters, examples, idempotency } = this.#subject;
    const said = words();
    const repeating = element('p', { class: 'repeating' }, said.repeating[idempotency] ?? '');
    const details = element('details', { open: this.#draft.isOpen }, element('summary', {}, said.try));
    details.addEventListener('toggle', () => (this.#draft.isOpen = details.open));
    this.#verdict = element('p', { class: 'verdict', id: this.#name('verdict'), role: 'status' });
    this.#problems = element('ol', { class: 'problems', 'aria-label': said.problems });
    this.#fields = [];
    this.#editor = undefined;
    if (parameters.length > 0) details.append(this.#parameters());
    if (examples) details.append(this.#body());
    if (parameters.length > 0 || examples) {
      details.append(this.#verdict, this.#problems, element('p', { class: 'hint' }, said.nothingLeaves));
      this.#judge();
    } else {
      details.append(element('p', { class: 'hint' }, said.noRequest));
    }
    this.lang = language();
    this.replaceChildren(repeating, details);
  }

  /** A field for each parameter. */
  #parameters() {
    const said = words();
    const fields = this.#subject.parameters.map((parameter, index) => {
      const { name, place, required, values } = parameter;
      const [id, list, note] = ['parameter', 'values', 'note'].map(part => this.#name(`${part}-${index}`));
      const field = element('input', {
        id,
        type: 'text',
        'aria-describedby': note,
        'aria-required': String(required),
        autocapitalize: 'off',
        autocomplete: 'off',
        spellcheck: 'false',
        ...(values.length > 0 && { list }),
      });
      field.value = this.#draft.values[index];
      field.addEventListener('input', () => {
        this.#draft.values[index] = field.value;
        this.#judge();
      });
      const message = element('span', { class: 'note', id: note });
      this.#fields.push({ parameter, field, message });
      const kind = element('small', {}, required ? `${said.place[place]}, ${said.required}` : said.place[place]);
      const known = element('datalist', { id: list }, ...values.map(value => element('option', { value })));
      return element('p', { class: 'parameter' }, element('label', { for: id }, name, ' ', kind), field, known, message);
    });
    return element('fieldset', {}, element('legend', {}, said.parameters), ...fields);
  }

  /** The choice of an example, and the body. */
  #body() {
    const said = words();
    const { examples } = this.#subject;
    const [field, choice] = [this.#name('body'), this.#name('example')];
    this.#editor = new Editor(field, this.#name('verdict'));
    this.#editor.text = this.#draft.text;
    this.#editor.field.addEventListener('input', () => {
      this.#draft.text = this.#editor.text;
      this.#judge();
    });
    const select = element('select', { id: choice }, ...examples.map(({ summary }) => element('option', { lang: DESCRIBED }, summary)));
    select.selectedIndex = this.#draft.example;
    const restore = element('button', { type: 'button' }, said.restore);
    const show = () => {
      this.#draft.example = select.selectedIndex;
      this.#draft.text = this.#editor.text = examples[select.selectedIndex].text;
      this.#judge();
    };
    select.addEventListener('change', show);
    restore.addEventListener('click', show);
    return element(
      'div',
      { class: 'body' },
      element('div', { class: 'example' }, element('label', { for: choice }, said.example), select, restore),
      element('label', { for: field }, said.body),
      this.#editor.element,
    );
  }

  /** Judges what stands in the fields, and says what came of it at each of them, in a list and in a sentence. */
  #judge() {
    const said = words();
    let verdicts;
    try {
      verdicts = this.#verdicts();
    } catch {
      this.#tell(said.failed, 'failed', []);
      return;
    }
    const [parameters, body] = verdicts;
    for (const { parameter, field, message } of this.#fields) {
      const own = parameters.violations.filter(({ pointer }) => pointer === pointerOf(parameter));
      message.textContent = own.map(one => one.message).join('; ');
      field.setAttribute('aria-invalid', String(own.length > 0));
    }
    this.#editor?.mark(body.violations);
    const items = [
      ...parameters.violations.map(violation => this.#problem(violation, this.#fieldOf(violation))),
      ...body.violations.map(violation => this.#problem(violation)),
    ];
    if (parameters.truncated || body.truncated) items.push(element('li', {}, said.truncated));
    const count = parameters.violations.length + body.violations.length;
    this.#tell(count === 0 ? said.valid : said.invalid(count), count === 0 ? 'valid' : 'invalid', items);
  }

  /** The verdicts on the parameters and on the body. A field that is empty is not sent. */
  #verdicts() {
    const operation = this.#subject.operation.in(messages());
    const given = { path: {}, query: {}, headers: {} };
    for (const { parameter, field } of this.#fields) {
      const part = parameter.place === 'header' ? given.headers : given[parameter.place];
      if (field.value !== '') part[parameter.name] = field.value;
    }
    const nothing = { violations: [], truncated: false };
    return [
      this.#fields.length > 0 ? operation.validateParameters(given) : nothing,
      this.#editor ? operation.validate(this.#editor.text) : nothing,
    ];
  }

  #tell(sentence, kind, items) {
    // What is said again would be read out again.
    if (this.#verdict.textContent !== sentence) this.#verdict.textContent = sentence;
    this.#verdict.dataset.kind = kind;
    this.#problems.replaceChildren(...items);
  }

  /** A violation as an item of the list: a button that leads to its place, and what is wrong there. */
  #problem(violation, field) {
    const said = words();
    const { pointer, code, message, line, column } = violation;
    const button = element('button', { type: 'button' }, field ? said.parameter(field.parameter.name) : said.at(line, column));
    button.addEventListener('click', () => (field ? field.field.focus() : this.#editor.visit(violation)));
    return element(
      'li',
      { 'data-pointer': pointer, 'data-code': code },
      button,
      element('code', {}, pointer === '' ? said.whole : pointer),
      element('span', {}, message),
      element('code', { class: 'code' }, code),
    );
  }

  /** The field of the parameter that a violation is about. */
  #fieldOf({ pointer }) {
    return this.#fields.find(({ parameter }) => pointer === pointerOf(parameter));
  }

  /** A name for a part of this panel that no other panel has. */
  #name(part) {
    return `try-${this.getAttribute('operation')}-${part}`;
  }
}

/** A request as the examples have it. */
function draft({ parameters, examples }) {
  const text = examples?.[0]?.text ?? '';
  return { isOpen: false, example: 0, text, values: parameters.map(({ example }) => example) };
}

/** What the pointers of violations call a parameter. */
function pointerOf({ place, name }) {
  return `/${place}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
