import { baseline, type Dataset, type LimitFeature, type Pack } from '@maatstaf/core';
import type { Law } from '../law.ts';
import { type LawPromise, promiseOf, whyNotFor } from '../promises/law-promises.ts';
import { settingName } from '../promises/setting-name.ts';
import { withoutFeatures } from '../promises/within-promise.ts';
import { groundOf } from './ground.ts';
import { packLaws, whyUnasked } from './pack-laws.ts';
import { smallest } from './smallest.ts';
import { Bench, type LawTally, tallyOn, type TallyOptions, type TallyOrder } from './tally.ts';
import { fails, type LawReport, leastTried, type Verification } from './verification.ts';

export interface VerifyOptions extends Omit<TallyOptions, 'onProgress'> {
  /** How many cases; 1,000 by default. */
  readonly runs?: number;
  /** The cases follow from it; 1 by default. */
  readonly seed?: number;
  /** Ids of the laws to try; all by default. */
  readonly laws?: readonly string[];
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
  /**
   * Who tries the cases, if not this thread: a way to divide them over workers, each of which calls
   * `tally` and sends back what it returns.
   */
  readonly tallied?: (
    order: TallyOrder,
    onProgress: (done: number) => void,
  ) => Promise<readonly LawTally[]>;
}

/**
 * Tries the laws on a policy pack, over small generated cases of its own catalogue: neighbourhoods,
 * proposals and scenarios within its facts, and cuts from its data where those are given. A law is tried
 * under the pack's own way of dividing, with what it is not promised beside switched off. For each law
 * that breaks, the smallest case that shows it. The same pack, data, seed and number of runs give the
 * same result. Throws a RangeError for a law that is not there or fewer than one run; rejects with the
 * signal's reason where that is aborted.
 */
export async function verify(
  pack: Pack,
  data: Dataset | null = null,
  options: VerifyOptions = {},
): Promise<Verification> {
  const { runs = 1000, seed = 1, signal, onProgress } = options;
  const asked = lawsAsked(options.laws, runs);
  const standing = asked.map((law) => ({ law, ...standingOf(law, pack) }));
  const trying = standing.flatMap(({ law, outcome }) => (outcome === null ? [law.id] : []));
  const bench = new Bench(await groundOf(pack, data), options.methods);
  const order: TallyOrder = { seed, from: 0, runs, laws: trying };
  const progress = (done: number): void => onProgress?.(done, runs);
  const tallies =
    options.tallied === undefined
      ? await tallyOn(bench, order, { signal, onProgress: progress })
      : await options.tallied(order, progress);
  const reports: LawReport[] = [];
  for (const { law, outcome, promise, why } of standing) {
    const count = tallies.find((one) => one.law === law.id);
    const { runs: tries = 0, tried = 0, brokenAt = null } = count ?? {};
    const rarely = tries > 0 && tried / tries < leastTried;
    reports.push({
      law: law.id,
      claim: law.claim,
      source: law.source,
      outcome: outcome ?? (brokenAt !== null ? 'broken' : rarely ? 'rarely-tried' : 'held'),
      runs: tries,
      tried,
      without: outcome === null ? inForce(pack, data, promise) : [],
      why,
      counterexample: brokenAt === null ? null : await smallest(bench, law, seed, brokenAt, signal),
    });
  }
  return {
    pack: { id: pack.id, version: pack.version },
    method: settingName(pack.allocation.method),
    seed,
    runs,
    laws: reports,
    holds: reports.every((report) => !fails(report.outcome)),
  };
}

/** The laws that are promised of a pack under its own way of dividing, of those with these ids. */
export function lawsPromised(pack: Pack, ids?: readonly string[]): readonly Law[] {
  return lawsAsked(ids, 1).filter((law) => standingOf(law, pack).outcome === null);
}

/** The laws with these ids, in their own order. */
function lawsAsked(ids: readonly string[] | undefined, runs: number): readonly Law[] {
  const all = packLaws;
  const unknown = ids?.find((id) => !all.some((law) => law.id === id));
  if (unknown !== undefined) {
    throw new RangeError(
      `There is no law "${unknown}"; there are ${all.map(({ id }) => id).join(', ')}.`,
    );
  }
  if (!(Number.isSafeInteger(runs) && runs >= 1)) {
    throw new RangeError(`${runs} runs cannot be tried; give a whole number from 1.`);
  }
  return all.filter(({ id }) => ids?.includes(id) ?? true);
}

/** Whether a law is not tried on a pack at all, and why. */
function standingOf(
  law: Law,
  pack: Pack,
): Pick<LawReport, 'why'> & {
  readonly outcome: 'not-asked' | 'not-promised' | null;
  readonly promise: LawPromise | null;
} {
  const promise = promiseOf(law.id);
  const unasked = whyUnasked(law, pack);
  if (unasked !== null) return { outcome: 'not-asked', why: unasked, promise };
  const method = settingName(pack.allocation.method);
  const promised =
    promise !== null && (promise.methods === 'all' || promise.methods.includes(method));
  const why = promise && (promised ? promise.why : whyNotFor(promise, pack.allocation.method.kind));
  return { outcome: promised ? null : 'not-promised', why, promise };
}

/** What of the features that a promise leaves out is in force in the pack and its data. */
function inForce(
  pack: Pack,
  data: Dataset | null,
  promise: LawPromise | null,
): readonly LimitFeature[] {
  const dataset = data ?? {
    illustrativeAmounts: true,
    neighbourhoods: [],
    proposals: [],
    provenance: { neighbourhoods: null, proposals: null },
  };
  const input = { pack, dataset, scenario: baseline(pack) };
  return (promise?.without ?? []).filter((feature) => {
    const kinds: readonly string[] = pack.limits.filter(({ on }) => on).map(({ kind }) => kind);
    if (groupKinds.has(feature)) return kinds.includes(feature);
    const without = withoutFeatures(input, [feature]);
    return without.dataset !== dataset || without.scenario !== input.scenario;
  });
}

const groupKinds: ReadonlySet<LimitFeature> = new Set([
  'ceiling',
  'floor',
  'count',
  'coverage',
  'tranches',
]);
