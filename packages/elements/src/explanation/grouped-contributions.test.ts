import type { Explanation } from '@maatstaf/core/explain';
import { expect, it } from 'vitest';
import { groupedContributions } from './grouped-contributions.ts';

type Line = Explanation['contributions'][number];

const line = (neighbourhood: string, rule: string | null, points: number, more?: object): Line => ({
  kind: 'rule',
  rule,
  criterion: 'need',
  principle: 'tailoring',
  neighbourhood,
  points,
  weighted: points / 10,
  unknown: [],
  label: rule ?? 'unknown',
  ...more,
});

it('puts the neighbourhoods of a rule together, and adds up what they add', () => {
  const [group, ...rest] = groupedContributions([line('N1', 'a', 40), line('N2', 'a', 60)]);
  expect(rest).toEqual([]);
  expect(group?.weighted).toBe(10);
  expect(group?.places).toEqual([
    { neighbourhood: 'N1', points: 40 },
    { neighbourhood: 'N2', points: 60 },
  ]);
});

it('keeps rules, what is unknown and what is held apart, criterion by criterion', () => {
  const held = { kind: 'held', label: 'held' };
  const groups = groupedContributions([
    line('N1', 'a', 80),
    line('N1', 'c', 10, { criterion: 'control' }),
    line('N2', 'a', 80),
    line('N2', 'b', 50),
    line('N2', null, -30, held),
    line('N2', null, 5, { kind: 'unknown', unknown: ['proposal.hours'] }),
  ]);
  expect(groups.map(({ label }) => label)).toEqual(['a', 'b', 'held', 'unknown', 'c']);
  expect(groups.find(({ kind }) => kind === 'held')?.weighted).toBe(-3);
});

it('gives nothing for no lines', () => {
  expect(groupedContributions([])).toEqual([]);
});
