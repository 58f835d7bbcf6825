import { judged } from './shared/judged.js';

console.log(JSON.stringify(judged()));
