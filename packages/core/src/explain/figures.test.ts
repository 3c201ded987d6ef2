import { describe, expect, it } from 'vitest';
import type { Award } from '../allocate/allocation.ts';
import { recordOf } from '../parse/record-of.ts';
import type { Language } from '../parse/text.ts';
import type { Run } from '../run/run.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { type AwardWords, messages } from './messages.ts';
import { packRuns } from './pack-runs.test-data.ts';
import { toldFigures, type Truth, wrongFigures } from './told-figures.test-data.ts';

const languages: readonly Language[] = ['nl', 'en'];
const runs = await packRuns();

/** Which sentence of the catalogue an award is told by. */
function kindOf({ status, reason, groupLimit }: Award): string {
  if (status === 'partially-awarded' && reason !== 'in-proportion')
    return groupLimit === null ? 'part' : 'part-of-group';
  return Object.hasOwn(messages.nl.headline, reason) ? reason : 'rule';
}

/** What figures may say in sentences about any proposal of a run, read from the scenario and the result. */
function truthOfRun({ allocation, published, scenario, scores }: Run): Truth {
  const rules = scenario.rules ?? [];
  const proposals = scenario.proposals ?? [];
  const isRule = (name: string): boolean => published.pack.rules.some((one) => one.name === name);
  const isProposal = (id: string): boolean =>
    published.dataset.proposals.some((one) => one.id === id);
  const asPublished = new Set(
    [...published.pack.rules, ...published.dataset.proposals.map(recordOf)].map((one) =>
      JSON.stringify(one),
    ),
  );
  const { proof } = allocation;
  return {
    rulesAdded: rules.filter(({ name }) => !isRule(name)).length,
    rulesChanged: rules.filter((one) => isRule(one.name) && !asPublished.has(JSON.stringify(one)))
      .length,
    proposalsAdded: proposals.filter(({ id }) => !isProposal(id)).length,
    proposalsChanged: proposals.filter(
      (one) => isProposal(one.id) && !asPublished.has(JSON.stringify(one)),
    ).length,
    ...(proof?.gapPoints == null ? {} : { gap: proof.gapPoints }),
    ...(proof?.favoursSmall == null
      ? {}
      : { mean: proof.favoursSmall.meanCents, rankingMean: proof.favoursSmall.rankingMeanCents }),
    ...(scores.weights.some(({ criteria }) => criteria.every(({ share }) => share === 0))
      ? { everyScore: 0 }
      : {}),
    mostPoints: 100,
  };
}

/** What figures in the sentences about one proposal may say, read from the result. */
function truthOf({ allocation, dataset, scores }: Run, award: Award): Truth {
  const place = dataset.proposals.findIndex(({ id }) => id === award.proposal);
  const ranked = allocation.awards.filter(({ pool, rank }) => pool === award.pool && rank !== null);
  return {
    awarded: allocation.awardedCents[place] ?? Number.NaN,
    claim: award.claimCents,
    requested: dataset.proposals[place]?.requestedCents ?? Number.NaN,
    short: award.shortCents,
    ...(award.rank === null ? {} : { rank: award.rank, of: ranked.length }),
    score: scores.totals[place] ?? Number.NaN,
    ...Object.fromEntries(
      allocation
        .paymentsOf(place)
        .map(({ area, cents }) => [`payer:${dataset.neighbourhoods[area]?.name ?? ''}`, cents]),
    ),
  };
}

/** Titles and written reasons that may stand in a sentence; digits in them are no figures. */
function namesOf({ pack, dataset, scenario }: Run): readonly string[] {
  const titles = [
    ...pack.facts,
    ...pack.pools,
    ...pack.limits,
    ...dataset.proposals,
    ...pack.rules.map(({ event }) => event.params),
  ].flatMap(({ title }) => [title.nl, title.en]);
  const written = (scenario.overrides ?? []).map(({ reason }) => reason);
  return [...titles, ...written].flatMap((name) =>
    name !== undefined && /\d/u.test(name) ? [name] : [],
  );
}

/** Sentences of the policy itself, which speak of its own rules and figures. */
function sentencesOfPolicy({ pack }: Run): ReadonlySet<string | undefined> {
  return new Set(
    [
      ...pack.rules.flatMap(({ event }) => [event.params.title, event.params.reason]),
      ...pack.needModels.flatMap(({ warnings, title }) => [...warnings, title]),
    ].flatMap(({ nl, en }) => [nl, en]),
  );
}

function sentencesOf(told: Explanation): readonly string[] {
  return [
    told.headline,
    ...told.contributions.map(({ label }) => label),
    ...told.attention,
    ...told.notices,
  ];
}

describe.each(runs)('under $name', ({ run }) => {
  const names = namesOf(run);
  const told = run.allocation.awards.map((award) => ({
    award,
    nl: explain(run, award.proposal, 'nl'),
    en: explain(run, award.proposal, 'en'),
  }));

  it.each(languages)('every figure in a sentence is that of the result (%s)', (language) => {
    const ofPolicy = sentencesOfPolicy(run);
    const ofRun = truthOfRun(run);
    const wrong = told.flatMap(({ award, [language]: explained }) => {
      const truth = { ...ofRun, ...truthOf(run, award) };
      return sentencesOf(explained)
        .filter((sentence) => !ofPolicy.has(sentence))
        .flatMap((sentence) => wrongFigures(sentence, language, truth, names));
    });
    expect(wrong).toEqual([]);
  });

  it('both languages tell the same figures', () => {
    const figures = ({ headline }: Explanation, language: Language): readonly string[] =>
      toldFigures(headline, language, names)
        .map(({ role, value }) => `${role} ${value}`)
        .toSorted();
    expect(told.map(({ nl }) => figures(nl, 'nl'))).toEqual(
      told.map(({ en }) => figures(en, 'en')),
    );
  });
});

