import { expect, it } from 'vitest';
import { tinyPack } from '../../fixture/tiny-pack.ts';
import { factsToAsk } from './facts-to-ask.ts';

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

it('asks first what a rule looks at, and leaves facts of other parts out', () => {
  const { pack } = tinyPack();
  expect(ids(factsToAsk(pack, [], 'small').asked)).toEqual([
    'proposal.residentsDecide',
    'proposal.commercial',
    'proposal.partnerCount',
  ]);
  expect(ids(factsToAsk(pack, [], 'large').asked)).toContain('proposal.totalCostCents');
});

it('asks nothing for a rule that is switched off', () => {
  const { pack } = tinyPack();
  const { asked, others } = factsToAsk(pack, ['eligibility/commercial'], 'small');
  expect(ids(asked)).not.toContain('proposal.commercial');
  expect(ids(others)).toEqual(['proposal.commercial']);
});

it('asks nothing for a rule that counts in another part only', () => {
  const { pack } = tinyPack();
  const rules = pack.rules.map((rule) =>
    rule.name === 'ownership/decide'
      ? {
          ...rule,
          conditions: {
            all: [
              { fact: 'proposal.block', operator: 'equal' as const, value: 'large' },
              { fact: 'proposal.residentsDecide', operator: 'equal' as const, value: true },
            ],
          },
        }
      : rule,
  );
  const edited = { ...pack, rules };
  expect(ids(factsToAsk(edited, [], 'small').others)).toEqual(['proposal.residentsDecide']);
  expect(ids(factsToAsk(edited, [], 'large').asked)).toContain('proposal.residentsDecide');
});
