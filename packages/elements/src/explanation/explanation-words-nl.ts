import { numbers } from '@maatstaf/core';

const { number } = numbers('nl');

/** The words of an explanation in Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  score: (score: string) => `Score ${score}`,
  contributions: 'Waar de score uit bestaat',
  part: 'Onderdeel',
  serves: (neighbourhoods: string) => `Voor ${neighbourhoods}`,
  points: 'Punten',
  adds: 'Telt mee voor',
  total: 'Score',
  noContributions: 'Geen enkele regel gaf punten.',
  fired: 'Regels die golden',
  undetermined: 'Regels die open blijven',
  notFired: (count: number) =>
    count === 1 ? '1 regel die niet gold' : `${number(count)} regels die niet golden`,
  effect: {
    score: 'punten',
    exclude: 'toelating',
    limit: 'hoogste bedrag',
    earmark: 'reservering',
    attention: 'aandacht',
  },
  added: (points: string) => `telt mee voor ${points}`,
  couldAdd: (points: string) => `kan hoogstens ${points} geven`,
  facts: 'Gebruikte gegevens',
  configuration: 'Instelling van het model: het beleid noemt dit niet.',
  edited: {
    changed: 'Gewijzigd in dit scenario: dit is geen vastgesteld beleid.',
    added: 'Toegevoegd in dit scenario: dit is geen vastgesteld beleid.',
    original: {
      changed: 'De regel in het beleid rust op:',
      added: 'De regel verwijst zelf naar:',
    },
  },
  law: (article: string) => `Wet: ${article}`,
  limits: 'Bedrag',
  requested: 'Gevraagd',
  claim: 'Hoogstens volgens de regels',
  limitedBy: 'Begrensd door',
  awarded: 'Toegekend',
  short: 'Er ontbrak',
  attention: 'Hier moet een mens naar kijken',
  unknown: 'Nog onbekend',
  override: 'Besluit van een mens',
  without: {
    title: 'Wat verandert er zonder deze zin?',
    busy: 'Dit wordt uitgerekend…',
    failed: 'Dit kon niet worden uitgerekend.',
    again: 'Probeer het nog eens',
    off: (count: number) =>
      count === 1
        ? 'Zonder deze zin geldt 1 regel niet.'
        : `Zonder deze zin gelden ${number(count)} regels niet.`,
    same: 'De verdeling blijft dan gelijk.',
    enter: (names: string, count: number) =>
      count === 1 ? `${names} komt erin.` : `${number(count)} voorstellen komen erin: ${names}.`,
    leave: (names: string, count: number) =>
      count === 1 ? `${names} valt af.` : `${number(count)} voorstellen vallen af: ${names}.`,
    otherAmount: (count: number) =>
      count === 1
        ? '1 voorstel krijgt een ander bedrag.'
        : `${number(count)} voorstellen krijgen een ander bedrag.`,
    moved: (amount: string) => `${amount} gaat naar andere voorstellen.`,
    shared: 'Wat zo wegvalt, steunt deels ook op andere zinnen.',
    more: (count: number) => `nog ${number(count)}`,
  },
  whatItTakes: 'Wat is er nodig om dit wel te betalen?',
};
