import type { MetricId } from '../audit/fairness-report.ts';
import type { NoValue } from '../metrics/comparison.ts';
import { numbers } from '../numbers/numbers.ts';
import type { Language } from '../parse/text.ts';

/** The parts that sentences about a metric are made of, already formatted in the language. */
export interface MetricWords {
  readonly value: string;
  readonly percent: string;
  readonly lowest: string;
  readonly highest: string;
  readonly aversion: string;
  /** Theil's parts as percentages of the whole; null where there is no split. */
  readonly between: string | null;
  readonly within: string | null;
}

/** Which way a metric of need points, as far as two decimals show. */
export type Direction = 'to-need' | 'even' | 'from-need';

interface MetricMessages {
  readonly meaning: Readonly<
    Record<MetricId, (words: MetricWords, direction: Direction, byPeople: boolean) => string>
  >;
  readonly notComputed: (title: string, why: string) => string;
  readonly noValue: (why: string) => string;
  readonly why: Readonly<Record<NoValue, string>>;
  readonly range: (low: string, without: string, high: string, withoutHigh: string) => string;
  readonly weights: { readonly population: string; readonly 'equal-areas': string };
  readonly leftOut: (count: number, names: string) => string;
  readonly small: (names: string) => string;
  readonly uneven: string;
  readonly more: (count: number) => string;
}

