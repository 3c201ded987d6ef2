import type { Issue } from '../parse/issue.ts';
import type { Text } from '../parse/text.ts';

/**
 * Something about a policy, or a policy on these data, that is probably not as it was meant. It has
 * the shape of an issue, so it is told like one; the files are in order all the same.
 */
export interface Finding extends Issue {
  /** `warning`: mend it, or say in the pack why it is right. `notice`: good to know. */
  readonly severity: 'warning' | 'notice';
  /** What it is about, such as `rule:ownership/partners` or `criterion:shade`. Sorted, never empty. */
  readonly concerns: readonly string[];
  /** Why it is as it should be, where the pack says so under `accepted`. */
  readonly accepted: Text | null;
}

/** Takes down a finding about the things it concerns; where they stand is looked up. */
export type Find = (
  severity: Finding['severity'],
  code: string,
  concerns: readonly string[],
  found: string,
  expected: string,
) => void;
