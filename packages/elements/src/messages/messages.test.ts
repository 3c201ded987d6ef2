import { expect, it } from 'vitest';
import { awardFilterWords } from '../award-filter/award-filter-words.ts';
import { comparisonWords } from '../comparison/comparison-words.ts';
import { ruleListWords } from '../rule-list/rule-list-words.ts';
import { loadMessages, messages } from './messages.ts';

const outcome = { entered: 1_200, left: 0, otherAmount: 3_400, noMoney: false };

it('parts the thousands of every count', async () => {
  await loadMessages('en');
  const [nl, en] = [messages('nl'), messages('en')];
  expect(nl.awards.poolCount(1_009, 50_000)).toBe('1.009 van 50.000 voorstellen');
  expect(en.awards.poolCount(1_009, 50_000)).toBe('1,009 of 50,000 proposals');
  expect(nl.change.places(-1_500)).toBe('1.500 plaatsen omlaag');
  expect(nl.outcome(outcome)).toBe(
    '1.200 voorstellen komen erin en geen valt af tegenover het uitgangspunt, en 3.400 andere krijgen een ander bedrag',
  );
  expect(en.outcome(outcome)).toBe(
    '1,200 proposals come in and none falls out against the baseline, and 3,400 others get another amount',
  );
  expect(comparisonWords('nl').inAndOut(1_200, 0)).toBe('1.200 erin, 0 eruit');
});

it('says of one what it says of one', async () => {
  await loadMessages('en');
  expect(messages('nl').awards.poolCount(0, 1)).toBe('0 van 1 voorstel');
  expect(messages('en').awards.poolCount(0, 1)).toBe('0 of 1 proposal');
  const [filterNl, filterEn] = [awardFilterWords('nl'), awardFilterWords('en')];
  expect([filterNl.counted(0, 1), filterNl.countedAll(1)]).toEqual([
    '0 van 1 voorstel',
    '1 voorstel',
  ]);
  expect([filterEn.counted(0, 1), filterEn.countedAll(1_000)]).toEqual([
    '0 of 1 proposal',
    'All 1,000 proposals',
  ]);
  expect(ruleListWords('nl').counted(1, 1)).toBe('1 regel.');
  expect(ruleListWords('en').reach.fired(0, 1)).toBe('Holds for 0 of 1 proposal');
});
