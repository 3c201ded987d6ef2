import { describe, expect, it } from 'vitest';
import { compiled } from '../compiled/compiled.ts';
import { orThrow } from '../parse/or-throw.ts';
import { parsePack } from '../parse/parse-pack.ts';
import { run } from '../run/run.ts';
import { datasetOf, packFiles, proposal, smallRules } from '../small-pack.test-data.ts';
import { citedStatements, withoutStatement } from './without-statement.ts';

/** The small policy, whose rule on partners rests on a sentence of its own, and that on many partners on both. */
async function outcome(scenario: object = {}) {
  const rules = structuredClone(smallRules);
  const cite = (name: string, statements: readonly string[]) => {
    const rule = rules.find((one) => one.name === name);
    Object.assign(rule?.event.params ?? {}, { source: { statements, authority: 'adopted' } });
  };
  cite('quality/partners', ['D-2']);
  cite('quality/many-partners', ['D-1', 'D-2']);
  const files = new Map(packFiles({ rules }));
  const statements = ['D-1', 'D-2', 'D-3'].map((id) => ({
    id,
    document: 'D',
    quote: `Zin ${id}.`,
  }));
  files.set('statements.json', JSON.stringify({ statements }));
  const pack = orThrow(parsePack(files));
  const dataset = datasetOf(pack, [
    proposal({ id: 'needy', requestedCents: 7_000 }),
    proposal({
      id: 'able',
      requestedCents: 6_000,
      serves: [{ neighbourhood: 'N2' }],
      facts: { 'proposal.partnerCount': 4 },
    }),
  ]);
  const plain = await run({ pack, dataset, evaluator: compiled });
  return run({
    pack,
    dataset,
    scenario: { ...plain.scenario, ...scenario },
    evaluator: compiled,
  });
}

describe('the outcome without a sentence of policy', () => {
  it('says who comes in, who falls out and how much money moves', async () => {
    // With partners the able one has 25 + ½·¾·100 = 62.5 against 50; without them 25.
    const without = await withoutStatement(await outcome(), 'D-2', compiled);
    expect(without).toEqual({
      statement: 'D-2',
      rules: ['quality/many-partners', 'quality/partners'],
      limits: [],
      sharedWithOthers: ['quality/many-partners'],
      enter: ['needy'],
      leave: ['able'],
      spentDeltaCents: 1_000,
      awards: [
        { proposal: 'able', fromCents: 6_000, toCents: 0 },
        { proposal: 'needy', fromCents: 0, toCents: 7_000 },
      ],
      movedCents: 6_000,
    });
  });

  it('is the same where nothing that is on cites it', async () => {
    const run = await outcome({ rulesOff: ['quality/partners', 'quality/many-partners'] });
    expect(citedStatements(run)).toEqual(['D-1']);
    const none = { rules: [], limits: [], enter: [], leave: [], awards: [], movedCents: 0 };
    expect(await withoutStatement(run, 'D-2', compiled)).toMatchObject(none);
    expect(await withoutStatement(run, 'D-3', compiled)).toMatchObject(none);
  });
});
