/** A proposal with its turn: the how-manieth it is in its contest. */
export interface Seat {
  readonly place: number;
  readonly contest: number;
  readonly turn: number;
}

/** Proposals that have had a turn while another that they need was not awarded yet. */
export class Waiting {
  readonly #seats = new Map<number, Map<number, Seat>>();

  /** Lets a proposal wait for another; it waits once, however often it is told to. */
  for(other: number, seat: Seat): void {
    const seats = this.#seats.get(other) ?? new Map<number, Seat>();
    this.#seats.set(other, seats.set(seat.place, seat));
  }

  /** Who waited for a proposal, in the order of turns. They wait no longer. */
  released(other: number): readonly Seat[] {
    const seats = this.#seats.get(other);
    if (seats === undefined) return [];
    this.#seats.delete(other);
    return [...seats.values()].toSorted((a, b) => a.turn - b.turn || a.contest - b.contest);
  }

  /** Sends away all for whom `stays` is false: their pass is over, and the next gives them a turn anyway. */
  keepOnly(stays: (seat: Seat) => boolean): void {
    for (const seats of this.#seats.values()) {
      for (const seat of seats.values()) if (!stays(seat)) seats.delete(seat.place);
    }
  }
}
