// The language of the site: chosen by the visitor, otherwise that of the browser.

import en from 'gerencianet-validation/messages/en';
import ptBR from 'gerencianet-validation/messages/pt-BR';

import { WORDS } from './words.js';

const MESSAGES = { 'pt-BR': ptBR, en };
const KEPT = 'gerencianet-docs-language';

const changes = new EventTarget();
let current = kept() ?? (navigator.languages.some(one => /^pt\b/i.test(one)) ? 'pt-BR' : 'en');

/** The tag of the language. */
export const language = () => current;

/** The words of the site in it. */
export const words = () => WORDS[current];

/** The phrases of the npm package in it. */
export const messages = () => MESSAGES[current];

/** Changes the language. */
export function speak(tag) {
  current = tag;
  try {
    localStorage.setItem(KEPT, tag);
  } catch {
    // Where nothing may be kept, the choice is that of this page alone.
  }
  changes.dispatchEvent(new Event('change'));
}

/** Calls `listener` whenever the language changes, until `signal` is aborted. */
export function onLanguage(listener, signal) {
  changes.addEventListener('change', listener, { signal });
}

/** The language that was chosen on an earlier visit. */
function kept() {
  try {
    const tag = localStorage.getItem(KEPT);
    return Object.hasOwn(WORDS, tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}
