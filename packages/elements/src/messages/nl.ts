import { numbers } from '@maatstaf/core';
import { dutchReasons, illustrative } from '@maatstaf/core/explain';

const { number } = numbers('nl');

/** How many proposals fare otherwise than in the baseline. */
export interface OutcomeCounts {
  readonly entered: number;
  readonly left: number;
  /** Proposals that keep an award, of another amount. */
  readonly otherAmount: number;
  /** Whether nothing at all is awarded. */
  readonly noMoney: boolean;
}

/** Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  none: 'geen',
  unknown: 'onbekend',
  yes: 'ja',
  no: 'nee',
  allProposals: 'Alle voorstellen',
  withoutPool: 'Zonder onderdeel',
  illustrative: illustrative.nl,

  weights: {
    criteria: (count: number): string => (count === 1 ? '1 criterium' : `${count} criteria`),
    percent: (name: string) => `${name}, aandeel in procenten`,
    percentError: 'Vul een getal van 0 tot en met 100 in, bijvoorbeeld 33,3.',
    lock: 'Vastzetten',
    lockOf: (name: string) => `(aandeel van ${name})`,
    baseline: (share: string) => `Uitgangspunt ${share}`,
    influence: (share: string) => `bepaalt ${share} van de verschillen`,
    influenceHint:
      'Een groot gewicht beslist weinig als alle voorstellen er ongeveer gelijk op scoren. Daarom staat bij elk gewicht hoeveel van de verschillen in score het werkelijk bepaalt.',
    tips: 'Hier komen omslagpunten.',
    reset: 'Terug naar uitgangspunt',
  },

  settings: {
    ways: 'Manier van verdelen en loting',
    waysFailed: 'Dit kon niet worden geladen. Open het nog eens.',
    budget: 'Budget in euro',
    budgetError: 'Vul een bedrag in van nul of meer, bijvoorbeeld 1.500.000.',
    budgetTooMuch: (most: string) => `Vul een bedrag in van ten hoogste ${most}.`,
    budgetBaseline: (amount: string) => `Uitgangspunt ${amount}`,
    method: 'Als een voorstel niet meer past',
    strict: 'Stoppen',
    strictHint: 'Wie lager staat krijgt niets, ook niet als het zou passen.',
    skip: 'Overslaan',
    skipHint: 'Het volgende voorstel dat wel past komt aan de beurt.',
    partial: 'Het laatste voorstel mag een deel krijgen',
    need: 'Kwetsbaarheid gemeten met',
    partialHint: 'Alleen als het deelbaar is en het deel minstens het opgegeven minimum is.',
  },

  awards: {
    caption: (pool: string) => `Rangorde: ${pool}`,
    poolSummary: (spent: string, budget: string) => `${spent} van ${budget} toegekend`,
    poolMoney: {
      kept: (amount: string) => `${amount} is apart gehouden voor groepen`,
      later: (amount: string) => `${amount} komt later vrij`,
      free: (amount: string) => `${amount} is over`,
      fromOthers: (amount: string) => `${amount} kwam van andere onderdelen`,
    },
    poolCount: (funded: number, all: number) =>
      `${number(funded)} van ${number(all)} ${all === 1 ? 'voorstel' : 'voorstellen'}`,
    rank: 'Plaats',
    unranked: 'geen plaats',
    tied: 'gelijke score',
    passed: 'een ander met gelijke score kreeg geld dat voor een groep is',
    proposal: 'Voorstel',
    score: 'Score',
    between: (low: string, high: string) => `tussen ${low} en ${high}`,
    noScore: 'geen score',
    status: 'Uitkomst',
    withinLimit: (limits: string) => `binnen de grens: ${limits}`,
    requested: 'Gevraagd',
    awarded: 'Toegekend',
    change: 'T.o.v. uitgangspunt',
    why: 'Waarom?',
    whyOf: (title: string) => `Waarom? ${title}`,
    none: 'Er zijn geen voorstellen.',
    edited: { changed: 'Gewijzigd in dit scenario', added: 'Nieuw in dit scenario' },
  },

  change: {
    in: 'komt erin',
    out: 'valt af',
    more: 'krijgt meer',
    less: 'krijgt minder',
    same: 'gelijk',
    new: 'nieuw',
    places: (count: number) =>
      count > 0
        ? `${number(count)} ${count === 1 ? 'plaats' : 'plaatsen'} omhoog`
        : `${number(-count)} ${count === -1 ? 'plaats' : 'plaatsen'} omlaag`,
  },

  /** Why, for the codes that say more than the status does. Other reasons are names of rules. */
  reason: dutchReasons,

  cards: {
    title: (scenario: string, pack: string) => `${scenario} tegenover het uitgangspunt van ${pack}`,
    scenario: 'Scenario',
    baseline: (pack: string) => `Het uitgangspunt van ${pack}`,
    budget: 'Budget',
    spent: 'Toegekend',
    left: (amount: string) => `${amount} over`,
    held: (amount: string) => `${amount} apart gehouden`,
    was: (value: string) => `was ${value}`,
    unchanged: 'als in het uitgangspunt',
    entered: 'Komen erin',
    leaving: 'Vallen af',
    up: 'Buurten met meer',
    down: 'Buurten met minder',
    more: (count: number) => `en nog ${number(count)}`,
    concentration: 'Concentratie-index',
    concentrationNone: 'niet te berekenen',
    concentrationWords: (value: number): string =>
      Math.abs(value) < 0.02
        ? 'ongeveer gelijk verdeeld over buurten met veel en weinig kwetsbaarheid'
        : value < 0
          ? 'er gaat meer naar kwetsbare buurten'
          : 'er gaat meer naar minder kwetsbare buurten',
    equalAreas: 'elke buurt telt even zwaar',
    byPopulation: 'gewogen naar inwoners',
    leftOut: (count: number) =>
      count === 1
        ? '1 buurt zonder index telt niet mee'
        : `${number(count)} buurten zonder index tellen niet mee`,
    lowest: (value: string) => `laagst mogelijk ${value}`,
  },

  outcome: ({ entered, left, otherAmount, noMoney }: OutcomeCounts): string => {
    const proposals = (count: number, one: string, more: string) =>
      `${number(count)} ${count === 1 ? `voorstel ${one}` : `voorstellen ${more}`}`;
    if (noMoney && left === 0) return 'net als in het uitgangspunt krijgt geen voorstel geld';
    if (noMoney)
      return `geen voorstel krijgt nog geld, en ${proposals(left, 'valt', 'vallen')} af tegenover het uitgangspunt`;
    const others =
      otherAmount === 0
        ? ''
        : `, en ${number(otherAmount)} ${otherAmount === 1 ? 'ander krijgt' : 'andere krijgen'} een ander bedrag`;
    if (entered > 0 && left > 0)
      return `${proposals(entered, 'komt', 'komen')} erin en ${number(left)} ${left === 1 ? 'valt' : 'vallen'} af tegenover het uitgangspunt${others}`;
    if (entered > 0)
      return `${proposals(entered, 'komt', 'komen')} erin en geen valt af tegenover het uitgangspunt${others}`;
    if (left > 0)
      return `${proposals(left, 'valt', 'vallen')} af en geen komt erin tegenover het uitgangspunt${others}`;
    return otherAmount === 0
      ? 'elk voorstel krijgt hetzelfde als in het uitgangspunt'
      : `dezelfde voorstellen krijgen geld als in het uitgangspunt, ${number(otherAmount)} daarvan een ander bedrag`;
  },
};
