import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { servedApp, type ServedApp } from '../page/serve.ts';
import { loadAxe } from './axe.ts';
import { lookAt } from './look.ts';
import { screens } from './screens.ts';
import { keptTold, toldIn } from './told.ts';
import { editions, openEdition, settled, tellingEdition } from './walking.ts';

let app: ServedApp;

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  app = await servedApp();
}, 60_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await app.close();
});

describe.each(editions)('$pack in $language', (edition) => {
  let page: Page;
  beforeAll(async () => {
    page = await openEdition(app.url, edition);
    await loadAxe(page);
  }, 60_000);
  afterAll(() => page.context().browser()?.close());

  it.each(screens)('can be used by everyone: $name', async (screen) => {
    await screen.open(page);
    await settled(page);
    const { wrong, passed } = await lookAt(page, {
      withTop: screen === screens[0],
      inFull: edition === editions[0],
    });
    const outline =
      edition === tellingEdition && screen.told !== undefined
        ? await toldIn(page, screen.told)
        : null;
    await screen.leave?.(page);
    expect(wrong).toEqual([]);
    expect(passed.length).toBeGreaterThan(5);
    // Another outline is meant to be looked at: `npm run accessibility` keeps it.
    if (outline !== null) expect(outline).toBe(await keptTold(screen.name));
  });
});
