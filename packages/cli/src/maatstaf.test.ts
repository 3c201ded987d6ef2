import { describe, expect, test } from 'vitest';
import { greenford, maastricht } from '../testing/folder.ts';
import { pipe } from '../testing/terminal.ts';
import { maatstaf } from './maatstaf.ts';

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
    [['allocate', greenford, '--lang', 'nl', '--weights', 'a=1'], 'geen uitgangspunt of criterium'],
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
  expect(stderr).toBe('maatstaf: a fault in Maatstaf itself: no terminal\n');
});
