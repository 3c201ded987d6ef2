import { describe, expect, it } from 'vitest';
import { smallRules } from '../small-pack.test-data.ts';
import { codesAt } from './codes-at.test-data.ts';
import { readJson } from './read-json.ts';

describe('readJson refuses, with one clear issue,', () => {
  it('20,000 levels of nesting', () => {
    const { ok, issues } = readJson('deep.json', '{"rules":'.repeat(20_000));
    expect(ok).toBe(false);
    expect(codesAt(issues)).toEqual(['json.too-deep line']);
  });

  it('a __proto__ key, which reaches nothing', () => {
    const { ok, issues } = readJson('proto.json', '{"rules":[{"__proto__":{"polluted":true}}]}');
    expect(ok).toBe(false);
    expect(codesAt(issues)).toEqual(['key.forbidden /rules/0/__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('a truncated file, with its line', () => {
    const cut = JSON.stringify({ rules: smallRules }, null, 2).slice(0, 300);
    const { ok, issues } = readJson('cut.json', cut);
    expect(ok).toBe(false);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      code: 'json.syntax',
      found: { nl: 'het einde van het bestand', en: 'the end of the file' },
      at: { kind: 'line', line: cut.split('\n').length },
    });
  });
});
