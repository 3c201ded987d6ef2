import type { Assessment } from '../assess/assessment.ts';
import type { Allocation } from '../allocate/allocation.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Scores } from '../score/scores.ts';
import { type Area, concentrationIndex } from './concentration-index.ts';
import type { FairnessReport, Invariant, Metric } from './fairness-report.ts';
import { invariants } from './invariants.ts';

/**
 * How the money fell over need, and whether what must be true of every outcome is true of this one.
 * Areas of unknown need are listed as left out, never dropped in silence. Populations count only where
 * every compared area has one; else each area counts as one, and the metric says so.
 */
export function audit(
  dataset: Dataset,
  assessment: Assessment,
  scores: Scores,
  allocation: Allocation,
): FairnessReport {
  let checked: readonly Invariant[] | undefined;
  return {
    metrics: [concentration(dataset, assessment, allocation)],
    get invariants() {
      checked ??= invariants(dataset, assessment, scores, allocation);
      return checked;
    },
  };
}

function concentration(dataset: Dataset, assessment: Assessment, allocation: Allocation): Metric {
  const { neighbourhoods } = dataset;
  const compared: number[] = [];
  const leftOut: string[] = [];
  for (const [place, { code }] of neighbourhoods.entries()) {
    if (assessment.need[place]?.cumulative == null) leftOut.push(code);
    else compared.push(place);
  }
  const counted =
    compared.length > 0 && compared.every((place) => neighbourhoods[place]?.population != null);
  const result = concentrationIndex(
    compared.map((place): Area => ({
      need: assessment.need[place]?.cumulative ?? 0,
      population: counted ? (neighbourhoods[place]?.population ?? 0) : 1,
      cents: allocation.awardedByArea[place] ?? 0,
    })),
  );
  return {
    id: 'concentration-index',
    ...result,
    weights: counted ? 'population' : 'equal-areas',
    leftOut,
  };
}
