import { writeFile } from 'node:fs/promises';
import { methodRefusals } from '@maatstaf/core';
import {
  announcementOf,
  announcementText,
  leftOutOf,
  afterValidity,
} from '@maatstaf/core/announcement';
import { formatOf } from '../input/format.ts';
import { languages } from '../input/language.ts';
import { among } from '../input/option-values.ts';
import { inspect } from '../input/load.ts';
import { noDataFor } from '../input/no-data.ts';
import { scenarioOf, scenarioOptions } from '../input/scenario.ts';
import { announcementPage } from '../output/announcement-lines.ts';
import { issueReport } from '../output/issue-lines.ts';
import { inkFor } from '../output/ink.ts';
import { json } from '../output/json.ts';
import { textWidth } from '../output/page.ts';
import { done, wrongCall, wrongInput } from '../result.ts';
import { notWritten } from '../output/not-written.ts';
import type { Command } from './command.ts';

const formats = ['text', 'json'] as const;

export const announce: Command = {
  name: 'announce',
  summary: 'write the way of dividing as it is published beforehand, with its fingerprint',
  needs: ['pack'],
  options: {
    ...scenarioOptions,
    data: 'text',
    out: 'text',
    format: among(formats),
    json: 'switch',
    lang: among(languages),
  },
  required: ['date'],
  help: `maatstaf announce <pack> --date <day> [options]

Writes the text that a municipality publishes before the period opens: ceilings, criteria with their
weights, the way of dividing, ties, threshold, limits on groups, numbers in the rules, and what of all
that is configuration (Awb 4:25-4:28). Beside it stands the same as JSON with a fingerprint (SHA-256):
maatstaf allocate, compare and log hold a scenario to it, and notice when it was changed. Decisions on
single proposals are no part of it. No proposals are needed.

Options
  --date <day>          the day of the announcement, such as 2026-01-01 (needed)
  --out <file>          write the JSON here; a file that is there already is left alone
  --scenario <file>, --budget <amount>, --weights <shares>, --method <method>, --need <index>,
  --data <folder>       as for maatstaf allocate
  --format text|json    text in a terminal or with --out, else JSON, unless you say so here
  --json                short for --format json
  --lang nl|en          language of the text (default: the pack's first)

Exit codes: 0 done, 1 a file is wrong, 2 the call is wrong, 70 a fault in Maatstaf.

Examples
  maatstaf announce rules/maastricht-2025 --date 2026-01-01
  maatstaf announce rules/maastricht-2025 --date 2026-01-01 --out announced.json
`,
  async carryOut(line, terminal) {
    const out = line.options.get('out') ?? null;
    const otherwise = terminal.interactive || out !== null ? 'text' : 'json';
    const format = formatOf(line, formats, otherwise);
    const [folder = ''] = line.positionals;
    const found = await inspect(folder, line.options.get('data'));
    const { pack, issues } = found;
    const { language } = line;
    if (pack === null || issues.some(({ severity }) => severity === 'error'))
      return wrongInput(issues, language).result;
    const dataset = found.dataset ?? noDataFor(pack);
    const day = line.options.get('date') ?? '';
    // The day of the announcement is not the day at which rules are judged.
    const options = new Map([...line.options].filter(([name]) => name !== 'date'));
    const read = await scenarioOf({ ...line, options }, { pack, dataset, language });
    if (!read.ok) return read.result;
    const { scenario, warnings } = read.value;
    const file = line.options.get('scenario') ?? 'pack.json';
    const refusals = methodRefusals(pack, dataset, scenario, file);
    if (refusals.length > 0) return wrongInput(refusals, language).result;

    const announcement = announcementOf(pack, { date: day, scenario });
    if (out !== null) {
      const failed = await writeFile(out, json(announcement), { flag: 'wx' }).catch(
        (error: unknown) => String((error as { readonly code?: unknown }).code),
      );
      if (failed !== undefined) return wrongCall(line, notWritten(out, failed)).result;
    }
    const warned = issueReport(
      [...warnings, ...afterValidity(announcement, out ?? '--date'), ...leftOutOf(scenario, file)],
      language,
    );
    if (format === 'json') return done(json(announcement), warned);
    const drawn = { width: textWidth(terminal), ink: inkFor(terminal), language };
    return done(announcementPage(drawn, announcementText(announcement, language), out), warned);
  },
};
