import { compiled, type Method, methodName, type Run } from '@maatstaf/core';
import { compareMethods, comparisonReport, type ToldPromise } from '@maatstaf/core/compare-methods';
import { comparedNames, methodNamed, methodNames } from '@maatstaf/core/method-names';
import { announcedOf, departedWarning } from '../input/announced.ts';
import type { CommandLine } from '../input/command-line.ts';
import { formatOf } from '../input/format.ts';
import { languages } from '../input/language.ts';
import { among, method, methods } from '../input/option-values.ts';
import { methodsFor } from '../input/methods-for.ts';
import { scenarioOptions } from '../input/scenario.ts';
import { simulate } from '../input/simulation.ts';
import { comparisonText } from '../output/comparison-text.ts';
import { issueReport } from '../output/issue-lines.ts';
import { json } from '../output/json.ts';
import { page } from '../output/page.ts';
import { done } from '../result.ts';
import { namesInHelp } from '../help/names-in-help.ts';
import type { Command } from './command.ts';

const formats = ['table', 'json'] as const;

export const compare: Command = {
  name: 'compare',
  summary: 'put ways of dividing side by side: who is in, who falls out, euro by neighbourhood',
  needs: ['pack'],
  options: {
    ...scenarioOptions,
    data: 'text',
    methods,
    base: method,
    without: 'text',
    announced: 'text',
    format: among(formats),
    json: 'switch',
    lang: among(languages),
  },
  help: `maatstaf compare <pack> [options]

Divides the same money over the same scores in several ways and puts the outcomes side by side: who comes
in, who falls out, euro by city district and neighbourhood, metrics, limits that are kept, and which
promises differ. Warns of a way that favours many small proposals. A way that cannot keep to a limit in
force, or lacks what it needs, is listed with the reason.

Options
  --methods <list>      the ways, with commas; a hyphen may stand for the slash (ranking-skip). There are
${namesInHelp(methodNames)}
                        Default: the way in use, and ${comparedNames.slice(0, 3).join(', ')},
                        ${comparedNames.slice(3).join(', ')}. The best choice (optimal) is looked for
                        during 60 seconds at most, unless the scenario says otherwise.
  --base <method>       the way that the others are held against (default: the first of the list)
  --without <limits>    leave out these limits for all methods: ids with commas; leftover for money that flows
                        to other parts. So that a method can be seen that cannot keep to them
  --announced <file>    tell where the scenario departs from an announcement (maatstaf announce)
  --data <folder>, --scenario <file>, --budget <amount>, --weights <shares>, --need <index>, --date <day>
                        as for maatstaf allocate
  --format table|json   table in a terminal, JSON on a pipe or into a file, unless you say so here
  --json                short for --format json
  --lang nl|en          language of tables and sentences (default: the pack's first)

Exit codes: 0 done, 1 a file is wrong, 2 the call is wrong, 70 a fault in Maatstaf.

Examples
  maatstaf compare rules/maastricht-2025
  maatstaf compare rules/maastricht-2025 --methods ranking-skip,ranking-strict --budget 1m --lang en
  maatstaf compare rules/greenford-2026 --methods ranking,equal-shares,equal-shares-plain
`,
  async carryOut(line, terminal) {
    const otherwise = terminal.interactive ? 'table' : 'json';
    const format = formatOf(line, formats, otherwise);
    const simulation = await simulate(line, compiled);
    if (!simulation.ok) return simulation.result;
    const { subject, run, warnings } = simulation.value;
    const { methods, base } = methodsAsked(line, run);
    const comparison = compareMethods(await handed(run, methods), methods, base);
    const names = comparison.methods.flatMap((one) => (one.kind === 'divided' ? [one.name] : []));
    const promises = await promisesOn(names);
    const { language } = subject;
    const announced = await announcedOf(line, run, language);
    if (!announced.ok) return announced.result;
    const departing = announced.value?.report ?? null;
    const held = departing === null ? {} : { announced: departing };
    const text =
      format === 'json'
        ? json({ ...comparisonReport(run, comparison, promises, language), ...held })
        : comparisonText(page(run, null, language, terminal), comparison, promises, departing);
    const departed = format === 'table' ? [] : departedWarning(announced.value);
    return done(
      text,
      issueReport([...warnings, ...(announced.value?.warnings ?? []), ...departed], language),
    );
  },
};

interface Asked {
  readonly methods: readonly Method[];
  readonly base: Method | undefined;
}

/** The methods of a call, each once; the base is put among them where it is not. */
function methodsAsked({ options }: CommandLine, { pack, scenario }: Run): Asked {
  const inUse = scenario.method ?? pack.allocation.method;
  const named = options.get('methods');
  const method = (typed: string): readonly Method[] => {
    const found = methodNamed(typed.trim(), pack, inUse);
    return found === undefined ? [] : [inTime(found)];
  };
  const list = (named ?? comparedNames.join(',')).split(',').flatMap(method);
  const [base] = method(options.get('base') ?? '');
  // Where no ways are named, the others are held against the one in use.
  const all = [...(named === undefined ? [inTime(inUse)] : []), ...list, ...(base ? [base] : [])];
  return { methods: [...new Map(all.map((one) => [methodName(one), one])).values()], base };
}

/** The run with every method at hand that it is compared by. */
async function handed(run: Run, methods: readonly Method[]): Promise<Run> {
  const missing = methods
    .map(({ kind }) => kind)
    .filter((kind) => !run.methods.some((one) => one.kind === kind));
  const loaded = await Promise.all([...new Set(missing)].map(methodsFor));
  return { ...run, methods: [...run.methods, ...loaded.flat()] };
}

/** A comparison should end: the best choice is looked for during a minute, unless something else was said. */
function inTime(method: Method): Method {
  return method.kind === 'optimal' ? { timeLimitSeconds: 60, ...method } : method;
}

/** The promises on which methods differ, in words; loaded only here, for no other command needs them. */
async function promisesOn(names: readonly string[]): Promise<readonly ToldPromise[]> {
  const { toldPromises } = await import('@maatstaf/fairness/promises');
  return toldPromises(names);
}
