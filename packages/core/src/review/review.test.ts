import { describe, expect, it } from 'vitest';
import { compiled } from '../compiled/compiled.ts';
import { baseline } from '../parse/baseline.ts';
import { run } from '../run/run.ts';
import { datasetOf, proposal, smallPackParsed } from '../small-pack.test-data.ts';
import { type Draft, findingsOf, says, scoring, where } from './broken-packs.test-data.ts';
import { findingWords, influenceOf, review } from './index.ts';

const told = (findings: Awaited<ReturnType<typeof findingsOf>>): readonly string[] =>
  findings.map((finding) => {
    const { severity, code, concerns } = finding;
    return `${severity} ${code} of ${concerns.join(' and ')}: ${findingWords(finding, 'en').found}`;
  });

const partners = 'proposal.partnerCount';
const hours = 'proposal.openHours';

/** Takes the place of the rules of a criterion. */
function instead(draft: Draft, criterion: string, ...rules: object[]): void {
  draft.rules = [
    ...draft.rules.filter(({ event }) => event.params.criterion !== criterion),
    ...rules,
  ];
}

function named(draft: Draft, name: string): Draft['pack'] {
  return draft.rules.find((rule) => rule.name === name);
}

/** Keeps a number in use that no longer gives points. */
const attentionTo = (fact: string) => ({
  name: 'attention/much',
  conditions: where(fact, 'greaterThan', 20),
  event: { type: 'attention', params: says('D-3') },
});

const line = (fact: string, ...points: readonly (readonly [number, number])[]) => ({
  fact,
  line: points,
});

const upTo100 = (fact: string, at: number) => line(fact, [0, 0], [at, 100]);

it('finds nothing in a sound policy', async () => {
  expect(told(await findingsOf(() => undefined))).toEqual([]);
});

