import { dateOf, validityOn } from '../assess/validity.ts';
import { assess } from '../assess/assess.ts';
import type { Assessment } from '../assess/assessment.ts';
import { compiled } from '../compiled/compiled.ts';
import { type CatalogueEntry, factCatalogue } from '../parse/catalogue.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Criterion, Pack } from '../parse/pack.ts';
import { onlyPool } from '../parse/only-pool.ts';
import type { Effect, Rule } from '../parse/rule.ts';
import type { Scenario } from '../parse/scenario.ts';
import { score } from '../score/score.ts';
import type { Scores } from '../score/scores.ts';

/** A rule that gives points. */
export type ScoreRule = Rule & { readonly event: Extract<Effect, { type: 'score' }> };

/** What is looked at: a policy under a scenario, and what it does with the data. */
export interface Subject {
  readonly pack: Pack;
  readonly scenario: Scenario;
  /** Whether there are data; without, `assessment` and `scores` are of no proposals. */
  readonly hasData: boolean;
  readonly date: string;
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
  readonly criteria: readonly Criterion[];
  readonly pools: readonly string[];
  /** The rules that are on and valid at the date. */
  readonly inForce: readonly Rule[];
  readonly scoring: readonly ScoreRule[];
  readonly assessment: Assessment;
  readonly scores: Scores;
  /** The pools in which a rule counts. */
  poolsOf(rule: Rule): readonly string[];
}

const nothing: Dataset = {
  illustrativeAmounts: false,
  neighbourhoods: [],
  proposals: [],
  provenance: { neighbourhoods: null, proposals: null },
};

export async function subjectOf(
  pack: Pack,
  dataset: Dataset | null,
  scenario: Scenario,
): Promise<Subject> {
  const assessment = await assess(pack, dataset ?? nothing, scenario, compiled);
  const date = dateOf(pack, scenario);
  const off = new Set(scenario.rulesOff);
  const inForce = pack.rules.filter(
    ({ name, event }) => !off.has(name) && validityOn(date, event.params) === 'valid',
  );
  const pools = pack.pools.length === 0 ? [onlyPool] : pack.pools.map(({ id }) => id);
  return {
    pack,
    scenario,
    hasData: dataset !== null && dataset.proposals.length > 0,
    date,
    catalogue: factCatalogue(pack),
    criteria: pack.principles.flatMap(({ criteria }) => criteria),
    pools,
    inForce,
    scoring: inForce.filter((rule): rule is ScoreRule => rule.event.type === 'score'),
    assessment,
    scores: score(pack, scenario, assessment),
    poolsOf: (rule) => pools.filter((pool) => assessment.kept.applies.appliesIn(rule, pool)),
  };
}
