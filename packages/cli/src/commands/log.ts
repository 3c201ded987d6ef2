import { datasetInForce } from '@maatstaf/core';
import { changeLog, logReport } from '@maatstaf/core/announcement';
import { readAnnouncement } from '../input/announced.ts';
import { formatOf } from '../input/format.ts';
import { languages } from '../input/language.ts';
import { among } from '../input/option-values.ts';
import { load } from '../input/load.ts';
import { baselineNamed, type ReadScenario, type Subject } from '../input/scenario.ts';
import { logText } from '../output/announcement-lines.ts';
import { issueReport } from '../output/issue-lines.ts';
import { inkFor } from '../output/ink.ts';
import { json } from '../output/json.ts';
import { textWidth } from '../output/page.ts';
import { done, wrongInput } from '../result.ts';
import type { Command } from './command.ts';

const formats = ['text', 'json'] as const;

export const log: Command = {
  name: 'log',
  summary: 'tell what each scenario changed since the announcement, with day and reason',
  needs: ['pack', 'announcement', 'scenario'],
  several: true,
  options: { data: 'text', format: among(formats), json: 'switch', lang: among(languages) },
  help: `maatstaf log <pack> <announcement> <scenario> [<scenario> ...] [options]

Tells what changed: from the announcement to the first scenario, from the first to the second, and so on.
The day and the reason are those that a scenario gives itself:
  "change": { "date": "2026-03-01", "reason": "The council added money." }
A step without a reason is told as such. The word pack stands for the pack's own defaults.

Options
  --data <folder>       data from this folder instead of <pack>/data
  --format text|json    text in a terminal, JSON on a pipe or into a file, unless you say so here
  --json                short for --format json
  --lang nl|en          language of the sentences (default: the pack's first)

Exit codes: 0 done, 1 a file is wrong (an announcement that was changed too), 2 the call is wrong.

Example
  maatstaf log rules/maastricht-2025 announced.json march.json april.json
`,
  async carryOut(line, terminal) {
    const format = formatOf(line, formats, terminal.interactive ? 'text' : 'json');
    const [folder = '', announced = '', ...files] = line.positionals;
    const loaded = await load(folder, line.options.get('data'));
    if (!loaded.ok) return wrongInput(loaded.issues, line.language).result;
    const { pack, dataset } = loaded.value;
    const subject: Subject = { pack, dataset, language: line.language };
    const { language } = subject;
    const read = await readAnnouncement(announced, pack, language);
    if (!read.ok) return read.result;
    const { announcement, warnings: announcedWarnings } = read.value;
    const scenarios: (ReadScenario & { readonly name: string })[] = [];
    for (const name of files) {
      const scenario = await baselineNamed(name, subject);
      if (!scenario.ok) return scenario.result;
      scenarios.push({ name, ...scenario.value });
    }
    const steps = changeLog(announcement, pack, scenarios, dataset);
    const named = scenarios.flatMap(
      ({ scenario }) => datasetInForce(pack, dataset, scenario).proposals,
    );
    const report = logReport(announcement, steps, { proposals: named }, language);
    const warnings = [
      ...loaded.issues,
      ...announcedWarnings,
      ...scenarios.flatMap((one) => one.warnings),
    ];
    const drawn = { width: textWidth(terminal), ink: inkFor(terminal), language };
    return done(
      format === 'json' ? json(report) : logText(drawn, report),
      issueReport(warnings, language),
    );
  },
};
