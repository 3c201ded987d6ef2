import { invariantsOf } from '../audit/invariants-of.ts';
import { noticesOf } from '../explain/explain.ts';
import { proofNotices } from '../explain/proof-notices.ts';
import { textIn } from '../parse/text-in.ts';
import type { Language, Text } from '../parse/text.ts';
import type { Run } from '../run/run.ts';
import type { ComparisonReport } from './comparison-schema.ts';
import type { ComparedMethod, DividedByMethod, MethodComparison } from './method-comparison.ts';
import type { DifferingPromise } from './promises-that-differ.ts';
import { switchedOff } from './switched-off.ts';
import { phraseIn } from '../parse/phrase.ts';

/** A property on which methods differ, with what it comes to in words. */
export type ToldPromise = DifferingPromise & { readonly claim: Text };

/**
 * A comparison of methods as plain JSON, in the form of `comparisonSchema`. `run` is the one that the
 * methods were compared on. Titles and notices are in the language asked for, by default the pack's own.
 */
export function comparisonReport(
  run: Run,
  { base, methods }: MethodComparison,
  promises: readonly ToldPromise[] = [],
  language?: Language,
): ComparisonReport {
  const { pack, dataset, allocation } = run;
  const spoken = language ?? pack.languages[0] ?? 'en';
  const off = switchedOff(run);
  const runs = methods.filter((one) => one.kind === 'divided');
  const byName = <Value>(pick: (one: DividedByMethod) => Value): Record<string, Value> =>
    Object.fromEntries(runs.map((one) => [one.name, pick(one)]));
  return {
    schema: 'maatstaf-comparison/1',
    pack: { id: pack.id, version: pack.version, title: textIn(pack.title, spoken) },
    illustrativeAmounts: dataset.illustrativeAmounts,
    notices: [...noticesOf(run, null, spoken)],
    budgetCents: allocation.budgetCents,
    without: [...off.limits.map(({ id }) => id), ...(off.leftover ? ['leftover'] : [])],
    base,
    methods: methods.map((one) => methodReport(one, spoken)),
    proposals: dataset.proposals.map(({ id, title, pool }, place) => ({
      id,
      title: textIn(title, spoken) || id,
      pool,
      claimCents: allocation.awardAt(place).claimCents,
      awardedCents: byName((one) => one.run.allocation.awardedCents[place] ?? 0),
      status: byName((one) => one.run.allocation.awardAt(place).status),
      reason: byName((one) => one.run.allocation.awardAt(place).reason),
    })),
    cityDistricts: (runs[0]?.cityDistricts ?? []).map(({ cityDistrict }, index) => ({
      cityDistrict,
      awardedCents: byName((one) => one.cityDistricts[index]?.awardedCents ?? 0),
    })),
    neighbourhoods: dataset.neighbourhoods.map(({ code, name }, place) => ({
      code,
      name,
      awardedCents: byName((one) => one.run.allocation.awardedByArea[place] ?? 0),
    })),
    promises: promises.map(({ property, claim, marks }) => ({
      property,
      claim: textIn(claim, spoken),
      marks: { ...marks },
    })),
  };
}

function methodReport(
  compared: ComparedMethod,
  language: Language,
): ComparisonReport['methods'][number] {
  const { name } = compared;
  const settings = { ...compared.method };
  if (compared.kind === 'refused') {
    const refused = compared.issues.map(({ code, found, expected }) => ({
      code,
      found: phraseIn(found, 'en'),
      expected: phraseIn(expected, 'en'),
    }));
    return { name, settings, refused, outcome: null };
  }
  const { run, funded, changes, limits, metrics, favoursSmall } = compared;
  const { budgetCents, spentCents, heldCents } = run.allocation;
  const changed = (change: 'more' | 'less'): string[] =>
    changes.proposals.filter((one) => one.change === change).map(({ proposal }) => proposal);
  return {
    name,
    settings,
    refused: [],
    outcome: {
      spentCents,
      leftCents: budgetCents - spentCents - heldCents,
      heldCents,
      funded,
      entered: [...changes.entered],
      left: [...changes.left],
      more: changed('more'),
      less: changed('less'),
      limits: { ...limits },
      metrics: metrics.map(({ id, value }) => ({ id, value })),
      brokenInvariants: invariantsOf(run)
        .filter(({ holds }) => !holds)
        .map(({ id }) => id),
      notices: [...noticesOfProof(run, language)],
      favoursSmall:
        favoursSmall === null
          ? null
          : {
              ...favoursSmall,
              displaced: favoursSmall.displaced.map(({ proposal, by }) => ({
                proposal,
                by: [...by],
              })),
            },
    },
  };
}

/** Of a best choice what is not proved and which limits conflict. Whom it favours is told of every method. */
export function noticesOfProof(run: Run, language: Language): readonly string[] {
  const { proof } = run.allocation;
  return proof === null ? [] : proofNotices(run, language, { ...proof, favoursSmall: null });
}
