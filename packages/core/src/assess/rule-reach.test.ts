import { expect, it } from 'vitest';
import { proposal } from '../small-pack.test-data.ts';
import { pack, runOf } from '../small-run.test-data.ts';
import { ruleReach } from './rule-reach.ts';

it('counts every proposal once for every rule, as its neighbourhoods say', async () => {
  const { assessment } = await runOf([
    proposal({ id: 'p-1' }),
    proposal({ id: 'p-2', facts: { 'proposal.commercial': true } }),
    proposal({ id: 'p-3', facts: { 'proposal.commercial': null } }),
    proposal({ id: 'p-4', facts: { 'proposal.kind': null } }),
  ]);
  const reach = ruleReach(assessment);
  expect([...reach.keys()]).toEqual(pack.rules.map(({ name }) => name));
  for (const [place, rule] of pack.rules.entries()) {
    const outcomes = assessment.proposals.map(({ pairs }) => {
      const found = new Set(pairs.map(({ findings }) => findings[place]?.outcome));
      if (found.has('not-applicable')) return 'notApplicable';
      if (found.has('fired')) return 'fired';
      return found.has('undetermined') ? 'undetermined' : 'notFired';
    });
    const of = (outcome: string) => outcomes.filter((each) => each === outcome).length;
    expect(reach.get(rule.name), rule.name).toEqual({
      fired: of('fired'),
      undetermined: of('undetermined'),
      notFired: of('notFired'),
      notApplicable: of('notApplicable'),
    });
  }
  expect(reach.get('eligibility/commercial')).toMatchObject({ fired: 1, undetermined: 1 });
});

it('touches nothing with a rule that is switched off', async () => {
  const { assessment } = await runOf([proposal({ id: 'p-1' })], {
    rulesOff: ['eligibility/commercial'],
  });
  expect(ruleReach(assessment).get('eligibility/commercial')).toEqual({
    fired: 0,
    undetermined: 0,
    notFired: 0,
    notApplicable: 1,
  });
});
