import { compare, type Language, type Run } from '@maatstaf/core';
import { messages, numbers } from '@maatstaf/elements';
import { wordsIn } from './words.ts';

/** One sentence: what was done, and what that changed between two outcomes. */
export function toldChange(what: string, before: Run, after: Run, language: Language): string {
  const { entered, left } = compare(before, after);
  const spent = numbers(language).euro(after.allocation.spentCents);
  const outcome = messages(language).changes.summary(entered.length, left.length, spent);
  return wordsIn(language).said(what.charAt(0).toUpperCase() + what.slice(1), outcome);
}
