import type { Allocation } from '../allocate/allocation.ts';
import type { Assessment } from '../assess/assessment.ts';
import type { Dataset } from '../parse/dataset.ts';

/** A neighbourhood, as far as metrics look at it. */
export interface ComparedArea {
  readonly neighbourhood: string;
  readonly cityDistrict: string | null;
  /** 0 or more, higher is needier; null where unknown. */
  readonly need: number | null;
  /** Inhabitants; null where no real count is loaded. */
  readonly population: number | null;
  /** So few dwellings that its figures say little. */
  readonly small: boolean;
  readonly cents: number;
}

/** What metrics look at in a run; a whole `Run` will do. */
export interface Divided {
  readonly dataset: Pick<Dataset, 'neighbourhoods'>;
  readonly assessment: Pick<Assessment, 'need'>;
  readonly allocation: Pick<Allocation, 'awardedByArea'>;
}

/** Every neighbourhood of a run, with its need and what it was awarded. */
export function areasOf({ dataset, assessment, allocation }: Divided): readonly ComparedArea[] {
  return dataset.neighbourhoods.map(({ code, cityDistrict, population }, place) => ({
    neighbourhood: code,
    cityDistrict,
    need: assessment.need[place]?.cumulative ?? null,
    population,
    small: assessment.need[place]?.small === true,
    cents: allocation.awardedByArea[place] ?? 0,
  }));
}
