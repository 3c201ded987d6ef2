import type { Award } from '../allocate/allocation.ts';
import { numbers } from '../numbers/numbers.ts';
import { groupTitle } from './group-title.ts';
import { formatEuro, formatPoints } from './money.ts';
import type { Language } from '../parse/text.ts';
import { textIn } from '../parse/text-in.ts';
import type { Run } from '../run/run.ts';
import type { Score } from '../score/scores.ts';
import { type AwardWords, messages } from './messages.ts';
import type { Titles } from './explain.ts';

/** The outcome of a proposal in one sentence, and a second one where a limit brought its claim down. */
export function headlineOf(
  run: Run,
  award: Award,
  score: Score | undefined,
  titles: Titles,
  language: Language,
): string {
  const { headline, limited } = messages[language];
  const words = wordsOf(run, award, score, titles, language);
  const inProportion = award.reason === 'in-proportion';
  const part = award.groupLimit === null ? 'part' : 'part-of-group';
  const code = award.status === 'partially-awarded' && !inProportion ? part : award.reason;
  const sentence = headline[code] ?? headline['rule'];
  const first = sentence?.(words) ?? '';
  return award.limitedBy.length > 0 && award.awardedCents > 0
    ? `${first} ${limited(words)}`
    : first;
}

function wordsOf(
  run: Run,
  award: Award,
  score: Score | undefined,
  titles: Titles,
  language: Language,
): AwardWords {
  const assessed = run.assessment.proposals.find(({ proposal }) => proposal === award.proposal);
  const unknown = assessed?.eligibility.kind === 'incomplete' ? assessed.eligibility.facts : [];
  const inPool = run.allocation.awards.filter(
    ({ pool, rank }) => pool === award.pool && rank !== null,
  );
  const { euro, number } = numbers(language);
  return {
    rank: award.rank === null ? '' : number(award.rank),
    of: number(inPool.length),
    pool: titles.pool(award.pool),
    score: formatPoints(score?.score ?? 0, language),
    requested: euro(award.requestedCents ?? 0),
    claim: euro(award.claimCents),
    awarded: euro(award.awardedCents),
    short: euro(award.shortCents),
    rule: titles.rule(award.limitedBy[0] ?? award.reason),
    facts: unknown.map(titles.fact).join(', '),
    written: award.override?.reason ?? '',
    limit: limitTitle(run, award, language),
    group:
      award.groupLimit === null
        ? ''
        : groupTitle(run, award.groupLimit.limit, award.groupLimit.group, language),
    other: otherTitle(run, award, language),
    payers: payersOf(run, award, language),
  };
}

function limitTitle({ pack }: Run, { groupLimit }: Award, language: Language): string {
  if (groupLimit === null) return '';
  const limit = pack.limits.find(({ id }) => id === groupLimit.limit);
  return limit === undefined ? groupLimit.limit : textIn(limit.title, language);
}

/** The neighbourhoods that paid for it together, with their amounts; empty where none did. */
function payersOf({ dataset, allocation }: Run, award: Award, language: Language): string {
  if (award.reason !== 'paid-together') return '';
  const place = dataset.proposals.findIndex(({ id }) => id === award.proposal);
  return allocation
    .paymentsOf(place)
    .map(({ area, cents }) => {
      const { name = '' } = dataset.neighbourhoods[area] ?? {};
      return `${name} ${formatEuro(cents, language)}`;
    })
    .join(', ');
}

/** The proposal that excludes this one, or that it needs; the first in order of id. */
function otherTitle({ dataset, allocation }: Run, award: Award, language: Language): string {
  const own = dataset.proposals.find(({ id }) => id === award.proposal);
  const awarded = new Set(
    allocation.awards.flatMap(({ proposal, awardedCents }) => (awardedCents > 0 ? [proposal] : [])),
  );
  const other = dataset.proposals.find(({ id, incompatibleWith }) =>
    award.reason === 'prerequisite'
      ? own?.requires.includes(id) && !awarded.has(id)
      : (own?.incompatibleWith.includes(id) || incompatibleWith.includes(award.proposal)) &&
        awarded.has(id),
  );
  return other === undefined ? '' : textIn(other.title, language) || other.id;
}
