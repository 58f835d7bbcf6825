// The reference of one API: Scalar draws the document, and in each operation a panel to try its request.

import { element } from './elements.js';
import { language, onLanguage, words } from './language.js';
import { introduce } from './panel.js';
import { operations, requests } from './request.js';

/** The key by which an operation asks for its panel. */
const PANEL = 'x-try-request';

/** Scalar lies beside the page as it is published. */
const SCALAR = new URL('scalar/standalone.esm.js', document.baseURI).href;

/** What Scalar calls a language. */
const LOCALES = { 'pt-BR': 'pt', en: 'en' };

/** What Scalar leaves without a name of its own or out of reach of the keyboard: where it is, and the attribute that mends it. */
const MENDED = [
  ['.scalar-code-copy', 'aria-label', () => words().copy],
  ['.response-card', 'role', () => 'group'],
  ['ul.endpoints', 'tabindex', () => '0'],
];

/** Shows a document, with the operations of the npm package that judge its requests. */
export async function show(api, judges) {
  introduce(judges, requests(api));
  for (const { operation } of operations(api)) operation[PANEL] = operation.operationId;
  const { createApiReference } = await import(SCALAR);
  const reference = createApiReference('#reference', configuration(api));
  document.querySelector('.loading').remove();
  onLanguage(() => reference.updateConfiguration(configuration(api)));
  onLanguage(mend);
  new MutationObserver(mend).observe(document.getElementById('reference'), { childList: true, subtree: true });
}

function mend() {
  for (const [selector, attribute, value] of MENDED) {
    for (const one of document.querySelectorAll(selector)) one.setAttribute(attribute, value());
  }
}

/** All that would ask another machine for anything, or send a request anywhere, is off. */
function configuration(api) {
  return {
    content: api,
    localization: { locale: LOCALES[language()] },
    plugins: [panels],
    defaultOpenAllTags: true,
    agent: { disabled: true },
    mcp: { disabled: true },
    documentDownloadType: 'none',
    hideClientButton: true,
    hideTestRequestButton: true,
    hideModels: true,
    persistAuth: false,
    showDeveloperTools: 'never',
    showOperationId: true,
    telemetry: false,
    theme: 'none',
    withDefaultFonts: false,
  };
}

/**
 * A component of Vue that puts a panel into the page. It draws an empty text and sets the panel beside it, since the functions
 * that make elements are not among what Scalar exports.
 */
const Panel = {
  // Vue gives it what stands under the key.
  props: ['xTryRequest'],
  render: () => '',
  mounted() {
    this.panel = element('try-request', { operation: this.xTryRequest });
    this.$el.after(this.panel);
  },
  beforeUnmount() {
    this.panel.remove();
  },
};

const panels = () => ({ name: 'try-request', extensions: [{ name: PANEL, component: Panel }] });
