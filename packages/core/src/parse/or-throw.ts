import type { Parsed } from './issue.ts';
import { issueText } from './issue-text.ts';

/**
 * The value of something parsed, for a program that cannot go on without it. Throws an Error that
 * lists every issue, a line each; warnings do not throw.
 */
export function orThrow<Value>(parsed: Parsed<Value>): Value {
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.issues.map((issue) => issueText(issue, 'en')).join('\n'));
}
