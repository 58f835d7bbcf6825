// A module worker that holds the package to the native reports.

import { loaded } from './load-subject.js';
import { answer } from './worker-answer.js';

answer(loaded);