it('says every kind of outcome somewhere in these runs', () => {
  const said = new Set(runs.flatMap(({ run }) => run.allocation.awards.map(kindOf)));
  expect(Object.keys(messages.nl.headline).filter((kind) => !said.has(kind))).toEqual([]);
});

it('tells of every neighbourhood that paid, and of no other', () => {
  const paid = runs.flatMap(({ run }) =>
    run.allocation.awards
      .filter(({ reason }) => reason === 'paid-together')
      .map((award) => ({ run, award })),
  );
  expect(paid.length).toBeGreaterThan(10);
  for (const { run, award } of paid) {
    const place = run.dataset.proposals.findIndex(({ id }) => id === award.proposal);
    const { headline } = explain(run, award.proposal, 'nl');
    const payers = toldFigures(headline, 'nl', namesOf(run)).filter(({ role }) =>
      role.startsWith('payer:'),
    );
    expect(payers).toHaveLength(run.allocation.paymentsOf(place).length);
  }
});

it('keeps a criterion at 100 points where it says that more is not possible', () => {
  const lines = runs.flatMap(({ run }) =>
    run.scores.proposals.map(({ contributions }) => contributions),
  );
  const kept = lines.flatMap((contributions) =>
    contributions
      .filter(({ kind }) => kind === 'held')
      .map((held) =>
        contributions
          .filter(
            ({ kind, criterion, neighbourhood }) =>
              kind !== 'unknown' &&
              criterion === held.criterion &&
              neighbourhood === held.neighbourhood,
          )
          .reduce((sum, { points }) => sum + points, 0),
      ),
  );
  expect([...new Set(kept.map((points) => points.toFixed(6)))]).toEqual(['100.000000']);
});

it('says no figure in a sentence of a pack that its rule or model does not have', () => {
  const digits = (text: string): readonly string[] => text.match(/\d+/gu) ?? [];
  for (const pack of new Set(runs.map(({ run }) => run.published.pack))) {
    for (const { conditions, event, name } of pack.rules) {
      const declared = digits(JSON.stringify([conditions, name]));
      for (const text of [event.params.title, event.params.reason].flatMap(Object.values)) {
        expect(declared).toEqual(expect.arrayContaining([...digits(text)]));
      }
    }
    for (const { id, title, warnings } of pack.needModels) {
      for (const text of [title, ...warnings].flatMap(Object.values)) {
        expect(digits(id)).toEqual(expect.arrayContaining([...digits(text)]));
      }
    }
  }
});

// A sentence that says a wrong figure must be caught, whichever sentence and whichever figure it is.
describe('a wrong entry in the catalogue is caught', () => {
  const truth: Truth = {
    rank: 3,
    of: 17,
    score: 61.24,
    requested: 900_000_00,
    claim: 450_000_50,
    awarded: 123_456_00,
    short: 1_234_07,
    'payer:Wyck': 100_00,
    'payer:Sint Pieter': 1_250_50,
  };
  const figures = ['rank', 'of', 'score', 'requested', 'claim', 'awarded', 'short'] as const;
  const right: Readonly<Record<Language, AwardWords>> = {
    nl: {
      rank: '3',
      of: '17',
      pool: 'Exploitatie',
      score: '61,2',
      requested: '€\u00a0900.000',
      claim: '€\u00a0450.000,50',
      awarded: '€\u00a0123.456',
      short: '€\u00a01.234,07',
      rule: 'een regel',
      facts: 'feit',
      written: 'belofte',
      limit: 'grens',
      group: 'Oost',
      other: 'een ander',
      payers: 'Wyck €\u00a0100, Sint Pieter €\u00a01.250,50',
    },
    en: {
      rank: '3',
      of: '17',
      pool: 'Operating',
      score: '61.2',
      requested: '€900,000',
      claim: '€450,000.50',
      awarded: '€123,456',
      short: '€1,234.07',
      rule: 'a rule',
      facts: 'fact',
      written: 'promise',
      limit: 'limit',
      group: 'East',
      other: 'another',
      payers: 'Wyck €100, Sint Pieter €1,250.50',
    },
  };
  const entries = languages.flatMap((language) =>
    Object.entries({ ...messages[language].headline, limited: messages[language].limited }).map(
      ([kind, say]) => ({ language, kind, say }),
    ),
  );

  it.each(entries)('$language $kind', ({ language, say }) => {
    const words = right[language];
    expect(wrongFigures(say(words), language, truth)).toEqual([]);
    for (const figure of figures) {
      const others = [...figures, 'payers' as const].filter((other) => other !== figure);
      for (const other of others) {
        const wrong = say({ ...words, [figure]: words[other] });
        if (wrong === say(words)) continue;
        expect(wrongFigures(wrong, language, truth), wrong).not.toEqual([]);
      }
    }
    const paid = say({ ...words, payers: words.payers.replace('100', '101') });
    if (paid !== say(words)) expect(wrongFigures(paid, language, truth)).toHaveLength(1);
  });

  it('and so is a figure that stands for nothing, or is written as in the other language', () => {
    expect(wrongFigures('Afgewezen: 12 buurten.', 'nl', truth)).toHaveLength(1);
    expect(wrongFigures('Er kwam €1,234.07 tekort.', 'nl', truth)).not.toEqual([]);
    expect(wrongFigures('It was €\u00a01.234,07 short.', 'en', truth)).not.toEqual([]);
    expect(wrongFigures('Place 3 of 17, with 61.3 points.', 'en', truth)).toHaveLength(1);
  });

  it('while digits in a name are no figures', () => {
    expect(wrongFigures('Afgewezen: Plek 14.', 'nl', truth, ['Plek 14'])).toEqual([]);
  });
});
