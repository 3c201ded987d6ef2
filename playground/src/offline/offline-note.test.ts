import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { MaatstafOfflineNote } from './offline-note.ts';

it('says nothing until everything is kept, and then that the page works without a network', async () => {
  const note = new MaatstafOfflineNote();
  document.body.append(note);
  await note.updateComplete;
  expect(note.renderRoot.textContent).toBe('');
  navigator.serviceWorker.dispatchEvent(new Event('controllerchange'));
  const told = page.getByRole('status');
  await expect.element(told).toMatchTextContent('Deze pagina werkt nu ook zonder internet.');
  note.language = 'en';
  await expect.element(told).toMatchTextContent('This page now works without internet too.');
  note.remove();
});
