import type { GroupLimit } from '../parse/group-limit.ts';
import type { Language } from '../parse/text.ts';
import type { DeparturePart } from './departures.ts';

type Group = Exclude<GroupLimit, { readonly kind: 'tranches' }>['group']['by'];
type Divided = 'each' | 'equally' | 'by-population';

/** What an announcement and its departures are told in. */
export interface AnnouncementWords {
  readonly title: (policy: string) => string;
  readonly opening: (jurisdiction: string, date: string) => string;
  readonly valid: (from: string, to: string | null) => string;
  /** What the law makes of a ceiling, a sentence each. */
  readonly law: readonly string[];
  /** What a municipality must still add, for a pack does not say it. */
  readonly toAdd: readonly string[];
  readonly draft: string;
  readonly illustrative: string;
  readonly head: Readonly<
    Record<
      | 'money'
      | 'criteria'
      | 'method'
      | 'limits'
      | 'need'
      | 'parameters'
      | 'rules'
      | 'chosen'
      | 'toAdd'
      | 'check',
      string
    >
  >;
  readonly budget: (amount: string) => string;
  readonly year: (year: number, amount: string) => string;
  readonly ceiling: (pool: string, amount: string, open: string | null) => string;
  readonly undivided: (amount: string) => string;
  readonly stays: string;
  readonly flows: (pools: string) => string;
  readonly weighs: (what: string, share: string) => string;
  readonly ofPrinciple: (criterion: string, share: string) => string;
  readonly weightsDiffer: string;
  readonly strict: string;
  readonly skip: string;
  readonly byScore: string;
  readonly byReceipt: (fact: string) => string;
  readonly partial: (partial: boolean) => string;
  readonly proportional: Readonly<Record<'score' | 'score-times-claim', string>>;
  readonly optimal: string;
  readonly timeLimit: (seconds: string) => string;
  readonly equalShares: string;
  readonly entitlement: Readonly<Record<'equal' | 'need', string>>;
  readonly neediest: (times: string, unknown: string) => string;
  readonly utility: Readonly<Record<'score' | 'cost', string>>;
  readonly completion: Readonly<
    Record<'none' | 'utilitarian' | 'add-one' | 'add-one-utilitarian', string>
  >;
  readonly lottery: (seed: string) => string;
  /** A lottery whose seed is drawn on a day, from a source. */
  readonly drawn: (day: string, source: string) => string;
  readonly attribute: (fact: string, ascending: boolean) => string;
  readonly tie: (steps: string) => string;
  readonly threshold: (points: string, principles: string) => string;
  readonly noThreshold: string;
  readonly group: Readonly<Record<Group, string>>;
  /** All groups of a kind together: they share one amount. */
  readonly together: Readonly<Record<Group, string>>;
  readonly ofMoney: (share: string, pool: string | null) => string;
  readonly only: (names: string) => string;
  readonly within: (pool: string) => string;
  readonly divided: Readonly<Record<Divided, string>>;
  readonly atMost: (amount: string, group: string) => string;
  readonly atLeast: (amount: string, group: string) => string;
  readonly held: (until: string) => string;
  readonly released: string;
  readonly count: (number: number, group: string) => string;
  readonly existing: (number: number) => string;
  readonly coverage: (number: number, group: string) => string;
  readonly existingCount: string;
  readonly tranches: (pool: string, parts: string) => string;
  readonly closed: (from: number, milestone: string) => string;
  readonly noLimits: string;
  readonly noNeed: string;
  readonly parameter: (title: string, value: string, configuration: boolean) => string;
  readonly rules: (on: number, day: string) => string;
  readonly ruleOff: (title: string) => string;
  readonly ruleEdited: Readonly<Record<'changed' | 'added', (title: string) => string>>;
  readonly configuration: string;
  readonly fingerprint: (pack: string, sha256: string) => string;
  readonly unit: Readonly<Record<string, string>>;
  /** The parts that may depart from what was announced. */
  readonly part: Readonly<Record<DeparturePart, string>>;
  readonly changed: (what: string, from: string, to: string) => string;
  readonly appeared: (what: string, to: string) => string;
  readonly gone: (what: string, from: string) => string;
  readonly contentChanged: (what: string) => string;
  readonly none: string;
  readonly on: string;
  readonly off: string;
  readonly reached: string;
  readonly lockIn: (reason: string) => string;
  readonly lockOut: (reason: string) => string;
  readonly withdrawn: Readonly<Record<'appeared' | 'gone', (proposal: string) => string>>;
  readonly otherContent: string;
  readonly ofScenario: string;
}