describe('one defect, one finding:', () => {
  it.each<readonly [string, (draft: Draft) => void, string]>([
    [
      'a rule that never gives anyone points',
      (draft) =>
        draft.rules.push(
          scoring('need/villages', 'vulnerability', where('neighbourhood.code', 'equal', 'X'), 80),
        ),
      'warning rule.never-fires of rule:need/villages: fires for 0 of 4',
    ],
    [
      'a gate that stops nobody, as a notice',
      (draft) => {
        for (const { facts } of draft.proposals) facts['proposal.commercial'] = false;
      },
      'notice rule.never-fires of rule:eligibility/commercial: fires for 0 of 4',
    ],
    [
      'a rule that never fires and cannot be decided for some',
      (draft) => {
        for (const { facts } of draft.proposals) facts['proposal.commercial'] = false;
        draft.proposals[0].facts['proposal.commercial'] = null;
      },
      'notice rule.never-fires of rule:eligibility/commercial: fires for 0 of 4, undetermined for 1',
    ],
    [
      'a rule that always fires in the one pool where it counts',
      (draft) => {
        draft.facts[5].appliesTo = ['large'];
        draft.proposals[0].facts['proposal.forYouth'] = true;
      },
      'warning rule.always-fires of rule:earmarks/youth: fires for all 2, with the same effect',
    ],
    [
      'a rule that fires for everyone alike',
      (draft) => {
        for (const { facts } of draft.proposals) facts['proposal.newBuilding'] = true;
      },
      'warning rule.always-fires of rule:attention/building: fires for all 4, with the same effect',
    ],
    [
      'a rule that can be decided for nobody',
      (draft) => {
        for (const { facts } of draft.proposals) facts['proposal.newBuilding'] = null;
      },
      'warning rule.always-undetermined of rule:attention/building: undetermined for all 4; it looks at proposal.newBuilding',
    ],
    [
      'a rule that can never fire, on any data',
      (draft) =>
        draft.rules.push(
          scoring(
            'quality/never',
            'partners',
            {
              all: [
                { fact: 'proposal.totalCostCents', operator: 'lessThan', value: 3 },
                { fact: 'proposal.totalCostCents', operator: 'greaterThan', value: 5 },
              ],
            },
            0,
          ),
        ),
      'warning rule.impossible of rule:quality/never: conditions that exclude each other',
    ],
    [
      'a rule between two whole numbers, which no count can be',
      (draft) =>
        draft.rules.push({
          name: 'attention/between',
          conditions: {
            all: [
              { fact: partners, operator: 'greaterThan', value: 3 },
              { fact: partners, operator: 'lessThan', value: 4 },
            ],
          },
          event: { type: 'attention', params: says('D-4') },
        }),
      'warning rule.impossible of rule:attention/between: conditions that exclude each other',
    ],
    [
      'a rule that cannot fire with the present settings',
      (draft) => {
        const share = { from: 'applicant', type: 'number', unit: 'ratio' };
        draft.facts.push({ ...share, id: 'proposal.share', title: { nl: 'deel', en: 'share' } });
        draft.rules.push({
          name: 'attention/large-share',
          conditions: {
            all: [
              { fact: 'proposal.share', operator: 'lessThan', value: 0.3 },
              {
                fact: 'proposal.share',
                operator: 'greaterThan',
                value: { fact: 'parameter.maxShare' },
              },
            ],
          },
          event: { type: 'attention', params: says('D-4') },
        });
      },
      'warning rule.impossible of rule:attention/large-share: conditions that exclude each other with the present settings (parameter.maxShare)',
    ],
    [
      'two rules for the same facts, written in two ways',
      (draft) =>
        instead(
          draft,
          'open',
          scoring('quality/open', 'open', where(hours, 'greaterThan', 9), 40),
          scoring('quality/open-too', 'open', { not: where(hours, 'lessThanInclusive', 9) }, 60),
        ),
      'warning rule.counted-twice of rule:quality/open and rule:quality/open-too: they hold for exactly the same facts',
    ],
    [
      'points for one fact under two criteria',
      (draft) =>
        instead(
          draft,
          'open',
          scoring('quality/open', 'open', where(partners, 'greaterThan', 0), upTo100(partners, 50)),
          attentionTo(hours),
        ),
      'warning rule.counted-twice of rule:quality/open and rule:quality/partners: they hold for exactly the same facts',
    ],
    [
      'two rules that fire for the same proposals by the same facts',
      (draft) =>
        instead(
          draft,
          'open',
          scoring('quality/wide', 'open', where(hours, 'in', [29, 30]), 40),
          scoring('quality/wise', 'open', where(hours, 'in', [30, 31]), 60),
        ),
      'warning rule.counted-twice of rule:quality/wide and rule:quality/wise: they fire for exactly the same proposals, by the same facts',
    ],
    [
      'a bonus on top of a line that it follows from',
      (draft) =>
        instead(
          draft,
          'partners',
          scoring('quality/many', 'partners', where(partners, 'greaterThan', 3), 5),
          scoring(
            'quality/partners',
            'partners',
            where(partners, 'greaterThan', 0),
            line(partners, [0, 0], [20, 95]),
          ),
        ),
      'warning rule.implied of rule:quality/many and rule:quality/partners: wherever quality/many holds, so does quality/partners',
    ],
    [
      'a step of a ladder that a lower step outdoes',
      (draft) =>
        instead(
          draft,
          'partners',
          scoring('quality/some', 'partners', where(partners, 'greaterThan', 0), 15, {
            ladder: 'p',
          }),
          scoring('quality/many', 'partners', where(partners, 'greaterThan', 3), 10, {
            ladder: 'p',
          }),
          scoring('quality/young', 'partners', where('proposal.forYouth', 'equal', true), 85),
        ),
      'warning rule.never-counts of rule:quality/many: wherever it fires, quality/some gives as much or more',
    ],
    [
      'one sentence under two criteria',
      (draft) => {
        named(draft, 'quality/open').event.params.source.statements.push('D-2');
      },
      'notice statement.two-criteria of rule:quality/open and rule:quality/partners and statement:D-2: points under open and partners',
    ],
    [
      'points above the scale',
      (draft) =>
        draft.rules.push(
          scoring('quality/young', 'partners', where('proposal.forYouth', 'equal', true), 1),
        ),
      'warning criterion.over-scale of criterion:partners: at most 101 points',
    ],
    [
      'points that never come to the top of the scale',
      (draft) => {
        named(draft, 'quality/partners').event.params.points.line = [
          [0, 0],
          [10, 80],
        ];
      },
      'notice criterion.under-scale of criterion:partners: at most 80 points',
    ],
    [
      'thresholds that leave out a number',
      (draft) =>
        instead(
          draft,
          'open',
          scoring('quality/little', 'open', where(hours, 'lessThan', 4), 50),
          scoring('quality/much', 'open', where(hours, 'greaterThan', 4), 100),
        ),
      'warning thresholds.gap of rule:quality/little and rule:quality/much: proposal.openHours 4 is taken by none',
    ],
    [
      'thresholds that leave out a range',
      (draft) =>
        instead(
          draft,
          'open',
          scoring('quality/little', 'open', where(hours, 'lessThan', 4), 50),
          scoring('quality/much', 'open', where(hours, 'greaterThanInclusive', 9), 100),
        ),
      'warning thresholds.gap of rule:quality/little and rule:quality/much: proposal.openHours from 4 to below 9 is taken by none',
    ],
    [
      'thresholds that both take a number',
      (draft) =>
        instead(
          draft,
          'open',
          scoring('quality/little', 'open', where(hours, 'lessThanInclusive', 4), 40),
          scoring('quality/much', 'open', where(hours, 'greaterThanInclusive', 4), 60),
        ),
      'warning thresholds.overlap of rule:quality/little and rule:quality/much: proposal.openHours 4 is taken by both',
    ],
    [
      'a threshold at which the score jumps',
      (draft) => {
        draft.pack.principles[1].criteria[0].weight = 3;
        instead(
          draft,
          'open',
          scoring('quality/open', 'open', where(hours, 'greaterThan', 12), 100),
        );
      },
      'warning score.cliff of fact:proposal.openHours and rule:quality/open: proposal.openHours from 12 to 13 moves the score by 12.5 points (large)',
    ],
    [
      'a line so steep that one step is a jump',
      (draft) => {
        named(draft, 'quality/partners').event.params.points.line = [
          [0, 0],
          [4, 10],
          [5, 60],
          [20, 100],
        ];
      },
      'warning score.cliff of fact:proposal.partnerCount and rule:quality/partners: proposal.partnerCount from 4 to 5 moves the score by 25 points (small)',
    ],
    [
      'a rule that has expired',
      (draft) => {
        named(draft, 'attention/building').event.params.validTo = '2025-12-31';
      },
      'warning rule.expired of rule:attention/building: valid to 2025-12-31',
    ],
    [
      'a rule that is not valid yet',
      (draft) => {
        named(draft, 'attention/building').event.params.validFrom = '2026-07-01';
      },
      'warning rule.not-yet-valid of rule:attention/building: valid from 2026-07-01',
    ],
    [
      'a statement without a home',
      (draft) => draft.statements.push({ id: 'D-9', document: 'D', quote: 'Iedereen.' }),
      'warning statement.uncited of statement:D-9: cited by nothing',
    ],
    [
      'a parameter that does nothing',
      (draft) => draft.pack.parameters.push({ ...draft.pack.parameters[0], id: 'other' }),
      'warning parameter.unused of parameter:other: read by no rule and no limit',
    ],
    [
      'a fact that is asked of applicants and not used',
      (draft) => draft.facts.push({ ...draft.facts[5], id: 'proposal.green' }),
      'warning fact.unused of fact:proposal.green: read by no rule and no limit',
    ],
    [
      'an earmark that no rule gives',
      (draft) => draft.pack.earmarks.push({ ...draft.pack.earmarks[0], id: 'green' }),
      'warning earmark.unused of earmark:green: given by no rule',
    ],
    [
      'a criterion without weight',
      (draft) => {
        draft.pack.principles[1].criteria[1].weight = 0;
      },
      'warning criterion.zero-weight of criterion:open: weight 0',
    ],
    [
      'a principle without weight',
      (draft) => {
        draft.pack.principles[0].weight = 0;
        named(draft, 'quality/partners').event.params.points.line = [
          [0, 0],
          [20, 100],
        ];
      },
      'warning principle.zero-weight of principle:need: weight 0',
    ],
    [
      'a principle that hangs on one rule',
      (draft) => {
        draft.rules = draft.rules.filter(({ name }) => name !== 'need/small');
      },
      'notice principle.one-rule of principle:need: only need/index',
    ],
    [
      'a pool without money',
      (draft) => {
        draft.pack.pools[1].budgetShare = 0;
      },
      'warning pool.no-share of pool:small: a share of 0',
    ],
    [
      'a pool without proposals',
      (draft) => {
        for (const each of draft.proposals) each.facts['proposal.kind'] = 'large';
        draft.pack.parameters = [];
        named(draft, 'limits/part-of-cost').event.params.caps[0].share = 0.5;
      },
      'warning pool.empty of pool:small: no proposal',
    ],
    [
      'a criterion whose values are all alike',
      (draft) => {
        for (const { facts } of draft.proposals) facts[hours] = 7;
      },
      'warning rule.always-fires of rule:quality/open: fires for all 2, with the same effect',
    ],
    [
      'a weight that is lost beside the others',
      (draft) => {
        draft.pack.principles[1].criteria[1].weight = 0.001;
      },
      'warning criterion.decides-nothing of criterion:open: 0.01% of the differences at 0.01% of the weight',
    ],
    [
      'a reason for what is not there',
      (draft) => {
        draft.pack.accepted = [
          { code: 'rule.never-fires', of: ['rule:quality/open'], why: { nl: 'Zo.', en: 'So.' } },
        ];
      },
      'notice accepted.unused of accepted:0: rule.never-fires of rule:quality/open',
    ],
  ])('%s', async (_, edit, expected) => {
    expect(told(await findingsOf(edit))).toEqual([expected]);
  });
});

