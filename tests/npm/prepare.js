// What every test here starts from: the packed package, an empty project into which it is installed, and the requests with
// their native reports.

import './pack.js';

import { writeFileSync } from 'node:fs';

import { REQUESTS } from './support/folders.js';
import { withReports } from './support/native.js';
import { requests } from './support/requests.js';

const judged = withReports(requests());
writeFileSync(REQUESTS, JSON.stringify(judged));
console.log(`${judged.length} requests judged natively`);
