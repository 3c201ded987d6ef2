import { expect, it } from 'vitest';
import { firstLanguage } from './first-language.ts';

it('starts in the reader’s language, or else in the language of the policy', () => {
  expect(firstLanguage(['en-US', 'nl'], { languages: ['nl'] })).toBe('en');
  expect(firstLanguage(['de', 'nl-BE'], { languages: ['en'] })).toBe('nl');
  expect(firstLanguage(['fr-FR'], { languages: ['en'] })).toBe('en');
  expect(firstLanguage([], { languages: ['nl', 'en'] })).toBe('nl');
});
