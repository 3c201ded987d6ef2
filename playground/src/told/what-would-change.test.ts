import {
  asShares,
  compiled,
  type Language,
  limitsInForce,
  redivide,
  run as runAnew,
  type Run,
  type Scenario,
  textIn,
  weightsInUse,
} from '@maatstaf/core';
import { explain } from '@maatstaf/core/explain';
import {
  citedStatements,
  isRefusedForNow,
  plainShare,
  type TippingPoints,
  tippingPoints,
  type WeightPlace,
  weightPlaces,
  type WhatItTakes,
  whatItTakes,
  withoutStatement,
  type WithoutStatement,
} from '@maatstaf/core/sensitivity';
import '@maatstaf/elements/explanation';
import '@maatstaf/elements/tipping-points';
import { produce } from 'immer';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Said } from '../../../packages/core/src/explain/figures-in.test-data.ts';
import { openPack } from '../packs/open-pack.ts';
import { weightEdit } from '../state/scenario-edits.ts';
import { allRight, type Judged, judgement, withoutTitles, wrongNames } from './judged.test-data.ts';
import { awardedTo, difference } from './outcomes.test-data.ts';
import { drawn, partsOf, textOf } from './seen.test-data.ts';

// What a person asks of an outcome: what would fund this, what does this sentence of policy do, where does
// this weight tip it. Every figure on the screen is read back, and what it promises is tried.

const languages: readonly Language[] = ['nl', 'en'];
const isMinutes = 240_000;

/** Both policies, by rank under limits, and by rank alone. */
const runs: Run[] = [];

beforeAll(async () => {
  for (const id of ['maastricht-2025', 'greenford-2026']) {
    const opened = await openPack(id);
    runs.push(await runAnew({ ...opened, evaluator: compiled }));
  }
  const [, greenford] = runs;
  if (greenford === undefined) throw new Error('There is no second policy.');
  runs.push(
    redivide(greenford, {
      ...greenford.scenario,
      budgetCents: Math.floor(greenford.allocation.budgetCents / 3),
      method: { kind: 'ranking', mode: 'skip', partial: true },
    }),
  );
}, isMinutes);

const titlesOf = ({ dataset }: Run, ids: readonly string[], language: Language): string[] =>
  ids.map((id) => {
    const own = dataset.proposals.find((one) => one.id === id);
    return own === undefined ? id : textIn(own.title, language);
  });

/** The scenario with a weight at a share, as a slider puts it. */
function withShare({ pack, scenario }: Run, { level, id }: WeightPlace, share: number): Scenario {
  return produce(scenario, weightEdit(pack, scenario, level, id, share).recipe);
}

function shareNow({ pack, scenario }: Run, { level, id }: WeightPlace): number {
  const { principles, criteria } = weightsInUse(pack, scenario);
  const all = level === 'principle' ? [principles] : [...criteria.values()];
  const own = all.flatMap(asShares).find((one) => one.id === id);
  return own?.weight ?? Number.NaN;
}

/** A share as it can be typed: in percents, with at most four decimals. */
const typed = (share: number): number => Number((share * 100).toFixed(4));

function nameOf({ pack }: Run, { id }: WeightPlace, language: Language): string {
  const parts = pack.principles.flatMap((one) => [one, ...one.criteria]);
  const own = parts.find((one) => one.id === id);
  return own === undefined ? id : textIn(own.title, language);
}

