import {
  type AllocationMethod,
  type Dataset,
  honours,
  limitFeatures,
  type Pack,
} from '@maatstaf/core';
import * as fc from 'fast-check';
import type { Case, Trial } from '../case.ts';
import type { Finding, Law } from '../law.ts';
import { type LawPromise, promiseOf } from '../promises/law-promises.ts';
import { withoutFeatures } from '../promises/within-promise.ts';
import { type Ground, groundOf } from './ground.ts';
import { packLaws } from './pack-laws.ts';
import { packCases } from './pack-cases.ts';
import type { Counterexample } from './verification.ts';
import { PackCase } from './pack-case.ts';
import { PackTrials } from './pack-trial.ts';
import { type Abortable, Pause } from './pause.ts';

/** Which cases are to be tried on which laws: the cases of a seed are the same wherever they are tried. */
export interface TallyOrder {
  readonly seed: number;
  /** The place of the first case, from 0. */
  readonly from: number;
  readonly runs: number;
  /** Ids of laws. */
  readonly laws: readonly string[];
}

/** How one law fared over some cases. */
export interface LawTally {
  readonly law: string;
  readonly runs: number;
  /** In how many of them the law was put to the test. */
  readonly tried: number;
  /** The place of the first case that broke it; null where it held. After that it is tried no more. */
  readonly brokenAt: number | null;
}

export interface TallyOptions {
  readonly methods?: readonly AllocationMethod[];
  readonly signal?: Abortable | undefined;
  /** Told now and then how many cases are done. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/**
 * Tries laws on generated cases of a pack. Gives way to other work every few milliseconds; rejects with
 * the reason of the signal once that is aborted.
 */
export async function tally(
  pack: Pack,
  data: Dataset | null,
  order: TallyOrder,
  options: TallyOptions = {},
): Promise<readonly LawTally[]> {
  const tallyOf = await tallier(pack, data, options.methods);
  return tallyOf(order, options);
}

/** `tally` for several orders of one pack: what only hangs on the pack is worked out once. */
export async function tallier(
  pack: Pack,
  data: Dataset | null,
  methods?: readonly AllocationMethod[],
): Promise<
  (order: TallyOrder, options?: Omit<TallyOptions, 'methods'>) => Promise<readonly LawTally[]>
> {
  const bench = new Bench(await groundOf(pack, data), methods);
  return (order, options = {}) => tallyOn(bench, order, options);
}

export async function tallyOn(
  bench: Bench,
  { seed, from, runs, laws: ids }: TallyOrder,
  { signal, onProgress }: TallyOptions,
): Promise<readonly LawTally[]> {
  const counts = lawsCalled(ids).map((law) => ({
    law,
    runs: 0,
    tried: 0,
    brokenAt: null as number | null,
  }));
  let place = from;
  const pause = new Pause();
  const property = fc.asyncProperty(bench.cases, async (one) => {
    const findings = bench.findingsOn(one);
    for (const count of counts) {
      if (count.brokenAt !== null) continue;
      const { tried, witnesses } = await findings(count.law);
      count.runs += 1;
      if (tried) count.tried += 1;
      if (witnesses.length > 0) count.brokenAt = place;
    }
    place += 1;
    if (!pause.isDue) return;
    onProgress?.(place - from);
    await pause.take(signal);
  });
  const details = await fc.check(property, {
    seed,
    numRuns: runs,
    path: String(from),
    endOnFailure: true,
  });
  if (details.failed) throw details.errorInstance;
  onProgress?.(runs);
  return counts.map(({ law, ...count }) => ({ law: law.id, ...count }));
}

/** All laws with these ids, in their own order. */
function lawsCalled(ids: readonly string[]): readonly Law[] {
  return packLaws.filter(({ id }) => ids.includes(id));
}

/** Where laws are tried on the cases of one pack. */
export class Bench {
  readonly ground: Ground;
  readonly cases: fc.Arbitrary<Case>;
  readonly #trials: PackTrials;
  readonly #refused: LawPromise['without'];

  constructor(ground: Ground, methods: readonly AllocationMethod[] = []) {
    const { kind } = ground.pack.allocation.method;
    this.ground = ground;
    this.cases = packCases(ground);
    this.#trials = new PackTrials(ground.pack, methods);
    this.#refused = limitFeatures.filter((feature) => !honours(kind, feature));
  }

  /** What each law finds in a case; the case is carried through the pipeline once for each setting. */
  findingsOn(one: Case): (law: Law) => Promise<Finding> {
    const settings = new Map<string, Promise<Trial>>();
    return async (law) => law.check(await this.#trialFor(one, law, settings));
  }

  /** What every proposal gets in a case, in the setting in which a law looks at it. */
  async outcomesOf(one: Case, law: Law): Promise<Counterexample['outcomes']> {
    const { run } = await this.#trialFor(one, law, new Map());
    return run.allocation.awards.map(({ proposal, status, reason, awardedCents }, place) => ({
      proposal,
      score: run.scores.scoreAt(place)?.score ?? null,
      status,
      reason,
      awardedCents,
    }));
  }

  #trialFor(one: Case, law: Law, settings: Map<string, Promise<Trial>>): Promise<Trial> {
    return this.#settled(one, [...this.#refused, ...(promiseOf(law.id)?.without ?? [])], settings);
  }

  #settled(
    one: Case,
    without: LawPromise['without'],
    settings: Map<string, Promise<Trial>>,
  ): Promise<Trial> {
    const key = without.join();
    const made = settings.get(key) ?? this.#made(one, without, settings);
    settings.set(key, made);
    return made;
  }

  async #made(
    one: Case,
    without: LawPromise['without'],
    settings: Map<string, Promise<Trial>>,
  ): Promise<Trial> {
    const plain = withoutFeatures(one, without);
    if (without.length > this.#refused.length) {
      const base = await this.#settled(one, this.#refused, settings);
      // Features of which nothing is in force make no other setting.
      const { limits, leftover, years, overrides, threshold } = plain.scenario;
      const data =
        plain.dataset === base.dataset
          ? null
          : [without.includes('incompatible'), without.includes('prerequisite')];
      const key = JSON.stringify([data, limits, leftover, years, overrides, threshold]);
      const made = settings.get(key) ?? this.#trials.settled(base, plain);
      settings.set(key, made);
      return made;
    }
    return this.#trials.trialOf(new PackCase(plain, one.variation));
  }
}
