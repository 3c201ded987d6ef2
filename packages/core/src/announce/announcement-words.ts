import type { GroupLimit } from '../parse/group-limit.ts';
import type { Language } from '../parse/text.ts';
import { english } from './announcement-words-en.ts';
import { dutch } from './announcement-words-nl.ts';
import type { DeparturePart } from './departures.ts';

type Group = Exclude<GroupLimit, { readonly kind: 'tranches' }>['group']['by'];
type Divided = 'each' | 'equally' | 'by-population';

/** What an announcement and its departures are told in. */
export interface AnnouncementWords {
  readonly title: (policy: string) => string;
  readonly opening: (jurisdiction: string, date: string) => string;
  readonly valid: (from: string, to: string | null) => string;
  /** What the law makes of a ceiling, a sentence each. */
  readonly law: readonly string[];
  /** What a municipality must still add, for a pack does not say it. */
  readonly toAdd: readonly string[];
  readonly draft: string;
  readonly illustrative: string;
  readonly head: Readonly<
    Record<
      | 'money'
      | 'criteria'
      | 'method'
      | 'limits'
      | 'need'
      | 'parameters'
      | 'rules'
      | 'chosen'
      | 'toAdd'
      | 'check',
      string
    >
  >;
  readonly budget: (amount: string) => string;
  readonly year: (year: number, amount: string) => string;
  readonly ceiling: (pool: string, amount: string, open: string | null) => string;
  readonly undivided: (amount: string) => string;
  readonly stays: string;
  readonly flows: (pools: string) => string;
  readonly weighs: (what: string, share: string) => string;
  readonly ofPrinciple: (criterion: string, share: string) => string;
  readonly weightsDiffer: string;
  readonly strict: string;
  readonly skip: string;
  readonly byScore: string;
  readonly byReceipt: (fact: string) => string;
  readonly partial: (partial: boolean) => string;
  readonly proportional: Readonly<Record<'score' | 'score-times-claim', string>>;
  readonly optimal: string;
  readonly timeLimit: (seconds: string) => string;
  readonly equalShares: string;
  readonly entitlement: Readonly<Record<'equal' | 'need', string>>;
  readonly neediest: (times: string, unknown: string) => string;
  readonly utility: Readonly<Record<'score' | 'cost', string>>;
  readonly completion: Readonly<
    Record<'none' | 'utilitarian' | 'add-one' | 'add-one-utilitarian', string>
  >;
  readonly lottery: (seed: string) => string;
  /** A lottery whose seed is drawn on a day, from a source. */
  readonly drawn: (day: string, source: string) => string;
  readonly attribute: (fact: string, ascending: boolean) => string;
  readonly tie: (steps: string) => string;
  readonly threshold: (points: string, principles: string) => string;
  readonly noThreshold: string;
  readonly group: Readonly<Record<Group, string>>;
  /** All groups of a kind together: they share one amount. */
  readonly together: Readonly<Record<Group, string>>;
  readonly ofMoney: (share: string, pool: string | null) => string;
  readonly only: (names: string) => string;
  readonly within: (pool: string) => string;
  readonly divided: Readonly<Record<Divided, string>>;
  readonly atMost: (amount: string, group: string) => string;
  readonly atLeast: (amount: string, group: string) => string;
  readonly held: (until: string) => string;
  readonly released: string;
  readonly count: (number: number, group: string) => string;
  readonly existing: (number: number) => string;
  readonly coverage: (number: number, group: string) => string;
  readonly existingCount: string;
  readonly tranches: (pool: string, parts: string) => string;
  readonly closed: (from: number, milestone: string) => string;
  readonly noLimits: string;
  readonly noNeed: string;
  readonly parameter: (title: string, value: string, configuration: boolean) => string;
  readonly rules: (on: number, day: string) => string;
  readonly ruleOff: (title: string) => string;
  readonly ruleEdited: Readonly<Record<'changed' | 'added', (title: string) => string>>;
  readonly configuration: string;
  readonly fingerprint: (pack: string, sha256: string) => string;
  readonly unit: Readonly<Record<string, string>>;
  /** The parts that may depart from what was announced. */
  readonly part: Readonly<Record<DeparturePart, string>>;
  readonly changed: (what: string, from: string, to: string) => string;
  readonly appeared: (what: string, to: string) => string;
  readonly gone: (what: string, from: string) => string;
  readonly contentChanged: (what: string) => string;
  readonly none: string;
  readonly on: string;
  readonly off: string;
  readonly reached: string;
  readonly lockIn: (reason: string) => string;
  readonly lockOut: (reason: string) => string;
  readonly withdrawn: Readonly<Record<'appeared' | 'gone', (proposal: string) => string>>;
  readonly otherContent: string;
  readonly ofScenario: string;
}

/** The words in both languages. */
export const announcementWords: Readonly<Record<Language, AnnouncementWords>> = {
  nl: dutch,
  en: english,
};
