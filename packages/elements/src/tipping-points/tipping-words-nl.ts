import { numbers } from '@maatstaf/core';

const { number } = numbers('nl');

/** What is said of tipping points in Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  summary: (count: number, nearest: string) =>
    count === 1 ? `1 omslagpunt, bij ${nearest}` : `${number(count)} omslagpunten, bij ${nearest}`,
  summaryMore: (count: number, nearest: string) =>
    `${number(count)} omslagpunten; de dichtstbijzijnde bij ${nearest}`,
  of: (name: string) => `(van ${name})`,
  looking: 'Omslagpunten worden gezocht…',
  none: 'Geen enkel aandeel van dit gewicht geeft een andere verdeling.',
  notTold: {
    fixed: 'Dit gewicht staat vast, of de andere staan allemaal vast.',
    'not-by-rank': 'Bij deze manier van verdelen zijn er geen vaste omslagpunten.',
    'too-many': 'Er zijn te veel voorstellen om omslagpunten uit te rekenen.',
  },
  intro: 'Voorbij zo’n punt gaat het geld anders. Op het punt zelf zijn scores gelijk.',
  above: (share: string) => `Boven ${share}`,
  below: (share: string) => `Onder ${share}`,
  at: (share: string) => `Precies op ${share}`,
  enter: (names: string, count: number) =>
    count === 1 ? `${names} komt erin` : `${names} komen erin`,
  leave: (names: string, count: number) =>
    count === 1 ? `${names} valt af` : `${names} vallen af`,
  otherAmount: (count: number) =>
    count === 1
      ? '1 voorstel krijgt een ander bedrag'
      : `${number(count)} voorstellen krijgen een ander bedrag`,
  more: (count: number) => `nog ${number(count)}`,
  moved: (amount: string) => `${amount} verschuift`,
  set: (share: string) => `Zet op ${share}`,
  all: (count: number) => `Toon alle ${number(count)}`,
};
