import { type Award, compiled, type Run, type Score } from '@maatstaf/core';
import { jsonRulesEngine } from '@maatstaf/core/reference';
import { type ComparedArea, type Metrics, metricsOver } from '@maatstaf/core/metrics';
import { describe, expect, test } from 'vitest';
import type { Case, Trial } from '../case.ts';
import type { Law } from '../law.ts';
import { readCase } from '../read-case.ts';
import { trialOf } from '../trial.ts';
import { splitLaw } from './area-split.ts';
import { centsConserved } from './cents-conserved.ts';
import { contributionsSum } from './contributions-sum.ts';
import { determinism } from './determinism.ts';
import { equalTreatment } from './equal-treatment.ts';
import { inputOrder } from './input-order.ts';
import { largerBudgetKeepsAwards, largerBudgetKeepsSpend } from './larger-budget.ts';
import { laws } from './laws.ts';
import { losersDoNotMatter } from './losers-do-not-matter.ts';
import { missingDataWithinRange } from './missing-data-within-range.ts';
import { moneyUnit } from './money-unit.ts';
import { noAwardWithoutRequest } from './no-award-without-request.ts';
import { noneToIneligible } from './none-to-ineligible.ts';
import { oneMoreRule } from './one-more-rule.ts';
import { transferLaw } from './pigou-dalton-transfer.ts';
import { reorderedFiles } from './reordered.ts';
import { renaming } from './renaming.ts';
import { ruleOff } from './rule-off.ts';
import { scoresStandAlone } from './scores-stand-alone.ts';
import { expectSentence } from './sentence.test-data.ts';
import { scoreInRange } from './score-in-range.ts';
import { smallTown } from './small-town.ts';
import { townWith } from './town-with.test-data.ts';
import { weightScale } from './weight-scale.ts';
import { withinBudget } from './within-budget.ts';

const sound = await trialOf(smallTown(), jsonRulesEngine);

function townWithMoreRules(): Case {
  const files = townWith({
    rules: [
      {
        name: 'score/no-shop',
        conditions: { all: [{ fact: 'proposal.shop', operator: 'equal', value: false }] },
        event: {
          type: 'score',
          params: {
            title: { en: 'No shop' },
            reason: { en: 'No shop' },
            source: 'configuration',
            criterion: 'c-open',
            points: 10,
          },
        },
      },
      {
        name: 'limit/all',
        conditions: { all: [{ fact: 'proposal.open', operator: 'equal', value: true }] },
        event: {
          type: 'limit',
          params: {
            title: { en: 'Small amounts' },
            reason: { en: 'Small amounts' },
            source: 'configuration',
            caps: [{ kind: 'amount', cents: 300 }],
          },
        },
      },
    ],
  });
  const input = readCase(files);
  if (input === null) throw new Error('The files of the town with two rules are not accepted.');
  return { ...input, files, variation: 0 };
}

const withScores = (run: Run, change: (score: Score) => Partial<Score>): Run => ({
  ...run,
  scores: {
    ...run.scores,
    proposals: run.scores.proposals.map((score) => ({ ...score, ...change(score) })),
  },
});
const withAward = (run: Run, id: string, change: (award: Award) => Partial<Award>): Run => ({
  ...run,
  allocation: {
    ...run.allocation,
    awards: run.allocation.awards.map((award) =>
      award.proposal === id ? { ...award, ...change(award) } : award,
    ),
  },
});
const withOutcome = (run: Run): Trial => ({ ...sound, run });
/** A trial of a pipeline that is broken throughout: in the outcome at hand and in every other. */
const brokenPipeline = async (change: (run: Run) => Run): Promise<Trial> => ({
  ...sound,
  run: change(sound.run),
  again: async (input) => change(await sound.again(input)),
});

/** The laws that objected to something that is broken. */
const caught = new Set<string>();

/** The law is broken, and says so in both languages. */
const objects = async (law: Law, trial: Trial | Promise<Trial>): Promise<void> => {
  const { tried, witnesses } = await law.check(await trial);
  expect(tried).toBe(true);
  expect(witnesses.map(({ at }) => at)).not.toEqual([]);
  for (const { said } of witnesses) expectSentence(said);
  caught.add(law.id);
};

/** The small town with a second rule for a criterion, so that it stays when the first is switched off, and a limit. */
const moreRules = await trialOf(townWithMoreRules(), compiled);

test.each(laws)('$id is put to the test by the small town, and holds there', async (law) => {
  expect(await law.check(law === ruleOff ? moreRules : sound)).toEqual({
    tried: true,
    witnesses: [],
  });
});

describe('contributions-sum objects to', () => {
  test('a contribution that is left out', () =>
    objects(
      contributionsSum,
      withOutcome(
        withScores(sound.run, ({ contributions }) => ({ contributions: contributions.slice(1) })),
      ),
    ));
  test('a score that is no number', () =>
    objects(contributionsSum, withOutcome(withScores(sound.run, () => ({ score: Number.NaN })))));
});

