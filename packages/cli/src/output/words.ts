import type { Language, StatementStatus, StatementType } from '@maatstaf/core';
import { english } from './words-en.ts';
import { dutch } from './words-nl.ts';

/** The words that the command itself adds to what the core says. */
export interface Words {
  /** What a reason adds to the status; a reason that is not here adds nothing. */
  readonly reason: Readonly<Record<string, string>>;
  readonly head: Readonly<
    Record<
      | 'proposal'
      | 'score'
      | 'range'
      | 'requested'
      | 'awarded'
      | 'outcome'
      | 'pool'
      | 'rank'
      | 'neighbourhood'
      | 'need'
      | 'before'
      | 'after'
      | 'difference'
      | 'rule'
      | 'points'
      | 'adds'
      | 'share'
      | 'criterion'
      | 'weight'
      | 'decides'
      | 'budget'
      | 'funded',
      string
    >
  >;
  readonly countOf: (count: number, of: number) => string;
  /** What was changed of the pack, and how much of that is not told. */
  readonly otherThanPack: (changes: string, more: number) => string;
  readonly budget: string;
  readonly spent: string;
  readonly left: string;
  readonly asked: string;
  readonly funded: (count: number, of: number) => string;
  readonly allProposals: string;
  readonly noPool: string;
  readonly short: (amount: string) => string;
  readonly limitedBy: (limits: string) => string;
  readonly tryExplain: (program: string) => string;
  readonly totals: string;
  readonly method: (name: string) => string;
  readonly attention: string;
  readonly attentionCode: Readonly<Record<string, string>>;
  readonly fairness: string;
  readonly otherMetrics: string;
  readonly invariants: (held: number, of: number) => string;
  readonly broken: (id: string, witnesses: string) => string;
  readonly changes: string;
  readonly noChanges: string;
  readonly change: Readonly<
    Record<'in' | 'out' | 'more' | 'less' | 'same' | 'added' | 'removed', string>
  >;
  readonly unknown: string;
  readonly unknownFacts: (facts: string) => string;
  readonly noProposals: string;
  readonly override: (action: string, reason: string) => string;
  readonly contributions: string;
  readonly fired: string;
  readonly notFired: string;
  readonly didNotCount: (rules: number) => string;
  readonly undetermined: string;
  readonly openFacts: string;
  readonly couldAdd: (points: string) => string;
  readonly authority: Readonly<Record<string, string>>;
  readonly configuration: string;
  /** Before what a rule rests on, where the scenario changed or added it. */
  readonly edited: Readonly<Record<'changed' | 'added', string>>;
  readonly inOrder: (pack: string, counts: string) => string;
  /** Said where a pack is in order: what was not tried. */
  readonly runExamples: (program: string) => string;
  readonly counts: (rules: number, facts: number, statements: number, data: string) => string;
  /** Before the title of the index of need in use. */
  readonly measuredBy: string;
  /** The place on the index, or the places that rounding leaves open. */
  readonly needRank: (ranks: string) => string;
  readonly dataCounts: (neighbourhoods: number, proposals: number) => string;
  readonly statements: {
    readonly head: string;
    readonly total: string;
    readonly all: string;
    readonly type: Readonly<Record<StatementType, string>>;
    readonly status: Readonly<Record<StatementStatus['kind'] | 'none', string>>;
  };
  readonly issues: (errors: number, warnings: number) => string;
  /** Heads of the groups of findings, and the words inside a line. */
  readonly findings: Readonly<
    Record<'warning' | 'notice' | 'accepted' | 'about' | 'because', string>
  >;
}

/** The words in a language. */
export function wordsIn(language: Language): Words {
  return language === 'nl' ? dutch : english;
}
