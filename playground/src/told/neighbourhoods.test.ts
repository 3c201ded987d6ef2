import {
  compare,
  compiled,
  type Language,
  redivide,
  run as runAnew,
  type Run,
} from '@maatstaf/core';
import { MaatstafNeighbourhoodPage } from '@maatstaf/elements/neighbourhood-page';
import { beforeAll, expect, it } from 'vitest';
import type { Said } from '../../../packages/core/src/explain/figures-in.test-data.ts';
import { openPack } from '../packs/open-pack.ts';
import { allRight, type Judged, judgement } from './judged.test-data.ts';
import { drawn, partsOf, textOf } from './seen.test-data.ts';

// The page of every neighbourhood of both policies, at the baseline, with other budgets and indices, and with
// inhabitants counted but not all that is there already.

const languages: readonly Language[] = ['nl', 'en'];

interface Case {
  readonly baseline: Run;
  readonly run: Run;
}
const cases: Case[] = [];

beforeAll(async () => {
  for (const id of ['maastricht-2025', 'greenford-2026']) {
    const { pack, dataset } = await openPack(id);
    const existing = pack.limits.flatMap((limit) =>
      limit.kind === 'coverage' && limit.existing !== undefined ? [limit.existing] : [],
    );
    const neighbourhoods = dataset.neighbourhoods.map((area, at) => ({
      ...area,
      population: at * 137 + 1_003,
      facts: { ...area.facts, ...Object.fromEntries(existing.map((fact) => [fact, null])) },
    }));
    const counted = { ...dataset, neighbourhoods };
    for (const data of [dataset, counted]) {
      const baseline = await runAnew({ pack, dataset: data, evaluator: compiled });
      const { scenario, allocation } = baseline;
      const poorer = { ...scenario, budgetCents: Math.floor(allocation.budgetCents / 3) };
      cases.push({ baseline, run: baseline }, { baseline, run: redivide(baseline, poorer) });
      const richer = { ...scenario, budgetCents: allocation.budgetCents + 12_345_67 };
      cases.push({ baseline, run: redivide(baseline, richer) });
      for (const { id: needModel } of pack.needModels.slice(1)) {
        const otherwise = { ...scenario, needModel };
        const run = await runAnew({
          pack,
          dataset: data,
          scenario: otherwise,
          evaluator: compiled,
        });
        cases.push({ baseline, run });
      }
    }
  }
}, 120_000);

const all = {
  need: [] as Judged<Need>[],
  money: [] as Judged<Money>[],
  kept: [] as Judged<Kept>[],
};

type Need = 'index' | 'least' | 'most' | 'rank' | 'rankTo' | 'of' | 'neediest';
const need: Said<Need> = {
  nl: [
    ['alles van N tot en met N zijn', 'least', 'most'],
    ['Plaats N van N; plaats N is het kwetsbaarst', 'rank', 'of', 'neediest'],
    [
      'Plaats N tot en met N van N, want de cijfers zijn afgerond; plaats N is het kwetsbaarst',
      'rank',
      'rankTo',
      'of',
      'neediest',
    ],
    [': P', 'index'],
  ],
  en: [
    ['anything from N to N', 'least', 'most'],
    ['Place N of N; place N is the most vulnerable', 'rank', 'of', 'neediest'],
    [
      'Place N to N of N, for the figures are rounded; place N is the most vulnerable',
      'rank',
      'rankTo',
      'of',
      'neediest',
    ],
    [': P', 'index'],
  ],
};

type Money = 'asked' | 'awarded' | 'more' | 'less' | 'perHead' | 'people';
const money: Said<Money> = {
  nl: [
    ['binnen de regels M gevraagd', 'asked'],
    ['Daarvan is M toegekend', 'awarded'],
    ['Dat is M meer dan', 'more'],
    ['Dat is M minder dan', 'less'],
    [String.raw`Dat is M per inwoner \(P inwoners\)`, 'perHead', 'people'],
  ],
  en: [
    ['Within the rules M was asked', 'asked'],
    ['Of that M is awarded', 'awarded'],
    ['That is M more than', 'more'],
    ['That is M less than', 'less'],
    [String.raw`That is M per inhabitant \(P inhabitants\)`, 'perHead', 'people'],
  ],
};

