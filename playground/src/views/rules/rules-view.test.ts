import { compiled } from '@maatstaf/core';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, it } from 'vitest';
import { openPack } from '../../packs/open-pack.ts';
import { openSession, type Session } from '../../state/session.ts';
import { editSession, undoSession } from '../../state/session-steps.ts';
import { MaatstafRulesView } from './rules-view.ts';

beforeEach(() => page.viewport(1280, 900));

/** The view on a policy, in a small app that takes up what is changed in it. */
async function opened(id: 'maastricht-2025' | 'greenford-2026' = 'maastricht-2025') {
  const { pack, dataset } = await openPack(id);
  const view = new MaatstafRulesView();
  let session = await openSession(pack, dataset, compiled);
  const show = async (next: Session | Promise<Session>) => {
    session = await next;
    view.session = session;
    await view.updateComplete;
  };
  let at = 0;
  view.addEventListener('scenario-edit', ({ detail }) => {
    at += 5_000;
    void show(editSession(session, detail.make(session), at));
  });
  view.language = id === 'maastricht-2025' ? 'nl' : 'en';
  document.documentElement.lang = view.language;
  document.body.replaceChildren(view);
  await show(session);
  return { view, session: () => session, undo: () => show(undoSession(session)) };
}

/** The parser is loaded with the first change; that takes a moment. */
const soon = <Value>(get: () => Value) => expect.poll(get, { timeout: 10_000 });

const talks = page.getByRole('article', { name: /^Gesprekken met bewoners/u });
const pointsOf = ({ run }: Session, name: string) => {
  const event = run.pack.rules.find((rule) => rule.name === name)?.event;
  return event?.type === 'score' ? event.params.points : undefined;
};
const name = 'tailoring/demand-talks';

it('switches a rule off and on again, and the outcome with it', async () => {
  const { session } = await opened();
  await page.getByRole('switch', { name: 'In gebruik (Gesprekken met bewoners)' }).click();
  await soon(() => session().run.scenario.rulesOff).toEqual([name]);
  await talks.getByRole('button', { name: /^Terug naar uitgangspunt/u }).click();
  await soon(() => session().run.scenario).toEqual(session().baseline.scenario);
});

it('takes a rule into an error and out again: the outcome stays that of the last right one', async () => {
  const { session } = await opened();
  await talks.getByRole('button', { name: 'Wijzigen (Gesprekken met bewoners)' }).click();
  const points = page.getByRole('textbox', { name: 'Punten' });
  await points.fill('55');
  await userEvent.keyboard('{Enter}');
  await soon(() => pointsOf(session(), name)).toBe(55);
  await points.fill('veel');
  await userEvent.keyboard('{Enter}');
  await expect.element(points).toHaveAttribute('aria-invalid', 'true');
  await expect
    .element(points)
    .toHaveAccessibleDescription(/Gevonden: "veel"\. Verwacht: een getal\.$/u);
  await expect
    .element(page.getByText(/De uitkomst hoort nog bij de laatste regel die klopte/u))
    .toBeVisible();
  expect(pointsOf(session(), name)).toBe(55);
  await page.getByRole('button', { name: 'Terug naar de lijst' }).click();
  await expect.element(talks).toHaveAccessibleName(/gewijzigd in dit scenario.*nog niet af/u);
  await talks.getByRole('button', { name: /^Wijzigen/u }).click();
  await expect.element(points).toHaveValue('veel');
  await points.fill('400');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(points)
    .toHaveAccessibleDescription(/Gevonden: 400\. Verwacht: een getal van ten hoogste 100\./u);
  const sentence = page.getByRole('textbox', {
    name: 'Zin die mensen te zien krijgen (Nederlands)',
  });
  const published = sentence.element() as HTMLTextAreaElement;
  const { value } = published;
  await sentence.fill('');
  await userEvent.keyboard('{Tab}');
  await expect.element(sentence).toHaveAccessibleDescription('Hier ontbreekt iets. Vul dit in.');
  await sentence.fill(value);
  await points.fill('60');
  await userEvent.keyboard('{Enter}');
  await soon(() => pointsOf(session(), name)).toBe(60);
  await expect.element(page.getByText(/Deze regel klopt/u)).toBeVisible();
});

it('follows a step back while the rule is open', async () => {
  const { session, undo } = await opened();
  await talks.getByRole('button', { name: /^Wijzigen/u }).click();
  const points = page.getByRole('textbox', { name: 'Punten' });
  const before = pointsOf(session(), name);
  await points.fill('77');
  await userEvent.keyboard('{Enter}');
  await soon(() => pointsOf(session(), name)).toBe(77);
  await undo();
  await expect.element(points).toHaveValue(JSON.stringify(before));
});

it('opens a rule without the mistake that was being typed in another policy', async () => {
  const { view, session } = await opened();
  await talks.getByRole('button', { name: /^Wijzigen/u }).click();
  const points = page.getByRole('textbox', { name: 'Punten' });
  await points.fill('veel');
  await expect.element(points).toHaveAttribute('aria-invalid', 'true');
  const { pack, dataset } = session().baseline;
  view.session = await openSession({ ...pack }, dataset, compiled);
  await talks.getByRole('button', { name: /^Wijzigen/u }).click();
  await expect.element(points).toHaveValue('40');
  await expect.element(points).toHaveAttribute('aria-invalid', 'false');
});

