import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { greenford, maastricht } from '../testing/folder.ts';
import { pipe } from '../testing/terminal.ts';
import { maatstaf } from './maatstaf.ts';

const here = fileURLToPath(import.meta.url);

test.each([['--help'], ['-h'], ['help']])('%s lists the commands', async (word) => {
  const { exitCode, stdout } = await maatstaf([word], pipe);
  expect(exitCode).toBe(0);
  for (const command of [
    'check <pack>',
    'allocate <pack>',
    'explain <pack> <proposal>',
    'init <folder>',
  ]) {
    expect(stdout).toContain(command);
  }
});

test.each(['check', 'allocate', 'compare', 'announce', 'log', 'explain', 'init'])(
  '%s --help has examples and exit codes, in 110 columns',
  async (command) => {
    const { exitCode, stdout } = await maatstaf([command, '--help'], pipe);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Examples?$/m);
    expect(stdout).toContain('Exit codes');
    expect(stdout.split('\n').every((line) => line.length <= 110)).toBe(true);
  },
);

const commandNames = [
  'check',
  'test',
  'verify',
  'allocate',
  'compare',
  'announce',
  'log',
  'explain',
  'reproduce',
  'init',
];

test.each(commandNames)('%s --help --lang nl says the same in Dutch', async (command) => {
  const [english, dutch] = await Promise.all([
    maatstaf([command, '--help'], pipe),
    maatstaf([command, '--help', '--lang', 'nl'], pipe),
  ]);
  const optionsIn = (text: string) => [...new Set(text.match(/--[a-z-]+/gu))].toSorted();
  expect(optionsIn(dutch.stdout)).toEqual(optionsIn(english.stdout));
  expect(dutch.stdout).toMatch(/^Voorbeeld(?:en)?$/m);
  expect(dutch.stdout).toContain('Exit-codes');
  expect(dutch.stdout).not.toMatch(/\b(?:the|default|Options|Examples?)\b/u);
  expect(dutch.stdout.split('\n').filter((line) => line.length > 112)).toEqual([]);
});

test('--help --lang nl lists the commands in Dutch', async () => {
  const { exitCode, stdout } = await maatstaf(['--help', '--lang', 'nl'], pipe);
  expect(exitCode).toBe(0);
  for (const name of commandNames) expect(stdout).toMatch(new RegExp(`^  ${name} <`, 'mu'));
  expect(stdout).toContain('explain <pakket> <voorstel>');
  expect(stdout).toContain('Maatstaf adviseert: een mens besluit.');
});

test('help allocate is the help of allocate, and that of a pack in Dutch is in Dutch', async () => {
  const [help, asked, dutch] = await Promise.all([
    maatstaf(['help', 'allocate'], pipe),
    maatstaf(['allocate', '--help'], pipe),
    maatstaf(['allocate', maastricht, '--help'], pipe),
  ]);
  expect(help).toEqual(asked);
  expect(dutch.stdout).toContain('Voorbeelden');
});

