import type { Language } from '../parse/text.ts';

// Reads figures back out of sentences, as a reader would: by the words around them. It shares no code
// with what writes them, so that a sentence which says the wrong thing cannot be right by accident.

/** What a figure in a sentence says that it is. `payer:` is followed by the name of a neighbourhood. */
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

/** Cents for money, points for points, else a count. */
export interface Told {
  readonly role: Role | 'unaccounted';
  readonly value: number;
  readonly isPoints: boolean;
}

/** How figures look and are introduced in a language. In a pattern `M` is money, `P` points, `N` a count. */
interface Reading {
  readonly money: string;
  readonly points: string;
  readonly thousands: string;
  readonly decimal: string;
  readonly payers: RegExp;
  readonly said: readonly (readonly [pattern: string, ...roles: Role[]])[];
}

const readings: Readonly<Record<Language, Reading>> = {
  nl: {
    money: String.raw`€\u00a0\d{1,3}(?:\.\d{3})*(?:,\d{2})?(?![\d.,]*\d)`,
    points: String.raw`\d{1,3}(?:\.\d{3})*(?:,\d)?(?![\d.,]*\d)`,
    thousands: '.',
    decimal: ',',
    payers: /(?<=uit hun deel: ).+(?=\. Plaats)/u,
    said: [
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
  },
  en: {
    money: String.raw`€\d{1,3}(?:,\d{3})*(?:\.\d{2})?(?![\d.,]*\d)`,
    points: String.raw`\d{1,3}(?:,\d{3})*(?:\.\d)?(?![\d.,]*\d)`,
    thousands: ',',
    decimal: '.',
    payers: /(?<=from their parts: ).+(?=\. Place)/u,
    said: [
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
  },
};

/**
 * The figures that a sentence of the engine tells, by what the words around them say that they are.
 * `names` are the titles that stand in it: digits in those are no figures. A figure that no words
 * account for comes back as `unaccounted`.
 */
export function toldFigures(
  sentence: string,
  language: Language,
  names: readonly string[],
): readonly Told[] {
  const reading = readings[language];
  const told: Told[] = [];
  let rest = withoutNames(sentence, names);
  const take = (role: Told['role'], text: string, isPoints: boolean): void => {
    told.push({ role, value: valueOf(text, reading), isPoints });
  };
  const payers = rest.match(reading.payers)?.[0] ?? '';
  for (const [whole, name = '', amount = ''] of payers.matchAll(
    new RegExp(`(\\S.*?) (${reading.money})(?:, |$)`, 'gu'),
  )) {
    take(`payer:${name}`, amount, false);
    rest = rest.replace(whole, '');
  }
  for (const [pattern, ...roles] of reading.said) {
    const kinds = pattern.match(/\b[MPN]\b/gu) ?? [];
    const source = pattern
      .replaceAll(/\bM\b/gu, `(${reading.money})`)
      .replaceAll(/\bP\b/gu, `(${reading.points})`)
      .replaceAll(/\bN\b/gu, String.raw`(\d+)`);
    rest = rest.replaceAll(new RegExp(source, 'gu'), (_whole, ...groups: string[]) => {
      for (const [at, role] of roles.entries()) take(role, groups[at] ?? '', kinds[at] === 'P');
      return '';
    });
  }
  for (const [digits] of rest.matchAll(/\d[\d.,]*/gu)) take('unaccounted', digits, false);
  return told;
}

function withoutNames(sentence: string, names: readonly string[]): string {
  return names
    .filter((name) => /\d/u.test(name))
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, name.replaceAll(/\d/gu, '#')), sentence);
}

function valueOf(text: string, { thousands, decimal }: Reading): number {
  const plain = text.replaceAll(/[€\s]/gu, '').replaceAll(thousands, '').replace(decimal, '.');
  return text.includes('€') ? Math.round(Number(plain) * 100) : Number(plain);
}

/** What every figure stands for in the result; what is not there may not be told. */
export type Truth = Readonly<Partial<Record<Role, number>>>;

/**
 * What a sentence tells that is not so, a line for each figure; empty where all is right. Money and
 * counts must be the same to the last digit, points to the one decimal that is shown.
 */
export function wrongFigures(
  sentence: string,
  language: Language,
  truth: Truth,
  names: readonly string[] = [],
): readonly string[] {
  return toldFigures(sentence, language, names).flatMap(({ role, value, isPoints }) => {
    const meant = role === 'unaccounted' ? undefined : truth[role];
    const isRight =
      meant !== undefined && (isPoints ? Math.abs(meant - value) <= 0.05 + 1e-9 : meant === value);
    return isRight ? [] : [`${role} ${value}, while it is ${meant ?? 'nothing'}: ${sentence}`];
  });
}
