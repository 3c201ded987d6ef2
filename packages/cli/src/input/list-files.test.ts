import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../testing/folder.ts';
import { listFiles } from './list-files.ts';

test('files down to the third level are found, deeper ones are not', async () => {
  const folder = await emptyFolder();
  await mkdir(join(folder, 'a', 'b', 'c'), { recursive: true });
  await Promise.all(
    ['1.json', 'a/2.csv', 'a/b/3.json', 'a/b/c/4.json', 'a/5.txt'].map((file) =>
      writeFile(join(folder, file), ''),
    ),
  );
  expect(await listFiles(folder)).toEqual(['1.json', 'a/2.csv', 'a/b/3.json']);
});

test('a folder with very many entries is not walked to its end', async () => {
  const folder = await emptyFolder();
  await Promise.all(
    Array.from({ length: 5_001 }, (_, index) => mkdir(join(folder, String(index)))),
  );
  expect(await listFiles(folder)).toBe('too-many');
});