describe('is not taken in:', () => {
  it.each<readonly [string, (draft: Draft) => void]>([
    [
      'steps of a ladder that do not add up',
      (draft) =>
        instead(
          draft,
          'partners',
          scoring('quality/some', 'partners', where(partners, 'greaterThan', 0), 10, {
            ladder: 'p',
          }),
          scoring('quality/many', 'partners', where(partners, 'greaterThan', 3), 15, {
            ladder: 'p',
          }),
          scoring('quality/young', 'partners', where('proposal.forYouth', 'equal', true), 85),
        ),
    ],
    [
      'rules that exclude each other and so cannot exceed the scale together',
      (draft) =>
        instead(
          draft,
          'open',
          scoring('quality/young', 'open', where('proposal.forYouth', 'equal', true), 100),
          scoring('quality/old', 'open', where('proposal.forYouth', 'equal', false), 60),
          attentionTo(hours),
        ),
    ],
    [
      'thresholds between which no whole number lies',
      (draft) =>
        instead(
          draft,
          'partners',
          scoring('quality/few', 'partners', where(partners, 'lessThanInclusive', 4), 85),
          scoring('quality/many', 'partners', where(partners, 'greaterThanInclusive', 5), 100),
        ),
    ],
    [
      'a finding for which the pack gives a reason, which it carries',
      (draft) => {
        draft.pack.principles[1].criteria[1].weight = 0;
        draft.pack.accepted = [
          {
            code: 'criterion.zero-weight',
            of: ['criterion:open'],
            why: { nl: 'Proef.', en: 'Trial.' },
          },
        ];
      },
    ],
  ])('%s', async (_, edit) => {
    const open = (await findingsOf(edit)).filter(({ accepted }) => accepted === null);
    expect(told(open)).toEqual([]);
  });
});

