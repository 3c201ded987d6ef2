import { page, userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyGeography } from '../../fixture/tiny-geography.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { MaatstafNeighbourhoodMap } from './neighbourhood-map.ts';

beforeEach(() => page.viewport(900, 900));

async function mounted(properties: Partial<MaatstafNeighbourhoodMap> = {}) {
  const { run, comparison } = await tinyRuns({ budgetCents: 0 });
  const element = await mount(new MaatstafNeighbourhoodMap(), {
    run,
    comparison,
    geography: tinyGeography,
    ...properties,
  });
  const chosen: string[] = [];
  element.addEventListener('neighbourhood-select', ({ detail }) =>
    chosen.push(detail.neighbourhood),
  );
  return { element, chosen };
}

const option = (name: string | RegExp) => page.getByRole('option', { name });
const focusOn = (name: string | RegExp) => {
  const element = option(name).element();
  if (element instanceof SVGElement) element.focus();
};

/** The name of the neighbourhood that has the focus; empty where none has. */
const focused = ({ shadowRoot }: MaatstafNeighbourhoodMap): string =>
  shadowRoot?.activeElement?.closest('[role=option]')?.getAttribute('aria-label') ?? '';

describe('the map', () => {
  it('says it is schematic, in its title and in the words of the pack, with its source', async () => {
    await mounted();
    await expect
      .element(page.getByRole('heading', { name: 'Schematische kaart van de buurten' }))
      .toBeVisible();
    await expect.element(page.getByText('Deze kaart is bedacht.')).toBeVisible();
    await expect.element(page.getByText('Bron: Buurtkaart (Meester, CC0).')).toBeVisible();
  });

  it('starts with need, and gives every neighbourhood its value and the sign of its class', async () => {
    await mounted();
    const list = page.getByRole('listbox', { name: /Kwetsbaarheid/u });
    expect(list.getByRole('option').elements()).toHaveLength(3);
    await expect.element(option('Noord: 38,0, klasse 4')).toBeVisible();
    await expect.element(option('Zuid: 24,0, klasse 1')).toBeVisible();
  });

  it('draws unknown need as unknown: hatched, in a class of its own, and never as low', async () => {
    await mounted();
    const unknown = option('Eiland: onbekend');
    expect(unknown.element().querySelector('path')?.getAttribute('fill')).toBe('url(#hatch)');
    expect(option(/Zuid/u).element().querySelector('path')?.getAttribute('fill')).toBe(null);
    await expect.element(page.getByText('Onbekend is niet hetzelfde als laag.')).toBeVisible();
  });

  it('shows losses against the baseline with a sign', async () => {
    await mounted();
    await page.getByRole('combobox', { name: 'De kleur laat zien' }).selectOptions('change');
    await expect.element(option(/^Noord: −€.*klasse −/u)).toBeVisible();
  });

  it('leaves amounts per inhabitant out, and says why, where not every population is known', async () => {
    const { element } = await mounted();
    const select = page.getByRole('combobox', { name: 'De kleur laat zien' });
    await expect.element(select).not.toHaveTextContent('per inwoner');
    await expect
      .element(page.getByText(/aantal inwoners is niet van elke buurt bekend/u))
      .toBeVisible();
    const { run } = element;
    if (run === undefined) throw new Error('no run');
    const counted = run.dataset.neighbourhoods.map((area) => ({ ...area, population: 1_000 }));
    const [first, ...others] = run.dataset.neighbourhoods;
    if (first === undefined) throw new Error('no neighbourhood');
    const some = [{ ...first, population: 1_000 }, ...others];
    element.run = { ...run, dataset: { ...run.dataset, neighbourhoods: some } };
    await element.updateComplete;
    await expect.element(select).not.toHaveTextContent('per inwoner');
    element.run = { ...run, dataset: { ...run.dataset, neighbourhoods: counted } };
    await element.updateComplete;
    await select.selectOptions('per-head');
    await expect.element(option('Noord: € 0, klasse 0')).toBeVisible();
  });

  it('says in a table what it shows, highest first and unknown last', async () => {
    await mounted();
    await page.getByText('Tabel bij de kaart').click();
    const rows = page.getByRole('table').getByRole('row');
    await expect.element(rows.nth(1)).toMatchTextContent(/Noord.*38,0.*4 · 35 tot/u);
    await expect.element(rows.nth(3)).toMatchTextContent(/Eiland.*onbekend/u);
  });

  it('becomes tiles, and is tiles in order of code, with a note, where there is no map', async () => {
    const { element } = await mounted();
    await page.getByRole('radio', { name: 'Tegels' }).click();
    await expect
      .element(page.getByRole('heading', { name: 'De buurten als tegels' }))
      .toBeVisible();
    element.geography = undefined;
    await element.updateComplete;
    await expect.element(page.getByText(/Deze gegevens hebben geen kaart/u)).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'Kaart' })).not.toBeInTheDocument();
    expect(page.getByRole('listbox').getByRole('option').elements()).toHaveLength(3);
  });
});

