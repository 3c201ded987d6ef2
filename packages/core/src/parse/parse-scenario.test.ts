import { describe, expect, it } from 'vitest';
import { datasetOf, proposal, ruleIn, smallPackParsed } from '../small-pack.test-data.ts';
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

  it('says of a file of another format only that, and of one without a format all that is wrong', () => {
    expect(issues({ format: 'maatstaf-bundle/1', own: 1, budgetCents: -1 })).toEqual([
      'error value.not-allowed /format',
    ]);
    expect(issues({ format: undefined, budgetCents: -1 })).toEqual([
      'error value.not-allowed /format',
      'error value.too-small /budgetCents',
    ]);
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

describe('the rules of a scenario', () => {
  const rule = ruleIn(pack, 'need/vulnerability');

  it('replace those of the pack or stand beside them, and can be switched off', () => {
    const added = { ...rule, name: 'need/another' };
    const changed = { ...rule, event: ruleIn(pack, 'attention/building').event };
    const stays = { ...rule, name: 'need/to-keep-the-criterion' };
    const parsed = parse({ rules: [changed, stays, added], rulesOff: ['need/another'] });
    expect(parsed.ok && parsed.value.rules?.map(({ name }) => name)).toEqual([
      'need/another',
      'need/to-keep-the-criterion',
      'need/vulnerability',
    ]);
    expect(parsed.issues).toEqual([]);
  });

  it('are no change where they say the same as the published ones', () => {
    const proposals = [proposal({ id: 'p-1' })];
    expect(parse({ rules: [{ ...rule, $comment: 'Seen.' }], proposals })).toEqual({
      ok: true,
      value: baseline(pack),
      issues: [],
    });
  });

  it('may rest on configuration instead of the policy', () => {
    const { event } = rule;
    const own = { ...event, params: { ...event.params, source: 'configuration' } };
    expect(issues({ rules: [{ ...rule, event: own }] })).toEqual([]);
  });

  it('are checked as those of a pack, all of them at once', () => {
    const { event } = rule;
    const wrong = {
      ...rule,
      name: 'need/wrong',
      conditions: { all: [{ fact: 'proposal.none', operator: 'equal', value: 1 }] },
      event: {
        ...event,
        params: {
          ...event.params,
          reason: { nl: 'Alleen Nederlands.' },
          criterion: 'none',
          source: { statements: ['D-9'], authority: 'adopted' },
        },
      },
    };
    expect(issues({ rules: [rule, wrong, rule] })).toEqual([
      'error ref.unknown-criterion /rules/1/event/params/criterion',
      'error text.language-missing /rules/1/event/params/reason/en',
      'error ref.unknown-statement /rules/1/event/params/source/statements/0',
      'error ref.unknown-fact /rules/1/conditions/all/0/fact',
      'error id.duplicate /rules/2/name',
    ]);
  });

  it('are not taken where their form is wrong', () => {
    expect(
      issues({
        rules: [
          { ...rule, name: 'Not a name' },
          { ...rule, points: 5 },
        ],
      }),
    ).toEqual(['error value.format /rules/0/name', 'error key.unknown /rules/1/points']);
  });

  it('may leave no criterion without any rule', () => {
    const ofOpen = ruleIn(pack, 'quality/open');
    const { event } = ofOpen;
    const elsewhere = { ...event, params: { ...event.params, criterion: 'partners' } };
    expect(issues({ rules: [{ ...ofOpen, event: elsewhere }] })).toEqual([
      'error criterion.no-rules /rules/0/event',
    ]);
  });
});

describe('the proposals of a scenario', () => {
  it('replace those of the data or stand beside them, and can be decided on', () => {
    const parsed = parse({
      proposals: [proposal({ id: 'p-2' }), proposal({ id: 'p-1', requestedCents: 5 })],
      withdrawn: ['p-2'],
      overrides: [{ proposal: 'p-2', action: 'lock-out', reason: 'Not yet.' }],
    });
    expect(parsed.issues).toEqual([]);
    expect(parsed.ok && parsed.value.proposals?.map(({ id }) => id)).toEqual(['p-1', 'p-2']);
  });

  it('are checked as those of a data file, all of them at once', () => {
    const changed = {
      ...proposal({
        id: 'p 2',
        serves: [{ neighbourhood: 'N9' }],
        requestedCents: 10,
        minimumCents: 20,
        facts: { 'proposal.kind': 'huge', 'proposal.none': 1 },
      }),
      requires: ['p-9'],
    };
    const same = proposal({ id: 'p-1' });
    expect(issues({ proposals: [changed, same, same] }).toSorted()).toEqual([
      'error data.minimum /proposals/0/minimumCents',
      'error data.value /proposals/0/facts/proposal.kind',
      'error data.value /proposals/0/id',
      'error id.duplicate /proposals/2/id',
      'error ref.unknown-fact /proposals/0/facts/proposal.none',
      'error ref.unknown-neighbourhood /proposals/0/serves',
      'error ref.unknown-proposal /proposals/0/requires',
    ]);
  });

  it('may not contradict a published proposal that says nothing new itself', () => {
    const needing = datasetOf(pack, [
      proposal({ id: 'p-1' }),
      { ...proposal({ id: 'p-2' }), requires: ['p-1'] },
    ]);
    const scenario = {
      ...baseline(pack),
      proposals: [{ ...proposal({ id: 'p-1' }), incompatibleWith: ['p-2'] }],
    };
    const parsed = parseScenario(pack, needing, 'scenario.json', JSON.stringify(scenario));
    expect(parsed.issues.map(({ code, at }) => [code, at])).toEqual([
      ['proposal.contradiction', { kind: 'pointer', pointer: '/proposals' }],
    ]);
  });

  it('are refused where the way of dividing cannot keep to what they bring', () => {
    const proposals = [{ ...proposal({ id: 'p-2' }), incompatibleWith: ['p-1'] }];
    expect(issues({ proposals, method: { kind: 'proportional', weight: 'score' } })).toEqual([
      'error method.limit-refused /method/kind',
    ]);
  });
});
