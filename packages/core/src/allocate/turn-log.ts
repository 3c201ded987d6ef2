import type { Turn } from './problem.ts';

const passes = ['locked-in', 'coverage', 'floor', 'open', 'leftover'] as const;
const perTurn = 4;

/** The turns of a division as they are taken: plain numbers, written out when someone looks. */
export class TurnLog {
  #numbers: Float64Array;
  #length = 0;

  /** `expected`: about how many turns there will be; more is no problem. */
  constructor(expected: number) {
    this.#numbers = new Float64Array(perTurn * (expected + 1));
  }

  record(place: number, pass: Turn['pass'], remainingCents: number, awardedCents: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Float64Array(2 * this.#numbers.length);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    const at = this.#length;
    this.#numbers[at] = place;
    this.#numbers[at + 1] = passes.indexOf(pass);
    this.#numbers[at + 2] = remainingCents;
    this.#numbers[at + 3] = awardedCents;
    this.#length += perTurn;
  }

  turns(): readonly Turn[] {
    const turns: Turn[] = [];
    for (let at = 0; at < this.#length; at += perTurn) {
      turns.push({
        place: this.#numbers[at]!,
        pass: passes[this.#numbers[at + 1]!]!,
        remainingCents: this.#numbers[at + 2]!,
        awardedCents: this.#numbers[at + 3]!,
      });
    }
    return turns;
  }
}
