import type { Dataset, Proposal } from '../parse/dataset.ts';
import type { FactValue } from '../parse/fact.ts';
import type { Pack } from '../parse/pack.ts';
import type { Rule } from '../parse/rule.ts';
import type { Scenario } from '../parse/scenario.ts';
import { type Applicability, applicability } from './applicability.ts';
import type { Assessment, Pair, ProposalAssessment, RuleFinding } from './assessment.ts';
import { attentionOf, earmarksOf, eligibilityOf, limitsOf } from './consequences.ts';
import { criterionValue } from './criterion-value.ts';
import type { Evaluator, FactTable, Verdict } from './evaluator.ts';
import { factTable, type Row, rowsOf } from './fact-table.ts';
import { needProfiles } from './need.ts';
import { pointsFor } from './points.ts';
import { factsOfRule } from './rule-facts.ts';

/**
 * Applies the pack's rules to every proposal in every neighbourhood it serves. What comes back
 * depends on rules, parameters and data only: moving a weight or the budget needs no new assessment.
 * The evaluator decides conditions; points, eligibility, limits and the rest follow from its verdicts.
 * Rejects where the evaluator does.
 */
export async function assess(
  pack: Pack,
  dataset: Dataset,
  scenario: Scenario,
  evaluator: Evaluator,
): Promise<Assessment> {
  const need = needProfiles(pack, dataset);
  const rows = rowsOf(dataset, need);
  const table = factTable(pack, scenario, rows);
  const verdicts = await evaluator.evaluate(pack.rules, table);
  const applies = applicability(pack, scenario);
  const facts = pack.rules.map(factsOfRule);

  const pairs = rows.map((row, index): Pair => {
    const findings = pack.rules.map((rule, r) =>
      finding(
        rule,
        verdicts[r]?.[index] ?? 'undetermined',
        row,
        applies,
        valuesAt(table, facts[r] ?? [], index),
      ),
    );
    return {
      proposal: row.proposal.id,
      neighbourhood: row.served.neighbourhood,
      shareRatio: row.served.shareRatio,
      findings,
      values: valuesOf(pack, row.proposal, findings, applies),
    };
  });
  const byProposal = Map.groupBy(pairs, (pair) => pair.proposal);
  return {
    proposals: dataset.proposals.map((proposal) =>
      proposalAssessment(pack, proposal, byProposal.get(proposal.id) ?? []),
    ),
    need,
    applicable: new Map(
      [...applies.criteria].map(([pool, criteria]) => [pool, criteria.map(({ id }) => id)]),
    ),
  };
}

function valuesAt(table: FactTable, facts: readonly string[], index: number): RuleFinding['facts'] {
  return facts.map((fact) => ({ fact, value: table.columns.get(fact)?.[index] ?? null }));
}

function finding(
  rule: Rule,
  verdict: Verdict,
  { proposal }: Row,
  applies: Applicability,
  facts: RuleFinding['facts'],
): RuleFinding {
  const outcome = applies.appliesIn(rule, proposal.pool) ? verdict : 'not-applicable';
  return { rule: rule.name, outcome, facts, points: pointsOf(rule, outcome, facts) };
}

function pointsOf(
  rule: Rule,
  outcome: RuleFinding['outcome'],
  facts: RuleFinding['facts'],
): RuleFinding['points'] {
  const { event } = rule;
  if (event.type !== 'score' || outcome === 'not-fired' || outcome === 'not-applicable') {
    return { low: 0, high: 0 };
  }
  const { points } = event.params;
  const value: FactValue =
    typeof points === 'number'
      ? null
      : (facts.find(({ fact }) => fact === points.fact)?.value ?? null);
  const range = pointsFor(points, value);
  return outcome === 'fired' ? range : { low: 0, high: range.high };
}

function valuesOf(
  pack: Pack,
  proposal: Proposal,
  findings: readonly RuleFinding[],
  applies: Applicability,
): Pair['values'] {
  const criteria = proposal.pool === null ? [] : (applies.criteria.get(proposal.pool) ?? []);
  const scored = pack.rules.flatMap((rule, index) => {
    const found = findings[index];
    return found === undefined || found.outcome === 'not-applicable'
      ? []
      : [{ rule, finding: found }];
  });
  return criteria.map((criterion) =>
    criterionValue(
      criterion,
      scored.filter(
        ({ rule }) => rule.event.type === 'score' && rule.event.params.criterion === criterion.id,
      ),
    ),
  );
}

function proposalAssessment(
  pack: Pack,
  proposal: Proposal,
  pairs: readonly Pair[],
): ProposalAssessment {
  return {
    proposal: proposal.id,
    pool: proposal.pool,
    eligibility: eligibilityOf(pack, proposal, pairs),
    limits: limitsOf(pack, pairs),
    earmarks: earmarksOf(pack, pairs),
    attention: attentionOf(pack, pairs),
    pairs,
  };
}
