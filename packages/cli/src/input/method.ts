import type { Method } from '@maatstaf/core';

export const methodNames = ['ranking', 'ranking/strict', 'ranking/skip'] as const;

/** The method as it is typed, on top of the one in use. Undefined where there is no such method. */
export function methodNamed(typed: string, inUse: Method): Method | undefined {
  switch (typed) {
    case 'ranking':
      return inUse;
    case 'ranking/strict':
      return { ...inUse, mode: 'strict' };
    case 'ranking/skip':
      return { ...inUse, mode: 'skip' };
    default:
      return undefined;
  }
}