it('makes a new rule, which counts once it is right, and takes it away again', async () => {
  const { session } = await opened('greenford-2026');
  await page.getByRole('button', { name: 'Make a new rule' }).click();
  await expect.element(page.getByRole('heading', { name: 'New rule' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Title' }).fill('Small asks');
  await page.getByRole('textbox', { name: 'Sentence that people see' }).fill('It asks for little.');
  const row = page.getByRole('group', { name: 'Condition 1', exact: true });
  await row.getByRole('combobox', { name: /^Fact/u }).selectOptions('amount requested');
  await row.getByRole('combobox', { name: /^Comparison/u }).selectOptions('at most');
  expect(session().run.scenario.rules).toBeUndefined();
  await row.getByRole('textbox', { name: /^Value/u }).fill('2,500');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => session().run.scenario.rules?.[0]?.conditions)
    .toEqual({
      all: [{ fact: 'proposal.requestedCents', operator: 'lessThanInclusive', value: 250_000 }],
    });
  await page.getByRole('button', { name: 'Back to the list' }).click();
  const own = page.getByRole('article', { name: /^Small asks new in this scenario/u });
  await own.getByRole('button', { name: /^Take the rule away/u }).click();
  await soon(() => session().run.scenario).toEqual(session().baseline.scenario);
  await expect.element(own).not.toBeInTheDocument();
});

it('keeps a new rule that is not finished, to go on with', async () => {
  await opened();
  await page.getByRole('button', { name: 'Nieuwe regel maken' }).click();
  await page.getByRole('textbox', { name: 'Titel (Nederlands)' }).fill('Half');
  const back = page.getByRole('button', { name: 'Terug naar de lijst' });
  await back.click();
  await expect.element(page.getByText(/^Deze regel is nog niet af\. Wat u eraan/u)).toBeVisible();
  await page.getByRole('button', { name: 'Verder met own/rule-1' }).click();
  await expect
    .element(page.getByRole('textbox', { name: 'Titel (Nederlands)' }))
    .toHaveValue('Half');
  await back.click();
  await page.getByRole('button', { name: 'Nieuwe regel maken' }).click();
  await back.click();
  await expect
    .element(page.getByText(/^Deze regels zijn nog niet af\. Wat u eraan/u))
    .toBeVisible();
});

it('changes a rule as JSON in an editor that says what is wrong, and that Tab leaves after Escape', async () => {
  const { session, view } = await opened();
  await talks.getByRole('button', { name: /^Wijzigen/u }).click();
  await page.getByRole('radio', { name: 'JSON' }).click();
  const editor = page.getByRole('textbox', { name: 'De regel als JSON' });
  await expect.element(editor).toHaveAttribute('contenteditable', 'true');
  await expect.element(editor).toHaveAccessibleDescription(/Escape en daarna Tab/u);
  const own = view.renderRoot.querySelector('maatstaf-rule-json');
  const text = own?.text ?? '';
  await editor.click();
  await userEvent.keyboard('{Control>}a{/Control}');
  await editor.fill(text.replace('"points": 40', '"points": 400'));
  await expect
    .element(page.getByRole('listitem').filter({ hasText: '/event/params/points' }))
    .toMatchTextContent(/te groot/u);
  await soon(() => own?.renderRoot.querySelectorAll('.cm-lintRange-error').length).toBe(1);
  await page.getByRole('button', { name: /^\/event\/params\/points/u }).click();
  await soon(() => getSelection()?.toString() ?? '').toBe('400');
  await editor.fill(text.replace('"points": 40', '"points": 44'));
  await soon(() => pointsOf(session(), name)).toBe(44);
  await editor.click();
  await userEvent.keyboard('{Escape}{Tab}');
  expect(own?.renderRoot instanceof ShadowRoot && own.renderRoot.activeElement).toBeNull();
});

it('says at the rules what the check found about them', async () => {
  await opened();
  await page.getByRole('combobox', { name: 'Toon' }).selectOptions('waar iets bij is opgemerkt');
  await expect
    .element(page.getByText(/Deze regel geldt voor alle voorstellen gelijk/u))
    .toBeVisible();
});

const test = page.getByRole('button', { name: 'Toets of het beleid nog eerlijk is' });

it('offers to test rules that were changed, and comes back to the rule that is open', async () => {
  const { session } = await opened();
  await expect.element(talks).toBeVisible();
  await expect.element(test).not.toBeInTheDocument();
  await talks.getByRole('button', { name: /^Wijzigen/u }).click();
  const points = page.getByRole('textbox', { name: 'Punten' });
  await points.fill('veel');
  await userEvent.keyboard('{Enter}');
  await expect.element(points).toHaveAttribute('aria-invalid', 'true');
  await expect.element(test).not.toBeInTheDocument();
  await points.fill('55');
  await userEvent.keyboard('{Enter}');
  await soon(() => pointsOf(session(), name)).toBe(55);
  await test.click();
  await expect.element(page.getByRole('heading', { name: 'Regels beproeven' })).toBeVisible();
  const back = page.getByRole('button', { name: 'Terug naar de regels' });
  await soon(() => back.element().matches(':focus')).toBe(true);
  await back.click();
  await soon(() => test.element().matches(':focus')).toBe(true);
  await expect.element(points).toHaveValue('55');
});

it('offers the test for a rule that is off too', async () => {
  await opened();
  await page.getByRole('switch', { name: 'In gebruik (Gesprekken met bewoners)' }).click();
  await expect.element(test).toBeVisible();
});
