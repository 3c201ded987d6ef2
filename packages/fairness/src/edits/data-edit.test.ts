import {
  compiled,
  type Dataset,
  type Evaluator,
  type Pack,
  type Proposal,
  run,
} from '@maatstaf/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedCase } from '../arbitraries/case.ts';
import { firstDifference } from '../laws/first-difference.ts';
import { outcomeOf } from '../laws/outcome-of.ts';

const seed = Number(process.env['MAATSTAF_SEED'] ?? 20_261_121);
const numRuns = Number(process.env['MAATSTAF_EDIT_RUNS'] ?? 150);

/** What someone types into one proposal, or its neighbourhood: a fact that another has or nobody knows, an amount, a withdrawal. */
const edit = fc.record({
  proposal: fc.nat(),
  other: fc.nat(),
  what: fc.constantFrom(
    'fact',
    'fact',
    'fact',
    'forget',
    'amount',
    'no amount',
    'withdraw',
    'figure',
    'figure',
    'district',
  ),
  fact: fc.nat(),
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function edited(dataset: Dataset, pack: Pack, { proposal, other, what, fact }: Edit): Dataset {
  const { proposals } = dataset;
  const place = proposal % proposals.length;
  const facts = Object.keys(proposals[place]?.facts ?? {}).filter((id) => id !== pack.poolBy);
  const id = facts[fact % facts.length] ?? '';
  const change = (one: Proposal): Proposal => {
    switch (what) {
      case 'fact': {
        const value = proposals[other % proposals.length]?.facts[id] ?? null;
        return { ...one, facts: { ...one.facts, [id]: value } };
      }
      case 'forget':
        return { ...one, facts: { ...one.facts, [id]: null } };
      case 'amount':
        return { ...one, requestedCents: (one.requestedCents ?? 0) + 100 };
      case 'no amount':
        return { ...one, requestedCents: null, minimumCents: null };
      case 'withdraw':
        return { ...one, withdrawn: !one.withdrawn };
      default:
        return one;
    }
  };
  if (what === 'figure' || what === 'district')
    return areaEdited(dataset, proposal, other, fact, what);
  return {
    ...dataset,
    proposals: proposals.map((one, index) => (index === place ? change(one) : one)),
  };
}

/** A figure, or the city district, of one neighbourhood as another has it. */
function areaEdited(
  dataset: Dataset,
  place: number,
  other: number,
  fact: number,
  what: 'figure' | 'district',
): Dataset {
  const { neighbourhoods } = dataset;
  const chosen = neighbourhoods[place % neighbourhoods.length];
  const model = neighbourhoods[other % neighbourhoods.length];
  const ids = Object.keys(model?.facts ?? {});
  const id = ids[fact % ids.length] ?? '';
  return {
    ...dataset,
    neighbourhoods: neighbourhoods.map((area) => {
      if (area !== chosen || model === undefined) return area;
      if (what === 'district') return { ...area, cityDistrict: model.cityDistrict };
      return { ...area, facts: { ...area.facts, [id]: model.facts[id] ?? null } };
    }),
  };
}

test(
  'a run that builds on one of earlier data equals a run from nothing, and evaluates fewer rules',
  { timeout: 60_000 + 200 * numRuns },
  async () => {
    let evaluated = 0;
    let all = 0;
    const counting: Evaluator = {
      name: 'counting',
      evaluate: (rules, facts) => {
        evaluated += rules.length;
        return compiled.evaluate(rules, facts);
      },
    };
    const session = fc.tuple(generatedCase, fc.array(edit, { minLength: 1, maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(session, async ([{ pack, scenario, ...one }, edits]) => {
        fc.pre(one.dataset.proposals.length > 0);
        let { dataset } = one;
        let earlier = await run({ pack, dataset, scenario, evaluator: compiled });
        for (const each of edits) {
          dataset = edited(dataset, pack, each);
          const fresh = await run({ pack, dataset, scenario, evaluator: compiled });
          earlier = await run({ pack, dataset, scenario, evaluator: counting, earlier });
          all += pack.rules.length;
          expect(firstDifference(outcomeOf(earlier), outcomeOf(fresh)), each.what).toBeNull();
        }
      }),
      { seed, numRuns },
    );
    console.log(`Edits of data evaluated ${evaluated} of ${all} rules anew (seed ${seed}).`);
    expect(evaluated).toBeGreaterThan(0);
    expect(evaluated).toBeLessThan(all / 2);
  },
);