it('says where a rule stands, if it has the files', async () => {
  const [finding] = await findingsOf((draft) => {
    named(draft, 'attention/building').event.params.validTo = '2025-12-31';
  });
  expect(finding).toMatchObject({
    file: 'rules/all.json',
    at: { kind: 'pointer', pointer: '/rules/3' },
  });
});

it('judges validity at the date of the scenario, of the policy too', async () => {
  const scenario = {
    format: 'maatstaf-scenario/1',
    pack: { id: 'small', version: '1.0.0' },
    date: '2025-06-01',
  } as const;
  expect(told(await findingsOf(() => undefined, { scenario }))).toEqual([
    'warning pack.not-yet-valid of pack: 2025-06-01',
  ]);
  const late = { ...scenario, date: '2027-06-01' };
  const ending = (draft: Draft): void => {
    draft.pack.validTo = '2026-12-31';
  };
  expect(told(await findingsOf(ending, { scenario: late }))).toEqual([
    'warning pack.expired of pack: 2027-06-01',
  ]);
});

it('counts that a gate stops a proposal that fits no part of the budget', async () => {
  const gate = (draft: Draft): void => {
    draft.rules.push({
      name: 'eligibility/no-kind',
      conditions: where('proposal.kind', 'equal', 'other'),
      event: { type: 'exclude', params: says('D-4') },
    });
  };
  const stopsNobody = 'notice rule.never-fires of rule:eligibility/no-kind: fires for 0 of 4';
  expect(told(await findingsOf(gate))).toEqual([stopsNobody]);
  const stopsOne = (draft: Draft): void => {
    gate(draft);
    draft.proposals.push(proposal({ id: 'e', facts: { 'proposal.kind': 'other' } }));
  };
  expect(told(await findingsOf(stopsOne))).toEqual([]);
});

