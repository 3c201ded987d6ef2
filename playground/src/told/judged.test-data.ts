import type { Language } from '@maatstaf/core';
import {
  figuresIn,
  type Said,
  type Truth,
  untrue,
  withoutNames,
} from '../../../packages/core/src/explain/figures-in.test-data.ts';

/** A sentence as it was on the screen, with what its figures must be. */
export interface Judged<Role extends string> {
  readonly sentence: string;
  readonly language: Language;
  readonly truth: Truth<Role>;
  /** Titles that stand in it. */
  readonly names?: readonly string[];
}

/** What a sentence says that is not so; empty where all is right. */
function wrong<Role extends string>(
  { sentence, language, truth, names }: Judged<Role>,
  said: Said<Role>,
): readonly string[] {
  return untrue(figuresIn(sentence, language, said, names), truth, sentence);
}

const figure = /(?:€\u00a0?)?\d(?:[\d.,]*\d)?(?:\u00a0?%)?/gu;

/**
 * The sentences that would pass although a figure in them is another: every two figures of a kind changed
 * places, and every figure with another last digit. None where the judge has teeth.
 */
function missed<Role extends string>(judged: Judged<Role>, said: Said<Role>): readonly string[] {
  const sentence = withoutNames(judged.sentence, judged.names ?? []);
  const found = [...sentence.matchAll(figure)].map(({ 0: text, index }) => ({ text, index }));
  const put = (at: number, text: string, rest: string): string =>
    rest.slice(0, found[at]?.index) +
    text +
    rest.slice((found[at]?.index ?? 0) + (found[at]?.text.length ?? 0));
  const swapped = found.flatMap((one, at) =>
    found
      .slice(at + 1)
      .flatMap((other, after) =>
        kindOf(one.text) === kindOf(other.text) && one.text !== other.text
          ? [put(at, other.text, put(at + 1 + after, one.text, sentence))]
          : [],
      ),
  );
  const raised = found.map(({ text }, at) =>
    put(
      at,
      text.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 1) % 10)),
      sentence,
    ),
  );
  return [...swapped, ...raised].filter(
    (changed) => wrong({ ...judged, sentence: changed, names: [] }, said).length === 0,
  );
}

function kindOf(text: string): string {
  return text.includes('€') ? 'money' : text.includes('%') ? 'share' : 'count';
}

/** The patterns that no sentence had: of what is never said, nothing is shown either. */
function neverSaid<Role extends string>(
  all: readonly Judged<Role>[],
  said: Said<Role>,
  language: Language,
): readonly string[] {
  const own = all.filter((one) => one.language === language);
  return said[language].flatMap((entry) => {
    const only: Said<Role> = { nl: [entry], en: [entry] };
    const isSaid = own.some(({ sentence, names }) =>
      figuresIn(sentence, language, only, names).some(({ role }) => role !== 'unaccounted'),
    );
    return isSaid ? [] : [entry[0]];
  });
}

/** What all sentences of a kind come to; nothing but empty lists where they are right, and the judge is strict. */
export interface Judgement {
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  readonly neverSaid: readonly string[];
}

/** The judgement of nothing but right sentences. */
export const allRight: Judgement = { wrong: [], missed: [], neverSaid: [] };

/** Judges sentences, the judge itself, and whether all that can be said was. */
export function judgement<Role extends string>(
  all: readonly Judged<Role>[],
  said: Said<Role>,
): Judgement {
  return {
    wrong: all.flatMap((one) => wrong(one, said)),
    missed: all.flatMap((one) => missed(one, said)),
    neverSaid: (['nl', 'en'] as const).flatMap((language) => neverSaid(all, said, language)),
  };
}

/** Titles in a sentence, told apart by what is said of them. */
export interface Movers {
  readonly enter: readonly string[];
  readonly leave: readonly string[];
}

/** A sentence with «+» for each title that comes in and «-» for each that falls out. */
export function withoutTitles(sentence: string, { enter, leave }: Movers): string {
  const marks = [
    ...enter.map((title) => [title, '«+»'] as const),
    ...leave.map((title) => [title, '«-»'] as const),
  ].toSorted(([a], [b]) => b.length - a.length);
  return marks.reduce((text, [title, mark]) => text.replaceAll(`‘${title}’`, mark), sentence);
}

/**
 * What a sentence without its titles says of who comes in and who falls out that is not so: in its part about one
 * nobody of the other stands, and those that are named and counted are all of them.
 */
export function wrongNames(sentence: string, { enter, leave }: Movers): readonly string[] {
  const told = { '+': 0, '-': 0 };
  const mistakes: string[] = [];
  for (const part of sentence.split(/[.;] /u)) {
    const isIn = /erin\b|\bcomes? in\b/u.test(part);
    const isOut = /\b(?:valt|vallen) af\b|\bfalls? out\b/u.test(part);
    const [ins, outs] = [part.split('«+»').length - 1, part.split('«-»').length - 1];
    if ((ins > 0 && !isIn) || (outs > 0 && !isOut) || part.includes('‘')) mistakes.push(part);
    const more = Number(/\bnog (\d+)|\b(\d+) more\b/u.exec(part)?.slice(1).find(Boolean) ?? 0);
    if (isIn) told['+'] += ins + more;
    if (isOut) told['-'] += outs + more;
  }
  if (told['+'] !== enter.length || told['-'] !== leave.length) {
    mistakes.push(`told are ${told['+']} and ${told['-']}: ${sentence}`);
  }
  return mistakes;
}
