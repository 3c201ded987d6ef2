import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from '@maatstaf/core/schemas';
import { expect, test } from 'vitest';
import { maatstaf } from '../maatstaf.ts';
import type { Result } from '../result.ts';
import { emptyFolder, traceOf } from '../../testing/folder.ts';
import { screen } from '../../testing/terminal.ts';

const call = (...words: string[]): Promise<Result> => maatstaf(words, screen(100));

test('the starter pack passes check, test and allocate as it is', async () => {
  const folder = join(await emptyFolder(), 'towns', 'my-town');
  const { exitCode, stdout } = await call('init', folder);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`maatstaf allocate ${folder}`);
  expect((await readdir(folder)).toSorted()).toEqual([
    'README.md',
    'data',
    'examples',
    'facts.json',
    'pack.json',
    'rules',
    'schema',
    'statements.json',
  ]);
  expect((await call('check', folder)).exitCode).toBe(0);
  expect((await call('test', folder)).exitCode).toBe(0);
  const allocated = await call('allocate', folder);
  expect(allocated.exitCode).toBe(0);
  expect(allocated.stdout).toContain('4 of 6 proposals funded');
  expect((await call('explain', folder, 'repair-cafe', '--lang', 'nl')).stdout).toContain(
    'Repaircafé',
  );
});

test('every file names a schema that was written with it, and keeps to it', async () => {
  const folder = join(await emptyFolder(), 'my-town');
  await call('init', folder);
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.json') && !name.startsWith('schema'));
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const content = JSON.parse(await readFile(join(folder, file), 'utf8')) as { $schema?: string };
    const path = join(folder, dirname(file), content.$schema ?? '');
    const schema = JSON.parse(await readFile(path, 'utf8')) as z.core.JSONSchema.JSONSchema;
    expect(z.fromJSONSchema(schema).safeParse(content).error?.issues ?? []).toEqual([]);
  }
});

test('what to type next is as the program was called, and fit to be typed', async () => {
  const folder = join(await emptyFolder(), "the mayor's town");
  const viaNpm = { ...screen(100), program: 'npm run maatstaf --' };
  const { stdout } = await maatstaf(['init', folder], viaNpm);
  expect(stdout).toContain(`  npm run maatstaf -- check '${folder.replace("'", "'\\''")}'\n`);
  expect((await maatstaf(['init', folder], viaNpm)).stderr).toContain(
    'See `npm run maatstaf -- init --help`.',
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
  const sealed = ['/proc/maatstaf', '/proc/maatstaf/town', '/sys/maatstaf'];
  const impossible = [join(folder, 'town'), join(folder, 'new', 'x'.repeat(300)), 'a\0b'];
  for (const name of [...sealed, ...impossible]) {
    const { exitCode, stderr } = await call('init', name);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('cannot be written (');
  }
  expect(await readdir(folder)).toEqual(['town']);
});
