import { readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { maatstaf } from '../maatstaf.ts';
import type { Result } from '../result.ts';
import { emptyFolder, traceOf } from '../../testing/folder.ts';

const terminal = { columns: 100, interactive: true, colour: false };
const call = (...words: string[]): Promise<Result> => maatstaf(words, terminal);

test('the starter pack passes check and allocate as it is', async () => {
  const folder = join(await emptyFolder(), 'towns', 'my-town');
  const { exitCode, stdout } = await call('init', folder);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`maatstaf allocate ${folder}`);
  expect((await readdir(folder)).toSorted()).toEqual([
    'README.md',
    'data',
    'facts.json',
    'pack.json',
    'rules',
    'statements.json',
  ]);
  expect((await call('check', folder)).exitCode).toBe(0);
  const allocated = await call('allocate', folder);
  expect(allocated.exitCode).toBe(0);
  expect(allocated.stdout).toContain('4 of 6 proposals funded');
  expect((await call('explain', folder, 'repair-cafe', '--lang', 'nl')).stdout).toContain(
    'Repaircafé',
  );
});

test('an empty folder is filled', async () => {
  const folder = await emptyFolder();
  expect((await call('init', folder)).exitCode).toBe(0);
  expect(await readdir(folder)).toContain('pack.json');
});

test('a folder that holds something is left alone', async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'notes.txt'), 'mine');
  const before = await traceOf(folder);
  const { exitCode, stderr } = await call('init', folder);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('is not empty');
  expect(await traceOf(folder)).toEqual(before);
});

test('a file in place of a folder is left alone', async () => {
  const file = join(await emptyFolder(), 'notes.txt');
  await writeFile(file, 'mine');
  expect((await call('init', file)).stderr).toContain('is a file');
  expect((await call('init', join(file, 'below'))).exitCode).toBe(2);
});

test('where nothing can be written nothing is, and the message says so', async () => {
  const folder = await emptyFolder();
  await symlink(join(folder, 'gone', 'town'), join(folder, 'town'));
  for (const name of [join(folder, 'town'), join(folder, 'x'.repeat(300)), 'a\0b']) {
    const { exitCode, stderr } = await call('init', name);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('cannot be written (');
  }
  expect(await readdir(folder)).toEqual(['town']);
});
