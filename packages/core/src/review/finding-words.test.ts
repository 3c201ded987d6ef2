import { expect, it } from 'vitest';
import { findingsOf } from './broken-packs.test-data.ts';
import { english } from './finding-words-en.ts';
import { dutch } from './finding-words-nl.ts';
import { type Finding, findingWords } from './index.ts';

it('writes numbers as each language does', async () => {
  const stretch = { fact: 'f', from: 4, includesFrom: true, to: 9.5, includesTo: false };
  expect(dutch['thresholds.gap'](stretch).found).toBe('geen regel neemt f vanaf 4 tot 9,5');
  expect(english['thresholds.gap'](stretch).found).toBe('f from 4 to below 9.5 is taken by none');
  const [finding] = await findingsOf((draft) => {
    draft.pack.principles[1].criteria[1].weight = 0.001;
  });
  if (finding === undefined) throw new Error('nothing was found');
  expect(findingWords(finding, 'nl')).toEqual({
    found: '0,01\u00a0% van de verschillen, bij 0,01\u00a0% van het gewicht',
    expected: 'ten minste 0,5\u00a0% van de verschillen',
  });
  expect(findingWords(finding, 'en').expected).toBe('at least 0.5% of the differences');
  expect(finding.details).toMatchObject({ leastInfluenceShare: 0.005 });
});

it('says up to and including which day a policy was valid', () => {
  const period = { date: '2027-01-01', validFrom: '2026-01-01', validTo: '2026-12-31' };
  expect(dutch['pack.expired'](period)).toEqual({
    found: '2027-01-01',
    expected: 'een datum vanaf 2026-01-01 tot en met 2026-12-31',
  });
  expect(english['pack.expired']({ ...period, validTo: null }).expected).toBe(
    'a date from 2026-01-01',
  );
});

it('speaks of the present settings only where a rule reads one', () => {
  expect(dutch['rule.impossible']({ parameters: [] }).found).toBe(
    'voorwaarden die elkaar uitsluiten',
  );
  expect(dutch['rule.impossible']({ parameters: ['parameter.maxYears'] }).found).toBe(
    'voorwaarden die elkaar uitsluiten bij de huidige instellingen (parameter.maxYears)',
  );
});

it('calls rules, facts and pools by the names that it is given, and leaves numbers as they are', () => {
  const about = { file: 'pack.json', at: { kind: 'file' }, concerns: [], accepted: null } as const;
  const implied: Finding<'rule.implied'> = {
    ...about,
    severity: 'notice',
    code: 'rule.implied',
    details: { narrow: 'a/narrow', wide: 'a/wide' },
  };
  const quoted = (id: string) => `“${id.replace('a/', '')}”`;
  expect(findingWords(implied, 'nl', quoted).found).toBe('waar “narrow” geldt, geldt ook “wide”');
  expect(findingWords(implied, 'en').found).toBe('wherever a/narrow holds, so does a/wide');
  const impossible: Finding<'rule.impossible'> = {
    ...about,
    severity: 'warning',
    code: 'rule.impossible',
    details: { parameters: ['a/years'] },
  };
  expect(findingWords(impossible, 'nl', quoted).found).toContain('(“years”)');
});
