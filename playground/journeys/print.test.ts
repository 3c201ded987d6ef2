import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { goTo, heard, weigh } from './app-page.ts';
import { journey, withBrowser } from './journey.ts';

withBrowser();

const notice = 'De bedragen zijn voorbeelden. Ze zijn geen beleid en geen begroting.';

/** The page on paper, as the bytes of the file. */
const printed = async (page: Page): Promise<string> =>
  (await page.pdf({ format: 'A4', tagged: true, outline: true })).toString('latin1');

journey(
  'what is printed says that the amounts are examples, and can be read by those who do not see it',
  async (visit) => {
    const page = await visit();
    await weigh(page, 'Eigenaarschap', '50');
    await heard(page, /Eigenaarschap op 50/u);
    const notices = page.getByText(notice).filter({ visible: true });
    for (const view of ['Verdeling', 'Logboek']) {
      await goTo(page, view);
      await notices.first().waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await notices.count()).toBeGreaterThan(0);
      expect(await page.getByRole('navigation').isVisible()).toBe(false);
      await page.emulateMedia({ media: null });
      const file = await printed(page);
      expect(file.startsWith('%PDF-')).toBe(true);
      expect(file).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/u);
      expect(file).toContain('/StructTreeRoot');
      expect(file).toMatch(/\/Lang \(nl\)/u);
    }
  },
);
