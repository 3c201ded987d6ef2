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
};