describe('score-in-range objects to', () => {
  test('a score above what is possible', () =>
    objects(
      scoreInRange,
      withOutcome(withScores(sound.run, ({ range }) => ({ score: range.high + 1e-9 }))),
    ));
  test('a range beyond 100', () =>
    objects(
      scoreInRange,
      withOutcome(withScores(sound.run, ({ range }) => ({ range: { low: range.low, high: 101 } }))),
    ));
});

describe('within-budget objects to', () => {
  const award = (id: string, change: (award: Award) => Partial<Award>) =>
    objects(withinBudget, withOutcome(withAward(sound.run, id, change)));
  test('a cent more than was claimed', () =>
    award('p-1', ({ awardedCents }) => ({ awardedCents: awardedCents + 1 })));
  test('part of a proposal that cannot be divided', () =>
    award('p-2', () => ({ awardedCents: 1 })));
  test('half a cent', () => award('p-6', () => ({ awardedCents: 0.5 })));
  test('a cent less than nothing', () => award('p-4', () => ({ awardedCents: -1 })));
  test('more than a limit allows, also where the claim says so', async () => {
    const { assessment } = sound.run;
    const stricter = assessment.proposals.map((assessed) => ({
      ...assessed,
      limits: [{ rule: 'limit/all', capCents: 1499 }],
    }));
    await objects(
      withinBudget,
      withOutcome({ ...sound.run, assessment: { ...assessment, proposals: stricter } }),
    );
  });
  test('a pool that gives more than it has', async () => {
    const { allocation } = sound.run;
    const pools = allocation.pools.map((pool) => ({ ...pool, budgetCents: pool.spentCents - 1 }));
    await objects(
      withinBudget,
      withOutcome({ ...sound.run, allocation: { ...allocation, pools } }),
    );
  });
  test('a budget smaller than what is spent', () =>
    objects(withinBudget, { ...sound, scenario: { ...sound.scenario, budgetCents: 3000 } }));
});

describe('none-to-ineligible-or-incomplete objects to', () => {
  const award = (id: string, change: Partial<Award>) =>
    objects(noneToIneligible, withOutcome(withAward(sound.run, id, () => change)));
  test('a cent for an excluded proposal', () => award('p-4', { awardedCents: 1 }));
  test('a cent for an incomplete one', () => award('p-5', { awardedCents: 1 }));
  test('an incomplete one that is refused', () => award('p-5', { status: 'refused-ineligible' }));
  test('a person’s refusal that is not kept', () =>
    objects(noneToIneligible, {
      ...sound,
      scenario: {
        ...sound.scenario,
        overrides: [{ proposal: 'p-1', action: 'lock-out', reason: 'Not this year.' }],
      },
    }));
});

describe('cents-conserved objects to', () => {
  const town = (code: string, cents: number) => {
    const { allocation } = sound.run;
    const neighbourhoods = allocation.neighbourhoods.map((area) =>
      area.neighbourhood === code ? { ...area, awardedCents: area.awardedCents + cents } : area,
    );
    return withOutcome({ ...sound.run, allocation: { ...allocation, neighbourhoods } });
  };
  test('a cent that is lost', () => objects(centsConserved, town('n-1', -1)));
  test('a cent that comes from nowhere', () => objects(centsConserved, town('n-2', 1)));
  test('an award that is divided by other shares', async () => {
    const { allocation } = sound.run;
    const shift: Record<string, number> = { 'n-1': 2, 'n-2': -2 };
    const neighbourhoods = allocation.neighbourhoods.map((area) => {
      const by = shift[area.neighbourhood] ?? 0;
      return {
        ...area,
        awardedCents: area.awardedCents + by,
        priorities: area.priorities.map((part) =>
          part.proposal === 'p-1' ? { ...part, awardedCents: part.awardedCents + by } : part,
        ),
      };
    });
    await objects(
      centsConserved,
      withOutcome({ ...sound.run, allocation: { ...allocation, neighbourhoods } }),
    );
  });
});

describe('determinism objects to', () => {
  test('a score that drifts from run to run', async () => {
    let runs = 0;
    await objects(
      determinism,
      brokenPipeline((run) => {
        runs += 1;
        return withScores(run, ({ score }) => ({ score: score + runs * 1e-12 }));
      }),
    );
  });
  test('a pipeline that changes its input', async () => {
    const mutating: Trial = {
      ...sound,
      again: (input) => {
        Object.assign(input.scenario, { budgetCents: 1 });
        return sound.again(input);
      },
    };
    await expect(determinism.check(mutating)).rejects.toThrow(TypeError);
  });
});

