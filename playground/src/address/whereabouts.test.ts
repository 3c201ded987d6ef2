import { LitElement } from 'lit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LayerCloseEvent, LayerOpenEvent } from './layer-events.ts';
import { Whereabouts } from './whereabouts.ts';

/** An element that is somewhere, and notes where it arrived. */
class Traveller extends LitElement {
  readonly arrived: string[] = [];
  readonly place: Whereabouts = new Whereabouts(this, ({ view, asked }) =>
    this.arrived.push(`${view} ${asked ?? ''}`.trim()),
  );
}
customElements.define('test-traveller', Traveller);

const bare = location.pathname + location.search;

beforeEach(() => history.pushState(null, '', bare));
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', bare);
});

function traveller(): Traveller {
  const element = new Traveller();
  document.body.append(element);
  return element;
}

/** Goes back in the browser, and waits until it is there. */
const back = (): Promise<void> =>
  new Promise((resolve) => {
    addEventListener('popstate', () => resolve(), { once: true });
    history.back();
  });

it('starts where the address says, and at the division where that is nowhere', () => {
  history.replaceState(null, '', '#view=rules&why=p-1');
  expect(traveller().arrived).toEqual(['rules p-1']);
  history.replaceState(null, '', '#view=nowhere');
  expect(traveller().arrived).toEqual(['division']);
});

it('goes back through the views that were chosen', async () => {
  const { place, arrived } = traveller();
  place.go('rules');
  place.go('log');
  expect(location.hash).toBe('#view=log');
  await back();
  await back();
  expect(arrived).toEqual(['division', 'rules', 'log', 'rules', 'division']);
  expect(location.hash).toBe('');
});

it('arrives again where it is, so that what failed is tried again, without a step to go back to', async () => {
  const { place, arrived } = traveller();
  place.go('rules');
  place.go('rules');
  await back();
  expect(arrived).toEqual(['division', 'rules', 'rules', 'division']);
});

it('closes the reasons by going back, also after turning to those of another proposal', async () => {
  const { place, arrived } = traveller();
  place.go('rules');
  place.ask('p-1');
  place.ask('p-2');
  expect(location.hash).toBe('#view=rules&why=p-2');
  await back();
  expect(arrived.at(-1)).toBe('rules');
  expect(location.hash).toBe('#view=rules');
});

it('leaves no step behind when the reasons are closed on the page', async () => {
  const { place } = traveller();
  place.go('rules');
  place.ask('p-1');
  place.closeAsked();
  expect([place.view, place.asked]).toEqual(['rules', undefined]);
  await expect.poll(() => location.hash).toBe('#view=rules');
  await back();
  expect(place.view).toBe('division');
});

it('closes reasons that were open when the page was loaded, and stays on the page', async () => {
  history.replaceState(null, '', '#view=rules&why=p-1');
  const { place } = traveller();
  place.closeAsked();
  expect(location.hash).toBe('#view=rules');
});

it('goes where it is told to while the browser is still on its way back', async () => {
  const { place } = traveller();
  place.ask('p-1');
  place.closeAsked();
  place.go('log');
  place.ask('p-2');
  place.closeAsked();
  place.go('rules');
  await expect.poll(() => location.hash).toBe('#view=rules');
  expect([place.view, place.asked]).toEqual(['rules', undefined]);
  await back();
  expect(place.view).toBe('log');
  await back();
  expect([place.view, place.asked]).toEqual(['division', undefined]);
});

/** Opens something over the page; tells whether it is open by now. */
function opened(element: Traveller) {
  const layer = { isOpen: true };
  const close = () => {
    layer.isOpen = false;
    element.dispatchEvent(new LayerCloseEvent(close));
  };
  element.dispatchEvent(new LayerOpenEvent(close));
  return { layer, close };
}

it('closes what lies over the page by going back, the last first, and stays where it is', async () => {
  const element = traveller();
  element.place.go('rules');
  const [below, above] = [opened(element).layer, opened(element).layer];
  await back();
  expect([below.isOpen, above.isOpen, element.place.view]).toEqual([true, false, 'rules']);
  await back();
  expect([below.isOpen, element.place.view]).toEqual([false, 'rules']);
  await back();
  expect(element.place.view).toBe('division');
});

it('leaves no step behind of what was closed on the page', async () => {
  const element = traveller();
  element.place.go('rules');
  const { close } = opened(element);
  close();
  element.place.go('log');
  await expect.poll(() => location.hash).toBe('#view=log');
  await back();
  expect(element.place.view).toBe('rules');
  await back();
  expect(element.place.view).toBe('division');
});

it('goes back to the policy before, in the view that it was left in', async () => {
  const { place } = traveller();
  place.go('rules');
  place.turnTo('greenford-2026', true);
  expect(location.hash).toBe('#policy=greenford-2026&view=rules');
  await back();
  expect([place.pack, place.view]).toEqual(['maastricht-2025', 'rules']);
});

it('starts with a policy without a step, and leaves a link with a scenario alone', async () => {
  const { place } = traveller();
  const before = history.length;
  place.turnTo('greenford-2026', false);
  expect([location.hash, history.length]).toEqual(['#policy=greenford-2026', before]);
  history.replaceState(null, '', '#s=1.abc');
  place.turnTo('maastricht-2025', true);
  expect([location.hash, history.length]).toEqual(['#s=1.abc', before]);
});
