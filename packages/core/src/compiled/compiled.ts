import type { Evaluator, FactTable } from '../assess/evaluator.ts';
import { allBits, and, type Bits, complement, noBits, or } from '../columns/bits.ts';
import type { Condition, Leaf } from '../parse/condition.ts';
import { compare } from './compare.ts';

/** Where a condition certainly holds and where it possibly does: the same bits where nothing is unknown. */
export interface Truth {
  readonly certain: Bits;
  readonly possible: Bits;
}

/**
 * The fast evaluator: a comparison is one loop over a column into a set of bits, and `all`, `any` and
 * `not` are bitwise operations on whole sets. A comparison that several rules make is made once. It
 * generates no code, so it runs under a content security policy. For every rule of the profile its
 * verdicts equal those of json-rules-engine (decision record 0008).
 */
export const compiled: Evaluator = {
  name: 'compiled',
  evaluate(rules, facts) {
    const leaves = new Map<string, Truth>();
    const truths = rules.map(({ conditions }) => truthOf(conditions, facts, leaves));
    return Promise.resolve({
      certain: truths.map(({ certain }) => certain),
      possible: truths.map(({ possible }) => possible),
    });
  },
};

function truthOf(condition: Condition, facts: FactTable, leaves: Map<string, Truth>): Truth {
  if ('all' in condition) {
    return joined(condition.all, both, facts, leaves);
  }
  if ('any' in condition) {
    return joined(condition.any, either, facts, leaves);
  }
  if ('not' in condition) return negated(truthOf(condition.not, facts, leaves), facts.size);
  return leafTruth(condition, facts, leaves);
}

/** The truth of the parts together; there is at least one. */
function joined(
  parts: readonly Condition[],
  join: (a: Truth, b: Truth) => Truth,
  facts: FactTable,
  leaves: Map<string, Truth>,
): Truth {
  let truth = truthOf(parts[0]!, facts, leaves);
  for (let place = 1; place < parts.length; place += 1) {
    truth = join(truth, truthOf(parts[place]!, facts, leaves));
  }
  return truth;
}

function both(a: Truth, b: Truth): Truth {
  const certain = and(a.certain, b.certain);
  return isKnown(a) && isKnown(b)
    ? { certain, possible: certain }
    : { certain, possible: and(a.possible, b.possible) };
}

function either(a: Truth, b: Truth): Truth {
  const certain = or(a.certain, b.certain);
  return isKnown(a) && isKnown(b)
    ? { certain, possible: certain }
    : { certain, possible: or(a.possible, b.possible) };
}

function negated(truth: Truth, size: number): Truth {
  const certain = complement(truth.possible, size);
  return isKnown(truth)
    ? { certain, possible: certain }
    : { certain, possible: complement(truth.certain, size) };
}

function isKnown({ certain, possible }: Truth): boolean {
  return certain === possible;
}

/** Rules do not change, and every evaluation asks this of all their comparisons. */
const keys = new WeakMap<Leaf, string>();

function keyOf(leaf: Leaf): string {
  const known = keys.get(leaf);
  if (known !== undefined) return known;
  const key = JSON.stringify([leaf.fact, leaf.operator, leaf.value]);
  keys.set(leaf, key);
  return key;
}

function leafTruth(leaf: Leaf, facts: FactTable, leaves: Map<string, Truth>): Truth {
  const key = keyOf(leaf);
  const known = leaves.get(key);
  if (known !== undefined) return known;
  const truth = compare(leaf, facts) ?? {
    certain: noBits(facts.size),
    possible: allBits(facts.size),
  };
  leaves.set(key, truth);
  return truth;
}
