import { near } from '@maatstaf/core/parse';
import type { Messages } from '../messages/messages.ts';

/** " Did you mean a, b?" or nothing, ready to stand after a sentence. */
export function didYouMean(word: string, candidates: Iterable<string>, say: Messages): string {
  const found = near(word, candidates);
  return found.length === 0 ? '' : ` ${say.didYouMean(found)}`;
}
