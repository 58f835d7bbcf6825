// The subject as static imports, for what is bundled into one script.

import { LANGUAGES, NAME, subpaths } from './subject.js';

/** The source of a module that imports what `compare` takes as the constant `subject`. */
export function imported(entrance) {
  const subject = subpaths(entrance);
  const lines = [
    ...subject.map((subpath, position) => `import * as namespace${position} from '${NAME}${subpath.slice(1)}'`),
    ...LANGUAGES.map((language, position) => `import messages${position} from '${NAME}/messages/${language}'`),
    `const namespaces = [${subject.map((_, position) => `namespace${position}`)}]`,
    `const messages = { ${LANGUAGES.map((language, position) => `'${language}': messages${position}`)} }`,
    'const subject = { namespaces, messages }',
  ];
  return lines.join('\n');
}
