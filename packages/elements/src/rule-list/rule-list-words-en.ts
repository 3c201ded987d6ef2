import { numbers } from '@maatstaf/core';
import type { RuleListWords } from './rule-list-words.ts';

const { number } = numbers('en');

/** English. */
export const en: RuleListWords = {
  title: 'The rules of the policy',
  intro: 'What you change here holds in your scenario only. The policy itself stays as it is.',
  search: 'Search the rules',
  show: 'Show',
  shown: {
    all: 'all rules',
    changed: 'what was changed',
    off: 'what is switched off',
    untouched: 'what holds for no proposal',
    open: 'what cannot be said yet',
    found: 'where something was noticed',
    configuration: 'what is configuration',
  },
  counted: (shown, all) =>
    `${shown === all ? '' : `${number(shown)} of `}${number(all)} ${all === 1 ? 'rule' : 'rules'}.`,
  changedCount: (changed, off) =>
    [
      ...(changed > 0 ? [`${number(changed)} changed`] : []),
      ...(off > 0 ? [`${number(off)} off`] : []),
    ].join(', '),
  none: 'No rule fits what you look for.',
  add: 'Make a new rule',
  effects: {
    exclude: 'Who may take part',
    limit: 'Highest amounts',
    earmark: 'Reserves',
    attention: 'What a person looks at',
  },
  other: 'Other settings',
  otherIntro: 'These settings do not belong to a single rule.',
  threshold: {
    title: 'Threshold',
    intro: (principles) =>
      `A proposal with fewer points than the threshold gets nothing. These points count: ${principles}.`,
    points: 'Points for the threshold',
    on: 'The threshold holds',
    off: 'The threshold does not hold now.',
    range: 'Enter a number from 0 to 100.',
    configuration: 'This is configuration. The policy names no number.',
  },
  on: 'In use',
  of: (title) => `(${title})`,
  changed: 'changed in this scenario',
  added: 'new in this scenario',
  off: 'off',
  unfinished: 'not finished',
  notYet: (day) => `does not hold yet, from ${day}`,
  expired: (day) => `no longer holds, until ${day}`,
  valid: (from, to) =>
    [
      'Valid',
      ...(from === null ? [] : [`from ${from}`]),
      ...(to === null ? [] : [`until ${to}`]),
    ].join(' '),
  reach: {
    fired: (fired, all) =>
      `Holds for ${number(fired)} of ${number(all)} ${all === 1 ? 'proposal' : 'proposals'}`,
    undetermined: (count) => `cannot be said yet for ${number(count)}`,
    notApplicable: (count) =>
      `does not count for ${number(count)} ${count === 1 ? 'other' : 'others'}`,
    was: (fired) => `baseline ${number(fired)}`,
    off: 'This rule is off and counts nowhere.',
    none: 'Counts for no proposal at all.',
  },
  details: (title) => `Conditions and source (${title})`,
  detailsShort: 'Conditions and source',
  conditions: 'When',
  effect: 'What then',
  source: 'Source',
  published: 'In the baseline',
  configuration: 'This is configuration. The policy does not name this rule.',
  restsOn: 'Rests on',
  changedSource: 'The source belongs to the rule of the baseline.',
  edit: 'Change',
  reset: 'Back to baseline',
  remove: 'Take the rule away',
  ladder: 'Of the rules on the same ladder only the highest counts.',
  parameter: {
    published: (value) => `Baseline ${value}`,
    range: (low, high) => `from ${low} to ${high}`,
    error: (low, high) => `Enter a number from ${low} to ${high}.`,
    whole: 'Enter an amount in whole cents.',
    configuration: 'Configuration: the policy does not name this number.',
  },
  finding: {
    warning: 'Mind',
    notice: 'Good to know',
    told: (found, expected) => `Found: ${found}; expected: ${expected}.`,
    accepted: (why) => `This is meant to be so: ${why}`,
  },
};
