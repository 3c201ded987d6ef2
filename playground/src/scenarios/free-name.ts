/** No scenario has a longer name; its file is held to the same. */
export const longestName = 200;

/** Whether two names read as one. */
export function isSameName(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(name: string): string {
  return name.normalize('NFC').trim().toLocaleLowerCase('nl');
}

/** A name that none of the others has, with a number behind it where it takes one: Plan A (2). */
export function freeName(name: string, taken: readonly string[]): string {
  const isTaken = (one: string): boolean => taken.some((other) => isSameName(one, other));
  if (name.length <= longestName && !isTaken(name)) return name;
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const room = longestName - end.length;
    // What is cut off is seen to be cut off.
    const start = name.length <= room ? name : `${name.slice(0, room - 1)}…`;
    if (!isTaken(start + end)) return start + end;
  }
}
