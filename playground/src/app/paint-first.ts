/** A step that takes longer than this, in milliseconds, would hold up the frame that shows what was moved. */
const slow = 10;
/** So many steps after a slow one are expected to be slow too. */
const remembered = 2;

/** Calls back after the next frame, or when the page is left; soon enough where neither comes, as in a tab that nobody sees. */
function painted(done: () => void): void {
  const end = () => {
    removeEventListener('pagehide', end);
    done();
  };
  requestAnimationFrame(() => setTimeout(end));
  setTimeout(end, 100);
  addEventListener('pagehide', end);
}

/**
 * Lets the page paint what was moved before it works out what that comes to, where one of the last two steps showed that
 * this takes long: a slider stays with the finger. Whoever moves on before a step is done does not wait for another frame.
 */
export class PaintFirst {
  /** How many steps more are expected to be slow. */
  #expected = 0;
  #underWay = 0;

  constructor() {
    // No frame comes any more: what is left behind is taken at once.
    addEventListener('pagehide', () => (this.#expected = 0));
  }

  /**
   * The step, to be taken when its turn has come; it tells whether anything changed by it. Call this when the step is
   * asked for.
   */
  before(step: () => Promise<boolean>): () => Promise<void> {
    const isShown =
      this.#expected > 0 && this.#underWay === 0 ? new Promise<void>(painted) : undefined;
    this.#underWay += 1;
    return async () => {
      try {
        await isShown;
        const start = performance.now();
        if (!(await step())) return;
        const isSlow = performance.now() - start > slow;
        this.#expected = isSlow ? remembered : Math.max(0, this.#expected - 1);
      } finally {
        this.#underWay -= 1;
      }
    };
  }
}
