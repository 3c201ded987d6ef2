import type { Language } from '@maatstaf/core';
import type { ScenarioKeeper } from './scenario-keeper.ts';
import { scenarioWords } from './scenario-words.ts';

/** What there is beside a page that begins at the baseline, in one or two sentences; empty where there is nothing. */
export function begunText(
  { isBesideWork, kept }: Pick<ScenarioKeeper, 'isBesideWork' | 'kept'>,
  language: Language,
): string {
  const words = scenarioWords(language);
  return [
    ...(isBesideWork ? [words.besideWork] : []),
    ...(kept.list.length > 0 ? [words.besideKept] : []),
  ].join(' ');
}
