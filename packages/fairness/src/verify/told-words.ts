import type { Language } from '@maatstaf/core';
import { formatPercent } from '@maatstaf/core/explain';

/** The words that a counterexample is told in. */
export interface ToldWords {
  readonly opening: (budget: string, proposals: number, areas: number) => string;
  readonly asks: (amount: string) => string;
  readonly asksUnknown: string;
  readonly least: (asks: string, amount: string) => string;
  readonly serves: (areas: readonly string[]) => string;
  readonly share: (area: string, ratio: number) => string;
  readonly withdrawn: string;
  readonly requires: (ids: string) => string;
  readonly excludes: (ids: string) => string;
  readonly inDistrict: (name: string) => string;
  readonly people: (count: number) => string;
  readonly fact: (title: string, value: string) => string;
  readonly unknown: string;
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
  readonly weight: (title: string, weight: number) => string;
  readonly ruleOff: (title: string) => string;
  readonly limitOff: (title: string) => string;
  readonly needModel: (title: string) => string;
  readonly threshold: (points: string, principles: string) => string;
  readonly decision: Readonly<Record<'lock-in' | 'lock-out', (proposal: string) => string>>;
  readonly outcome: (id: string, score: string | null, status: string, amount: string) => string;
  readonly expected: (claim: string) => string;
}

const numbersNl = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf'];
const numbersEn = ['no', 'one', 'two', 'three', 'four', 'five'];

export const toldWords: Readonly<Record<Language, ToldWords>> = {
  nl: {
    opening: (budget, proposals, areas) =>
      proposals === 1
        ? `Met een begroting van ${budget} en dit ene voorstel, voor ${areas === 1 ? 'één buurt' : `${numbersNl[areas] ?? areas} buurten`}:`
        : `Met een begroting van ${budget} en deze ${numbersNl[proposals] ?? proposals} voorstellen, voor ${areas === 1 ? 'één buurt' : `${numbersNl[areas] ?? areas} buurten`}:`,
    asks: (amount) => `vraagt ${amount}`,
    asksUnknown: 'het gevraagde bedrag is niet bekend',
    least: (asks, amount) => `${asks}, ten minste ${amount}`,
    serves: (areas) => `voor ${areas.join(' en ')}`,
    share: (area, ratio) => `${area} (${formatPercent(ratio, 'nl')})`,
    withdrawn: 'ingetrokken',
    requires: (ids) => `kan niet zonder ${ids}`,
    excludes: (ids) => `gaat niet samen met ${ids}`,
    inDistrict: (name) => `in ${name}`,
    people: (count) => `${count} inwoners`,
    fact: (title, value) => `${title}: ${value}`,
    unknown: 'niet bekend',
    yes: 'ja',
    no: 'nee',
    nothing: 'geen',
    weight: (title, weight) => `het gewicht van ${title} is ${weight}`,
    ruleOff: (title) => `uitgezet is de regel “${title}”`,
    limitOff: (title) => `uitgezet is “${title}”`,
    needModel: (title) => `behoefte gemeten met: ${title}`,
    threshold: (points, principles) => `drempel van ${points} punten op ${principles}`,
    decision: {
      'lock-in': (id) => `een mens heeft ${id} toegekend`,
      'lock-out': (id) => `een mens heeft ${id} afgewezen`,
    },
    outcome: (id, score, status, amount) =>
      `${id}: ${score === null ? '' : `${score} punten, `}${status}, ${amount}.`,
    expected: (claim) => `De wet: ${claim}`,
  },
  en: {
    opening: (budget, proposals, areas) =>
      proposals === 1
        ? `With a budget of ${budget} and this one proposal, for ${numbersEn[areas] ?? areas} neighbourhood${areas === 1 ? '' : 's'}:`
        : `With a budget of ${budget} and these ${numbersEn[proposals] ?? proposals} proposals, for ${numbersEn[areas] ?? areas} neighbourhood${areas === 1 ? '' : 's'}:`,
    asks: (amount) => `asks ${amount}`,
    asksUnknown: 'what it asks is not known',
    least: (asks, amount) => `${asks}, at least ${amount}`,
    serves: (areas) => `for ${areas.join(' and ')}`,
    share: (area, ratio) => `${area} (${formatPercent(ratio, 'en')})`,
    withdrawn: 'withdrawn',
    requires: (ids) => `cannot do without ${ids}`,
    excludes: (ids) => `does not go together with ${ids}`,
    inDistrict: (name) => `in ${name}`,
    people: (count) => `${count} inhabitants`,
    fact: (title, value) => `${title}: ${value}`,
    unknown: 'not known',
    yes: 'yes',
    no: 'no',
    nothing: 'none',
    weight: (title, weight) => `the weight of ${title} is ${weight}`,
    ruleOff: (title) => `switched off is the rule “${title}”`,
    limitOff: (title) => `switched off is “${title}”`,
    needModel: (title) => `need measured by: ${title}`,
    threshold: (points, principles) => `a threshold of ${points} points on ${principles}`,
    decision: {
      'lock-in': (id) => `a person awarded ${id}`,
      'lock-out': (id) => `a person refused ${id}`,
    },
    outcome: (id, score, status, amount) =>
      `${id}: ${score === null ? '' : `${score} points, `}${status}, ${amount}.`,
    expected: (claim) => `The law: ${claim}`,
  },
};
