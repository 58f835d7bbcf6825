// A page under whose policy the package cannot work: what loading alone does, and what is said when it is used.

import { operationsOf } from '../compare.js';
import { loaded } from './load-subject.js';
import { task, tell, violations } from './page.js';

tell(async () => {
  const { namespaces } = await loaded();
  await task();
  const whenLoaded = [...violations];
  const [operation] = operationsOf(namespaces[0]);
  try {
    return { whenLoaded, verdict: operation.validate('{}') };
  } catch ({ message }) {
    return { whenLoaded, message };
  }
});
