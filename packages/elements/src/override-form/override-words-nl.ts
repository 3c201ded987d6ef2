import { numbers } from '@maatstaf/core';

const { number } = numbers('nl');

/** The words of a departure from the ranking in Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  title: 'Afwijken van de rangorde',
  intro: 'Een mens beslist. Afwijken mag, met een reden die overal bij het voorstel blijft staan.',
  limits:
    'Toekennen zet het voorstel vooraan. Het krijgt geen geld zolang het niet voldoet, niet compleet is, is ingetrokken, of het geld op is.',
  inVain: (status: string) => `Maar het krijgt geen geld (${status}).`,
  lockIn: 'Toch toekennen',
  lockOut: 'Toch afwijzen',
  action: 'Besluit',
  reason: 'Reden',
  reasonError: 'Schrijf een reden van minstens drie tekens. Zonder reden wordt niet afgeweken.',
  reasonTooLong: (length: number, most: number) =>
    `Deze reden heeft ${number(length)} tekens. Er passen er ${number(most)}. Maak de reden korter.`,
  save: 'Afwijken',
  remove: 'Afwijking ongedaan maken',
  current: (action: string) => `Nu geldt: ${action}.`,
  /** What the departure does to the outcome. */
  effect: {
    sentence: (done: string, euros: string) => `Door deze afwijking ${done}: ${euros}.`,
    none: 'Deze afwijking verandert niets aan de verdeling.',
    entered: (titles: string, count: number) => `${count === 1 ? 'komt' : 'komen'} ${titles} erin`,
    left: (titles: string, count: number) => `${count === 1 ? 'valt' : 'vallen'} ${titles} af`,
    more: (titles: string, count: number) => `${count === 1 ? 'krijgt' : 'krijgen'} ${titles} meer`,
    less: (titles: string, count: number) =>
      `${count === 1 ? 'krijgt' : 'krijgen'} ${titles} minder`,
    rest: (count: number) => `nog ${number(count)}`,
    gained: (amount: string) => `${amount} erbij`,
    lost: (amount: string) => `${amount} eraf`,
    unknown:
      'Wat deze afwijking verandert, staat hier niet: deze verdeling is te zwaar om nog eens te berekenen.',
  },
};
