import { limitsNotKept } from '../allocate/honoured.ts';
import { methodRefusals } from '../allocate/method-refusals.ts';
import { methodName } from '../allocate/method-name.ts';
import { compare } from '../compare/compare.ts';
import { metrics } from '../metrics/metrics.ts';
import { methodMistakes } from '../parse/method-mistakes.ts';
import type { Method } from '../parse/method.ts';
import { redivide, type Run } from '../run/run.ts';
import { favoursSmall } from './favours-small.ts';
import type {
  CityDistrictCents,
  ComparedMethod,
  DividedByMethod,
  MethodComparison,
  RefusedMethod,
} from './method-comparison.ts';

/**
 * What each method would do with the same scores, money and limits. The rules are not run again. The
 * others are held against `base`, by default the first; where that cannot divide this, against the
 * first that can. A method that cannot is listed with what stands in its way, never left out. An empty
 * list gives an empty comparison. Throws a RangeError for a method that `run` was not handed.
 */
export function compareMethods(
  run: Run,
  methods: readonly Method[],
  base: Method | undefined = methods[0],
): MethodComparison {
  const tried = methods.map((method) => refusedMethod(run, method) ?? divided(run, method));
  const runs = tried.filter((one) => one.kind === 'divided');
  const against = runs.find(({ method }) => isSame(method, base)) ?? runs[0];
  if (against === undefined) return { base: null, methods: tried.flatMap(refusedOnly) };
  const ranking = rankingOf(run, runs);
  return {
    base: against.name,
    methods: tried.map((one) =>
      one.kind === 'refused' ? one : described(one, against.run, ranking),
    ),
  };
}

type Tried = Pick<DividedByMethod, 'kind' | 'name' | 'method' | 'run'>;

/**
 * A method with everything that stands in its way under the settings of a run; null where it can divide.
 * It need not be at hand.
 */
export function refusedMethod(
  { pack, dataset, scenario }: Pick<Run, 'pack' | 'dataset' | 'scenario'>,
  method: Method,
): RefusedMethod | null {
  const name = methodName(method);
  const by = { ...scenario, method };
  const issues = [
    ...methodMistakes(pack, method, name),
    ...methodRefusals(pack, dataset, by, name),
  ];
  if (issues.length === 0) return null;
  return { kind: 'refused', name, method, issues, limits: limitsNotKept(pack, dataset, by) };
}

function divided(run: Run, method: Method): Tried {
  return { kind: 'divided', name: methodName(method), method, run: dividedBy(run, method) };
}

function dividedBy(run: Run, method: Method): Run {
  const { pack, scenario } = run;
  return isSame(scenario.method ?? pack.allocation.method, method)
    ? run
    : redivide(run, { ...scenario, method });
}

/** The ranking against which small proposals can be favoured: the one compared, else the same as in use. */
function rankingOf(run: Run, runs: readonly Tried[]): Run {
  const compared = runs.find(({ method }) => method.kind === 'ranking' && method.mode === 'skip');
  return compared === undefined ? rankingBeside(run) : compared.run;
}

/** The same scores, money and limits divided by the ranking that goes on: what `favoursSmall` compares with. */
export function rankingBeside(run: Run): Run {
  const { method } = run.pack.allocation;
  const partial = 'partial' in method && method.partial;
  return dividedBy(run, { kind: 'ranking', mode: 'skip', partial });
}

function described({ kind, name, method, run }: Tried, base: Run, ranking: Run): DividedByMethod {
  const { limits, awardedCents } = run.allocation;
  const count = (met: boolean | null): number => limits.filter((one) => one.met === met).length;
  return {
    kind,
    name,
    method,
    run,
    funded: awardedCents.filter((cents) => cents > 0).length,
    changes: compare(base, run),
    cityDistricts: cityDistrictsOf(run),
    metrics: metrics(run).metrics,
    limits: { met: count(true), missed: count(false), unknown: count(null) },
    favoursSmall: favoursSmall(ranking, run),
  };
}

function cityDistrictsOf({ dataset, allocation }: Run): readonly CityDistrictCents[] {
  const sums = new Map<string | null, number>();
  for (const [place, { cityDistrict }] of dataset.neighbourhoods.entries()) {
    const cents = allocation.awardedByArea[place] ?? 0;
    sums.set(cityDistrict, (sums.get(cityDistrict) ?? 0) + cents);
  }
  return [...sums]
    .map(([cityDistrict, awardedCents]) => ({ cityDistrict, awardedCents }))
    .toSorted((a, b) => {
      if (a.cityDistrict === null || b.cityDistrict === null)
        return a.cityDistrict === null ? 1 : -1;
      return a.cityDistrict < b.cityDistrict ? -1 : 1;
    });
}

function isSame(a: Method, b: Method | undefined): boolean {
  return b !== undefined && settingsOf(a) === settingsOf(b);
}

function settingsOf(method: Method): string {
  return JSON.stringify(Object.entries(method).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function refusedOnly(one: Tried | RefusedMethod): readonly ComparedMethod[] {
  return one.kind === 'refused' ? [one] : [];
}
