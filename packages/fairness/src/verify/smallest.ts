import type { Dataset, FactValue, Scenario } from '@maatstaf/core';
import * as fc from 'fast-check';
import type { Case } from '../case.ts';
import type { Law, Witness } from '../law.ts';
import type { Ground } from './ground.ts';
import { PackCase } from './pack-case.ts';
import type { Abortable } from './pause.ts';
import { Pause } from './pause.ts';
import type { Bench } from './tally.ts';
import type { Counterexample } from './verification.ts';

/**
 * The smallest case that breaks a law, from a place where one does: shrunk by fast-check, and then fact
 * by fact and change by change brought back to what is usual, as long as it breaks the law.
 */
export async function smallest(
  bench: Bench,
  law: Law,
  seed: number,
  place: number,
  signal: Abortable | undefined,
): Promise<Counterexample> {
  const pause = new Pause();
  const witnessesIn = async (one: Case): Promise<readonly Witness[]> => {
    if (pause.isDue) await pause.take(signal);
    return (await bench.findingsOn(one)(law)).witnesses;
  };
  const holds = fc.asyncProperty(bench.cases, async (one) => {
    if ((await witnessesIn(one)).length > 0) throw new Error(law.id);
  });
  const details = await fc.check(holds, { seed, path: String(place), numRuns: 1 });
  signal?.throwIfAborted();
  const [shrunk] = details.counterexample ?? [];
  if (shrunk === undefined) {
    throw new Error(`Case ${place} of seed ${seed} broke ${law.id} once, and does so no more.`);
  }
  const plain = await simplified(
    shrunk,
    bench.ground,
    async (one) => (await witnessesIn(one)).length > 0,
  );
  const { pack, dataset, scenario, variation } = plain;
  return {
    pack,
    dataset,
    scenario,
    variation,
    witnesses: await witnessesIn(plain),
    outcomes: await bench.outcomesOf(plain, law),
    matters: mattersIn(dataset, bench.ground),
    path: details.counterexamplePath ?? String(place),
  };
}

/** The case with whatever is not needed to break the law brought back to what is usual. */
async function simplified(
  shrunk: Case,
  ground: Ground,
  breaks: (one: Case) => Promise<boolean>,
): Promise<Case> {
  let plain = shrunk;
  const attempt = async (change: Partial<Pick<Case, 'dataset' | 'scenario'>>): Promise<void> => {
    const { pack, variation } = plain;
    const input = { pack, dataset: plain.dataset, scenario: plain.scenario, ...change };
    const other = new PackCase(input, variation);
    if (await breaks(other)) plain = other;
  };
  for (const key of Object.keys(plain.scenario)) {
    if (key === 'format' || key === 'pack' || key === 'budgetCents') continue;
    const { [key as keyof Scenario]: _, ...rest } = plain.scenario;
    await attempt({ scenario: rest as Scenario });
  }
  for (const { id } of plain.dataset.proposals) {
    for (const [fact, value] of unusualIn(plain.dataset, id, ground)) {
      await attempt({ dataset: withFact(plain.dataset, id, fact, value) });
    }
  }
  for (const { code } of plain.dataset.neighbourhoods) {
    for (const [fact, value] of unusualIn(plain.dataset, code, ground)) {
      await attempt({ dataset: withFact(plain.dataset, code, fact, value) });
    }
  }
  return plain;
}

/** The facts of a proposal or neighbourhood that are not as usual, with the value that is. */
function unusualIn(
  { proposals, neighbourhoods }: Dataset,
  name: string,
  ground: Ground,
): readonly (readonly [string, FactValue])[] {
  const proposal = proposals.find(({ id }) => id === name);
  const area = neighbourhoods.find(({ code }) => code === name);
  const usual =
    proposal === undefined
      ? ground.area
      : ground.pools.find(({ pool }) => pool === proposal.pool)?.facts;
  const { poolBy } = ground.pack;
  return Object.entries((proposal ?? area)?.facts ?? {}).flatMap(([fact, value]) => {
    const standard = usual?.[fact] ?? null;
    const same = JSON.stringify(standard) === JSON.stringify(value);
    return same || fact === poolBy ? [] : [[fact, standard] as const];
  });
}

function mattersIn(dataset: Dataset, ground: Ground): Counterexample['matters'] {
  const names = [
    ...dataset.proposals.map(({ id }) => id),
    ...dataset.neighbourhoods.map(({ code }) => code),
  ];
  return new Map(
    names.map((name) => [name, unusualIn(dataset, name, ground).map(([fact]) => fact)]),
  );
}

function withFact(dataset: Dataset, name: string, fact: string, value: FactValue): Dataset {
  const put = <Item extends { readonly facts: Readonly<Record<string, FactValue>> }>(
    one: Item,
  ): Item => ({ ...one, facts: { ...one.facts, [fact]: value } });
  return {
    ...dataset,
    proposals: dataset.proposals.map((one) => (one.id === name ? put(one) : one)),
    neighbourhoods: dataset.neighbourhoods.map((one) => (one.code === name ? put(one) : one)),
  };
}
