import type { Dataset, Language, Pack } from '@maatstaf/core';
import { type VerifyOptions, type Verification, verify as verifyPack } from '@maatstaf/fairness';
import { formatOf } from '../input/format.ts';
import { languageAsked, languageOf } from '../input/language.ts';
import { inspect } from '../input/load.ts';
import { methodsFor } from '../input/methods-for.ts';
import type { CommandLine } from '../input/command-line.ts';
import { lawsNamed, wholeNumber } from './asked.ts';
import { json } from '../output/json.ts';
import { verificationJson } from './verification-json.ts';
import { verificationText } from './verification-text.ts';
import { verifyWords } from './verify-words.ts';
import { printable } from '../output/width.ts';
import { type Result, wrongInput } from '../result.ts';
import type { Terminal } from '../terminal.ts';
import { tallyOnWorkers, workersFor } from './tally-on-workers.ts';

/** Carries out one call of `maatstaf verify`. */
export async function verified(line: CommandLine, terminal: Terminal): Promise<Result> {
  const asked = languageAsked(line);
  if (!asked.ok) return asked.result;
  const format = formatOf(line, ['table', 'json'], 'table');
  if (!format.ok) return format.result;
  const runs = wholeNumber(line, 'runs', { least: 1, most: 1_000_000, otherwise: 1000 });
  if (!runs.ok) return runs.result;
  const seed = wholeNumber(line, 'seed', { least: 0, most: 2 ** 31 - 1, otherwise: 1 });
  if (!seed.ok) return seed.result;
  const laws = lawsNamed(line);
  if (!laws.ok) return laws.result;
  const [folder = ''] = line.positionals;
  const { pack, dataset, issues } = await inspect(folder, line.options.get('data'), asked.value);
  const language = asked.value ?? (pack === null ? 'en' : languageOf(pack));
  if (pack === null || issues.some(({ severity }) => severity === 'error'))
    return wrongInput(issues, language).result;
  const found = await verification(pack, dataset, terminal, language, {
    runs: runs.value,
    seed: seed.value,
    ...(laws.value === null ? {} : { laws: laws.value }),
  });
  return format.value === 'json'
    ? asJson(found, language)
    : asTable(found, folder, language, terminal);
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
  language: Language,
  terminal: Terminal,
): Result {
  const { holds } = verification;
  const stderr = holds ? '' : `maatstaf: ${printable(folder)}: ${verifyWords[language].fails}\n`;
  const stdout = `${verificationText(verification, language, terminal)}\n`;
  return { stdout, stderr, exitCode: holds ? 0 : 1 };
}

function asJson(verification: Verification, language: Language): Result {
  return {
    stdout: json(verificationJson(verification, language)),
    stderr: '',
    exitCode: verification.holds ? 0 : 1,
  };
}
