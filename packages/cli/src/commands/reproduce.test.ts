import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { baseline, compiled, run } from '@maatstaf/core';
import { bundleOf, fileFingerprints } from '@maatstaf/core/bundle';
import { expect, test } from 'vitest';
import { inspect } from '../input/load.ts';
import { maatstaf } from '../maatstaf.ts';
import { emptyFolder, greenford } from '../../testing/folder.ts';
import { pipe, screen } from '../../testing/terminal.ts';

/** A bundle of Greenford with a smaller budget, with some of it written otherwise. */
async function bundled(change: object = {}) {
  const { pack, dataset, files } = await inspect(greenford, undefined);
  if (pack === null || dataset === null) throw new Error('Greenford does not open.');
  const scenario = { ...baseline(pack), budgetCents: 30_000_000 };
  const outcome = await run({ pack, dataset, scenario, evaluator: compiled });
  const bundle = bundleOf(outcome, {
    pack,
    files: fileFingerprints(files),
    date: '2026-03-01',
    file: 'bundle.json',
  });
  const folder = await emptyFolder();
  const file = join(folder, 'bundle.json');
  await writeFile(file, JSON.stringify({ ...bundle, ...change }));
  return { folder, file, bundle };
}

const call = (file: string, ...more: readonly string[]) => [
  'reproduce',
  file,
  '--pack',
  greenford,
  ...more,
];

test('says that the outcome is the same, and ends with 0', async () => {
  const { file } = await bundled();
  const { exitCode, stdout, stderr } = await maatstaf(call(file), screen(90));
  expect(stderr).toBe('');
  expect(stdout).toContain('This is exactly the outcome of 1 March 2026');
  expect(stdout).toContain('The amounts are illustrative.');
  expect(exitCode).toBe(0);
});

test('names the file, the budget and the proposal that differ, and ends with 1', async () => {
  const { bundle } = await bundled();
  const [first, ...files] = bundle.files;
  const [award, ...awards] = bundle.outcome.awards;
  const { file } = await bundled({
    files: [{ file: first?.file, sha256: '0'.repeat(64) }, ...files],
    outcome: {
      ...bundle.outcome,
      budgetCents: 12_300,
      awards: [{ ...award, status: 'awarded', awardedCents: 99_900 }, ...awards],
    },
  });
  const { exitCode, stdout } = await maatstaf(call(file), screen(90));
  expect(exitCode).toBe(1);
  expect(stdout).toContain('This is not the outcome of 1 March 2026');
  expect(stdout).toContain(`The file ${first?.file} was changed.`);
  expect(stdout).toContain('The budget was €123 and is now €300,000.');
  expect(stdout).toContain('was €999 (awarded), is now');
});

test.each([
  [21, 'And 1 more proposal.'],
  [22, 'And 2 more proposals.'],
])('counts proposals beyond the twentieth of %d that differ', async (differ, said) => {
  const { bundle } = await bundled();
  const awards = bundle.outcome.awards.map((award, at) =>
    at < differ ? { ...award, status: 'awarded', awardedCents: 100 } : award,
  );
  const { file } = await bundled({ outcome: { ...bundle.outcome, awards } });
  const { stdout } = await maatstaf(call(file), screen(90));
  expect(stdout).toContain(said);
});

test('is JSON on a pipe', async () => {
  const { file } = await bundled();
  const { stdout } = await maatstaf(call(file), pipe);
  expect(JSON.parse(stdout)).toEqual({
    schema: 'maatstaf-reproduced/1',
    same: true,
    differences: [],
  });
});

test('writes the scenario, with which allocate gives the same amounts, and never over a file', async () => {
  const { folder, file, bundle } = await bundled();
  const out = join(folder, 'scenario.json');
  expect((await maatstaf(call(file, '--scenario-out', out), pipe)).exitCode).toBe(0);
  const { stdout } = await maatstaf(['allocate', greenford, '--scenario', out, '--json'], pipe);
  expect((JSON.parse(stdout) as { spentCents: number }).spentCents).toBe(bundle.outcome.spentCents);
  const before = await readFile(out, 'utf8');
  const again = await maatstaf(call(file, '--scenario-out', out), pipe);
  expect(again.exitCode).toBe(2);
  expect(await readFile(out, 'utf8')).toBe(before);
});

test('points into the bundle where its scenario does not fit the policy', async () => {
  const { bundle } = await bundled();
  const { file } = await bundled({ scenario: { ...bundle.scenario, withdrawn: ['nobody'] } });
  const { exitCode, stderr } = await maatstaf(call(file), pipe);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('bundle.json#/scenario/withdrawn/0');
});

test('looks for the policy under rules where no folder is named', async () => {
  const { file } = await bundled({
    pack: { id: 'no-such-policy', version: '1', title: { en: 'None' }, sha256: '0'.repeat(64) },
  });
  const { exitCode, stderr } = await maatstaf(['reproduce', file], pipe);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('rules/no-such-policy');
});
