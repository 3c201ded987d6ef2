import { describe, expect, it } from 'vitest';
import { packFiles, smallRules } from '../small-pack.test-data.ts';
import { codesAt } from './codes-at.test-data.ts';
import { parsePack } from './parse-pack.ts';

const codesWith = (changes: object): readonly string[] =>
  codesAt(
    parsePack(
      packFiles({
        rules: [...smallRules, { ...smallRules[4], name: 'eligibility/extra', ...changes }],
      }),
    ).issues,
  );

const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => ({ all: [inner] }), {
    fact: 'proposal.commercial',
    operator: 'equal',
    value: true,
  });

describe('the profile of rules', () => {
  describe('refuse a rule with', () => {
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
      expect(codesWith({ conditions })).toContain(expected);
    });

    it('an unknown effect', () => {
      expect(codesWith({ event: { type: 'error', params: {} } })).toContain(
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
        codesWith({
          event: { type: 'score', params: { ...params, criterion: 'none', points: 1 } },
        }),
      ).toEqual(
        expect.arrayContaining([
          'ref.unknown-criterion /rules/8/event/params/criterion',
          'ref.unknown-statement /rules/8/event/params/source/statements/0',
        ]),
      );
      expect(
        codesWith({ event: { type: 'earmark', params: { ...params, earmark: 'none' } } }),
      ).toContain('ref.unknown-earmark /rules/8/event/params/earmark');
    });
  });

  it('accept 12 levels of nesting', () => {
    expect(codesWith({ conditions: nested(12) })).toEqual([]);
  });
});
