import {
  type Dataset,
  datasetInForce,
  type Issue,
  type Language,
  type Pack,
  type Scenario,
} from '@maatstaf/core';
import {
  packInScenario,
  type VerifyOptions,
  type Verification,
  verify as verifyPack,
} from '@maatstaf/fairness';
import { formatOf } from '../input/format.ts';
import { inspect } from '../input/load.ts';
import { methodsFor } from '../input/methods-for.ts';
import { scenarioOf } from '../input/scenario.ts';
import type { CommandLine } from '../input/command-line.ts';
import { noDataFor } from '../input/no-data.ts';
import { idsIn } from '../input/option-values.ts';
import { issueReport } from '../output/issue-lines.ts';
import { json } from '../output/json.ts';
import { verificationJson } from './verification-json.ts';
import { verificationText } from './verification-text.ts';
import { verifyWords } from './verify-words.ts';
import { printable } from '../output/width.ts';
import { type Result, type Step, wrongInput } from '../result.ts';
import type { Terminal } from '../terminal.ts';
import { tallyOnWorkers, workersFor } from './tally-on-workers.ts';

/** Carries out one call of `maatstaf verify`. */
export async function verified(line: CommandLine, terminal: Terminal): Promise<Result> {
  const format = formatOf(line, ['table', 'json'], 'table');
  const laws = line.options.get('law');
  const [folder = ''] = line.positionals;
  const { pack, dataset, issues } = await inspect(folder, line.options.get('data'));
  const { language } = line;
  if (pack === null || issues.some(({ severity }) => severity === 'error'))
    return wrongInput(issues, language).result;
  const read = await inScenario(line, pack, dataset, language);
  if (!read.ok) return read.result;
  const { scenario, warnings } = read.value;
  const tried = scenario === null ? pack : packInScenario(pack, scenario);
  const data =
    scenario === null || dataset === null ? dataset : datasetInForce(pack, dataset, scenario);
  const found = await verification(tried, data, terminal, language, {
    runs: Number(line.options.get('runs') ?? 1000),
    seed: Number(line.options.get('seed') ?? 1),
    ...(laws === undefined ? {} : { laws: idsIn(laws) }),
  });
  const result =
    format === 'json'
      ? asJson(found, language)
      : asTable(found, folder, changesTyped(line), language, terminal);
  return { ...result, stderr: issueReport(warnings, language) + result.stderr };
}

/** The options of a call that change what is tried. */
const changing = ['scenario', 'method'] as const;

/** The scenario of a call, with its way of dividing; null where neither is given. What it names of proposals must be in the data. */
async function inScenario(
  line: CommandLine,
  pack: Pack,
  dataset: Dataset | null,
  language: Language,
): Promise<Step<{ readonly scenario: Scenario | null; readonly warnings: readonly Issue[] }>> {
  if (!changing.some((option) => line.options.has(option))) {
    return { ok: true, value: { scenario: null, warnings: [] } };
  }
  return scenarioOf(line, { pack, dataset: dataset ?? noDataFor(pack), language });
}

/** Those options as they were typed, each behind a space. */
function changesTyped({ options }: CommandLine): string {
  return changing
    .flatMap((option) => (options.has(option) ? [` --${option} ${options.get(option)}`] : []))
    .join('');
}

async function verification(
  pack: Pack,
  data: Dataset | null,
  { progress }: Terminal,
  language: Language,
  options: Required<Pick<VerifyOptions, 'runs' | 'seed'>> & Pick<VerifyOptions, 'laws'>,
): Promise<Verification> {
  const workers = workersFor(options.runs);
  const say = verifyWords[language];
  const found = await verifyPack(pack, data, {
    ...options,
    methods: await methodsFor(pack.allocation.method.kind),
    onProgress: (done, of) => progress?.(say.progress(done, of)),
    ...(workers === 1
      ? {}
      : {
          tallied: (order, onProgress) => tallyOnWorkers(pack, data, order, workers, onProgress),
        }),
  });
  progress?.('');
  return found;
}

function asTable(
  verification: Verification,
  folder: string,
  changes: string,
  language: Language,
  terminal: Terminal,
): Result {
  const { holds } = verification;
  const stderr = holds ? '' : `maatstaf: ${printable(folder)}: ${verifyWords[language].fails}\n`;
  const stdout = `${verificationText(verification, changes, language, terminal)}\n`;
  return { stdout, stderr, exitCode: holds ? 0 : 1 };
}

function asJson(verification: Verification, language: Language): Result {
  return {
    stdout: json(verificationJson(verification, language)),
    stderr: '',
    exitCode: verification.holds ? 0 : 1,
  };
}
