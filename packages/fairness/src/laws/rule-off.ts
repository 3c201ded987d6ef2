import type { Run } from '@maatstaf/core';
import type { Case } from '../case.ts';
import type { Finding, Law, Witness } from '../law.ts';
import { dropWithout } from './drop-without.ts';
import { rounding, scoresIn } from './scores-in.ts';
import { said } from './said.ts';
import { standingWithout } from './standing-without.ts';

type Rule = Case['pack']['rules'][number];

/**
 * Switching off a rule that an explanation cites changes what the explanation says that it does, and no more. Of a
 * rule that scores, the points go, and the next of a highest or of a ladder takes its place; where facts are
 * unknown, no more goes than the rule is said to add. Who was excluded by one rule alone no longer is, and of the
 * limits on a claim the others remain.
 */
export const ruleOff: Law = {
  id: 'explanation-is-complete',
  claim: {
    nl: 'Een regel uitzetten verandert precies wat de uitleg bij die regel noemt: punten, een uitsluiting of een grens.',
    en: 'Switching a rule off changes exactly what the explanation gives for it: points, an exclusion or a limit.',
  },
  source: {
    nl: 'Een score is een optelsom; telt van meer regels alleen de hoogste, dan komt de volgende in de plaats.',
    en: 'Additive value model; of the highest of several rules, the next takes its place.',
  },
  async check({ pack, dataset, scenario, run, variation, again }) {
    const cited = citedIn(run);
    const off = cited[variation % Math.max(1, cited.length)];
    const rule = pack.rules.find(({ name }) => name === off);
    if (rule === undefined) return { tried: false, witnesses: [] };
    const rulesOff = [...(scenario.rulesOff ?? []), rule.name];
    const after = await again({ pack, dataset, scenario: { ...scenario, rulesOff } });
    return rule.event.type === 'score'
      ? pointsGone(rule, run, after)
      : { tried: true, witnesses: standingWithout(rule, run, after) };
  },
};

/** The rules that decide on the score, the exclusion or the claim of some proposal, sorted by name. */
function citedIn({ scores, assessment }: Run): readonly string[] {
  const scoring = scores.proposals.flatMap(({ contributions }) =>
    contributions.flatMap(({ rule }) => rule ?? []),
  );
  const standing = assessment.proposals.flatMap(({ eligibility, limits }) => [
    ...(eligibility.kind === 'excluded' ? eligibility.rules : []),
    ...limits.map(({ rule }) => rule),
  ]);
  return [...new Set([...scoring, ...standing])].toSorted();
}

function pointsGone(rule: Rule, before: Run, after: Run): Finding {
  const scores = scoresIn(after);
  const compared = before.scores.proposals.filter(
    ({ pool, contributions }) =>
      // Where the criterion goes with its last rule, the others weigh more: that is another tree.
      sameCriteria(before, after, pool) && contributions.some((line) => line.rule === rule.name),
  );
  const witnesses = compared.flatMap((score): readonly Witness[] => {
    const dropped = score.score - (scores.get(score.proposal)?.score ?? Number.NaN);
    const { least, most } = dropWithout(rule, score, before);
    if (dropped >= least - rounding && dropped <= most + rounding) return [];
    return [
      {
        at: score.proposal,
        found: `${dropped} points less without ${rule.name}`,
        expected: least === most ? `${most}, as explained` : `${least} to ${most}`,
        said: said(
          ({ points, title }) =>
            `Zonder de regel “${title(rule.event.params.title, rule.name)}” heeft ${score.proposal} ${points(dropped)} punten minder; volgens de uitleg zijn het er ${points(most)}.`,
          ({ points, title }) =>
            `Without the rule “${title(rule.event.params.title, rule.name)}” ${score.proposal} has ${points(dropped)} points less; by the explanation it is ${points(most)}.`,
        ),
      },
    ];
  });
  return { tried: compared.length > 0, witnesses };
}

function sameCriteria(before: Run, after: Run, pool: string): boolean {
  const [was, is] = [before, after].map(({ assessment }) => assessment.applicable.get(pool));
  return was?.join() === is?.join();
}
