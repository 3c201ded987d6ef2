import { baseline, compiled, type Dataset, type Pack, type Run, run } from '@maatstaf/core';

/** An award that is another amount once a rule is switched off. */
interface ChangedAward {
  readonly proposal: string;
  readonly withCents: number;
  readonly withoutCents: number;
}

/** What a rule does to example data, at the defaults of the pack. */
export interface RuleEffect {
  readonly proposals: number;
  /** For how many proposals the rule fires, in any neighbourhood that they serve. */
  readonly fires: number;
  /** For how many more it could fire: a fact is unknown. */
  readonly undetermined: number;
  /** What the proposals for which it fires are awarded together. */
  readonly awardedCents: number;
  /** What changes when the rule is switched off, largest difference first. */
  readonly changed: readonly ChangedAward[];
}

/** The effect of every rule of a pack on a data set, by name: one run as it is, and one without each rule. */
export async function ruleEffects(
  pack: Pack,
  dataset: Dataset,
): Promise<ReadonlyMap<string, RuleEffect>> {
  const evaluator = compiled;
  const all = await run({ pack, dataset, evaluator });
  const effects = new Map<string, RuleEffect>();
  for (const { name } of pack.rules) {
    const scenario = { ...baseline(pack), rulesOff: [name] };
    effects.set(name, effectOf(name, all, await run({ pack, dataset, scenario, evaluator })));
  }
  return effects;
}

function effectOf(rule: string, all: Run, without: Run): RuleEffect {
  const outcomes = new Map(
    all.assessment.proposals.map(({ proposal, pairs }) => [
      proposal,
      pairs.flatMap(({ findings }) =>
        findings.filter((finding) => finding.rule === rule).map(({ outcome }) => outcome),
      ),
    ]),
  );
  const fires = (proposal: string): boolean => outcomes.get(proposal)?.includes('fired') ?? false;
  const after = new Map(without.allocation.awards.map((award) => [award.proposal, award]));
  const fired = all.allocation.awards.filter(({ proposal }) => fires(proposal));
  return {
    proposals: all.allocation.awards.length,
    fires: fired.length,
    undetermined: [...outcomes].filter(
      ([proposal, list]) => !fires(proposal) && list.includes('undetermined'),
    ).length,
    awardedCents: fired.reduce((sum, { awardedCents }) => sum + awardedCents, 0),
    changed: all.allocation.awards
      .map(({ proposal, awardedCents }) => ({
        proposal,
        withCents: awardedCents,
        withoutCents: after.get(proposal)?.awardedCents ?? 0,
      }))
      .filter(({ withCents, withoutCents }) => withCents !== withoutCents)
      .toSorted((a, b) => difference(b) - difference(a) || (a.proposal < b.proposal ? -1 : 1)),
  };
}

function difference({ withCents, withoutCents }: ChangedAward): number {
  return Math.abs(withCents - withoutCents);
}
