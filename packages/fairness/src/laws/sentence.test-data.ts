import type { Text } from '@maatstaf/core';
import { expect } from 'vitest';

/** What a law tells is a whole sentence in each language, with nothing that no reader can make sense of. */
export function expectSentence({ nl = '', en = '' }: Text): void {
  for (const told of [nl, en]) {
    expect(told).toMatch(/^\S.*\.$/u);
    expect(told).not.toMatch(/undefined|null|\[object/u);
  }
  expect(nl).not.toBe(en);
}