const dutch: AnnouncementWords = {
  title: (policy) => `Bekendmaking: ${policy}`,
  opening: (jurisdiction, date) =>
    `${jurisdiction} maakt op ${date} bekend hoe het geld wordt verdeeld.`,
  valid: (from, to) => `Dit beleid geldt vanaf ${from}${to === null ? '' : ` tot en met ${to}`}.`,
  law: [
    'Dit staat vooraf vast: het subsidieplafond en de manier van verdelen (Algemene wet bestuursrecht, artikel 4:25 tot en met 4:28).',
    'Is het plafond bereikt, dan weigeren wij wat er niet meer in past (artikel 4:25).',
    'Maken wij later een lager plafond bekend, dan geldt dat niet voor aanvragen die er al zijn (artikel 4:27), behalve als artikel 4:28 dat toestaat.',
  ],
  toAdd: [
    'Het tijdvak waarvoor het subsidieplafond geldt. Maak het plafond bekend voordat het tijdvak begint (artikel 4:27).',
    'De verordening of regeling waarop deze subsidie rust.',
    'Hoe, waar en tot welke dag mensen kunnen aanvragen.',
    'Of het plafond nog lager kan worden door de begroting, en wat dat betekent voor wie al een aanvraag deed (artikel 4:28).',
  ],
  draft: 'Maatstaf maakte deze tekst. Mensen stellen hem vast en maken hem bekend.',
  illustrative: 'De bedragen zijn voorbeelden. Ze zijn geen beleid en geen begroting.',
  head: {
    money: 'Hoeveel geld er is',
    criteria: 'Waar wij op letten, en hoe zwaar het telt',
    method: 'Hoe wij verdelen',
    limits: 'Grenzen voor groepen',
    need: 'Hoe wij de behoefte van een buurt meten',
    parameters: 'Getallen in de regels',
    rules: 'De regels',
    chosen: 'Wat de gemeente zelf heeft gekozen',
    toAdd: 'Wat de gemeente hier nog bij zet',
    check: 'Na te rekenen',
  },
  budget: (amount) => `Het subsidieplafond is ${amount}.`,
  year: (year, amount) => `Voor ${year} is er ${amount}.`,
  ceiling: (pool, amount, open) =>
    `${pool}: ${amount}${open === null ? '' : `; daarvan is nu ${open} open`}.`,
  undivided: (amount) => `${amount} hoort bij geen onderdeel en wordt niet verdeeld.`,
  stays: 'Wat een onderdeel niet gebruikt, verdelen wij niet.',
  flows: (pools) => `Wat een onderdeel niet gebruikt, gaat naar: ${pools}, in die volgorde.`,
  weighs: (what, share) => `${what}: ${share}.`,
  ofPrinciple: (criterion, share) => `${criterion} (${share})`,
  weightsDiffer:
    'Niet elk criterium telt in elk onderdeel. De gewichten van de andere worden daar naar verhouding groter.',
  strict: 'Bij het eerste voorstel waarvoor niet genoeg geld over is, stoppen wij.',
  skip: 'Past een voorstel niet in wat over is, dan slaan wij het over en gaan wij verder met het volgende.',
  byScore: 'Wij gaan de voorstellen af op volgorde van punten, het hoogste aantal eerst.',
  byReceipt: (fact) =>
    `Wij gaan de voorstellen af op volgorde van de dag waarop zij compleet binnenkwamen (${fact}).`,
  partial: (partial) =>
    partial
      ? 'Een voorstel dat met minder toe kan, krijgt wat over is, als dat genoeg is.'
      : 'Wij geven het hele bedrag of niets.',
  proportional: {
    score: 'Ieder voorstel krijgt een deel, naar het aantal punten, en nooit meer dan gevraagd.',
    'score-times-claim':
      'Ieder voorstel krijgt een deel, naar punten maal gevraagd bedrag, en nooit meer dan gevraagd.',
  },
  optimal:
    'Wij kiezen de voorstellen die samen de meeste punten halen, binnen het geld en alle grenzen. Dat geeft vaak veel kleine voorstellen.',
  timeLimit: (seconds) =>
    `Na ${seconds} seconden rekenen telt de beste keuze tot dan toe; hoeveel beter het misschien kan, staat erbij.`,
  equalShares:
    'Elke buurt krijgt een deel van het geld. Buurten betalen daarmee samen de voorstellen die hen bedienen (methode van gelijke delen).',
  entitlement: {
    equal: 'Elke buurt krijgt een even groot deel.',
    need: 'Een buurt krijgt een groter deel als er meer mensen wonen en de behoefte groter is.',
  },
  neediest: (times, unknown) =>
    `Waar de behoefte het grootst is, telt een inwoner ${times} keer. Onbekende behoefte ligt op ${unknown} tussen klein en groot.`,
  utility: {
    score: 'Wat een voorstel voor een buurt waard is, hangt af van de punten.',
    cost: 'Wat een voorstel voor een buurt waard is, hangt af van het bedrag.',
  },
  completion: {
    none: 'Wat buurten samen niet kunnen besteden, blijft over.',
    utilitarian:
      'Wat buurten samen niet kunnen besteden, gaat naar de voorstellen met de meeste punten per euro.',
    'add-one': 'De delen worden verhoogd zolang alles binnen het budget past.',
    'add-one-utilitarian':
      'De delen worden verhoogd zolang alles binnen het budget past; de rest gaat naar de meeste punten per euro.',
  },
  drawn: (day, source) =>
    `een loting met een startwoord dat op ${day} in het openbaar wordt getrokken uit: ${source} (de SHA-256 van ["startwoord","id"], met het id van het voorstel; laagste eerst)`,
  lottery: (seed) =>
    `een loting die vooraf vastligt (de SHA-256 van [${JSON.stringify(seed)},"id"], met het id van het voorstel; laagste eerst)`,
  attribute: (fact, ascending) => `${fact}, ${ascending ? 'laagste' : 'hoogste'} eerst`,
  tie: (steps) => `Bij een gelijke stand beslist: ${steps}.`,
  threshold: (points, principles) =>
    `Een voorstel doet mee vanaf ${points} punten voor ${principles}.`,
  noThreshold: 'Er is geen drempel.',
  group: {
    neighbourhood: 'elke buurt',
    'city-district': 'elk stadsdeel',
    pool: 'elk onderdeel',
    earmark: 'elke bestemming',
    whole: 'alles samen',
  },
  together: {
    neighbourhood: 'alle buurten samen',
    'city-district': 'alle stadsdelen samen',
    pool: 'alle onderdelen samen',
    earmark: 'alle bestemmingen samen',
    whole: 'alles samen',
  },
  ofMoney: (share, pool) =>
    `${share} van ${pool === null ? 'al het geld' : `het geld van ${pool}`}`,
  only: (names) => `alleen ${names}`,
  within: (pool) => `binnen ${pool}`,
  divided: {
    each: '',
    equally: 'in gelijke delen',
    'by-population': 'naar aantal inwoners, of in gelijke delen zolang dat niet bekend is',
  },
  atMost: (amount, group) => `ten hoogste ${amount} voor ${group}`,
  atLeast: (amount, group) => `ten minste ${amount} voor ${group}`,
  held: (until) => `wat over is, blijft bewaard tot ${until}`,
  released: 'wat over is, is voor de anderen',
  count: (number, group) => `ten hoogste ${number} voorstellen voor ${group}`,
  existing: (number) => `de ${number} die er al zijn, tellen mee`,
  coverage: (number, group) => `ten minste ${number} voor ${group}`,
  existingCount: 'wat er al is, telt mee',
  tranches: (pool, parts) => `${pool} gaat open in stappen van ${parts}`,
  closed: (from, milestone) => `vanaf stap ${from} pas na: ${milestone}`,
  noLimits: 'Er zijn geen grenzen voor groepen.',
  noNeed: 'Dit beleid meet de behoefte van buurten niet met een index.',
  parameter: (title, value, configuration) =>
    `${title}: ${value}${configuration ? ' (instelling)' : ''}.`,
  rules: (on, day) => `Er gelden ${on} regels, zoals zij zijn op ${day}.`,
  ruleOff: (title) => `Deze regel staat uit: ${title}.`,
  ruleEdited: {
    changed: (title) => `Deze regel is gewijzigd, en is niet zoals het beleid hem heeft: ${title}.`,
    added: (title) => `Deze regel is toegevoegd, en staat niet in het beleid: ${title}.`,
  },
  configuration:
    'Noemen de beleidsstukken een gewicht, bedrag, deel, grens of drempel niet? Dan kiest de gemeente zelf. Zo’n getal heet een instelling.',
  fingerprint: (pack, sha256) =>
    `Beleid ${pack}. Vingerafdruk van deze bekendmaking (SHA-256): ${sha256}`,
  unit: {
    ratio: '',
    percent: '%',
    points: 'punten',
    hours: 'uur',
    kilometres: 'km',
    count: '',
    years: 'jaar',
  },
  part: {
    pack: 'Inhoud van het beleid',
    budget: 'Subsidieplafond',
    year: 'Budget van',
    pool: 'Budget van',
    leftover: 'Wat onderdelen niet gebruiken',
    principle: 'Gewicht van',
    criterion: 'Gewicht binnen het uitgangspunt van',
    method: 'Verdeelwijze',
    'tie-breaks': 'Bij een gelijke stand',
    threshold: 'Drempel',
    limit: 'Grens',
    milestone: 'Mijlpaal',
    'need-model': 'Index van de behoefte',
    parameter: 'Getal in de regels',
    'rules-date': 'Dag waarop de regels gelden',
    rule: 'Regel',
    decision: 'Besluit van een mens over',
    withdrawn: 'Ingetrokken',
    proposal: 'Voorstel',
  },
  changed: (what, from, to) => `${what}: was ${from}, is nu ${to}.`,
  appeared: (what, to) => `${what}: is er nu bij (${to}).`,
  gone: (what, from) => `${what}: is er niet meer (was ${from}).`,
  contentChanged: (what) => `${what}: de inhoud is veranderd.`,
  none: 'geen',
  on: 'aan',
  off: 'uit',
  reached: 'bereikt',
  lockIn: (reason) => `vooraan gezet, want “${reason}”`,
  lockOut: (reason) => `erbuiten gehouden, want “${reason}”`,
  withdrawn: {
    appeared: (proposal) => `Het voorstel ${proposal} is ingetrokken.`,
    gone: (proposal) => `Het voorstel ${proposal} is niet meer ingetrokken.`,
  },
  otherContent: 'gewijzigd',
  ofScenario: 'gewijzigd of toegevoegd door het scenario',
};

