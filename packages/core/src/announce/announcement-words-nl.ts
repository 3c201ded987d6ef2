import type { AnnouncementWords } from './announcement-words.ts';

/** What an announcement and its departures say in Dutch. */
export const dutch: AnnouncementWords = {
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
  held: (until) => `wat over is, houden wij apart tot ${until}`,
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
    criterion: 'Gewicht binnen het principe van',
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
