import type { Issue, Language } from '@maatstaf/core';
import { formatOf } from '../input/format.ts';
import { inOrder } from '../input/issue-order.ts';
import { languageAsked, languageOf } from '../input/language.ts';
import { load, loadPack } from '../input/load.ts';
import { issueLines } from '../output/issue-lines.ts';
import { json } from '../output/json.ts';
import { printable } from '../output/width.ts';
import { wordsIn } from '../output/words.ts';
import type { Result } from '../result.ts';
import type { Command } from './command.ts';

export const check: Command = {
  name: 'check',
  summary: 'tell everything that is wrong with a pack and its data',
  needs: ['pack'],
  options: { data: 'text', format: 'text', json: 'switch', lang: 'text' },
  help: `maatstaf check <pack> [options]

Reads a policy pack (a folder with pack.json, facts.json, statements.json and rules/*.json) and the data
in its folder data/, and tells everything that is wrong: the file, the place in it (JSON pointer, row and
column, or line), what was found and what was expected.

Options
  --data <folder>       check the data in this folder instead of <pack>/data
  --format text|json    text (the default, also on a pipe) or JSON
  --json                short for --format json
  --lang nl|en          language of the messages (default: the pack's own, else English)

Exit codes: 0 nothing wrong (there may be warnings), 1 something is wrong, 2 the call is wrong.

Examples
  maatstaf check rules/maastricht-2025
  maatstaf check rules/maastricht-2025 --data my-data --json
`,
  async carryOut(line) {
    const asked = languageAsked(line, 'check');
    if (!asked.ok) return asked.result;
    const format = formatOf(line, 'check', ['text', 'json'], 'text');
    if (!format.ok) return format.result;
    const [folder = ''] = line.positionals;
    const found = await findings(folder, line.options.get('data'));
    const language = asked.value ?? found.language;
    return format.value === 'json' ? asJson(found) : asText(folder, found, language);
  },
};

interface Findings {
  readonly issues: readonly Issue[];
  /** What was read, where nothing is wrong. */
  readonly read: ((language: Language) => string) | null;
  readonly language: Language;
}

async function findings(folder: string, dataFolder: string | undefined): Promise<Findings> {
  const onlyPack = await loadPack(folder);
  if (!onlyPack.ok) return { issues: inOrder(onlyPack.issues), read: null, language: 'en' };
  const { pack, ownData } = onlyPack.value;
  const language = languageOf(pack);
  const summary = (data: (words: ReturnType<typeof wordsIn>) => string) => (spoken: Language) => {
    const words = wordsIn(spoken);
    const counts = words.counts(
      pack.rules.length,
      pack.facts.length,
      pack.statements.length,
      data(words),
    );
    return words.inOrder(`${pack.id} ${pack.version}`, counts);
  };
  if (dataFolder === undefined && ownData.size === 0) {
    return { issues: inOrder(onlyPack.issues), read: summary(() => ''), language };
  }
  const all = await load(folder, dataFolder);
  const issues = inOrder(all.issues);
  if (!all.ok) return { issues, read: null, language };
  const { neighbourhoods, proposals } = all.value.dataset;
  return {
    issues,
    read: summary((words) => words.dataCounts(neighbourhoods.length, proposals.length)),
    language,
  };
}

function asText(folder: string, { issues, read }: Findings, language: Language): Result {
  const lines = issueLines(issues, language);
  if (read !== null)
    return { stdout: `${[...lines, read(language)].join('\n')}\n`, stderr: '', exitCode: 0 };
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const count = wordsIn(language).issues(errors, issues.length - errors);
  return {
    stdout: `${lines.join('\n')}\n`,
    stderr: `maatstaf: ${printable(folder)}: ${count}\n`,
    exitCode: 1,
  };
}

function asJson({ issues, read }: Findings): Result {
  return {
    stdout: json({ valid: read !== null, issues }),
    stderr: '',
    exitCode: read === null ? 1 : 0,
  };
}
