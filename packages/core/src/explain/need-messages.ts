import type { Language } from '../parse/text.ts';

interface NeedMessages {
  /** Said where another index than the policy's first is in use. */
  readonly chosen: (index: string) => string;
  readonly undirected: (figures: string) => string;
  readonly notLoaded: (figures: string) => string;
}

/** What is said of an index of need. */
export const needMessages: Readonly<Record<Language, NeedMessages>> = {
  nl: {
    chosen: (index) => `De kwetsbaarheid is hier gemeten met een andere index: ${index}.`,
    undirected: (figures) =>
      `Het beleid zegt niet wat bij deze cijfers meer behoefte betekent, dus zij tellen niet mee: ${figures}.`,
    notLoaded: (figures) =>
      `Deze index is nog nergens bekend. Laad eerst de cijfers en leg de grenzen vast voor: ${figures}.`,
  },
  en: {
    chosen: (index) => `Need is measured by another index here: ${index}.`,
    undirected: (figures) =>
      `The policy does not say what means more need in these figures, so they do not count: ${figures}.`,
    notLoaded: (figures) =>
      `This index is known nowhere yet. First load the figures and freeze the goalposts for: ${figures}.`,
  },
};
