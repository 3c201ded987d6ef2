import { expect, it } from 'vitest';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { loadMessages, messages } from '../messages/messages.ts';
import { outcomeSentence } from './outcome-sentence.ts';
import { sameSettings } from './same-settings.ts';

const refuse = (proposal: string) => ({ proposal, action: 'lock-out' as const, reason: 'Proef.' });

it.each([
  { changes: {}, nl: 'elk voorstel krijgt hetzelfde als in het uitgangspunt' },
  {
    changes: { budgetCents: 20_000_000 },
    nl: '2 voorstellen komen erin en geen valt af tegenover het uitgangspunt',
  },
  {
    changes: { overrides: [refuse('p-repair')] },
    nl: '1 voorstel valt af en geen komt erin tegenover het uitgangspunt',
  },
  {
    changes: { budgetCents: 0 },
    nl: 'geen voorstel krijgt nog geld, en 3 voorstellen vallen af tegenover het uitgangspunt',
  },
])('says that $nl', async ({ changes, nl }) => {
  const { run, comparison } = await tinyRuns(changes);
  expect(outcomeSentence(run, comparison, 'nl')).toBe(nl);
});

it('counts both ways, and says where only amounts or nothing at all changed', async () => {
  await loadMessages('en');
  const counts = { entered: 0, left: 0, otherAmount: 0, noMoney: false };
  const said = (changed: Partial<typeof counts>) =>
    messages('en').outcome({ ...counts, ...changed });
  expect(said({ entered: 6, left: 5 })).toBe(
    '6 proposals come in and 5 fall out against the baseline',
  );
  expect(said({ entered: 6, left: 5, otherAmount: 2 })).toBe(
    '6 proposals come in and 5 fall out against the baseline, and 2 others get another amount',
  );
  expect(said({ entered: 1, otherAmount: 3 })).toBe(
    '1 proposal comes in and none falls out against the baseline, and 3 others get another amount',
  );
  expect(said({ left: 1, otherAmount: 1 })).toBe(
    '1 proposal falls out and none comes in against the baseline, and 1 other gets another amount',
  );
  expect(said({ otherAmount: 3 })).toBe(
    'the same proposals get money as in the baseline, 3 of them another amount',
  );
  expect(said({ noMoney: true })).toBe('as in the baseline, no proposal gets money');
});

it.each([
  [{ entered: 1, otherAmount: 3 }, /erin en geen .*, en 3 andere krijgen een ander bedrag$/u],
  [{ left: 1, otherAmount: 1 }, /af en geen .*, en 1 ander krijgt een ander bedrag$/u],
  [{ entered: 2, left: 1, otherAmount: 2 }, /1 valt af .*, en 2 andere krijgen een ander bedrag$/u],
])('says in Dutch of %j who gets another amount too', (counts, end) => {
  const none = { entered: 0, left: 0, otherAmount: 0, noMoney: false };
  expect(messages('nl').outcome({ ...none, ...counts })).toMatch(end);
});

it('tells the baseline by its settings, not by its outcome', async () => {
  const { baseline } = await tinyRuns();
  const same = await tinyRuns({ principleWeights: { tailoring: 4, ownership: 4 } });
  expect(sameSettings(baseline, same.run)).toBe(true);
  const others = [
    { principleWeights: { tailoring: 51, ownership: 49 } },
    { criterionWeights: { control: 1, cooperation: 1 } },
    { budgetCents: 9_999_999 },
    { method: { kind: 'ranking', mode: 'strict', partial: true } as const },
    { overrides: [refuse('p-snack')] },
    { rulesOff: ['attention/no-partners'] },
  ];
  for (const changes of others) {
    const { run } = await tinyRuns(changes);
    expect(sameSettings(baseline, run), JSON.stringify(changes)).toBe(false);
  }
});
