import type * as fc from 'fast-check';
import type { Case, CaseFiles } from '../case.ts';
import { readCase } from '../read-case.ts';
import { generatedCase } from './case.ts';

interface Entry {
  readonly facts: Readonly<Record<string, unknown>>;
}

/**
 * Cases with many proposals in one pool, where ranking takes other ways than among a few. They are
 * mixed from the few of a generated case: request and neighbourhoods of one, each fact of another. The
 * budget grows along.
 */
export function crowd(size: number): fc.Arbitrary<Case> {
  return generatedCase
    .filter(({ pack, dataset }) => pack.pools.length === 0 && dataset.proposals.length >= 4)
    .map((one) => {
      const files = crowded(one, size);
      const input = readCase(files);
      if (input === null) throw new Error('The files of a crowd are not accepted.');
      return { ...input, files, variation: one.variation };
    });
}

function crowded({ pack, scenario, files }: Case, size: number): CaseFiles {
  const { proposals: few, ...rest } = JSON.parse(files.data.get('proposals.json') ?? '{}') as {
    proposals: readonly Entry[];
  };
  const proposals = Array.from({ length: size }, (_, index) => {
    const own = few[index % few.length];
    // Each fact steps through the few at a pace of its own, so that they meet in all ways.
    const facts = Object.keys(own?.facts ?? {}).map((fact, place) => [
      fact,
      few[Math.floor(index / (place + 2)) % few.length]?.facts[fact],
    ]);
    // And a number of its own, so that lines of points tell them apart.
    const count = index % 5 === 0 ? null : (index % 97) / 32;
    return {
      ...own,
      id: `p-${index + 1}`,
      facts: { ...Object.fromEntries(facts), 'proposal.count': count },
    };
  });
  const budgetCents = scenario.budgetCents ?? pack.allocation.budgetCents;
  return {
    pack: files.pack,
    data: new Map([...files.data, ['proposals.json', JSON.stringify({ ...rest, proposals })]]),
    scenario: JSON.stringify({
      ...scenario,
      budgetCents: Math.floor((budgetCents * size) / few.length),
    }),
  };
}
