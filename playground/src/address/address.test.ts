import { expect, it } from 'vitest';
import { views } from '../views/views.ts';
import { hashOf, placeIn } from './address.ts';

it.each(views)('finds %s again by its address, with and without a proposal', (view) => {
  for (const asked of [undefined, 'p-malpertuis', 'a b&view=log#?é']) {
    const place = { view, asked };
    expect(placeIn(hashOf(place))).toEqual(place);
  }
});

it('puts nothing behind the address of the division by itself', () => {
  expect(hashOf({ view: 'division', asked: undefined })).toBe('');
});

it.each(['', '#', '#view=', '#view=nowhere', '#view=Rules', '#rules', '#s=1.AAAA', '#%'])(
  'takes %s for the division',
  (hash) => {
    expect(placeIn(hash)).toEqual({ view: 'division', asked: undefined });
  },
);

it('finds the view in a link with a scenario', () => {
  expect(placeIn('#s=1.AA-_&view=fairness').view).toBe('fairness');
});
