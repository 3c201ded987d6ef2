import type { Page } from 'playwright-core';

/** Lets the first policy have so many proposals: copies of its own, each under an id and a title of its own. */
export async function serveMany(page: Page, count: number): Promise<void> {
  await page.route(/\/maastricht-2025-[^/]*\.js$/u, async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    const body = code.replace(
      /export\s*\{\s*(\w+) as default\s*\};?/u,
      `const { pack, dataset } = $1;
const own = dataset.proposals;
const copy = (at) => {
  const one = own[at % own.length];
  const round = Math.floor(at / own.length);
  const titles = Object.entries(one.title).map(([key, text]) => [key, text + ' ' + round]);
  return round === 0 ? one : { ...one, id: one.id + '-' + round, title: Object.fromEntries(titles) };
};
const proposals = Array.from({ length: ${count} }, (_, at) => copy(at));
export default { pack, dataset: { ...dataset, proposals } };`,
    );
    if (body === code) throw new Error('The policy is not written as it was thought to be.');
    await route.fulfill({ contentType: 'text/javascript', body });
  });
}
