import type { Messages } from '../messages/messages.ts';

/** The candidates that someone who typed `word` may have meant: the nearest first, at most three. */
export function near(word: string, candidates: Iterable<string>): readonly string[] {
  const typed = word.toLowerCase();
  return [...candidates]
    .map((candidate) => ({ candidate, distance: distanceOf(typed, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(2, Math.floor(candidate.length / 3)))
    .toSorted((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** " Did you mean a, b?" or nothing, ready to stand after a sentence. */
export function didYouMean(word: string, candidates: Iterable<string>, say: Messages): string {
  const found = near(word, candidates);
  return found.length === 0 ? '' : ` ${say.didYouMean(found)}`;
}

/** One part that contains the other is near; else edits (Levenshtein), which words of ids make short. */
function distanceOf(typed: string, candidate: string): number {
  if (typed.length >= 3 && typed.length <= 100 && candidate.includes(typed)) return 0.5;
  if (typed.length > 100) return Infinity;
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
