import type { Assessment, Standing } from '../assess/assessment.ts';
import type { TieBreak } from '../parse/method.ts';
import { tieOrder } from './tie-breaks.ts';

const known = new WeakMap<Standing, Map<string, ReadonlyMap<string, Int32Array>>>();

/**
 * Per pool the eligible proposals that were not withdrawn from the start, in the order in which the
 * tie-breaks put equals. No weight and no budget changes it, so it is worked out once per standing.
 */
export function contendersOf(
  assessment: Assessment,
  tieBreaks: readonly TieBreak[],
): ReadonlyMap<string, Int32Array> {
  const own = known.get(assessment.standing) ?? new Map<string, ReadonlyMap<string, Int32Array>>();
  known.set(assessment.standing, own);
  const declared = JSON.stringify(tieBreaks);
  const contenders = own.get(declared) ?? byPool(assessment, tieBreaks);
  own.set(declared, contenders);
  return contenders;
}

function byPool(
  { kept, standing }: Assessment,
  tieBreaks: readonly TieBreak[],
): ReadonlyMap<string, Int32Array> {
  const { proposals } = kept.dataset;
  const { pools, poolAt } = kept.byPool;
  const lists: number[][] = pools.map(() => []);
  for (const place of tieOrder(proposals, tieBreaks)) {
    const contends = standing.eligibility[place] === 0 && proposals[place]?.withdrawn === false;
    if (contends) lists[poolAt[place]!]!.push(place);
  }
  return new Map(
    pools.flatMap((pool, index) =>
      pool === null ? [] : [[pool, Int32Array.from(lists[index] ?? [])] as const],
    ),
  );
}
