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
    'Examples that show why stand as tests in `packages/fairness/src/laws/not-promised.test.ts` and beside the methods; where there',
    'is none, a promise was only not made.',
    '',
    '| law | claim | source | promised for | not beside |',
    '| --- | --- | --- | --- | --- |',
    ...laws.map(({ id, claim, source }) => {
      const promise = lawPromises.find(({ law }) => law === id);
      const methods = promise?.methods ?? [];
      const promised =
        methods === 'all' ? 'every way of dividing' : methods.map((one) => `\`${one}\``).join(', ');
      return `| \`${id}\` | ${textIn(claim, 'en')} | ${source} | ${promised} | ${promise?.without.join(', ') ?? ''} |`;
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
