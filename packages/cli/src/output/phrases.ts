import { type Award, factCatalogue, type Language, type Run, textIn } from '@maatstaf/core';
import { formatEuro, isBareRefusal, statusText } from '@maatstaf/core/explain';
import { limitsServed } from './limits-served.ts';
import { printable } from './width.ts';
import { wordsIn } from './words.ts';

/** Points or shares of points with one decimal, as the language writes them. */
export function points(value: number, language: Language): string {
  return value.toLocaleString(localeOf(language), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}

/** What is known of a number that is not fully known: `40.0–55.0`; empty where it is. */
export function range(low: number, high: number, language: Language): string {
  return low === high ? '' : `${points(low, language)}–${points(high, language)}`;
}

/** A difference in euros, with its sign. */
export function signedEuro(cents: number, language: Language): string {
  if (cents === 0) return formatEuro(0, language);
  return `${cents > 0 ? '+' : '−'}${formatEuro(Math.abs(cents), language)}`;
}

export function titleOf(run: Run, proposal: string, language: Language): string {
  const found = run.dataset.proposals.find(({ id }) => id === proposal);
  return printable(found === undefined ? proposal : textIn(found.title, language) || proposal);
}

export function neighbourhoodName(run: Run, code: string): string {
  return printable(run.dataset.neighbourhoods.find((area) => area.code === code)?.name ?? code);
}

export function poolTitle(run: Run, pool: string | null, language: Language): string {
  const words = wordsIn(language);
  if (pool === null) return words.noPool;
  const found = run.pack.pools.find(({ id }) => id === pool);
  return found === undefined ? words.allProposals : printable(textIn(found.title, language));
}

/** Status and reason as one phrase: "refused: no money left, €300 short". */
export function outcome(run: Run, award: Award, language: Language): string {
  const reason = reasonOf(run, award, language);
  const status = statusText(award, language);
  if (reason === '') return status;
  return `${status}${isBareRefusal(award) ? ':' : ','} ${reason}`;
}

function reasonOf(run: Run, award: Award, language: Language): string {
  const words = wordsIn(language);
  const called = run.pack.rules.filter(({ name }) =>
    award.awardedCents > 0 ? award.limitedBy.includes(name) : name === award.reason,
  );
  const titles = called.map(({ event }) => printable(textIn(event.params.title, language)));
  if (titles.length > 0) {
    const named = titles.join(', ');
    return award.awardedCents > 0 ? words.limitedBy(named) : named;
  }
  const assessed = run.assessment.proposals.find(({ proposal }) => proposal === award.proposal);
  if (award.reason === 'unknown-facts' && assessed?.eligibility.kind === 'incomplete') {
    const catalogue = factCatalogue(run.pack);
    const facts = assessed.eligibility.facts.map(
      (fact) => textIn(catalogue.get(fact)?.title ?? {}, language) || fact,
    );
    return words.unknownFacts(printable(facts.join(', ')));
  }
  const spent = award.reason === 'budget' || award.reason === 'pool-ceiling';
  // That the money is gone, the status says.
  if (spent) return award.shortCents > 0 ? words.short(formatEuro(award.shortCents, language)) : '';
  const limits = limitsServed(run, award, language);
  const reason = words.reason[award.reason] ?? '';
  return limits.length === 0 ? reason : `${reason} (${limits.join(' / ')})`;
}

function localeOf(language: Language): string {
  return language === 'nl' ? 'nl-NL' : 'en-GB';
}
