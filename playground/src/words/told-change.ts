import type { Language, Text } from '@maatstaf/core';
import { outcomeSentence, sameSettings } from '@maatstaf/elements';
import type { Session } from '../state/session.ts';
import { wordsIn } from './words.ts';

/** Whose outcome it is where there are other steps beside the last one. */
const together = {
  nl: 'Alles wat u veranderde samen',
  en: 'All your changes together',
} satisfies Text;

/** What was done, and what the outcome is by then, against the baseline: of all steps together where there are more. */
export function toldChange(
  what: string,
  { baseline, run, comparison, pending, history }: Session,
  language: Language,
): string {
  const words = wordsIn(language);
  const done = capital(what);
  if (pending !== null) return `${done}. ${words.pending[pending.kind]}`;
  if (sameSettings(baseline, run)) return `${done}: ${words.back}.`;
  const outcome = outcomeSentence(run, comparison, language);
  return history.past.length > 1
    ? `${done}. ${together[language]}: ${outcome}.`
    : `${done}: ${outcome}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
