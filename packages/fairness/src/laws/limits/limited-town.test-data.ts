import type { Case } from '../../case.ts';
import { readCase } from '../../read-case.ts';
import { townWith } from '../town-with.test-data.ts';

const title = { en: 'A limit' };
const said = { title, source: 'configuration' };

/** The small town with a ceiling, a number, a floor that is not all used, and proposals that hang together. */
export function limitedTown(): Case {
  const files = townWith({
    pack: {
      limits: [
        {
          ...said,
          id: 'most',
          kind: 'ceiling',
          group: { by: 'neighbourhood', only: ['n-1'] },
          amount: { kind: 'cents', cents: 1700 },
        },
        { ...said, id: 'few', kind: 'count', group: { by: 'whole' }, atMost: 3 },
        {
          ...said,
          id: 'least',
          kind: 'floor',
          group: { by: 'neighbourhood', only: ['n-2'] },
          amount: { kind: 'cents', cents: 2000 },
          unspent: { kind: 'held', until: '2027-07-01' },
        },
      ],
    },
  });
  const { proposals, ...rest } = JSON.parse(files.data.get('proposals.json') ?? '{}') as {
    proposals: { id: string }[];
  };
  const related = proposals.map((proposal) => ({
    ...proposal,
    ...(proposal.id === 'p-2' ? { incompatibleWith: ['p-3'] } : {}),
    ...(proposal.id === 'p-1' ? { requires: ['p-6'] } : {}),
  }));
  const all = {
    ...files,
    data: new Map([
      ...files.data,
      ['proposals.json', JSON.stringify({ ...rest, proposals: related })],
    ]),
  };
  const input = readCase(all);
  if (input === null) throw new Error('The files of the limited town are not accepted.');
  return { ...input, files: all, variation: 0 };
}
