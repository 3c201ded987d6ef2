import type { Fact } from '@maatstaf/core';
import type { Shape } from './shape.ts';

const text = (sentence: string) => ({ en: sentence });
const option = (id: string) => ({ id, title: text(id) });
const colours = ['red', 'green', 'blue'].map(option);
/** The days on which generated proposals come in. */
export const days: readonly string[] = ['2026-01-05', '2026-01-06', '2026-02-01'];
const shared = (id: string) => ({ id, title: text(id), from: 'municipality' as const });

/**
 * The facts of a generated pack: every type, every prefix, several units, one fact that belongs to
 * the first pool only, and what a need model reads. Fixed per shape, so that conditions and data can
 * be generated side by side and shrink side by side.
 */
export function catalogue(shape: Shape): readonly Fact[] {
  const [firstPool] = shape.pools;
  return [
    { ...shared('proposal.count'), type: 'number', unit: 'count' },
    { ...shared('proposal.costCents'), type: 'number', unit: 'cents' },
    { ...shared('proposal.incomeCents'), type: 'number', unit: 'cents' },
    { ...shared('proposal.open'), type: 'boolean' },
    { ...shared('proposal.colour'), type: 'one-of', values: colours },
    { ...shared('proposal.otherColour'), type: 'one-of', values: colours },
    { ...shared('proposal.colours'), type: 'set-of', values: colours },
    { ...shared('proposal.near'), type: 'label' },
    { ...shared('proposal.received'), type: 'date' },
    {
      ...shared('place.hours'),
      type: 'number',
      unit: 'hours',
      ...(firstPool === undefined ? {} : { appliesTo: [firstPool] }),
    },
    { ...shared('neighbourhood.count'), type: 'number', unit: 'count' },
    { ...shared('neighbourhood.quiet'), type: 'boolean' },
    { ...shared('neighbourhood.colours'), type: 'set-of', values: colours },
    ...(shape.pools.length === 0
      ? []
      : [
          {
            ...shared('proposal.block'),
            type: 'one-of' as const,
            // Beside three pools a value that is none of them: who has it may not be funded.
            values: [...shape.pools, ...(shape.pools.length === 3 ? ['elsewhere'] : [])].map(
              option,
            ),
          },
        ]),
    ...(shape.need === 'none'
      ? []
      : [
          { ...shared('neighbourhood.index'), type: 'number' as const, unit: 'points' as const },
          { ...shared('neighbourhood.measure'), type: 'number' as const, unit: 'points' as const },
        ]),
    ...(shape.need === 'choice'
      ? [
          { ...shared('neighbourhood.care'), type: 'number' as const, unit: 'count' as const },
          { ...shared('neighbourhood.homes'), type: 'boolean' as const },
        ]
      : []),
  ];
}
