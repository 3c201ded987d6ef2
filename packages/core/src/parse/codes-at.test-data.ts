import type { Issue } from './issue.ts';

/** The code of each issue with the place inside its file: a pointer, else the kind of place. */
export const codesAt = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ code, at }) => `${code} ${at.kind === 'pointer' ? at.pointer : at.kind}`);
