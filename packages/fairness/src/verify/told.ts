import { factCatalogue, type FactValue, type Language, type Pack, textIn } from '@maatstaf/core';
import { formatEuro, formatPoints, statusText } from '@maatstaf/core/explain';
import type { Counterexample, LawReport } from './verification.ts';
import { nameIn } from '../laws/said.ts';
import { type ToldWords, toldWords } from './told-words.ts';

/** A counterexample as a small story. */
export interface Told {
  /** With which money and which proposals. */
  readonly opening: string;
  /** The proposals, the neighbourhoods and what a user changed, each as far as it matters. */
  readonly given: readonly string[];
  /** What every proposal gets. */
  readonly outcome: readonly string[];
  /** What is wrong with it. */
  readonly happened: readonly string[];
  /** What the law expects. */
  readonly expected: string;
}

/** Why a law is broken, told by its smallest counterexample in the words of the policy; null where it is not. */
export function told(report: LawReport, language: Language): Told | null {
  const { counterexample, claim } = report;
  if (counterexample === null) return null;
  const words = toldWords[language];
  const { pack, dataset, scenario, outcomes, witnesses } = counterexample;
  const budget = formatEuro(scenario.budgetCents ?? pack.allocation.budgetCents, language);
  return {
    opening: words.opening(budget, dataset.proposals.length, dataset.neighbourhoods.length),
    given: [
      ...proposalsIn(counterexample, words, language),
      ...areasIn(counterexample, words, language),
      ...changesIn(counterexample, words, language),
    ],
    outcome: outcomes.map(({ proposal, score, status, reason, awardedCents }) =>
      words.outcome(
        proposal,
        score === null ? null : formatPoints(score, language),
        statusText({ status, reason }, language),
        formatEuro(awardedCents, language),
      ),
    ),
    happened: [...new Set(witnesses.map(({ said }) => textIn(said, language)))].slice(0, 5),
    expected: words.expected(textIn(claim, language)),
  };
}

/** The story as lines of plain text. */
export function toldLines({
  opening,
  given,
  outcome,
  happened,
  expected,
}: Told): readonly string[] {
  return [opening, ...given.map((line) => `- ${line}`), ...outcome, ...happened, expected];
}

function proposalsIn(
  { pack, dataset, matters }: Counterexample,
  words: ToldWords,
  language: Language,
): readonly string[] {
  return dataset.proposals.map((one) => {
    const pool = pack.pools.find(({ id }) => id === one.pool);
    const asked =
      one.requestedCents === null
        ? words.asksUnknown
        : words.asks(formatEuro(one.requestedCents, language));
    const parts = [
      one.minimumCents === null
        ? asked
        : words.least(asked, formatEuro(one.minimumCents, language)),
      words.serves(
        one.serves.map(({ neighbourhood, shareRatio }) =>
          one.serves.length === 1
            ? nameIn(dataset, neighbourhood)
            : words.share(nameIn(dataset, neighbourhood), shareRatio),
        ),
      ),
      ...(one.withdrawn ? [words.withdrawn] : []),
      ...(one.requires.length === 0 ? [] : [words.requires(one.requires.join(', '))]),
      ...(one.incompatibleWith.length === 0
        ? []
        : [words.excludes(one.incompatibleWith.join(', '))]),
      ...factsIn(pack, one.facts, matters.get(one.id) ?? [], words, language),
    ];
    const name = pool === undefined ? one.id : `${one.id} (${textIn(pool.title, language)})`;
    return `${name}: ${parts.join('; ')}`;
  });
}

function areasIn(
  { pack, dataset, matters }: Counterexample,
  words: ToldWords,
  language: Language,
): readonly string[] {
  return dataset.neighbourhoods.map((area) => {
    const parts = [
      ...(area.cityDistrict === null ? [] : [words.inDistrict(area.cityDistrict)]),
      ...(area.population === null ? [] : [words.people(area.population)]),
      ...factsIn(pack, area.facts, matters.get(area.code) ?? [], words, language),
    ];
    return parts.length === 0 ? area.name : `${area.name}: ${parts.join('; ')}`;
  });
}

function factsIn(
  pack: Pack,
  facts: Readonly<Record<string, FactValue>>,
  ids: readonly string[],
  words: ToldWords,
  language: Language,
): readonly string[] {
  const catalogue = factCatalogue(pack);
  return ids.map((id) => {
    const entry = catalogue.get(id);
    const title = textIn(entry?.title ?? {}, language) || id;
    const named = (value: string): string =>
      textIn(entry?.values?.get(value) ?? {}, language) || value;
    const value = facts[id] ?? null;
    return words.fact(title, valueText(value, entry?.unit === 'cents', named, words, language));
  });
}

function valueText(
  value: FactValue,
  isMoney: boolean,
  named: (value: string) => string,
  words: ToldWords,
  language: Language,
): string {
  if (value === null) return words.unknown;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') {
    return isMoney
      ? formatEuro(value, language)
      : value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 2 });
  }
  if (typeof value === 'string') return named(value);
  return value.length === 0 ? words.nothing : value.map(named).join(', ');
}

/** What a user changed, beside the budget. */
function changesIn(
  { pack, scenario }: Counterexample,
  words: ToldWords,
  language: Language,
): readonly string[] {
  const titles = new Map([
    ...pack.principles.flatMap(({ id, title, criteria }) => [
      [id, title] as const,
      ...criteria.map((one) => [one.id, one.title] as const),
    ]),
    ...pack.parameters.map(({ id, title }) => [id, title] as const),
    ...pack.limits.map(({ id, title }) => [id, title] as const),
    ...pack.needModels.map(({ id, title }) => [id, title] as const),
    ...pack.rules.map(({ name, event }) => [name, event.params.title] as const),
  ]);
  const titled = (id: string): string => textIn(titles.get(id) ?? {}, language) || id;
  const { principleWeights, criterionWeights, parameters, rulesOff, needModel } = scenario;
  const cents = new Set(pack.parameters.filter(({ unit }) => unit === 'cents').map(({ id }) => id));
  return [
    ...Object.entries({ ...principleWeights, ...criterionWeights }).map(([id, weight]) =>
      words.weight(titled(id), weight),
    ),
    ...Object.entries(parameters ?? {}).map(([id, value]) =>
      words.fact(titled(id), cents.has(id) ? formatEuro(value, language) : String(value)),
    ),
    ...(rulesOff ?? []).map((name) => words.ruleOff(titled(name))),
    ...(needModel === undefined ? [] : [words.needModel(titled(needModel))]),
    ...(scenario.threshold == null
      ? []
      : [
          words.threshold(
            formatPoints(scenario.threshold.points, language),
            scenario.threshold.principles.map(titled).join(', '),
          ),
        ]),
    ...(scenario.overrides ?? []).map(({ proposal, action }) => words.decision[action](proposal)),
    ...(scenario.withdrawn ?? []).map((id) => `${id}: ${words.withdrawn}`),
    ...Object.entries(scenario.limits ?? {}).map(([id, { on }]) =>
      on === false ? words.limitOff(titled(id)) : titled(id),
    ),
  ];
}
