import type { Assessment } from '../assess/assessment.ts';
import type { Allocation } from '../allocate/allocation.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Scores } from '../score/scores.ts';
import { type Area, concentrationIndex } from './concentration-index.ts';
import type { FairnessReport, Metric } from './fairness-report.ts';
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
  return {
    metrics: [concentration(dataset, assessment, allocation)],
    invariants: invariants(dataset, assessment, scores, allocation),
  };
}

function concentration(dataset: Dataset, assessment: Assessment, allocation: Allocation): Metric {
  const areas = dataset.neighbourhoods.map((neighbourhood, index) => ({
    code: neighbourhood.code,
    population: neighbourhood.population,
    need: assessment.need[index]?.cumulative ?? null,
    cents: allocation.neighbourhoods[index]?.awardedCents ?? 0,
  }));
  const compared = areas.filter((area) => area.need !== null);
  const counted = compared.length > 0 && compared.every(({ population }) => population !== null);
  const result = concentrationIndex(
    compared.map(({ need, population, cents }): Area => ({
      need: need ?? 0,
      population: counted ? (population ?? 0) : 1,
      cents,
    })),
  );
  return {
    id: 'concentration-index',
    ...result,
    weights: counted ? 'population' : 'equal-areas',
    leftOut: areas.filter(({ need }) => need === null).map(({ code }) => code),
  };
}
