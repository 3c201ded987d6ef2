import type { Language } from '../parse/text.ts';

// Reads figures back out of sentences, as a reader would: by the words around them. It shares no code
// with what writes them, so that a sentence which says the wrong thing cannot be right by accident.

/**
 * What sentences say, as patterns with what each figure in them is. In a pattern `M` is money, `P` points
 * or another number with at most one decimal, `N` a count, `W` a percentage without decimals, `S` one with
 * at most one decimal, `H` one with at most two, `X` one to be taken exactly, and `D` a day.
 */
export type Said<Role extends string> = Readonly<
  Record<Language, readonly (readonly [pattern: string, ...roles: Role[]])[]>
>;

/** Cents for money, a day as 20260131, else the number itself. */
export interface Told<Role extends string> {
  /** A figure that no words account for is `unaccounted`. */
  readonly role: Role | 'unaccounted';
  readonly value: number;
  /** How far the figure may be from what it stands for, because it is rounded. */
  readonly within: number;
}

interface Form {
  readonly looks: string;
  readonly within: number;
}

const forms: Readonly<Record<Language, Readonly<Record<string, Form>>>> = {
  nl: {
    M: { looks: String.raw`€\u00a0\d{1,3}(?:\.\d{3})*(?:,\d{2})?(?![\d.,]*\d)`, within: 0 },
    P: { looks: String.raw`\d{1,3}(?:\.\d{3})*(?:,\d)?(?![\d.,]*\d)`, within: 0.05 },
    N: { looks: String.raw`(?<!\d)\d{1,3}(?:\.\d{3})*(?!\d)`, within: 0 },
    W: { looks: String.raw`\d{1,3}\u00a0%`, within: 0.5 },
    S: { looks: String.raw`\d{1,3}(?:,\d)?\u00a0%`, within: 0.05 },
    H: { looks: String.raw`\d{1,3}(?:,\d{1,2})?\u00a0%`, within: 0.005 },
    X: { looks: String.raw`\d{1,3}(?:,\d{1,4})?\u00a0%`, within: 0.00005 },
    D: { looks: String.raw`\d{1,2} [a-z]+ \d{4}`, within: 0 },
  },
  en: {
    M: { looks: String.raw`€\d{1,3}(?:,\d{3})*(?:\.\d{2})?(?![\d.,]*\d)`, within: 0 },
    P: { looks: String.raw`\d{1,3}(?:,\d{3})*(?:\.\d)?(?![\d.,]*\d)`, within: 0.05 },
    N: { looks: String.raw`(?<!\d)\d{1,3}(?:,\d{3})*(?!\d)`, within: 0 },
    W: { looks: String.raw`\d{1,3}%`, within: 0.5 },
    S: { looks: String.raw`\d{1,3}(?:\.\d)?%`, within: 0.05 },
    H: { looks: String.raw`\d{1,3}(?:\.\d{1,2})?%`, within: 0.005 },
    X: { looks: String.raw`\d{1,3}(?:\.\d{1,4})?%`, within: 0.00005 },
    D: { looks: String.raw`\d{1,2} [A-Z][a-z]+ \d{4}`, within: 0 },
  },
};

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

/** What money looks like in a language, as the source of a regular expression. */
export const moneyLooks = (language: Language): string => forms[language]['M']?.looks ?? '';

/**
 * The figures that a sentence tells, by what the words around them say that they are. `names` are the
 * titles that stand in it: digits in those are no figures.
 */
export function figuresIn<Role extends string>(
  sentence: string,
  language: Language,
  said: Said<Role>,
  names: readonly string[] = [],
): readonly Told<Role>[] {
  const told: Told<Role>[] = [];
  let rest = withoutNames(sentence, names);
  for (const [pattern, ...roles] of said[language]) {
    const kinds = pattern.match(/\b[MPNWSHXD]\b/gu) ?? [];
    const source = pattern.replaceAll(
      /\b[MPNWSHXD]\b/gu,
      (kind) => `(${forms[language][kind]?.looks})`,
    );
    rest = rest.replaceAll(new RegExp(source, 'gu'), (_whole, ...groups: string[]) => {
      for (const [at, role] of roles.entries()) {
        const within = forms[language][kinds[at] ?? '']?.within ?? 0;
        told.push({ role, value: figureOf(groups[at] ?? '', language), within });
      }
      return ' ';
    });
  }
  for (const [digits] of rest.matchAll(/\d[\d.,]*/gu)) {
    told.push({ role: 'unaccounted', value: figureOf(digits, language), within: 0 });
  }
  return told;
}

/** A sentence in which the names that stand in it have no digits. */
export function withoutNames(sentence: string, names: readonly string[]): string {
  return names
    .filter((name) => /\d/u.test(name))
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, name.replaceAll(/\d/gu, '#')), sentence);
}

/** The value of a figure as it stands in a sentence. */
export function figureOf(text: string, language: Language): number {
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  const [, day, month, year] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(text) ?? [];
  if (month !== undefined) {
    return Number(year) * 10_000 + (months[language].indexOf(month) + 1) * 100 + Number(day);
  }
  const plain = text
    .replaceAll(/[€%\s]/gu, '')
    .replaceAll(thousands, '')
    .replace(decimal, '.');
  return text.includes('€') ? Math.round(Number(plain) * 100) : Number(plain);
}

/** What every figure stands for; what is not there may not be told. Percentages as 0–100. */
export type Truth<Role extends string> = Readonly<Partial<Record<Role, number>>>;

/**
 * Of the figures that are told those that are not so, a line for each. Money and counts must be the same to the
 * last digit, points and percentages as far as they are shown.
 */
export function untrue<Role extends string>(
  told: readonly Told<Role>[],
  truth: Truth<Role>,
  sentence: string,
): readonly string[] {
  return told.flatMap(({ role, value, within }) => {
    const meant = role === 'unaccounted' ? undefined : truth[role];
    const isRight = meant !== undefined && Math.abs(meant - value) <= within + 1e-9;
    return isRight ? [] : [`${role} ${value}, while it is ${meant ?? 'nothing'}: ${sentence}`];
  });
}
