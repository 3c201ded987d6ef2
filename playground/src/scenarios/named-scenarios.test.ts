import { compiled } from '@maatstaf/core';
import { canonicalJson } from '@maatstaf/core/bundle';
import { expect, it } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { openSession } from '../state/session.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import type { KeptScenario } from './kept.ts';
import { asBefore, namedScenarios } from './named-scenarios.ts';

const { pack, dataset } = await openPack('greenford-2026');
const { baseline } = await openSession(pack, dataset, compiled);

/** A kept scenario, with how often its text was read. */
function kept(id: string, budgetCents: number, revision = 1): KeptScenario & { reads: number } {
  const text = canonicalJson({ ...baseline.scenario, budgetCents });
  return {
    id,
    pack: pack.id,
    name: id,
    revision,
    savedAt: '2026-03-01T12:00:00.000Z',
    packSha256: fingerprintOf(pack),
    deletedAt: null,
    reads: 0,
    get text() {
      this.reads += 1;
      return text;
    },
  };
}

it('reads nothing until somebody asks, and each scenario once', async () => {
  const one = kept('one', 1_000);
  const readerOf = namedScenarios();
  const read = readerOf([one], baseline);
  expect(one.reads).toBe(0);
  expect((await read()).map(({ name, scenario }) => [name, scenario.budgetCents])).toEqual([
    ['one', 1_000],
  ]);
  await read();
  expect(one.reads).toBe(1);
});

it('is another function only for another list or another baseline', () => {
  const [list, readerOf] = [[kept('one', 1_000)], namedScenarios()];
  const read = readerOf(list, baseline);
  expect(readerOf(list, baseline)).toBe(read);
  expect(readerOf([...list], baseline)).not.toBe(read);
  expect(readerOf(list, { ...baseline })).not.toBe(read);
});

it('leaves out what does not fit the policy', async () => {
  const other = { ...kept('other', 1_000), text: '{"format":"maatstaf-scenario/1"}' };
  const named = await namedScenarios()([other, kept('one', 1_000)], baseline)();
  expect(named.map(({ id }) => id)).toEqual(['one']);
});

it('keeps of a list that was read anew what is as it was', () => {
  const before = [kept('one', 1_000), kept('two', 2_000)];
  expect(asBefore(before, [kept('one', 1_000), kept('two', 2_000)])).toBe(before);
  const now = asBefore(before, [kept('one', 1_000), kept('two', 3_000, 2)]);
  expect(now[0]).toBe(before[0]);
  expect(now[1]).not.toBe(before[1]);
  expect(asBefore(before, [kept('one', 1_000)])).toHaveLength(1);
});