describe('a person with a keyboard', () => {
  it('reaches the map in one step, goes to the neighbour by arrow and chooses with Enter', async () => {
    const { element, chosen } = await mounted();
    page.getByRole('radio', { name: 'Kaart' }).element().focus();
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => focused(element)).toMatch(/^Noord/u);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => focused(element)).toMatch(/^Zuid/u);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect.poll(() => focused(element)).toMatch(/^Noord/u);
    await userEvent.keyboard('{End}{Enter}');
    expect(chosen).toEqual(['N3']);
  });

  it('leaves it again in one step', async () => {
    const { element } = await mounted();
    focusOn(/^Zuid/u);
    await userEvent.keyboard('{Tab}');
    expect(focused(element)).toBe('');
  });
});

it('tells which neighbourhood was pressed, and marks the one that is chosen', async () => {
  const { element, chosen } = await mounted();
  await option(/^Zuid/u).click();
  expect(chosen).toEqual(['N2']);
  element.neighbourhood = 'N2';
  await element.updateComplete;
  await expect.element(option(/^Zuid/u)).toHaveAttribute('aria-selected', 'true');
  await expect.element(option(/^Noord/u)).toHaveAttribute('aria-selected', 'false');
});

describe('outlines of a person’s own', () => {
  it('replace the cells, and can be put away', async () => {
    const { element } = await mounted({
      outlines: {
        extent: { width: 100, height: 100 },
        areas: [
          {
            code: 'N2',
            centre: [50, 50],
            rings: [
              [
                [0, 0],
                [100, 0],
                [50, 100],
              ],
            ],
          },
        ],
      },
    });
    await expect
      .element(page.getByRole('heading', { name: /met uw eigen grenzen/u }))
      .toBeVisible();
    expect(page.getByRole('listbox').getByRole('option').elements()).toHaveLength(1);
    await expect.element(page.getByText('Niet op de kaart: Noord en Eiland.')).toBeVisible();
    let cleared = 0;
    element.addEventListener('outlines-clear', () => (cleared += 1));
    await page.getByText('Eigen grenzen van buurten gebruiken').click();
    await page.getByRole('button', { name: 'Terug naar de schematische kaart' }).click();
    expect(cleared).toBe(1);
  });

  it('are asked for as a file, and what is wrong with it is said', async () => {
    const { element } = await mounted();
    const names: string[] = [];
    element.addEventListener('outlines-choose', ({ detail }) => names.push(detail.file.name));
    await page.getByText('Eigen grenzen van buurten gebruiken').click();
    await userEvent.upload(page.getByLabelText('GeoJSON-bestand'), new File(['{}'], 'mijn.json'));
    expect(names).toEqual(['mijn.json']);
    element.outlineIssues = [
      {
        code: 'outlines.none',
        severity: 'error',
        file: 'mijn.json',
        at: { kind: 'pointer', pointer: '/features' },
        found: '2 features',
        expected: 'a code',
      },
    ];
    await element.updateComplete;
    await expect.element(page.getByRole('alert')).toMatchTextContent(/mijn.json#\/features/u);
  });
});

it('speaks English', async () => {
  await mounted({ language: 'en' });
  await expect
    .element(page.getByRole('heading', { name: 'Schematic map of the neighbourhoods' }))
    .toBeVisible();
  await expect.element(option('Noord: 38.0, class 4')).toBeVisible();
});

it('fits a small screen', async () => {
  await page.viewport(320, 700);
  const { element } = await mounted();
  const wide = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(
    (each) =>
      each.closest('details:not([open])') === null && each.getBoundingClientRect().right > 320.5,
  );
  expect(wide.map((each) => each.outerHTML.slice(0, 80))).toEqual([]);
});

it.each(['map', 'tiles'])('has nothing that axe objects to, as %s', async (layout) => {
  await mounted();
  if (layout === 'tiles') await page.getByRole('radio', { name: 'Tegels' }).click();
  await page.getByText('Tabel bij de kaart').click();
  await page.getByText('Eigen grenzen van buurten gebruiken').click();
  expect(await axeViolations()).toEqual([]);
});
