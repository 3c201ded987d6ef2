import { factCatalogue, type Language, type ProposalRecord, type Run } from '@maatstaf/core';
import { titleField } from './field-name.ts';
import type { FactsToAsk } from './facts-to-ask.ts';
import { mistakesIn } from './mistakes-in.ts';
import { mistakeText } from './mistake-text.ts';
import { newId } from './new-id.ts';
import type { ProposalDraft } from './proposal-draft.ts';
import { proposalFormWords } from './proposal-form-words.ts';
import { recordOfDraft } from './record-of-draft.ts';

/** By field, what is wrong with it in words; under `elsewhere` what is about no field of the form. */
export type Mistakes = ReadonlyMap<string, string>;

/** Where mistakes stand that are about no field of the form. */
export const elsewhere = '';

/** The form as it was filled in, read and checked. */
export interface CheckedDraft {
  /** Of the proposal; a new one gets one after its title. */
  readonly id: string;
  readonly record: ProposalRecord;
  /** Empty where nothing is wrong. */
  readonly mistakes: Mistakes;
  /** The fields of the form in the order of the page. */
  readonly fields: readonly string[];
}

/** What the form was filled in for. */
interface Frame {
  readonly run: Run;
  readonly facts: FactsToAsk;
  /** The proposal as it was; null for a new one. */
  readonly before: ProposalRecord | null;
  readonly language: Language;
}

/** Checks a draft as the reader of scenarios does. Rejects where that reader cannot be loaded. */
export async function checkedDraft(
  draft: ProposalDraft,
  { run, facts, before, language }: Frame,
): Promise<CheckedDraft> {
  const words = proposalFormWords(language);
  const catalogue = factCatalogue(run.pack);
  const pool = run.pack.poolBy === undefined ? undefined : catalogue.get(run.pack.poolBy);
  const shown = [...(pool === undefined ? [] : [pool]), ...facts.asked, ...facts.others];
  const fields = [
    ...run.pack.languages.map(titleField),
    ...ownFields,
    ...shown.map(({ id: fact }) => fact),
  ];
  const id = before?.id ?? newId(ownTitle(draft, run), takenIn(run));
  const { record, unread } = recordOfDraft(draft, id, shown, before);
  // Without a title the reader would look no further.
  const readable = unread.has('title') ? { ...record, title: { en: id } } : record;
  const mistakes = new Map<string, string>();
  for (const mistake of await mistakesIn(readable, run)) {
    const entry = catalogue.get(mistake.field ?? '');
    const field = fields.find((own) => own === mistake.field) ?? elsewhere;
    mistakes.set(field, mistakeText(mistake, entry, words, language));
  }
  // What could not be read is said before what follows from it.
  for (const [field, why] of unread) mistakes.set(field, words.unread[why]);
  return { id, record, mistakes, fields };
}

const ownFields = ['serves', 'requestedCents', 'minimumCents', 'yearlyCents'];

const ownTitle = ({ title }: ProposalDraft, { pack }: Run): string =>
  title[pack.languages[0] ?? 'nl'] || title.nl || title.en;

const takenIn = ({ dataset, published }: Run): ReadonlySet<string> =>
  new Set([...dataset.proposals, ...published.dataset.proposals].map(({ id }) => id));
