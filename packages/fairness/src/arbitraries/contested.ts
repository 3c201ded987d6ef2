import * as fc from 'fast-check';
import type { Case } from '../case.ts';
import { readCase } from '../read-case.ts';
import { generatedCase } from './case.ts';
import { threshold } from './threshold.ts';

/**
 * Cases in which money is short and people step in: proposals put in or kept out by hand and
 * withdrawn, a threshold or none, mostly a ranking that stops. Rare together in `generatedCase`.
 */
export const contested: fc.Arbitrary<Case> = generatedCase.chain((one) => {
  const ids = one.dataset.proposals.map(({ id }) => id);
  const some = (maxLength: number) =>
    fc.shuffledSubarray(ids, { maxLength: Math.min(maxLength, ids.length) });
  return fc
    .record({
      method: fc.record({
        kind: fc.constant('ranking'),
        mode: fc.constantFrom('strict', 'strict', 'skip'),
        partial: fc.boolean(),
      }),
      budgetCents: fc.constantFrom(2500, 1000, 3500, 5000),
      overrides: some(3).map((chosen) =>
        chosen.map((proposal, index) => ({
          proposal,
          action: index === 2 ? 'lock-out' : 'lock-in',
          reason: 'The council decided so.',
        })),
      ),
      threshold: fc.option(threshold(one.pack.principles.map(({ id }) => id)), { nil: null }),
      withdrawn: some(2),
    })
    .map((changes) => {
      const scenario = JSON.stringify({ ...one.scenario, rulesOff: exclusions(one), ...changes });
      const files = { ...one.files, scenario };
      const input = readCase(files);
      if (input === null) throw new Error('The files of a contested case are not accepted.');
      return { ...input, files, variation: one.variation };
    });
});

/** Switched off, so that more proposals stay in the race. */
function exclusions({ pack }: Case): readonly string[] {
  return pack.rules.filter(({ event }) => event.type === 'exclude').map(({ name }) => name);
}
