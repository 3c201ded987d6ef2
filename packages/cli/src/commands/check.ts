import { compiled, type Dataset, type Evaluator, type Language, type Pack } from '@maatstaf/core';
import { parseExamples } from '@maatstaf/core/examples';
import { jsonRulesEngine } from '@maatstaf/core/reference';
import { formatOf } from '../input/format.ts';
import { inOrder } from '../input/issue-order.ts';
import { languageAsked, languageOf } from '../input/language.ts';
import { inspect, type Inspection } from '../input/load.ts';
import { issueLines } from '../output/issue-lines.ts';
import { json } from '../output/json.ts';
import { statementTable } from '../output/statement-table.ts';
import { printable } from '../output/width.ts';
import { type Words, wordsIn } from '../output/words.ts';
import { ownFault, type Result } from '../result.ts';
import type { Command } from './command.ts';
import { disagreement } from './disagreement.ts';

const help = `maatstaf check <pack> [options]

Reads a policy pack (a folder with pack.json, facts.json, statements.json, rules/*.json and
examples/*.json) and the data in its folder data/, and tells everything that is wrong: the file, the place
in it (JSON pointer, row and column, or line), what was found and what was expected. Where nothing is
wrong it proves the rules: it evaluates them all on the data (the first 500 rows) with json-rules-engine
and with the fast evaluator that maatstaf allocate uses. If the two differ on any rule, that is a fault
in Maatstaf.

Options
  --data <folder>       check the data in this folder instead of <pack>/data
  --format text|json    text (the default, also on a pipe) or JSON
  --json                short for --format json
  --lang nl|en          language of the messages (default: the pack's own, else English)

Exit codes: 0 nothing wrong (there may be warnings), 1 something is wrong, 2 the call is wrong,
70 a fault in Maatstaf.

Examples
  maatstaf check rules/maastricht-2025
  maatstaf check rules/maastricht-2025 --data my-data --json
`;

/**
 * Checks a pack and its data. `evaluators` are held to each other on them: that they differ is a fault
 * of Maatstaf, and nothing of what it says of this pack can be trusted.
 */
export function checkWith(...evaluators: readonly [Evaluator, Evaluator]): Command {
  return {
    name: 'check',
    summary: 'tell everything that is wrong with a pack and its data',
    needs: ['pack'],
    options: { data: 'text', format: 'text', json: 'switch', lang: 'text' },
    help,
    async carryOut(line) {
      const asked = languageAsked(line);
      if (!asked.ok) return asked.result;
      const format = formatOf(line, ['text', 'json'], 'text');
      if (!format.ok) return format.result;
      const [folder = ''] = line.positionals;
      const found = withExamples(await inspect(folder, line.options.get('data'), asked.value));
      const { pack, dataset } = found;
      const language = asked.value ?? (pack === null ? 'en' : languageOf(pack));
      if (isInOrder(found) && pack !== null && dataset !== null) {
        const rule = await disagreement(pack, dataset, evaluators);
        if (rule !== null) return ownFault(language, (say) => say.evaluatorsDisagree(rule));
      }
      return format.value === 'json' ? asJson(found) : asText(folder, found, language);
    },
  };
}

export const check: Command = checkWith(jsonRulesEngine, compiled);

/** With what is wrong with the worked examples, where nothing is wrong with what they are about. */
function withExamples(found: Inspection): Inspection {
  const { pack, files, issues } = found;
  if (pack === null || !isInOrder(found)) return found;
  return { ...found, issues: [...issues, ...parseExamples(pack, files).issues] };
}

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

function asText(folder: string, found: Inspection, language: Language): Result {
  const { pack, dataset, issues } = found;
  const words = wordsIn(language);
  const lines = issueLines(issues, language);
  if (pack !== null && isInOrder(found)) {
    const summary = inOrderText(pack, dataset, words);
    const statements = statementTable(pack, words);
    const all = [...lines, summary, ...(statements === null ? [] : ['', statements])];
    return { stdout: `${all.join('\n')}\n`, stderr: '', exitCode: 0 };
  }
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const count = words.issues(errors, issues.length - errors);
  return {
    stdout: `${lines.join('\n')}\n`,
    stderr: `maatstaf: ${printable(folder)}: ${count}\n`,
    exitCode: 1,
  };
}

function asJson(found: Inspection): Result {
  const valid = isInOrder(found);
  return {
    stdout: json({ valid, issues: inOrder(found.issues) }),
    stderr: '',
    exitCode: valid ? 0 : 1,
  };
}
