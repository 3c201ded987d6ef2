import { textIn } from '@maatstaf/core';
import { lawPromises, limitLaws, packLaws } from '@maatstaf/fairness';

/** Every law with its claim and source, and for what it is promised, as a page. */
export function lawsPage(): string {
  const laws = [...new Set([...packLaws, ...limitLaws])];
  return [
    '# Laws',
    '',
    'What outcomes are held to, over generated policies and data, and where a policy gives a law something to look at by',
    '`maatstaf verify` over a policy of your own.',
    'Made by `npm run docs` from the code; what is promised stands in one table, `packages/fairness/src/promises/law-promises.ts`.',
    '',
    '“Not beside” names limits and settings beside which a law is not promised: it is tried with them switched off.',
    'For each of these there is a small case that breaks the law, and that no longer does once that limit is switched off:',
    '`packages/fairness/src/laws/not-beside.test-data.ts`. Other examples of what is not promised stand in `not-promised.test.ts`',
    'and `need-for-several.test.ts` there, and beside the methods.',
    '',
    '| law | claim | source | promised for | not beside |',
    '| --- | --- | --- | --- | --- |',
    ...laws.map(({ id, claim, source }) => {
      const promise = lawPromises.find(({ law }) => law === id);
      const methods = promise?.methods ?? [];
      const promised =
        methods === 'all' ? 'every way of dividing' : methods.map((one) => `\`${one}\``).join(', ');
      return `| \`${id}\` | ${textIn(claim, 'en')} | ${textIn(source, 'en')} | ${promised} | ${promise?.without.join(', ') ?? ''} |`;
    }),
    '',
    '## Why not for more',
    '',
    ...lawPromises.flatMap(({ law, why, whyNot = {} }) =>
      why === null
        ? []
        : [
            `- \`${law}\`: ${why.en}`,
            ...Object.entries(whyNot).map(([kind, text]) => `  - \`${kind}\`: ${text.en}`),
          ],
    ),
    '',
  ].join('\n');
}
