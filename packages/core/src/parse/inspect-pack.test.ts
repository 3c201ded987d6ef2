import { expect, it } from 'vitest';
import { packFiles, smallFacts, smallPack, smallRules } from '../small-pack.test-data.ts';
import { inspectPack } from './parse-pack.ts';

const codes = (files: Parameters<typeof inspectPack>[0]): readonly string[] =>
  inspectPack(files).issues.map(
    ({ code, at }) => `${code} ${at.kind === 'pointer' ? at.pointer : at.kind}`,
  );

it('sees mistakes of form and of sense in one go, and what is left of the pack', () => {
  const [first, ...others] = smallRules;
  const files = packFiles({
    pack: { ...smallPack, pools: smallPack.pools.map((pool) => ({ ...pool, budgetShare: 0.9 })) },
    facts: [...smallFacts, { id: 'proposal.count', from: 'applicant', type: 'number' }],
    rules: [
      { ...first, conditions: { any: [] } },
      ...others,
      {
        ...others[3],
        name: 'eligibility/wrong',
        conditions: { all: [{ fact: 'proposal.commercial', operator: 'lessThan', value: 1 }] },
      },
    ],
  });
  expect(codes(files)).toEqual([
    'key.missing /facts/10/title',
    'value.not-allowed /facts/10/unit',
    'value.too-small /rules/0/conditions/any',
    'pools.share-sum /pools',
    'rule.operator-type /rules/8/conditions/all/0/operator',
  ]);
  expect(inspectPack(files).pack?.rules).toHaveLength(smallRules.length);
});

it('blames nothing on a fact or rule that was only left out for its form', () => {
  const [first, ...others] = smallFacts;
  expect(codes(packFiles({ facts: [{ ...first, title: {} }, ...others] }))).toEqual([
    'value.invalid /facts/0/title',
  ]);
  const [rule, ...rest] = smallRules;
  expect(codes(packFiles({ rules: [{ ...rule, conditions: { any: [] } }, ...rest] }))).toEqual([
    'value.too-small /rules/0/conditions/any',
  ]);
});

it('has no pack where pack.json itself has the wrong form, and still looks at the rest', () => {
  const files = packFiles({
    pack: { ...smallPack, version: 'one' },
    rules: [...smallRules, { name: 'a/b' }],
  });
  expect(inspectPack(files).pack).toBeNull();
  expect(codes(files)).toEqual([
    'value.format /version',
    'key.missing /rules/8/conditions',
    'key.missing /rules/8/event',
  ]);
});
