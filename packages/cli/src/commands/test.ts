import { compiled, type Language, textIn } from '@maatstaf/core';
import { coverageOf, parseExamples, runExamples } from '@maatstaf/core/examples';
import { jsonRulesEngine } from '@maatstaf/core/reference';
import { formatOf } from '../input/format.ts';
import { languageOf, languages } from '../input/language.ts';
import { among } from '../input/option-values.ts';
import { inspect } from '../input/load.ts';
import { examplesText, type Tested } from '../output/examples-text.ts';
import { json } from '../output/json.ts';
import { exampleWords } from '../output/example-words.ts';
import { printable } from '../output/width.ts';
import { type Result, wrongInput } from '../result.ts';
import type { Terminal } from '../terminal.ts';
import type { Command } from './command.ts';

const formats = ['table', 'json'] as const;

export const test: Command = {
  name: 'test',
  summary: 'run the worked examples of a pack, and tell which rules lack one',
  needs: ['pack'],
  options: { format: among(formats), json: 'switch', lang: among(languages) },
  help: `maatstaf test <pack> [options]

Runs the worked examples that stand in examples/*.json of a policy pack, with json-rules-engine and with
the fast evaluator, and tells of each that fails what was expected and what was found. Then it tells, rule
by rule, what the examples show. Every rule needs one in which it fires, one in which it does not, one
with an unknown fact, and for every comparison of numbers one at the bound and one on the other side.
Breakpoints of points and limits of a rule are counted too, and not demanded.

Options
  --format table|json   a table (the default, also on a pipe) or JSON
  --json                short for --format json
  --lang nl|en          language of the messages (default: the pack's own, else English)

Exit codes: 0 all examples pass and no rule lacks one, 1 an example fails, a rule lacks one or a file is
wrong, 2 the call is wrong.

Examples
  maatstaf test rules/maastricht-2025
  maatstaf test my-town --json
`,
  async carryOut(line, terminal) {
    const format = formatOf(line, formats, 'table');
    const [folder = ''] = line.positionals;
    const { pack, files, issues } = await inspect(folder, undefined);
    const ofPack = issues.filter(({ file }) => !file.startsWith('data'));
    const { language } = line;
    if (pack === null || ofPack.some(({ severity }) => severity === 'error'))
      return wrongInput(ofPack, language).result;
    const examples = parseExamples(pack, files);
    if (!examples.ok) return wrongInput(examples.issues, language).result;
    const results = await runExamples(pack, examples.value, [compiled, jsonRulesEngine]);
    const tested: Tested = { pack, results, coverage: coverageOf(pack, results) };
    return format === 'json' ? asJson(tested) : asTable(tested, folder, language, terminal);
  },
};

function failuresIn({ results }: Tested): number {
  return results.filter(({ differences }) => differences.length > 0).length;
}

function lackingIn({ coverage }: Tested): number {
  return coverage.filter(({ items }) => items.some((item) => item.demanded && !item.covered))
    .length;
}

function asTable(tested: Tested, folder: string, language: Language, terminal: Terminal): Result {
  const failures = failuresIn(tested);
  const lacking = lackingIn(tested);
  const say = exampleWords[language];
  const wrong = failures + lacking > 0;
  return {
    stdout: `${examplesText(tested, language, terminal)}\n`,
    stderr: wrong ? `maatstaf: ${printable(folder)}: ${say.wrong(failures, lacking)}\n` : '',
    exitCode: wrong ? 1 : 0,
  };
}

function asJson(tested: Tested): Result {
  const { pack, results, coverage } = tested;
  const failures = failuresIn(tested);
  const lacking = lackingIn(tested);
  return {
    stdout: json({
      pack: { id: pack.id, version: pack.version },
      examples: results.length,
      failures: results
        .filter(({ differences }) => differences.length > 0)
        .map(({ example, file, pointer, differences }) => ({
          file,
          pointer,
          about: 'rule' in example ? { rule: example.rule } : { criterion: example.criterion },
          title: textIn(example.title, languageOf(pack)),
          differences,
        })),
      rulesLackingExamples: lacking,
      coverage,
    }),
    stderr: '',
    exitCode: failures + lacking > 0 ? 1 : 0,
  };
}
