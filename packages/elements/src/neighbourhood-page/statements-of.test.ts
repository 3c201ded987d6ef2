import { expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

const statement = (id: string, quote: string, more = {}) => ({ id, document: '1', quote, ...more });
const statements = [
  statement('1-1', 'Bewoners van Caberg willen een plek.'),
  statement('1-2', 'In Oud-Caberg is er geen.'),
  statement('1-3', 'Een huis', { place: 'Caberg (West)' }),
  statement('1-4', 'Een plek', { summary: { nl: 'Dit gaat over Caberg.' } }),
  statement('1-5', 'De Cabergse weg.'),
  statement('1-6', 'De caberg.'),
];

it('finds the statements that name a neighbourhood as a word of its own', () => {
  expect(statementsOf({ name: 'Caberg' }, { statements }).map(({ id }) => id)).toEqual([
    '1-1',
    '1-3',
    '1-4',
  ]);
});

it('finds a name that begins within another', () => {
  expect(statementsOf({ name: 'Oud-Caberg' }, { statements }).map(({ id }) => id)).toEqual(['1-2']);
});

it('reads a name as it stands, whatever signs are in it', () => {
  expect(statementsOf({ name: '.*' }, { statements })).toEqual([]);
  expect(statementsOf({ name: '' }, { statements })).toEqual([]);
});