describe('what would fund a refusal', () => {
  type Role =
    | 'enough'
    | 'now'
    | 'gets'
    | 'more'
    | 'extra'
    | 'budget'
    | 'inPool'
    | 'less'
    | 'request'
    | 'justEnough'
    | 'justFits';
  const said: Said<Role> = {
    nl: [
      [String.raw`op X \(nu S\)`, 'enough', 'now'],
      ['Nog N gewicht(?:en)? (?:kan|kunnen)', 'more'],
      ['M erbij, samen M', 'extra', 'budget'],
      ['Precies genoeg is M samen', 'justEnough'],
      ['Precies past M', 'justFits'],
      ['Daarvan is M voor', 'inPool'],
      ['M minder, dus M', 'less', 'request'],
      ['Dan krijgt het M', 'gets'],
    ],
    en: [
      [String.raw`at X \(now S\)`, 'enough', 'now'],
      ['N more weights? can', 'more'],
      ['M more, M in all', 'extra', 'budget'],
      ['Just enough is M in all', 'justEnough'],
      ['What just fits is M', 'justFits'],
      ['Of that M is for', 'inPool'],
      ['M less, so M', 'less', 'request'],
      ['It then gets M', 'gets'],
    ],
  };
  const all: Judged<Role>[] = [];

  /** What each line of an answer must say: it is worked out by doing what it says. */
  async function truthOf(run: Run, { proposal, weights, budget, request }: WhatItTakes) {
    const { published, scenario, methods } = run;
    const place = run.dataset.proposals.findIndex(({ id }) => id === proposal);
    const own = run.dataset.proposals[place];
    if (own === undefined) throw new Error(`There is no ${proposal}.`);
    const poolOf = ({ allocation }: Run): number =>
      allocation.pools.find(({ pool }) => pool === own.pool)?.budgetCents ?? Number.NaN;
    const withBudget = (budgetCents: number) => redivide(run, { ...scenario, budgetCents });
    const asking = (requestedCents: number) =>
      runAnew({
        ...published,
        dataset: {
          ...run.dataset,
          proposals: run.dataset.proposals.with(place, { ...own, requestedCents }),
        },
        scenario,
        evaluator: compiled,
        methods,
      });
    // People ask in euros: where whole euros do it as well, these are told, with what is just enough.
    const justEnough = budget?.budgetCents ?? Number.NaN;
    const euros = withBudget(Math.ceil(justEnough / 100) * 100);
    const richer = awardedTo(proposal, euros) > 0 ? euros : withBudget(justEnough);
    const justFits = request?.requestedCents ?? 0;
    const fewer = await asking(Math.floor(justFits / 100) * 100);
    const lower = awardedTo(proposal, fewer) > 0 ? fewer : await asking(justFits);
    const lowerCents = lower.dataset.proposals[place]?.requestedCents ?? Number.NaN;
    return {
      weights: weights.map(({ weight, enough }) => ({
        enough: typed(enough),
        now: shareNow(run, weight) * 100,
        gets: awardedTo(proposal, redivide(run, withShare(run, weight, typed(enough) / 100))),
      })),
      more: weights.length - 3,
      budget:
        budget === null
          ? {}
          : {
              budget: richer.allocation.budgetCents,
              extra: richer.allocation.budgetCents - run.allocation.budgetCents,
              justEnough,
              inPool: poolOf(richer) - poolOf(run),
              gets: awardedTo(proposal, richer),
            },
      request:
        request === null
          ? {}
          : {
              request: lowerCents,
              less: (own.requestedCents ?? Number.NaN) - lowerCents,
              justFits,
              gets: awardedTo(proposal, lower),
            },
    };
  }

  it('says for every proposal what indeed funds it', { timeout: isMinutes }, async () => {
    const gets: number[] = [];
    for (const run of runs) {
      for (const { id } of run.dataset.proposals) {
        if (!isRefusedForNow(run, id)) continue;
        const needed = await whatItTakes(run, id, compiled);
        if (needed === null) throw new Error(`${id} is refused for now.`);
        const truth = await truthOf(run, needed);
        gets.push(
          ...[...truth.weights, truth.budget, truth.request].flatMap((one) => one.gets ?? []),
        );
        for (const language of languages) {
          const element = await drawn(document.createElement('maatstaf-what-it-takes'), {
            run,
            needed,
            language,
          });
          const titles = partsOf(element, 'h4');
          const judge = (part: Element, of: Judged<Role>['truth'], names: string[] = []): void => {
            all.push({ sentence: textOf(part), language, truth: of, names });
          };
          for (const [at, line] of partsOf(element, 'li').entries()) {
            const weight = needed.weights[at]?.weight;
            if (weight === undefined) throw new Error('There are more lines than weights.');
            const name = nameOf(run, weight, language);
            expect(textOf(line)).toContain(name);
            for (const part of partsOf(line, 'p, button'))
              judge(part, truth.weights[at] ?? {}, [name]);
          }
          for (const part of partsOf(element, ':host > p, :host > button')) {
            const after = titles.filter(
              (title) =>
                (title.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
            ).length;
            judge(part, [{}, truth.budget, truth.request, { more: truth.more }][after] ?? {});
          }
        }
      }
    }
    expect(gets.length).toBeGreaterThan(100);
    expect(gets.filter((cents) => !(cents > 0))).toEqual([]);
    expect(judgement(all, said)).toEqual(allRight);
  });
});

describe('what a sentence of policy does', () => {
  type Role = 'off' | 'enter' | 'moreIn' | 'leave' | 'moreOut' | 'other' | 'moved';
  const said: Said<Role> = {
    nl: [
      ['zin (?:geldt|gelden) N regels? niet', 'off'],
      ['N voorstellen komen erin: [^.]*nog N', 'enter', 'moreIn'],
      ['N voorstellen komen erin', 'enter'],
      ['N voorstellen vallen af: [^.]*nog N', 'leave', 'moreOut'],
      ['N voorstellen vallen af', 'leave'],
      ['N voorstel(?:len)? (?:krijgt|krijgen) een ander bedrag', 'other'],
      ['M gaat naar andere voorstellen', 'moved'],
    ],
    en: [
      ['this sentence N rules? (?:does|do) not hold', 'off'],
      ['N proposals come in: [^.]*N more', 'enter', 'moreIn'],
      ['N proposals come in', 'enter'],
      ['N proposals fall out: [^.]*N more', 'leave', 'moreOut'],
      ['N proposals fall out', 'leave'],
      ['N proposals? gets? another amount', 'other'],
      ['M goes to other proposals', 'moved'],
    ],
  };
  const all: Judged<Role>[] = [];

  /** The outcome with all that cites a statement off, worked out as anybody would. */
  async function without(run: Run, statement: string) {
    const { pack, published, scenario, methods } = run;
    const cites = (source: unknown): boolean => JSON.stringify(source).includes(`"${statement}"`);
    const rules = pack.rules.filter(({ event }) => cites(event.params.source));
    const limits = limitsInForce(pack, scenario).filter(({ source }) => cites(source));
    const off = Object.fromEntries(limits.map(({ id }) => [id, { on: false }]));
    const changed = await runAnew({
      ...published,
      scenario: {
        ...scenario,
        rulesOff: rules.map(({ name }) => name),
        limits: { ...scenario.limits, ...off },
      },
      evaluator: compiled,
      methods,
    });
    return { ...difference(run, changed), off: rules.length + limits.length };
  }

  it('is what comes of switching off all that rests on it', { timeout: isMinutes }, async () => {
    const mistaken: string[] = [];
    for (const run of runs) {
      const statements = citedStatements(run);
      const known = new Map<string, WithoutStatement>();
      const truths = new Map<string, Awaited<ReturnType<typeof without>>>();
      for (const one of statements) {
        known.set(one, await withoutStatement(run, one, compiled));
        truths.set(one, await without(run, one));
      }
      const seen = new Set<string>();
      for (const { id } of run.dataset.proposals) {
        for (const language of languages) {
          const explanation = explain(run, id, language);
          // What a sentence of policy does is the same for every proposal that it bears on.
          const cited = explanation.reasons.flatMap((one) => one.statements.map((each) => each.id));
          if (cited.every((one) => seen.has(`${language} ${one}`))) continue;
          for (const one of cited) seen.add(`${language} ${one}`);
          const element = await drawn(document.createElement('maatstaf-explanation'), {
            run,
            explanation,
            withoutStatements: known,
            language,
          });
          for (const part of partsOf(element, '.without')) {
            const statement = part instanceof HTMLElement ? part.dataset['statement'] : undefined;
            const truth = truths.get(statement ?? '');
            const line = textOf(part.querySelector('p') ?? undefined);
            if (truth === undefined) throw new Error(`Nothing rests on ${statement}: ${line}`);
            const movers = {
              enter: titlesOf(run, truth.enter, language),
              leave: titlesOf(run, truth.leave, language),
            };
            const sentence = withoutTitles(line, movers);
            all.push({
              sentence,
              language,
              truth: {
                off: truth.off,
                enter: truth.enter.length,
                moreIn: truth.enter.length - 5,
                leave: truth.leave.length,
                moreOut: truth.leave.length - 5,
                other: truth.other,
                moved: truth.movedCents,
              },
            });
            mistaken.push(...wrongNames(sentence, movers));
          }
        }
      }
    }
    expect(all.length).toBeGreaterThan(80);
    expect(mistaken).toEqual([]);
    expect(judgement(all, said)).toEqual(allRight);
  });
});

describe('where a weight tips the outcome', () => {
  type Role =
    | 'points'
    | 'below'
    | 'above'
    | 'nearest'
    | 'share'
    | 'moreIn'
    | 'moreOut'
    | 'other'
    | 'moved'
    | 'set';
  const said: Said<Role> = {
    nl: [
      ['N omslagpunten(?:,|; de dichtstbijzijnde) bij S en S', 'points', 'below', 'above'],
      ['N omslagpunt(?:en)?(?:,|; de dichtstbijzijnde) bij S', 'points', 'nearest'],
      ['(?:Boven|Onder|Precies op) S', 'share'],
      // Almost at an end.
      ['Onder H', 'share'],
      ['nog N komen erin', 'moreIn'],
      ['nog N vallen af', 'moreOut'],
      ['N voorstel(?:len)? (?:krijgt|krijgen) een ander bedrag', 'other'],
      ['M verschuift', 'moved'],
      ['Zet op X', 'set'],
      ['Toon alle N', 'points'],
    ],
    en: [
      ['N tipping points(?:,|; the nearest) at S and S', 'points', 'below', 'above'],
      ['N tipping points?(?:,|; the nearest) at S', 'points', 'nearest'],
      ['(?:Above|Below|Exactly at) S', 'share'],
      ['Below H', 'share'],
      ['N more come in', 'moreIn'],
      ['N more fall out', 'moreOut'],
      ['N proposals? gets? another amount', 'other'],
      ['M moves', 'moved'],
      ['Set to X', 'set'],
      ['Show all N', 'points'],
    ],
  };
  const all: Judged<Role>[] = [];

  it('is what comes of setting it just beyond', { timeout: isMinutes }, async () => {
    const mistaken: string[] = [];
    for (const run of runs) {
      for (const weight of weightPlaces(run)) {
        const points: TippingPoints = tippingPoints(run, weight);
        if (points.kind === 'not-told' || points.points.length === 0) continue;
        const now = shareNow(run, weight);
        const at = (share: number): Run => redivide(run, withShare(run, weight, share));
        const below = points.points.findLast(({ share }) => share < now);
        const above = points.points.find(({ share }) => share >= now);
        const known = points.points.map((point) => {
          const isAbove = point.share >= now;
          const [near, beyond] = isAbove ? [point.below, point.above] : [point.above, point.below];
          const set = typed(plainShare(beyond.from, beyond.to, isAbove ? 0 : 1));
          return {
            set,
            share: point.share * 100,
            ...difference(at((near.from + near.to) / 2), at(set / 100)),
          };
        });
        for (const language of languages) {
          const element = await drawn(document.createElement('maatstaf-tipping-points'), {
            run,
            points,
            language,
          });
          const [list] = partsOf(element, 'details');
          if (list instanceof HTMLDetailsElement) {
            const opened = new Promise((resolve) => {
              list.addEventListener('toggle', resolve, { once: true });
            });
            list.open = true;
            await opened;
            await element.updateComplete;
          }
          const name = nameOf(run, weight, language);
          const nearest = (below ?? above)?.share ?? Number.NaN;
          const whole = {
            points: points.points.length,
            nearest: nearest * 100,
            ...(below === undefined ? {} : { below: below.share * 100 }),
            ...(above === undefined ? {} : { above: above.share * 100 }),
          };
          for (const part of partsOf(element, 'summary, .all')) {
            all.push({ sentence: textOf(part), language, truth: whole, names: [name] });
          }
          for (const more of partsOf(element, '.all'))
            if (more instanceof HTMLElement) more.click();
          await element.updateComplete;
          const lines = partsOf(element, 'li');
          expect(lines).toHaveLength(known.length);
          for (const [index, part] of lines.entries()) {
            const truth = known[index];
            if (truth === undefined) continue;
            const movers = {
              enter: titlesOf(run, truth.enter, language),
              leave: titlesOf(run, truth.leave, language),
            };
            const sentence = withoutTitles(textOf(part), movers);
            all.push({
              sentence,
              language,
              names: [name],
              truth: {
                share: truth.share,
                set: truth.set,
                moreIn: truth.enter.length - 3,
                moreOut: truth.leave.length - 3,
                other: truth.other,
                moved: truth.movedCents,
              },
            });
            const said = textOf(part.querySelector('p') ?? undefined);
            mistaken.push(...wrongNames(withoutTitles(said, movers), movers));
            const isInside = truth.share > 0 && truth.share < 100;
            if (isInside && /^\S+ (?:0|100)\s?%/u.test(said)) mistaken.push(said);
          }
        }
      }
    }
    expect(all.length).toBeGreaterThan(200);
    expect(mistaken).toEqual([]);
    expect(judgement(all, said)).toEqual(allRight);
  });
});
