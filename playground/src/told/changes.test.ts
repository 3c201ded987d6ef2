import { compiled, type Language, type Pack, type Run, textIn } from '@maatstaf/core';
import { MaatstafChanges } from '@maatstaf/elements/changes';
import { expect, it } from 'vitest';
import type { Said } from '../../../packages/core/src/explain/figures-in.test-data.ts';
import { openPack } from '../packs/open-pack.ts';
import { limitEdit, parameterEdit } from '../state/limit-edits.ts';
import { withdrawEdit } from '../state/proposal-edits.ts';
import { ruleOffEdit } from '../state/rule-edits.ts';
import {
  budgetEdit,
  overrideEdit,
  type ScenarioEdit,
  weightEdit,
  weightsResetEdit,
} from '../state/scenario-edits.ts';
import { openSession, type Session } from '../state/session.ts';
import { editSession } from '../state/session-steps.ts';
import { thresholdEdit } from '../state/threshold-edit.ts';
import { stepText } from '../words/step-text.ts';
import { toldChange } from '../words/told-change.ts';
import { loadWords } from '../words/words.ts';
import { allRight, type Judged, judgement } from './judged.test-data.ts';
import { difference } from './outcomes.test-data.ts';
import { drawn, partsOf, textOf } from './seen.test-data.ts';

// One change after another in both policies: what is said aloud of each, and the list of all differences.

const languages: readonly Language[] = ['nl', 'en'];

type Spoken = 'to' | 'cents' | 'points' | 'enter' | 'leave' | 'other';
const spoken: Said<Spoken> = {
  nl: [
    [' op H[.:] ', 'to'],
    ['udget M[.:] ', 'cents'],
    [' M[.:] ', 'cents'],
    [' S[.:] ', 'to'],
    [String.raw` N(?:\u00a0jaar)?[.:] `, 'to'],
    ['rempel P punten', 'points'],
    ['N voorstel(?:len)? (?:komt|komen) erin en N (?:valt|vallen) af', 'enter', 'leave'],
    ['N voorstel(?:len)? (?:komt|komen) erin', 'enter'],
    ['N voorstel(?:len)? (?:valt|vallen) af', 'leave'],
    ['N daarvan een ander bedrag', 'other'],
    ['N (?:ander krijgt|andere krijgen) een ander bedrag', 'other'],
  ],
  en: [
    [' at H[.:] ', 'to'],
    ['udget M[.:] ', 'cents'],
    [' M[.:] ', 'cents'],
    [' S[.:] ', 'to'],
    [String.raw` N(?:\u00a0years)?[.:] `, 'to'],
    ['hreshold P points', 'points'],
    ['N proposals? comes? in and N falls? out', 'enter', 'leave'],
    ['N proposals? comes? in', 'enter'],
    ['N proposals? falls? out', 'leave'],
    ['N of them another amount', 'other'],
    ['N (?:other gets|others get) another amount', 'other'],
  ],
};

type Listed =
  | 'before'
  | 'after'
  | 'centsBefore'
  | 'centsAfter'
  | 'enter'
  | 'leave'
  | 'other'
  | 'spent';
const listed: Said<Listed> = {
  nl: [
    ['udget gaat van M naar M', 'centsBefore', 'centsAfter'],
    ['weegt H in plaats van H', 'after', 'before'],
    ['’ gaat van S naar S', 'before', 'after'],
    ['’ gaat van N naar N', 'before', 'after'],
    [': M in plaats van M', 'centsAfter', 'centsBefore'],
    [': W in plaats van W', 'after', 'before'],
    [': N\u00a0jaar in plaats van N\u00a0jaar', 'after', 'before'],
    ['drempel voor kwaliteit gaat van P naar P punten', 'before', 'after'],
    [': M wordt M', 'centsBefore', 'centsAfter'],
    ['N voorstel(?:len)? (?:komt|komen) erin en N (?:valt|vallen) af', 'enter', 'leave'],
    ['N voorstel(?:len)? (?:komt|komen) erin', 'enter'],
    ['N voorstel(?:len)? (?:valt|vallen) af', 'leave'],
    ['N daarvan een ander bedrag', 'other'],
    ['N (?:ander krijgt|andere krijgen) een ander bedrag', 'other'],
    ['; M toegekend', 'spent'],
  ],
  en: [
    ['udget goes from M to M', 'centsBefore', 'centsAfter'],
    ['weighs H instead of H', 'after', 'before'],
    ['’ goes from S to S', 'before', 'after'],
    ['’ goes from N to N', 'before', 'after'],
    [': M instead of M', 'centsAfter', 'centsBefore'],
    [': W instead of W', 'after', 'before'],
    [': N\u00a0years instead of N\u00a0years', 'after', 'before'],
    ['threshold for quality goes from P to P points', 'before', 'after'],
    [': M becomes M', 'centsBefore', 'centsAfter'],
    ['N proposals? comes? in and N falls? out', 'enter', 'leave'],
    ['N proposals? comes? in', 'enter'],
    ['N proposals? falls? out', 'leave'],
    ['N of them another amount', 'other'],
    ['N (?:other gets|others get) another amount', 'other'],
    ['; M awarded', 'spent'],
  ],
};

