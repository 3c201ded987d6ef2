import { hasBit } from '../columns/bits.ts';
import type { Assessment } from './assessment.ts';

/** How many proposals a rule touches. Each proposal is counted once, so the four add up to all of them. */
export interface RuleReach {
  /** It fired in at least one of the neighbourhoods that the proposal serves. */
  readonly fired: number;
  /** It fired nowhere, and in at least one neighbourhood it turns on a fact that is unknown. */
  readonly undetermined: number;
  readonly notFired: number;
  /** It does not count for the proposal's pool, is switched off, or is not valid at the date. */
  readonly notApplicable: number;
}

/**
 * Per rule of the pack, by name, how many proposals it touches. All four are 0 where there are no
 * proposals. It reads what the assessment kept, and works nothing out anew.
 */
export function ruleReach({ kept }: Assessment): ReadonlyMap<string, RuleReach> {
  const { pack, pairs, byPool, applies, verdicts } = kept;
  const count = byPool.poolAt.length;
  return new Map(
    pack.rules.map((rule, index) => {
      const counts = byPool.pools.map((pool) => applies.appliesIn(rule, pool));
      const [certain, possible] = [verdicts.certain[index], verdicts.possible[index]];
      const reach = { fired: 0, undetermined: 0, notFired: 0, notApplicable: 0 };
      for (let place = 0; place < count; place += 1) {
        if (counts[byPool.poolAt[place]!] !== true) {
          reach.notApplicable += 1;
          continue;
        }
        let isCertain = false;
        let isPossible = false;
        for (let pair = pairs.starts[place]!; pair < pairs.starts[place + 1]!; pair += 1) {
          isCertain ||= certain !== undefined && hasBit(certain, pair);
          isPossible ||= possible !== undefined && hasBit(possible, pair);
        }
        reach[isCertain ? 'fired' : isPossible ? 'undetermined' : 'notFired'] += 1;
      }
      return [rule.name, reach];
    }),
  );
}
