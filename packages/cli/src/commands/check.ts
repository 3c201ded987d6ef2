import {
  assess,
  baseline,
  compiled,
  type Dataset,
  type Evaluator,
  type Language,
  type Pack,
  score,
} from '@maatstaf/core';
import { parseExamples } from '@maatstaf/core/examples';
import { parseGeography } from '@maatstaf/core/geography';
import { jsonRulesEngine } from '@maatstaf/core/reference';
import {
  type Finding,
  findingWords,
  type Influence,
  influenceOf,
  review,
  type ReviewInput,
} from '@maatstaf/core/review';
import type { CommandLine } from '../input/command-line.ts';
import { formatOf } from '../input/format.ts';
import { languages } from '../input/language.ts';
import { inspect, type Inspection } from '../input/load.ts';
import { among, day, points } from '../input/option-values.ts';
import { findingsText, influenceTable, isOpenWarning } from '../output/findings-text.ts';
import { issueLines, issuesInEnglish } from '../output/issue-lines.ts';
import { json } from '../output/json.ts';
import { statementTable } from '../output/statement-table.ts';
import { printable } from '../output/width.ts';
import { type Words, wordsIn } from '../output/words.ts';
import { ownFault, type Result } from '../result.ts';
import type { Terminal } from '../terminal.ts';
import type { Command } from './command.ts';
import { disagreement } from './disagreement.ts';

const help = `maatstaf check <pack> [options]

Reads a policy pack (a folder with pack.json, facts.json, statements.json, rules/*.json,
examples/*.json and geography.json) and the data in its folder data/, and tells everything that is wrong:
the file, the place in it (JSON pointer, row and column, or line), what was found and what was expected.
Where nothing is wrong it proves the rules: it evaluates them all on the data (the first 500 rows) with
json-rules-engine and with the fast evaluator that maatstaf allocate uses. If the two differ on any rule,
that is a fault in Maatstaf.

Then it tells what is probably not meant, also where all files are in order: rules that never or always
fire on these data, things counted twice, points that do not fit the scale, thresholds that do not meet,
cliffs, rules that are not valid, what nothing uses, weights that decide nothing. A finding that is as it
should be has its reason in pack.json, under accepted. A table shows beside the weight of each criterion
what it really decides: weight × spread (standard deviation of its values), as a part of the whole.

The examples in examples/*.json are read, and not run: maatstaf test does that.

Options
  --data <folder>       check the data in this folder instead of <pack>/data
  --date <day>          the day at which it is judged which rules are valid, such as 2026-07-01
                        (default: the first day of the pack)
  --cliff <points>      how many points of the score one step of a number may move (default 10)
  --strict              exit with 1 where there are warnings without a reason
  --format text|json    text (the default, also on a pipe) or JSON
  --json                short for --format json
  --lang nl|en          language of the messages (default: the pack's own, else English)

Exit codes: 0 nothing wrong (there may be warnings), 1 something is wrong, 2 the call is wrong,
70 a fault in Maatstaf.

Examples
  maatstaf check rules/maastricht-2025
  maatstaf check rules/maastricht-2025 --data my-data --json
  maatstaf check rules/maastricht-2025 --strict --date 2027-01-01
`;

const formats = ['text', 'json'] as const;

/**
 * Checks a pack and its data. `evaluators` are held to each other on them: that they differ is a fault
 * of Maatstaf, and nothing of what it says of this pack can be trusted.
 */
export function checkWith(...evaluators: readonly [Evaluator, Evaluator]): Command {
  return {
    name: 'check',
    summary: 'tell everything that is wrong with a pack and its data',
    needs: ['pack'],
    options: {
      data: 'text',
      date: day,
      cliff: points,
      strict: 'switch',
      format: among(formats),
      json: 'switch',
      lang: among(languages),
    },
    help,
    async carryOut(line, terminal) {
      const format = formatOf(line, formats, 'text');
      const [folder = ''] = line.positionals;
      const found = withTheRest(await inspect(folder, line.options.get('data')));
      const { pack, dataset } = found;
      const { language } = line;
      if (isInOrder(found) && pack !== null && dataset !== null) {
        const rule = await disagreement(pack, dataset, evaluators);
        if (rule !== null)
          return ownFault(language, 'fault.evaluators', (say) => say.evaluatorsDisagree(rule));
      }
      const reviewed = await reviewOf(found, reviewOptions(line));
      const isStrict = line.options.has('strict');
      return format === 'json'
        ? asJson(found, reviewed, isStrict)
        : asText({ folder, found, reviewed, language, isStrict, terminal });
    },
  };
}

