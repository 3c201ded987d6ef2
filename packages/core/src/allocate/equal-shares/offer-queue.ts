/** Proposals by the least price that they can have, and by turn where that is the same. */
export interface OfferQueue {
  readonly size: () => number;
  /** The place at the front; the queue is not empty. */
  readonly front: () => number;
  /** Takes the front out. */
  readonly take: () => number;
  /** Puts a place in, by its present key. */
  readonly put: (place: number) => void;
}

/** A binary heap over the places whose key is finite; `keys` may change only for places that are out. */
export function offerQueue(keys: Float64Array, turns: Int32Array): OfferQueue {
  const heap = new Int32Array(keys.length);
  let size = 0;
  const isBefore = (a: number, b: number): boolean =>
    keys[a]! < keys[b]! || (keys[a] === keys[b] && turns[a]! < turns[b]!);
  const rise = (place: number, from: number): void => {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(place, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = place;
  };
  const sink = (place: number, from: number): void => {
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && isBefore(heap[child + 1]!, heap[child]!)) child += 1;
      if (!isBefore(heap[child]!, place)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = place;
  };

  for (let place = 0; place < keys.length; place += 1) {
    if (keys[place]! < Infinity) {
      heap[size] = place;
      size += 1;
    }
  }
  for (let at = (size >> 1) - 1; at >= 0; at -= 1) sink(heap[at]!, at);
  return {
    size: () => size,
    front: () => heap[0]!,
    take() {
      const first = heap[0]!;
      size -= 1;
      if (size > 0) sink(heap[size]!, 0);
      return first;
    },
    put(place) {
      size += 1;
      rise(place, size - 1);
    },
  };
}
