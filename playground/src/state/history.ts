import type { Draft, Patch } from 'immer';

/** One step that can be undone, with what it was. */
interface Step<Label> {
  readonly label: Label;
  /** What it changed: steps on the same thing in quick succession become one. */
  readonly key: string;
  /** When it was last added to, in milliseconds. */
  readonly at: number;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

/** A state with the steps that led to it, and those that were undone. */
export interface History<State, Label> {
  readonly present: State;
  /** Oldest first. */
  readonly past: readonly Step<Label>[];
  /** The step that was undone last comes first. */
  readonly future: readonly Step<Label>[];
}

/** A change that a person makes to a state. */
export interface Edit<State, Label> {
  readonly label: Label;
  readonly key: string;
  readonly recipe: (draft: Draft<State>) => void;
}

/** A history without steps. */
export function begin<State, Label>(present: State): History<State, Label> {
  return { present, past: [], future: [] };
}
