import { type Language, textIn } from '@maatstaf/core';
import { spreadsheetCsv } from '@maatstaf/core/csv';
import type { DecisionLog, Named } from './decision-log-data.ts';
import { decisionLogWords } from './decision-log-words.ts';

/**
 * The steps as a table for a spreadsheet: whole cents, a row per step, and on each row whether the amounts
 * are illustrative. Separators are those of the language.
 */
export function logCsv({ steps, illustrativeAmounts }: DecisionLog, language: Language): string {
  const { columns, amounts } = decisionLogWords(language);
  const titles = (proposals: readonly Named[]) =>
    proposals.map(({ title }) => textIn(title, language)).join(' | ');
  return spreadsheetCsv(
    [
      Object.values(columns),
      ...steps.map(({ what, at, reason, why, outcome }, index) => [
        index + 1,
        at === null ? null : new Date(at).toISOString(),
        what,
        reason,
        why,
        outcome?.moreCents ?? null,
        outcome?.lessCents ?? null,
        titles(outcome?.entered ?? []),
        titles(outcome?.left ?? []),
        outcome?.spentCents ?? null,
        outcome?.budgetCents ?? null,
        illustrativeAmounts ? amounts.illustrative : amounts.real,
      ]),
    ],
    language,
  );
}
