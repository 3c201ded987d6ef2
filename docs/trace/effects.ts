import {
  baseline,
  compiled,
  type Dataset,
  type Pack,
  type Run,
  run,
  type Scenario,
} from '@maatstaf/core';

/** An award that is another amount once a part of the policy is switched off. */
export interface ChangedAward {
  readonly proposal: string;
  readonly withCents: number;
  readonly withoutCents: number;
}

/** What a rule does to example data, at the defaults of the pack. */
interface RuleEffect {
  readonly proposals: number;
  /** For how many proposals the rule fires, in any neighbourhood that they serve. */
  readonly fires: number;
  /** For how many more it could fire: a fact is unknown. */
  readonly undetermined: number;
  /** What the proposals for which it fires are awarded together. */
  readonly awardedCents: number;
}

export interface Effects {
  /** By name. */
  readonly rules: ReadonlyMap<string, RuleEffect>;
  /** By reference, such as `rule:ownership/partners` or `limit:youth-reserve`: largest difference first. */
  readonly changed: ReadonlyMap<string, readonly ChangedAward[]>;
}

/** What every rule and limit of a pack does to a data set: one run as it is, and one without each of them. */
export async function effectsOf(pack: Pack, dataset: Dataset): Promise<Effects> {
  const evaluator = compiled;
  const all = await run({ pack, dataset, evaluator });
  const without = async (change: Partial<Scenario>): Promise<readonly ChangedAward[]> => {
    const scenario = { ...baseline(pack), ...change };
    return changes(all, await run({ pack, dataset, scenario, evaluator }));
  };
  const changed = new Map<string, readonly ChangedAward[]>();
  for (const { name } of pack.rules) {
    changed.set(`rule:${name}`, await without({ rulesOff: [name] }));
  }
  for (const { id } of pack.limits) {
    changed.set(`limit:${id}`, await without({ limits: { [id]: { on: false } } }));
  }
  return { rules: new Map(pack.rules.map(({ name }) => [name, ruleEffect(name, all)])), changed };
}

function ruleEffect(rule: string, { assessment, allocation }: Run): RuleEffect {
  const outcomes = new Map(
    assessment.proposals.map(({ proposal, pairs }) => [
      proposal,
      pairs.flatMap(({ findings }) =>
        findings.filter((finding) => finding.rule === rule).map(({ outcome }) => outcome),
      ),
    ]),
  );
  const fires = (proposal: string): boolean => outcomes.get(proposal)?.includes('fired') ?? false;
  const fired = allocation.awards.filter(({ proposal }) => fires(proposal));
  return {
    proposals: allocation.awards.length,
    fires: fired.length,
    undetermined: [...outcomes].filter(
      ([proposal, list]) => !fires(proposal) && list.includes('undetermined'),
    ).length,
    awardedCents: fired.reduce((sum, { awardedCents }) => sum + awardedCents, 0),
  };
}

function changes(all: Run, without: Run): readonly ChangedAward[] {
  const after = new Map(without.allocation.awards.map((award) => [award.proposal, award]));
  return all.allocation.awards
    .map(({ proposal, awardedCents }) => ({
      proposal,
      withCents: awardedCents,
      withoutCents: after.get(proposal)?.awardedCents ?? 0,
    }))
    .filter(({ withCents, withoutCents }) => withCents !== withoutCents)
    .toSorted((a, b) => difference(b) - difference(a) || (a.proposal < b.proposal ? -1 : 1));
}

function difference({ withCents, withoutCents }: ChangedAward): number {
  return Math.abs(withCents - withoutCents);
}
