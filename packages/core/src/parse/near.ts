/**
 * The candidates that someone who typed `word` may have meant: the nearest first, at most three. Near is
 * what contains what was typed, or takes few edits (Levenshtein): none for a short code, which a slip makes
 * another, one from three letters, two from five, and later a third of its length.
 */
export function near(word: string, candidates: Iterable<string>): readonly string[] {
  const typed = word.toLowerCase();
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, distance: distanceOf(typed, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= allowedIn(candidate.length))
    .toSorted((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

function allowedIn(length: number): number {
  if (length < 3) return 0;
  return Math.max(length < 5 ? 1 : 2, Math.floor(length / 3));
}

/** Longer words are no ids, and would only take time. */
const longest = 100;

/** One part that contains the other is near; else edits, which the words of ids make few. */
function distanceOf(typed: string, candidate: string): number {
  if (typed.length > longest || candidate.length > longest) return Infinity;
  if (typed.length >= 3 && candidate.includes(typed)) return 0.5;
  let row = Array.from({ length: candidate.length + 1 }, (_, index) => index);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= candidate.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (typed[i - 1] === candidate[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
