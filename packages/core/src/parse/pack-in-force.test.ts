import { describe, expect, it } from 'vitest';
import { packFiles, ruleIn, smallPackParsed, smallRules } from '../small-pack.test-data.ts';
import { orThrow } from './or-throw.ts';
import { editedRules, packInForce } from './pack-in-force.ts';
import { parsePack } from './parse-pack.ts';
import type { Rule } from './rule.ts';

const pack = smallPackParsed();
const partners = ruleIn(pack, 'quality/many-partners');
const harder: Rule = {
  ...partners,
  conditions: { all: [{ fact: 'proposal.partnerCount', operator: 'greaterThan', value: 9 }] },
};
const added: Rule = { ...harder, name: 'quality/a-new-one' };

describe('the pack in force', () => {
  it('is the pack itself where a scenario has no rules, or only the pack’s own', () => {
    expect(packInForce(pack, {})).toBe(pack);
    expect(packInForce(pack, { rules: structuredClone([...pack.rules]) })).toBe(pack);
    const comment = { ...partners, $comment: 'Looked at.' };
    expect(packInForce(pack, { rules: [comment] })).toBe(pack);
  });

  it('is what the edited files would give, whatever the order of the rules', () => {
    const files = packFiles({
      rules: [...smallRules.filter(({ name }) => name !== harder.name), harder, added],
    });
    const parsed = orThrow(parsePack(files));
    expect(packInForce(pack, { rules: [harder, added] })).toEqual(parsed);
    expect(packInForce(pack, { rules: [added, harder] })).toEqual(parsed);
  });

  it('keeps every other rule as the same object, and changes nothing the second time', () => {
    const once = packInForce(pack, { rules: [harder] });
    expect(once.rules.filter((rule) => !pack.rules.includes(rule))).toEqual([harder]);
    expect(packInForce(once, { rules: [harder] })).toBe(once);
  });
});

it('tells what the published rule was, and that a rule is new', () => {
  const edited = editedRules(pack, { rules: [added, harder, ruleIn(pack, 'quality/open')] });
  expect([...edited]).toEqual([
    [added.name, { rule: added, published: null }],
    [harder.name, { rule: harder, published: partners }],
  ]);
});
