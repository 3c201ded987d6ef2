import { type Dataset, datasetInForce, type Scenario, textIn } from '@maatstaf/core';
import { explain as explanationOf } from '@maatstaf/core/explain';
import { jsonRulesEngine } from '@maatstaf/core/reference';
import { formatOf } from '../input/format.ts';
import { languages } from '../input/language.ts';
import { among } from '../input/option-values.ts';
import { near } from '@maatstaf/core/parse';
import { scenarioOptions, type Subject } from '../input/scenario.ts';
import { simulate } from '../input/simulation.ts';
import { explanationText } from '../output/explanation-text.ts';
import { issueReport } from '../output/issue-lines.ts';
import { json } from '../output/json.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { done } from '../result.ts';
import type { Command } from './command.ts';

const formats = ['text', 'json'] as const;

export const explain: Command = {
  name: 'explain',
  summary: 'tell why a proposal is funded or not, with the sentences of policy behind it',
  needs: ['pack', 'proposal'],
  options: {
    ...scenarioOptions,
    data: 'text',
    all: 'switch',
    format: among(formats),
    json: 'switch',
    lang: among(languages),
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
    const format = formatOf(line, formats, otherwise);
    const [folder = '', proposal = ''] = line.positionals;
    const simulation = await simulate(line, jsonRulesEngine, (subject, scenario) =>
      unknownProposal(subject, scenario, proposal, `${line.program} allocate ${folder}`),
    );
    if (!simulation.ok) return simulation.result;
    const { subject, run, warnings } = simulation.value;
    const { language } = subject;
    const warned = issueReport(warnings, language);
    const explanation = explanationOf(run, proposal, language);
    if (format === 'text')
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

/** That there is no such proposal in the data as the scenario has them, with those that may have been meant. */
function unknownProposal(
  { pack, dataset }: Subject,
  scenario: Scenario,
  typed: string,
  allocated: string,
): readonly Mistake[] {
  const { proposals } = datasetInForce(pack, dataset, scenario);
  if (proposals.some(({ id }) => id === typed)) return [];
  const meant = nearTo(proposals, typed);
  return [
    mistake('call.unknown-proposal', (say) => {
      const help = meant.length > 0 ? say.didYouMean(meant) : say.whereIdsStand(allocated);
      return `${say.noProposal(typed)} ${help}`;
    }),
  ];
}

/** The proposals whose id or title is near to what was typed. */
function nearTo(proposals: Dataset['proposals'], typed: string): readonly string[] {
  const titles = new Map(
    proposals.flatMap(({ id, title }) =>
      (['nl', 'en'] as const).map((language) => [textIn(title, language), id] as const),
    ),
  );
  const byTitle = near(typed, titles.keys()).map((title) => titles.get(title) ?? title);
  const byId = near(
    typed,
    proposals.map(({ id }) => id),
  );
  return [...new Set([...byId, ...byTitle])].slice(0, 3);
}
