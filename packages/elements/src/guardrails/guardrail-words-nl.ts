import { numbers } from '@maatstaf/core';

const { number } = numbers('nl');

/** What is said of guardrails in Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  title: 'Let op',
  configuration: 'Wat hier wordt bewaakt, is een instelling. Het staat niet in het beleid.',
  allKept: (count: number) =>
    count === 1
      ? 'De bewaakte grens is niet overschreden.'
      : `Geen van de ${count} bewaakte grenzen is overschreden.`,
  noneElsePassed: (count: number) =>
    count === 1
      ? 'Eén bewaakte grens is niet overschreden. Van de rest is dat niet zeker.'
      : `${count} bewaakte grenzen zijn niet overschreden. Van de rest is dat niet zeker.`,
  noneTold: 'Van geen enkele bewaakte grens is zeker of die is overschreden.',
  untoldTitle: 'Niet te zeggen:',
  absent: (what: string) =>
    `Dit bewaken wij hier niet, want het beleid heeft het niet of het staat uit: ${what}.`,
  lacking: {
    'less-to-needy': 'een maat voor kwetsbaarheid',
    'needy-area-loses-all': 'een maat voor kwetsbaarheid',
    'floor-missed': 'een grens die een groep iets toezegt',
    'duty-broken': 'een afspraak over bedragen',
  },
  'nothing-awarded': 'Niemand krijgt geld. In het uitgangspunt wordt er wel geld toegekend.',
  'less-to-needy': (before: string, after: string) =>
    `Er gaat minder naar kwetsbare buurten dan in het uitgangspunt. De concentratie-index is ${after}, en was ${before}.`,
  'needy-area-loses-all': (names: string, count: number) =>
    count === 1
      ? `${names} hoort bij de kwetsbaarste buurten en krijgt nu niets meer.`
      : `${names} horen bij de kwetsbaarste buurten en krijgen nu niets meer.`,
  'floor-missed': (limit: string, groups: string) =>
    `De grens ‘${limit}’ wordt niet meer gehaald. Het gaat om: ${groups}.`,
  'duty-broken': (claim: string, names: string) =>
    `Een afspraak uit het beleid wordt geschonden: ${claim} Het gaat om ${names}.`,
  'invariant-broken': 'Er klopt iets niet in deze uitkomst. Kijk bij Eerlijkheid.',
  untold: {
    'less-to-needy': {
      'need-unknown':
        'Krijgen kwetsbare buurten een kleiner deel van het geld? Van te weinig buurten is de kwetsbaarheid bekend.',
      'nothing-now':
        'Krijgen kwetsbare buurten een kleiner deel van het geld? Nu gaat er geen geld naar buurten waarvan wij de kwetsbaarheid kennen.',
      'nothing-before':
        'Krijgen kwetsbare buurten een kleiner deel van het geld? In het uitgangspunt ging er geen geld naar buurten waarvan wij de kwetsbaarheid kennen.',
    },
    'needy-area-loses-all': (names: string, count: number) =>
      count === 1
        ? `${names} krijgt nu niets meer. Het is niet bekend hoe kwetsbaar die buurt is.`
        : `${names} krijgen nu niets meer. Het is niet bekend hoe kwetsbaar die buurten zijn.`,
    'floor-missed': {
      'existing-unknown': (limit: string, groups: string) =>
        `Wordt de grens ‘${limit}’ nog gehaald? Van sommige buurten weten wij niet wat er al is. Het gaat om: ${groups}.`,
      'part-of-nothing': (limit: string, groups: string) =>
        `De grens ‘${limit}’ hangt af van het budget. Nu komt die uit op €\u00a00, dus er is niets te meten. Het gaat om: ${groups}.`,
    },
    'duty-broken': (claim: string, names: string) =>
      `Houdt deze uitkomst zich aan een afspraak uit het beleid? ${claim} Een bedrag of deel is onbekend bij ${names}.`,
  },
  more: (count: number) => `nog ${number(count)}`,
};
