import { wrap } from '../output/width.ts';

/** Names in lines of a help text, below the options that they belong to. */
export function namesInHelp(names: readonly string[]): string {
  return wrap(`${names.join(', ')}.`, 84)
    .map((line) => `${' '.repeat(24)}${line}`)
    .join('\n');
}
