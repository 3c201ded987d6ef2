/** So many rows fill a screen. */
const screenful = 8;
/** So many more are drawn in a task that a slow phone does within a few frames. */
const step = 4;

/** How many rows of a list that is opened are drawn by now: none, and then some more in every task. */
export class RowsDrawn {
  #count = 0;

  /** Starts again with none. */
  restart(): void {
    this.#count = 0;
  }

  /** Starts again with a screenful. */
  startWithSome(): void {
    this.#count = screenful;
  }

  /** Goes on to all of them. */
  finish(): void {
    this.#count = Infinity;
  }

  grow(): void {
    this.#count += step;
  }

  /** How many are drawn of lists of these lengths, those of the first lists first. */
  of(lengths: readonly number[]): readonly number[] {
    let left = this.#count;
    return lengths.map((length) => {
      const drawn = Math.min(left, length);
      left -= drawn;
      return drawn;
    });
  }
}
