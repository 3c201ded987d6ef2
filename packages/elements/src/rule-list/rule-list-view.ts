import type { Language, Run } from '@maatstaf/core';
import type { Finding } from '@maatstaf/core/review';
import type { ConditionView } from '../condition/condition-view.ts';
import type { RuleListWords } from './rule-list-words.ts';

/** What the parts of the list draw from. */
export interface RuleListView {
  readonly run: Run;
  readonly baseline: Run;
  readonly language: Language;
  readonly words: RuleListWords;
  readonly told: ConditionView;
  /** What `review` found, by the thing that it concerns, such as `rule:ownership/partners`. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly unfinished: ReadonlySet<string>;
  /** The field, by its id, of which what was typed is refused. */
  readonly refused: string | undefined;
}

/** What the list reports. */
export interface RuleListChanges {
  readonly on: (rule: string, on: boolean) => void;
  readonly open: (rule: string | null) => void;
  readonly reset: (rule: string) => void;
  /** Null where what was typed may not be; `field` is the id of where it stands. */
  readonly parameter: (field: string, parameter: string, value: number | null) => void;
  /** Null where what was typed may not be. */
  readonly threshold: (field: string, points: number | null) => void;
  readonly thresholdOn: (on: boolean) => void;
}
