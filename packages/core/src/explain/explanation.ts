import type { Contribution } from '../score/scores.ts';
import type { FactValue } from '../parse/fact.ts';
import type { Source } from '../parse/source.ts';
import type { Statement } from '../parse/statement.ts';
import type { Award } from '../allocate/allocation.ts';
import type { Range } from '../assess/assessment.ts';

/** A rule as it bore on one proposal, with the sentence of policy behind it. */
export interface RuleReason {
  readonly rule: string;
  readonly effect: 'score' | 'exclude' | 'limit' | 'earmark' | 'attention';
  readonly outcome: 'fired' | 'not-fired' | 'undetermined';
  /** The neighbourhoods for which it came out so. */
  readonly neighbourhoods: readonly string[];
  readonly title: string;
  /** The pack's sentence for a rule that fired; else its title. */
  readonly sentence: string;
  /** What it added to the score, over all neighbourhoods; 0 for other effects. */
  readonly weighted: number;
  /** What it could add at most if it fired everywhere: the reach of a rule that did not. */
  readonly couldAdd: number;
  readonly facts: readonly {
    readonly fact: string;
    readonly title: string;
    readonly value: FactValue;
  }[];
  /** What the rule says that it rests on. Where the scenario edited it, that is not the policy's own word. */
  readonly source: Source;
  /** Whether the scenario changed or added the rule, so that it is no adopted policy; null where it did neither. */
  readonly edited: 'changed' | 'added' | null;
  /** What the published rule rests on, where the scenario changed it; else null. */
  readonly publishedSource: Source | null;
  /** Those cited by the rule, and by the published one where the scenario changed it. */
  readonly statements: readonly Statement[];
}

/** Why a proposal was, or was not, funded: data first, with sentences made from it. */
export interface Explanation {
  readonly proposal: string;
  readonly title: string;
  readonly award: Award;
  readonly score: number | null;
  readonly range: Range | null;
  /** The outcome in one or two sentences. */
  readonly headline: string;
  /** Rules by effect and outcome, the largest contribution first. */
  readonly reasons: readonly RuleReason[];
  readonly contributions: readonly (Contribution & { readonly label: string })[];
  /** Unknown facts, with what each one holds open. */
  readonly unknown: readonly { readonly fact: string; readonly title: string }[];
  /** Sentences on what a person must look at. */
  readonly attention: readonly string[];
  /** "Illustrative amounts" and such, always shown with it. */
  readonly notices: readonly string[];
}
