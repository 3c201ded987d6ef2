import { describe, expect, it } from 'vitest';
import { datasetOf, proposal, smallPackParsed } from '../small-pack.test-data.ts';
import type { Parsed } from './issue.ts';
import { baseline } from './baseline.ts';
import { parseScenario } from './parse-scenario.ts';
import type { Scenario } from './scenario.ts';

const pack = smallPackParsed();
const dataset = datasetOf(pack, [proposal({ id: 'p-1' })]);
const parse = (changes: object): Parsed<Scenario> =>
  parseScenario(pack, dataset, 'scenario.json', JSON.stringify({ ...baseline(pack), ...changes }));
const issues = (changes: object): readonly string[] =>
  parse(changes).issues.map(
    ({ code, at, severity }) => `${severity} ${code} ${at.kind === 'pointer' ? at.pointer : ''}`,
  );

describe('parseScenario', () => {
  it('reads back what the baseline is', () => {
    expect(parse({})).toEqual({ ok: true, value: baseline(pack), issues: [] });
  });

  it('warns of another version of the pack, and refuses another pack', () => {
    const moved = parse({ pack: { id: 'small', version: '2.0.0' } });
    expect(moved.ok).toBe(true);
    expect(moved.issues.map(({ code }) => code)).toEqual(['scenario.other-version']);
    expect(issues({ pack: { id: 'large', version: '1.0.0' } })).toEqual([
      'error scenario.other-pack /pack/id',
    ]);
  });

  it.each<[string, object, string]>([
    [
      'a principle',
      { principleWeights: { none: 1 } },
      'ref.unknown-principle /principleWeights/none',
    ],
    [
      'a criterion',
      { criterionWeights: { none: 1 } },
      'ref.unknown-criterion /criterionWeights/none',
    ],
    ['a lock', { lockedWeights: ['none'] }, 'ref.unknown-criterion /lockedWeights/0'],
    ['a rule', { rulesOff: ['a/b'] }, 'ref.unknown-rule /rulesOff/0'],
    ['a parameter', { parameters: { none: 1 } }, 'ref.unknown-parameter /parameters/none'],
    ['a need model', { needModel: 'none' }, 'ref.unknown-need-model /needModel'],
    ['a proposal', { withdrawn: ['p-9'] }, 'ref.unknown-proposal /withdrawn/0'],
  ])('refuses %s that does not exist', (_name, changes, expected) => {
    expect(issues(changes)).toEqual([`error ${expected}`]);
  });

  it('refuses a parameter outside its range, and weights that are all zero', () => {
    expect(issues({ parameters: { maxShare: 2 } })).toEqual([
      'error parameter.range /parameters/maxShare',
    ]);
    expect(issues({ principleWeights: { need: 0, quality: 0 } })).toEqual([
      'error weights.all-zero /principleWeights',
    ]);
    expect(issues({ criterionWeights: { vulnerability: 0 } })).toEqual([
      'error weights.all-zero /criterionWeights',
    ]);
  });

  it('refuses a person’s decision without a reason, or two on one proposal', () => {
    const decision = { proposal: 'p-1', action: 'lock-in', reason: 'Promised' };
    expect(issues({ overrides: [{ ...decision, reason: '  ' }] })).toEqual([
      'error value.too-small /overrides/0/reason',
    ]);
    expect(issues({ overrides: [decision, decision] })).toEqual([
      'error id.duplicate /overrides/1/proposal',
    ]);
  });
});
