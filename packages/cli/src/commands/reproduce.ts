import { writeFile } from 'node:fs/promises';
import { compiled, type Files, type Issue } from '@maatstaf/core';
import { notReproduced, parseBundle } from '@maatstaf/core/bundle';
import { parseScenario } from '@maatstaf/core/parse';
import { formatOf } from '../input/format.ts';
import { among } from '../input/option-values.ts';
import { languageOf, languages } from '../input/language.ts';
import { inspect } from '../input/load.ts';
import { readFolder, readOneFile } from '../input/read-files.ts';
import { runFor } from '../input/simulation.ts';
import { inkFor } from '../output/ink.ts';
import { issueReport } from '../output/issue-lines.ts';
import { json } from '../output/json.ts';
import { textWidth } from '../output/page.ts';
import { reproducedText } from '../output/reproduced-text.ts';
import { notWritten } from '../output/not-written.ts';
import { done, wrongCall, wrongInput } from '../result.ts';
import type { Command } from './command.ts';

const formats = ['text', 'json'] as const;

export const reproduce: Command = {
  name: 'reproduce',
  summary: 'get the outcome in a bundle once more, and tell what differs',
  needs: ['bundle'],
  options: {
    pack: 'text',
    data: 'text',
    'scenario-out': 'text',
    format: among(formats),
    json: 'switch',
    lang: among(languages),
  },
  help: `maatstaf reproduce <bundle> [options]

Reads a bundle (the playground saves one under Log), runs its scenario on the policy and data at hand, and
holds everything to what the bundle says: the version and content of the policy, the SHA-256 of every file,
the budget, what each proposal gets, and the whole outcome by its SHA-256.

Options
  --pack <folder>       the policy (default: the folder rules/<id> with the id that the bundle names)
  --data <folder>       data from this folder instead of <pack>/data
  --scenario-out <file> write the scenario here, for maatstaf allocate --scenario; a file that is there
                        already is left alone
  --format text|json    text in a terminal, JSON on a pipe or into a file, unless you say so here
  --json                short for --format json
  --lang nl|en          language of the sentences (default: the pack's first)

Exit codes: 0 the very same outcome from the very same files, 1 something differs or a file is wrong,
2 the call is wrong, 70 a fault in Maatstaf.

Examples
  maatstaf reproduce bundle.json
  maatstaf reproduce bundle.json --pack rules/maastricht-2025 --scenario-out scenario.json
`,
  async carryOut(line, terminal) {
    const format = formatOf(line, formats, terminal.interactive ? 'text' : 'json');
    const [file = ''] = line.positionals;
    const content = await readOneFile(file);
    if (!content.ok) return wrongInput(content.issues, line.language).result;
    const read = parseBundle(file, content.value);
    if (!read.ok) return wrongInput(read.issues, line.language).result;
    const bundle = read.value;

    // The id is lower case letters, figures and hyphens, so it leads nowhere else.
    const folder = line.options.get('pack') ?? `rules/${bundle.pack.id}`;
    const data = line.options.get('data');
    const { pack, dataset, files, issues } = await inspect(folder, data);
    const language = pack === null || line.options.has('lang') ? line.language : languageOf(pack);
    const wrong = issues.some(({ severity }) => severity === 'error');
    if (pack === null || dataset === null || wrong) return wrongInput(issues, language).result;
    if (pack.id !== bundle.pack.id) {
      const other: Issue = {
        code: 'scenario.other-pack',
        severity: 'error',
        file,
        at: { kind: 'pointer', pointer: '/pack/id' },
        found: bundle.pack.id,
        expected: pack.id,
      };
      return wrongInput([other], language).result;
    }
    const scenario = parseScenario(pack, dataset, file, JSON.stringify(bundle.scenario));
    if (!scenario.ok) return wrongInput(scenario.issues.map(withinBundle), language).result;

    const out = line.options.get('scenario-out');
    if (out !== undefined) {
      const failed = await writeFile(out, json(bundle.scenario), { flag: 'wx' }).catch(
        (error: unknown) => String((error as { readonly code?: unknown }).code),
      );
      if (failed !== undefined)
        return wrongCall({ ...line, language }, notWritten(out, failed)).result;
    }
    const run = await runFor({ pack, dataset, language }, scenario.value, compiled);
    const used = data === undefined ? files : await withData(files, data);
    const differences = notReproduced(bundle, run, { pack, files: used });
    const drawn = { width: textWidth(terminal), ink: inkFor(terminal), language };
    const told =
      format === 'json'
        ? json({ schema: 'maatstaf-reproduced/1', same: differences.length === 0, differences })
        : reproducedText(drawn, bundle, differences, run);
    const warned = issueReport([...issues, ...scenario.issues.map(withinBundle)], language);
    return { ...done(told, warned), exitCode: differences.length === 0 ? 0 : 1 };
  },
};

/** Where in the bundle an issue of its scenario stands. */
function withinBundle(issue: Issue): Issue {
  if (issue.at.kind !== 'pointer') return issue;
  return { ...issue, at: { kind: 'pointer', pointer: `/scenario${issue.at.pointer}` } };
}

/** The policy's files with the data of another folder in the place of its own. */
async function withData(files: Files, folder: string): Promise<Files> {
  const { files: data } = await readFolder(folder);
  return new Map([
    ...[...files].filter(([file]) => !file.startsWith('data/')),
    ...[...data].map(([file, content]) => [`data/${file}`, content] as const),
  ]);
}
