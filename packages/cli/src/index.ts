export { readFiles } from './input/read-files.ts';
export { maatstaf } from './maatstaf.ts';
export type { Result } from './result.ts';
export type { Terminal } from './terminal.ts';
