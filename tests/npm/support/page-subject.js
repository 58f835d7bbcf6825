// A page that holds the package to the native reports.

import { compare } from '../compare.js';
import { loaded, requests } from './load-subject.js';
import { tell } from './page.js';

tell(async () => compare(await loaded(), await requests()));
