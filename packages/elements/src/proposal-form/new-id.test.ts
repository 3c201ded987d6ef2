import { expect, it } from 'vitest';
import { newId } from './new-id.ts';

it('makes an id of the words of a title', () => {
  expect(newId('’t Café van Zuid: één plek!', new Set())).toBe('t-cafe-van-zuid-een-plek');
});

it('counts on where the id is taken', () => {
  expect(newId('Tuin', new Set(['tuin', 'tuin-2']))).toBe('tuin-3');
});

it('has an id for a title without letters, and a short one for a long title', () => {
  expect(newId('!?', new Set())).toBe('proposal');
  expect(newId('ab '.repeat(60), new Set())).toMatch(/^(ab-)+ab?$/u);
  expect(newId('ab '.repeat(60), new Set()).length).toBeLessThanOrEqual(80);
});
