import { parseArgs } from 'node:util';
import type { Caller } from '../caller.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { didYouMean } from './did-you-mean.ts';
import type { ValueCheck } from './option-values.ts';

/** The options of a command: a switch, any text, or what may stand there. */
export type OptionTypes = Readonly<Record<string, 'text' | 'switch' | ValueCheck>>;

/** The words of a call after the name of its command. */
export interface CommandLine extends Caller {
  readonly positionals: readonly string[];
  /** By name without dashes; a switch that is on has the value `true`. */
  readonly options: ReadonlyMap<string, string>;
}

/** A call taken apart as far as it can be, and everything that is wrong with its words. */
interface ParsedLine {
  readonly line: CommandLine;
  readonly mistakes: readonly Mistake[];
}

/**
 * Takes the words of a call apart. An unknown option, a value that is missing, one too many or not of
 * those that may stand there, an option given twice, and `--json` beside another `--format` are mistakes.
 */
export async function parseCommandLine(
  caller: Caller,
  words: readonly string[],
  types: OptionTypes,
): Promise<ParsedLine> {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries({ ...types, help: 'switch' }).map(([name, type]) => [
        name,
        {
          type: type === 'switch' ? ('boolean' as const) : ('string' as const),
          ...(name === 'help' && { short: 'h' }),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const options = new Map<string, string>();
  const mistakes: Mistake[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const type = name === 'help' ? 'switch' : Object.hasOwn(types, name) ? types[name] : undefined;
    if (type === undefined) {
      mistakes.push(unknownOption(rawName, types));
    } else if (options.has(name)) {
      mistakes.push(mistake('call.option-twice', (say) => say.optionTwice(rawName)));
    } else if (type === 'switch') {
      if (value !== undefined)
        mistakes.push(mistake('call.value-unwanted', (say) => say.takesNoValue(rawName)));
      options.set(name, 'true');
    } else if (value === undefined || value === '') {
      mistakes.push(mistake('call.value-missing', (say) => say.needsValue(rawName)));
    } else {
      options.set(name, value);
      if (type !== 'text') mistakes.push(...(await type(value, name)));
    }
  }
  const format = options.get('format');
  if (options.has('json') && format !== undefined && format !== 'json')
    mistakes.push(mistake('call.options-exclude', (say) => say.jsonOrFormat(format)));
  return { line: { ...caller, positionals, options }, mistakes };
}

function unknownOption(typed: string, types: OptionTypes): Mistake {
  const known = Object.keys(types).map((name) => `--${name}`);
  return mistake(
    'call.unknown-option',
    (say) => say.unknownOption(typed) + didYouMean(typed, known, say),
  );
}

/** The value of an option that is one of a few; null where it is not given. */
export function oneOf<const Choice extends string>(
  { options }: CommandLine,
  option: string,
  choices: readonly Choice[],
): Choice | null {
  return choices.find((choice) => choice === options.get(option)) ?? null;
}
