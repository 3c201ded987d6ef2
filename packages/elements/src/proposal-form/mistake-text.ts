import type { CatalogueEntry, Language } from '@maatstaf/core';
import { issueMeanings } from '@maatstaf/core/issues';
import { titleStart } from './field-name.ts';
import type { FieldMistake } from './mistakes-in.ts';
import type { ProposalFormWords } from './proposal-form-words.ts';
import { typedNumber } from './typed-number.ts';

/** What the reader of scenarios refuses, as a sentence that says what to do at the field it is about. */
export function mistakeText(
  { field, issue }: FieldMistake,
  entry: CatalogueEntry | undefined,
  words: ProposalFormWords,
  language: Language,
): string {
  const own = ownText(field, issue.code, words) ?? rangeText(entry, words, language);
  return own ?? issueMeanings[issue.code]?.[language] ?? issue.code;
}

function ownText(
  field: string | null,
  code: string,
  { mistake, unread }: ProposalFormWords,
): string | null {
  switch (code) {
    case 'serves.empty':
      return mistake.servesEmpty;
    case 'serves.share':
    case 'serves.share-sum':
      return mistake.shares;
    case 'data.minimum':
      return mistake.minimum;
    case 'data.yearly-sum':
      return mistake.yearly;
    case 'data.cents':
      return unread.amount;
    case 'value.too-small':
    case 'value.too-large':
    case 'value.invalid':
    case 'value.format':
    case 'data.value':
      if (field === 'title' || field?.startsWith(titleStart) === true) return mistake.tooLong;
      return field === 'requestedCents' || field === 'minimumCents' ? unread.amount : null;
    case 'id.duplicate':
      return field === 'serves' ? mistake.servesTwice : null;
    default:
      return null;
  }
}

function rangeText(
  entry: CatalogueEntry | undefined,
  { mistake, unread }: ProposalFormWords,
  language: Language,
): string | null {
  if (entry?.type !== 'number') return null;
  const { min, max, unit } = entry;
  if (unit === 'cents') return unread.amount;
  const shown = (value: number) => typedNumber(value, unit ?? 'count', language);
  const least = min ?? (unit === 'ratio' ? 0 : null);
  if (least !== null && max !== null) return mistake.between(shown(least), shown(max));
  if (least !== null) return mistake.atLeast(shown(least));
  return max === null ? null : mistake.atMost(shown(max));
}
