import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phraseIn } from '@maatstaf/core/issues';
import { emptyFolder, greenford } from '../../testing/folder.ts';
import { maxFiles, readFiles, readOneFile } from './read-files.ts';

const codes = (read: Pick<Awaited<ReturnType<typeof readFiles>>, 'issues'>): readonly string[] =>
  read.issues.map(({ code }) => code);

test('a folder gives its JSON and CSV files by path', async () => {
  const read = await readFiles(greenford);
  expect(read.ok && [...read.value.keys()]).toEqual([
    'data/neighbourhoods.csv',
    'data/proposals.csv',
    'equivalents.json',
    'examples/conditions.json',
    'examples/cooling.json',
    'examples/stewardship.json',
    'examples/wildlife.json',
    'facts.json',
    'geography.json',
    'golden.json',
    'pack.json',
    'package.json',
    'rules/conditions.json',
    'rules/cooling.json',
    'rules/stewardship.json',
    'rules/wildlife.json',
    'statements.json',
  ]);
});

test('a folder that is not there, and a file in its place, are issues', async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'file'), '');
  expect(codes(await readFiles(join(folder, 'none')))).toEqual(['file.missing']);
  expect(codes(await readFiles(join(folder, 'file')))).toEqual(['file.unreadable']);
});

test('a file whose name is nearly right is told', async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'march.json'), '{}');
  const { issues } = await readOneFile(join(folder, 'marsh.json'));
  expect(issues.map(({ expected }) => phraseIn(expected, 'en'))).toEqual([
    `a file, perhaps ${join(folder, 'march.json')}`,
  ]);
  expect(codes(await readOneFile(join(folder, 'none.txt')))).toEqual(['file.missing']);
});

test('a file over the cap is not read, and the issue says its size and the cap', async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'big.json'), '');
  await truncate(join(folder, 'big.json'), 200 * 1024 * 1024);
  const before = process.memoryUsage().arrayBuffers;
  const read = await readFiles(folder);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
  expect(read.issues).toEqual([
    {
      code: 'file.too-large',
      severity: 'error',
      file: 'big.json',
      at: { kind: 'file' },
      found: '200 MiB',
      expected: { nl: 'ten hoogste 10 MiB', en: 'at most 10 MiB' },
    },
  ]);
});

test('more files than the cap are not read', async () => {
  const folder = await emptyFolder();
  await Promise.all(
    Array.from({ length: maxFiles + 1 }, (_, index) =>
      writeFile(join(folder, `${index}.json`), '{}'),
    ),
  );
  expect((await readFiles(folder)).issues).toMatchObject([
    {
      code: 'file.too-many',
      found: { en: '201 JSON and CSV files' },
      expected: { en: 'at most 200' },
    },
  ]);
});

test('other files, dotfiles and installed packages are left alone', async () => {
  const folder = await emptyFolder();
  await mkdir(join(folder, 'node_modules'));
  await mkdir(join(folder, '.git'));
  await Promise.all(
    ['node_modules/a.json', '.git/b.json', 'README.md', 'a.csv'].map((file) =>
      writeFile(join(folder, file), 'x'),
    ),
  );
  const read = await readFiles(folder);
  expect(read.ok && [...read.value.keys()]).toEqual(['a.csv']);
});

test('a link inside the folder is followed, a link out of it is not', async () => {
  const [folder, elsewhere] = [await emptyFolder(), await emptyFolder()];
  await writeFile(join(folder, 'a.json'), '{}');
  await symlink(join(folder, 'a.json'), join(folder, 'b.json'));
  const inside = await readFiles(folder);
  expect(inside.ok && [...inside.value.keys()]).toEqual(['a.json', 'b.json']);
  await writeFile(join(elsewhere, 'secret.json'), '{}');
  await symlink(join(elsewhere, 'secret.json'), join(folder, 'c.json'));
  await symlink(elsewhere, join(folder, 'data'));
  const outside = await readFiles(folder);
  expect(outside.ok).toBe(false);
  expect(outside.issues.map(({ file, code }) => [file, code])).toEqual([
    ['c.json', 'file.unreadable'],
  ]);
});

test('a pipe with a tempting name is refused instead of waited for', async () => {
  const folder = await emptyFolder();
  execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pack.json')]);
  expect(codes(await readFiles(folder))).toEqual(['file.unreadable']);
});

test('one file is read under the same caps', async () => {
  const folder = await emptyFolder();
  expect((await readOneFile(join(folder, 'none.json'))).issues[0]?.code).toBe('file.missing');
  expect((await readOneFile(folder)).issues[0]?.code).toBe('file.unreadable');
  await writeFile(join(folder, 's.json'), 'é');
  const read = await readOneFile(join(folder, 's.json'));
  expect(read.ok && [...read.value]).toEqual([0xc3, 0xa9]);
});
