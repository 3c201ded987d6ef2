import type { Criterion, Pack } from '../parse/pack.ts';
import type { Rule } from '../parse/rule.ts';
import type { Scenario } from '../parse/scenario.ts';
import { onlyPool } from '../parse/only-pool.ts';
import { factsOfRule } from './rule-facts.ts';
import { dateOf, validityOn } from './validity.ts';

/** Which rules and criteria count in which pool. Fixed by the pack and by the rules that are switched on. */
export interface Applicability {
  /** Whether a rule counts for proposals of a pool; null stands for no pool. */
  appliesIn(rule: Rule, pool: string | null): boolean;
  /** Criteria per pool, in the pack's order. */
  readonly criteria: ReadonlyMap<string, readonly Criterion[]>;
  /** The ids of those criteria. */
  readonly criterionIds: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<Pack, Map<string, Applicability>>();

/** How many selections of rules are kept for each pack: who tries rules one by one goes back and forth. */
const mostKept = 32;

/**
 * A rule counts in a pool where all its facts, and its criterion, belong to it, from its first day to
 * its last. A criterion none of
 * whose rules counts leaves the pool's tree, and its weight goes to the others. The same object for the
 * same pack, date and rules switched off.
 */
export function applicability(pack: Pack, scenario: Scenario): Applicability {
  const off = new Set(scenario.rulesOff);
  const date = dateOf(pack, scenario);
  const own = known.get(pack) ?? new Map<string, Applicability>();
  known.set(pack, own);
  const key = JSON.stringify([date, ...[...off].toSorted()]);
  const earlier = own.get(key);
  if (earlier !== undefined) return earlier;
  const [oldest] = own.keys();
  if (own.size === mostKept && oldest !== undefined) own.delete(oldest);
  const made = applicabilityOf(pack, off, date);
  own.set(key, made);
  return made;
}

function applicabilityOf(pack: Pack, off: ReadonlySet<string>, date: string): Applicability {
  // Facts that every pack has belong to all pools.
  const poolsOf = new Map(pack.facts.map(({ id, appliesTo }) => [id, appliesTo]));
  const criteria = pack.principles.flatMap((principle) => principle.criteria);
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));

  const decided = new Map<string | null, Map<Rule, boolean>>();
  const appliesIn = (rule: Rule, pool: string | null): boolean => {
    const inPool = decided.get(pool) ?? new Map<Rule, boolean>();
    decided.set(pool, inPool);
    const applies = inPool.get(rule) ?? decide(rule, pool);
    inPool.set(rule, applies);
    return applies;
  };
  const decide = (rule: Rule, pool: string | null): boolean => {
    if (off.has(rule.name) || validityOn(date, rule.event.params) !== 'valid') return false;
    if (
      rule.event.type === 'score' &&
      !belongs(byId.get(rule.event.params.criterion)?.appliesTo, pool)
    ) {
      return false;
    }
    return factsOfRule(rule).every((fact) => belongs(poolsOf.get(fact), pool));
  };
  const scoring = pack.rules.flatMap((rule) =>
    rule.event.type === 'score' ? [{ rule, criterion: rule.event.params.criterion }] : [],
  );
  const poolIds = pack.pools.length === 0 ? [onlyPool] : pack.pools.map(({ id }) => id);
  const inPools = poolIds.map((pool) => {
    const scored = new Set(
      scoring.flatMap(({ rule, criterion }) => (appliesIn(rule, pool) ? [criterion] : [])),
    );
    return [pool, criteria.filter(({ id }) => scored.has(id))] as const;
  });
  return {
    appliesIn,
    criteria: new Map(inPools),
    criterionIds: new Map(inPools.map(([pool, own]) => [pool, own.map(({ id }) => id)])),
  };
}

function belongs(pools: readonly string[] | undefined, pool: string | null): boolean {
  return pools === undefined || (pool !== null && pools.includes(pool));
}
