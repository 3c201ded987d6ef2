import { describe, expect, test } from 'vitest';
import { maatstaf } from './maatstaf.ts';

const terminal = { columns: 100, interactive: false, colour: false };

test.each([['--help'], ['-h'], ['help']])('%s lists the commands', async (word) => {
  const { exitCode, stdout } = await maatstaf([word], terminal);
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

test.each(['check', 'allocate', 'explain', 'init'])(
  '%s --help has examples and exit codes, in 110 columns',
  async (command) => {
    const { exitCode, stdout } = await maatstaf([command, '--help'], terminal);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Examples?$/m);
    expect(stdout).toContain('Exit codes');
    expect(stdout.split('\n').every((line) => line.length <= 110)).toBe(true);
  },
);

test('--version is a version', async () => {
  expect((await maatstaf(['--version'], terminal)).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
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
    const { exitCode, stdout, stderr } = await maatstaf(words, terminal);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(part);
    expect(stderr).toContain('--help');
  });
});

test('a fault of its own ends with 70 and a message, not with a stack trace', async () => {
  const broken = {
    ...terminal,
    get interactive(): boolean {
      throw new Error('no terminal\nsecond line');
    },
  };
  const { exitCode, stdout, stderr } = await maatstaf(['allocate', 'x'], broken);
  expect({ exitCode, stdout }).toEqual({ exitCode: 70, stdout: '' });
  expect(stderr).toBe('maatstaf: a fault in Maatstaf itself: no terminal\n');
});
