import { page, userEvent } from 'vitest/browser';
import { expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyLimits } from '../../fixture/tiny-limits.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import type { MethodChangeEvent, TieBreaksChangeEvent } from '../settings/settings-events.ts';
import { MaatstafMethodChoice } from './method-choice.ts';

async function mounted(...given: Parameters<typeof tinyRuns>) {
  const { run } = await tinyRuns(...given);
  const element = await mount(new MaatstafMethodChoice(), { run });
  const methods: MethodChangeEvent['detail'][] = [];
  const tieBreaks: TieBreaksChangeEvent['detail'][] = [];
  element.addEventListener('method-change', ({ detail }) => methods.push(detail));
  element.addEventListener('tie-breaks-change', ({ detail }) => tieBreaks.push(detail));
  return { element, methods, tieBreaks };
}

const radio = (name: string) => page.getByRole('radio', { name, exact: true });

it('names all ways of dividing, says what each does, and tells which one is chosen', async () => {
  const { methods } = await mounted();
  await expect.element(radio('Rangorde')).toBeChecked();
  await expect
    .element(radio('Hoogste som van scores'))
    .toHaveAccessibleDescription(/samen de meeste punten/u);
  await radio('Hoogste som van scores').click();
  await radio('Ieder een deel').click();
  expect(methods).toEqual([
    { method: { kind: 'optimal' } },
    { method: { kind: 'proportional', weight: 'score' } },
  ]);
});

it('says why a way cannot be chosen, and offers to do without the limits in its way', async () => {
  const { methods } = await mounted({}, { ...tinyLimits });
  await expect.element(radio('Gelijke delen per buurt')).toBeDisabled();
  await expect
    .element(page.getByText(/Kan niet zolang dit geldt: Basis voor elke buurt/u))
    .toBeVisible();
  await page
    .getByRole('button', { name: 'Kies zonder deze grenzen (Gelijke delen per buurt)' })
    .click();
  expect(methods).toEqual([
    {
      method: {
        kind: 'equal-shares',
        entitlement: 'need',
        utility: 'score',
        completion: 'utilitarian',
      },
      without: { ids: ['base', 'most', 'few', 'everywhere'], leftover: false },
    },
  ]);
});

it('offers no order of receipt where no day of receipt is known', async () => {
  await mounted();
  await expect.element(radio('Wie het eerst komt')).toBeDisabled();
  await expect
    .element(page.getByText(/dit beleid heeft niet wat deze manier nodig heeft/u))
    .toBeVisible();
});

it('shows the seed of the lottery with a warning, and tells another', async () => {
  const { tieBreaks } = await mounted();
  const seed = page.getByRole('textbox', { name: 'Startwoord van de loting' });
  await expect.element(seed).toHaveValue('proef');
  await expect.element(seed).toHaveAccessibleDescription(/kan de loting dus sturen/u);
  await seed.fill('notaris-2026');
  await userEvent.keyboard('{Tab}');
  expect(tieBreaks).toEqual([{ tieBreaks: [{ kind: 'lottery', seed: 'notaris-2026' }] }]);
});

it('says how long a seed is that does not fit, and leaves it in the field', async () => {
  const { tieBreaks } = await mounted();
  const seed = page.getByRole('textbox', { name: 'Startwoord van de loting' });
  await seed.fill('x'.repeat(201));
  await userEvent.keyboard('{Tab}');
  const refusal = page.getByText(
    'Dit startwoord heeft 201 tekens. Er passen er 200. Het oude geldt nog.',
  );
  await expect.element(refusal).toBeVisible();
  await expect.element(seed).toHaveValue('x'.repeat(201));
  expect(tieBreaks).toEqual([]);
  await seed.fill('x'.repeat(200));
  await userEvent.keyboard('{Tab}');
  await expect.element(refusal).not.toBeInTheDocument();
  expect(tieBreaks).toEqual([{ tieBreaks: [{ kind: 'lottery', seed: 'x'.repeat(200) }] }]);
});

it('tells with the seed how it is drawn in public, and keeps that with another seed', async () => {
  const draw = { on: '2026-06-02', source: { nl: 'De notaris', en: 'The notary' } };
  const { element, tieBreaks } = await mounted();
  await page.getByLabelText('Dag van de trekking').fill(draw.on);
  await page.getByRole('textbox', { name: 'Bron (Nederlands)' }).fill(draw.source.nl);
  await page.getByRole('textbox', { name: 'Bron (Engels)' }).fill(draw.source.en);
  await userEvent.keyboard('{Tab}');
  expect(tieBreaks).toEqual([{ tieBreaks: [{ kind: 'lottery', seed: 'proef', draw }] }]);
  const { run } = await tinyRuns({ tieBreaks: [{ kind: 'lottery', seed: 'proef', draw }] });
  element.run = run;
  await expect.element(page.getByText(/op 2 juni 2026 in het openbaar getrokken/u)).toBeVisible();
  await page.getByRole('textbox', { name: 'Startwoord van de loting' }).fill('notaris');
  await userEvent.keyboard('{Tab}');
  expect(tieBreaks.at(-1)).toEqual({ tieBreaks: [{ kind: 'lottery', seed: 'notaris', draw }] });
});

it('keeps the seed where none is typed', async () => {
  const { tieBreaks } = await mounted();
  const seed = page.getByRole('textbox', { name: 'Startwoord van de loting' });
  await seed.fill(' ');
  await userEvent.keyboard('{Tab}');
  await expect.element(seed).toHaveValue('proef');
  expect(tieBreaks).toEqual([]);
});

it.each(['light', 'dark'])(
  'has nothing that axe objects to in %s, also at 320 pixels',
  async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    document.body.style.background = 'Canvas';
    await page.viewport(320, 900);
    await mounted({}, { ...tinyLimits });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(await axeViolations()).toEqual([]);
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
  },
);
