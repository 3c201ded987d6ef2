import { type Step, wrongCall } from '../result.ts';
import { type CommandLine, oneOf } from './command-line.ts';

/** The form of the output: by `--format`, by its short form `--json`, or else `otherwise`. */
export function formatOf<const Format extends string>(
  line: CommandLine,
  formats: readonly Format[],
  otherwise: NoInfer<Format>,
): Step<Format | 'json'> {
  const format = oneOf(line, 'format', formats);
  if (!format.ok) return format;
  if (!line.options.has('json')) return { ok: true, value: format.value ?? otherwise };
  return format.value === null || format.value === 'json'
    ? { ok: true, value: 'json' }
    : wrongCall(line, (say) => say.jsonOrFormat(format.value ?? ''));
}
