import { invariantsOf } from './audit/invariants-of.ts';
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
export const written = (run: Run) => ({
  scores: run.scores.proposals,
  weights: run.scores.weights,
  pools: run.allocation.pools,
  awards: run.allocation.awards,
  neighbourhoods: run.allocation.neighbourhoods,
  steps: run.allocation.steps,
  metrics: run.fairness.metrics,
  invariants: invariantsOf(run),
});

export const awardOf = ({ allocation }: Run, id: string) =>
  allocation.awards.find((award) => award.proposal === id);

export const scoreOf = ({ scores }: Run, id: string) =>
  scores.proposals.find((score) => score.proposal === id);
