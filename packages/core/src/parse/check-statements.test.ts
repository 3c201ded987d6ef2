import { describe, expect, it } from 'vitest';
import { packFiles, smallPack, smallRules } from '../small-pack.test-data.ts';
import { codesAt } from './codes-at.test-data.ts';
import { parsePack } from './parse-pack.ts';

const everyRule = smallRules.map(({ name }) => `rule:${name}`);
const nothing = { nl: 'Niets.', en: 'Nothing.' };

/** The codes for the small pack, whose rules all cite D-1, with changes to that statement. */
const codesWith = (statement: object, pack: object = smallPack): readonly string[] => {
  const statements = [{ id: 'D-1', document: 'D', quote: 'Samen ontmoeten.', ...statement }];
  const files = new Map(packFiles({ pack }));
  files.set('statements.json', JSON.stringify({ statements }));
  return codesAt(parsePack(files).issues);
};
const encoded = (...by: readonly string[]) => ({ status: { kind: 'encoded', by } });
const complete = { ...smallPack, statementStatus: 'complete' };

describe('a policy statement', () => {
  it('needs no status, as long as the pack does not say that its statements are complete', () => {
    expect(codesWith({})).toEqual([]);
  });

  it('needs types and a status where the pack says so', () => {
    expect(codesWith({}, complete)).toEqual([
      'key.missing /statements/0/types',
      'statement.no-status /statements/0',
    ]);
    expect(codesWith({ types: ['scoring'], ...encoded(...everyRule) }, complete)).toEqual([]);
  });

  it('names all that cite it', () => {
    const [first, ...others] = everyRule;
    expect(codesWith(encoded(...others))).toEqual([
      'statement.citation-not-named /statements/0/status',
    ]);
    expect(codesWith(encoded(first ?? '', ...others))).toEqual([]);
  });

  it.each([
    ['a feature of the tool', { kind: 'tool', feature: nothing }],
    ['monitoring', { kind: 'monitoring', what: nothing }],
    ['a reason to leave it out', { kind: 'not-encoded', reason: nothing }],
  ])('is no longer %s once something cites it', (_name, status) => {
    expect(codesWith({ status })).toEqual(
      everyRule.map(() => 'statement.citation-not-named /statements/0/status'),
    );
  });

  it('names nothing that does not cite it', () => {
    const at = `/statements/0/status/by/${everyRule.length}`;
    expect(codesWith(encoded(...everyRule, 'criterion:open'))).toEqual([
      `statement.not-cited ${at}`,
    ]);
    expect(codesWith(encoded(...everyRule, 'rule:quality/none'))).toEqual([
      `statement.unknown-reference ${at}`,
    ]);
  });

  it('may name laws, which cite nothing', () => {
    expect(codesWith(encoded(...everyRule, 'law:within-budget'))).toEqual([]);
  });

  it('refuses a reference of a kind that does not exist', () => {
    expect(codesWith(encoded(...everyRule, 'rules/all.json'))).toContain(
      `value.format /statements/0/status/by/${everyRule.length}`,
    );
  });

  it('is not blamed for naming a rule that was left out for its form', () => {
    const [first, ...others] = smallRules;
    const files = new Map(packFiles({ rules: [{ ...first, conditions: { any: [] } }, ...others] }));
    const statements = [
      { id: 'D-1', document: 'D', quote: 'Samen ontmoeten.', ...encoded(...everyRule) },
    ];
    files.set('statements.json', JSON.stringify({ statements }));
    expect(codesAt(parsePack(files).issues)).toEqual(['value.too-small /rules/0/conditions/any']);
  });

  it('is quoted in at most 25 words', () => {
    const words = (count: number) => Array.from({ length: count }).fill('woord').join(' ');
    expect(codesWith({ quote: words(25) })).toEqual([]);
    expect(codesWith({ quote: words(26) })).toEqual(['statement.long /statements/0/quote']);
  });
});
