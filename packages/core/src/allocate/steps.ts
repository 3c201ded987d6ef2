import type { Step } from './allocation.ts';
import { codeAt, type Outcomes } from './outcomes.ts';
import type { Problem, Turn } from './problem.ts';

/** The steps of a division, from the turns that the method recorded, or one turn for each by rank. */
export function stepsOf(
  { contests, dataset, assessment }: Problem,
  outcomes: Outcomes,
  turns: readonly Turn[] | undefined,
): readonly Step[] {
  const { claimCents } = assessment.standing;
  const inOrder = turns ?? contests.flatMap(({ order }) => Array.from(order, oneTurn(outcomes)));
  return inOrder.map(({ place, pass, remainingCents, awardedCents }) => {
    const proposal = dataset.proposals[place];
    return {
      pool: proposal?.pool ?? '',
      pass,
      proposal: proposal?.id ?? '',
      remainingCents,
      claimCents: claimCents[place]!,
      awardedCents,
      reason: codeAt(outcomes, place),
    };
  });
}

function oneTurn({ remainingCents, awardedCents }: Outcomes): (place: number) => Turn {
  return (place) => ({
    place,
    pass: 'open',
    remainingCents: remainingCents[place]!,
    awardedCents: awardedCents[place]!,
  });
}
