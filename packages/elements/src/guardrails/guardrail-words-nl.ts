/** What is said of guardrails in Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  title: 'Let op',
  configuration: 'Wat hier wordt bewaakt, is een instelling. Het staat niet in het beleid.',
  allWell: (count: number) =>
    count === 1
      ? 'De bewaakte grens is niet overschreden.'
      : `Geen van de ${count} bewaakte grenzen is overschreden.`,
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
  more: (count: number) => `nog ${count}`,
};
