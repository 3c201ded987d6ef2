import type { Language } from '@maatstaf/core';

const nl = {
  add: 'Voorstel toevoegen',
  change: (title: string) => `Wijzigen: ${title}`,
  close: 'Sluiten',
  actions: 'Dit voorstel in het scenario',
  edit: 'Wijzigen',
  withdraw: 'Intrekken',
  rejoin: 'Weer meedoen',
  depart: 'Afwijken van de rangorde',
  back: 'Terug naar ingediend',
  remove: 'Weghalen uit het scenario',
  edited: {
    changed: 'Dit voorstel is in dit scenario gewijzigd.',
    added: 'Dit voorstel is in dit scenario toegevoegd. Het is niet ingediend.',
  },
  gone: 'Dit voorstel zit niet in dit scenario.',
};

/** What is said where proposals are added, changed and withdrawn. */
export type ProposalWords = typeof nl;

const en: ProposalWords = {
  add: 'Add a proposal',
  change: (title) => `Change: ${title}`,
  close: 'Close',
  actions: 'This proposal in the scenario',
  edit: 'Change',
  withdraw: 'Withdraw',
  rejoin: 'Take part again',
  depart: 'Depart from the ranking',
  back: 'Back to as submitted',
  remove: 'Remove from the scenario',
  edited: {
    changed: 'This proposal was changed in this scenario.',
    added: 'This proposal was added in this scenario. It was not submitted.',
  },
  gone: 'This proposal is not in this scenario.',
};

/** Those words in one language. */
export function proposalWords(language: Language): ProposalWords {
  return language === 'nl' ? nl : en;
}
