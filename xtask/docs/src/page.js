// What every page has: its words, and the choice of the language.

import { language, onLanguage, speak, words } from './language.js';

for (const button of document.querySelectorAll('[data-speak]')) {
  button.addEventListener('click', () => speak(button.dataset.speak));
}
onLanguage(translate);
translate();

/** Says everything in the language: `data-word` names the text of an element, `data-label` what it is called. */
function translate() {
  const said = words();
  document.documentElement.lang = language();
  for (const one of document.querySelectorAll('[data-word]')) one.textContent = said[one.dataset.word];
  for (const one of document.querySelectorAll('[data-count]')) one.textContent = said.operations(Number(one.dataset.count));
  for (const one of document.querySelectorAll('[data-label]')) one.setAttribute('aria-label', said[one.dataset.label]);
  for (const one of document.querySelectorAll('[data-speak]')) {
    one.setAttribute('aria-pressed', String(one.dataset.speak === language()));
  }
}
