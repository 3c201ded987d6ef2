import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ComparisonReport } from '@maatstaf/core/compare-methods';
import { comparisonSchema } from '@maatstaf/core/schemas';
import { describe, expect, test } from 'vitest';
import { maatstaf } from '../maatstaf.ts';
import { emptyFolder, greenford, maastricht } from '../../testing/folder.ts';
import { pipe, screen } from '../../testing/terminal.ts';

const rankings = ['--methods', 'ranking-strict,ranking-skip'];

describe('JSON', () => {
  test('keeps to the published schema, and has who comes in and who falls out', async () => {
    const { exitCode, stdout } = await maatstaf(['compare', maastricht, ...rankings], pipe);
    expect(exitCode).toBe(0);
    const report = JSON.parse(stdout) as ComparisonReport;
    expect(comparisonSchema.safeParse(report).error).toBeUndefined();
    expect(report.base).toBe('ranking/strict');
    const [strict, skip] = report.methods;
    const funded = (name: string) =>
      report.proposals
        .filter(({ awardedCents }) => (awardedCents[name] ?? 0) > 0)
        .map(({ id }) => id);
    expect(strict?.outcome).toMatchObject({ entered: [], left: [] });
    expect(skip?.outcome?.entered).toEqual(
      funded('ranking/skip').filter((id) => !funded('ranking/strict').includes(id)),
    );
    expect(skip?.outcome?.entered).toHaveLength(12);
    expect(report.promises.map(({ property }) => property)).not.toContain('within-budget');
  });

  test('holds the others against the way in use where none are named', async () => {
    const { stdout } = await maatstaf(['compare', greenford, '--method', 'ranking/skip'], pipe);
    const { base, methods } = JSON.parse(stdout) as ComparisonReport;
    expect(base).toBe('ranking/skip');
    expect(methods.map(({ name }) => name).slice(0, 2)).toEqual(['ranking/skip', 'ranking/strict']);
  });

  test('holds against the base that is named, and lists what cannot divide this', async () => {
    const { stdout } = await maatstaf(
      [
        'compare',
        greenford,
        '--methods',
        'order-of-receipt,ranking/strict',
        '--base',
        'ranking/skip',
      ],
      pipe,
    );
    const { base, methods } = JSON.parse(stdout) as ComparisonReport;
    expect(base).toBe('ranking/skip');
    expect(methods.map(({ name, refused }) => [name, refused.map(({ code }) => code)])).toEqual([
      ['order-of-receipt/strict', ['method.no-day-of-receipt']],
      ['ranking/strict', []],
      ['ranking/skip', []],
    ]);
  });
});

describe('tables', () => {
  test.each([40, 60, 80, 120])('put the methods side by side in %i columns', async (columns) => {
    const { stdout } = await maatstaf(
      ['compare', maastricht, ...rankings, '--lang', 'nl'],
      screen(columns),
    );
    expect(stdout.split('\n').filter((line) => line.length > columns)).toEqual([]);
    expect(stdout.replaceAll('\n', ' ')).toContain('vergeleken met ranking/strict');
    if (columns >= 60) expect(stdout).toMatch(/^Voorstel +A +B$/m);
    expect(stdout).toContain('De bedragen zijn voorbeelden.');
  });

  test('say which promises differ', async () => {
    const { stdout } = await maatstaf(
      ['compare', greenford, ...rankings, '--lang', 'en'],
      screen(100),
    );
    expect(stdout).toContain('Promises that differ');
    expect(stdout).toMatch(/ no +yes$| yes +no$/m);
  });

  test('say how to see what a method does that limits stand in the way of', async () => {
    const call = ['compare', maastricht, '--methods', 'ranking,proportional', '--lang', 'en'];
    const { stdout } = await maatstaf(call, screen(1_000));
    const limits = 'citywide-base-functions,district-houses';
    expect(stdout.replaceAll('\n  ', ' ')).toContain(
      `compare … --without ${limits}. Then they hold for none`,
    );
    expect(stdout).toMatch(
      /^! proportional\/score cannot keep to: An open place in every city district; .+$/mu,
    );
    const received = ['compare', greenford, '--methods', 'ranking,order-of-receipt'];
    expect((await maatstaf(received, screen(1_000))).stdout).not.toContain('--without');
  });

  test('show without limits what cannot keep to them, and say which were left out', async () => {
    const all =
      'citywide-base-money,citywide-base-functions,youth-reserve,district-houses,leftover';
    const ways = 'ranking,proportional,equal-shares,equal-shares-plain';
    const call = ['compare', maastricht, '--methods', ways, '--without', all, '--lang', 'en'];
    const { stdout } = await maatstaf(call, screen(140));
    expect(stdout).toContain('Without these limits of the policy, for every method: ');
    expect(stdout).toContain('money that flows.');
    expect(stdout).toContain('Left over');
    expect(stdout).not.toContain('cannot keep to');
    const report = JSON.parse((await maatstaf(call, pipe)).stdout) as ComparisonReport;
    expect(comparisonSchema.safeParse(report).error).toBeUndefined();
    expect(report.without).toEqual(all.split(','));
    expect(report.methods.map(({ name }) => name)).toEqual([
      'ranking/skip',
      'proportional/score',
      'equal-shares/score/utilitarian',
      'equal-shares/score',
    ]);
    const left = report.methods.map(({ outcome }) => outcome?.leftCents ?? -1);
    expect(left[2]).toBeLessThan(left[3] ?? 0);
    for (const { outcome } of report.methods) {
      const { spentCents = 0, heldCents = 0, leftCents = 0 } = outcome ?? {};
      expect(spentCents + heldCents + leftCents).toBe(report.budgetCents);
    }
  });

  test('start from a scenario and a budget', async () => {
    const file = join(await emptyFolder(), 'scenario.json');
    const pack = { id: 'greenford-2026', version: '1.0.0' };
    await writeFile(
      file,
      JSON.stringify({ format: 'maatstaf-scenario/1', pack, budgetCents: 1_000_000 }),
    );
    const call = ['compare', greenford, ...rankings, '--scenario', file, '--lang', 'en'];
    expect((await maatstaf(call, screen(100))).stdout).toContain('budget €10,000 ');
    expect((await maatstaf([...call, '--budget', '0'], screen(100))).stdout).toContain(
      'Every method gives the same.',
    );
  });
});

test.each([
  [['--methods', 'ranking,lots'], '--methods is "lots"; it can be ranking, ranking/strict,'],
  [['--base', 'Ranking'], '--base is "Ranking"; it can be'],
  [['--without', 'leftover,walls'], '--without is "walls"; it can be'],
])('a method that is not there is a wrong call: %j', async (words, part) => {
  const { exitCode, stderr } = await maatstaf(['compare', greenford, ...words], pipe);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(part);
});
