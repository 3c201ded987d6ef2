import { numbers } from '@maatstaf/core';

const { number } = numbers('nl');

/** What is said of the rules in Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  title: 'De regels van het beleid',
  intro: 'Wat u hier verandert, geldt alleen in uw scenario. Het beleid zelf blijft zoals het is.',
  search: 'Zoek in de regels',
  show: 'Toon',
  shown: {
    all: 'alle regels',
    changed: 'wat is veranderd',
    off: 'wat uit staat',
    untouched: 'wat voor geen voorstel geldt',
    open: 'wat nog niet te zeggen is',
    found: 'waar iets bij is opgemerkt',
    configuration: 'wat een instelling is',
  },
  counted: (shown: number, all: number) =>
    `${shown === all ? '' : `${number(shown)} van `}${number(all)} ${all === 1 ? 'regel' : 'regels'}.`,
  changedCount: (changed: number, off: number) =>
    [
      ...(changed > 0 ? [`${number(changed)} veranderd`] : []),
      ...(off > 0 ? [`${number(off)} ${off === 1 ? 'staat' : 'staan'} uit`] : []),
    ].join(', '),
  none: 'Geen enkele regel past bij wat u zoekt.',
  add: 'Nieuwe regel maken',
  effects: {
    exclude: 'Wie mee mag doen',
    limit: 'Hoogste bedragen',
    earmark: 'Reserves',
    attention: 'Waar een mens naar kijkt',
  },
  other: 'Andere instellingen',
  otherIntro: 'Deze instellingen horen niet bij één regel.',
  threshold: {
    title: 'Drempel',
    intro: (principles: string) =>
      `Een voorstel met minder punten dan de drempel krijgt niets. Deze punten tellen: ${principles}.`,
    points: 'Punten voor de drempel',
    on: 'De drempel geldt',
    off: 'De drempel geldt nu niet.',
    range: 'Vul een getal in van 0 tot en met 100.',
    configuration: 'Dit is een instelling. Het beleid noemt geen getal.',
  },
  on: 'In gebruik',
  of: (title: string) => `(${title})`,
  changed: 'gewijzigd in dit scenario',
  added: 'nieuw in dit scenario',
  off: 'uit',
  unfinished: 'nog niet af',
  notYet: (day: string) => `geldt nog niet, pas vanaf ${day}`,
  expired: (day: string) => `geldt niet meer, tot en met ${day}`,
  valid: (from: string | null, to: string | null) =>
    [
      'Geldig',
      ...(from === null ? [] : [`vanaf ${from}`]),
      ...(to === null ? [] : [`tot en met ${to}`]),
    ].join(' '),
  reach: {
    fired: (fired: number, all: number) =>
      `Geldt voor ${number(fired)} van ${number(all)} ${all === 1 ? 'voorstel' : 'voorstellen'}`,
    undetermined: (count: number) => `voor ${number(count)} nog niet te zeggen`,
    notApplicable: (count: number) =>
      `telt niet voor ${number(count)} ${count === 1 ? 'ander' : 'andere'}`,
    was: (fired: number) => `uitgangspunt ${number(fired)}`,
    off: 'Deze regel staat uit en telt nergens mee.',
    none: 'Telt bij geen enkel voorstel mee.',
  },
  details: (title: string) => `Voorwaarden en bron (${title})`,
  detailsShort: 'Voorwaarden en bron',
  conditions: 'Wanneer',
  effect: 'Wat dan',
  source: 'Bron',
  published: 'In het uitgangspunt',
  configuration: 'Dit is een instelling. Het beleid noemt deze regel niet.',
  restsOn: 'Rust op',
  changedSource: 'De bron hoort bij de regel van het uitgangspunt.',
  edit: 'Wijzigen',
  reset: 'Terug naar uitgangspunt',
  remove: 'Regel weghalen',
  ladder: 'Van de regels op dezelfde ladder telt alleen de hoogste.',
  parameter: {
    published: (value: string) => `Uitgangspunt ${value}`,
    range: (low: string, high: string) => `van ${low} tot en met ${high}`,
    error: (low: string, high: string) => `Vul een getal in van ${low} tot en met ${high}.`,
    whole: 'Vul een bedrag in hele centen in.',
    configuration: 'Instelling: het beleid noemt dit getal niet.',
  },
  finding: {
    warning: 'Let op',
    notice: 'Goed om te weten',
    told: (found: string, expected: string) => `Gevonden: ${found}; verwacht: ${expected}.`,
    accepted: (why: string) => `Dit is zo bedoeld: ${why}`,
  },
};