it('calls a jump a cliff by the points and the step that are given', async () => {
  expect(await findingsOf(() => undefined, { cliffPoints: 4 })).toMatchObject([
    { code: 'score.cliff', details: { movePoints: expect.closeTo(5, 9), pool: 'small' } },
  ]);
  expect(await findingsOf(() => undefined, { steps: { [partners]: 3 } })).toMatchObject([
    { code: 'score.cliff', details: { movePoints: expect.closeTo(15, 9), pool: 'small' } },
  ]);
});

it('does not depend on the order of rules and proposals', async () => {
  const edit = (draft: Draft): void => {
    draft.rules.push(
      scoring('quality/many', 'partners', where(partners, 'greaterThan', 3), 50),
      scoring('quality/more', 'partners', where(partners, 'lessThan', 3), 50),
    );
  };
  const straight = told(await findingsOf(edit));
  const reversed = told(
    await findingsOf((draft) => {
      edit(draft);
      draft.rules.reverse();
      draft.proposals.reverse();
    }),
  );
  expect(straight.length).toBeGreaterThan(2);
  expect(reversed).toEqual(straight);
});

it('looks at a policy by itself where there are no data', async () => {
  const pack = smallPackParsed();
  const codes = (await review({ pack, dataset: null })).map(({ code }) => code);
  expect(codes).toContain('criterion.over-scale');
  expect(codes).not.toContain('rule.never-fires');
  expect(codes).not.toContain('pool.empty');
});

it('measures influence as weight × spread, as parts of the whole', async () => {
  const pack = smallPackParsed();
  const dataset = datasetOf(pack, [
    proposal({ id: 'p-1', facts: { 'proposal.partnerCount': 0, 'proposal.openHours': 20 } }),
    proposal({ id: 'p-2', facts: { 'proposal.partnerCount': 4, 'proposal.openHours': 0 } }),
  ]);
  const { scores } = await run({ pack, dataset, scenario: baseline(pack), evaluator: compiled });
  // Need is the same for both. Partners run 0, 100 at 3/8 of the score; openness 100, 0 at 1/8.
  expect(influenceOf(scores)).toEqual([
    { criterion: 'vulnerability', principle: 'need', weightShare: 0.5, influenceShare: 0 },
    { criterion: 'partners', principle: 'quality', weightShare: 0.4375, influenceShare: 0.75 },
    { criterion: 'open', principle: 'quality', weightShare: 0.125, influenceShare: 0.25 },
  ]);
});
