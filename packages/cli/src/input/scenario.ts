import {
  baseline,
  type Dataset,
  type Issue,
  type Language,
  methodRefusals,
  type Pack,
  type Scenario,
} from '@maatstaf/core';
import { methodNamed } from '@maatstaf/core/method-names';
import { methodMistakes, parseScenario } from '@maatstaf/core/parse';
import { type Mistake, mistake } from '../mistake.ts';
import { type Step, wrongCall, wrongInput } from '../result.ts';
import { budgetCents } from './budget.ts';
import type { CommandLine } from './command-line.ts';
import { amount, day, method, notAmong } from './option-values.ts';
import { readOneFile } from './read-files.ts';
import { withWeights } from './weights.ts';
import { leavable, withoutLimits } from './without.ts';

/** The options that change a scenario, the same for every command that runs one. */
export const scenarioOptions = {
  scenario: 'text',
  budget: amount,
  weights: 'text',
  method,
  need: 'text',
  date: day,
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

/**
 * The scenario of a call: the file named by `--scenario`, or else the pack's defaults, with `--budget`,
 * `--weights`, `--method`, `--need`, `--date` and, of a comparison, `--without` on top. What is wrong with
 * them is told at once, together with what `otherMistakes` finds wrong with the rest of the call.
 */
export async function scenarioOf(
  line: CommandLine,
  subject: Subject,
  otherMistakes: (scenario: Scenario) => readonly Mistake[] = () => [],
): Promise<Step<ReadScenario>> {
  const { pack, dataset, language } = subject;
  const { options } = line;
  const file = options.get('scenario');
  const start = file === undefined ? unchanged(pack) : await scenarioFile(file, subject);
  if (!start.ok) return start;
  let { scenario } = start.value;
  const mistakes: Mistake[] = [];

  const cents = budgetCents(options.get('budget') ?? '');
  if (typeof cents === 'number') scenario = { ...scenario, budgetCents: cents };
  const date = options.get('date');
  if (date !== undefined) scenario = { ...scenario, date };
  const weights = options.get('weights');
  if (weights !== undefined) {
    const weighted = withWeights(pack, scenario, weights);
    if (weighted.ok) ({ scenario } = weighted);
    else mistakes.push(...weighted.mistakes);
  }
  const need = options.get('need');
  if (need !== undefined) {
    const wrong = wrongNeedModel(pack, need);
    if (wrong === null) scenario = withNeedModel(pack, scenario, need);
    else mistakes.push(wrong);
  }
  const without = options.get('without');
  if (without !== undefined) {
    const left = withoutLimits(pack, scenario, without);
    if (left.ok) ({ scenario } = left);
    else
      mistakes.push(
        ...left.unknown.map((id) => notAmong('without', id, leavable(pack), 'call.unknown-limit')),
      );
  }
  mistakes.push(...otherMistakes(scenario));
  if (mistakes.length > 0) return wrongCall({ ...line, language }, ...mistakes);

  const typed = options.get('method');
  const named =
    typed === undefined
      ? undefined
      : methodNamed(typed.trim(), pack, scenario.method ?? pack.allocation.method);
  if (named !== undefined) {
    scenario = { ...scenario, method: named };
    const place = `--method ${typed}`;
    const issues = [
      ...methodMistakes(pack, named, place),
      ...methodRefusals(pack, dataset, scenario, place),
    ];
    if (issues.length > 0) return wrongInput(issues, language);
  }
  return { ok: true, value: { scenario, warnings: start.value.warnings } };
}

function wrongNeedModel({ needModels }: Pack, typed: string): Mistake | null {
  const ids = needModels.map(({ id }) => id);
  if (ids.includes(typed)) return null;
  return ids.length === 0
    ? mistake('call.unknown-need-model', (say) => say.noNeedModel)
    : notAmong('need', typed, ids, 'call.unknown-need-model');
}

/** The pack's first is what is used where nothing is said, so a scenario says nothing of it. */
function withNeedModel({ needModels }: Pack, scenario: Scenario, id: string): Scenario {
  const { needModel: _, ...others } = scenario;
  return id === needModels[0]?.id ? others : { ...others, needModel: id };
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
