import type { LimitFeature, Reason, Status, Text } from '@maatstaf/core';
import type { CaseInput } from '../case.ts';
import type { Witness } from '../law.ts';
import type { SettingName } from '../promises/setting-name.ts';

/**
 * How a law fared. `held`: promised, and nothing was found that breaks it. `broken`: promised and broken.
 * `rarely-tried`: it held, and the cases put it to the test too seldom to say so; that counts as failing.
 * `not-promised`: nothing is promised of it under the pack's way of dividing. `not-asked`: the pack has
 * nothing that it is about.
 */
export type LawOutcome = 'held' | 'broken' | 'rarely-tried' | 'not-promised' | 'not-asked';

/** The smallest case that was found to break a law, and what in it differs from what is usual. */
export interface Counterexample extends CaseInput {
  /** Chooses the variation that the law tried. */
  readonly variation: number;
  readonly witnesses: readonly Witness[];
  /** What every proposal got in the case itself, sorted by id. */
  readonly outcomes: readonly {
    readonly proposal: string;
    readonly score: number | null;
    readonly status: Status;
    readonly reason: Reason;
    readonly awardedCents: number;
  }[];
  /** The facts that matter, by proposal id or code of a neighbourhood; of all others any usual value will do. */
  readonly matters: ReadonlyMap<string, readonly string[]>;
  /** Where it stands among the cases of the seed, as fast-check counts: to find the same case again. */
  readonly path: string;
}

export interface LawReport {
  readonly law: string;
  readonly claim: Text;
  readonly source: Text;
  readonly outcome: LawOutcome;
  /** How many cases it was tried on, and in how many of them it was put to the test. */
  readonly runs: number;
  readonly tried: number;
  /** What the pack has in force and was switched off, for beside it nothing is promised. */
  readonly without: readonly LimitFeature[];
  /** Why it is not promised, or not for more, or not asked; null where it is promised for everything. */
  readonly why: Text | null;
  readonly counterexample: Counterexample | null;
}

/** What `verify` found of a pack. */
export interface Verification {
  readonly pack: { readonly id: string; readonly version: string };
  readonly method: SettingName;
  readonly seed: number;
  readonly runs: number;
  readonly laws: readonly LawReport[];
  /** Whether no promise is broken and each was tried often enough. */
  readonly holds: boolean;
}

/** The least part of the cases in which a law must be put to the test. */
export const leastTried = 0.2;

/** Whether an outcome counts against the pack. */
export function fails(outcome: LawOutcome): boolean {
  return outcome === 'broken' || outcome === 'rarely-tried';
}
