import type { Dataset, Language, Pack } from '@maatstaf/core';
import { type VerifyOptions, type Verification, verify as verifyPack } from '@maatstaf/fairness';
import { formatOf } from '../input/format.ts';
import { languageAsked, languageOf } from '../input/language.ts';
import { inspect } from '../input/load.ts';
import { methodsFor } from '../input/methods-for.ts';
import { lawsNamed, wholeNumber } from '../input/verifying.ts';
import { json } from '../output/json.ts';
import { verificationJson } from '../output/verification-json.ts';
import { verificationText } from '../output/verification-text.ts';
import { verifyWords } from '../output/verify-words.ts';
import { printable } from '../output/width.ts';
import { type Result, wrongInput } from '../result.ts';
import type { Terminal } from '../terminal.ts';
import { tallyOnWorkers, workersFor } from '../verifying/tally-on-workers.ts';
import type { Command } from './command.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'look for a small case in which the policy breaks a law of fairness',
  needs: ['pack'],
  options: {
    runs: 'text',
    seed: 'text',
    law: 'text',
    data: 'text',
    format: 'text',
    json: 'switch',
    lang: 'text',
  },
  help: `maatstaf verify <pack> [options]

Makes small cases within the policy's own facts, and cuts some from its data; tries the laws of fairness on
each; and tells for every law whether it is promised and held, promised and broken, or not promised. A law
that breaks comes with the smallest case that shows it, told in the policy's own words, and with the seed
to repeat it. The same pack, data, seed and number of runs give the same result. docs/laws.md lists the laws.

Options
  --runs <number>       how many cases (default 1000, at most 1000000)
  --seed <number>       which cases (default 1)
  --law <ids>           only these laws, with commas
  --data <folder>       data to cut cases from (default: the folder data of the pack, where it has one)
  --format table|json   a table (the default, also on a pipe) or JSON
  --json                short for --format json
  --lang nl|en          language (default: the pack's first)

Exit codes: 0 no promise is broken, 1 one is, or a law was put to the test in less than a fifth of the
cases, or a file is wrong, 2 the call is wrong, 70 a fault in Maatstaf.

Examples
  maatstaf verify rules/maastricht-2025 --runs 10000
  maatstaf verify my-town --law need-never-lowers-score,names-do-not-matter --lang en
`,
  async carryOut(line, terminal) {
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
    const verification = await verified(pack, dataset, terminal, language, {
      runs: runs.value,
      seed: seed.value,
      ...(laws.value === null ? {} : { laws: laws.value }),
    });
    return format.value === 'json'
      ? asJson(verification, language)
      : asTable(verification, folder, language, terminal);
  },
};

async function verified(
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
