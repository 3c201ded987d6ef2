import type { Language, ProposalRecord } from '@maatstaf/core';
import { typedNumber } from './typed-number.ts';

/**
 * What a person filled in for a fact, before it is read: text, the id of an option, or the ids of some.
 * Null is *unknown*, which is chosen; an empty text is a field that is still to be filled in.
 */
export type DraftValue = string | readonly string[] | null;

/** A neighbourhood as it was filled in; without a code none is chosen yet. */
export interface DraftServed {
  readonly neighbourhood: string;
  /** Percents, as typed. */
  readonly share: string;
}

/** A proposal as it stands in the form, mistakes included. Texts are as typed, so that none is lost. */
export interface ProposalDraft {
  /** How its numbers are written. */
  readonly language: Language;
  readonly title: Readonly<Record<Language, string>>;
  readonly serves: readonly DraftServed[];
  /** Whether each neighbourhood counts the same, whatever stands beside it. */
  readonly isEven: boolean;
  readonly requested: string | null;
  /** Empty: the proposal is of no use for less. */
  readonly minimum: string;
  /** By year; all empty: the request is for one year. */
  readonly years: Readonly<Record<string, string>>;
  /** By fact id. */
  readonly facts: Readonly<Record<string, DraftValue>>;
}

/** Of what a draft is made: the facts with their units, and the years that money is divided over. */
export interface DraftFrame {
  readonly facts: readonly { readonly id: string; readonly unit: string | null }[];
  readonly years: readonly number[];
}

/** The form as it opens: filled in from a record, or empty with every fact unknown. */
export function draftOf(
  record: ProposalRecord | null,
  { facts, years }: DraftFrame,
  language: Language,
): ProposalDraft {
  const cents = (value: number | null | undefined): string | null =>
    value == null ? null : typedNumber(value, 'cents', language);
  const shares = record?.serves.map(({ share }) => share ?? null) ?? [];
  return {
    language,
    title: { nl: record?.title.nl ?? '', en: record?.title.en ?? '' },
    serves: record?.serves.map(({ neighbourhood, share }) => ({
      neighbourhood,
      share: share == null ? '' : typedNumber(share, 'ratio', language),
    })) ?? [{ neighbourhood: '', share: '' }],
    isEven: shares.every((share) => share === shares[0]),
    requested: record === null ? '' : cents(record.requestedCents),
    minimum: cents(record?.minimumCents) ?? '',
    years: Object.fromEntries(
      years.map((year) => [String(year), cents(record?.yearlyCents?.[String(year)]) ?? '']),
    ),
    facts: Object.fromEntries(
      facts.map(({ id, unit }) => [id, draftValue(record?.facts?.[id] ?? null, unit, language)]),
    ),
  };
}

/** A known or unknown value as it stands in its field. */
export function draftValue(
  value: NonNullable<ProposalRecord['facts']>[string],
  unit: string | null,
  language: Language,
): DraftValue {
  if (typeof value === 'number') return typedNumber(value, unit ?? 'count', language);
  return typeof value === 'boolean' ? String(value) : value;
}

/**
 * The form with what somebody filled in before, as far as it has a place there: anything may stand in what a browser
 * keeps. What is no draft leaves the form as it opens.
 */
export function begunDraft(kept: unknown, opens: ProposalDraft): ProposalDraft {
  const found = partsOf(kept);
  if (found['language'] !== 'nl' && found['language'] !== 'en') return opens;
  const { title, serves, isEven, requested, minimum, years, facts } = found;
  const texts = (parts: unknown, own: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(own).map(([key, value]) => [key, textOr(partsOf(parts)[key], value)]),
    );
  const served = Array.isArray(serves) ? serves.map(partsOf) : [];
  return {
    language: found['language'],
    title: { ...opens.title, ...texts(title, opens.title) },
    serves:
      served.length === 0
        ? opens.serves
        : served.map(({ neighbourhood, share }) => ({
            neighbourhood: textOr(neighbourhood, ''),
            share: textOr(share, ''),
          })),
    isEven: typeof isEven === 'boolean' ? isEven : opens.isEven,
    requested: requested === null ? null : textOr(requested, opens.requested ?? ''),
    minimum: textOr(minimum, opens.minimum),
    years: texts(years, opens.years),
    facts: Object.fromEntries(
      Object.entries(opens.facts).map(([id, value]) => {
        const answer = partsOf(facts)[id];
        return [id, isDraftValue(answer) ? answer : value];
      }),
    ),
  };
}

const partsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const textOr = (value: unknown, otherwise: string): string =>
  typeof value === 'string' ? value : otherwise;

const isDraftValue = (value: unknown): value is DraftValue =>
  value === null ||
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));
