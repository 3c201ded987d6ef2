import { expect, it } from 'vitest';
import { firstLanguage } from './first-language.ts';

it('starts in the reader’s language, or else in the language of the policy', () => {
  expect(firstLanguage(['en-US', 'nl'], ['nl'])).toBe('en');
  expect(firstLanguage(['de', 'nl-BE'], ['en'])).toBe('nl');
  expect(firstLanguage(['fr-FR'], ['en'])).toBe('en');
  expect(firstLanguage([], ['nl', 'en'])).toBe('nl');
});
