import type { LimitFeature, Method, Text } from '@maatstaf/core';
import type { SettingName } from './setting-name.ts';

/** For which ways of dividing, and beside which limits, a law is promised. */
export interface LawPromise {
  readonly law: string;
  readonly methods: 'all' | readonly SettingName[];
  /** Limits and settings beside which it is not promised: it is tried with them switched off. */
  readonly without: readonly LimitFeature[];
  /** Why it is not promised for more; null where it is promised for everything. */
  readonly why: Text | null;
  /** Why not for a kind of dividing, where that is another reason. */
  readonly whyNot?: Readonly<Partial<Record<Method['kind'], Text>>>;
}

const ranking = [
  'ranking/strict',
  'ranking/strict/partial',
  'ranking/skip',
  'ranking/skip/partial',
] as const;
const receipt = [
  'order-of-receipt/strict',
  'order-of-receipt/strict/partial',
  'order-of-receipt/skip',
  'order-of-receipt/skip/partial',
] as const;
const inTurn = [...ranking, ...receipt];
/** What pools share: whoever comes first in turn leaves less for another. Steps are of one pool only. */
const groups = ['ceiling', 'floor', 'count', 'coverage', 'years'] as const;
const relations = ['incompatible', 'prerequisite'] as const;

const onlyRankings: Text = {
  nl: 'Dit is alleen nagegaan voor een ranglijst naar punten.',
  en: 'This was looked into for a ranking by points only.',
};
const onlyWhole: Text = {
  nl: 'Voor de beste keuze is dit alleen nagegaan voor hele voorstellen onder één begroting, niet met delen van bedragen en een begroting per onderdeel.',
  en: 'For the best choice this was looked into for whole proposals under one budget only, not with parts of amounts and a budget for each pool.',
};
const otherPurchases: Text = {
  nl: 'Met meer geld koopt een buurt soms eerst iets anders. Voor een voorstel van meer buurten is er dan te weinig over.',
  en: 'With more money a neighbourhood may buy something else first. Then too little is left for a proposal of several neighbourhoods.',
};
const anotherDropsOut: Text = {
  nl: 'Wie minder krijgt dan het laagste bedrag waar het iets mee kan, valt af. Met meer geld kan dat een ander zijn.',
  en: 'Who gets less than the least that is of use drops out. With more money that may be another.',
};
const byReceipt: Text = {
  nl: 'Een volgorde van ontvangst kijkt niet naar behoefte.',
  en: 'An order of receipt does not look at need.',
};
/** For laws on need, which were looked into for a ranking. */
const needByRanking: LawPromise['whyNot'] = {
  'order-of-receipt': byReceipt,
  proportional: onlyRankings,
  optimal: onlyRankings,
  'equal-shares': onlyRankings,
};

function always(law: string): LawPromise {
  return { law, methods: 'all', without: [], why: null };
}

/**
 * What is promised of every law: the one table that `verify`, the suite and `docs/laws.md` read. To take
 * a promise back needs a decision record.
 */
