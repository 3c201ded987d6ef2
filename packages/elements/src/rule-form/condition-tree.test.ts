import { expect, it } from 'vitest';
import { moved, partPath, reformed, replaced } from './condition-tree.ts';

const leaf = (value: number) => ({ fact: 'proposal.a', operator: 'equal', value });
const tree = { all: [leaf(1), { any: [leaf(2), leaf(3)] }, { not: leaf(4) }] };

it('replaces one part and leaves the others as they are', () => {
  expect(replaced(tree, ['all', 1, 'any', 0], leaf(9))).toEqual({
    all: [leaf(1), { any: [leaf(9), leaf(3)] }, { not: leaf(4) }],
  });
  expect(replaced(tree, ['all', 2, 'not'], leaf(9))).toEqual({
    all: [leaf(1), { any: [leaf(2), leaf(3)] }, { not: leaf(9) }],
  });
  expect(replaced(tree, [], leaf(9))).toEqual(leaf(9));
});

it('takes out a part, and with it the group that is then empty', () => {
  expect(replaced(tree, ['all', 0], null)).toEqual({ all: tree.all.slice(1) });
  expect(replaced(tree, ['all', 2, 'not'], null)).toEqual({ all: tree.all.slice(0, 2) });
  expect(replaced({ all: [{ any: [leaf(1)] }] }, ['all', 0, 'any', 0], null)).toBeNull();
});

it('moves a part one place, and not over the end', () => {
  expect(moved({ any: [leaf(1), leaf(2)] }, 0, 1)).toEqual({ any: [leaf(2), leaf(1)] });
  expect(moved({ any: [leaf(1), leaf(2)] }, 1, 1)).toEqual({ any: [leaf(1), leaf(2)] });
});

it('gives a group another form and back again', () => {
  const several = { all: [leaf(1), leaf(2)] };
  const negated = reformed(several, 'not');
  expect(negated).toEqual({ not: several });
  expect(reformed(negated, 'any')).toEqual({ any: [leaf(1), leaf(2)] });
  expect(reformed(reformed({ any: [leaf(1)] }, 'not'), 'any')).toEqual({ any: [leaf(1)] });
});

it('names the way to a part as a JSON pointer does', () => {
  expect(partPath(['all', 0], 'any', 2)).toEqual(['all', 0, 'any', 2]);
  expect(partPath([], 'not', 0)).toEqual(['not']);
});
