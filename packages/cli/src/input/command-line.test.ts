import { describe, expect, test } from 'vitest';
import { english } from '../messages/messages-en.ts';
import { type CommandLine, oneOf, parseCommandLine } from './command-line.ts';
import { among } from './option-values.ts';

const caller = { program: 'maatstaf', command: 'allocate', language: 'en' } as const;
const types = {
  budget: 'text',
  json: 'switch',
  format: among(['table', 'json']),
  by: among(['proposal', 'neighbourhood']),
} as const;
const parse = (...words: string[]): ReturnType<typeof parseCommandLine> =>
  parseCommandLine(caller, words, types);

/** What is wrong, each as its code and its sentence. */
async function mistakes(...words: string[]): Promise<readonly string[]> {
  const found = await parse(...words);
  return found.mistakes.map(({ code, message }) => `${code}: ${message(english)}`);
}

test('options may stand anywhere, with a space or an equals sign', async () => {
  const { line, mistakes: wrong } = await parse('--budget', '1.5m', 'pack', '--json');
  expect(wrong).toEqual([]);
  expect(line).toEqual((await parse('pack', '--json', '--budget=1.5m')).line);
  expect(line.positionals).toEqual(['pack']);
  expect(line.options).toEqual(
    new Map([
      ['budget', '1.5m'],
      ['json', 'true'],
    ]),
  );
});

test('after two dashes everything is a name', async () => {
  const { line } = await parse('--', '--json');
  expect(line.positionals).toEqual(['--json']);
});

describe('a call that cannot be meant', () => {
  test.each([
    [['--bugdet', '5'], 'call.unknown-option: there is no option --bugdet. Did you mean --budget?'],
    [['-x'], 'call.unknown-option: there is no option -x.'],
    [['--toString'], 'call.unknown-option: there is no option --toString.'],
    [['--budget'], 'call.value-missing: --budget needs a value.'],
    [['--budget='], 'call.value-missing: --budget needs a value.'],
    [['--json=yes'], 'call.value-unwanted: --json takes no value.'],
    [['--budget', '1', '--budget', '2'], 'call.option-twice: --budget stands there twice.'],
    [['--by', 'street'], 'call.choice: --by is "street"; it can be proposal, neighbourhood.'],
    [
      ['--json', '--format', 'table'],
      'call.options-exclude: --json and --format table exclude each other.',
    ],
  ])('%j', async (words, told) => {
    expect(await mistakes(...words)).toEqual([told]);
  });

  test('in several ways is told of each of them', async () => {
    const words = ['--by', 'x', '--jsn', '--budget', '1', '--budget', '2', '--format=csv'];
    const codes = (await mistakes(...words)).map((told) => told.split(':')[0]);
    expect(codes).toEqual([
      'call.choice',
      'call.unknown-option',
      'call.option-twice',
      'call.choice',
    ]);
  });
});

test('an option with few values is one of them, or is not given', () => {
  const line: CommandLine = { ...caller, positionals: [], options: new Map([['by', 'b']]) };
  expect(oneOf(line, 'by', ['a', 'b'])).toBe('b');
  expect(oneOf(line, 'lang', ['a', 'b'])).toBeNull();
});