const english: AnnouncementWords = {
  title: (policy) => `Announcement: ${policy}`,
  opening: (jurisdiction, date) => `On ${date} ${jurisdiction} announces how the money is divided.`,
  valid: (from, to) =>
    `This policy is valid from ${from}${to === null ? '' : ` up to and including ${to}`}.`,
  law: [
    'This is settled beforehand: the ceiling and the way of dividing (in the Netherlands: General Administrative Law Act, articles 4:25 to 4:28).',
    'Once the ceiling is reached, we refuse what no longer fits (article 4:25).',
    'Where we announce a lower ceiling later, it does not hold for applications that are in by then (article 4:27), unless article 4:28 allows it.',
  ],
  toAdd: [
    'The period for which the ceiling holds. Announce the ceiling before it begins (article 4:27).',
    'The regulation on which this subsidy rests.',
    'How, where and until which day people can apply.',
    'Whether the budget may still lower the ceiling, and what that means for whoever has applied (article 4:28).',
  ],
  draft: 'Maatstaf made this text. People adopt it and announce it.',
  illustrative: 'The amounts are illustrative. They are no policy and no budget.',
  head: {
    money: 'How much money there is',
    criteria: 'What we look at, and how much it counts',
    method: 'How we divide',
    limits: 'Limits for groups',
    need: 'How we measure the need of a neighbourhood',
    parameters: 'Numbers in the rules',
    rules: 'The rules',
    chosen: 'What the municipality chose itself',
    toAdd: 'What the municipality adds here',
    check: 'To check it',
  },
  budget: (amount) => `The ceiling is ${amount}.`,
  year: (year, amount) => `For ${year} there is ${amount}.`,
  ceiling: (pool, amount, open) =>
    `${pool}: ${amount}${open === null ? '' : `; of that ${open} is open now`}.`,
  undivided: (amount) => `${amount} belongs to no part and is not divided.`,
  stays: 'What a part does not use is not divided.',
  flows: (pools) => `What a part does not use goes to: ${pools}, in that order.`,
  weighs: (what, share) => `${what}: ${share}.`,
  ofPrinciple: (criterion, share) => `${criterion} (${share})`,
  weightsDiffer:
    'Not every criterion counts in every part. There the weights of the others grow in proportion.',
  strict: 'At the first proposal for which too little money is left, we stop.',
  skip: 'Where a proposal does not fit in what is left, we pass over it and go on to the next.',
  byScore: 'We go through the proposals in order of points, the highest number first.',
  byReceipt: (fact) =>
    `We go through the proposals in the order of the day on which they came in complete (${fact}).`,
  partial: (partial) =>
    partial
      ? 'A proposal that can do with less gets what is left, where that is enough for it.'
      : 'We give the whole amount or nothing.',
  proportional: {
    score: 'Every proposal gets a part, by its points, and never more than it asks.',
    'score-times-claim':
      'Every proposal gets a part, by points times the amount asked, and never more than it asks.',
  },
  optimal:
    'We choose the proposals that together have the most points, within the money and all limits. That often gives many small proposals.',
  timeLimit: (seconds) =>
    `After ${seconds} seconds of computing the best choice so far counts; how much better may be possible stands beside it.`,
  equalShares:
    'Every neighbourhood gets a part of the money. With it neighbourhoods pay together for the proposals that serve them (method of equal shares).',
  entitlement: {
    equal: 'Every neighbourhood gets as large a part.',
    need: 'A neighbourhood gets a larger part where more people live and need is higher.',
  },
  neediest: (times, unknown) =>
    `Where need is highest an inhabitant counts ${times} times. Unknown need lies at ${unknown} between least and highest.`,
  utility: {
    score: 'What a proposal is worth to a neighbourhood depends on its points.',
    cost: 'What a proposal is worth to a neighbourhood depends on its amount.',
  },
  completion: {
    none: 'What neighbourhoods cannot spend together is left.',
    utilitarian: 'What neighbourhoods cannot spend together goes to the most points per euro.',
    'add-one': 'The parts are raised as long as everything fits in the budget.',
    'add-one-utilitarian':
      'The parts are raised as long as everything fits in the budget; the rest goes to the most points per euro.',
  },
  drawn: (day, source) =>
    `a draw with a seed that is drawn in public on ${day} from: ${source} (the SHA-256 of ["seed","id"], with the id of the proposal; lowest first)`,
  lottery: (seed) =>
    `a draw that is settled beforehand (the SHA-256 of [${JSON.stringify(seed)},"id"], with the id of the proposal; lowest first)`,
  attribute: (fact, ascending) => `${fact}, ${ascending ? 'lowest' : 'highest'} first`,
  tie: (steps) => `Between equals decides: ${steps}.`,
  threshold: (points, principles) =>
    `A proposal takes part from ${points} points on for ${principles}.`,
  noThreshold: 'There is no threshold.',
  group: {
    neighbourhood: 'every neighbourhood',
    'city-district': 'every city district',
    pool: 'every part',
    earmark: 'every earmark',
    whole: 'all together',
  },
  together: {
    neighbourhood: 'all neighbourhoods together',
    'city-district': 'all city districts together',
    pool: 'all parts together',
    earmark: 'all earmarks together',
    whole: 'all together',
  },
  ofMoney: (share, pool) => `${share} of ${pool === null ? 'all money' : `the money of ${pool}`}`,
  only: (names) => `only ${names}`,
  within: (pool) => `within ${pool}`,
  divided: {
    each: '',
    equally: 'in equal parts',
    'by-population': 'by inhabitants, or in equal parts as long as these are unknown',
  },
  atMost: (amount, group) => `at most ${amount} for ${group}`,
  atLeast: (amount, group) => `at least ${amount} for ${group}`,
  held: (until) => `what is left is kept until ${until}`,
  released: 'what is left is for the others',
  count: (number, group) => `at most ${number} proposals for ${group}`,
  existing: (number) => `the ${number} that exist already count`,
  coverage: (number, group) => `at least ${number} for ${group}`,
  existingCount: 'what is there already counts',
  tranches: (pool, parts) => `${pool} opens in steps of ${parts}`,
  closed: (from, milestone) => `from step ${from} only after: ${milestone}`,
  noLimits: 'There are no limits for groups.',
  noNeed: 'This policy does not measure the need of neighbourhoods by an index.',
  parameter: (title, value, configuration) =>
    `${title}: ${value}${configuration ? ' (configuration)' : ''}.`,
  rules: (on, day) => `${on} rules are in force, as they are on ${day}.`,
  ruleOff: (title) => `This rule is switched off: ${title}.`,
  ruleEdited: {
    changed: (title) => `This rule is changed, and is not as the policy has it: ${title}.`,
    added: (title) => `This rule is added, and does not stand in the policy: ${title}.`,
  },
  configuration:
    'Where the policy documents do not give a weight, amount, share, limit or threshold, the municipality chooses it. Such a number is called configuration.',
  fingerprint: (pack, sha256) =>
    `Policy ${pack}. Fingerprint of this announcement (SHA-256): ${sha256}`,
  unit: {
    ratio: '',
    percent: '%',
    points: 'points',
    hours: 'hours',
    kilometres: 'km',
    count: '',
    years: 'years',
  },
  part: {
    pack: 'Content of the policy',
    budget: 'Ceiling',
    year: 'Budget of',
    pool: 'Budget of',
    leftover: 'What parts do not use',
    principle: 'Weight of',
    criterion: 'Weight within its principle of',
    method: 'Way of dividing',
    'tie-breaks': 'Between equals',
    threshold: 'Threshold',
    limit: 'Limit',
    milestone: 'Milestone',
    'need-model': 'Index of need',
    parameter: 'Number in the rules',
    'rules-date': 'Day at which rules are valid',
    rule: 'Rule',
    decision: 'A person’s decision on',
    withdrawn: 'Withdrawn',
    proposal: 'Proposal',
  },
  changed: (what, from, to) => `${what}: was ${from}, is now ${to}.`,
  appeared: (what, to) => `${what}: is new (${to}).`,
  gone: (what, from) => `${what}: is gone (was ${from}).`,
  contentChanged: (what) => `${what}: the content has changed.`,
  none: 'none',
  on: 'on',
  off: 'off',
  reached: 'reached',
  lockIn: (reason) => `put first, because “${reason}”`,
  lockOut: (reason) => `kept out, because “${reason}”`,
  withdrawn: {
    appeared: (proposal) => `The proposal ${proposal} is withdrawn.`,
    gone: (proposal) => `The proposal ${proposal} is no longer withdrawn.`,
  },
  otherContent: 'changed',
  ofScenario: 'changed or added by the scenario',
};

/** The words in both languages. */
export const announcementWords: Readonly<Record<Language, AnnouncementWords>> = {
  nl: dutch,
  en: english,
};
