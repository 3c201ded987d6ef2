import type { Meanings } from './meanings.ts';

/** What a policy says: rules, weights, limits, statements and examples. */
export const ofPolicy: Meanings = {
  'fact.not-protected': {
    nl: 'Alleen een beschermd feit heeft een rechtvaardiging',
    en: 'Only a protected fact has a justification',
  },
  'rule.root': {
    nl: 'Een regel begint met all, any of not',
    en: 'A rule starts with all, any or not',
  },
  'rule.too-deep': {
    nl: 'De voorwaarden zijn te diep genest',
    en: 'The conditions are nested too deeply',
  },
  'rule.operator-type': {
    nl: 'Deze vergelijking past niet bij het feit',
    en: 'This comparison does not fit the fact',
  },
  'rule.value-type': {
    nl: 'Deze waarde past niet bij het feit',
    en: 'This value does not fit the fact',
  },
  'points.unsorted': {
    nl: 'De knikpunten staan niet op volgorde',
    en: 'The breakpoints are not in order',
  },
  'criterion.no-rules': {
    nl: 'Geen enkele regel geeft punten voor dit criterium',
    en: 'No rule scores this criterion',
  },
  'pool.no-criteria': {
    nl: 'Geen enkel criterium telt in dit onderdeel',
    en: 'No criterion counts in this part',
  },
  'pools.share-sum': {
    nl: 'De delen zijn samen meer dan het geheel',
    en: 'The shares are more than the whole',
  },
  'parameter.range': {
    nl: 'De waarde valt buiten de toegestane grenzen',
    en: 'The value lies outside its range',
  },
  'weights.none-in-pool': {
    nl: 'In een onderdeel heeft geen enkel criterium gewicht',
    en: 'No criterion has weight in a part',
  },
  'weights.all-zero': { nl: 'Alle gewichten zijn nul', en: 'All weights are zero' },
  'need.direction': {
    nl: 'Een cijfer zonder richting heeft gewicht',
    en: 'A figure without a direction has weight',
  },
  'need.goalposts': {
    nl: 'De ijkpunten staan verkeerd om',
    en: 'The goalposts are the wrong way round',
  },
  'pack.dates': { nl: 'De datums staan verkeerd om', en: 'The dates are the wrong way round' },
  'rule.dates': {
    nl: 'De datums van de regel staan verkeerd om',
    en: 'The dates of the rule are the wrong way round',
  },
  'statement.long': { nl: 'Het citaat is te lang', en: 'The quote is too long' },
  'statement.no-status': {
    nl: 'Van deze beleidszin is niet gezegd wat ermee gebeurt',
    en: 'It is not said what becomes of this policy statement',
  },
  'statement.unknown-reference': {
    nl: 'Deze verwijzing wijst nergens naar',
    en: 'This reference names nothing',
  },
  'statement.citation-not-named': {
    nl: 'Iets rust op deze beleidszin, en de zin noemt het niet',
    en: 'Something cites this policy statement, and the statement does not name it',
  },
  'statement.not-cited': {
    nl: 'De beleidszin noemt iets dat niet op de zin rust',
    en: 'The policy statement names something that does not cite it',
  },
  'source.empty': { nl: 'De herkomst ontbreekt', en: 'The source is missing' },
  'source.authority': {
    nl: 'Het gezag klopt niet met de documenten waar de zinnen in staan',
    en: 'The authority does not match the documents that the statements are from',
  },
  'example.missing-fact': {
    nl: 'Een feit ontbreekt in het voorbeeld',
    en: 'A fact is missing from the example',
  },
  'example.unused-fact': {
    nl: 'Dit feit doet er in het voorbeeld niet toe',
    en: 'This fact does not matter in the example',
  },
  'example.value': {
    nl: 'Deze waarde past niet bij het feit',
    en: 'This value does not fit the fact',
  },
  'example.effect': {
    nl: 'Dit volgt nooit uit deze regel',
    en: 'This never follows from this rule',
  },
  'limit.no-years': {
    nl: 'Deze grens opent per jaar, maar er zijn geen jaren',
    en: 'This limit opens year by year, but there are no years',
  },
  'limit.existing-elsewhere': {
    nl: 'Wat er al is, staat bij buurten, en deze groepen bestaan niet uit buurten',
    en: 'What exists stands at neighbourhoods, and these groups do not consist of them',
  },
  'method.no-day-of-receipt': {
    nl: 'Voorstellen hebben geen dag van ontvangst',
    en: 'Proposals have no day of receipt',
  },
  'method.limit-refused': {
    nl: 'Deze verdeelwijze kan zich niet aan deze grens houden',
    en: 'This way of dividing cannot keep to this limit',
  },
};
