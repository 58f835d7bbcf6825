// Everything, for a module that the caller brings.

export * from './index.js';
export { use } from './module.js';
