import { numbers } from '@maatstaf/core';

const { number } = numbers('nl');

/** The words of the filter on the ranked list in Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  title: 'Filter op de lijst',
  query: 'Zoek op naam',
  neighbourhood: 'Buurt',
  everyNeighbourhood: 'Alle buurten',
  pool: 'Onderdeel',
  everyPool: 'Alle onderdelen',
  outcome: 'Uitkomst',
  everyOutcome: 'Elke uitkomst',
  outcomes: {
    awarded: 'Toegekend',
    partial: 'Deels toegekend',
    refused: 'Niet toegekend',
    'not-assessed': 'Niet beoordeeld',
  },
  /** What is filtered by, for paper and for where the fields are closed. */
  only: (what: string) => `Alleen ${what}`,
  named: (query: string) => `naam met ‘${query}’`,
  counted: (shown: number, all: number) =>
    `${number(shown)} van ${number(all)} ${all === 1 ? 'voorstel' : 'voorstellen'}`,
  countedAll: (all: number) => (all === 1 ? '1 voorstel' : `Alle ${number(all)} voorstellen`),
  none: 'Geen voorstel past bij dit filter.',
  reset: 'Alle voorstellen tonen',
};
