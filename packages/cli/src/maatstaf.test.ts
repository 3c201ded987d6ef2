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

test('--version is a version', async () => {
  expect((await maatstaf(['--version'], pipe)).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe('a wrong call ends with 2 and points at the help', () => {
  test.each([
    [[], 'maatstaf <command> [options]'],
    [['alocate'], 'there is no command alocate. Did you mean allocate?'],
    [['--verbose'], 'there is no option --verbose.'],
    [['check'], 'check needs a pack.'],
    [['explain', 'x'], 'explain needs a proposal.'],
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
    [['check', '--lang=nl'], 'bij check hoort een pakket.'],
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
    expect(stderr).toMatch(/\nZie `maatstaf .*--help`\.\n$/);
  });

  test('a pack that cannot be read', async () => {
    const { stdout } = await maatstaf(['check', 'none', '--lang', 'nl'], pipe);
    expect(stdout).toContain('gevonden: geen map van die naam; verwacht: een map\n');
  });

  test('a pack in Dutch is spoken of in Dutch', async () => {
    const { stderr } = await maatstaf(['allocate', maastricht, '--budget', '5.'], pipe);
    expect(stderr).toContain('schrijf euro’s als');
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
