import { spawnSync } from 'node:child_process';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { greenford, starterWith } from '../testing/folder.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

function call(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@maatstaf/source', main, ...words],
    {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return { status, stdout, stderr };
}

test('on a pipe allocate writes all of its JSON and ends with 0', () => {
  const { status, stdout, stderr } = call('allocate', greenford);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toHaveProperty('proposals.length', 24);
});

test('wrong input ends with 1, a wrong call with 2, both without a stack trace', async () => {
  const folder = await starterWith();
  await writeFile(join(folder, 'rules', 'big.json'), '');
  await truncate(join(folder, 'rules', 'big.json'), 200_000_000);
  const input = call('check', folder);
  expect(input.status).toBe(1);
  expect(input.stdout).toContain('[file.too-large]');
  const wrong = call('allocate', greenford, '--budget', 'lots');
  expect(wrong.status).toBe(2);
  expect(input.stderr + wrong.stderr + input.stdout).not.toMatch(/^\s+at /m);
});

test('a reader that stops early is no fault', () => {
  const { stdout, stderr } = spawnSync(
    'sh',
    [
      '-c',
      '"$0" --conditions=@maatstaf/source "$1" allocate "$2" | head -c 1',
      process.execPath,
      main,
      greenford,
    ],
    {
      encoding: 'utf8',
    },
  );
  expect({ stdout, stderr }).toEqual({ stdout: '{', stderr: '' });
});
