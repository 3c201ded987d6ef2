/** A step that takes longer than this, in milliseconds, would hold up the frame that shows what was moved. */
const slow = 10;
/** Where steps were slow, one that takes no longer than this says that they no longer are. */
const quick = 5;

/** Calls back after the next frame; soon enough where there is none, as in a tab that nobody sees. */
function painted(done: () => void): void {
  requestAnimationFrame(() => setTimeout(done));
  setTimeout(done, 100);
}

/**
 * Lets the page paint what was moved before it works out what that comes to, where the last step showed that this takes
 * long: a slider stays with the finger. Whoever moves on before a step is done does not wait for another frame.
 */
export class PaintFirst {
  #isSlow = false;
  #underWay = 0;

  /**
   * The step, to be taken when its turn has come; it tells whether anything changed by it. Call this when the step is
   * asked for.
   */
  before(step: () => Promise<boolean>): () => Promise<void> {
    const isShown = this.#isSlow && this.#underWay === 0 ? new Promise<void>(painted) : undefined;
    this.#underWay += 1;
    return async () => {
      try {
        await isShown;
        const start = performance.now();
        if (!(await step())) return;
        this.#isSlow = performance.now() - start > (this.#isSlow ? quick : slow);
      } finally {
        this.#underWay -= 1;
      }
    };
  }
}
