import { describe, expect, it } from 'vitest';
import { type PlacedExample, parseExamples } from '../examples/parse-examples.ts';
import { compiled } from '../compiled/compiled.ts';
import { orThrow } from '../parse/or-throw.ts';
import { smallPackParsed } from '../small-pack.test-data.ts';
import { parseEquivalents, unaccounted } from './equivalents.ts';
import { mutantsOf } from './mutants.ts';
import { survivorsOf } from './survivors.ts';

const pack = smallPackParsed();
const idsOf = (start: string): readonly string[] =>
  mutantsOf(pack)
    .map(({ id }) => id)
    .filter((id) => id.startsWith(start));

const rule = (changes: object) => ({
  name: 'extra/rule',
  event: {
    type: 'attention',
    params: {
      title: { nl: 'x', en: 'x' },
      reason: { nl: 'x', en: 'x' },
      source: { statements: ['D-1'], authority: 'adopted' },
    },
  },
  ...changes,
});
const idsWith = (conditions: object): readonly string[] => {
  const [one] = smallPackParsed().rules;
  const changed = { ...pack, rules: [{ ...one, ...rule({ conditions }) }] };
  return mutantsOf(changed as unknown as typeof pack)
    .map(({ id }) => id)
    .filter((id) => id.startsWith('extra/rule /conditions'));
};

function examplesOf(...examples: readonly object[]): readonly PlacedExample[] {
  const all = examples.map((example) => ({ title: { nl: 'x', en: 'x' }, ...example }));
  return orThrow(
    parseExamples(pack, new Map([['examples/a.json', JSON.stringify({ examples: all })]])),
  );
}

describe('mutantsOf', () => {
  it('moves thresholds, swaps operators, moves points and breakpoints, changes the effect', () => {
    expect(idsOf('quality/many-partners')).toEqual([
      'quality/many-partners /conditions/all/0/operator "greaterThanInclusive" → "greaterThan"',
      'quality/many-partners /conditions/all/0/operator "greaterThanInclusive" → "lessThan"',
      'quality/many-partners /conditions/all/0/value 3 → 2',
      'quality/many-partners /conditions/all/0/value 3 → 4',
      'quality/many-partners /event/type "score" → "attention"',
      'quality/many-partners /event/params/points 50 → 49',
      'quality/many-partners /event/params/points 50 → 51',
      'quality/many-partners /event/params/criterion "partners" → "vulnerability"',
    ]);
    expect(idsOf('quality/partners /event/params/points/line')).toEqual([
      'quality/partners /event/params/points/line/0/0 0 → -1',
      'quality/partners /event/params/points/line/0/0 0 → 1',
      'quality/partners /event/params/points/line/0/1 0 → 1',
      'quality/partners /event/params/points/line/1/0 4 → 3',
      'quality/partners /event/params/points/line/1/0 4 → 5',
      'quality/partners /event/params/points/line/1/1 80 → 79',
      'quality/partners /event/params/points/line/1/1 80 → 81',
    ]);
  });

  it('leaves out what no check would let through, such as points above 100', () => {
    expect(idsOf('quality/open /event/params/points')).toEqual([
      'quality/open /event/params/points 100 → 99',
    ]);
  });

  it('takes all for any, leaves parts out and forgets a not', () => {
    const youth = { fact: 'proposal.forYouth', operator: 'equal', value: true };
    const kind = { fact: 'proposal.kind', operator: 'in', value: ['large', 'small'] };
    const ids = idsWith({ all: [youth, { not: { any: [kind] } }] });
    expect(ids).toContain('extra/rule /conditions "all" → "any"');
    expect(ids.filter((id) => /\/conditions\/all\/\d .* → nothing$/.test(id))).toHaveLength(2);
    expect(ids).toContain('extra/rule /conditions/all/1/not "not" → nothing');
    expect(ids).toContain('extra/rule /conditions/all/0/value true → false');
    expect(ids.filter((id) => id.includes('["large","small"] → '))).toEqual([
      'extra/rule /conditions/all/1/not/any/0/value ["large","small"] → ["small"]',
      'extra/rule /conditions/all/1/not/any/0/value ["large","small"] → ["large"]',
      'extra/rule /conditions/all/1/not/any/0/value ["large","small"] → ["other","small"]',
      'extra/rule /conditions/all/1/not/any/0/value ["large","small"] → ["large","other"]',
    ]);
  });

  it('moves the parameters that rules read, and how a criterion combines several rules', () => {
    expect(idsOf('parameter')).toEqual([
      'parameter maxShare /default 0.5 → 0.49',
      'parameter maxShare /default 0.5 → 0.51',
    ]);
    expect(idsOf('criterion')).toEqual(['criterion partners /combine "sum" → "max"']);
  });
});

describe('survivorsOf', () => {
  it('finds what no example notices', async () => {
    const facts = { 'proposal.partnerCount': 3 };
    const expected = { outcome: 'fired', points: 50, criterion: 'partners' };
    const some = examplesOf({ rule: 'quality/many-partners', facts, expect: expected });
    const { mutants, survivors } = await survivorsOf(pack, some, compiled);
    expect(mutants).toBeGreaterThan(survivors.length);
    expect(survivors.filter((id) => id.startsWith('quality/many-partners'))).toEqual([
      'quality/many-partners /conditions/all/0/value 3 → 2',
    ]);
    const more = examplesOf(
      { rule: 'quality/many-partners', facts, expect: expected },
      {
        rule: 'quality/many-partners',
        facts: { 'proposal.partnerCount': 2 },
        expect: { outcome: 'not-fired' },
      },
    );
    const { survivors: fewer } = await survivorsOf(pack, more, compiled);
    expect(fewer.filter((id) => id.startsWith('quality/many-partners'))).toEqual([]);
  });
});

describe('equivalents', () => {
  const list = (equivalents: readonly object[]) =>
    parseEquivalents(new Map([['equivalents.json', JSON.stringify({ equivalents })]]));

  it('are the survivors that are accounted for, with a proof', () => {
    const proof = 'No known value lies there.';
    const listed = orThrow(list([{ mutants: ['a', 'b'], proof }]));
    expect(unaccounted(['a', 'c'], listed)).toEqual({ unlisted: ['c'], outdated: ['b'] });
  });

  it('need a proof', () => {
    expect(list([{ mutants: ['a'] }]).ok).toBe(false);
  });

  it('may be none', () => {
    expect(orThrow(parseEquivalents(new Map()))).toEqual([]);
  });
});