export const metricMessages: Readonly<Record<Language, MetricMessages>> = {
  nl: {
    meaning: {
      'concentration-index': (w, direction) =>
        `Concentratie-index ${w.value}: ${
          {
            'to-need': 'buurten met meer behoefte kregen meer dan hun deel',
            even: 'behoefte maakte geen verschil',
            'from-need': 'buurten met meer behoefte kregen minder dan hun deel',
          }[direction]
        }. 0 is gelijk; ${w.lowest} is alles voor de buurt met de meeste behoefte.`,
      kakwani: (w, direction) => `Kakwani ${w.value}: ${inProportion.nl[direction]}.`,
      suits: (w, direction) => `Suits ${w.value}: ${inProportion.nl[direction]}.`,
      'share-to-neediest-fifth': (w, _, byPeople) =>
        `${w.percent} van het geld ging naar de 20\u00a0% van de ${byPeople ? 'inwoners' : 'buurten'} met de meeste behoefte.`,
      gini: (w, _, byPeople) =>
        `Gini ${w.value} zegt hoe ongelijk het geld ${byPeople ? 'per inwoner' : 'per buurt'} is: 0 is overal evenveel, en meer dan ${w.highest} kan hier niet.`,
      theil: (w, _, byPeople) =>
        `Theil ${w.value} zegt hoe ongelijk het geld ${byPeople ? 'per inwoner' : 'per buurt'} is: 0 is overal evenveel, en meer dan ${w.highest} kan hier niet.${
          w.between === null
            ? ''
            : ` Van het verschil ligt ${w.between} tussen stadsdelen en ${w.within} binnen stadsdelen.`
        }`,
      atkinson: (w) =>
        `Atkinson ${w.value}: bij een gelijke verdeling was ${w.percent} minder geld genoeg voor evenveel nut, als ongelijkheid zo zwaar weegt als ${w.aversion} (dat is een instelling).`,
    },
    notComputed: (title, why) => `${title}: niet te berekenen, want ${why}.`,
    noValue: (why) => `Hier is geen cijfer, want ${why}.`,
    why: {
      'too-few-areas': 'er zijn te weinig buurten om te vergelijken',
      'need-unknown': 'van te weinig buurten is de behoefte bekend',
      'nothing-awarded': 'er is niets toegekend',
      'nothing-to-known-need': 'geen enkele buurt waarvan de behoefte bekend is, krijgt geld',
      'nothing-to-compare-by':
        'er wonen geen mensen, er ging geld naar een buurt waar niemand woont, of geen enkele buurt heeft behoefte',
    },
    range: (low, without, high, withoutHigh) =>
      `Zonder één van de buurten is het ${low} (zonder ${without}) tot ${high} (zonder ${withoutHigh}).`,
    weights: {
      population: 'Buurten tellen naar hun aantal inwoners.',
      'equal-areas':
        'Elke buurt telt even zwaar, want niet van alle buurten is het aantal inwoners bekend.',
    },
    leftOut: (count, names) =>
      count === 1
        ? `Van 1 buurt is de behoefte onbekend. Maten die naar behoefte kijken, laten die weg: ${names}.`
        : `Van ${numbers('nl').number(count)} buurten is de behoefte onbekend. Maten die naar behoefte kijken, laten die weg: ${names}.`,
    small: (names) => `Kleine buurten tellen mee, maar hun cijfers zeggen weinig: ${names}.`,
    uneven: 'Gini, Theil en Atkinson zeggen hoe ongelijk de verdeling is, niet of die eerlijk is.',
    more: (count) => `en nog ${numbers('nl').number(count)}`,
  },
  en: {
    meaning: {
      'concentration-index': (w, direction) =>
        `Concentration index ${w.value}: ${
          {
            'to-need': 'needier areas got more than their part',
            even: 'need made no difference',
            'from-need': 'needier areas got less than their part',
          }[direction]
        }. 0 is even; ${w.lowest} is everything to the neediest area.`,
      kakwani: (w, direction) => `Kakwani ${w.value}: ${inProportion.en[direction]}.`,
      suits: (w, direction) => `Suits ${w.value}: ${inProportion.en[direction]}.`,
      'share-to-neediest-fifth': (w, _, byPeople) =>
        `${w.percent} of the money went to the neediest 20% of the ${byPeople ? 'inhabitants' : 'areas'}.`,
      gini: (w, _, byPeople) =>
        `Gini ${w.value} tells how uneven the money is ${byPeople ? 'per inhabitant' : 'per area'}: 0 is as much everywhere, and ${w.highest} is the most possible here.`,
      theil: (w, _, byPeople) =>
        `Theil ${w.value} tells how uneven the money is ${byPeople ? 'per inhabitant' : 'per area'}: 0 is as much everywhere, and ${w.highest} is the most possible here.${
          w.between === null
            ? ''
            : ` Of the difference ${w.between} lies between city districts and ${w.within} within them.`
        }`,
      atkinson: (w) =>
        `Atkinson ${w.value}: divided evenly, ${w.percent} less money would do as much good, if unevenness weighs ${w.aversion} (which is configuration).`,
    },
    notComputed: (title, why) => `${title}: cannot be computed, because ${why}.`,
    noValue: (why) => `There is no figure, because ${why}.`,
    why: {
      'too-few-areas': 'there are too few areas to compare',
      'need-unknown': 'the need of too few areas is known',
      'nothing-awarded': 'nothing was awarded',
      'nothing-to-known-need': 'no area of known need gets any money',
      'nothing-to-compare-by':
        'nobody lives there, money went where nobody lives, or no area has any need',
    },
    range: (low, without, high, withoutHigh) =>
      `Without any one area it is ${low} (without ${without}) to ${high} (without ${withoutHigh}).`,
    weights: {
      population: 'Areas count by their number of inhabitants.',
      'equal-areas':
        'Every area counts as much, because the number of inhabitants is not known of all.',
    },
    leftOut: (count, names) =>
      count === 1
        ? `The need of 1 area is unknown. Metrics that look at need leave it out: ${names}.`
        : `The need of ${numbers('en').number(count)} areas is unknown. Metrics that look at need leave them out: ${names}.`,
    small: (names) => `Small areas count, but their figures say little: ${names}.`,
    uneven: 'Gini, Theil and Atkinson say how uneven the division is, not whether it is fair.',
    more: (count) => `and ${numbers('en').number(count)} more`,
  },
};

const inProportion: Readonly<Record<Language, Readonly<Record<Direction, string>>>> = {
  nl: {
    'to-need': 'buurten met meer behoefte kregen meer dan past bij hun behoefte',
    even: 'het geld volgt de behoefte',
    'from-need': 'buurten met meer behoefte kregen minder dan past bij hun behoefte',
  },
  en: {
    'to-need': 'needier areas got more than in proportion to their need',
    even: 'the money follows need',
    'from-need': 'needier areas got less than in proportion to their need',
  },
};
