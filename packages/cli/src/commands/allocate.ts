import {
  compare,
  compiled,
  type Comparison,
  needsAssessment,
  redivide,
  type Run,
} from '@maatstaf/core';
import { report } from '@maatstaf/core/report';
import { announcedOf, departedWarning } from '../input/announced.ts';
import { type CommandLine, oneOf } from '../input/command-line.ts';
import { formatOf } from '../input/format.ts';
import { languages } from '../input/language.ts';
import { among } from '../input/option-values.ts';
import {
  baselineNamed,
  type ReadScenario,
  scenarioOptions,
  type Subject,
} from '../input/scenario.ts';
import { runFor, simulate } from '../input/simulation.ts';
import { weighted } from '../input/weightless.ts';
import { neighbourhoodsCsv, proposalsCsv } from '../output/allocation-csv.ts';
import { allocationText } from '../output/allocation-text.ts';
import { changesJson } from '../output/changes-json.ts';
import { issueReport } from '../output/issue-lines.ts';
import { json } from '../output/json.ts';
import { page } from '../output/page.ts';
import { done, type Step } from '../result.ts';
import type { Command } from './command.ts';

const formats = ['table', 'json', 'csv'] as const;
/** What a row of a table is about. */
const divisions = ['proposal', 'neighbourhood', 'pool'] as const;

export const allocate: Command = {
  name: 'allocate',
  summary: 'divide the budget over the proposals, by the rules of a pack',
  needs: ['pack'],
  options: {
    ...scenarioOptions,
    data: 'text',
    baseline: 'text',
    announced: 'text',
    by: among(divisions),
    format: among(formats),
    json: 'switch',
    lang: among(languages),
  },
  help: `maatstaf allocate <pack> [options]

Scores the proposals by the rules of the pack, ranks them per pool and divides the budget over them.

What goes in
  --data <folder>       data from this folder instead of <pack>/data: neighbourhoods and proposals,
                        each as .csv or .json
  --scenario <file>     start from a saved scenario instead of the pack's defaults
  --budget <amount>     euros: 1500000, 1500000.50, 750k or 1.5m (or 1.500.000, 1,5m)
  --weights <shares>    id=share,id=share: a principle's share of the whole, or a criterion's share
                        within its principle. What is named is held; the others share what is left
                        in proportion. Shares run from 0 to 1 and come to 1 at most.
  --method <method>     ranking (as the pack has it), ranking/strict (stop at the first proposal that
                        does not fit its pool), ranking/skip (go on to the next), the same three of
                        order-of-receipt (first come, first served; needs a day of receipt),
                        proportional/score or proportional/score-times-claim (everyone a part, by
                        that weight), equal-shares/score or equal-shares/cost (every neighbourhood
                        a part, by need where the pack has it, with /utilitarian or /add-one behind
                        it for what is left; equal-shares alone is by score with /utilitarian, and
                        equal-shares-plain is without), or optimal (the proposals with the most
                        points together)
  --need <index>        the id of another index of need that the pack offers (needModels in pack.json);
                        its warnings stand beside the outcome
  --date <day>          the day at which it is judged which rules are valid, such as 2026-07-01
                        (default: the first day of the pack)

What comes out
  --baseline <file>     show what changes against this scenario; the word pack stands for the
                        pack's own defaults
  --announced <file>    tell where this departs from an announcement (maatstaf announce)
  --by proposal|neighbourhood|pool
                        a table per pool, or per neighbourhood (tables and CSV; JSON has both);
                        pool gives one short table with a row per pool
  --format table|json|csv
                        table in a terminal, JSON on a pipe or into a file, unless you say so here
  --json                short for --format json
  --lang nl|en          language of tables and sentences (default: the pack's first)

Amounts in JSON and CSV are whole cents. NO_COLOR switches colours off.
Exit codes: 0 done, 1 a file is wrong (see maatstaf check), 2 the call is wrong, 70 a fault in Maatstaf.

Examples
  maatstaf allocate rules/maastricht-2025
  maatstaf allocate rules/maastricht-2025 --budget 1.5m --weights ownership=0.5 --baseline pack
  maatstaf allocate rules/maastricht-2025 --by neighbourhood --lang en
  maatstaf allocate rules/maastricht-2025 --json > outcome.json
`,
  async carryOut(line, terminal) {
    const otherwise = terminal.interactive ? 'table' : 'json';
    const format = formatOf(line, formats, otherwise);
    const by = oneOf(line, 'by', divisions) ?? 'proposal';
    const simulation = await simulate(line, compiled);
    if (!simulation.ok) return simulation.result;
    const { subject, run, warnings } = simulation.value;
    const compared = await comparison(line, subject, run);
    if (!compared.ok) return compared.result;
    const { changes } = compared.value;
    const { language } = subject;
    const announced = await announcedOf(line, run, language);
    if (!announced.ok) return announced.result;
    const departed = format === 'table' ? [] : departedWarning(announced.value);
    const read = [...warnings, ...compared.value.warnings, ...(announced.value?.warnings ?? [])];
    const warned = issueReport([...read, ...departed], language);
    const departing = announced.value?.report ?? null;
    switch (format) {
      case 'table': {
        const drawn = page(run, changes, language, terminal);
        return done(allocationText(drawn, by, departing), warned);
      }
      case 'csv': {
        const byArea = by === 'neighbourhood';
        return done(
          byArea ? neighbourhoodsCsv(run, changes) : proposalsCsv(run, changes, language),
          warned,
        );
      }
      case 'json': {
        const reallocation = changes === null ? {} : { changes: changesJson(changes) };
        const held = departing === null ? {} : { announced: departing };
        return done(json({ ...report(run, language), ...reallocation, ...held }), warned);
      }
    }
  },
};

async function comparison(
  line: CommandLine,
  subject: Subject,
  after: Run,
): Promise<
  Step<{ readonly changes: Comparison | null; readonly warnings: ReadScenario['warnings'] }>
> {
  const named = line.options.get('baseline');
  if (named === undefined) return { ok: true, value: { changes: null, warnings: [] } };
  const read = await baselineNamed(named, subject);
  if (!read.ok) return read;
  const { scenario, warnings } = read.value;
  const outcome = needsAssessment(after.scenario, scenario)
    ? await runFor(subject, scenario)
    : redivide(after, scenario);
  const origin =
    named === 'pack' ? { kind: 'pack' as const } : { kind: 'file' as const, file: named };
  const before = weighted(outcome, origin, { ...line, language: subject.language });
  if (!before.ok) return before;
  return { ok: true, value: { changes: compare(before.value, after), warnings } };
}