/** A change, with what must be said of it: what it sets, and what it was. */
interface Step {
  readonly edit: (session: Session) => ScenarioEdit;
  readonly spoken: Judged<Spoken>['truth'];
  readonly listed: Judged<Listed>['truth'];
}

const parameter = (
  id: string,
  [before, after]: readonly [number, number],
  isCents = false,
): Step => ({
  edit: ({ run }) => parameterEdit(run.pack, id, after),
  spoken: isCents ? { cents: after } : { to: after <= 1 ? after * 100 : after },
  listed: isCents
    ? { centsBefore: before, centsAfter: after }
    : { before: before <= 1 ? before * 100 : before, after: after <= 1 ? after * 100 : after },
});

const weight = (level: 'principle' | 'criterion', id: string, share: number): Step => ({
  edit: ({ run: { pack, scenario } }) => weightEdit(pack, scenario, level, id, share),
  spoken: { to: share * 100 },
  listed: {},
});

const budget = (from: number, to: number): Step => ({
  edit: () => budgetEdit(to),
  spoken: { cents: to },
  listed: { centsBefore: from, centsAfter: to },
});

const quiet = (edit: Step['edit']): Step => ({ edit, spoken: {}, listed: {} });
const reset = quiet(() => weightsResetEdit);

const maastricht: readonly Step[] = [
  weight('principle', 'ownership', 0.475),
  weight('principle', 'ownership', 0.5),
  weight('criterion', 'cooperation', 0.8),
  reset,
  weight('criterion', 'affordable', 0.01),
  reset,
  budget(120_000_000, 41_234_567),
  budget(120_000_000, 0),
  budget(120_000_000, 100),
  budget(120_000_000, 130_000_000),
  budget(120_000_000, 120_000_100),
  budget(120_000_000, 120_000_000),
  {
    edit: ({ run }) => limitEdit(run.pack, 'citywide-base-money', { share: 0.375 }),
    spoken: { to: 37.5 },
    listed: { before: 25, after: 37.5 },
  },
  {
    edit: ({ run }) => limitEdit(run.pack, 'district-houses', { atMost: 1 }),
    spoken: { to: 1 },
    listed: { before: 3, after: 1 },
  },
  {
    edit: ({ run }) => limitEdit(run.pack, 'citywide-base-functions', { atLeast: 2 }),
    spoken: { to: 2 },
    listed: { before: 1, after: 2 },
  },
  parameter('maxOperatingShare', [0.5, 0.3]),
  parameter('maxSmallInitiativeCents', [1_000_000, 250_050], true),
  parameter('maxYears', [4, 2]),
  quiet(() => withdrawEdit('p-roadshow', true)),
  quiet(({ run }) => ruleOffEdit(run.pack.rules[3]?.name ?? '', true)),
  quiet(() =>
    overrideEdit('p-atrium-look', {
      proposal: 'p-atrium-look',
      action: 'lock-in',
      reason: 'Promised',
    }),
  ),
];

const greenford: readonly Step[] = [
  weight('principle', 'cooling', 0.9),
  {
    edit: ({ run }) => thresholdEdit(run.pack, 60.5),
    spoken: { points: 60.5 },
    listed: { before: 35, after: 60.5 },
  },
  quiet(({ run }) => thresholdEdit(run.pack, null)),
  parameter('maxGrant', [6_000_000, 1_500_000], true),
  budget(50_000_000, 12_345_678),
  quiet(() => withdrawEdit('barrow-lane', true)),
];

/** All titles and names with digits, which are no figures. */
function namesOf({ pack, dataset }: Run): readonly string[] {
  return [
    ...pack.principles.flatMap((one) => [one, ...one.criteria]),
    ...pack.limits,
    ...pack.parameters,
    ...dataset.proposals,
    ...pack.rules.map(({ event }) => event.params),
  ].flatMap(({ title }) => Object.values(title).filter((text) => text !== undefined));
}

/** The shares of all weights of a level, by id, as the pack or a scenario has them. */
function sharesOf({ pack, scenario }: Run): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const add = (
    level: readonly { id: string; weight: number }[],
    set: Readonly<Record<string, number>> = {},
  ) => {
    const all = level.map(({ id, weight: own }) => ({ id, own: set[id] ?? own }));
    const sum = all.reduce((total, { own }) => total + own, 0);
    for (const { id, own } of all) shares.set(id, (own / sum) * 100);
  };
  add(pack.principles, scenario.principleWeights);
  for (const { criteria } of pack.principles) add(criteria, scenario.criterionWeights);
  return shares;
}

const said: { readonly spoken: Judged<Spoken>[]; readonly listed: Judged<Listed>[] } = {
  spoken: [],
  listed: [],
};

