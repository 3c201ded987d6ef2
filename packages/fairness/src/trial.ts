import { type Evaluator, run } from '@maatstaf/core';
import type { Case, Trial } from './case.ts';
import { reorderedFiles } from './laws/reordered.ts';
import { reweightedFiles } from './laws/reweighted.ts';
import { readCase } from './read-case.ts';

/** A case carried through the whole pipeline, with the way to do so again on changed files or input. */
export async function trialOf(one: Case, evaluator: Evaluator): Promise<Trial> {
  const again: Trial['again'] = ({ pack, dataset, scenario }) =>
    run({ pack, dataset, scenario, evaluator });
  return {
    ...one,
    run: await again(one),
    reordered: (variation) => reorderedFiles(one.files, variation, readCase),
    reweighted: (factor) => reweightedFiles(one.files, factor, readCase),
    again,
  };
}
