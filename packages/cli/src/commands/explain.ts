import type { Run } from '@maatstaf/core';
import { explain as explanationOf } from '@maatstaf/core/explain';
import { jsonRulesEngine } from '@maatstaf/core/reference';
import { formatOf } from '../input/format.ts';
import { near } from '@maatstaf/core/parse';
import { scenarioOptions } from '../input/scenario.ts';
import { simulate } from '../input/simulation.ts';
import { explanationText } from '../output/explanation-text.ts';
import { issueReport } from '../output/issue-lines.ts';
import { json } from '../output/json.ts';
import { titleOf } from '../output/phrases.ts';
import { done, wrongCall } from '../result.ts';
import type { Command } from './command.ts';

export const explain: Command = {
  name: 'explain',
  summary: 'tell why a proposal is funded or not, with the sentences of policy behind it',
  needs: ['pack', 'proposal'],
  options: {
    ...scenarioOptions,
    data: 'text',
    all: 'switch',
    format: 'text',
    json: 'switch',
    lang: 'text',
  },
  help: `maatstaf explain <pack> <proposal> [options]

Tells why one proposal gets what it gets: how its score is made up, which rules count or cannot be
decided, each with the sentence of policy and its statement number, and what a person must
look at.

Options
  --data <folder>, --scenario <file>, --budget <amount>, --weights <shares>, --method <method>,
  --need <index>, --date <day>
                        as for maatstaf allocate
  --all                 show the rules that did not count too (JSON always has them)
  --format text|json    text in a terminal, JSON on a pipe or into a file, unless you say so here
  --json                short for --format json
  --lang nl|en          language of the sentences (default: the pack's first)

Exit codes: 0 done, 1 a file is wrong, 2 the call is wrong (such as a proposal that is not there).

Examples
  maatstaf explain rules/greenford-2026 barrow-lane
  maatstaf explain rules/greenford-2026 barrow-lane --budget 300k --json
`,
  async carryOut(line, terminal) {
    const otherwise = terminal.interactive ? 'text' : 'json';
    const format = formatOf(line, ['text', 'json'], otherwise);
    if (!format.ok) return format.result;
    const simulation = await simulate(line, jsonRulesEngine);
    if (!simulation.ok) return simulation.result;
    const { subject, run, warnings } = simulation.value;
    const { language } = subject;
    const warned = issueReport(warnings, language);
    const [folder = '', proposal = ''] = line.positionals;
    if (!run.dataset.proposals.some(({ id }) => id === proposal)) {
      const meant = nearTo(run, proposal);
      const ids = `${line.program} allocate ${folder}`;
      return wrongCall({ ...line, language }, (say) => {
        const help = meant.length > 0 ? say.didYouMean(meant) : say.whereIdsStand(ids);
        return `${say.noProposal(proposal)} ${help}`;
      }).result;
    }
    const explanation = explanationOf(run, proposal, language);
    if (format.value === 'text')
      return done(
        explanationText(explanation, run, language, terminal, line.options.has('all')),
        warned,
      );
    const { illustrativeAmounts } = run.dataset;
    return done(
      json({
        pack: { id: run.pack.id, version: run.pack.version },
        illustrativeAmounts,
        ...explanation,
      }),
      warned,
    );
  },
};

/** The proposals whose id or title is near to what was typed. */
function nearTo(run: Run, typed: string): readonly string[] {
  const ids = run.dataset.proposals.map(({ id }) => id);
  const titles = new Map(
    ids.flatMap((id) =>
      (['nl', 'en'] as const).map((language) => [titleOf(run, id, language), id]),
    ),
  );
  const byTitle = near(typed, titles.keys()).map((title) => titles.get(title) ?? title);
  return [...new Set([...near(typed, ids), ...byTitle])].slice(0, 3);
}