/** Judges the list of all differences; `set` is what each change of a setting must say, by what its sentence names. */
async function readList(
  { baseline, run, comparison }: Session,
  set: ReadonlyMap<string, Judged<Listed>['truth']>,
  language: Language,
): Promise<void> {
  const element = await drawn(new MaatstafChanges(), { baseline, run, comparison, language });
  const names = namesOf(baseline);
  const { enter, leave, other } = difference(baseline, run);
  said.listed.push({
    sentence: textOf(partsOf(element, '.summary')[0]),
    language,
    truth: {
      enter: enter.length,
      leave: leave.length,
      other,
      spent: run.allocation.awards.reduce((sum, { awardedCents }) => sum + awardedCents, 0),
    },
  });
  const [then, now] = [sharesOf(baseline), sharesOf(run)];
  const weights = baseline.pack.principles.flatMap((one) => [one, ...one.criteria]);
  const proposals = new Map(
    baseline.allocation.awards.flatMap((before, at) => {
      const own = baseline.dataset.proposals.find(({ id }) => id === before.proposal);
      const after = run.allocation.awards[at];
      expect(after?.proposal).toBe(before.proposal);
      return own === undefined || after?.awardedCents === before.awardedCents
        ? []
        : [
            [
              `‘${textIn(own.title, language)}’ `,
              { centsBefore: before.awardedCents, centsAfter: after?.awardedCents ?? 0 },
            ] as const,
          ];
    }),
  );
  const areas = new Map(
    baseline.dataset.neighbourhoods.flatMap(({ name }, place) => {
      const [before = 0, after = 0] = [baseline, run].map(
        ({ allocation }) => allocation.awardedByArea[place],
      );
      return before === after
        ? []
        : [[`${name} `, { centsBefore: before, centsAfter: after }] as const];
    }),
  );
  const settings = new Map<string, Judged<Listed>['truth']>([
    ...set,
    ...weights.map(
      ({ id, title }) =>
        [
          `${textIn(title, language)} `,
          { before: then.get(id) ?? Number.NaN, after: now.get(id) ?? Number.NaN },
        ] as const,
    ),
  ]);
  for (const list of partsOf(element, 'ul')) {
    const title = textOf(list.previousElementSibling ?? undefined);
    const isOf = /^(?:Voorstellen|Proposals)$/u.test(title)
      ? proposals
      : /^(?:Buurten|Neighbourhoods)$/u.test(title)
        ? areas
        : settings;
    const lines = partsOf(list, 'li').map(textOf);
    if (isOf !== settings) expect(lines).toHaveLength(isOf.size);
    for (const sentence of lines) {
      const known = [...isOf].filter(([start]) => sentence.startsWith(start));
      const [, truth = {}] = known.toSorted(([a], [b]) => b.length - a.length)[0] ?? [];
      said.listed.push({ sentence, language, truth, names });
    }
  }
}

/** How the sentence about a change of a setting starts. */
function startOf(step: Step, session: Session, language: Language): string {
  const { label } = step.edit(session);
  const { pack } = session.run;
  const titleIn = (all: Pack['limits'] | Pack['parameters'], id: string): string => {
    const own = all.find((one) => one.id === id);
    return own === undefined ? id : textIn(own.title, language);
  };
  const isDutch = language === 'nl';
  switch (label.kind) {
    case 'budget':
      return isDutch ? 'Het budget ' : 'The budget ';
    case 'threshold':
      return isDutch ? 'De drempel ' : 'The threshold ';
    case 'limit':
      return `${isDutch ? 'De grens' : 'The limit'} ‘${titleIn(pack.limits, label.limit)}’ `;
    case 'parameter':
      return `${titleIn(pack.parameters, label.parameter)}: `;
    default:
      return label.kind;
  }
}

it('says of every change what it sets and what comes of it', { timeout: 240_000 }, async () => {
  await loadWords('en');
  for (const [id, steps] of [
    ['maastricht-2025', maastricht],
    ['greenford-2026', greenford],
  ] as const) {
    const { pack, dataset } = await openPack(id);
    let session = await openSession(pack, dataset, compiled);
    const set = {
      nl: new Map<string, Judged<Listed>['truth']>(),
      en: new Map<string, Judged<Listed>['truth']>(),
    };
    for (const [at, step] of steps.entries()) {
      const edit = step.edit(session);
      for (const language of languages)
        set[language].set(startOf(step, session, language), step.listed);
      session = await editSession(session, edit, at * 60_000);
      const { enter, leave, other } = difference(session.baseline, session.run);
      for (const language of languages) {
        const what = stepText(edit.label, session.run, language);
        said.spoken.push({
          sentence: toldChange(what, session, language),
          language,
          truth: { ...step.spoken, enter: enter.length, leave: leave.length, other },
          names: namesOf(session.baseline),
        });
        await readList(session, set[language], language);
      }
    }
  }
  expect(said.listed.length).toBeGreaterThan(500);
  const amountsLeftOut = [...said.spoken, ...said.listed].filter(
    ({ sentence, truth }) =>
      (truth.other ?? 0) > 0 && !/ een ander bedrag| another amount/u.test(sentence),
  );
  expect(amountsLeftOut).toEqual([]);
  expect(judgement(said.spoken, spoken)).toEqual(allRight);
  expect(judgement(said.listed, listed)).toEqual(allRight);
});
