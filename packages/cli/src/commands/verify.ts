import { languages } from '../input/language.ts';
import { among, laws, method, wholeNumber } from '../input/option-values.ts';
import type { Command } from './command.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'look for a small case in which the policy breaks a law of fairness',
  needs: ['pack'],
  options: {
    runs: wholeNumber(1, 1_000_000),
    seed: wholeNumber(0, 2 ** 31 - 1),
    law: laws,
    data: 'text',
    scenario: 'text',
    method,
    format: among(['table', 'json']),
    json: 'switch',
    lang: among(languages),
  },
  help: `maatstaf verify <pack> [options]

Makes small cases within the policy's own facts, and cuts some from its data; tries the laws of fairness on
each; and tells for every law whether it is promised and held, promised and broken, or not promised. A law
that breaks comes with the smallest case that shows it, told in the policy's own words, and with the seed
to repeat it. The same pack, data, seed and number of runs give the same result. docs/laws.md lists the laws.

Options
  --runs <number>       how many cases (default 1000, at most 1000000)
  --seed <number>       which cases (default 1)
  --law <ids>           only these laws, with commas
  --data <folder>       data to cut cases from (default: the folder data of the pack, where it has one)
  --scenario <file>     try the policy as this scenario has it: its rules, weights, limits and numbers.
                        A person's decisions on single proposals are left out: they are no rules
  --method <way>        try what is promised of another way of dividing, such as ranking-strict or optimal;
                        names as in maatstaf allocate
  --format table|json   a table (the default, also on a pipe) or JSON
  --json                short for --format json
  --lang nl|en          language (default: the pack's first)

Exit codes: 0 no promise is broken, 1 one is, or a law was put to the test in less than a fifth of the
cases, or a file is wrong, 2 the call is wrong, 70 a fault in Maatstaf.

Examples
  maatstaf verify rules/maastricht-2025 --runs 10000
  maatstaf verify my-town --law need-never-lowers-score,names-do-not-matter --lang en
`,
  async carryOut(line, terminal) {
    // The laws are loaded only here: no other command needs them.
    const { verified } = await import('../verifying/verified.ts');
    return verified(line, terminal);
  },
};
