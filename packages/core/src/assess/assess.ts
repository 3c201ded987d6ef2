import { type Bits, and, noBits, or, setBit } from '../columns/bits.ts';
import { onDemand } from '../on-demand/on-demand.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Criterion, Pack } from '../parse/pack.ts';
import type { Rule } from '../parse/rule.ts';
import type { Scenario } from '../parse/scenario.ts';
import { applicability } from './applicability.ts';
import type { Assessment, ByPool, Kept, ProposalAssessment, Standing } from './assessment.ts';
import { type CriterionColumn, criterionColumn, workspace } from './criterion-columns.ts';
import { earmarkColumns } from './earmark-columns.ts';
import type { Evaluator, Verdicts } from './evaluator.ts';
import { needFacts, PairTable } from './fact-table.ts';
import { needModelOf } from './need-model-of.ts';
import { needProfiles } from './need.ts';
import { pairsOf } from './pairs.ts';
import { proposalDetail } from './proposal-detail.ts';
import { rulePlan } from './rule-plan.ts';
import type { ScoringRule } from './rule-points.ts';
import { standingOf } from './standing.ts';

/**
 * Applies the pack's rules to every proposal in every neighbourhood it serves. What comes back
 * depends on rules, parameters and data only: moving a weight or the budget needs no new assessment.
 * The evaluator decides conditions; points, eligibility, limits and the rest follow from its verdicts.
 * Given an earlier assessment, only rules that changed, or whose parameters or facts did (those on need
 * with the need model), are evaluated again, and only their criteria are summed again. Rejects where the evaluator does.
 */
export async function assess(
  pack: Pack,
  dataset: Dataset,
  scenario: Scenario,
  evaluator: Evaluator,
  earlier?: Assessment,
): Promise<Assessment> {
  const model = needModelOf(pack, scenario);
  // What tells what has changed is loaded with the first edit: a first outcome does without.
  const changes = earlier && (await import('./changes.ts'));
  const changed = earlier && changes ? changes.changedFacts(earlier.kept.dataset, dataset) : null;
  const reusable =
    earlier !== undefined && changed !== null && earlier.kept.pack.facts === pack.facts;
  const before = reusable ? earlier : undefined;
  const sameNeed =
    before?.kept.dataset.neighbourhoods === dataset.neighbourhoods &&
    model === needModelOf(before.kept.pack, before.kept.scenario);
  const need = sameNeed ? before.need : needProfiles(model, dataset);
  const edited = new Set([...(changed ?? []), ...(sameNeed ? [] : needFacts)]);
  const pairs = before?.kept.pairs ?? pairsOf(dataset);
  const facts =
    before?.kept.facts.after(edited, { pack, dataset, needs: need, pairs }, scenario) ??
    new PairTable({ pack, dataset, needs: need, pairs }, scenario);
  const same =
    before && changes
      ? changes.unchangedRules(before.kept, pack, scenario, edited)
      : pack.rules.map(() => -1);
  const verdicts = await verdictsOn(pack.rules, same, before?.kept.verdicts, evaluator, facts);

  const applies = applicability(pack, scenario);
  const byPool = before?.kept.byPool ?? byPoolOf(dataset);
  const room = before?.kept.room ?? workspace(pairs.size);
  const kept: Kept = { dataset, scenario, pack, pairs, facts, byPool, applies, room, verdicts };
  const masked = maskedVerdicts(kept);
  const values = valuesOf(kept, masked, before, same);
  // Written out once: a move of a weight leaves them as they are, and every list of awards asks.
  const details: (ProposalAssessment | undefined)[] = [];
  const detail = (place: number): ProposalAssessment =>
    (details[place] ??= proposalDetail(kept, masked, applies, place));
  return onDemand(
    {
      proposalAt: detail,
      earmarked: earmarkColumns(kept, masked),
      standing: unchangedStanding(kept, before, same) ?? standingOf(kept, masked),
      values,
      need,
      applicable: applies.criterionIds,
      kept,
    },
    { proposals: () => dataset.proposals.map((_, place) => detail(place)) },
  );
}

async function verdictsOn(
  rules: readonly Rule[],
  same: readonly number[],
  before: Verdicts | undefined,
  evaluator: Evaluator,
  facts: PairTable,
): Promise<Verdicts> {
  const changed = rules.filter((_, index) => same[index] === -1);
  const fresh =
    changed.length === 0 ? { certain: [], possible: [] } : await evaluator.evaluate(changed, facts);
  let next = 0;
  const picked = rules.map((_, index) => {
    const place = same[index] ?? -1;
    const [from, at] = place === -1 ? [fresh, next++] : [before ?? fresh, place];
    return {
      certain: from.certain[at] ?? noBits(facts.size),
      possible: from.possible[at] ?? noBits(facts.size),
    };
  });
  return {
    certain: picked.map(({ certain }) => certain),
    possible: picked.map(({ possible }) => possible),
  };
}

