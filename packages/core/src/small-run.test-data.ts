import { baseline } from './parse/baseline.ts';
import type { Pack } from './parse/pack.ts';
import type { Scenario } from './parse/scenario.ts';
import { jsonRulesEngine } from './reference/index.ts';
import { type Run, run } from './run/run.ts';
import { datasetOf, smallPackParsed } from './small-pack.test-data.ts';

export const pack = smallPackParsed();

/** The small policy applied to proposals, at its defaults but for the changes. */
export function runOf(proposals: readonly object[], changes: Partial<Scenario> = {}): Promise<Run> {
  return runWith(pack, proposals, changes);
}

/** Another policy applied to proposals, at its defaults but for the changes. */
export function runWith(
  pack: Pack,
  proposals: readonly object[],
  changes: Partial<Scenario> = {},
  neighbourhoods?: string,
): Promise<Run> {
  return run({
    pack,
    dataset: datasetOf(pack, proposals, neighbourhoods),
    scenario: { ...baseline(pack), ...changes },
    evaluator: jsonRulesEngine,
  });
}

/** All that a run says, written out. */
export const written = ({ scores, allocation, fairness }: Run) => ({
  scores: scores.proposals,
  weights: scores.weights,
  pools: allocation.pools,
  awards: allocation.awards,
  neighbourhoods: allocation.neighbourhoods,
  steps: allocation.steps,
  metrics: fairness.metrics,
  invariants: fairness.invariants,
});

export const awardOf = ({ allocation }: Run, id: string) =>
  allocation.awards.find((award) => award.proposal === id);

export const scoreOf = ({ scores }: Run, id: string) =>
  scores.proposals.find((score) => score.proposal === id);
