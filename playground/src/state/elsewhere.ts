import type { BestChoice } from '../divide/best-choice.ts';
import type { Session } from './session.ts';

/**
 * Has what a session waits for worked out outside the page. What does that is loaded when it is first
 * waited for; `take` takes the step to the outcome.
 */
export function elsewhere(
  take: (step: (session: Session) => Promise<Session>) => void,
): (session: Session) => void {
  let loaded: Promise<BestChoice> | undefined;
  const load = async (): Promise<BestChoice> => {
    const { BestChoice: Choice, newDivider } = await import('../divide/index.ts');
    return new Choice(newDivider, take);
  };
  const follow = async (session: Session): Promise<void> => {
    try {
      loaded ??= load();
      (await loaded).follow(session);
    } catch (error) {
      loaded = undefined;
      take(async (now) => ({ ...now, pending: now.pending && { ...now.pending, kind: 'failed' } }));
      reportError(error);
    }
  };
  return (session) => {
    if (session.pending?.kind === 'awaited' || loaded !== undefined) void follow(session);
  };
}
