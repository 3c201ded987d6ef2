import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from './scan-json.ts';
import { phraseIn } from './phrase.ts';

const flaws = (text: string): readonly string[] =>
  scanJson(text).map(({ code, position, found }) => `${code} ${position} ${phraseIn(found, 'en')}`);

describe('scanJson', () => {
  it('finds nothing wrong with any value that JSON can write', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 6 }),
        fc.constantFrom(undefined, 1, '\t'),
        (value, indent) => {
          expect(
            scanJson(JSON.stringify(value, null, indent)).filter(
              ({ code }) => code !== 'key.forbidden',
            ),
          ).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('objects to a text if and only if JSON.parse does', () => {
    const edits = fc.tuple(
      fc.jsonValue({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom('', ',', '}', '"', '\\', '1', ' ', '0', '-', 'e', '\n'),
    );
    fc.assert(
      fc.property(edits, ([value, where, mark]) => {
        const text = JSON.stringify(value);
        const at = where % (text.length + 1);
        const edited = text.slice(0, at) + mark + text.slice(at + 1);
        let parses = true;
        try {
          JSON.parse(edited);
        } catch {
          parses = false;
        }
        expect(scanJson(edited).some(({ code }) => code === 'json.syntax')).toBe(!parses);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['a key that stands twice', '{"a":1,"b":{"a":1,"a":2}}', 'key.duplicate 18 the key "a" again'],
    ['a word', 'hello', 'json.syntax 0 "hello"'],
    ['NaN', '{"rules":NaN}', 'json.syntax 9 "NaN}"'],
    ['a comment', '// why\n{}', 'json.syntax 0 "// why\\n{}"'],
    ['a trailing comma', '[1,]', 'json.syntax 3 "]"'],
    ['two values', '{} {}', 'json.syntax 3 "{}"'],
    ['a single quote', "{'a':1}", `json.syntax 1 "'a':1}"`],
    ['an empty file', ' \n', 'json.syntax 2 an empty file'],
    ['a cut off text', '{"a": "b', 'json.syntax 8 the end of the file'],
  ])('says where and what: %s', (_name, text, expected) => {
    expect(flaws(text)).toEqual([expected]);
  });

  it('stops at 48 levels, however many follow', () => {
    expect(scanJson('['.repeat(48) + ']'.repeat(48))).toEqual([]);
    expect(flaws('['.repeat(100_000))).toEqual(['json.too-deep 48 more than 48 levels of nesting']);
  });
});
