import type { Meanings } from './meanings.ts';

/** What a policy is used with: data, maps, scenarios and announcements. */
export const ofUse: Meanings = {
  'announcement.decision-left-out': {
    nl: 'Een besluit over één voorstel hoort niet in een bekendmaking vooraf',
    en: 'A decision on a single proposal does not belong in an announcement beforehand',
  },
  'announcement.departed': {
    nl: 'Dit wijkt af van wat is bekendgemaakt',
    en: 'This departs from what was announced',
  },
  'announcement.other-pack': {
    nl: 'Deze bekendmaking hoort bij ander beleid',
    en: 'This announcement belongs to another policy',
  },
  'announcement.after-validity': {
    nl: 'De dag van deze bekendmaking ligt na de laatste dag waarop het beleid geldt',
    en: 'The day of this announcement lies after the last day on which the policy is valid',
  },
  'announcement.tampered': {
    nl: 'Deze bekendmaking is veranderd nadat zij is gemaakt',
    en: 'This announcement was changed after it was made',
  },
  'data.value': { nl: 'De waarde in de gegevens klopt niet', en: 'The value in the data is wrong' },
  'data.cents': { nl: 'Geen heel aantal centen', en: 'Not a whole number of cents' },
  'data.yearly-sum': {
    nl: 'De bedragen per jaar tellen niet op tot het gevraagde bedrag',
    en: 'The amounts by year do not sum to the request',
  },
  'proposal.requires-itself': {
    nl: 'Het voorstel heeft zichzelf nodig',
    en: 'The proposal needs itself',
  },
  'proposal.contradiction': {
    nl: 'Het voorstel heeft iets nodig dat het uitsluit',
    en: 'The proposal needs what it excludes',
  },
  'data.minimum': {
    nl: 'Het kleinste bedrag is hoger dan het gevraagde',
    en: 'The minimum is above the request',
  },
  'serves.empty': {
    nl: 'Het voorstel is voor geen enkele buurt',
    en: 'The proposal serves no neighbourhood',
  },
  'serves.share': {
    nl: 'Een aandeel van een buurt klopt niet',
    en: 'A neighbourhood’s share is wrong',
  },
  'serves.share-sum': {
    nl: 'De aandelen van de buurten zijn samen geen 1',
    en: 'The neighbourhoods’ shares do not sum to 1',
  },
  'scenario.newer-format': {
    nl: 'Dit scenario komt uit een nieuwere versie van Maatstaf',
    en: 'This scenario comes from a newer version of Maatstaf',
  },
  'geography.missing': {
    nl: 'Een buurt heeft geen plaats op de kaart',
    en: 'A neighbourhood has no place on the map',
  },
  'geography.outside': {
    nl: 'Een punt ligt buiten de kaart',
    en: 'A point lies outside the plan',
  },
  'geography.tile-taken': {
    nl: 'Op deze tegel ligt al een buurt',
    en: 'This tile already holds a neighbourhood',
  },
  'outlines.coordinates': {
    nl: 'Deze punten vormen geen omtrek op de kaart',
    en: 'These points are no outline on the map',
  },
  'outlines.missing': {
    nl: 'Een buurt heeft geen omtrek in dit bestand',
    en: 'A neighbourhood has no outline in this file',
  },
  'outlines.none': {
    nl: 'Geen enkele omtrek hoort bij een buurt van deze gegevens',
    en: 'No outline belongs to a neighbourhood of these data',
  },
  'outlines.others': {
    nl: 'Er staan ook omtrekken van andere gebieden in dit bestand',
    en: 'The file also has outlines of other places',
  },
  'outlines.too-many-points': {
    nl: 'De omtrekken hebben te veel punten',
    en: 'The outlines have too many points',
  },
  'scenario.other-pack': {
    nl: 'Dit scenario hoort bij ander beleid',
    en: 'This scenario belongs to another policy',
  },
  'scenario.other-version': {
    nl: 'Dit scenario is gemaakt met een andere versie van het beleid',
    en: 'This scenario was made with another version of the policy',
  },
};
