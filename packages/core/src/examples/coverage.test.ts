import { describe, expect, it } from 'vitest';
import { compiled } from '../compiled/compiled.ts';
import { orThrow } from '../parse/or-throw.ts';
import { smallPackParsed } from '../small-pack.test-data.ts';
import { coverageOf } from './coverage.ts';
import { parseExamples } from './parse-examples.ts';
import { runExamples } from './run-examples.ts';

const pack = smallPackParsed();

/** What is covered, and what is not, of a rule for which the only fact has these values. */
async function coverage(rule: string, fact: string, values: readonly unknown[]) {
  const examples = values.map((value) => ({
    rule,
    title: { nl: 'x', en: 'x' },
    facts: { [fact]: value },
    expect: { outcome: 'not-fired' },
  }));
  const files = new Map([['examples/a.json', JSON.stringify({ examples })]]);
  const results = await runExamples(pack, orThrow(parseExamples(pack, files)), [compiled]);
  const found = coverageOf(pack, results).find((one) => one.rule === rule);
  const named = (covered: boolean): readonly string[] =>
    (found?.items ?? [])
      .filter((item) => item.covered === covered)
      .map(({ kind, at }) => `${kind} ${at}`.trim());
  return { shown: named(true), missing: named(false), items: found?.items ?? [] };
}

describe('coverageOf', () => {
  it('asks of a rule without numbers that it fires, does not, and meets an unknown', async () => {
    const none = await coverage('attention/building', 'proposal.newBuilding', []);
    expect(none.missing).toEqual(['fires', 'does-not-fire', 'unknown']);
    const all = await coverage('attention/building', 'proposal.newBuilding', [true, false, null]);
    expect(all.missing).toEqual([]);
  });

  it('asks of a threshold the bound itself and what lies beyond it', async () => {
    const at = '/conditions/all/0';
    const near = await coverage('quality/many-partners', 'proposal.partnerCount', [4, null]);
    expect(near.missing).toEqual(['does-not-fire', `threshold-at ${at}`, `threshold-beyond ${at}`]);
    const both = await coverage('quality/many-partners', 'proposal.partnerCount', [3, 2, null]);
    expect(both.missing).toEqual([]);
  });

  it('tells of every breakpoint whether an example stands at it, below it and above it', async () => {
    const line = '/event/params/points/line';
    const { shown, missing, items } = await coverage(
      'quality/partners',
      'proposal.partnerCount',
      [1, 4],
    );
    expect(shown).toContain(`breakpoint-at ${line}/1`);
    expect(shown).toContain(`breakpoint-below ${line}/1`);
    expect(missing).toContain(`breakpoint-above ${line}/1`);
    expect(
      items.filter(({ kind }) => kind.startsWith('breakpoint')).map(({ demanded }) => demanded),
    ).not.toContain(true);
  });

  it('asks nothing that no known value can show', async () => {
    const { missing, items } = await coverage('need/vulnerability', 'need.cumulative', [0, null]);
    const kinds = items.map(({ kind }) => kind);
    expect(kinds).toContain('threshold-at');
    expect(kinds).not.toContain('threshold-beyond');
    expect(kinds).not.toContain('does-not-fire');
    expect(missing).toEqual([
      'breakpoint-above /event/params/points/line/0',
      'breakpoint-at /event/params/points/line/1',
    ]);
  });

  it('tells of every cap whether it is the lowest somewhere', async () => {
    const { items } = await coverage('limits/part-of-cost', 'proposal.kind', []);
    expect(items.at(-1)).toEqual({
      kind: 'cap',
      at: '/event/params/caps/0',
      covered: false,
      demanded: false,
    });
  });
});
