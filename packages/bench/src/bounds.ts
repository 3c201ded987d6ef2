import type { Figures } from './figures.ts';
import { judged } from './judged.ts';

/**
 * What a processor profile of each stage says it is bound by (`node --cpu-prof` over the same calls),
 * and what would be needed to go beyond. Words, not figures: those stand in the tables.
 */
const bounds: Readonly<Record<string, string>> = {
  'country: assess':
    'a third of the time goes to the comparisons, which run at about a nanosecond per row and cannot use vector instructions from JavaScript; another third to adding points and to the means over pairs; the rest to making columns: new memory is cleared and mapped page by page, and enough of it makes V8 mark its heap, in which the records lie as objects. Records kept as columns, and verdicts written over the last ones, would take away most of that rest; WebAssembly with vectors the first.',
  'country: weight change':
    'summing and ranking read the columns in order and take a quarter each; dividing the money follows the ranking, so that every proposal it looks at lies somewhere else in memory, and takes the rest. An allocation that is only changed where the ranking changed, or columns renumbered by rank, would be needed to go much lower.',
  'country: peak memory':
    'Node itself, the records as objects, and columns of eight bytes per pair.',
  growth:
    'the stages are linear by construction (the ranking sorts by counting); what grows faster is the cost of a memory access once the columns no longer fit the cache, and collecting garbage over more records.',
  'main entry of core':
    'the stages themselves; words, reports, reviews, metrics and reading of files have entries of their own.',
};

/** A sentence for every target that is not met. */
export function boundsOf(figures: Figures): readonly string[] {
  return judged(figures)
    .filter(({ met }) => !met)
    .flatMap(({ what }) => {
      const key = Object.keys(bounds).find((start) => what.startsWith(start));
      return key === undefined ? [] : [`**${what}** is bound by this: ${bounds[key]}`];
    });
}
