import { baseline, compiled, redivide, run } from '@maatstaf/core';
import { country } from './made/country.ts';

// Run as a process of its own, so that nothing else is counted: makes the country, assesses it, moves
// the weights, and prints what it took as JSON.

const base = process.memoryUsage();
const { pack, dataset } = country({ neighbourhoods: 14_500, proposals: 50_000 });
globalThis.gc?.();
const data = process.memoryUsage();
const first = await run({ pack, dataset, evaluator: compiled });
for (let turn = 1; turn <= 5; turn += 1) {
  redivide(first, { ...baseline(pack), principleWeights: { 'principle-0': turn } });
}
const peak = process.resourceUsage().maxRSS / 1024;
globalThis.gc?.();
const kept = process.memoryUsage();

const mebibytes = ({ heapUsed, arrayBuffers }: NodeJS.MemoryUsage): number =>
  (heapUsed + arrayBuffers) / 2 ** 20;
console.log(
  JSON.stringify({
    peakMiB: peak,
    nodeMiB: base.rss / 2 ** 20,
    dataMiB: mebibytes(data) - mebibytes(base),
    runMiB: mebibytes(kept) - mebibytes(data),
  }),
);