test('input-order objects to first come, first served', async () => {
  // A parser that leaves proposals as the file has them, and an order of awards that follows it.
  const careless: Trial = {
    ...(await brokenPipeline((run) => run)),
    reordered: (variation) =>
      reorderedFiles(sound.files, variation, (files) => {
        const input = readCase(files);
        const listed = JSON.parse(files.data.get('proposals.json') ?? '{}') as {
          proposals: { id: string }[];
        };
        const place = new Map(listed.proposals.map(({ id }, index) => [id, index]));
        const proposals = input?.dataset.proposals.toSorted(
          (a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0),
        );
        return input === null || proposals === undefined
          ? null
          : { ...input, dataset: { ...input.dataset, proposals } };
      }),
    again: async (input) => {
      const run = await sound.again(input);
      const first = input.dataset.proposals.find(({ id }) => id === 'p-2' || id === 'p-3')?.id;
      const winner = run.allocation.awards.find(({ status, tied }) => tied && status === 'awarded');
      return first === undefined || winner === undefined
        ? run
        : withAward(run, winner.proposal, () => ({ proposal: first }));
    },
  };
  const findings = await Promise.all(
    Array.from({ length: 10 }, (_, variation) => inputOrder.check({ ...careless, variation })),
  );
  expect(findings.some(({ witnesses }) => witnesses.length > 0)).toBe(true);
  for (const { said } of findings.flatMap(({ witnesses }) => witnesses)) expectSentence(said);
  caught.add(inputOrder.id);
});

test('weight-scale objects to weights that are used as they stand', () =>
  objects(weightScale, {
    ...sound,
    again: async (input) => {
      const weight = input.pack.principles[0]?.weight ?? 0;
      return withScores(await sound.again(input), ({ score }) => ({
        score: score + weight * 1e-15,
      }));
    },
  }));

test('missing-data-within-range objects to unknown counted as no', async () => {
  const unknownIsNo = await brokenPipeline((run) =>
    withScores(run, ({ range }) => ({
      score: range.low,
      range: { low: range.low, high: range.low },
    })),
  );
  const findings = await Promise.all(
    Array.from({ length: 10 }, (_, variation) =>
      missingDataWithinRange.check({ ...unknownIsNo, variation }),
    ),
  );
  expect(findings.some(({ witnesses }) => witnesses.length > 0)).toBe(true);
  for (const { said } of findings.flatMap(({ witnesses }) => witnesses)) expectSentence(said);
  caught.add(missingDataWithinRange.id);
});

describe('a law about metrics objects to', () => {
  /** Metrics of which one is replaced by another computation. */
  const withMetric =
    (id: string, compute: (areas: readonly ComparedArea[], honest: number) => number) =>
    (areas: readonly ComparedArea[]): Metrics => {
      const honest = metricsOver(areas);
      return {
        ...honest,
        metrics: honest.metrics.map((metric) =>
          metric.id === id ? { ...metric, value: compute(areas, metric.value ?? 0) } : metric,
        ),
      };
    };
  const inNeed = (areas: readonly ComparedArea[]) => areas.filter(({ need }) => need !== null);
  /** The small town, where it is known that n-2 is needier. */
  const withNeed: Trial = withOutcome({
    ...sound.run,
    assessment: {
      ...sound.run.assessment,
      need: sound.run.assessment.need.map((profile) => ({
        ...profile,
        cumulative: profile.neighbourhood === 'n-2' ? 80 : 20,
      })),
    },
  });

  test.each(['concentration-index', 'kakwani', 'suits'])('%s that praises the reverse', (id) =>
    objects(transferLaw(withMetric(id, (_, honest) => -honest)), withNeed),
  );
  test('a share to the neediest that falls when they get more', () =>
    objects(
      transferLaw(withMetric('share-to-neediest-fifth', (_, honest) => 1 - honest)),
      withNeed,
    ));
  test('an effect of a transfer that is half of what it is', () =>
    objects(
      transferLaw((areas) => ({
        ...metricsOver(areas),
        transferEffect: (from, to, cents) =>
          (metricsOver(areas).transferEffect(from, to, cents) ?? 0) / 2,
      })),
      withNeed,
    ));
  test.each(['gini', 'theil', 'atkinson'])('%s that praises unevenness', (id) =>
    objects(transferLaw(withMetric(id, (_, honest) => 1 - honest)), sound),
  );
  test('a correction for a sample, which splitting an area changes', () =>
    objects(
      splitLaw(
        withMetric('gini', ({ length }, honest) => (honest * length) / Math.max(1, length - 1)),
      ),
      sound,
    ));
  test('ranks that are not in the middle of an area', () =>
    objects(
      splitLaw(
        withMetric('concentration-index', (areas, honest) => honest + 1 / inNeed(areas).length),
      ),
      withNeed,
    ));
});

