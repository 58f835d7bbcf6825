// A page that has a module worker hold the package to the native reports.

import { tell } from './page.js';
import { asked } from './page-worker.js';

tell(() => asked(new Worker(new URL('./module-worker.js', import.meta.url), { type: 'module' })));