test('--version is a version', async () => {
  expect((await maatstaf(['--version'], pipe)).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe('a wrong call ends with 2 and points at the help', () => {
  test.each([
    [[], 'maatstaf <command> [options]'],
    [['alocate'], 'there is no command alocate. Did you mean allocate?'],
    [['--verbose'], 'there is no option --verbose.'],
    [['check'], 'check needs a pack: a folder with pack.json.'],
    [['explain', 'x'], 'a proposal. The ids stand in the output of maatstaf allocate x.'],
    [['--lang', 'en', 'check', greenford], '--lang stands behind a command.'],
    [['allocate', greenford, '--lang', 'de'], '--lang is "de"; it can be nl, en.'],
    [['allocate', greenford, '--by', 'neighborhood'], 'Did you mean neighbourhood?'],
    [['allocate', greenford, '--method', 'ranking/skp'], 'Did you mean ranking/skip?'],
    [['compare', greenford, '--methods', 'ranking,optimum'], 'Did you mean optimal?'],
    [['init'], 'init needs a folder.'],
    [['check', ''], 'a name is empty.'],
    [['toString'], 'there is no command toString.'],
  ])('%j', async (words, part) => {
    const { exitCode, stdout, stderr } = await maatstaf(words, pipe);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(part);
    expect(stderr).toContain('--help');
  });
});

describe('in Dutch where that is asked for', () => {
  test.each([
    [['alocate', '--lang', 'nl'], 'de opdracht alocate bestaat niet. Bedoelt u allocate?'],
    [['check', '--lang=nl'], 'bij check hoort een pakket: een map met pack.json.'],
    [['check', 'a', 'b', '--lang=nl'], 'check weet geen raad met "b".'],
    [['check', 'a', '--jsn', '--lang', 'nl'], 'de optie --jsn bestaat niet. Bedoelt u --json?'],
    [['allocate', 'a', '--lang', 'nl', '--by', 'x'], '--by is "x"; het kan zijn: proposal,'],
    [['explain', greenford, 'zzzzzz', '--lang', 'nl'], 'het voorstel "zzzzzz" bestaat niet. De'],
    [['explain', greenford, 'x', '--lang', 'nl', '--budget', '1e9'], 'schrijf euro’s als'],
    [['allocate', greenford, '--lang', 'nl', '--weights', 'a=1'], 'geen principe of criterium'],
    [['init', greenford, '--lang', 'nl'], 'is niet leeg; noem een nieuwe of een lege map.'],
  ])('%j', async (words, part) => {
    const { exitCode, stderr } = await maatstaf(words, pipe);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(part);
    expect(stderr).toMatch(/\nZie `maatstaf .*--help --lang nl`\.\n$/);
  });

  test('a pack that cannot be read', async () => {
    const { stdout } = await maatstaf(['check', 'none', '--lang', 'nl'], pipe);
    expect(stdout).toContain('De map none bestaat niet [file.missing]\n');
  });

  test.each([
    [['allocate', maastricht, '--budget', '5.'], 'schrijf euro’s als'],
    [['allocate', maastricht, '--by', 'neighborhood'], 'Bedoelt u neighbourhood?'],
    [['allocate', maastricht, '--metod', 'optimal'], 'de optie --metod bestaat niet.'],
    [['allocate', maastricht, '--need', 'rivm-2002'], 'Bedoelt u rivm-2020?'],
    [['allocate', '--data', 'none', maastricht], 'De map none bestaat niet [file.missing]'],
    [['explain', maastricht], 'De namen staan in de uitvoer van maatstaf allocate /'],
    [['verify', maastricht, '--runs', '0'], '--runs is "0"; schrijf een heel getal'],
  ])('a pack in Dutch is spoken of in Dutch, whatever is wrong: %j', async (words, part) => {
    const { stderr } = await maatstaf(words, pipe);
    expect(stderr).toContain(part);
    expect(stderr).not.toMatch(/\b(?:needs|See|is missing|write|there is)\b/u);
  });

  test('unless English is asked for', async () => {
    const { stderr } = await maatstaf(['allocate', maastricht, '--lang', 'en', '--by', 'x'], pipe);
    expect(stderr).toContain('it can be proposal, neighbourhood, pool.');
  });
});

describe('every mistake has a code', () => {
  test.each([
    [['alocate'], 'call.unknown-command'],
    [['--verbose'], 'call.unknown-option'],
    [['--lang', 'en', 'check', greenford], 'call.command-first'],
    [['check', 'a', '--jsn'], 'call.unknown-option'],
    [['check', 'a', '--json', '--json'], 'call.option-twice'],
    [['check', 'a', '--json', '--format', 'text'], 'call.options-exclude'],
    [['check', 'a', '--json=1'], 'call.value-unwanted'],
    [['check', 'a', '--data='], 'call.value-missing'],
    [['check', 'a', 'b'], 'call.name-extra'],
    [['check', ''], 'call.name-empty'],
    [['init'], 'call.name-missing'],
    [['init', greenford], 'call.folder-not-empty'],
    [['init', join(greenford, 'pack.json')], 'call.not-a-folder'],
    [['init', '/dev/null/town'], 'call.not-a-folder'],
    [['announce', greenford], 'call.option-missing'],
    [['announce', greenford, '--date', '2026-01-01', '--out', here], 'call.file-exists'],
    [['announce', greenford, '--date', '2026-01-01', '--out', `${here}/a`], 'call.unwritable'],
    [['check', greenford, '--date', '2026-02-30'], 'call.day'],
    [['check', greenford, '--cliff', '101'], 'call.number'],
    [['verify', greenford, '--runs', '0'], 'call.number'],
    [['verify', greenford, '--law', 'x'], 'call.unknown-law'],
    [['verify', greenford, '--method', 'x'], 'call.unknown-method'],
    [['compare', greenford, '--base', 'ranking,optimal'], 'call.unknown-method'],
    [['compare', greenford, '--without', 'x'], 'call.unknown-limit'],
    [['allocate', greenford, '--by', 'x'], 'call.choice'],
    [['allocate', greenford, '--budget', '5.'], 'call.amount'],
    [['allocate', greenford, '--budget', '1'.repeat(20)], 'call.amount-too-large'],
    [['allocate', greenford, '--need', 'x'], 'call.unknown-need-model'],
    [['allocate', greenford, '--weights', 'x=1'], 'call.unknown-weight'],
    [['allocate', greenford, '--weights', 'x'], 'call.weight-form'],
    [['allocate', greenford, '--weights', 'cooling=2'], 'call.weight-share'],
    [['allocate', greenford, '--weights', 'cooling=1,cooling=1'], 'call.weight-twice'],
    [['allocate', greenford, '--weights', 'cooling=1,wildlife=1'], 'call.weight-sum'],
    [
      ['allocate', maastricht, '--weights', 'ownership=1,made-together=0,cooperation=0'],
      'call.weightless',
    ],
    [['explain', greenford, 'x'], 'call.unknown-proposal'],
  ])('%j', async (words, code) => {
    const { exitCode, stderr } = await maatstaf(words, pipe);
    const codes = [...stderr.matchAll(/^maatstaf: .* \[([a-z.-]+)\]$/gmu)].map(([, one]) => one);
    expect({ exitCode, codes }).toEqual({ exitCode: 2, codes: [code] });
  });
});

describe('a call that is wrong in several ways', () => {
  const codesOf = (stderr: string): readonly string[] =>
    [...stderr.matchAll(/\[(call\.[a-z-]+)\]$/gmu)].map(([, code = '']) => code);

  test('is told of all of them at once, before any file is read, with the help once', async () => {
    const words = ['none', '--budget', 'lots', '--by', 'x', '--method', 'y', '--lang', 'de', '-z'];
    const { exitCode, stderr } = await maatstaf(['allocate', ...words], pipe);
    expect(exitCode).toBe(2);
    expect(codesOf(stderr)).toEqual([
      'call.amount',
      'call.choice',
      'call.unknown-method',
      'call.choice',
      'call.unknown-option',
    ]);
    expect(stderr.match(/--help/gu)).toHaveLength(1);
    expect(stderr).not.toContain('file.missing');
  });

  test('is told of all that only the pack could show', async () => {
    const words = ['--weights', 'coling=0.1,cooling=2', '--need', 'y'];
    const { stderr } = await maatstaf(['explain', greenford, 'x', ...words], pipe);
    expect(codesOf(stderr)).toEqual([
      'call.unknown-weight',
      'call.weight-share',
      'call.unknown-need-model',
      'call.unknown-proposal',
    ]);
  });

  test('names every law and every limit that there is not', async () => {
    const laws = await maatstaf(['verify', greenford, '--law', 'x,y,within-budget'], pipe);
    expect(codesOf(laws.stderr)).toEqual(['call.unknown-law', 'call.unknown-law']);
    const limits = await maatstaf(['compare', greenford, '--without', 'x,y'], pipe);
    expect(codesOf(limits.stderr)).toEqual(['call.unknown-limit', 'call.unknown-limit']);
  });

  test('and names all that it needs, but takes no value of an unknown option for a name', async () => {
    const none = await maatstaf(['log'], pipe);
    expect(codesOf(none.stderr)).toEqual(Array.from({ length: 3 }, () => 'call.name-missing'));
    const meant = await maatstaf(['allocate', greenford, '--metod', 'optimal'], pipe);
    expect(codesOf(meant.stderr)).toEqual(['call.unknown-option']);
  });

  test('is still told what the command accepts', async () => {
    const { exitCode, stdout } = await maatstaf(['allocate', '--metod', '--help'], pipe);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('maatstaf allocate <pack> [options]');
  });
});

test('control characters of a call do not reach the terminal', async () => {
  const { stderr } = await maatstaf(['check', 'a', 'b\u001b[2J\u009b2J'], pipe);
  expect(stderr).not.toMatch(/[^\P{Cc}\n]/u);
});

test('a fault of its own ends with 70 and a message, not with a stack trace', async () => {
  const broken = {
    ...pipe,
    get interactive(): boolean {
      throw new Error('no terminal\nsecond line');
    },
  };
  const { exitCode, stdout, stderr } = await maatstaf(['allocate', 'x'], broken);
  expect({ exitCode, stdout }).toEqual({ exitCode: 70, stdout: '' });
  expect(stderr).toBe('maatstaf: a fault in Maatstaf itself: no terminal [fault.unexpected]\n');
});
