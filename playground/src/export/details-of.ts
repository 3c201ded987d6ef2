import { type Language, textIn } from '@maatstaf/core';
import { dateText, illustrative } from '@maatstaf/core/explain';
import type { Session } from '../state/session.ts';
import { exportWords } from './export-words.ts';
import type { SavedDetails } from './saved-table.ts';

/**
 * What every file says of where it comes from: that its amounts are illustrative where they are, the policy
 * with its version, the scenario by its name, the seed of the lottery, the day, and that people decide.
 */
export function detailsOf(session: Session, day: string, language: Language): SavedDetails {
  const { run, name } = session;
  const { pack, dataset, scenario } = run;
  const words = exportWords(language);
  const lots = (scenario.tieBreaks ?? pack.allocation.tieBreaks).flatMap((one) =>
    one.kind === 'lottery' ? [one.seed] : [],
  );
  return [
    ...(dataset.illustrativeAmounts ? [[words.note, illustrative[language]] as const] : []),
    [words.policy, `${textIn(pack.title, language)} (${pack.id} ${pack.version})`],
    [words.scenario, name ?? scenario.title ?? words.unnamed(session.history.past.length > 0)],
    ...lots.map((seed) => [words.seed, seed] as const),
    [words.day, dateText(day, language)],
    [words.advice, words.advises],
  ];
}

/** The day on this machine's clock, such as 2026-03-01. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
