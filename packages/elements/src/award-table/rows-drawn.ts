/** So many rows fill a screen. */
const screenful = 8;
/** So many are drawn in a task as long as there are few: whoever opens a list may want to move something. */
const few = 4;
/** So many more are drawn in each task after these. */
const step = 10;

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
    this.#count += this.#count < 2 * screenful ? few : step;
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
