import type { ConditionWords } from './condition-words.ts';

const operator: ConditionWords['operator'] = {
  equal: 'is',
  notEqual: 'is not',
  in: 'is one of',
  notIn: 'is none of',
  contains: 'including',
  doesNotContain: 'without',
  lessThan: 'less than',
  lessThanInclusive: 'at most',
  greaterThan: 'more than',
  greaterThanInclusive: 'at least',
};

/** English. */
export const en: ConditionWords = {
  operator,
  form: {
    all: 'All of these hold',
    any: 'At least one of these holds',
    not: 'This does not hold',
  },
  leaf: (title, comparison, value) => {
    switch (comparison) {
      case 'equal':
      case 'notEqual':
      case 'in':
      case 'notIn':
        return `${title} ${operator[comparison]} ${value}`;
      case 'contains':
      case 'doesNotContain':
      case 'lessThan':
      case 'lessThanInclusive':
      case 'greaterThan':
      case 'greaterThanInclusive':
        return `${title}: ${operator[comparison]} ${value}`;
    }
  },
  boolean: (title, value) => `${title}: ${value ? 'yes' : 'no'}`,
  now: (title, value) => `‘${title}’ (now ${value})`,
  other: (title) => `‘${title}’`,
  points: (points) => `Gives ${points} points.`,
  line: (title, knots) => `Gives points on a line, by ‘${title}’: ${knots}.`,
  knot: (points, at) => `${points} points at ${at}`,
  exclude: 'Then the proposal does not take part.',
  attention: 'Then a person must look at it. The score does not change.',
  earmark: (title) => `Then the proposal counts for ‘${title}’.`,
  caps: (caps) => `Then the highest amount is ${caps}.`,
  smallest: (caps) => `the lowest of: ${caps}`,
  share: (share, of) => `${share} of ${of}`,
  matching: (times, of) => `${times} euros for every euro of ${of}`,
  difference: (of, minus) => `${of} less ${minus}`,
};
