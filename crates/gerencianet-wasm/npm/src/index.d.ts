export * from './documents.js';
export * from './generated/formats.js';
export * from './generated/operations.js';
export type { ViolationCode } from './generated/codes.js';
export type { Given, Messages, Operation, Options, Report, Valid, Violation } from './operation.js';
