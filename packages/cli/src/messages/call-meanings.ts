import type { Words } from '@maatstaf/core/issues';

/**
 * What each code of a call that cannot be carried out means, and of a fault of Maatstaf itself, in a few
 * words. With the codes of files they make `docs/error-codes.md`.
 */
export const callMeanings = {
  'call.unknown-command': { nl: 'Deze opdracht bestaat niet', en: 'There is no such command' },
  'call.command-first': {
    nl: 'Een optie staat voor de opdracht',
    en: 'An option stands before the command',
  },
  'call.unknown-option': { nl: 'Deze optie bestaat niet', en: 'There is no such option' },
  'call.option-twice': {
    nl: 'Een optie staat er tweemaal',
    en: 'An option stands there twice',
  },
  'call.option-missing': {
    nl: 'Een optie die nodig is, ontbreekt',
    en: 'An option that is needed is missing',
  },
  'call.options-exclude': {
    nl: 'Twee opties sluiten elkaar uit',
    en: 'Two options exclude each other',
  },
  'call.value-missing': {
    nl: 'Bij een optie ontbreekt de waarde',
    en: 'An option has no value',
  },
  'call.value-unwanted': {
    nl: 'Bij deze optie hoort geen waarde',
    en: 'This option takes no value',
  },
  'call.name-missing': {
    nl: 'De naam ontbreekt van wat de opdracht nodig heeft',
    en: 'The name of what the command needs is missing',
  },
  'call.name-extra': { nl: 'Er staat een naam te veel', en: 'There is one name too many' },
  'call.name-empty': { nl: 'Een naam is leeg', en: 'A name is empty' },
  'call.choice': {
    nl: 'De waarde is geen van die er te kiezen zijn',
    en: 'The value is none of those to choose from',
  },
  'call.amount': { nl: 'Dit is geen bedrag', en: 'This is no amount' },
  'call.amount-too-large': { nl: 'Dit bedrag is te groot', en: 'This amount is too large' },
  'call.day': { nl: 'Deze dag bestaat niet', en: 'There is no such day' },
  'call.number': {
    nl: 'Dit getal valt buiten de grenzen, of is geen getal',
    en: 'This number is out of bounds, or no number',
  },
  'call.unknown-method': {
    nl: 'Deze verdeelwijze bestaat niet',
    en: 'There is no such way of dividing',
  },
  'call.unknown-law': { nl: 'Deze wet bestaat niet', en: 'There is no such law' },
  'call.unknown-limit': {
    nl: 'Deze grens is in het pakket niet te vinden',
    en: 'The pack has no such limit',
  },
  'call.unknown-need-model': {
    nl: 'Deze index is in het pakket niet te vinden',
    en: 'The pack has no such index of need',
  },
  'call.unknown-proposal': {
    nl: 'Dit voorstel is in de gegevens niet te vinden',
    en: 'The data have no such proposal',
  },
  'call.unknown-weight': {
    nl: 'Dit principe of criterium is in het pakket niet te vinden',
    en: 'The pack has no such principle or criterion',
  },
  'call.weight-form': {
    nl: 'Hier horen een naam en een aandeel',
    en: 'Here should be an id and a share',
  },
  'call.weight-twice': {
    nl: 'Een gewicht wordt tweemaal genoemd',
    en: 'A weight is named twice',
  },
  'call.weight-share': {
    nl: 'Dit aandeel is geen getal van 0 tot en met 1',
    en: 'This share is no number from 0 to 1',
  },
  'call.weight-sum': {
    nl: 'De aandelen komen samen niet uit',
    en: 'The shares do not add up',
  },
  'call.weightless': {
    nl: 'In een onderdeel blijft geen gewicht over',
    en: 'No weight is left in a part',
  },
  'call.folder-not-empty': { nl: 'De map is niet leeg', en: 'The folder is not empty' },
  'call.not-a-folder': {
    nl: 'Waar een map hoort, is een bestand',
    en: 'A file stands where a folder should be',
  },
  'call.file-exists': { nl: 'Het bestand bestaat al', en: 'The file is there already' },
  'call.unwritable': { nl: 'Hier is niet te schrijven', en: 'It cannot be written there' },
  'fault.evaluators': {
    nl: 'De twee manieren van rekenen verschillen',
    en: 'The two evaluators disagree',
  },
  'fault.output': { nl: 'De uitvoer is niet te schrijven', en: 'The output cannot be written' },
  'fault.unexpected': {
    nl: 'Er ging iets mis in Maatstaf zelf',
    en: 'Something went wrong in Maatstaf itself',
  },
} satisfies Readonly<Record<`${'call' | 'fault'}.${string}`, Words>>;

/** Why a call cannot be carried out. Stable; see docs/error-codes.md. */
export type CallCode = Extract<keyof typeof callMeanings, `call.${string}`>;

/** What is wrong with Maatstaf itself, whatever the call. */
export type FaultCode = Extract<keyof typeof callMeanings, `fault.${string}`>;
