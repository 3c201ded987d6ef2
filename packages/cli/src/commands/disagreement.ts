import { assess, baseline, type Dataset, type Evaluator, type Pack } from '@maatstaf/core';

/** What `check` looks at: more rows than this find little more and keep a person waiting. */
const maxRows = 500;

/**
 * The name of the first rule on which two evaluators differ, for the first 500 rows of the data (a
 * proposal and a neighbourhood it serves) under the pack's defaults; null where they agree on all.
 */
export async function disagreement(
  pack: Pack,
  dataset: Dataset,
  evaluators: readonly [Evaluator, Evaluator],
): Promise<string | null> {
  const sample: Dataset = { ...dataset, proposals: firstOf(dataset) };
  const [one, other] = await Promise.all(
    evaluators.map(async (evaluator) => {
      const { kept } = await assess(pack, sample, baseline(pack), evaluator);
      return kept.verdicts;
    }),
  );
  const differs = (rule: number): boolean =>
    (['certain', 'possible'] as const).some(
      (held) => String(one?.[held][rule]) !== String(other?.[held][rule]),
    );
  return pack.rules.find((_, rule) => differs(rule))?.name ?? null;
}

function firstOf({ proposals }: Dataset): Dataset['proposals'] {
  let rows = 0;
  return proposals.filter(({ serves }) => (rows += serves.length) <= maxRows);
}
