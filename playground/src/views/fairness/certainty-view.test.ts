import { compiled } from '@maatstaf/core';
import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { openPack } from '../../packs/open-pack.ts';
import { weightEdit } from '../../state/scenario-edits.ts';
import { openSession } from '../../state/session.ts';
import { editSession } from '../../state/session-steps.ts';
import { MaatstafCertaintyView } from './certainty-view.ts';

async function mounted() {
  const { pack, dataset } = await openPack('greenford-2026');
  const session = await openSession(pack, dataset, compiled);
  const element = new MaatstafCertaintyView();
  Object.assign(element, { session, language: 'en' });
  document.body.replaceChildren(element);
  await element.updateComplete;
  return { element, session };
}

const card = (name: string) => page.getByRole('region', { name, exact: true });
const told = /Now ([\d.]+)%\.\s+From ([\d.]+)% to ([\d.]+)% every award stays the same/u;

it('says of every principle how far it can move before an award changes, now and after a move', async () => {
  const { element, session } = await mounted();
  const [first] = session.run.pack.principles;
  const title = first?.title.en ?? '';
  const shown = () =>
    told
      .exec(card(title).element().textContent ?? '')
      ?.slice(1)
      .map(Number);
  await expect.poll(shown, { timeout: 20_000 }).toBeDefined();
  const [share = NaN, low = NaN, high = NaN] = shown() ?? [];
  expect(low).toBeLessThanOrEqual(share);
  expect(high).toBeGreaterThanOrEqual(share);
  const { pack, scenario } = session.run;
  element.session = await editSession(
    session,
    weightEdit(pack, scenario, 'principle', first?.id ?? '', 0.9),
    0,
  );
  await expect.poll(() => shown()?.[0], { timeout: 20_000 }).toBe(90);
});

it('says that what needs sampling is not there yet, without any figure', async () => {
  await mounted();
  const later = page.getByRole('region', { name: /^Not to be seen yet/u });
  await expect.element(later).toMatchTextContent('Maatstaf cannot do that yet.');
  await expect.element(later).not.toMatchTextContent(/\d/u);
});
