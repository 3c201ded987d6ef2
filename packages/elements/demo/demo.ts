import { baseline, compare, compiled, redivide, run, setShare, weightsInUse } from '@maatstaf/core';
import { explain } from '@maatstaf/core/explain';
import { parseGeography } from '@maatstaf/core/geography';
import { orThrow, parseDataset, parsePack } from '@maatstaf/core/parse';
import { MaatstafAwardTable, MaatstafWeights } from '@maatstaf/elements';
import { MaatstafChanges } from '@maatstaf/elements/changes';
import { MaatstafExplanation } from '@maatstaf/elements/explanation';
import { MaatstafFairnessPanel } from '@maatstaf/elements/fairness-panel';
import { MaatstafNeighbourhoodMap } from '@maatstaf/elements/neighbourhood-map';
import { MaatstafNeighbourhoodPage } from '@maatstaf/elements/neighbourhood-page';

/** Files of the policy, which this page fetches as any page does; the elements fetch nothing. */
async function filesOf(...names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const read = names.map(async (name) => {
    const response = await fetch(`./maastricht-2025/${name}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return [name, await response.text()] as const;
  });
  return new Map(await Promise.all(read));
}

const rules = 'attention earmarks eligibility limits tailoring ownership unequal-investment'.split(
  ' ',
);
const [policy, data, map] = await Promise.all([
  filesOf(
    'pack.json',
    'facts.json',
    'statements.json',
    ...rules.map((name) => `rules/${name}.json`),
  ),
  filesOf('data/neighbourhoods.csv', 'data/proposals.json'),
  filesOf('geography.json'),
]);
const pack = orThrow(parsePack(policy));
const named = [...data].map(([name, text]) => [name.replace('data/', ''), text] as const);
const dataset = orThrow(parseDataset(pack, new Map(named)));
const published = await run({ pack, dataset, evaluator: compiled });
let now = published;

/** What is on the page under a selector, which must be of a kind. */
function found<Found extends Element>(kind: abstract new () => Found, selector: string): Found {
  const element = document.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`The page has no ${selector}.`);
}

const weights = found(MaatstafWeights, 'maatstaf-weights');
const awards = found(MaatstafAwardTable, 'maatstaf-award-table');
const places = found(MaatstafNeighbourhoodMap, 'maatstaf-neighbourhood-map');
const one = found(MaatstafNeighbourhoodPage, 'maatstaf-neighbourhood-page');
const changes = found(MaatstafChanges, 'maatstaf-changes');
const fairness = found(MaatstafFairnessPanel, 'maatstaf-fairness-panel');
const geography = orThrow(
  parseGeography(dataset, 'geography.json', map.get('geography.json') ?? ''),
);
Object.assign(places, { geography });
Object.assign(one, { geography });

function draw(): void {
  const comparison = compare(published, now);
  Object.assign(weights, { run: now, baseline: published });
  Object.assign(awards, { run: now, comparison });
  Object.assign(places, { run: now, comparison });
  Object.assign(one, { run: now, comparison });
  Object.assign(changes, { run: now, baseline: published, comparison });
  Object.assign(fairness, { run: now, baseline: published });
}

weights.addEventListener('weight-change', ({ detail: { level, id, share } }) => {
  const inUse = weightsInUse(pack, now.scenario);
  const groups = level === 'principle' ? [inUse.principles] : [...inUse.criteria.values()];
  const group = groups.find((one) => one.some((weight) => weight.id === id)) ?? [];
  const set = Object.fromEntries(setShare(group, id, share).map((one) => [one.id, one.weight]));
  const key = level === 'principle' ? 'principleWeights' : 'criterionWeights';
  now = redivide(now, { ...now.scenario, [key]: { ...now.scenario[key], ...set } });
  draw();
});
weights.addEventListener('lock-change', ({ detail: { id, locked } }) => {
  const others = (now.scenario.lockedWeights ?? []).filter((other) => other !== id);
  now = redivide(now, { ...now.scenario, lockedWeights: locked ? [...others, id] : others });
  draw();
});
weights.addEventListener('weights-reset', () => {
  now = redivide(now, baseline(pack));
  draw();
});
document.body.addEventListener('proposal-select', ({ detail }) => {
  const explanation = explain(now, detail.proposal, 'en');
  Object.assign(found(MaatstafExplanation, 'maatstaf-explanation'), { run: now, explanation });
  found(HTMLDialogElement, 'dialog').showModal();
});
document.body.addEventListener('neighbourhood-select', ({ detail }) => {
  one.neighbourhood = detail.neighbourhood;
  const section = found(HTMLElement, '[aria-labelledby=one-title]');
  section.removeAttribute('hidden');
  section.scrollIntoView();
});

draw();
found(HTMLElement, '#state').textContent = `${dataset.proposals.length} proposals, divided.`;
found(HTMLElement, '.columns').removeAttribute('hidden');
