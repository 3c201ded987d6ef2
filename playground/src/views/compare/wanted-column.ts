import { type Language, type Method, type Run, type Scenario, textIn } from '@maatstaf/core';
import { withoutLimits } from '@maatstaf/core/compare-methods';
import { comparedNames, methodNamed } from '@maatstaf/core/method-names';
import { methodTitle } from '@maatstaf/core/method-names';
import type { NamedScenario, Session } from '../../state/session.ts';
import type { CompareChoice } from './compare-choice.ts';
import { compareWords } from './compare-words.ts';

/** Something that can be compared, before its outcome is there. */
export interface WantedColumn {
  readonly id: string;
  readonly title: string;
  readonly scenario: Scenario;
  /** Its outcome, where that is there already. */
  readonly run: Run | undefined;
  /** An outcome of the same policy and data, with the same rules and proposals in force. */
  readonly from: Run;
}

/** All that can be compared: the baseline, the scenario in hand, those kept under a name, and the one in hand divided otherwise. */
export function offeredColumns(
  session: Session,
  kept: readonly NamedScenario[],
  without: CompareChoice['without'],
  language: Language,
): readonly WantedColumn[] {
  const words = compareWords(language);
  const { baseline, history, pending } = session;
  const run = pending?.earlier ?? session.run;
  const present = history.present;
  const isNothingLeftOut = without.ids.length === 0 && !without.leftover;
  const known = (scenario: Scenario, own: Run): Run | undefined =>
    isNothingLeftOut && own.scenario === scenario ? own : undefined;
  return [
    {
      id: 'baseline',
      title: words.baseline,
      scenario: withoutLimits(baseline.scenario, without),
      run: known(baseline.scenario, baseline),
      from: baseline,
    },
    {
      id: 'present',
      title: present.title ?? words.present,
      scenario: withoutLimits(present, without),
      run: known(present, run),
      from: run,
    },
    ...kept.map(({ id, name, scenario }) => ({
      id: `kept/${id}`,
      title: name,
      scenario: withoutLimits(scenario, without),
      run: undefined,
      from: baseline,
    })),
    ...comparedMethods(run).map((method) => ({
      id: `method/${method.kind}${'mode' in method ? `/${method.mode}` : ''}`,
      title: methodTitle(method, language),
      scenario: withoutLimits({ ...present, method }, without),
      run: undefined,
      from: run,
    })),
  ];
}

/** Every kind of method once, ranking twice; with the settings of the one in use where that says them. */
function comparedMethods({ pack, scenario }: Run): readonly Method[] {
  const inUse = scenario.method ?? pack.allocation.method;
  return comparedNames.flatMap((name) => methodNamed(name, pack, inUse) ?? []);
}

/** The titles of the limits that a choice leaves out. */
export function leftOutTitles(
  { pack }: Run,
  { ids, leftover }: CompareChoice['without'],
  language: Language,
): readonly string[] {
  const titles = pack.limits
    .filter(({ id }) => ids.includes(id))
    .map(({ title }) => textIn(title, language));
  return leftover ? [...titles, compareWords(language).leftover] : titles;
}
