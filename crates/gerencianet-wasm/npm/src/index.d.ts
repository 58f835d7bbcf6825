export * from './documents.js';
export * from './generated/operations.js';
