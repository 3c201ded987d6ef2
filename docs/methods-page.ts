import { honours, type LimitFeature, limitFeatures, methodKinds } from '@maatstaf/core';

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
  ].join('\n');
}
