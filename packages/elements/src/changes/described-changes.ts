import {
  type Comparison,
  editedProposals,
  editedRules,
  type Language,
  limitSettings,
  needModelOf,
  numbers,
  type Run,
  type Text,
  textIn,
  type Weight,
} from '@maatstaf/core';
import { proposalEditText, ruleEditText, sharesApart } from '@maatstaf/core/explain';
import { limitNumberText, limitUnits } from '../limits/limit-number-text.ts';
import { messages } from '../messages/messages.ts';
import { lockedInVain } from '../override-form/in-vain.ts';
import { quantityText } from '../quantity/quantity.ts';
import { namesOf } from '../text/names.ts';
import { sharesInUse } from '../weights/shares-in-use.ts';
import { changeWords } from './change-words.ts';

/** Every difference between two results, in sentences. */
export interface DescribedChanges {
  /** What a person set differently: budget, weights, method, limits, rules, proposals, departures from the ranking. */
  readonly settings: readonly string[];
  readonly proposals: readonly string[];
  readonly neighbourhoods: readonly string[];
}

/** All differences against the baseline; three empty lists where there are none. */
export function describedChanges(
  baseline: Run,
  run: Run,
  comparison: Comparison,
  language: Language,
): DescribedChanges {
  const words = messages(language);
  const text = changeWords(language);
  const { euro } = numbers(language);
  const names = namesOf(run, language);
  return {
    settings: changedSettings(baseline, run, language),
    proposals: [
      ...comparison.proposals
        .filter(({ change }) => change !== 'same')
        .map(({ proposal, change, before, after }) =>
          text.proposal(
            names.proposal(proposal),
            words.change[change],
            euro(before.awardedCents),
            euro(after.awardedCents),
          ),
        ),
      ...comparison.added.map(({ proposal, awardedCents }) =>
        text.added(names.proposal(proposal), euro(awardedCents)),
      ),
      ...comparison.removed.map(({ proposal, awardedCents }) =>
        text.removed(namesOf(baseline, language).proposal(proposal), euro(awardedCents)),
      ),
    ],
    neighbourhoods: comparison.neighbourhoods
      .filter(({ beforeCents, afterCents }) => beforeCents !== afterCents)
      .map(({ neighbourhood, beforeCents, afterCents }) =>
        text.neighbourhood(
          names.neighbourhood(neighbourhood),
          words.change[afterCents > beforeCents ? 'more' : 'less'],
          euro(beforeCents),
          euro(afterCents),
        ),
      ),
  };
}

function changedSettings(baseline: Run, run: Run, language: Language): readonly string[] {
  const changes = changeWords(language);
  const { euro } = numbers(language);
  const [before, after] = [baseline.allocation.budgetCents, run.allocation.budgetCents];
  const [methodBefore, method] = [baseline, run].map(
    (each) => each.scenario.method ?? each.pack.allocation.method,
  );
  const names = namesOf(run, language);
  return [
    ...(before === after ? [] : [changes.budget(euro(before), euro(after))]),
    ...changedWeights(baseline, run, language),
    ...(method === undefined || JSON.stringify(method) === JSON.stringify(methodBefore)
      ? []
      : ['mode' in method ? changes.method(method.mode, method.partial) : changes[method.kind]]),
    ...changedThreshold(baseline, run, language),
    ...changedNeed(baseline, run, language),
    ...changedTies(baseline, run, language),
    ...changedLimits(run, language),
    ...changedRules(run, language),
    ...changedProposals(run, language),
    ...(run.scenario.overrides ?? []).map(({ proposal, action, reason }) =>
      changes.override(
        names.proposal(proposal),
        action,
        reason,
        lockedInVain(run, proposal) === null,
      ),
    ),
  ];
}

/** The quality threshold, where it is another, off, or in use while it is not in the baseline. */
function changedThreshold(baseline: Run, run: Run, language: Language): readonly string[] {
  const { threshold } = changeWords(language);
  const [before, after] = [baseline, run].map(
    ({ scenario, pack }) =>
      (scenario.threshold === undefined ? pack.allocation.threshold : scenario.threshold)?.points,
  );
  if (before === after) return [];
  const text = (points: number) => numbers(language).number(points);
  if (after === undefined) return [threshold.off];
  return [
    before === undefined ? threshold.on(text(after)) : threshold.other(text(before), text(after)),
  ];
}

