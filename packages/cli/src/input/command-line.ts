import { parseArgs } from 'node:util';
import type { Caller } from '../caller.ts';
import { type Step, wrongCall } from '../result.ts';
import { didYouMean } from './did-you-mean.ts';

export type OptionTypes = Readonly<Record<string, 'text' | 'switch'>>;

/** The words of a call after the name of its command. */
export interface CommandLine extends Caller {
  readonly positionals: readonly string[];
  /** By name without dashes; a switch that is on has the value `true`. */
  readonly options: ReadonlyMap<string, string>;
}

/** Takes the words of a call apart. An unknown option, a value that is missing or one too many, or an option given twice is a wrong call. */
export function parseCommandLine(
  caller: Caller,
  words: readonly string[],
  types: OptionTypes,
): Step<CommandLine> {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries({ ...types, help: 'switch' }).map(([name, type]) => [
        name,
        {
          type: type === 'text' ? ('string' as const) : ('boolean' as const),
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
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const type = name === 'help' ? 'switch' : Object.hasOwn(types, name) ? types[name] : undefined;
    if (type === undefined) {
      const known = Object.keys(types).map((each) => `--${each}`);
      return wrongCall(
        caller,
        (say) => say.unknownOption(rawName) + didYouMean(rawName, known, say),
      );
    }
    if (type === 'text' && (value === undefined || value === ''))
      return wrongCall(caller, (say) => say.needsValue(rawName));
    if (type === 'switch' && value !== undefined)
      return wrongCall(caller, (say) => say.takesNoValue(rawName));
    if (options.has(name)) return wrongCall(caller, (say) => say.optionTwice(rawName));
    options.set(name, value ?? 'true');
  }
  return { ok: true, value: { ...caller, positionals, options } };
}

/** The value of an option that must be one of a few; null where it is not given. */
export function oneOf<const Choice extends string>(
  line: CommandLine,
  option: string,
  choices: readonly Choice[],
): Step<Choice | null> {
  const typed = line.options.get(option);
  if (typed === undefined) return { ok: true, value: null };
  const choice = choices.find((candidate) => candidate === typed);
  return choice === undefined
    ? notAmong(line, option, typed, choices)
    : { ok: true, value: choice };
}

/** That the value of an option is none of those there are; with those that may have been meant. */
export function notAmong(
  caller: Caller,
  option: string,
  typed: string,
  choices: readonly string[],
): ReturnType<typeof wrongCall> {
  return wrongCall(
    caller,
    (say) => say.notAmong(option, typed, choices) + didYouMean(typed, choices, say),
  );
}