export const lawPromises: readonly LawPromise[] = [
  always('contributions-sum'),
  always('score-in-range'),
  always('within-budget'),
  always('none-to-ineligible-or-incomplete'),
  always('cents-conserved'),
  always('determinism'),
  always('input-order'),
  always('weight-scale'),
  always('missing-data-within-range'),
  always('pigou-dalton-transfer'),
  always('area-split'),
  always('no-award-without-request'),
  {
    law: 'equal-treatment-of-equals',
    methods: inTurn,
    without: [],
    why: {
      nl: 'Bij andere wijzen van verdelen kan een cent het verschil maken tussen twee gelijken.',
      en: 'Under other ways of dividing a cent may differ between two equals.',
    },
  },
  always('names-do-not-matter'),
  always('improvement-never-hurts'),
  {
    law: 'unit-of-money',
    methods: inTurn,
    without: ['ceiling', 'floor', 'tranches', 'years'],
    why: {
      nl: 'Een deel van een bedrag wordt afgerond op hele centen, en dat valt in elke munt anders uit.',
      en: 'A part of an amount is rounded to whole cents, which comes out otherwise in every coin.',
    },
  },
  always('explanation-is-complete'),
  always('scores-stand-alone'),
  {
    law: 'losers-do-not-matter',
    methods: [
      'ranking/skip',
      'ranking/skip/partial',
      'order-of-receipt/skip',
      'order-of-receipt/skip/partial',
    ],
    without: [...groups, ...relations],
    why: {
      nl: 'Een strikte verdeling stopt bij het eerste voorstel dat niet past, ook al krijgt dat niets. Bij grenzen die onderdelen delen, schuift wie eronder staat een beurt op.',
      en: 'A strict division stops at the first proposal that does not fit, though that gets nothing. Beside limits that parts share, whoever stands below it comes a turn later.',
    },
    whyNot: {
      proportional: {
        nl: 'Eerst telt iedereen mee. Wie minder krijgt dan het laagste bedrag waar het iets mee kan, valt af, soms door een voorstel dat zelf ook afvalt.',
        en: 'At first everyone counts. Who gets less than the least that is of use drops out, at times because of a proposal that drops out itself.',
      },
      optimal: onlyWhole,
      'equal-shares': {
        nl: 'Waar de bedragen van buurten stap voor stap groter worden, kan een voorstel dat niets krijgt bepalen wanneer dat stopt.',
        en: 'Where the purses of neighbourhoods grow step by step, a proposal that gets nothing may decide when that stops.',
      },
    },
  },
  {
    law: 'larger-budget-keeps-spend',
    methods: inTurn,
    without: [...groups, ...relations, 'leftover-flows'],
    why: {
      nl: 'Met een grens voor groepen kan een groter voorstel eerder passen, en daarna minder anderen.',
      en: 'Beside limits on groups a larger proposal may come to fit, and fewer others after it.',
    },
    whyNot: {
      proportional: anotherDropsOut,
      optimal: onlyWhole,
      'equal-shares': otherPurchases,
    },
  },
  {
    law: 'larger-budget-keeps-awards',
    methods: [
      'ranking/strict',
      'ranking/strict/partial',
      'order-of-receipt/strict',
      'order-of-receipt/strict/partial',
    ],
    without: [...groups, ...relations, 'leftover-flows'],
    why: {
      nl: 'Slaat de verdeling over wat niet past, dan kan een groter voorstel met een hogere plaats ineens wel passen. Dat verdringt een kleiner voorstel.',
      en: 'Where the division skips what does not fit, a larger proposal that ranks higher may come to fit. It takes the place of a smaller one.',
    },
    whyNot: {
      proportional: anotherDropsOut,
      optimal: {
        nl: 'Bij een hogere begroting kan een groter voorstel bij de beste keuze komen. Dat verdringt een kleiner voorstel.',
        en: 'Of a larger budget the best choice may hold a larger proposal. It takes the place of a smaller one.',
      },
      'equal-shares': otherPurchases,
    },
  },
  always('group-limits-kept'),
  always('held-within-budget'),
  {
    law: 'floors-pay-members',
    methods: inTurn,
    without: [],
    why: {
      nl: 'Andere wijzen van verdelen kennen geen ronde waarin eerst de groepen aan de beurt zijn.',
      en: 'Other ways of dividing have no pass in which groups come first.',
    },
  },
  {
    law: 'higher-ceiling',
    methods: ['ranking/skip'],
    without: [],
    why: {
      nl: 'Het geldt voor één grens tegelijk, bij een verdeling die overslaat wat niet past en niets in delen toekent.',
      en: 'It holds for one ceiling at a time, where the division skips what does not fit and awards nothing in part.',
    },
  },
  always('relations-kept'),
  {
    law: 'leftover-takes-nothing',
    methods: inTurn,
    without: [],
    why: {
      nl: 'Bij andere wijzen van verdelen is er geen tweede ronde met wat overblijft.',
      en: 'Other ways of dividing have no second pass with what is left.',
    },
  },
  always('no-favourites-by-name'),
  always('need-never-lowers-score'),
  {
    law: 'need-never-lowers-award',
    methods: ranking,
    without: ['floor', 'leftover-flows', 'prerequisite'],
    why: {
      nl: 'Met geld dat voor groepen apart is gehouden, kan een hogere plaats minder geven. Van twee voorstellen voor dezelfde buurt kan het ene het geld van het andere krijgen. Zonder grenzen voor groepen, en zonder voorstellen die elkaar uitsluiten of nodig hebben, krijgen zij samen niet minder, als behoefte beide evenveel punten meer geeft.',
      en: 'Beside money that is held for groups a higher place may give less. Of two proposals for one neighbourhood one may get the money of the other. Without limits on groups, and without proposals that exclude or need each other, they get no less together, where need gives both as many points more.',
    },
    whyNot: needByRanking,
  },
  {
    law: 'progressivity',
    methods: ranking,
    without: ['ceiling', 'count', 'coverage', 'floor'],
    why: {
      nl: 'Een basis voor elke groep gaat juist voor, ook waar de behoefte kleiner is. Heeft een groep alles wat haar grens toelaat, dan gaat het geld naar een andere.',
      en: 'A base for every group comes first, also where need is less. Where a group has all that its limit allows, the money goes to another.',
    },
    whyNot: needByRanking,
  },
  {
    law: 'weight-of-need-helps-the-needy',
    methods: ranking,
    without: ['ceiling', 'count', 'floor', 'threshold'],
    why: {
      nl: 'Het geldt als buurten alleen in behoefte verschillen onder dit principe. Anders kan meer gewicht een voorstel helpen dat om een andere reden hoog scoort. Houdt een grens iemand tegen, dan kan de rest van het geld naar minder behoefte gaan.',
      en: 'It holds where neighbourhoods differ only in need on this principle. Else more weight may help a proposal that scores high on it for another reason. Where a limit stops somebody, the rest of the money may go to less need.',
    },
    whyNot: needByRanking,
  },
  always('citywide-base'),
  always('one-aspect-suffices'),
  always('protected-facts-carry-no-weight'),
  always('duty-never-costs-points'),
  always('duty-no-points'),
  always('duty-at-most-part'),
];

/** Why a law is not promised for a way of dividing, or not for all that may be in force beside it; null where it is. */
export function whyNotFor({ why, whyNot }: LawPromise, kind: Method['kind']): Text | null {
  return whyNot?.[kind] ?? why;
}

/** What is promised of a law; nothing is known of one that is not in the table. */
export function promiseOf(law: string): LawPromise | null {
  return lawPromises.find((promise) => promise.law === law) ?? null;
}
