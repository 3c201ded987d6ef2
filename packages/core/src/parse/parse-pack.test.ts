import { describe, expect, it } from 'vitest';
import { packFiles, smallFacts, smallPack, smallRules } from '../small-pack.test-data.ts';
import type { Files, Issue } from './issue.ts';
import { issueMeanings, issueText } from './issue-text.ts';
import { parsePack } from './parse-pack.ts';

const issuesOf = (files: Files): readonly Issue[] => parsePack(files).issues;
const codesAt = (files: Files): readonly string[] =>
  issuesOf(files).map(({ code, at }) => `${code} ${at.kind === 'pointer' ? at.pointer : at.kind}`);

const withRule = (changes: object): Files =>
  packFiles({
    rules: [...smallRules, { ...smallRules[4], name: 'eligibility/extra', ...changes }],
  });
const withConditions = (conditions: unknown): Files => withRule({ conditions });
const withText = (file: string, content: string | Uint8Array): Files =>
  new Map([...packFiles(), [file, content]]);

const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => ({ all: [inner] }), {
    fact: 'proposal.commercial',
    operator: 'equal',
    value: true,
  });

describe('parsePack', () => {
  it('reads a pack and sorts its rules by name', () => {
    const result = parsePack(packFiles());
    expect(result.ok && result.value.rules.map(({ name }) => name)).toEqual(
      smallRules.map(({ name }) => name).toSorted(),
    );
    expect(result.issues).toEqual([]);
  });

  it('fills in defaults: an unknown counts half way', () => {
    const result = parsePack(packFiles());
    expect(result.ok && result.value.principles[1]?.criteria[0]?.whenUnknown).toBe(0.5);
  });

  it('says which files are missing', () => {
    expect(codesAt(new Map())).toEqual([
      'file.missing file',
      'file.missing file',
      'file.missing file',
    ]);
  });

  it('gives all mistakes at once, each with its file and place', () => {
    const issues = issuesOf(
      packFiles({
        facts: [...smallFacts, { id: 'wrong', title: {}, from: 'nobody', type: 'boolean' }],
        rules: [
          ...smallRules,
          { name: 'a/b', conditions: { any: [] }, event: { type: 'exclude', params: {} } },
        ],
      }),
    );
    expect(new Set(issues.map(({ file }) => file))).toEqual(
      new Set(['facts.json', 'rules/all.json']),
    );
    expect(issues.length).toBeGreaterThanOrEqual(6);
  });

  describe('refuses a rule with', () => {
    const rule = '/rules/8';
    it.each([
      [
        'a path',
        { all: [{ fact: 'proposal.commercial', operator: 'equal', value: true, path: '$.x' }] },
        `key.unknown ${rule}/conditions/all/0/path`,
      ],
      [
        'params',
        { all: [{ fact: 'proposal.commercial', operator: 'equal', value: true, params: {} }] },
        `key.unknown ${rule}/conditions/all/0/params`,
      ],
      [
        'a priority',
        { all: [{ fact: 'proposal.commercial', operator: 'equal', value: true, priority: 2 }] },
        `key.unknown ${rule}/conditions/all/0/priority`,
      ],
      ['a named condition', { condition: 'x' }, `key.unknown ${rule}/conditions/condition`],
      ['an empty any', { any: [] }, `value.too-small ${rule}/conditions/any`],
      ['an empty all', { all: [] }, `value.too-small ${rule}/conditions/all`],
      [
        'two forms at once',
        { all: [{ any: [], all: [] }] },
        `value.too-small ${rule}/conditions/all/0/all`,
      ],
      [
        'a lone comparison',
        { fact: 'proposal.commercial', operator: 'equal', value: true },
        `rule.root ${rule}/conditions`,
      ],
      [
        'an unknown operator',
        { all: [{ fact: 'proposal.commercial', operator: 'matches', value: true }] },
        `value.not-allowed ${rule}/conditions/all/0/operator`,
      ],
      [
        'an unknown fact',
        { all: [{ fact: 'proposal.nothing', operator: 'equal', value: true }] },
        `ref.unknown-fact ${rule}/conditions/all/0/fact`,
      ],
      [
        'an unknown fact to compare with',
        { all: [{ fact: 'proposal.commercial', operator: 'equal', value: { fact: 'x.y' } }] },
        `ref.unknown-fact ${rule}/conditions/all/0/value/fact`,
      ],
      [
        'an operator for another type',
        { all: [{ fact: 'proposal.commercial', operator: 'lessThan', value: 1 }] },
        `rule.operator-type ${rule}/conditions/all/0/operator`,
      ],
      [
        'a value of another type',
        { all: [{ fact: 'proposal.commercial', operator: 'equal', value: 'yes' }] },
        `rule.value-type ${rule}/conditions/all/0/value`,
      ],
      [
        'a value that the fact cannot have',
        { all: [{ fact: 'proposal.kind', operator: 'in', value: ['huge'] }] },
        `rule.value-type ${rule}/conditions/all/0/value/0`,
      ],
      [
        'in without a list',
        { all: [{ fact: 'proposal.kind', operator: 'in', value: 'large' }] },
        `rule.value-type ${rule}/conditions/all/0/value`,
      ],
      [
        'amounts in other units',
        {
          all: [
            {
              fact: 'proposal.totalCostCents',
              operator: 'lessThan',
              value: { fact: 'proposal.partnerCount' },
            },
          ],
        },
        `rule.value-type ${rule}/conditions/all/0/value/fact`,
      ],
      [
        '13 levels of nesting',
        nested(13),
        `rule.too-deep ${rule}/conditions/all/0${'/all/0'.repeat(11)}`,
      ],
    ])('%s', (_name, conditions, expected) => {
      expect(codesAt(withConditions(conditions))).toContain(expected);
    });

    it('an unknown effect', () => {
      expect(codesAt(withRule({ event: { type: 'error', params: {} } }))).toContain(
        'value.type /rules/8/event/type',
      );
    });

    it('a criterion, earmark or statement that does not exist', () => {
      const params = {
        title: { nl: 'x', en: 'x' },
        reason: { nl: 'x', en: 'x' },
        source: { statements: ['D-9'], authority: 'adopted' },
      };
      expect(
        codesAt(
          withRule({
            event: { type: 'score', params: { ...params, criterion: 'none', points: 1 } },
          }),
        ),
      ).toEqual(
        expect.arrayContaining([
          'ref.unknown-criterion /rules/8/event/params/criterion',
          'ref.unknown-statement /rules/8/event/params/source/statements/0',
        ]),
      );
      expect(
        codesAt(withRule({ event: { type: 'earmark', params: { ...params, earmark: 'none' } } })),
      ).toContain('ref.unknown-earmark /rules/8/event/params/earmark');
    });
  });

  it('accepts 12 levels of nesting', () => {
    expect(codesAt(withConditions(nested(12)))).toEqual([]);
  });

  describe('refuses a pack with', () => {
    const criterion = smallPack.principles[0]?.criteria[0];
    it.each<[string, object, string]>([
      [
        'shares over 1',
        { pools: smallPack.pools.map((pool) => ({ ...pool, budgetShare: 0.6 })) },
        'pools.share-sum /pools',
      ],
      ['pools and no fact that names them', { poolBy: undefined }, 'key.missing /poolBy'],
      [
        'a default outside its range',
        { parameters: [{ ...smallPack.parameters[0], default: 2 }] },
        'parameter.range /parameters/0/default',
      ],
      [
        'goalposts the wrong way round',
        { need: { ...smallPack.need, goalposts: { low: 9, high: 1 } } },
        'need.goalposts /need/goalposts',
      ],
      [
        'an index that is no number',
        { need: { ...smallPack.need, index: 'proposal.kind' } },
        'ref.fact-type /need/index',
      ],
      [
        'only weights of 0',
        { principles: smallPack.principles.map((one) => ({ ...one, weight: 0 })) },
        'weights.all-zero /principles',
      ],
      [
        'a criterion without rules',
        {
          principles: [
            { ...smallPack.principles[0], criteria: [criterion, { ...criterion, id: 'lonely' }] },
            smallPack.principles[1],
          ],
        },
        'criterion.no-rules /principles/0/criteria/1',
      ],
      [
        'an id used twice',
        {
          principles: [
            smallPack.principles[0],
            { ...smallPack.principles[1], id: 'vulnerability' },
          ],
        },
        'id.duplicate /principles/1/id',
      ],
      [
        'a text in one of its languages only',
        { title: { nl: 'Klein' } },
        'text.language-missing /title/en',
      ],
      [
        'an unknown threshold principle',
        {
          allocation: { ...smallPack.allocation, threshold: { points: 40, principles: ['none'] } },
        },
        'ref.unknown-principle /allocation/threshold/principles/0',
      ],
      [
        'a source without statement or law',
        {
          allocation: { ...smallPack.allocation, source: { statements: [], authority: 'adopted' } },
        },
        'source.empty /allocation/source',
      ],
      ['dates the wrong way round', { validTo: '2025-01-01' }, 'pack.dates /validTo'],
    ])('%s', (_name, changes, expected) => {
      expect(codesAt(packFiles({ pack: { ...smallPack, ...changes } }))).toContain(expected);
    });

    it('a quote of more than 25 words', () => {
      const statements = {
        statements: [{ id: 'D-1', document: 'E', quote: 'woord '.repeat(26).trim() }],
      };
      expect(codesAt(withText('statements.json', JSON.stringify(statements)))).toEqual([
        'statement.long /statements/0/quote',
        'ref.unknown-document /statements/0/document',
      ]);
    });
  });

  describe('meets hostile files with one clear issue:', () => {
    it('20,000 levels of nesting', () => {
      const deep = '{"rules":'.repeat(20_000);
      expect(codesAt(withText('rules/deep.json', deep))).toEqual(['json.too-deep line']);
    });

    it('a __proto__ key', () => {
      const file = '{"rules":[{"__proto__":{"polluted":true}}]}';
      expect(codesAt(withText('rules/proto.json', file))).toEqual([
        'key.forbidden /rules/0/__proto__',
      ]);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    });

    it('a file over the cap', () => {
      expect(codesAt(withText('rules/huge.json', new Uint8Array(33 * 1024 * 1024)))).toEqual([
        'file.too-large file',
      ]);
    });

    it('a truncated file, with line and column', () => {
      const cut = JSON.stringify({ rules: smallRules }, null, 2).slice(0, 300);
      const [issue] = issuesOf(withText('rules/cut.json', cut));
      expect(issue).toMatchObject({
        code: 'json.syntax',
        found: 'the end of the file',
        at: { kind: 'line', line: cut.split('\n').length },
      });
    });

    it('UTF-16, and bytes that are not UTF-8, at the character', () => {
      expect(codesAt(withText('rules/utf16.json', new Uint8Array([0xff, 0xfe, 0x7b, 0])))).toEqual([
        'file.encoding file',
      ]);
      const latin = new Uint8Array([
        ...new TextEncoder().encode('{\n "a": "caf'),
        0xe9,
        0x22,
        0x7d,
      ]);
      expect(issuesOf(withText('rules/latin.json', latin))[0]).toMatchObject({
        code: 'file.encoding',
        at: { kind: 'line', line: 2, column: 11 },
      });
    });

    it('the wrong kind of JSON altogether', () => {
      expect(codesAt(withText('rules/list.json', '[]'))).toEqual(['value.type ']);
      expect(codesAt(withText('rules/null.json', 'null'))).toEqual(['value.type ']);
    });
  });

  it('reads UTF-8 with a byte order mark', () => {
    expect(codesAt(withText('rules/bom.json', '\uFEFF{"rules":[]}'))).toEqual([]);
  });

  it('has a sentence in both languages for every code it gives', () => {
    for (const meaning of Object.values(issueMeanings)) {
      expect(meaning.nl).not.toBe('');
      expect(meaning.en).not.toBe('');
    }
    const [issue] = issuesOf(packFiles({ pack: { ...smallPack, title: { nl: 'Klein' } } }));
    expect(issue && issueText(issue, 'nl')).toBe(
      'pack.json#/title/en: Een vertaling ontbreekt [text.language-missing]; gevonden: nothing; verwacht: the text in "en"',
    );
  });
});
