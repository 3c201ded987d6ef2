import type { CatalogueEntry, Language, ProposalRecord } from '@maatstaf/core';
import { type DraftValue, draftValue, type ProposalDraft } from './proposal-draft.ts';
import { readNumber, typedNumber } from './typed-number.ts';

/** Why what stands in a field could not be read. */
type Unread = 'amount' | 'number' | 'percent' | 'empty' | 'neighbourhood' | 'years' | 'title';

/** The record of what was filled in, and by field why the rest could not be read. */
export interface ReadDraft {
  readonly record: ProposalRecord;
  readonly unread: ReadonlyMap<string, Unread>;
}

type FactValue = NonNullable<ProposalRecord['facts']>[string];

/**
 * Reads the form. What it does not ask of a proposal that was there before stays as it was: its note,
 * what it hangs together with, and facts that do not belong to its pool. A number that nobody touched
 * keeps every digit. `facts` are those that the form asks.
 */
export function recordOfDraft(
  draft: ProposalDraft,
  id: string,
  facts: readonly CatalogueEntry[],
  before: ProposalRecord | null,
): ReadDraft {
  const unread = new Map<string, Unread>();
  const { language } = draft;
  const cents = (typed: string, field: string): number | null => {
    const read = readNumber(typed, 'cents', language);
    if (read === null) unread.set(field, typed.trim() === '' ? 'empty' : 'amount');
    return read;
  };
  const requestedCents = draft.requested === null ? null : cents(draft.requested, 'requestedCents');
  const minimumCents = draft.minimum.trim() === '' ? null : cents(draft.minimum, 'minimumCents');
  const yearlyCents = yearly(draft, cents, unread);
  const title = titleOf(draft);
  if (Object.keys(title).length === 0) unread.set('title', 'title');
  const { requestedCents: _, minimumCents: __, yearlyCents: ___, ...rest } = before ?? {};
  return {
    record: {
      ...rest,
      id,
      title,
      serves: servesOf(draft, before, unread),
      ...(requestedCents === null ? {} : { requestedCents }),
      ...(minimumCents === null ? {} : { minimumCents }),
      ...(yearlyCents === null ? {} : { yearlyCents }),
      facts: factsOf(draft, facts, before, unread),
    },
    unread,
  };
}

function titleOf({ title }: ProposalDraft): ProposalRecord['title'] {
  return Object.fromEntries(
    Object.entries(title).flatMap(([language, text]) =>
      text.trim() === '' ? [] : [[language, text.trim()]],
    ),
  );
}

function yearly(
  { years }: ProposalDraft,
  cents: (typed: string, field: string) => number | null,
  unread: Map<string, Unread>,
): Readonly<Record<string, number>> | null {
  const typed = Object.entries(years);
  const empty = typed.filter(([, amount]) => amount.trim() === '');
  if (empty.length === typed.length) return null;
  if (empty.length > 0) {
    unread.set('yearlyCents', 'years');
    return null;
  }
  return Object.fromEntries(
    typed.map(([year, amount]) => [year, cents(amount, 'yearlyCents') ?? 0]),
  );
}

function servesOf(
  { serves, isEven, language }: ProposalDraft,
  before: ProposalRecord | null,
  unread: Map<string, Unread>,
): ProposalRecord['serves'] {
  if (serves.some(({ neighbourhood }) => neighbourhood === ''))
    unread.set('serves', 'neighbourhood');
  return serves.map(({ neighbourhood, share }) => {
    if (isEven || serves.length === 1) return { neighbourhood };
    const earlier = before?.serves.find((each) => each.neighbourhood === neighbourhood)?.share;
    if (earlier != null && typedNumber(earlier, 'ratio', language) === share)
      return { neighbourhood, share: earlier };
    const read = readNumber(share, 'ratio', language);
    if (read === null && !unread.has('serves')) unread.set('serves', 'percent');
    return { neighbourhood, share: read ?? 0 };
  });
}

/** What is unknown is left out, as `recordOf` does. */
function factsOf(
  { facts: values, language }: ProposalDraft,
  facts: readonly CatalogueEntry[],
  before: ProposalRecord | null,
  unread: Map<string, Unread>,
): Readonly<Record<string, FactValue>> {
  const asked = new Set(facts.map(({ id }) => id));
  const kept = Object.entries(before?.facts ?? {}).filter(([id]) => !asked.has(id));
  const read = facts.map((fact): [string, FactValue] => [
    fact.id,
    factOf(values[fact.id] ?? null, fact, language, before, unread),
  ]);
  return Object.fromEntries([...kept, ...read.filter(([, value]) => value !== null)]);
}

function factOf(
  value: DraftValue,
  { id, type, unit }: CatalogueEntry,
  language: Language,
  before: ProposalRecord | null,
  unread: Map<string, Unread>,
): FactValue {
  if (typeof value !== 'string') return value === null ? null : [...value];
  if (type === 'boolean') return value === 'true';
  if (value.trim() === '') {
    unread.set(id, 'empty');
    return null;
  }
  if (type !== 'number') return value.trim();
  const earlier = before?.facts?.[id] ?? null;
  if (typeof earlier === 'number' && draftValue(earlier, unit, language) === value) return earlier;
  const read = readNumber(value, unit ?? 'count', language);
  if (read === null) unread.set(id, unit === 'cents' ? 'amount' : 'number');
  return read;
}
