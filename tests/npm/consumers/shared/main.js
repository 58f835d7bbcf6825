// Shows what was judged.

import { judged } from './judged.js';

document.querySelector('output').textContent = JSON.stringify(judged());
