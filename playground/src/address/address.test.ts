import { expect, it } from 'vitest';
import { views } from '../views/views.ts';
import { hashOf, placeIn } from './address.ts';

it.each(views)(
  'finds %s again by its address, of each policy, with and without a proposal',
  (view) => {
    for (const pack of ['maastricht-2025', 'greenford-2026']) {
      for (const asked of [undefined, 'p-malpertuis', 'a b&view=log#?é']) {
        const place = { pack, view, asked };
        expect(placeIn(hashOf(place))).toEqual(place);
      }
    }
  },
);

it('puts nothing behind the address of the division of the first policy by itself', () => {
  expect(hashOf({ pack: 'maastricht-2025', view: 'division', asked: undefined })).toBe('');
});

it.each([
  '',
  '#',
  '#policy=nowhere',
  '#view=',
  '#view=nowhere',
  '#view=Rules',
  '#rules',
  '#s=1.AAAA',
  '#%',
])('takes %s for the division of the first policy', (hash) => {
  expect(placeIn(hash)).toEqual({ pack: 'maastricht-2025', view: 'division', asked: undefined });
});

it('stays with the policy that is open where another is named that is not here', () => {
  expect(placeIn('#policy=nowhere', 'greenford-2026').pack).toBe('greenford-2026');
  expect(placeIn('#view=rules', 'greenford-2026').pack).toBe('maastricht-2025');
});

it('finds the view in a link with a scenario', () => {
  expect(placeIn('#s=1.AA-_&view=fairness').view).toBe('fairness');
});
