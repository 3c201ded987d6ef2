import { expect, it } from 'vitest';
import { TurnLog } from './turn-log.ts';

it('tells the turns as they were taken, also where there are many more than were expected', () => {
  const log = new TurnLog(0);
  expect(log.turns()).toEqual([]);
  const passes = ['locked-in', 'coverage', 'floor', 'open', 'leftover'] as const;
  const turns = passes.map((pass, place) => ({
    place,
    pass,
    remainingCents: 100 - place,
    awardedCents: 10 * place,
  }));
  for (const turn of turns)
    log.record(turn.place, turn.pass, turn.remainingCents, turn.awardedCents);
  expect(log.turns()).toEqual(turns);
});
