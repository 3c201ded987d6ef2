import { describe, expect, it } from 'vitest';
import { readShare } from './read-share.ts';

describe('readShare', () => {
  it('reads a comma and a dot alike, with or without a percent sign', () => {
    expect(readShare('33,3')).toBe(0.333);
    expect(readShare('33.3')).toBe(readShare('33,3'));
    expect(readShare(' 50 % ')).toBe(0.5);
    expect(readShare(',5')).toBe(0.005);
    expect([readShare('0'), readShare('20,'), readShare('100,0')]).toEqual([0, 0.2, 1]);
  });

  it('refuses what is no percentage, rather than holding it within bounds', () => {
    for (const typed of ['', '150', '100,1', '-5', 'veel', '1e1', '1,2,3', '1.000,5', ',', '٥']) {
      expect(readShare(typed), typed).toBeNull();
    }
  });
});
