import { expect, it } from 'vitest';
import { statusText } from './status-text.ts';

const refused = (reason: string) => ({ status: 'refused-ceiling', reason }) as const;

it.each(['budget', 'pool-ceiling', 'lottery', 'below-minimum'])(
  'says that the money is gone where it is: %s',
  (reason) => {
    expect(statusText(refused(reason), 'nl')).toBe('afgewezen: geld op');
    expect(statusText(refused(reason), 'en')).toBe('refused: no money left');
  },
);

it.each(['conflicting-limits', 'group-ceiling', 'count', 'incompatible', 'locked-out', 'method'])(
  'says no more than refused where something else decides: %s',
  (reason) => {
    expect(statusText(refused(reason), 'nl')).toBe('afgewezen');
    expect(statusText(refused(reason), 'en')).toBe('refused');
  },
);

it('leaves other statuses as they are', () => {
  expect(statusText({ status: 'awarded', reason: 'locked-in' }, 'nl')).toBe('toegekend');
});