/** A pipeline with other awards, in the outcome at hand and in every other. */
const withAmounts = (change: (cents: number, run: Run) => number): Promise<Trial> =>
  brokenPipeline((run) => ({
    ...run,
    allocation: {
      ...run.allocation,
      awardedCents: run.allocation.awardedCents.map((cents) => change(cents, run)),
    },
  }));

describe('no-award-without-request objects to', () => {
  const { allocation } = sound.run;
  test('money for who asked for nothing', () =>
    objects(noAwardWithoutRequest, {
      ...sound,
      dataset: {
        ...sound.dataset,
        proposals: sound.dataset.proposals.map((one) => ({ ...one, requestedCents: null })),
      },
    }));
  test('money for a neighbourhood that nobody serves', () =>
    objects(noAwardWithoutRequest, {
      ...sound,
      run: { ...sound.run, allocation: { ...allocation, awardedByArea: Float64Array.of(1, 1) } },
      dataset: {
        ...sound.dataset,
        proposals: sound.dataset.proposals.map((one) => ({
          ...one,
          serves: [{ neighbourhood: 'n-1', shareRatio: 1 }],
        })),
      },
    }));
});

describe('equal-treatment-of-equals objects to', () => {
  test('fewer points for the second of two equals', async () =>
    objects(
      equalTreatment,
      brokenPipeline((run) =>
        withScores(run, ({ proposal, score }) => ({
          score: proposal.endsWith('-twin') ? score - 1 : score,
        })),
      ),
    ));
  test('more money for who drew the worse lot', async () =>
    objects(
      equalTreatment,
      brokenPipeline((run) => ({
        ...run,
        allocation: {
          ...run.allocation,
          awards: run.allocation.awards.map((award) => ({
            ...award,
            awardedCents: award.rank ?? 0,
          })),
        },
      })),
    ));
});

test('names-do-not-matter objects to a pipeline that likes some names', () =>
  objects(
    renaming,
    brokenPipeline((run) =>
      withScores(run, ({ proposal, score }) => ({
        score: proposal.startsWith('plan') ? score + 1 : score,
      })),
    ),
  ));

test('improvement-never-hurts objects to points that count against', () =>
  objects(
    oneMoreRule,
    brokenPipeline((run) =>
      withScores(run, ({ score, range }) => ({
        score: 100 - score,
        range: { low: 100 - range.high, high: 100 - range.low },
      })),
    ),
  ));

test('unit-of-money objects to a most in fixed cents', () =>
  objects(
    moneyUnit,
    withAmounts((cents) => Math.min(cents, 1000)),
  ));

describe('explanation-is-complete objects to', () => {
  // Rules are switched off in the order of their names: exclude/shop, limit/all, limit/closed, score/no-shop.
  const kinds = [
    { kind: 'exclude', variation: 0 },
    { kind: 'limit', variation: 1 },
    { kind: 'score', variation: 3 },
  ];
  const stays = (variation: number): Trial => ({
    ...moreRules,
    variation,
    again: () => Promise.resolve(moreRules.run),
  });

  test.each(kinds)(
    'nothing where a rule to $kind is switched off and all is well',
    async ({ variation }) => {
      expect(await ruleOff.check({ ...moreRules, variation })).toEqual({
        tried: true,
        witnesses: [],
      });
    },
  );
  test.each(kinds)('what stays without the rule to $kind', ({ variation }) =>
    objects(ruleOff, stays(variation)),
  );
  test('an explanation that tells half', () =>
    objects(ruleOff, {
      ...moreRules,
      variation: 3,
      run: withScores(moreRules.run, ({ contributions }) => ({
        contributions: contributions.map((line) => ({ ...line, weighted: line.weighted / 2 })),
      })),
    }));
});

test('scores-stand-alone objects to points that are shared out', () =>
  objects(
    scoresStandAlone,
    brokenPipeline((run) =>
      withScores(run, ({ score }) => ({ score: score / run.dataset.proposals.length })),
    ),
  ));

test('losers-do-not-matter objects to money for taking part', () =>
  objects(
    losersDoNotMatter,
    withAmounts((cents, run) => cents + run.dataset.proposals.length),
  ));

describe('a larger budget', () => {
  test('that is spent less of is objected to', () =>
    objects(
      largerBudgetKeepsSpend,
      brokenPipeline((run) => ({
        ...run,
        allocation: {
          ...run.allocation,
          spentCents: 100_000 - run.allocation.budgetCents,
        },
      })),
    ));
  test('that takes from someone is objected to', () =>
    objects(
      largerBudgetKeepsAwards,
      withAmounts((_, run) => 100_000 - run.allocation.budgetCents),
    ));
});

test('every law of every division has teeth: it objected to something here', () => {
  expect(laws.map(({ id }) => id).filter((id) => !caught.has(id))).toEqual([]);
});
