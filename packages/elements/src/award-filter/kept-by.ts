import type { Award, Proposal, Status } from '@maatstaf/core';
import type { Keeps } from '../award-table/ranked.ts';

/** The outcomes to choose from, each of one status or more. */
export const outcomes = ['awarded', 'partial', 'refused', 'not-assessed'] as const;
export type Outcome = (typeof outcomes)[number];

/** Which proposals of the ranked list are shown; what is not set leaves none out. */
export interface AwardFilter {
  /** Part of the title, in any of its languages, or of the id; the empty text is in all of them. */
  readonly query: string;
  /** The code of one that the proposal serves, be it in part. */
  readonly neighbourhood?: string | undefined;
  /** The pool under which it stands in the list; null for those without one. */
  readonly pool?: string | null | undefined;
  readonly outcome?: Outcome | undefined;
}

/** The filter that leaves none out. */
export const noFilter: AwardFilter = { query: '' };

const outcomeOf: Readonly<Record<Status, Outcome>> = {
  awarded: 'awarded',
  'partially-awarded': 'partial',
  'refused-ceiling': 'refused',
  'refused-ineligible': 'refused',
  'refused-below-threshold': 'refused',
  incomplete: 'not-assessed',
  withdrawn: 'not-assessed',
};

/** Text as people look for it: without capitals, and without accents, which few type. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

const names = new WeakMap<Proposal, string>();

/** What a proposal is found by. Kept, for a slider that is dragged asks for it time and again. */
function nameOf(proposal: Proposal): string {
  const known = names.get(proposal);
  if (known !== undefined) return known;
  const { title, id } = proposal;
  const name = plain([title.nl, title.en, id].filter((each) => each !== undefined).join('\n'));
  names.set(proposal, name);
  return name;
}

/**
 * Tells of a proposal and its award whether a filter keeps it; undefined where the filter leaves none out.
 * Every word of the query has to be in the name, in any order. The same filter keeps other proposals when
 * the outcome is another one.
 */
export function keptBy({ query, neighbourhood, pool, outcome }: AwardFilter): Keeps | undefined {
  const wanted = plain(query).split(/\s+/u).filter(Boolean);
  const all = wanted.length === 0 && neighbourhood === undefined && pool === undefined;
  if (all && outcome === undefined) return undefined;
  return (proposal: Proposal, award: Award) =>
    (outcome === undefined || outcomeOf[award.status] === outcome) &&
    (pool === undefined || award.pool === pool) &&
    (neighbourhood === undefined ||
      proposal.serves.some((served) => served.neighbourhood === neighbourhood)) &&
    wanted.every((word) => nameOf(proposal).includes(word));
}
