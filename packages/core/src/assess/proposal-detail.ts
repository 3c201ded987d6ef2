import { onDemand } from '../on-demand/on-demand.ts';
import { type Bits, hasBit } from '../columns/bits.ts';
import type { Pack } from '../parse/pack.ts';
import type { Applicability } from './applicability.ts';
import type { Kept, Pair, ProposalAssessment, RuleFinding } from './assessment.ts';
import { attentionOf, earmarksOf, eligibilityOf, limitsOf } from './consequences.ts';
import { criterionValue } from './criterion-value.ts';
import type { Verdicts } from './evaluator.ts';
import { findingOf } from './rule-finding.ts';
import { rulePlan } from './rule-plan.ts';

/**
 * What the rules found about one proposal, rule by rule and neighbourhood by neighbourhood: made from
 * the columns when someone asks, part by part, so that a country of proposals costs nothing until then
 * and who only asks for limits does not wait for points. `verdicts` are those within the pools where each
 * rule counts.
 */
export function proposalDetail(
  kept: Kept,
  verdicts: Verdicts,
  applies: Applicability,
  place: number,
): ProposalAssessment {
  const { pack, dataset, pairs } = kept;
  const proposal = dataset.proposals[place];
  if (proposal === undefined) throw new RangeError(`There is no proposal at place ${place}.`);
  const first = pairs.starts[place] ?? 0;
  const judged = proposal.serves.map(({ neighbourhood, shareRatio }, offset) => {
    const row = first + offset;
    const found: (RuleFinding | undefined)[] = [];
    const findingAt = (index: number): RuleFinding => {
      const rule = pack.rules[index]!;
      const outcome = applies.appliesIn(rule, proposal.pool)
        ? outcomeAt(verdicts.certain[index], verdicts.possible[index], row)
        : 'not-applicable';
      return findingOf(rule, outcome, (fact) => kept.facts.value(fact, row));
    };
    return {
      neighbourhood,
      shareRatio,
      findingAt: (index: number): RuleFinding => (found[index] ??= findingAt(index)),
    };
  });
  return onDemand(
    { proposal: proposal.id, pool: proposal.pool },
    {
      eligibility: () => eligibilityOf(pack, proposal, judged),
      limits: () => limitsOf(pack, judged),
      earmarks: () => earmarksOf(pack, judged),
      attention: () => attentionOf(pack, judged),
      pairs: () =>
        judged.map(({ neighbourhood, shareRatio, findingAt }): Pair => {
          const findings = pack.rules.map((_, index) => findingAt(index));
          const values = valuesOf(pack, proposal.pool, findings, applies);
          return { proposal: proposal.id, neighbourhood, shareRatio, findings, values };
        }),
    },
  );
}

function outcomeAt(
  certain: Bits | undefined,
  possible: Bits | undefined,
  row: number,
): RuleFinding['outcome'] {
  if (certain !== undefined && hasBit(certain, row)) return 'fired';
  return possible !== undefined && hasBit(possible, row) ? 'undetermined' : 'not-fired';
}

function valuesOf(
  pack: Pack,
  pool: string | null,
  findings: readonly RuleFinding[],
  applies: Applicability,
): Pair['values'] {
  const criteria = pool === null ? [] : (applies.criteria.get(pool) ?? []);
  const { scoring } = rulePlan(pack);
  return criteria.map((criterion) =>
    criterionValue(
      criterion,
      (scoring.get(criterion.id) ?? []).flatMap((place) => {
        const finding = findings[place];
        const rule = pack.rules[place]!;
        return finding === undefined || finding.outcome === 'not-applicable'
          ? []
          : [{ rule, finding }];
      }),
    ),
  );
}
