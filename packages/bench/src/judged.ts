import type { Figures } from './figures.ts';
import { againstNLogN } from './growth.ts';
import { targets } from './targets.ts';

/** A target beside what was reached. */
export interface Judged {
  readonly what: string;
  readonly target: string;
  readonly reached: string;
  readonly met: boolean;
}

/** The figures that exist, each against its target. */
export function judged(figures: Figures): Judged[] {
  const { ratios, maastricht, country, growth, methods, size, chromium } = figures;
  const atMost = (what: string, reached: number, target: number, unit: string): Judged => ({
    what,
    target: `≤ ${target} ${unit}`,
    reached: `${shown(reached)} ${unit}`,
    met: reached <= target,
  });
  const atLeast = (what: string, reached: number, target: number): Judged => ({
    what,
    target: `≥ ${target} ×`,
    reached: `${shown(reached)} ×`,
    met: reached >= target,
  });
  const [from, to] = [growth.find(({ n }) => n === 10_000), growth.at(-1)];
  return [
    atLeast(
      'compiled against the reference adapter',
      ratios.compiledVsReference,
      targets.compiledVsReference,
    ),
    atLeast(
      'compiled against plain json-rules-engine',
      ratios.compiledVsPlainJsonRulesEngine,
      targets.compiledVsReference,
    ),
    atLeast(
      `compiled against the fastest peer (${ratios.fastestPeer})`,
      ratios.compiledVsFastestPeer,
      targets.compiledVsFastestPeer,
    ),
    atMost(
      'Maastricht: rule edit to new allocation',
      maastricht.ruleEditMs,
      targets.townRuleEditMs,
      'ms',
    ),
    atMost(
      'Maastricht: weight change to new allocation',
      maastricht.weightChangeMs,
      targets.townWeightChangeMs,
      'ms',
    ),
    atMost('country: assess, all rules anew', country.assessMs, targets.countryAssessMs, 'ms'),
    atMost(
      'country: weight change to metrics',
      country.weightChangeMs,
      targets.countryWeightChangeMs,
      'ms',
    ),
    atMost('country: peak memory', country.peakMiB, targets.countryPeakMiB, 'MiB'),
    ...(from === undefined || to === undefined || from === to
      ? []
      : [
          atMost(
            `growth of assess from ${from.n} to ${to.n} proposals, against n log n`,
            againstNLogN({ n: from.n, ms: from.assessMs }, { n: to.n, ms: to.assessMs }),
            1,
            '×',
          ),
          atMost(
            `growth of a weight change from ${from.n} to ${to.n} proposals, against n log n`,
            againstNLogN(
              { n: from.n, ms: from.weightChangeMs },
              { n: to.n, ms: to.weightChangeMs },
            ),
            1,
            '×',
          ),
        ]),
    ...methods
      .filter(
        ({ method, proposals }) =>
          proposals === 50_000 && /^(?:ranking|proportional)/u.test(method),
      )
      .flatMap(({ method, proposals, leastMs }) => {
        const before = methods.find((one) => one.method === method && one.proposals === 5_000);
        return [
          atMost(`${method}, ${proposals} proposals`, leastMs, targets.divideMs, 'ms'),
          atMost(
            `growth of ${method} from 5000 to ${proposals} proposals, against n log n`,
            againstNLogN(
              { n: 5_000, ms: before?.leastMs ?? Number.NaN },
              { n: proposals, ms: leastMs },
            ),
            1,
            '×',
          ),
        ];
      }),
    atMost('main entry of core, gz', size.gzBytes / 1000, targets.coreGzBytes / 1000, 'kB'),
    ...(chromium === undefined
      ? []
      : [
          atMost(
            'Chromium worker against Node: country assess',
            chromium.country.assessMs / country.assessMs,
            targets.chromiumVsNode,
            '×',
          ),
          atMost(
            'Chromium worker against Node: country weight change',
            chromium.country.weightChangeMs / country.weightChangeMs,
            targets.chromiumVsNode,
            '×',
          ),
        ]),
  ];
}

/** Three significant digits; whole numbers from a hundred. */
export function shown(figure: number): string {
  return figure >= 100 ? String(Math.round(figure)) : String(Number(figure.toPrecision(3)));
}
