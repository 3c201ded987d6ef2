/** The words of a departure from the ranking in Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  title: 'Afwijken van de rangorde',
  intro: 'Een mens beslist. Afwijken mag, met een reden die overal bij het voorstel blijft staan.',
  lockIn: 'Toch toekennen',
  lockOut: 'Toch afwijzen',
  action: 'Besluit',
  reason: 'Reden',
  reasonError: 'Schrijf een reden van minstens drie tekens. Zonder reden wordt niet afgeweken.',
  save: 'Afwijken',
  remove: 'Afwijking ongedaan maken',
  current: (action: string) => `Nu geldt: ${action}.`,
};
