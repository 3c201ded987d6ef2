export { readFiles } from './input/read-files.ts';
export { maatstaf } from './maatstaf.ts';
export { callMeanings } from './messages/call-meanings.ts';
export type { Result } from './result.ts';
export type { Terminal } from './terminal.ts';
