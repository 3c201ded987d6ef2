import type { Language, Text } from './text.ts';

/** The text in the language asked for, or else in the other one: a pack in one language stays readable. */
export function textIn(text: Text, language: Language): string {
  return text[language] ?? text.nl ?? text.en ?? '';
}
