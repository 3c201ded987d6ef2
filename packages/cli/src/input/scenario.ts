import {
  baseline,
  type Dataset,
  type Issue,
  type Language,
  methodRefusals,
  type Pack,
  type Scenario,
} from '@maatstaf/core';
import { methodMistakes, parseScenario } from '@maatstaf/core/parse';
import { messagesIn } from '../messages/messages.ts';
import { type Step, wrongCall, wrongInput } from '../result.ts';
import { budgetCents, mostEuros } from './budget.ts';
import { dateAsked } from './date.ts';
import { type CommandLine, notAmong } from './command-line.ts';
import { methodNamed, methodNames } from '@maatstaf/core/method-names';
import { readOneFile } from './read-files.ts';
import { withWeights } from './weights.ts';
import { leavable, withoutLimits } from './without.ts';

/** The options that change a scenario, the same for every command that runs one. */
export const scenarioOptions = {
  scenario: 'text',
  budget: 'text',
  weights: 'text',
  method: 'text',
  need: 'text',
  date: 'text',
} as const;

/** What a scenario is read for. */
export interface Subject {
  readonly pack: Pack;
  readonly dataset: Dataset;
  readonly language: Language;
}

/** A scenario with the warnings that reading it gave. */
export interface ReadScenario {
  readonly scenario: Scenario;
  readonly warnings: readonly Issue[];
}

/** The scenario of a call: the file named by `--scenario`, or else the pack's defaults, with `--budget`, `--weights`, `--method`, `--need`, `--date` and, of a comparison, `--without` on top. */
export async function scenarioOf(line: CommandLine, subject: Subject): Promise<Step<ReadScenario>> {
  const caller = { ...line, language: subject.language };
  const file = line.options.get('scenario');
  const start = file === undefined ? unchanged(subject.pack) : await scenarioFile(file, subject);
  if (!start.ok) return start;
  let { scenario } = start.value;

  const budget = line.options.get('budget');
  if (budget !== undefined) {
    const cents = budgetCents(budget);
    if (cents === 'no-amount') return wrongCall(caller, (say) => say.noAmount(budget));
    if (cents === 'too-large')
      return wrongCall(caller, (say) => say.amountTooLarge(budget, mostEuros));
    scenario = { ...scenario, budgetCents: cents };
  }
  const weights = line.options.get('weights');
  if (weights !== undefined) {
    const weighted = withWeights(subject.pack, scenario, weights, messagesIn(subject.language));
    if (!weighted.ok) return wrongCall(caller, () => weighted.message);
    ({ scenario } = weighted);
  }
  const need = line.options.get('need');
  if (need !== undefined) {
    const models = subject.pack.needModels.map(({ id }) => id);
    if (models.length === 0) return wrongCall(caller, (say) => say.noNeedModel);
    if (!models.includes(need)) return notAmong(caller, 'need', need, models);
    // The pack's first is what is used where nothing is said, so a scenario says nothing of it.
    const { needModel: _, ...others } = scenario;
    scenario = need === models[0] ? others : { ...others, needModel: need };
  }
  const without = line.options.get('without');
  if (without !== undefined) {
    const left = withoutLimits(subject.pack, scenario, without);
    if (!left.ok) return notAmong(caller, 'without', left.unknown, leavable(subject.pack));
    ({ scenario } = left);
  }
  const method = line.options.get('method');
  if (method !== undefined) {
    const { pack, dataset } = subject;
    const named = methodNamed(method, pack, scenario.method ?? pack.allocation.method);
    if (named === undefined) return notAmong(caller, 'method', method, methodNames);
    scenario = { ...scenario, method: named };
    const file = `--method ${method}`;
    const issues = [
      ...methodMistakes(pack, named, file),
      ...methodRefusals(pack, dataset, scenario, file),
    ];
    if (issues.length > 0) return wrongInput(issues, subject.language);
  }
  const date = dateAsked(line, caller);
  if (!date.ok) return date;
  if (date.value !== null) scenario = { ...scenario, date: date.value };
  return { ok: true, value: { scenario, warnings: start.value.warnings } };
}

/** A scenario from a file, or the pack's published defaults where the word `pack` stands for a file. */
export async function baselineNamed(named: string, subject: Subject): Promise<Step<ReadScenario>> {
  return named === 'pack' ? unchanged(subject.pack) : scenarioFile(named, subject);
}

function unchanged(pack: Pack): Step<ReadScenario> & { readonly ok: true } {
  return { ok: true, value: { scenario: baseline(pack), warnings: [] } };
}

async function scenarioFile(
  file: string,
  { pack, dataset, language }: Subject,
): Promise<Step<ReadScenario>> {
  const content = await readOneFile(file);
  if (!content.ok) return wrongInput(content.issues, language);
  const parsed = parseScenario(pack, dataset, file, content.value);
  return parsed.ok
    ? { ok: true, value: { scenario: parsed.value, warnings: parsed.issues } }
    : wrongInput(parsed.issues, language);
}
