import { expect, it } from 'vitest';
import type { Proposal } from '../parse/dataset.ts';
import type { Rule } from '../parse/rule.ts';
import { ruleIn, smallPackParsed } from '../small-pack.test-data.ts';
import { proposalEditText, ruleEditText } from './edit-text.ts';

const pack = smallPackParsed();
const rule = ruleIn(pack, 'quality/open');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const withParams = (params: object): Rule =>
  ({ ...rule, event: { ...rule.event, params: { ...rule.event.params, ...params } } }) as Rule;

it('tells what the points of a rule were and are, in either language', () => {
  const before = withParams({ points: 30 });
  const after = withParams({ points: 90 });
  expect(ruleEditText(before, after, pack, 'nl')).toBe('punten: 30 → 90');
  expect(ruleEditText(before, after, pack, 'en')).toBe('points: 30 → 90');
  expect(ruleEditText(after, after, pack, 'nl')).toBe('');
});

it('tells of title, validity, ladder and words which were changed, and what is short', () => {
  const after = withParams({
    title: { nl: 'Vaak open', en: 'Open a lot' },
    validTo: '2027-07-01',
    ladder: 'hours',
    reason: { nl: 'Anders.', en: 'Other.' },
  });
  expect(ruleEditText(rule, after, pack, 'en')).toBe(
    'title: ‘Open often’ → ‘Open a lot’; ladder: none → ‘hours’; valid until: none → 1 July 2027; explanation: changed',
  );
});

it('tells of a line of points its knots, and of other kinds of rules that they are', () => {
  const line = withParams({
    points: {
      fact: 'proposal.openHours',
      line: [
        [0, 10],
        [5, 100],
      ],
    },
  });
  expect(ruleEditText(withParams({ points: 30 }), line, pack, 'nl')).toMatch(
    /^punten: 30 → 10 bij 0, 100 bij 5 naar ‘.+’$/u,
  );
  const { title, reason, source } = rule.event.params;
  const excluding: Rule = {
    ...rule,
    event: { type: 'exclude', params: { title, reason, source } },
  };
  expect(ruleEditText(rule, excluding, pack, 'nl')).toBe('wat de regel doet: gewijzigd');
});

it('tells of the highest amount what it was and is, and of several only that they changed', () => {
  const limiting = (caps: readonly object[]): Rule => {
    const { title, reason, source } = rule.event.params;
    return { ...rule, event: { type: 'limit', params: { title, reason, source, caps } } } as Rule;
  };
  const one = limiting([{ kind: 'amount', cents: 100_000 }]);
  const other = limiting([{ kind: 'amount', cents: 200_000 }]);
  expect(plain(ruleEditText(one, other, pack, 'nl'))).toBe('hoogste bedrag: € 1.000 → € 2.000');
  const both = limiting([
    { kind: 'amount', cents: 1 },
    { kind: 'share', of: 'proposal.requestedCents', share: 0.5 },
  ]);
  expect(ruleEditText(one, both, pack, 'nl')).toBe('hoogste bedrag: gewijzigd');
});

it('tells of conditions which value is another, which came and went, and how they go together', () => {
  const hours = { fact: 'proposal.openHours', operator: 'greaterThan', value: 9 } as const;
  const partners = { fact: 'proposal.requestedCents', operator: 'lessThan', value: 500 } as const;
  const given = (conditions: Rule['conditions']): Rule => ({ ...rule, conditions });
  const told = (before: Rule['conditions'], after: Rule['conditions']) =>
    plain(ruleEditText(given(before), given(after), pack, 'en'));
  expect(told({ all: [hours, partners] }, { all: [{ ...hours, value: 12 }, partners] })).toMatch(
    /^condition ‘[^‘]+’: 9 → 12$/u,
  );
  expect(told({ all: [partners] }, { all: [{ ...partners, value: 700 }] })).toBe(
    'condition ‘amount requested’: €5 → €7',
  );
  expect(told({ all: [hours] }, { all: [hours, partners] })).toBe(
    'condition ‘amount requested’ is new',
  );
  expect(told({ all: [hours, partners] }, { all: [hours] })).toBe(
    'condition ‘amount requested’ is gone',
  );
  expect(told({ all: [hours, partners] }, { any: [hours, partners] })).toBe(
    'the conditions go together otherwise',
  );
  expect(told(partners, { ...partners, operator: 'greaterThan' })).toBe(
    'condition ‘amount requested’: changed',
  );
});

it('tells what a proposal asked and asks, whom it serves, and which facts became known', () => {
  const before: Proposal = {
    id: 'p',
    title: { en: 'Garden' },
    note: null,
    statements: [],
    pool: null,
    serves: [{ neighbourhood: 'N1', shareRatio: 1 }],
    requestedCents: 100_000,
    minimumCents: null,
    yearlyCents: null,
    incompatibleWith: [],
    requires: [],
    withdrawn: false,
    facts: { 'proposal.openHours': null },
  };
  const after: Proposal = {
    ...before,
    requestedCents: 200_000,
    serves: [{ neighbourhood: 'N2', shareRatio: 1 }],
    facts: { 'proposal.openHours': 8 },
  };
  expect(plain(proposalEditText(before, after, pack, 'nl'))).toMatch(
    /^gevraagd bedrag: € 1\.000 → € 2\.000; buurten: N1 → N2; .+: onbekend → 8$/u,
  );
  expect(proposalEditText(before, before, pack, 'nl')).toBe('');
  const shared = (shareRatio: number): Proposal => ({
    ...before,
    serves: [
      { neighbourhood: 'N1', shareRatio },
      { neighbourhood: 'N2', shareRatio: 1 - shareRatio },
    ],
  });
  expect(plain(proposalEditText(shared(0.125), shared(0.1225), pack, 'nl'))).toBe(
    'buurten: N1 12,5 %, N2 87,5 % → N1 12,25 %, N2 87,75 %',
  );
});
