import type { Language } from '@maatstaf/core';

const nl = {
  note: 'Let op',
  policy: 'Beleid',
  kind: 'Soort',
  name: 'Naam',
  figure: 'Cijfer (euro)',
  budget: 'Budget',
  spent: 'Toegekend',
  held: 'Apart gehouden',
  metric: 'Maat',
  awarded: 'Voorstel: toegekend (euro)',
  rank: 'Voorstel: plaats',
  neighbourhood: 'Buurt: toegekend (euro)',
  refused: (title: string) => `${title} kan dit niet verdelen.`,
};

const en: typeof nl = {
  note: 'Mind',
  policy: 'Policy',
  kind: 'Kind',
  name: 'Name',
  figure: 'Figure (euros)',
  budget: 'Budget',
  spent: 'Awarded',
  held: 'Held',
  metric: 'Metric',
  awarded: 'Proposal: awarded (euros)',
  rank: 'Proposal: place',
  neighbourhood: 'Neighbourhood: awarded (euros)',
  refused: (title) => `${title} cannot divide this.`,
};

/** The words of files that are saved, in one language. */
export function exportWords(language: Language): typeof nl {
  return language === 'nl' ? nl : en;
}
