import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verificationSchema } from '@maatstaf/core/schemas';
import { verify } from '@maatstaf/fairness';
import { describe, expect, test } from 'vitest';
import { greenford, scenarioIn, starterWith } from '../../testing/folder.ts';
import { pipe, screen } from '../../testing/terminal.ts';
import { inspect } from '../input/load.ts';
import { maatstaf } from '../maatstaf.ts';
import type { Result } from '../result.ts';

const run = (...words: string[]): Promise<Result> => maatstaf(['verify', ...words], pipe);

/** The starter pack with a rule that gives points to one neighbourhood for its name. */
async function starterWithFavourite(): Promise<string> {
  const folder = await starterWith();
  const path = join(folder, 'rules/rules.json');
  const file = JSON.parse(await readFile(path, 'utf8')) as {
    rules: { name: string; conditions: object; event: { type: string; params: object } }[];
  };
  const scoring = file.rules.find(({ event }) => event.type === 'score');
  if (scoring === undefined) throw new Error('The starter pack has no rule that scores.');
  const conditions = {
    all: [{ fact: 'neighbourhood.code', operator: 'equal', value: 'our-own' }],
  };
  const params = { ...scoring.event.params, points: 100 };
  const favourite = { name: 'favour/our-own', conditions, event: { ...scoring.event, params } };
  const rules = [...file.rules, favourite];
  await writeFile(path, JSON.stringify({ ...file, rules }));
  return folder;
}

test('laws that hold, that are not promised and that are not asked stand in a table', async () => {
  const { exitCode, stdout, stderr } = await run(
    greenford,
    '--runs',
    '30',
    '--law',
    ['within-budget', 'need-never-lowers-score', 'larger-budget-keeps-spend'].join(','),
  );
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(
    /^greenford-2026 [\d.]+, divided by ranking\/strict\/partial: 30 small cases, seed 1\n/,
  );
  expect(stdout).toMatch(/budget, pool, limit and request\. +held +\d+%/);
  expect(stdout).toContain('not asked');
  expect(stdout).toMatch(
    /Not asked:\n  need-never-lowers-score: the policy has no index of need\n/,
  );
  expect(stdout.trimEnd().split('\n').at(-1)).toBe(
    'Promises held: 2, broken: 0, put to the test too rarely: 0. Laws not promised or not asked: 1.',
  );
});

test('another way of dividing is tried on what is promised of it, and a limit that it cannot keep is told', async () => {
  const law = ['--law', 'losers-do-not-matter,within-budget', '--runs', '40'];
  const skipping = await run(greenford, ...law, '--method', 'ranking-skip', '--lang', 'en');
  expect(skipping.stdout).toMatch(/^greenford-2026 [\d.]+, divided by ranking\/skip\/partial: /);
  expect(skipping.stdout).toMatch(/Promises held: 2, broken: 0/);
  const parts = await run(greenford, ...law, '--method', 'proportional', '--lang', 'en');
  expect(parts.stdout).toMatch(
    /Promises held: 1, broken: 0, .*\. Laws not promised or not asked: 1/,
  );
  const unknown = await run(greenford, ...law, '--method', 'by-size');
  expect(unknown.exitCode).toBe(2);
  expect(unknown.stderr).toContain('by-size');
});

describe('a policy that breaks a law', () => {
  const law = ['--law', 'no-favourites-by-name', '--runs', '60'];

  test('ends with 1 and tells the smallest case, and how to see it again', async () => {
    const folder = await starterWithFavourite();
    const { exitCode, stdout, stderr } = await run(folder, ...law);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      `maatstaf: ${folder}: a promise is broken, or was put to the test too rarely\n`,
    );
    expect(stdout).toContain('BROKEN');
    expect(stdout).toMatch(/With a budget of €\d+ and this one proposal/);
    expect(stdout).toContain('- p-1: asks');
    expect(stdout).toContain('Repeat it: maatstaf verify');
  });

  test('is told in Dutch on request', async () => {
    const { stdout } = await run(await starterWithFavourite(), ...law, '--lang', 'nl');
    expect(stdout).toContain('GEBROKEN');
    expect(stdout).toMatch(/Met een begroting van €\s\d+ en dit ene voorstel/);
  });

  test('stands in JSON that keeps to the published schema, with a case that can be run', async () => {
    const { exitCode, stdout } = await run(await starterWithFavourite(), ...law, '--json');
    expect(verificationSchema.safeParse(JSON.parse(stdout)).error).toBeUndefined();
    const { holds, laws } = JSON.parse(stdout) as {
      holds: boolean;
      laws: { outcome: string; counterexample: { proposals: object[]; scenario: object } }[];
    };
    expect({ exitCode, holds }).toEqual({ exitCode: 1, holds: false });
    expect(laws[0]?.outcome).toBe('broken');
    expect(laws[0]?.counterexample.proposals).toHaveLength(1);
    expect(laws[0]?.counterexample.scenario).toMatchObject({ format: 'maatstaf-scenario/1' });
  });
});

