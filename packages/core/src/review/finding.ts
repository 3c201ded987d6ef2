import type { Issue } from '../parse/issue.ts';
import type { Text } from '../parse/text.ts';
import type { FindingCode, FindingDetails } from './finding-details.ts';

/**
 * Something about a policy, or a policy on these data, that is probably not as it was meant; the files
 * are in order all the same. With the words of `findingWords` it has the shape of an issue.
 */
export type Finding<Code extends FindingCode = FindingCode> = {
  readonly [Each in Code]: Pick<Issue, 'file' | 'at'> & {
    /** Stable; see docs/error-codes.md. */
    readonly code: Each;
    /** `warning`: mend it, or say in the pack why it is right. `notice`: good to know. */
    readonly severity: 'warning' | 'notice';
    /** What it is about, such as `rule:ownership/partners` or `criterion:shade`. Sorted, never empty. */
    readonly concerns: readonly string[];
    /** What was found, as numbers and ids. */
    readonly details: FindingDetails[Each];
    /** Why it is as it should be, where the pack says so under `accepted`. */
    readonly accepted: Text | null;
  };
}[Code];

/** Takes down a finding about the things it concerns; where they stand is looked up. */
export type Find = <Code extends FindingCode>(
  severity: Finding['severity'],
  code: Code,
  concerns: readonly string[],
  details: FindingDetails[Code],
) => void;
