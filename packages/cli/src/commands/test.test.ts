import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { greenford, maastricht, starterWith } from '../../testing/folder.ts';
import { pipe } from '../../testing/terminal.ts';
import { maatstaf } from '../maatstaf.ts';
import type { Result } from '../result.ts';

const run = (...words: string[]): Promise<Result> => maatstaf(['test', ...words], pipe);

/** The starter pack with words in a file replaced. */
async function starterWhere(file: string, from: string, to: string): Promise<string> {
  const folder = await starterWith();
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
  return folder;
}

test.each([
  ['Greenford', greenford, /(\d+) of \1 examples pass; 16 of 16 rules/],
  ['Maastricht', maastricht, /(\d+) van \1 voorbeelden kloppen; (\d+) van \2 regels/],
])('every example of %s passes, and no rule lacks one', async (_name, folder, counts) => {
  const { exitCode, stdout, stderr } = await run(folder);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(counts);
});

describe('an example that fails', () => {
  test('is told in words, with its place, what was expected and what was found', async () => {
    const folder = await starterWhere('rules/rules.json', '"points": 60', '"points": 50');
    const { exitCode, stdout, stderr } = await run(folder);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(
      /^examples\/rules\.json#\/examples\/\d+: ownership\/resident-led\n {2}Residents run the repair café\.\n {2}expected: 60 points; found: 50 points\n/,
    );
    expect(stderr).toBe(`maatstaf: ${folder}: 3 examples fail\n`);
  });

  test('is told in Dutch on request', async () => {
    const folder = await starterWhere('rules/rules.json', '"value": true', '"value": false');
    const { stdout, stderr } = await run(folder, '--lang', 'nl');
    expect(stdout).toContain('verwacht: de regel geldt; gevonden: de regel geldt niet');
    expect(stderr).toContain('voorbeelden kloppen niet');
  });

  test('stands in JSON with the keys that differ', async () => {
    const folder = await starterWhere('pack.json', '"default": 2500000', '"default": 2400000');
    const { exitCode, stdout } = await run(folder, '--json');
    const report = JSON.parse(stdout) as { failures: { about: object; differences: object[] }[] };
    expect(exitCode).toBe(1);
    expect(report.failures[0]?.about).toEqual({ rule: 'conditions/highest-grant' });
    expect(report.failures[0]?.differences).toContainEqual({
      what: 'capCents',
      expected: 2_500_000,
      found: 2_400_000,
    });
  });
});

test('a pack without examples fails: every rule lacks some', async () => {
  const folder = await starterWith();
  await rm(join(folder, 'examples'), { recursive: true });
  const { exitCode, stdout, stderr } = await run(folder);
  expect(exitCode).toBe(1);
  expect(stdout).toContain('conditions/for-profit: there is no example in which it fires');
  expect(stderr).toContain('6 rules lack an example');
});

test('an example that is wrong by itself is an issue, for check too', async () => {
  const folder = await starterWhere(
    'examples/rules.json',
    '"place.commercial": true',
    '"place.x": 1',
  );
  const codes = ['ref.unknown-fact', 'example.missing-fact'];
  const tested = await run(folder);
  const checked = await maatstaf(['check', folder], pipe);
  expect([tested.exitCode, checked.exitCode]).toEqual([1, 1]);
  for (const code of codes) {
    expect(tested.stderr).toContain(`[${code}]`);
    expect(checked.stdout).toContain(`[${code}]`);
  }
});

test('data are no matter of examples', async () => {
  const folder = await starterWith({ 'data/proposals.csv': 'nonsense' });
  expect((await run(folder)).exitCode).toBe(0);
});
