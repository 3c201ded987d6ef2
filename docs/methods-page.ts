import { honours, type LimitFeature, limitFeatures, methodKinds, textIn } from '@maatstaf/core';
import { type MethodPromise, promises, properties } from '@maatstaf/fairness/promises';

const meanings: Readonly<Record<LimitFeature, string>> = {
  ceiling: 'at most so much for a neighbourhood, city district, pool or earmark',
  floor:
    'at least so much for a group (a reserve is a floor of an earmark); unused money is held or released',
  count: 'at most so many proposals of a group',
  coverage: 'at least so many in every group',
  tranches: 'a pool opens in steps',
  years: 'a budget for every year',
  incompatible: 'proposals that exclude each other',
  prerequisite: 'proposals that need another',
  'locked-in': 'put in by a person, with a reason',
  'locked-out': 'kept out by a person, with a reason',
  threshold: 'a least number of points on chosen principles',
  'leftover-flows': 'what a pool leaves goes to other pools',
};

/** What each way of dividing keeps to, as a page. */
export function methodsPage(): string {
  return [
    '# Ways of dividing',
    '',
    'Made by `npm run docs` from the code and its tests.',
    '',
    '## Which limits each keeps to',
    '',
    'Budget, pools and limits on single proposals are kept by all. A limit that a method cannot keep to is refused with the code `method.limit-refused` while it is in force; none is ignored.',
    '',
    `| limit | ${methodKinds.map((kind) => `\`${kind}\``).join(' | ')} |`,
    `| --- | ${methodKinds.map(() => '---').join(' | ')} |`,
    ...limitFeatures.map((feature) => {
      const cells = methodKinds.map((kind) => (honours(kind, feature) ? 'kept' : 'refused'));
      return `| ${feature}: ${meanings[feature]} | ${cells.join(' | ')} |`;
    }),
    '',
    ...promisedLines(),
  ].join('\n');
}

const marks: Readonly<Record<MethodPromise['mark'], string>> = {
  proved: 'P',
  held: 'T',
  fails: '✘',
};

/** A mark of the table; a dash where the property is not asked of the method. */
function markOf(promise: MethodPromise | undefined): string {
  return promise === undefined ? '–' : marks[promise.mark];
}

/** Which property each keeps, and the smallest example for each that it does not. */
function promisedLines(): readonly string[] {
  const methods = [...new Set(promises.map(({ method }) => method))];
  const promiseOf = (method: string, property: string): MethodPromise | undefined =>
    promises.find((one) => one.method === method && one.property === property);
  const broken = properties.flatMap(({ id, claim }) => {
    const examples = promises.flatMap((promise) =>
      promise.property === id && promise.mark === 'fails'
        ? [`  - \`${promise.method}\`: ${inShort(promise.example)}`]
        : [],
    );
    return examples.length === 0 ? [] : [`- ${textIn(claim, 'en')}`, ...examples];
  });
  return [
    '## What each promises',
    '',
    'Whole projects under one budget. P: provable in a few lines, and held by every case tried. T: held by every case tried, not proved. ✘: broken, by the example below the table. –: not asked. In proportion a winner is whoever gets a part, and nobody has a least amount: with least amounts somebody may drop out, and then a larger budget, or one request fewer, may cost another something (`packages/fairness/src/laws/not-promised.test.ts`), so that `verify` promises less. Each is a test: `npx vitest run --config vitest.workspace.ts --project fairness packages/fairness/src/promises`.',
    '',
    `| property | ${methods.map((method) => `\`${method}\``).join(' | ')} |`,
    `| --- | ${methods.map(() => '---').join(' | ')} |`,
    ...properties.map(({ id, claim }) => {
      const cells = methods.map((method) => markOf(promiseOf(method, id)));
      return `| ${textIn(claim, 'en')} | ${cells.join(' | ')} |`;
    }),
    '',
    '### The smallest examples',
    '',
    'A budget, entitlements by neighbourhood, and proposals as *name* (cost, score, neighbourhoods). Where one more or one less is asked for, the test says which.',
    '',
    ...broken,
    '',
    '### In proportion',
    '',
    'A claims problem, with other properties; `packages/core/src/allocate/proportional/laws.test.ts` holds each. By score times claim: splitting a claim gains nothing, and merging at most a cent; a claim above the budget gains. By score: merging gains nothing, and holding claims to the budget changes nothing; splitting gains. By either: all of the smaller of budget and claims is spent, nobody loses by a larger budget (without minimums), and neither a higher score nor a higher claim ever costs.',
    '',
    '### Floors under the best choice',
    '',
    'Under `optimal` a higher floor that some choice still keeps never lowers what its group gets, and never raises the total score (P); `packages/fairness/src/laws/limits/floor-of-optimal.test.ts` tries it on the pipeline itself. Under `ranking` a higher floor can lower what its group gets (✘); `group-promises.test.ts` beside it has the example.',
    '',
  ];
}

function inShort({ situation }: Extract<MethodPromise, { mark: 'fails' }>['example']): string {
  const { budgetCents, neighbourhoods, proposals } = situation;
  const entitled = neighbourhoods.map(({ code, entitlement }) => `${code} ${entitlement}`);
  const asked = proposals.map(
    ({ id, costCents, score, serves }) => `${id} (${costCents}, ${score}, ${serves.join('+')})`,
  );
  return `budget ${budgetCents}; ${entitled.join(', ')}; ${asked.join(', ')}.`;
}
