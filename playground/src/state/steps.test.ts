import { describe, expect, it } from 'vitest';
import { begin, type History } from './history.ts';
import { edit, redo, undo } from './steps.ts';

interface Counter {
  readonly count: number;
  readonly names: readonly string[];
}

const start: History<Counter, string> = begin({ count: 0, names: ['a'] });
const add = (amount: number) => ({
  label: `add ${amount}`,
  key: 'count',
  recipe: (draft: { count: number }) => {
    draft.count += amount;
  },
});
const name = {
  label: 'name',
  key: 'names',
  recipe: (draft: { names: string[] }) => void draft.names.push('b'),
};

describe('history', () => {
  it('undoes and redoes to the very same state', () => {
    const edited = edit(edit(start, add(5), 0), name, 10);
    expect(edited.present).toEqual({ count: 5, names: ['a', 'b'] });
    expect(undo(edited).present).toEqual({ count: 5, names: ['a'] });
    expect(undo(undo(edited)).present).toEqual(start.present);
    expect(redo(redo(undo(undo(edited)))).present).toEqual(edited.present);
  });

  it('makes one step of what one gesture does to the same thing, however long it takes', () => {
    const dragged = edit(edit(edit(start, add(1), 0, 7), add(2), 900, 7), add(3), 9_000, 7);
    expect(dragged.past).toHaveLength(1);
    expect(dragged.past[0]?.label).toBe('add 3');
    expect(undo(dragged).present).toEqual(start.present);
    expect(redo(undo(dragged)).present.count).toBe(6);
  });

  it('keeps apart what is committed twice, what another gesture does, and what something else came between', () => {
    expect(edit(edit(start, add(1), 0), add(2), 1).past).toHaveLength(2);
    expect(edit(edit(start, add(1), 0, 7), add(2), 1, 8).past).toHaveLength(2);
    expect(edit(edit(start, add(1), 0, 7), add(2), 1).past).toHaveLength(2);
    expect(edit(edit(edit(start, add(1), 0, 7), name, 10), add(2), 20, 7).past).toHaveLength(3);
  });

  it('keeps apart what one gesture does to two things', () => {
    expect(edit(edit(start, add(1), 0, 7), name, 1, 7).past).toHaveLength(2);
  });

  it('forgets what was undone once something new is done', () => {
    const undone = undo(edit(start, add(1), 0));
    expect(undone.future).toHaveLength(1);
    expect(edit(undone, add(2), 10).future).toEqual([]);
  });

  it('leaves the history alone where nothing changes', () => {
    expect(edit(start, add(0), 0)).toBe(start);
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
  });
});