/** Whether equal scores are told apart otherwise, and whether money that flows in the baseline stays. */
function changedTies(baseline: Run, run: Run, language: Language): readonly string[] {
  const changes = changeWords(language);
  const [tiesBefore, ties] = [baseline, run].map(({ scenario, pack }) =>
    JSON.stringify(scenario.tieBreaks ?? pack.allocation.tieBreaks),
  );
  const [flowed, flows] = [baseline, run].map(
    ({ scenario, pack }) => (scenario.leftover ?? pack.allocation.leftover).kind === 'flows',
  );
  return [
    ...(ties === tiesBefore ? [] : [changes.tieBreaks]),
    ...(flowed === true && flows === false ? [changes.leftoverStays] : []),
  ];
}

/** Which index need is measured by, where it is another than in the baseline. */
function changedNeed(baseline: Run, run: Run, language: Language): readonly string[] {
  const [before, after] = [baseline, run].map((each) => needModelOf(each.pack, each.scenario));
  return after === undefined || after.id === before?.id
    ? []
    : [changeWords(language).need(textIn(after.title, language))];
}

/** The rules that the scenario changed, added or switched off. */
function changedRules({ published, pack, scenario }: Run, language: Language): readonly string[] {
  const changes = changeWords(language);
  const off = new Set(scenario.rulesOff);
  const edited = editedRules(published.pack, scenario);
  return pack.rules.flatMap((rule) => {
    const { name, event } = rule;
    const title = textIn(event.params.title, language);
    const edit = edited.get(name);
    return [
      ...(edit === undefined
        ? []
        : edit.published === null
          ? [changes.rule.added(title)]
          : [
              changes.rule.changed(
                title,
                ruleEditText(edit.published, rule, published.pack, language),
              ),
            ]),
      ...(off.has(name) ? [changes.ruleOff(title)] : []),
    ];
  });
}

/** The proposals that the scenario changed, added or withdrew. */
function changedProposals(run: Run, language: Language): readonly string[] {
  const { published, scenario } = run;
  const changes = changeWords(language);
  const names = namesOf(run, language);
  return [
    ...[...editedProposals(published.pack, published.dataset, scenario)].map(
      ([id, { proposal, published: before }]) =>
        before === null
          ? changes.ownProposal.added(names.proposal(id))
          : changes.ownProposal.changed(
              names.proposal(id),
              proposalEditText(before, proposal, published.pack, language),
            ),
    ),
    ...(scenario.withdrawn ?? []).map((id) => changes.withdrawn(names.proposal(id))),
  ];
}

/** What the scenario has otherwise of limits on groups, of milestones and of parameters. */
function changedLimits({ pack, scenario }: Run, language: Language): readonly string[] {
  const changes = changeWords(language);
  const title = (named: { readonly title: Text }) => textIn(named.title, language);
  return [
    ...pack.limits.flatMap((limit) => {
      const own = limitSettings(limit);
      const { on = own.on, ...numbers } = scenario.limits?.[limit.id] ?? {};
      if (on === false) return own.on === true ? [changes.limit(title(limit), changes.off)] : [];
      return [
        ...(own.on === true ? [] : [changes.limit(title(limit), changes.on)]),
        ...limitUnits.flatMap((unit) => {
          const [before, after] = [own[unit], numbers[unit]];
          if (before === undefined || after === undefined || before === after) return [];
          const text = (value: number) => limitNumberText(unit, value, language);
          return [changes.limitNumber(title(limit), text(before), text(after))];
        }),
      ];
    }),
    ...pack.limits.flatMap((limit) => {
      const milestone = limit.kind === 'tranches' ? limit.closed?.until : undefined;
      return milestone !== undefined && scenario.milestones?.includes(milestone.id) === true
        ? [changes.milestone(title(milestone))]
        : [];
    }),
    ...pack.parameters.flatMap((parameter) => {
      const value = scenario.parameters?.[parameter.id] ?? parameter.default;
      const text = (number: number) => quantityText(number, parameter.unit, language);
      return value === parameter.default
        ? []
        : [changes.parameter(title(parameter), text(parameter.default), text(value))];
    }),
  ];
}

function changedWeights(baseline: Run, run: Run, language: Language): readonly string[] {
  const changes = changeWords(language);
  const names = namesOf(run, language);
  const [then, now] = [sharesInUse(baseline), sharesInUse(run)];
  const sentences = (
    level: readonly Weight[],
    earlier: readonly Weight[],
    name: (id: string) => string,
  ) =>
    level.flatMap(({ id, weight }) => {
      const old = earlier.find((each) => each.id === id)?.weight ?? 0;
      // What differs by less came of computing; what differs by as much reads differently.
      return Math.abs(old - weight) < 1e-8
        ? []
        : [changes.weight(name(id), ...sharesApart(old, weight, language))];
    });
  return [
    ...sentences(now.principles, then.principles, names.principle),
    ...[...now.criteria].flatMap(([principle, level]) =>
      sentences(level, then.criteria.get(principle) ?? [], names.criterion),
    ),
  ];
}
