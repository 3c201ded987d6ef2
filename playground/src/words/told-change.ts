import type { Language } from '@maatstaf/core';
import { outcomeSentence, sameSettings } from '@maatstaf/elements';
import type { Session } from '../state/session.ts';
import { wordsIn } from './words.ts';

/** One sentence: what was done, and what the outcome is by then, against the baseline. */
export function toldChange(
  what: string,
  { baseline, run, comparison, pending }: Session,
  language: Language,
): string {
  const words = wordsIn(language);
  if (pending !== null) return `${capital(what)}. ${words.pending[pending.kind]}`;
  const outcome = sameSettings(baseline, run)
    ? words.back
    : outcomeSentence(run, comparison, language);
  return words.said(capital(what), outcome);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
