import type { Meanings } from './meanings.ts';

/** Files, their form, and names that lead nowhere. */
export const ofForm: Meanings = {
  'file.missing': { nl: 'Een bestand ontbreekt', en: 'A file is missing' },
  'file.twice': {
    nl: 'Hetzelfde staat in twee bestanden',
    en: 'The same thing stands in two files',
  },
  'file.too-large': { nl: 'Het bestand is te groot', en: 'The file is too large' },
  'file.too-many': { nl: 'Er zijn te veel bestanden', en: 'There are too many files' },
  'file.unreadable': { nl: 'Het bestand is niet te lezen', en: 'The file cannot be read' },
  'file.encoding': { nl: 'Het bestand is niet in UTF-8', en: 'The file is not in UTF-8' },
  'file.control-character': {
    nl: 'Het bestand bevat een stuurteken',
    en: 'The file has a control character',
  },
  'json.syntax': { nl: 'Dit is geen geldige JSON', en: 'This is not valid JSON' },
  'json.too-deep': { nl: 'De JSON is te diep genest', en: 'The JSON is nested too deeply' },
  'csv.empty': { nl: 'De tabel is leeg', en: 'The table is empty' },
  'csv.header': { nl: 'De kop van de tabel klopt niet', en: 'The table’s header is wrong' },
  'csv.quotes': { nl: 'Aanhalingstekens kloppen niet', en: 'Quotation marks do not match' },
  'csv.width': {
    nl: 'De rij heeft te veel of te weinig cellen',
    en: 'The row has too many or too few cells',
  },
  'csv.too-long': { nl: 'De tabel is te lang', en: 'The table is too long' },
  'csv.unknown-column': { nl: 'Deze kolom is niet bekend', en: 'This column is not known' },
  'key.unknown': { nl: 'Deze sleutel hoort hier niet', en: 'This key does not belong here' },
  'key.missing': { nl: 'Hier ontbreekt iets', en: 'Something is missing here' },
  'key.duplicate': { nl: 'Deze sleutel staat er tweemaal', en: 'This key stands here twice' },
  'key.forbidden': { nl: 'Deze sleutel is niet toegestaan', en: 'This key is not allowed' },
  'value.type': {
    nl: 'De waarde is van een verkeerde soort',
    en: 'The value is of the wrong kind',
  },
  'value.not-allowed': { nl: 'Deze waarde is niet toegestaan', en: 'This value is not allowed' },
  'value.too-small': {
    nl: 'De waarde is te klein of te kort',
    en: 'The value is too small or too short',
  },
  'value.too-large': {
    nl: 'De waarde is te groot of te lang',
    en: 'The value is too large or too long',
  },
  'value.format': { nl: 'De waarde heeft een verkeerde vorm', en: 'The value has the wrong form' },
  'value.invalid': { nl: 'De waarde klopt niet', en: 'The value is not valid' },
  'id.duplicate': { nl: 'Dit komt tweemaal voor', en: 'This occurs twice' },
  'ref.unknown-fact': { nl: 'Dit feit bestaat niet', en: 'This fact does not exist' },
  'ref.fact-type': {
    nl: 'Dit feit is van een verkeerde soort',
    en: 'This fact is of the wrong kind',
  },
  'ref.unknown-pool': { nl: 'Dit onderdeel bestaat niet', en: 'This part does not exist' },
  'ref.unknown-principle': {
    nl: 'Dit principe bestaat niet',
    en: 'This principle does not exist',
  },
  'ref.unknown-criterion': {
    nl: 'Dit criterium bestaat niet',
    en: 'This criterion does not exist',
  },
  'ref.unknown-rule': { nl: 'Deze regel bestaat niet', en: 'This rule does not exist' },
  'ref.unknown-parameter': {
    nl: 'Deze instelling bestaat niet',
    en: 'This parameter does not exist',
  },
  'ref.unknown-need-model': {
    nl: 'Deze index bestaat niet',
    en: 'This need model does not exist',
  },
  'ref.unknown-proposal': { nl: 'Dit voorstel bestaat niet', en: 'This proposal does not exist' },
  'ref.unknown-neighbourhood': {
    nl: 'Deze buurt bestaat niet',
    en: 'This neighbourhood does not exist',
  },
  'ref.unknown-earmark': { nl: 'Deze reserve bestaat niet', en: 'This earmark does not exist' },
  'ref.unknown-statement': {
    nl: 'Deze beleidszin bestaat niet',
    en: 'This policy statement does not exist',
  },
  'ref.unknown-document': { nl: 'Dit document bestaat niet', en: 'This document does not exist' },
  'text.language-missing': { nl: 'Een vertaling ontbreekt', en: 'A translation is missing' },
  'ref.unknown-limit': { nl: 'Deze grens bestaat niet', en: 'This limit does not exist' },
  'ref.unknown-milestone': {
    nl: 'Dit moment bestaat niet',
    en: 'This milestone does not exist',
  },
};
