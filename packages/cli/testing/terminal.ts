import type { Terminal } from '../src/terminal.ts';

/** Standard output is a pipe. */
export const pipe: Terminal = {
  columns: 100,
  interactive: false,
  colour: false,
  program: 'maatstaf',
};

/** A person reads along. */
export function screen(columns: number): Terminal {
  return { ...pipe, columns, interactive: true };
}
