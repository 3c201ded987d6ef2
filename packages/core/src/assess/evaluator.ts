import type { FactValue } from '../parse/fact.ts';
import type { Rule } from '../parse/rule.ts';

/** What the conditions of a rule came to. `undetermined`: it turns on a fact that is unknown. */
export type Verdict = 'fired' | 'not-fired' | 'undetermined';

/**
 * The facts of all pairs (a proposal and a neighbourhood it serves), as columns: row i of each
 * column belongs to pair i. `null` is unknown.
 */
export interface FactTable {
  readonly size: number;
  readonly columns: ReadonlyMap<string, readonly FactValue[]>;
}

/**
 * Decides, for every rule and every row of facts, whether the rule's conditions hold. By strong
 * Kleene logic: `all` is false if any part is false, `any` is true if any part is true, else unknown
 * wins; `not unknown` is unknown. It gives no points and knows no money.
 */
export interface Evaluator {
  readonly name: string;
  /** Verdicts per rule, in the order of `rules`; within a rule per row of the table. */
  evaluate(rules: readonly Rule[], facts: FactTable): Promise<readonly (readonly Verdict[])[]>;
}
