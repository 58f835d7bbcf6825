// What a page asks of a worker.

/** The result of a worker, or whatever it threw; an error, too, where its policy was broken. */
export function asked(worker) {
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', event => reject(new Error(event.message ?? 'the worker did not start')));
    worker.addEventListener('message', ({ data: { result, error, violations } }) => {
      if (error !== undefined) reject(new Error(error));
      else if (violations.length > 0) reject(new Error(`the policy was broken: ${violations}`));
      else resolve(result);
    });
  });
}
