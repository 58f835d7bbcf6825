// A text field for JSON that marks the lines in which something is wrong.

import { element } from './elements.js';
import { position } from './text.js';

const FEWEST_LINES = 4;
const MOST_LINES = 22;

/** The field, and the numbers and marks of its lines beside and behind it. */
export class Editor {
  #numbers = element('div', { class: 'numbers', 'aria-hidden': 'true' });
  #marks = element('div', { class: 'marks', 'aria-hidden': 'true' });

  constructor(id, describedBy) {
    this.field = element('textarea', {
      id,
      'aria-describedby': describedBy,
      autocapitalize: 'off',
      autocomplete: 'off',
      autocorrect: 'off',
      spellcheck: 'false',
      wrap: 'off',
    });
    const margin = element('div', { class: 'margin' }, this.#numbers);
    const page = element('div', { class: 'page' }, this.#marks, this.field);
    this.element = element('div', { class: 'editor' }, margin, page);
    this.field.addEventListener('scroll', () => this.#follow());
  }

  get text() {
    return this.field.value;
  }

  /** Shows another text, at its whole height if that is not too much. */
  set text(text) {
    this.field.value = text;
    this.field.rows = Math.min(Math.max(lines(text), FEWEST_LINES), MOST_LINES);
  }

  /** Marks the lines of violations, and no others. */
  mark(violations) {
    const wrong = new Set(violations.map(({ line }) => line));
    const numbers = Array.from({ length: lines(this.text) }, (_, index) => index + 1);
    const line = (number, ...children) => element('div', { class: wrong.has(number) ? 'wrong' : 'right' }, ...children);
    this.#numbers.replaceChildren(...numbers.map(number => line(number, String(number))));
    this.#marks.replaceChildren(...numbers.map(number => line(number)));
    this.field.setAttribute('aria-invalid', String(violations.length > 0));
    this.#follow();
  }

  /** Puts the cursor where a violation stands. */
  visit({ offset }) {
    const start = position(this.text, offset);
    const before = lines(this.text.slice(0, start)) - 1;
    this.field.focus();
    this.field.setSelectionRange(start, start);
    this.field.scrollTop = before * Number.parseFloat(getComputedStyle(this.field).lineHeight) - this.field.clientHeight / 2;
  }

  /** Keeps numbers and marks beside the lines that are shown. */
  #follow() {
    for (const beside of [this.#numbers, this.#marks]) beside.style.transform = `translateY(${-this.field.scrollTop}px)`;
  }
}

const lines = text => text.split('\n').length;
