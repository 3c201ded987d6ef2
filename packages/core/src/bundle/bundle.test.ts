import { expect, it } from 'vitest';
import { redivide } from '../run/run.ts';
import { proposal } from '../small-pack.test-data.ts';
import { pack, runOf } from '../small-run.test-data.ts';
import { bundleOf, fileFingerprints, notReproduced, parseBundle } from './index.ts';

const proposals = [proposal({ id: 'a' }), proposal({ id: 'b', requestedCents: 2_000 })];
const files = new Map([
  ['pack.json', '{}'],
  ['rules/need.json', '[]'],
  ['data/proposals.json', '[]'],
  ['examples/need.json', '[]'],
]);
const made = { pack, files: fileFingerprints(files), date: '2026-03-01', file: 'bundle.json' };

it('says nothing where the same policy, files and scenario give the same outcome', async () => {
  const run = await runOf(proposals, { budgetCents: 2_500 });
  const bundle = parseBundle('bundle.json', JSON.stringify(bundleOf(run, made)));
  expect(bundle.issues).toEqual([]);
  expect(bundle.ok && notReproduced(bundle.value, run, { pack, files })).toEqual([]);
});

it('lists the files that an outcome can turn on, and no other', async () => {
  const { files: listed } = bundleOf(await runOf(proposals), made);
  expect(listed.map(({ file }) => file)).toEqual([
    'data/proposals.json',
    'pack.json',
    'rules/need.json',
  ]);
});

it('has the same fingerprint whatever the order of the proposals', async () => {
  const [one, other] = await Promise.all([runOf(proposals), runOf(proposals.toReversed())]);
  expect(bundleOf(other, made)).toEqual(bundleOf(one, made));
});

it('names the files, the amounts and the policy that differ', async () => {
  const run = await runOf(proposals);
  const bundle = bundleOf(run, made);
  const other = redivide(run, { ...run.scenario, budgetCents: 0 });
  const edited = new Map([...files, ['data/proposals.json', '[{}]'], ['rules/more.json', '[]']]);
  const parts = notReproduced(bundle, other, {
    pack: { ...pack, version: '1.0.1' },
    files: edited,
  }).map(({ part, id }) => (id === null ? part : `${part} ${id}`));
  expect(parts).toEqual(
    expect.arrayContaining([
      'version',
      'policy',
      'file data/proposals.json',
      'file rules/more.json',
      'budget',
      'spent',
      'outcome',
    ]),
  );
  expect(parts.some((part) => part.startsWith('award '))).toBe(true);
});

it('refuses a file of another format with one issue', () => {
  const read = parseBundle('scenario.json', '{"format":"maatstaf-scenario/1"}');
  expect(read.ok).toBe(false);
  expect(read.issues.map(({ at }) => at)).toEqual([{ kind: 'pointer', pointer: '/format' }]);
});
