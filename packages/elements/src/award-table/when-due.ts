import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';

class WhenDue extends Directive {
  #isDrawn = false;

  render(isDue: boolean, draw: () => unknown): unknown {
    if (this.#isDrawn && !isDue) return noChange;
    this.#isDrawn = true;
    return draw();
  }
}

/** Draws what was never drawn, and anew what is due; all else stays as it was. */
export const whenDue: ReturnType<typeof directive<typeof WhenDue>> = directive(WhenDue);
