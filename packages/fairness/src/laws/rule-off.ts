import type { Contribution, Run, Score } from '@maatstaf/core';
import type { Law, Witness } from '../law.ts';
import { rounding, scoresIn } from './scores-in.ts';
import { said } from './said.ts';

/**
 * Switching off a rule that an explanation cites takes off what the explanation says that it adds: all
 * of it where points are added up and neither held within 100 nor open; else at most that.
 */
export const ruleOff: Law = {
  id: 'explanation-is-complete',
  claim: {
    nl: 'Een regel uitzetten haalt precies de punten weg die de uitleg bij die regel noemt.',
    en: 'Switching a rule off takes away exactly the points that the explanation gives for it.',
  },
  source: 'Additive value model; of the highest of several rules, the next takes its place.',
  async check({ pack, dataset, scenario, run, variation, again }) {
    const rulesCited = [
      ...new Set(
        run.scores.proposals.flatMap(({ contributions }) =>
          contributions.flatMap(({ rule }) => rule ?? []),
        ),
      ),
    ];
    const off = rulesCited[variation % Math.max(1, rulesCited.length)];
    const rule = pack.rules.find(({ name }) => name === off);
    if (off === undefined || rule?.event.type !== 'score') return { tried: false, witnesses: [] };
    const { criterion, ladder } = rule.event.params;
    const adds =
      ladder === undefined &&
      pack.principles.some(({ criteria }) =>
        criteria.some(({ id, combine }) => id === criterion && combine === 'sum'),
      );
    const rulesOff = [...(scenario.rulesOff ?? []), off];
    const after = await again({ pack, dataset, scenario: { ...scenario, rulesOff } });
    const scores = scoresIn(after);
    const compared = run.scores.proposals.filter(
      ({ pool, contributions }) =>
        // Where the criterion goes with its last rule, the others weigh more: that is another tree.
        sameCriteria(run, after, pool) && contributions.some((line) => line.rule === off),
    );
    return {
      tried: compared.length > 0,
      witnesses: compared.flatMap((score): readonly Witness[] => {
        const { points: cited, plain, open } = citedFor(score, off, criterion);
        const dropped = score.score - (scores.get(score.proposal)?.score ?? Number.NaN);
        const least = adds && plain ? cited : 0;
        const most = open ? score.score : cited;
        return dropped >= least - rounding && dropped <= most + rounding
          ? []
          : [
              {
                at: score.proposal,
                found: `${dropped} points less without ${off}`,
                expected: least === most ? `${cited}, as explained` : `${least} to ${most}`,
                said: said(
                  ({ points, title }) =>
                    `Zonder de regel “${title(rule.event.params.title, off)}” heeft ${score.proposal} ${points(dropped)} punten minder; de uitleg noemt ${points(cited)}.`,
                  ({ points, title }) =>
                    `Without the rule “${title(rule.event.params.title, off)}” ${score.proposal} has ${points(dropped)} points less; the explanation names ${points(cited)}.`,
                ),
              },
            ];
      }),
    };
  },
};

/** What the lines of a score say that a rule adds, and whether its criterion has lines of another kind. */
function citedFor(
  { contributions }: Score,
  rule: string,
  criterion: string,
): { readonly points: number; readonly plain: boolean; readonly open: boolean } {
  const own = contributions.filter((line) => line.criterion === criterion);
  const has = (kind: Contribution['kind']): boolean => own.some((line) => line.kind === kind);
  const points = own
    .filter((line) => line.rule === rule)
    .reduce((sum, { weighted }) => sum + weighted, 0);
  return { points, plain: !has('held') && !has('unknown'), open: has('unknown') };
}

function sameCriteria(before: Run, after: Run, pool: string): boolean {
  const [was, is] = [before, after].map(({ assessment }) => assessment.applicable.get(pool));
  return was?.join() === is?.join();
}
