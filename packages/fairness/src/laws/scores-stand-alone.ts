import type { Law } from '../law.ts';
import { scoresIn } from './scores-in.ts';
import { said } from './said.ts';

/** A proposal is judged by itself: another that is sent in, or not, moves nobody's score. */
export const scoresStandAlone: Law = {
  id: 'scores-stand-alone',
  claim: {
    nl: 'Meer aanvragen geven niet meer punten: een voorstel erbij of eraf verandert geen score van een ander.',
    en: 'More applications give no more points: a proposal more or less changes nobody else’s score.',
  },
  source: {
    nl: 'Alleen meer aanvragen levert geen geld op; een score hangt niet af van andere voorstellen.',
    en: 'Application volume alone does not buy money; independence of other alternatives.',
  },
  async check({ pack, dataset, scenario, run, variation, again }) {
    const { proposals } = dataset;
    const gone = proposals[variation % Math.max(1, proposals.length)];
    if (gone === undefined || proposals.length < 2) return { tried: false, witnesses: [] };
    const others = proposals.filter((proposal) => proposal !== gone);
    const after = await again({ pack, dataset: { ...dataset, proposals: others }, scenario });
    const [was, is] = [scoresIn(run), scoresIn(after)];
    return {
      tried: others.some(({ id }) => was.has(id)),
      witnesses: others.flatMap(({ id }) => {
        const [earlier, later] = [was.get(id), is.get(id)];
        const same =
          earlier?.score === later?.score &&
          earlier?.range.low === later?.range.low &&
          earlier?.range.high === later?.range.high;
        const found = `${later?.score} without ${gone.id}`;
        return same
          ? []
          : [
              {
                at: id,
                found,
                expected: `${earlier?.score}, as with it`,
                said: said(
                  ({ points }) =>
                    `Zonder ${gone.id} gaat ${id} van ${points(earlier?.score)} naar ${points(later?.score)} punten.`,
                  ({ points }) =>
                    `Without ${gone.id} ${id} goes from ${points(earlier?.score)} to ${points(later?.score)} points.`,
                ),
              },
            ];
      }),
    };
  },
};
