import { numbers } from '../numbers/numbers.ts';
import type { Stretch } from './finding-details.ts';
import type { FindingPhrases } from './finding-words.ts';

const { number, share } = numbers('en');

export const english: FindingPhrases = {
  'accepted.unused': ({ code, of }) => ({
    found: `${code} of ${of.join(', ')}`,
    expected: 'something that was found',
  }),
  'criterion.decides-nothing': ({ influenceShare, weightShare, leastInfluenceShare }) => ({
    found: `${share(influenceShare, 2)} of the differences at ${share(weightShare, 2)} of the weight`,
    expected: `at least ${share(leastInfluenceShare, 2)} of the differences`,
  }),
  'criterion.over-scale': ({ mostPoints }) => ({
    found: `at most ${number(mostPoints)} points`,
    expected: '100, or rules that exclude each other or form a ladder',
  }),
  'criterion.under-scale': ({ mostPoints }) => ({
    found: `at most ${number(mostPoints)} points`,
    expected: '100 for the best there can be',
  }),
  'criterion.zero-weight': () => ({ found: 'weight 0', expected: 'a weight above 0' }),
  'earmark.unused': () => ({ found: 'given by no rule', expected: 'a rule that gives it' }),
  'fact.unused': () => ({
    found: 'read by no rule and no limit',
    expected: 'a rule or limit that reads it, or not to ask for it',
  }),
  'pack.expired': ({ date, ...period }) => ({ found: date, expected: `a date ${days(period)}` }),
  'pack.not-yet-valid': ({ date, ...period }) => ({
    found: date,
    expected: `a date ${days(period)}`,
  }),
  'parameter.unused': () => ({
    found: 'read by no rule and no limit',
    expected: 'a rule or limit that reads it',
  }),
  'pool.empty': () => ({ found: 'no proposal', expected: 'proposals that compete in it' }),
  'pool.no-share': () => ({ found: 'a share of 0', expected: 'a share above 0' }),
  'principle.one-rule': ({ rule }) => ({ found: `only ${rule}`, expected: 'more than one rule' }),
  'principle.zero-weight': () => ({ found: 'weight 0', expected: 'a weight above 0' }),
  'rule.always-fires': ({ rows }) => ({
    found: `fires for all ${rows}, with the same effect`,
    expected: 'a rule that tells them apart',
  }),
  'rule.always-undetermined': ({ rows, facts }) => ({
    found: `undetermined for all ${rows}; it looks at ${facts.join(', ')}`,
    expected: 'data that decide it for some',
  }),
  'rule.counted-twice': ({ by }) => ({
    found:
      by === 'conditions'
        ? 'they hold for exactly the same facts'
        : 'they fire for exactly the same proposals, by the same facts',
    expected: 'points for one thing once',
  }),
  'rule.expired': ({ date, validTo }) => ({
    found: `valid to ${validTo}`,
    expected: `valid on ${date}`,
  }),
  'rule.implied': ({ narrow, wide }) => ({
    found: `wherever ${narrow} holds, so does ${wide}`,
    expected: 'a ladder, or conditions that can differ',
  }),
  'rule.impossible': ({ parameters }) => ({
    found: `conditions that exclude each other${
      parameters.length === 0 ? '' : ` with the present settings (${parameters.join(', ')})`
    }`,
    expected: 'conditions that can hold together',
  }),
  'rule.never-counts': ({ outdoneBy }) => ({
    found: `wherever it fires, ${outdoneBy} gives as much or more`,
    expected: 'a step that counts somewhere',
  }),
  'rule.never-fires': ({ rows, undetermined }) => ({
    found: `fires for 0 of ${rows}${undetermined === 0 ? '' : `, undetermined for ${undetermined}`}`,
    expected: 'a rule that fires for some',
  }),
  'rule.not-yet-valid': ({ date, validFrom }) => ({
    found: `valid from ${validFrom}`,
    expected: `valid on ${date}`,
  }),
  'score.cliff': ({ fact, from, to, movePoints, pool, allowedPoints }) => ({
    found: `${fact} from ${number(from)} to ${number(to)} moves the score by ${number(movePoints)} points (${pool})`,
    expected: `at most ${number(allowedPoints)} points, or points on a line`,
  }),
  'statement.two-criteria': ({ criteria }) => ({
    found: `points under ${criteria.join(' and ')}`,
    expected: 'points for one sentence under one criterion',
  }),
  'statement.uncited': () => ({ found: 'cited by nothing', expected: 'something that cites it' }),
  'thresholds.gap': (stretch) => ({
    found: `${stretchText(stretch)} is taken by none`,
    expected: 'thresholds that meet',
  }),
  'thresholds.overlap': (stretch) => ({
    found: `${stretchText(stretch)} is taken by both`,
    expected: 'thresholds that meet',
  }),
};

function days({ validFrom, validTo }: Readonly<Record<'validFrom' | 'validTo', string | null>>) {
  return `from ${validFrom}${validTo === null ? '' : ` to ${validTo}`}`;
}

function stretchText({ fact, from, includesFrom, to, includesTo }: Stretch): string {
  if (from === to) return `${fact} ${number(from, 9)}`;
  return `${fact} ${includesFrom ? 'from' : 'above'} ${number(from, 9)} ${includesTo ? 'to' : 'to below'} ${number(to, 9)}`;
}
