import * as fc from 'fast-check';
import type { Texts } from '../case.ts';
import { neighbourhoodRecord } from './neighbourhood-record.ts';
import { proposalRecord } from './proposal-record.ts';
import type { Shape } from './shape.ts';

/**
 * The data files that go with a pack of this shape: its neighbourhoods, and one to eight proposals.
 * One in three proposals is the twin of the one before it, equal but for its id, so that exact ties
 * are common.
 */
export function dataFiles(shape: Shape): fc.Arbitrary<Texts> {
  const proposal = fc.record({
    own: proposalRecord(shape),
    twin: fc.constantFrom(false, false, true),
  });
  return fc
    .record({
      neighbourhoods: fc.tuple(
        ...shape.neighbourhoods.map((code) => neighbourhoodRecord(shape, code)),
      ),
      drafts: fc.array(proposal, { minLength: 1, maxLength: 8, size: 'max' }),
    })
    .map(({ neighbourhoods, drafts }) => {
      const proposals = drafts.map(({ own, twin }, index) => ({
        id: `p-${index + 1}`,
        title: { en: `Proposal ${index + 1}` },
        ...(twin ? (drafts[index - 1]?.own ?? own) : own),
      }));
      return new Map([
        [
          'neighbourhoods.json',
          JSON.stringify({ format: 'maatstaf-neighbourhoods/1', neighbourhoods }),
        ],
        ['proposals.json', JSON.stringify({ format: 'maatstaf-proposals/1', proposals })],
      ]);
    });
}
