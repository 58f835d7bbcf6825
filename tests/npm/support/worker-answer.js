// What a worker answers its page.

import { compare } from '../compare.js';
import { requests } from './load-subject.js';

const violations = [];
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  violations.push(`${effectiveDirective}: ${blockedURI}`),
);

/** Holds a subject to the native reports, and posts what comes of it. */
export async function answer(subject) {
  const told = await Promise.resolve()
    .then(async () => ({ result: compare(await subject(), await requests()) }))
    .catch(error => ({ error: String(error) }));
  postMessage({ ...told, violations });
}
