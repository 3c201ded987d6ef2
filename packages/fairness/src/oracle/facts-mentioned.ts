import type { Rule } from '@maatstaf/core';

/** Every fact that a rule names, in its conditions, along a line of points or in a cap. Each once. */
export function factsMentioned({ conditions, event: { params } }: Rule): readonly string[] {
  const points = 'points' in params ? params.points : 0;
  const caps = 'caps' in params ? params.caps : [];
  return [...new Set([conditions, points, caps].flatMap(named))];
}

/** Facts stand under these keys, wherever they are. */
const keys = new Set(['fact', 'of', 'minus']);

function named(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    keys.has(key) ? [value].flat() : named(value),
  );
}
