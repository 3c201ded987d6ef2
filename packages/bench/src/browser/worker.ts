import type { Dataset, Pack } from '@maatstaf/core';
import { type StageFigures, stageFigures } from '../figures.ts';
import { country } from '../made/country.ts';
import { stages } from '../stages.ts';

// Runs the stages in a worker of a browser, and sends the figures to the page.

/** What the worker answers with. */
export interface WorkerFigures {
  readonly maastricht: StageFigures;
  readonly country: StageFigures;
}

const town = (await (await fetch('/town.json')).json()) as {
  readonly pack: Pack;
  readonly dataset: Dataset;
};
const small = await stages(town.pack, town.dataset, {
  dear: { warmUp: 100, rounds: 200 },
  cheap: { warmUp: 500, rounds: 500 },
});
const { pack, dataset } = country({ neighbourhoods: 14_500, proposals: 50_000 });
const large = await stages(pack, dataset, {
  dear: { warmUp: 5, rounds: 15 },
  cheap: { warmUp: 20, rounds: 60 },
});
const answer: WorkerFigures = { maastricht: stageFigures(small), country: stageFigures(large) };
// A worker's port has no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
self.postMessage(answer);
