import { compiled, recordOf, type Run, type Scenario } from '@maatstaf/core';
import { bundleOf, notReproduced, packFingerprint, parseBundle } from '@maatstaf/core/bundle';
import { expect, it } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { freeText } from '../scenarios/free-text.ts';
import { readScenario } from '../scenarios/read-scenario.ts';
import { readShareHash, shareHash } from '../scenarios/share-link.ts';
import { proposalEdit, withdrawEdit } from '../state/proposal-edits.ts';
import { openSession } from '../state/session.ts';
import { editSession, runAfter } from '../state/session-steps.ts';

/** A scenario in which one proposal is changed, one new and one withdrawn. */
async function edited() {
  const { pack, dataset } = await openPack('greenford-2026');
  const session = await openSession(pack, dataset, compiled);
  const { published } = session.baseline;
  const [first, second] = dataset.proposals;
  if (first === undefined || second === undefined) throw new Error('There are no two proposals.');
  const own = { ...recordOf(second), id: 'own', title: { en: 'A field kitchen' } };
  const { minimumCents: _, ...changed } = recordOf(first);
  let current = await editSession(session, proposalEdit(published, 'own', own), 1);
  const cheaper = { ...changed, requestedCents: 1_234_500 };
  current = await editSession(current, proposalEdit(published, first.id, cheaper), 2);
  current = await editSession(current, withdrawEdit(second.id, true), 3);
  const { scenario } = current.run;
  expect(scenario.proposals?.map(({ id }) => id).toSorted()).toEqual([first.id, 'own'].toSorted());
  expect(scenario.withdrawn).toEqual([second.id]);
  const again = (text: string): Scenario => {
    const read = readScenario({ pack, dataset }, 'scenario.json', text);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    return read.scenario;
  };
  return { pack, session, current, again };
}

const awards = ({ allocation }: Run) => allocation.awards.map((award) => ({ ...award }));

it('brings proposals across in a file and in a link, to the same outcome', async () => {
  const { pack, session, current, again } = await edited();
  const { scenario } = current.run;
  const link = await readShareHash(
    await shareHash({ scenario, packSha256: packFingerprint(pack) }),
  );
  for (const text of [JSON.stringify(scenario), link.ok ? link.text : '']) {
    const opened = await runAfter(session, session.baseline, again(text));
    expect(opened.dataset).toEqual(current.run.dataset);
    expect(awards(opened)).toEqual(awards(current.run));
  }
});

it('is reproduced from a bundle', async () => {
  const { pack, session, current, again } = await edited();
  const made = bundleOf(current.run, { pack, files: [], date: '2026-11-21', file: 'bundle.json' });
  const bundle = parseBundle('bundle.json', JSON.stringify(made));
  if (!bundle.ok) throw new Error(JSON.stringify(bundle.issues));
  const opened = await runAfter(
    session,
    session.baseline,
    again(JSON.stringify(bundle.value.scenario)),
  );
  expect(notReproduced(bundle.value, opened, { pack, files: new Map() })).toEqual([]);
  const without = await runAfter(session, session.baseline, session.baseline.scenario);
  expect(notReproduced(bundle.value, without, { pack, files: new Map() })).not.toEqual([]);
});

it('shows what people wrote in a proposal before it leaves the browser', async () => {
  const { current } = await edited();
  expect(freeText(current.run.scenario)).toContain('A field kitchen');
});
