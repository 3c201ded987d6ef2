import type { Method } from '../parse/method.ts';
import type { Language } from '../parse/text.ts';

const nl = {
  title: {
    ranking: 'Rangorde',
    'order-of-receipt': 'Wie het eerst komt',
    proportional: 'Ieder een deel',
    'equal-shares': 'Gelijke delen per buurt',
    optimal: 'Hoogste som van scores',
  },
  mode: { strict: 'streng', skip: 'doorgaan' },
  weight: { score: 'naar score', 'score-times-claim': 'naar score en bedrag' },
  utility: { score: 'naar score', cost: 'naar bedrag' },
  completion: {
    none: 'rest blijft over',
    utilitarian: 'rest naar de meeste punten per euro',
    'add-one': 'delen verhoogd zolang het past',
    'add-one-utilitarian': 'delen verhoogd, rest naar de meeste punten per euro',
  },
};

/** What ways of dividing are called, and what sets those of a kind apart. */
export type MethodTitleWords = typeof nl;

const en: MethodTitleWords = {
  title: {
    ranking: 'Ranking',
    'order-of-receipt': 'First come',
    proportional: 'A part for each',
    'equal-shares': 'Equal shares by neighbourhood',
    optimal: 'Highest sum of scores',
  },
  mode: { strict: 'strict', skip: 'going on' },
  weight: { score: 'by score', 'score-times-claim': 'by score and amount' },
  utility: { score: 'by score', cost: 'by amount' },
  completion: {
    none: 'the rest is left',
    utilitarian: 'the rest by points per euro',
    'add-one': 'shares raised while it fits',
    'add-one-utilitarian': 'shares raised, the rest by points per euro',
  },
};

export const methodTitleWords: Readonly<Record<Language, MethodTitleWords>> = { nl, en };

/** A way of dividing by name, with what sets it apart from others of its kind: "Rangorde, streng". */
export function methodTitle(method: Method, language: Language): string {
  const words = methodTitleWords[language];
  return [words.title[method.kind], ...details(method, words)].join(', ');
}

function details(method: Method, words: MethodTitleWords): readonly string[] {
  switch (method.kind) {
    case 'ranking':
    case 'order-of-receipt':
      return [words.mode[method.mode]];
    case 'proportional':
      return [words.weight[method.weight]];
    case 'equal-shares':
      return [words.utility[method.utility], words.completion[method.completion]];
    case 'optimal':
      return [];
  }
}
