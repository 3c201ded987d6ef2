import type { Parsed } from './issue.ts';
import { locationText } from './location-text.ts';
import { phraseIn } from './phrase.ts';

/**
 * The value of something parsed, for a program that cannot go on without it. Throws an Error that
 * lists every issue, a line each, by its code (`issueText` of `@maatstaf/core/issues` has the words);
 * warnings do not throw.
 */
export function orThrow<Value>(parsed: Parsed<Value>): Value {
  if (parsed.ok) return parsed.value;
  const lines = parsed.issues.map(
    ({ file, at, code, found, expected }) =>
      `${file}${locationText(at, 'en')}: ${code}; found: ${phraseIn(found, 'en')}; expected: ${phraseIn(expected, 'en')}`,
  );
  throw new Error(lines.join('\n'));
}
