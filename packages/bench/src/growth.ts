import { country } from './made/country.ts';
import { stages } from './stages.ts';

/** Milliseconds of each stage at one number of proposals: the least of several rounds. */
export interface GrowthStep {
  readonly n: number;
  readonly pairs: number;
  readonly assessMs: number;
  readonly scoreMs: number;
  readonly allocateMs: number;
  readonly auditMs: number;
  readonly weightChangeMs: number;
}

/** The same policy over ever more proposals; neighbourhoods grow along, at the country's rate. */
export async function growth(sizes: readonly number[]): Promise<readonly GrowthStep[]> {
  const steps: GrowthStep[] = [];
  for (const proposals of sizes) {
    const { pack, dataset } = country({
      neighbourhoods: Math.ceil(proposals * 0.29),
      proposals,
    });
    const effort = {
      dear: { warmUp: 3, rounds: 15 },
      cheap: { warmUp: 10, rounds: 40 },
    };
    const { pairs, assess, score, allocate, audit, weightChange } = await stages(
      pack,
      dataset,
      effort,
    );
    steps.push({
      n: proposals,
      pairs,
      assessMs: assess.leastMs,
      scoreMs: score.leastMs,
      allocateMs: allocate.leastMs,
      auditMs: audit.leastMs,
      weightChangeMs: weightChange.leastMs,
    });
    globalThis.gc?.();
  }
  return steps;
}

/**
 * How the last tenfold compares with n log n: the growth of a stage's time, divided by what n log n
 * would give. At most 1 is no worse than n log n.
 */
export function againstNLogN(
  from: { readonly n: number; readonly ms: number },
  to: { readonly n: number; readonly ms: number },
): number {
  return to.ms / from.ms / ((to.n * Math.log(to.n)) / (from.n * Math.log(from.n)));
}
