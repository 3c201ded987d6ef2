import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compiled } from '../compiled/compiled.ts';
import { jsonRulesEngine } from '../reference/index.ts';
import { goldenFile, goldenOf, packs } from './golden.test-data.ts';

// A golden that no longer holds says that the policy changed. Where that was meant, `npm run golden`
// writes it anew and the difference is read before it is kept.
describe.each(packs)('%s decides as its golden says', (pack) => {
  it.each([compiled, jsonRulesEngine])('by $name', async (evaluator) => {
    expect(await goldenOf(pack, evaluator)).toBe(readFileSync(goldenFile(pack), 'utf8'));
  });
});
