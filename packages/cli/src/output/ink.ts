import type { Terminal } from '../terminal.ts';

/** Emphasis for a terminal; none where it has no colour. */
export interface Ink {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

export function inkFor({ colour }: Terminal): Ink {
  const between = (on: number, off: number) => (text: string) =>
    colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return { bold: between(1, 22), dim: between(2, 22) };
}
