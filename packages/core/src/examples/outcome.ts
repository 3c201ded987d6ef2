import type { Eligibility, Outcome, Range } from '../assess/assessment.ts';
import { attentionOf, earmarksOf, eligibilityOf, limitsOf } from '../assess/consequences.ts';
import { criterionValue } from '../assess/criterion-value.ts';
import { findingOf } from '../assess/rule-finding.ts';
import type { Proposal } from '../parse/dataset.ts';
import type { FactValue } from '../parse/fact.ts';
import type { Criterion, Pack } from '../parse/pack.ts';
import type { Rule } from '../parse/rule.ts';

/** What a rule came to in an example, with every effect that it could have had. */
export interface RuleOutcome {
  readonly outcome: Outcome;
  /** Null for a rule that does not score. */
  readonly criterion: string | null;
  readonly points: Range;
  /** Null where no amount follows. */
  readonly capCents: number | null;
  readonly eligibility: Eligibility['kind'];
  readonly earmark: string | null;
  readonly attention: boolean;
  /** The unknown facts on which it turns, sorted. */
  readonly unknown: readonly string[];
}

/** What the rules of a criterion come to together in an example. */
export interface CriterionOutcome {
  readonly points: Range;
  readonly unknown: readonly string[];
}

type ValueOf = (fact: string) => FactValue;

/** The effects of one rule, from the same functions that judge a proposal. */
export function ruleOutcome(
  pack: Pack,
  rule: Rule,
  outcome: Outcome,
  valueOf: ValueOf,
): RuleOutcome {
  const finding = findingOf(rule, outcome, valueOf);
  const alone: Pack = { ...pack, rules: [rule] };
  const pairs = [{ neighbourhood: '', findingAt: () => finding }];
  const attention = attentionOf(alone, pairs);
  const { points } = finding;
  const isOpen =
    outcome === 'undetermined' ||
    points.high > points.low ||
    attention.some(({ unknown }) => unknown.length > 0);
  return {
    outcome,
    criterion: rule.event.type === 'score' ? rule.event.params.criterion : null,
    points,
    capCents: limitsOf(alone, pairs)[0]?.capCents ?? null,
    eligibility: eligibilityOf(alone, someProposal, pairs).kind,
    earmark: earmarksOf(alone, pairs)[0] ?? null,
    attention: attention.length > 0,
    unknown: isOpen
      ? finding.facts.filter(({ value }) => value === null).map(({ fact }) => fact)
      : [],
  };
}

/** What the rules of a criterion come to, in a pool where all of them count. */
export function criterionOutcome(
  criterion: Criterion,
  rules: readonly { readonly rule: Rule; readonly outcome: Outcome }[],
  valueOf: ValueOf,
): CriterionOutcome {
  const { range, unknown } = criterionValue(
    criterion,
    rules.map(({ rule, outcome }) => ({ rule, finding: findingOf(rule, outcome, valueOf) })),
  );
  return { points: range, unknown };
}

/** Nothing about it is unknown and it is in a pool, so that its eligibility hangs on the rule alone. */
const someProposal: Proposal = {
  id: '',
  title: {},
  note: null,
  statements: [],
  pool: '',
  serves: [],
  requestedCents: 0,
  minimumCents: null,
  yearlyCents: null,
  incompatibleWith: [],
  requires: [],
  withdrawn: false,
  facts: {},
};
