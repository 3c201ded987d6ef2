import type { Proposal } from '../parse/dataset.ts';
import type { FactValue } from '../parse/fact.ts';
import type { Pack } from '../parse/pack.ts';
import type { Rule } from '../parse/rule.ts';
import type { AppliedLimit, Attention, Eligibility, Outcome, RuleFinding } from './assessment.ts';
import { capCents } from './limits.ts';
import { factsOfCap } from './rule-facts.ts';
import { rulePlan, type RuleWith } from './rule-plan.ts';

/** A proposal in one neighbourhood, of which the findings of single rules can be asked. */
export interface JudgedPair {
  readonly neighbourhood: string;
  /** What the rule at a place in the pack came to. */
  readonly findingAt: (place: number) => RuleFinding;
}

interface PairFinding {
  readonly pair: JudgedPair;
  readonly finding: RuleFinding;
}

/**
 * Excluded if a rule that excludes fired for any pair; else incomplete if one is undetermined, or the
 * amount or the pool is unknown. A pool that the pack does not have excludes, without a rule.
 */
export function eligibilityOf(
  pack: Pack,
  proposal: Proposal,
  pairs: readonly JudgedPair[],
): Eligibility {
  const rules = rulePlan(pack).rulesWith('exclude');
  const fired = rules.filter((rule) => pairsWith(rule, 'fired', pack, pairs).length > 0);
  if (fired.length > 0) return { kind: 'excluded', rules: fired.map(({ name }) => name) };
  const unknown = rules.flatMap((rule) =>
    unknownFacts(pairsWith(rule, 'undetermined', pack, pairs)),
  );
  const poolUnknown =
    proposal.pool === null &&
    pack.poolBy !== undefined &&
    (proposal.facts[pack.poolBy] ?? null) === null;
  if (poolUnknown && pack.poolBy !== undefined) unknown.push(pack.poolBy);
  if (proposal.requestedCents === null) unknown.push('proposal.requestedCents');
  if (unknown.length > 0) return { kind: 'incomplete', facts: sorted(unknown) };
  return proposal.pool === null ? { kind: 'excluded', rules: [] } : { kind: 'eligible' };
}

/** The smallest cap of every limit that certainly applies, over all pairs. */
export function limitsOf(pack: Pack, pairs: readonly JudgedPair[]): readonly AppliedLimit[] {
  return rulePlan(pack)
    .rulesWith('limit')
    .flatMap((rule) => {
      const caps = pairsWith(rule, 'fired', pack, pairs).flatMap(({ finding }) =>
        rule.event.params.caps
          .map((cap) => capCents(cap, (fact) => valueOf(finding, fact)))
          .filter((cents) => cents !== null),
      );
      return caps.length === 0 ? [] : [{ rule: rule.name, capCents: Math.min(...caps) }];
    })
    .toSorted((a, b) => a.capCents - b.capCents || (a.rule < b.rule ? -1 : 1));
}

/** The reserves that a proposal certainly counts for, sorted. */
export function earmarksOf(pack: Pack, pairs: readonly JudgedPair[]): readonly string[] {
  const earned = rulePlan(pack)
    .rulesWith('earmark')
    .filter((rule) => pairsWith(rule, 'fired', pack, pairs).length > 0);
  return sorted(earned.map((rule) => rule.event.params.earmark));
}

/** What a person must look at: rules that ask for it, and limits and earmarks that cannot be decided. */
export function attentionOf(pack: Pack, pairs: readonly JudgedPair[]): readonly Attention[] {
  const asked = rulePlan(pack)
    .rulesWith('attention')
    .flatMap((rule) => {
      const fired = pairsWith(rule, 'fired', pack, pairs);
      const found = fired.length > 0 ? fired : pairsWith(rule, 'undetermined', pack, pairs);
      return found.length === 0
        ? []
        : [attention(rule, 'rule', found, fired.length > 0 ? [] : unknownFacts(found))];
    });
  const limits = rulePlan(pack)
    .rulesWith('limit')
    .flatMap((rule) => {
      const open = undecidedLimit(rule, pack, pairs);
      return open.length === 0
        ? []
        : [attention(rule, 'limit-undetermined', open, unknownFacts(open))];
    });
  const earmarks = rulePlan(pack)
    .rulesWith('earmark')
    .flatMap((rule) => {
      const open = pairsWith(rule, 'undetermined', pack, pairs);
      const decided = pairsWith(rule, 'fired', pack, pairs).length > 0;
      return open.length === 0 || decided
        ? []
        : [attention(rule, 'earmark-undetermined', open, unknownFacts(open))];
    });
  return [...asked, ...limits, ...earmarks];
}

/** Pairs for which a limit might apply, or applies but turns on a fact that is unknown. */
function undecidedLimit(
  rule: RuleWith<'limit'>,
  pack: Pack,
  pairs: readonly JudgedPair[],
): readonly PairFinding[] {
  const unknownCap = pairsWith(rule, 'fired', pack, pairs).filter(({ finding }) =>
    rule.event.params.caps.some((cap) =>
      factsOfCap(cap).some((fact) => valueOf(finding, fact) === null),
    ),
  );
  return [...unknownCap, ...pairsWith(rule, 'undetermined', pack, pairs)];
}

function attention(
  rule: Rule,
  code: Attention['code'],
  found: readonly PairFinding[],
  unknown: readonly string[],
): Attention {
  return {
    rule: rule.name,
    code,
    neighbourhoods: sorted(found.map(({ pair }) => pair.neighbourhood)),
    unknown: sorted(unknown),
  };
}

function pairsWith(
  rule: Rule,
  outcome: Outcome,
  pack: Pack,
  pairs: readonly JudgedPair[],
): readonly PairFinding[] {
  const index = rulePlan(pack).placeOf.get(rule)!;
  return pairs.flatMap((pair) => {
    const finding = pair.findingAt(index);
    return finding.outcome === outcome ? [{ pair, finding }] : [];
  });
}

function valueOf({ facts }: RuleFinding, id: string): FactValue {
  return facts.find(({ fact }) => fact === id)?.value ?? null;
}

function unknownFacts(found: readonly PairFinding[]): string[] {
  return found.flatMap(({ finding }) =>
    finding.facts.filter(({ value }) => value === null).map(({ fact }) => fact),
  );
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].toSorted();
}
