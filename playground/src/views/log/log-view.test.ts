import { compiled } from '@maatstaf/core';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import '../../tokens.css';
import { openPack } from '../../packs/open-pack.ts';
import { budgetEdit, overrideEdit } from '../../state/scenario-edits.ts';
import { explainStep, openSession, type Session } from '../../state/session.ts';
import { editSession } from '../../state/session-steps.ts';
import { MaatstafLogView } from './log-view.ts';

/** What has the focus, however deep in elements it is, by its text. */
function focused(): string | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.textContent?.trim();
}

beforeEach(() => document.body.replaceChildren());

const { pack, dataset } = await openPack('greenford-2026');
const fresh = () => openSession(pack, dataset, compiled);

async function shown(session: Session): Promise<MaatstafLogView> {
  const view = new MaatstafLogView();
  Object.assign(view, { session, language: 'en' });
  document.body.append(view);
  await expect.element(page.getByRole('button', { name: 'Table (CSV)' })).toBeVisible();
  return view;
}

async function decided(): Promise<Session> {
  const session = await fresh();
  const proposal =
    session.run.allocation.awards.find(({ status }) => status === 'refused-ineligible')?.proposal ??
    '';
  const less = explainStep(await editSession(session, budgetEdit(30_000_000), 0), 0, 'Cuts.');
  const edit = overrideEdit(proposal, { proposal, action: 'lock-in', reason: 'We said so.' });
  return editSession(less, edit, 2_000);
}

it('lists every step with what it did, and the reasons that people wrote', async () => {
  await shown(await decided());
  await expect.element(page.getByText(/^Cuts\./u).first()).toBeVisible();
  await expect.element(page.getByText(/We said so\./u).first()).toBeVisible();
  await expect.element(page.getByText(/budget €\s?300,000/iu).first()).toBeVisible();
  await expect
    .element(page.getByText(/decision to award .*, but it gets no money/iu).first())
    .toBeVisible();
});

it('warns that reasons go along, and of nothing where there are none', async () => {
  const warning = page.getByText(/Is there nothing in them about persons/u);
  await shown(await fresh());
  await expect.element(warning).not.toBeInTheDocument();
  document.body.replaceChildren();
  await shown(await decided());
  await expect.element(warning).toBeVisible();
});

it('follows the session, and never shows a log of an earlier one', async () => {
  const view = await shown(await decided());
  view.session = await editSession(await fresh(), budgetEdit(20_000_000), 0);
  await expect.element(page.getByText(/budget €\s?200,000/iu).first()).toBeVisible();
  await expect.element(page.getByText(/We said so\./u)).not.toBeInTheDocument();
});

it('says that the steps could not be worked out, and does it when a person tries again', async () => {
  const quiet = (event: ErrorEvent): void => event.preventDefault();
  addEventListener('error', quiet);
  onTestFinished(() => removeEventListener('error', quiet));
  const session = await decided();
  let isBroken = true;
  const past = session.history.past.map((step) => ({
    ...step,
    get patches() {
      if (isBroken) throw new Error('No.');
      return step.patches;
    },
  }));
  const view = new MaatstafLogView();
  Object.assign(view, {
    session: { ...session, history: { ...session.history, past } },
    language: 'en',
  });
  document.body.append(view);
  await expect
    .element(page.getByRole('alert'))
    .toMatchTextContent(/The steps could not be worked out/u);
  const again = page.getByRole('button', { name: 'Try again' });
  const button = again.element();
  if (button instanceof HTMLElement) button.focus();
  // What is read out is what changes in the alert: it must be filled anew.
  const told: string[] = [];
  const alert = page.getByRole('alert').element();
  const noted = new MutationObserver(() => told.push(alert.textContent.trim()));
  noted.observe(alert, { childList: true, characterData: true, subtree: true });
  onTestFinished(() => noted.disconnect());
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => told).toEqual(['', expect.stringMatching(/^The steps could not/u)]);
  expect(focused()).toBe('Try again');
  isBroken = false;
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Table (CSV)' })).toBeVisible();
  await expect.poll(focused).toBe('Log of decisions');
});
