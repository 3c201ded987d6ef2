import type { Run } from '@maatstaf/core';
import type { Case } from '../case.ts';
import type { Witness } from '../law.ts';
import { said } from './said.ts';

type Rule = Case['pack']['rules'][number];
type Assessed = Run['assessment']['proposals'][number];

const standings = {
  eligible: { nl: 'toelaatbaar', en: 'eligible' },
  excluded: { nl: 'uitgesloten', en: 'excluded' },
  incomplete: { nl: 'onvolledig', en: 'incomplete' },
} as const;

/** One proposal with a rule and without it. */
interface Switched {
  readonly rule: Rule;
  readonly was: Assessed;
  readonly is: Assessed;
  /** What it asks, and what it could have without the rule, in cents; null where it asks no amount. */
  readonly requestedCents: number | null;
  readonly claimCents: number | undefined;
}

/**
 * What is otherwise than the explanation of exclusions and limits has it, once a rule that excludes or limits is
 * switched off.
 */
export function standingWithout(rule: Rule, before: Run, after: Run): readonly Witness[] {
  const later = new Map(after.assessment.proposals.map((each) => [each.proposal, each]));
  return before.assessment.proposals.flatMap((was, place): readonly Witness[] => {
    const is = later.get(was.proposal);
    // Who belongs to no pool is excluded by no rule.
    if (is === undefined || was.pool === null) return [];
    const requestedCents = before.dataset.proposals[place]?.requestedCents ?? null;
    const claimCents = after.assessment.standing.claimCents[place];
    const switched: Switched = { rule, was, is, requestedCents, claimCents };
    return [...otherEligibility(switched), ...otherClaim(switched)];
  });
}

function otherEligibility({ rule, was, is }: Switched): readonly Witness[] {
  const [then, now] = [was.eligibility, is.eligibility];
  if (then.kind === 'incomplete') return [];
  const excluding = then.kind === 'excluded' ? then.rules : [];
  const others = excluding.filter((name) => name !== rule.name);
  const found = now.kind === 'excluded' ? now.rules : [];
  // Who was excluded may have facts missing; who was eligible has not.
  const isAsExplained =
    found.join() === others.join() && (then.kind === 'excluded' || now.kind === 'eligible');
  if (isAsExplained) return [];
  const expected = others.length > 0 ? 'excluded' : 'eligible';
  return [
    {
      at: was.proposal,
      found: `${now.kind} ${found.join(', ')} without ${rule.name}`,
      expected: `${expected} ${others.join(', ')}`,
      said: said(
        ({ title }) =>
          `Zonder de regel “${title(rule.event.params.title, rule.name)}” is ${was.proposal} ${standings[now.kind].nl}; volgens de uitleg is het ${standings[expected].nl}.`,
        ({ title }) =>
          `Without the rule “${title(rule.event.params.title, rule.name)}” ${was.proposal} is ${standings[now.kind].en}; by the explanation it is ${standings[expected].en}.`,
      ),
    },
  ];
}

function otherClaim({
  rule,
  was,
  is,
  requestedCents,
  claimCents: found,
}: Switched): readonly Witness[] {
  if (requestedCents === null || is.eligibility.kind !== 'eligible') return [];
  const others = was.limits.filter((limit) => limit.rule !== rule.name);
  const expected = Math.min(requestedCents, ...others.map(({ capCents }) => capCents));
  if (found === expected) return [];
  return [
    {
      at: was.proposal,
      found: `a claim of ${found} cents without ${rule.name}`,
      expected: `${expected} cents`,
      said: said(
        ({ euro, title }) =>
          `Zonder de regel “${title(rule.event.params.title, rule.name)}” kan ${was.proposal} ${euro(found)} krijgen; volgens de uitleg is dat ${euro(expected)}.`,
        ({ euro, title }) =>
          `Without the rule “${title(rule.event.params.title, rule.name)}” ${was.proposal} can have ${euro(found)}; by the explanation it is ${euro(expected)}.`,
      ),
    },
  ];
}
