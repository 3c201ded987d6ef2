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
    return [...otherEligibility(rule, was, is), ...otherClaim(rule, was, is, place, before, after)];
  });
}

function otherEligibility(rule: Rule, was: Assessed, is: Assessed): readonly Witness[] {
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

function otherClaim(
  rule: Rule,
  was: Assessed,
  is: Assessed,
  place: number,
  before: Run,
  after: Run,
): readonly Witness[] {
  const request = before.dataset.proposals[place]?.requestedCents ?? null;
  if (request === null || is.eligibility.kind !== 'eligible') return [];
  const others = was.limits.filter((limit) => limit.rule !== rule.name);
  const expected = Math.min(request, ...others.map(({ capCents }) => capCents));
  const found = after.assessment.standing.claimCents[place];
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
