import type { Language } from '@maatstaf/core';
import { en } from './guardrail-words-en.ts';
import { nl } from './guardrail-words-nl.ts';

/** Every sentence that is said of guardrails; apart from the other words, for it is loaded with their element. */
export type GuardrailWords = typeof nl;

/** The words of guardrails in one language. */
export function guardrailWords(language: Language): GuardrailWords {
  return language === 'nl' ? nl : en;
}
