// A page that has a classic worker hold the package to the native reports.

import { tell } from './page.js';
import { asked } from './page-worker.js';

tell(() => asked(new Worker('/classic-worker.js')));