test.each([
  ['nl', 'Awb 4:25, subsidieplafond: wat daarboven zou komen, wordt afgewezen.'],
  ['en', 'Awb 4:25, subsidy ceiling: refuse where the grant would exceed it.'],
])('what a law rests on stands in JSON in the language asked for: %s', async (lang, source) => {
  const law = ['--law', 'within-budget', '--runs', '10'];
  const { stdout } = await run(greenford, ...law, '--json', '--lang', lang);
  expect(JSON.parse(stdout)).toMatchObject({ laws: [{ source }] });
});

test('cases over workers give the same as cases on one thread', { timeout: 120_000 }, async () => {
  const { pack, dataset } = await inspect(greenford, undefined);
  if (pack === null) throw new Error('The pack of Greenford cannot be read.');
  const laws = ['score-in-range', 'within-budget'];
  const alone = await verify(pack, dataset, { runs: 500, laws });
  const { stdout } = await run(greenford, '--runs', '500', '--law', laws.join(','), '--json');
  expect(verificationSchema.safeParse(JSON.parse(stdout)).error).toBeUndefined();
  const together = JSON.parse(stdout) as { laws: { runs: number; tried: number }[] };
  const counts = (list: readonly { runs: number; tried: number }[]) =>
    list.map(({ runs, tried }) => [runs, tried]);
  expect(counts(together.laws)).toEqual(counts(alone.laws));
});

test('who looks on sees how far it is', async () => {
  const lines: string[] = [];
  const terminal = { ...screen(100), progress: (line: string) => void lines.push(line) };
  await maatstaf(['verify', greenford, '--runs', '60', '--law', 'determinism'], terminal);
  expect(lines).toContain('60 of 60 cases');
  expect(lines.at(-1)).toBe('');
});

test.each([
  [['--runs', '0'], '--runs is "0"; write a whole number from 1 to 1000000.'],
  [['--seed', 'x'], '--seed is "x"; write a whole number from 0 to 2147483647.'],
  [
    ['--law', 'within-budgt'],
    '--law names "within-budgt", which is no law. Did you mean within-budget or held-within-budget?',
  ],
])('%o is a wrong call', async (words, message) => {
  const { exitCode, stderr } = await run(greenford, ...words);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(message);
});

test('a pack with a mistake is not verified', async () => {
  const { exitCode, stderr } = await run(await starterWith({ 'rules/rules.json': '{}' }));
  expect(exitCode).toBe(1);
  expect(stderr).toContain('rules/rules.json');
});

test('a rule of a scenario is tried as if it stood in the policy', async () => {
  const folder = await starterWith();
  const favoured = await starterWithFavourite();
  const { rules } = JSON.parse(await readFile(join(favoured, 'rules/rules.json'), 'utf8')) as {
    readonly rules: readonly { readonly name: string }[];
  };
  const scenario = await scenarioIn(folder, {
    rules: rules.filter(({ name }) => name === 'favour/our-own'),
  });
  const law = ['--runs', '60', '--law', 'no-favourites-by-name', '--lang', 'en'];
  const published = await run(folder, ...law);
  const edited = await run(folder, '--scenario', scenario, ...law);
  const own = await run(favoured, ...law);
  expect(published.exitCode).toBe(0);
  expect(edited.exitCode).toBe(1);
  // The call that repeats it names the scenario, and is broken over lines otherwise.
  const story = ({ stdout }: Result): string => stdout.replace(/Repeat it:[^]*?\n\n/, '');
  expect(story(edited)).toBe(story(own));
  expect(edited.stdout).toContain('--scenario');
});
