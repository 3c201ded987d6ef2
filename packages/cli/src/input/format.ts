import { type CommandLine, oneOf } from './command-line.ts';

/** The form of the output: by `--format`, by its short form `--json`, or else `otherwise`. */
export function formatOf<const Format extends string>(
  line: CommandLine,
  formats: readonly Format[],
  otherwise: NoInfer<Format>,
): Format | 'json' {
  return line.options.has('json') ? 'json' : (oneOf(line, 'format', formats) ?? otherwise);
}