export const check: Command = checkWith(jsonRulesEngine, compiled);

/** With what is wrong with the worked examples and the map, where nothing is wrong with what they are about. */
function withTheRest(found: Inspection): Inspection {
  const { pack, dataset, files, issues } = found;
  if (pack === null || !isInOrder(found)) return found;
  const map = files.get(geographyFile);
  const ofMap =
    map === undefined || dataset === null ? [] : parseGeography(dataset, geographyFile, map).issues;
  return { ...found, issues: [...issues, ...parseExamples(pack, files).issues, ...ofMap] };
}

/** The map of a pack, which it need not have. */
const geographyFile = 'geography.json';

function isInOrder({ issues }: Inspection): boolean {
  return !issues.some(({ severity }) => severity === 'error');
}

/** What was looked at, where nothing is wrong. */
function inOrderText(
  { id, version, ...pack }: Pack,
  dataset: Dataset | null,
  words: Words,
): string {
  const data =
    dataset === null
      ? ''
      : words.dataCounts(dataset.neighbourhoods.length, dataset.proposals.length);
  const counts = words.counts(pack.rules.length, pack.facts.length, pack.statements.length, data);
  return words.inOrder(`${id} ${version}`, counts);
}

/** What a review of a pack that is in order tells; nothing where there are errors. */
interface Reviewed {
  readonly findings: readonly Finding[];
  readonly influence: readonly Influence[];
}

type ReviewOptions = Pick<ReviewInput, 'cliffPoints'> & { readonly date: string | null };

function reviewOptions({ options }: CommandLine): ReviewOptions {
  const cliff = options.get('cliff');
  return {
    date: options.get('date') ?? null,
    ...(cliff !== undefined && { cliffPoints: Number(cliff) }),
  };
}

async function reviewOf(found: Inspection, { date, ...options }: ReviewOptions): Promise<Reviewed> {
  const { pack, dataset, files } = found;
  if (pack === null || !isInOrder(found)) return { findings: [], influence: [] };
  const scenario = { ...baseline(pack), ...(date !== null && { date }) };
  const findings = await review({ pack, dataset, scenario, files, ...options });
  if (dataset === null) return { findings, influence: [] };
  const scores = score(pack, scenario, await assess(pack, dataset, scenario, compiled));
  return { findings, influence: influenceOf(scores) };
}

/** Whether `--strict` lets it pass: no warning is left without a reason. */
function passes({ issues }: Inspection, { findings }: Reviewed): boolean {
  return !issues.some(({ severity }) => severity === 'warning') && !findings.some(isOpenWarning);
}

function asText({
  folder,
  found,
  reviewed,
  language,
  isStrict,
  terminal,
}: {
  readonly folder: string;
  readonly found: Inspection;
  readonly reviewed: Reviewed;
  readonly language: Language;
  readonly isStrict: boolean;
  readonly terminal: Pick<Terminal, 'columns' | 'program'>;
}): Result {
  const { pack, dataset, issues } = found;
  const words = wordsIn(language);
  const lines = issueLines(issues, language);
  if (pack !== null && isInOrder(found)) {
    const { findings, influence } = reviewed;
    const statements = statementTable(pack, words);
    const parts = [
      ...(lines.length === 0 ? [] : [lines.join('\n')]),
      ...findingsText(findings, language, words),
      ...(influence.length === 0
        ? []
        : [influenceTable(influence, pack, language, words, Math.min(terminal.columns, 100))]),
      ...(statements === null ? [] : [statements]),
      `${inOrderText(pack, dataset, words)}\n${words.runExamples(terminal.program)}`,
    ];
    const exitCode = isStrict && !passes(found, reviewed) ? 1 : 0;
    return { stdout: `${parts.join('\n\n')}\n`, stderr: '', exitCode };
  }
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const count = words.issues(errors, issues.length - errors);
  return {
    stdout: `${lines.join('\n')}\n`,
    stderr: `maatstaf: ${printable(folder)}: ${count}\n`,
    exitCode: 1,
  };
}

/** Everything as data. Its phrases are English in any language, like those of issues. */
function asJson(found: Inspection, reviewed: Reviewed, isStrict: boolean): Result {
  const valid = isInOrder(found);
  const findings = reviewed.findings.map((finding) => ({
    ...finding,
    ...findingWords(finding, 'en'),
  }));
  return {
    stdout: json({ valid, issues: issuesInEnglish(found.issues), ...reviewed, findings }),
    stderr: '',
    exitCode: valid && (!isStrict || passes(found, reviewed)) ? 0 : 1,
  };
}