/** The verdicts within the pools where each rule counts. */
function maskedVerdicts({ pack, pairs, byPool, applies, verdicts }: Kept): Verdicts {
  const { pools, poolAt } = byPool;
  const inPool = pools.map(() => noBits(pairs.size));
  for (let pair = 0; pair < pairs.size; pair += 1) {
    setBit(inPool[poolAt[pairs.proposals[pair]!]!]!, pair);
  }
  const within = (rule: Rule, own: Bits): Bits => {
    if (own.every((word) => word === 0)) return own;
    const counted = inPool.filter((_, pool) => applies.appliesIn(rule, pools[pool] ?? null));
    return counted.length === pools.length ? own : and(own, counted.reduce(or, noBits(pairs.size)));
  };
  const certain = pack.rules.map((rule, index) =>
    within(rule, verdicts.certain[index] ?? noBits(pairs.size)),
  );
  const possible = pack.rules.map((rule, index) => {
    const own = verdicts.possible[index] ?? noBits(pairs.size);
    return own === verdicts.certain[index] ? certain[index]! : within(rule, own);
  });
  return { certain, possible };
}

function byPoolOf({ proposals }: Dataset): ByPool {
  const pools = [...new Set(proposals.map(({ pool }) => pool))];
  const places = new Map(pools.map((pool, place) => [pool, place]));
  return { pools, poolAt: Uint16Array.from(proposals, ({ pool }) => places.get(pool) ?? 0) };
}

function valuesOf(
  kept: Kept,
  { certain, possible }: Verdicts,
  before: Assessment | undefined,
  same: readonly number[],
): ReadonlyMap<string, CriterionColumn> {
  const { pack, facts, pairs, room } = kept;
  const { criteria, scoring } = rulePlan(pack);
  return new Map(
    criteria.map((criterion) => {
      const places = scoring.get(criterion.id) ?? [];
      const known = unchangedColumn(criterion, places, kept, before, same);
      const rules = (): readonly ScoringRule[] =>
        places.map((place) => ({
          rule: pack.rules[place]!,
          certain: certain[place] ?? noBits(0),
          possible: possible[place] ?? noBits(0),
        }));
      return [criterion.id, known ?? criterionColumn(criterion, rules(), facts, pairs, room)];
    }),
  );
}

/** The earlier column of a criterion, if it has the same rules, on and applicable in the same pools. */
function unchangedColumn(
  criterion: Criterion,
  places: readonly number[],
  kept: Kept,
  before: Assessment | undefined,
  same: readonly number[],
): CriterionColumn | undefined {
  if (before === undefined) return undefined;
  const { criteria, scoring } = rulePlan(before.kept.pack);
  const untouched =
    (scoring.get(criterion.id) ?? []).length === places.length &&
    places.every((place) => stays(place, kept, before.kept, same)) &&
    (kept.pack === before.kept.pack || criteria.includes(criterion));
  return untouched ? before.values.get(criterion.id) : undefined;
}

/** The earlier standing of all proposals, if neither the data nor a rule changed that excludes or limits. */
function unchangedStanding(
  kept: Kept,
  before: Assessment | undefined,
  same: readonly number[],
): Standing | undefined {
  // Amounts, and the order of the tie-breaks that hangs on the standing, are in the data.
  if (before === undefined || before.kept.dataset !== kept.dataset) return undefined;
  if (before.kept.pack.poolBy !== kept.pack.poolBy) return undefined;
  const { deciding } = rulePlan(kept.pack);
  const untouched =
    rulePlan(before.kept.pack).deciding.length === deciding.length &&
    deciding.every((place) => stays(place, kept, before.kept, same));
  return untouched ? before.standing : undefined;
}

/** Whether the rule at a place is as it was, on what it was, and counts in the same pools. */
function stays(place: number, now: Kept, before: Kept, same: readonly number[]): boolean {
  if (same[place] === -1) return false;
  if (now.applies === before.applies) return true;
  const rule = now.pack.rules[place]!;
  return now.byPool.pools.every(
    (pool) => now.applies.appliesIn(rule, pool) === before.applies.appliesIn(rule, pool),
  );
}
