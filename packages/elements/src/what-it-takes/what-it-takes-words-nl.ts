/** What is said of what it would take, in Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  intro: 'Elke stap hieronder is op zichzelf genoeg. Al het andere blijft dan gelijk.',
  busy: 'Dit wordt uitgerekend…',
  notAsked: 'Meer geld of meer punten helpt dit voorstel niet.',
  weights: 'Een ander gewicht',
  weight: (name: string, share: string, now: string) => `${name} op ${share} (nu ${now})`,
  noWeight: 'Geen enkel gewicht kan dit alleen.',
  more: (count: number) =>
    count === 1 ? 'Nog 1 gewicht kan dit ook.' : `Nog ${count} gewichten kunnen dit ook.`,
  budget: 'Meer budget',
  extra: (extra: string, budget: string) => `${extra} erbij, samen ${budget}`,
  inPool: (extra: string) => `Daarvan is ${extra} voor dit onderdeel.`,
  perhapsLess: 'Misschien is minder ook genoeg: met deze grenzen helpt meer geld niet altijd.',
  noBudget: 'Er is geen hoger budget gevonden waarmee dit lukt.',
  request: 'Minder vragen',
  less: (less: string, request: string) => `${less} minder, dus ${request}`,
  perhapsMore: 'Misschien mag het ook wat meer zijn.',
  noRequest: 'Er is geen lager bedrag gevonden waarmee dit lukt.',
  gets: (amount: string) => `Dan krijgt het ${amount}.`,
  attempt: 'Probeer dit',
};
