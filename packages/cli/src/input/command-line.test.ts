import { describe, expect, test } from 'vitest';
import { type CommandLine, oneOf, parseCommandLine } from './command-line.ts';

const caller = { program: 'maatstaf', command: 'allocate', language: 'en' } as const;
const types = { budget: 'text', json: 'switch' } as const;
const parse = (...words: string[]): ReturnType<typeof parseCommandLine> =>
  parseCommandLine(caller, words, types);

test('options may stand anywhere, with a space or an equals sign', () => {
  const line = parse('--budget', '1.5m', 'pack', '--json');
  expect(line).toEqual(parse('pack', '--json', '--budget=1.5m'));
  expect(line.ok && line.value.positionals).toEqual(['pack']);
  expect(line.ok && line.value.options).toEqual(
    new Map([
      ['budget', '1.5m'],
      ['json', 'true'],
    ]),
  );
});

test('after two dashes everything is a name', () => {
  const line = parse('--', '--json');
  expect(line.ok && line.value.positionals).toEqual(['--json']);
});

describe('a call that cannot be meant', () => {
  test.each([
    [['--bugdet', '5'], 'there is no option --bugdet. Did you mean --budget?'],
    [['-x'], 'there is no option -x.'],
    [['--toString'], 'there is no option --toString.'],
    [['--budget'], '--budget needs a value.'],
    [['--budget='], '--budget needs a value.'],
    [['--json=yes'], '--json takes no value.'],
    [['--budget', '1', '--budget', '2'], '--budget stands there twice.'],
  ])('%j', (words, message) => {
    const line = parse(...words);
    expect(!line.ok && line.result.exitCode).toBe(2);
    expect(!line.ok && line.result.stderr).toBe(
      `maatstaf: ${message}\nSee \`maatstaf allocate --help\`.\n`,
    );
  });
});

test('an option with few values takes no other', () => {
  const line: CommandLine = { ...caller, positionals: [], options: new Map([['by', 'street']]) };
  const step = oneOf(line, 'by', ['proposal', 'neighbourhood']);
  expect(!step.ok && step.result.stderr).toContain(
    '--by is "street"; it can be proposal, neighbourhood.',
  );
});
