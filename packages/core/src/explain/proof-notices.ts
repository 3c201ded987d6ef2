import type { Proof } from '../allocate/problem.ts';
import type { Language } from '../parse/text.ts';
import { textIn } from '../parse/text-in.ts';
import type { Run } from '../run/run.ts';
import { groupTitle } from './group-title.ts';
import { messages } from './messages.ts';
import { formatEuro, formatPoints } from './money.ts';

/** What a reader must know of a best choice: what is not proved of it, and whom it favours. */
export function proofNotices(
  run: Run,
  language: Language,
  proof: Proof | null = run.allocation.proof,
): readonly string[] {
  const { pack, dataset } = run;
  if (proof === null) return [];
  const words = messages[language].proof;
  const { gapPoints, tieBreakProved, conflict, favoursSmall } = proof;
  const titleOf = (id: string): string => {
    const title = [...pack.limits, ...pack.pools, ...dataset.proposals].find(
      (one) => one.id === id,
    )?.title;
    return title === undefined ? id : textIn(title, language);
  };
  const limits = conflict.map(({ limit, group }) => {
    const called = words.bound[limit];
    if (pack.limits.some(({ id }) => id === limit) || called === undefined)
      return `${titleOf(limit)} (${groupTitle(run, limit, group, language)})`;
    const whose = group.split(', ').map(titleOf).join('; ');
    return `${called} (${whose === 'all' ? messages[language].wholeBudget : whose})`;
  });
  const euro = (cents: number): string => formatEuro(cents, language);
  return [
    ...(conflict.length === 0 ? [] : [words.conflict(limits.join('; '))]),
    ...(gapPoints === null || gapPoints === 0
      ? []
      : [words.gap(formatPoints(gapPoints, language))]),
    ...(gapPoints === 0 && !tieBreakProved ? [words.tie] : []),
    ...(favoursSmall === null
      ? []
      : [
          words.small(
            titleOf(favoursSmall.leftOut),
            euro(favoursSmall.meanCents),
            euro(favoursSmall.rankingMeanCents),
          ),
        ]),
  ];
}
