import type { Operator } from '@maatstaf/core';

/** How conditions are told in Dutch. The shape of this catalogue is the contract for every other language. */
export const nl = {
  operator: {
    equal: 'is',
    notEqual: 'is niet',
    in: 'is een van',
    notIn: 'is geen van',
    contains: 'waaronder',
    doesNotContain: 'zonder',
    lessThan: 'minder dan',
    lessThanInclusive: 'hoogstens',
    greaterThan: 'meer dan',
    greaterThanInclusive: 'minstens',
  } satisfies Record<Operator, string>,
  form: {
    all: 'Al deze punten gelden',
    any: 'Minstens een van deze punten geldt',
    not: 'Dit geldt niet',
  },
  leaf: (title: string, operator: Operator, value: string): string => {
    switch (operator) {
      case 'equal':
      case 'notEqual':
      case 'in':
      case 'notIn':
        return `${title} ${nl.operator[operator]} ${value}`;
      case 'contains':
      case 'doesNotContain':
      case 'lessThan':
      case 'lessThanInclusive':
      case 'greaterThan':
      case 'greaterThanInclusive':
        return `${title}: ${nl.operator[operator]} ${value}`;
    }
  },
  boolean: (title: string, value: boolean) => `${title}: ${value ? 'ja' : 'nee'}`,
  /** The value of a parameter that a condition compares with. */
  now: (title: string, value: string) => `‘${title}’ (nu ${value})`,
  other: (title: string) => `‘${title}’`,
  points: (points: string) => `Geeft ${points} punten.`,
  line: (title: string, knots: string) => `Geeft punten op een lijn, naar ‘${title}’: ${knots}.`,
  knot: (points: string, at: string) => `${points} punten bij ${at}`,
  exclude: 'Dan doet het voorstel niet mee.',
  attention: 'Dan moet een mens ernaar kijken. De score verandert niet.',
  earmark: (title: string) => `Dan telt het voorstel mee voor ‘${title}’.`,
  caps: (caps: string) => `Dan is het hoogste bedrag ${caps}.`,
  smallest: (caps: string) => `het laagste van: ${caps}`,
  share: (share: string, of: string) => `${share} van ${of}`,
  matching: (times: string, of: string) => `${times} euro voor elke euro van ${of}`,
  difference: (of: string, minus: string) => `${of} min ${minus}`,
};