type Kept = 'met' | 'notMet' | 'unknown' | 'held' | 'until';
const kept: Said<Kept> = {
  nl: [
    ['N niet gehaald', 'notMet'],
    ['N gehaald', 'met'],
    ['N onbekend', 'unknown'],
    ['M apart gehouden tot D', 'held', 'until'],
  ],
  en: [
    ['N not met', 'notMet'],
    ['N met', 'met'],
    ['N unknown', 'unknown'],
    ['M held until D', 'held', 'until'],
  ],
};

function needTruth(run: Run, code: string): Judged<Need>['truth'] {
  const own = run.assessment.need.find(({ neighbourhood }) => neighbourhood === code);
  if (own === undefined) return {};
  const compared = run.assessment.need.filter((one) => one.compared).length;
  const { index, rank, rankRange } = own;
  return {
    ...(index === null ? { least: 0, most: 100 } : { index }),
    ...(rank === null ? {} : { rank: rankRange?.low ?? rank, of: compared, neediest: 1 }),
    ...(rankRange === null ? {} : { rankTo: rankRange.high }),
  };
}

/** What a neighbourhood is asked and given, counted from the proposals that serve it. */
function moneyTruth({ baseline, run }: Case, place: number): Judged<Money>['truth'] {
  const area = run.dataset.neighbourhoods[place];
  const own = run.allocation.neighbourhoods.find(
    ({ neighbourhood }) => neighbourhood === area?.code,
  );
  const awarded = run.allocation.awardedByArea[place] ?? Number.NaN;
  const delta = awarded - (baseline.allocation.awardedByArea[place] ?? Number.NaN);
  const people = area?.population ?? null;
  return {
    asked: own?.claimedCents ?? Number.NaN,
    awarded,
    ...(delta > 0 ? { more: delta } : delta < 0 ? { less: -delta } : {}),
    ...(people === null ? {} : { people, perHead: Math.round(awarded / people) }),
  };
}

const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

function keptTruths({ run }: Case, place: number): readonly Judged<Kept>['truth'][] {
  const area = run.dataset.neighbourhoods[place];
  return run.pack.limits.flatMap((limit) => {
    if (limit.kind === 'tranches') return [];
    const group =
      limit.group.by === 'neighbourhood'
        ? area?.code
        : limit.group.by === 'city-district'
          ? area?.cityDistrict
          : undefined;
    const own = run.allocation.limits.filter(
      (one) => one.limit === limit.id && one.group === group,
    );
    const [first] = own;
    if (first === undefined) return [];
    return [
      {
        met: own.filter(({ met }) => met === true).length,
        notMet: own.filter(({ met }) => met === false).length,
        unknown: own.filter(({ met }) => met === null).length,
        held: first.heldCents,
        until: first.heldUntil === null ? Number.NaN : dayNumber(first.heldUntil),
      },
    ];
  });
}

it('reads the pages of all neighbourhoods', { timeout: 240_000 }, async () => {
  for (const one of cases) {
    const { baseline, run } = one;
    const comparison = compare(baseline, run);
    const titles = run.pack.needModels.flatMap(({ title }) => [title.nl ?? '', title.en ?? '']);
    for (const language of languages) {
      const page = await drawn(new MaatstafNeighbourhoodPage(), { run, comparison, language });
      for (const [place, area] of run.dataset.neighbourhoods.entries()) {
        page.neighbourhood = area.code;
        await page.updateComplete;
        const [first, second, third] = partsOf(page, 'section');
        const truth = needTruth(run, area.code);
        for (const part of partsOf(first ?? page, 'p')) {
          all.need.push({ sentence: textOf(part), language, truth, names: titles });
        }
        for (const part of partsOf(second ?? page, '.sums')) {
          all.money.push({ sentence: textOf(part), language, truth: moneyTruth(one, place) });
        }
        const limits = keptTruths(one, place);
        const told = partsOf(third ?? page, 'h4').slice(1);
        expect(told).toHaveLength(limits.length);
        for (const [at, title] of told.entries()) {
          const next = title.nextElementSibling;
          const counted = next?.querySelector('summary') ?? next;
          const table = next?.querySelector('table') ?? next?.nextElementSibling;
          const held = [...(table?.querySelectorAll('td:last-child .small') ?? [])];
          for (const part of [counted, ...held]) {
            all.kept.push({
              sentence: textOf(part ?? undefined),
              language,
              truth: limits[at] ?? {},
            });
          }
        }
      }
    }
  }
  expect(all.money.length).toBeGreaterThan(200);
  expect(judgement(all.need, need)).toEqual(allRight);
  expect(judgement(all.money, money)).toEqual(allRight);
  expect(judgement(all.kept, kept)).toEqual(allRight);
});
