import type { Language } from '../parse/text.ts';
import {
  figureOf,
  figuresIn,
  moneyLooks,
  type Said,
  type Told as ToldBy,
  type Truth as TruthOf,
  untrue,
} from './figures-in.test-data.ts';

/** What a figure in a sentence of the engine says that it is. `payer:` is followed by the name of a neighbourhood. */
type Role =
  | 'awarded'
  | 'claim'
  | 'requested'
  | 'short'
  | 'rank'
  | 'of'
  | 'score'
  | `payer:${string}`
  | 'rulesChanged'
  | 'rulesAdded'
  | 'proposalsChanged'
  | 'proposalsAdded'
  | 'gap'
  | 'mean'
  | 'rankingMean'
  | 'everyScore'
  | 'mostPoints';

const said: Said<Role> = {
  nl: [
    ['oegekend(?: door een besluit van een mens)?: M van M', 'awarded', 'claim'],
    ['oegekend(?: door een besluit van een mens)?: M', 'awarded'],
    ['Plaats N van N', 'rank', 'of'],
    ['met P punten', 'score'],
    [String.raw`evenveel punten \(P\)`, 'score'],
    ['Er kwam M tekort', 'short'],
    ['Gevraagd is M; ten hoogste mag M', 'requested', 'claim'],
    ['wijzigt N regels? van het beleid', 'rulesChanged'],
    ['voegt N regels? toe', 'rulesAdded'],
    ['wijzigt N voorstel(?:len)?', 'proposalsChanged'],
    ['voegt N voorstel(?:len)? toe', 'proposalsAdded'],
    ['samen nog P punten meer', 'gap'],
    ['gemiddeld M, en bij rangschikking M', 'mean', 'rankingMean'],
    ['Alle scores zijn daar P', 'everyScore'],
    ['meer dan P punten kan niet', 'mostPoints'],
  ],
  en: [
    ['warded(?: by a person’s decision| in proportion)?: M of M', 'awarded', 'claim'],
    ['warded(?: by a person’s decision)?: M', 'awarded'],
    ['Place N of N', 'rank', 'of'],
    ['with P points', 'score'],
    [String.raw`as many points \(P\)`, 'score'],
    ['It was M short', 'short'],
    ['M was requested; at most M may be granted', 'requested', 'claim'],
    ['changes N rules? of the policy', 'rulesChanged'],
    ['adds N rules?', 'rulesAdded'],
    ['changes N proposals?', 'proposalsChanged'],
    ['adds N proposals?', 'proposalsAdded'],
    ['up to P points more', 'gap'],
    ['proposals: M on average, and M by ranking', 'mean', 'rankingMean'],
    ['All scores there are P', 'everyScore'],
    ['no more than P points are possible', 'mostPoints'],
  ],
};

/** Where the neighbourhoods that paid together are listed. */
const payers: Readonly<Record<Language, RegExp>> = {
  nl: /(?<=uit hun deel: ).+(?=\. Plaats)/u,
  en: /(?<=from their parts: ).+(?=\. Place)/u,
};

/**
 * The figures that a sentence of the engine tells, by what the words around them say that they are.
 * `names` are the titles that stand in it: digits in those are no figures.
 */
export function toldFigures(
  sentence: string,
  language: Language,
  names: readonly string[],
): readonly ToldBy<Role>[] {
  const paid: ToldBy<Role>[] = [];
  let rest = sentence;
  const listed = sentence.match(payers[language])?.[0] ?? '';
  for (const [whole, name = '', amount = ''] of listed.matchAll(
    new RegExp(`(\\S.*?) (${moneyLooks(language)})(?:, |$)`, 'gu'),
  )) {
    paid.push({ role: `payer:${name}`, value: figureOf(amount, language), within: 0 });
    rest = rest.replace(whole, '');
  }
  return [...paid, ...figuresIn(rest, language, said, names)];
}

/** What every figure stands for in the result; what is not there may not be told. */
export type Truth = TruthOf<Role>;

/** What a sentence tells that is not so, a line for each figure; empty where all is right. */
export function wrongFigures(
  sentence: string,
  language: Language,
  truth: Truth,
  names: readonly string[] = [],
): readonly string[] {
  return untrue(toldFigures(sentence, language, names), truth, sentence);
}
