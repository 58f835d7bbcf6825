// What a page that is tested runs: tells the server what came of it, and what the policy of the page kept from happening.

/** What the policy kept from happening so far. A violation is told in a task of its own. */
export const violations = [];
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  violations.push(`${effectiveDirective}: ${blockedURI}`),
);

/** Runs a function and tells the server its result, or what it threw. */
export async function tell(result) {
  const told = await Promise.resolve()
    .then(result)
    .then(
      result => ({ result }),
      error => ({ error: String(error) }),
    );
  await task();
  await fetch('/result', { method: 'POST', body: JSON.stringify({ ...told, violations }) });
}

/** Waits for what has happened to be told. */
export function task() {
  return new Promise(resolve => setTimeout(resolve, 50));
}
