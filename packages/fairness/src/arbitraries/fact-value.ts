import type { Fact, FactValue } from '@maatstaf/core';
import * as fc from 'fast-check';
import { days } from './catalogue.ts';
import { number } from './number.ts';

/** Values that a fact may have, labels drawn from the list given; one in six is unknown. */
export function factValue(fact: Fact, labels: readonly string[]): fc.Arbitrary<FactValue> {
  return fc.option(known(fact, labels), { nil: null, freq: 6 });
}

function known(fact: Fact, labels: readonly string[]): fc.Arbitrary<Exclude<FactValue, null>> {
  switch (fact.type) {
    case 'number':
      return number(fact.unit);
    case 'boolean':
      return fc.boolean();
    case 'one-of':
      return fc.constantFrom(...fact.values.map(({ id }) => id));
    case 'set-of':
      return fc.subarray(fact.values.map(({ id }) => id));
    case 'date':
      return fc.constantFrom(...days);
    case 'label':
      return fc.constantFrom(...labels);
  }
}
