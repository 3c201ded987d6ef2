import type { Issue } from './issue.ts';
import { locationText } from './location-text.ts';
import { phraseIn } from './phrase.ts';
import type { Language } from './text.ts';

/** What each code means, in a few words. `docs/error-codes.md` is made from this. */
export const issueMeanings: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
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
  'fact.not-protected': {
    nl: 'Alleen een beschermd feit heeft een rechtvaardiging',
    en: 'Only a protected fact has a justification',
  },
  'ref.unknown-pool': { nl: 'Dit onderdeel bestaat niet', en: 'This part does not exist' },
  'ref.unknown-principle': {
    nl: 'Dit uitgangspunt bestaat niet',
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
  'text.language-missing': { nl: 'Een vertaling ontbreekt', en: 'A translation is missing' },
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
  'data.value': { nl: 'De waarde in de gegevens klopt niet', en: 'The value in the data is wrong' },
  'data.cents': { nl: 'Geen heel aantal centen', en: 'Not a whole number of cents' },
  'ref.unknown-limit': { nl: 'Deze grens bestaat niet', en: 'This limit does not exist' },
  'ref.unknown-milestone': {
    nl: 'Dit moment bestaat niet',
    en: 'This milestone does not exist',
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
    en: 'This scenario belongs to another pack',
  },
  'scenario.other-version': {
    nl: 'Dit scenario is gemaakt met een andere versie van het beleid',
    en: 'This scenario was made with another version of the pack',
  },
  'accepted.unused': {
    nl: 'Deze uitleg hoort bij niets dat is gevonden',
    en: 'This reason is for nothing that was found',
  },
  'criterion.decides-nothing': {
    nl: 'Dit criterium heeft gewicht, maar maakt geen verschil',
    en: 'This criterion has weight and makes no difference',
  },
  'criterion.over-scale': {
    nl: 'De punten kunnen samen boven de schaal uitkomen',
    en: 'The points can add up to more than the scale',
  },
  'criterion.under-scale': {
    nl: 'Niemand kan op dit criterium de hele schaal halen',
    en: 'Nobody can reach the top of the scale',
  },
  'criterion.zero-weight': {
    nl: 'Dit criterium telt niet mee',
    en: 'This criterion does not count',
  },
  'earmark.unused': {
    nl: 'Geen enkele regel geeft deze reserve',
    en: 'No rule gives this earmark',
  },
  'fact.unused': {
    nl: 'Dit feit wordt gevraagd en nergens gebruikt',
    en: 'This fact is asked for and not used',
  },
  'pack.expired': { nl: 'Dit beleid geldt niet meer', en: 'This policy is no longer valid' },
  'pack.not-yet-valid': { nl: 'Dit beleid geldt nog niet', en: 'This policy is not valid yet' },
  'parameter.unused': { nl: 'Deze instelling doet niets', en: 'This parameter does nothing' },
  'pool.empty': {
    nl: 'In dit onderdeel doet geen voorstel mee',
    en: 'No proposal competes in this part',
  },
  'pool.no-share': { nl: 'Dit onderdeel krijgt geen geld', en: 'This part gets no money' },
  'principle.one-rule': {
    nl: 'Dit uitgangspunt hangt aan één regel',
    en: 'This principle hangs on one rule',
  },
  'principle.zero-weight': {
    nl: 'Dit uitgangspunt telt niet mee',
    en: 'This principle does not count',
  },
  'rule.always-fires': {
    nl: 'Deze regel geldt voor alle voorstellen gelijk',
    en: 'This rule fires alike for all proposals',
  },
  'rule.always-undetermined': {
    nl: 'Deze regel is voor geen enkel voorstel te beslissen',
    en: 'This rule can be decided for no proposal',
  },
  'rule.counted-twice': {
    nl: 'Twee regels geven punten voor hetzelfde',
    en: 'Two rules give points for the same thing',
  },
  'rule.expired': { nl: 'Deze regel geldt niet meer', en: 'This rule is no longer valid' },
  'rule.implied': {
    nl: 'De ene regel volgt uit de andere, en beide geven punten',
    en: 'One rule follows from the other, and both give points',
  },
  'rule.impossible': {
    nl: 'Zo kan deze regel nooit gelden',
    en: 'As it stands this rule can never fire',
  },
  'rule.never-counts': { nl: 'Deze trede telt nooit', en: 'This step never counts' },
  'rule.never-fires': {
    nl: 'Deze regel geldt voor geen enkel voorstel',
    en: 'This rule fires for no proposal',
  },
  'rule.not-yet-valid': { nl: 'Deze regel geldt nog niet', en: 'This rule is not valid yet' },
  'score.cliff': {
    nl: 'Een kleine verandering verschuift de score met een sprong',
    en: 'A small change makes the score jump',
  },
  'statement.two-criteria': {
    nl: 'Eén beleidszin geeft punten onder twee criteria',
    en: 'One statement gives points under two criteria',
  },
  'statement.uncited': {
    nl: 'Naar deze beleidszin verwijst niets',
    en: 'Nothing cites this statement',
  },
  'thresholds.gap': {
    nl: 'De grenzen laten een waarde open',
    en: 'The thresholds leave a value out',
  },
  'thresholds.overlap': {
    nl: 'De grenzen nemen een waarde allebei',
    en: 'The thresholds both take a value',
  },
};

const words = {
  nl: { found: 'gevonden', expected: 'verwacht' },
  en: { found: 'found', expected: 'expected' },
} as const;

/** An issue on one line: where, what is wrong, what was found and what was expected. */
export function issueText(issue: Issue, language: Language): string {
  const say = words[language];
  const meaning = issueMeanings[issue.code]?.[language] ?? issue.code;
  const place = `${issue.file}${locationText(issue.at, language)}`;
  const [found, expected] = [phraseIn(issue.found, language), phraseIn(issue.expected, language)];
  return `${place}: ${meaning} [${issue.code}]; ${say.found}: ${found}; ${say.expected}: ${expected}`;
}
