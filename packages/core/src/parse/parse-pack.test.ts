import { describe, expect, it } from 'vitest';
import { packFiles, smallFacts, smallPack, smallRules } from '../small-pack.test-data.ts';
import { codesAt } from './codes-at.test-data.ts';
import type { Files } from './issue.ts';
import { parsePack } from './parse-pack.ts';

const codesOf = (files: Files): readonly string[] => codesAt(parsePack(files).issues);
const withText = (file: string, content: string | Uint8Array): Files =>
  new Map([...packFiles(), [file, content]]);
const duty = {
  id: 'duty',
  title: { nl: 'Plicht', en: 'Duty' },
  claim: { nl: 'Zo is het.', en: 'So it is.' },
  source: 'configuration',
};
const nobody = { fact: 'proposal.none', operator: 'equal', value: true };

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
    expect(codesOf(new Map())).toEqual([
      'file.missing file',
      'file.missing file',
      'file.missing file',
    ]);
  });

  it('gives all mistakes at once, each with its file and place', () => {
    const { issues } = parsePack(
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
        { needModels: [{ ...smallPack.needModels[0], goalposts: { low: 9, high: 1 } }] },
        'need.goalposts /needModels/0/goalposts',
      ],
      [
        'an index that is no number',
        { needModels: [{ ...smallPack.needModels[0], index: 'proposal.kind' }] },
        'ref.fact-type /needModels/0/index',
      ],
      [
        'two need models of one name',
        { needModels: [smallPack.needModels[0], smallPack.needModels[0]] },
        'id.duplicate /needModels/1/id',
      ],
      [
        'weight on a figure without direction',
        computed({ direction: 'none' }),
        'need.direction /needModels/0/dimensions/0/indicators/0/weight',
      ],
      [
        'goalposts of a figure the wrong way round',
        computed({ normalisation: { kind: 'min-max', low: 9, high: 1 } }),
        'need.goalposts /needModels/0/dimensions/0/indicators/0/normalisation',
      ],
      [
        'an index in which nothing has weight',
        computed({ weight: 0 }),
        'weights.all-zero /needModels/0/dimensions/0/indicators',
      ],
      [
        'a figure that is no number of a neighbourhood',
        computed({ fact: 'proposal.partnerCount' }),
        'ref.fact-type /needModels/0/dimensions/0/indicators/0/fact',
      ],
      [
        'a place where people live that is no yes or no',
        { needModels: [{ ...smallPack.needModels[0], residential: 'neighbourhood.sum' }] },
        'ref.fact-type /needModels/0/residential',
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
      [
        'a duty about a fact that is not there',
        { duties: [{ ...duty, kind: 'never-costs-points', fact: 'proposal.none', value: true }] },
        'ref.unknown-fact /duties/0/fact',
      ],
      [
        'a duty about a value that its fact cannot have',
        {
          duties: [
            { ...duty, kind: 'never-costs-points', fact: 'proposal.partnerCount', value: true },
          ],
        },
        'rule.value-type /duties/0/value',
      ],
      [
        'a duty about a criterion that is not there',
        { duties: [{ ...duty, kind: 'no-points', criterion: 'none', when: { all: [nobody] } }] },
        'ref.unknown-criterion /duties/0/criterion',
      ],
      [
        'a duty under a condition that cannot be',
        {
          duties: [
            { ...duty, kind: 'no-points', criterion: 'vulnerability', when: { all: [nobody] } },
          ],
        },
        'ref.unknown-fact /duties/0/when/all/0/fact',
      ],
      [
        'a duty about a part of what is no amount',
        { duties: [{ ...duty, kind: 'at-most-part', of: 'proposal.partnerCount', share: 0.5 }] },
        'ref.fact-type /duties/0/of',
      ],
      [
        'a duty in a pool that is not there',
        {
          duties: [
            {
              ...duty,
              kind: 'at-most-part',
              of: 'proposal.requestedCents',
              share: 1,
              pools: ['x'],
            },
          ],
        },
        'ref.unknown-pool /duties/0/pools/0',
      ],
      [
        'two duties of one name',
        {
          duties: [1, 2].map(() => ({
            ...duty,
            kind: 'at-most-part',
            of: 'proposal.requestedCents',
            share: 1,
          })),
        },
        'id.duplicate /duties/1/id',
      ],
      [
        'a source that claims more authority than what it cites',
        { documents: [{ ...smallPack.documents[0], authority: 'residents' }] },
        'source.authority /rules/0/event/params/source/authority',
      ],
      ['dates the wrong way round', { validTo: '2025-01-01' }, 'pack.dates /validTo'],
    ])('%s', (_name, changes, expected) => {
      expect(codesOf(packFiles({ pack: { ...smallPack, ...changes } }))).toContain(expected);
    });

    it('a justification of a fact that is not protected', () => {
      const facts = [{ ...smallFacts[0], justification: { nl: 'Daarom.', en: 'Therefore.' } }];
      expect(codesOf(packFiles({ facts: [...facts, ...smallFacts.slice(1)] }))).toEqual([
        'fact.not-protected /facts/0/justification',
      ]);
    });

    it('a quote of more than 25 words', () => {
      const statements = {
        statements: [{ id: 'D-1', document: 'E', quote: 'woord '.repeat(26).trim() }],
      };
      expect(codesOf(withText('statements.json', JSON.stringify(statements)))).toEqual([
        'statement.long /statements/0/quote',
        'ref.unknown-document /statements/0/document',
      ]);
    });
  });

  it.each<[string, string | Uint8Array, string]>([
    ['that is nested too deeply', '['.repeat(20_000), 'json.too-deep line'],
    ['in another encoding', new Uint8Array([0xff, 0xfe, 0x7b, 0]), 'file.encoding file'],
    ['that holds a list', '[]', 'value.type '],
    ['that holds nothing', 'null', 'value.type '],
  ])(
    'says one thing of a file %s, and nothing of what it might have held',
    (_name, content, expected) => {
      expect(codesOf(withText('rules/wrong.json', content))).toEqual([expected]);
    },
  );

  it('takes a further file of rules, with a byte order mark too', () => {
    expect(codesOf(withText('rules/bom.json', '\uFEFF{"rules":[]}'))).toEqual([]);
  });
});

/** The small pack's computed index, with a change to its one figure. */
function computed(changes: object): object {
  const model = smallPack.needModels[1];
  const [dimension] = model?.dimensions ?? [];
  const indicators = dimension?.indicators.map((one) => ({ ...one, ...changes }));
  return { needModels: [{ ...model, dimensions: [{ ...dimension, indicators }] }] };
}
