import { expect, it } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { readScenario } from './read-scenario.ts';

const subject = await openPack('greenford-2026');
const [proposal] = subject.dataset.proposals;

const text = (changes: object, version = subject.pack.version): string =>
  JSON.stringify({
    format: 'maatstaf-scenario/1',
    pack: { id: subject.pack.id, version },
    ...changes,
  });

it('reads what was made on this policy', () => {
  const read = readScenario(subject, 'mine.json', text({ budgetCents: 100 }));
  expect(read).toMatchObject({
    ok: true,
    moved: false,
    dropped: [],
    scenario: { budgetCents: 100 },
  });
});

it('points to what is wrong in a file, and does not guess', () => {
  const read = readScenario(subject, 'mine.json', text({ budgetCents: -1, withdrawn: ['nobody'] }));
  expect(read.ok).toBe(false);
  expect(!read.ok && read.issues.map(({ at }) => at)).toEqual([
    { kind: 'pointer', pointer: '/budgetCents' },
  ]);
});

it('leaves out what no longer fits where the policy moved on, and tells it', () => {
  const reason = 'Promised earlier.';
  const overrides = [
    { proposal: 'nobody', action: 'lock-in', reason },
    { proposal: proposal?.id, action: 'lock-in', reason },
  ];
  const read = readScenario(
    subject,
    'old.json',
    text({ budgetCents: 100, overrides, rulesOff: ['gone/rule'], theme: 'dark' }, '0.9.0'),
  );
  expect(read).toMatchObject({
    ok: true,
    moved: true,
    scenario: {
      budgetCents: 100,
      rulesOff: [],
      overrides: [{ proposal: proposal?.id }],
      pack: { version: subject.pack.version },
    },
  });
  expect(read.ok && read.dropped.map(({ code }) => code)).toEqual([
    'key.unknown',
    'ref.unknown-rule',
    'ref.unknown-proposal',
  ]);
});

it('takes the policy’s fingerprint, where that is known, for whether it moved on', () => {
  const made = text({ rulesOff: ['gone/rule'] });
  expect(readScenario(subject, 'kept', made).ok).toBe(false);
  expect(readScenario(subject, 'kept', made, 'f'.repeat(64))).toMatchObject({
    ok: true,
    moved: true,
  });
});

it('has no way with a scenario of another policy, however old', () => {
  const other = JSON.stringify({
    format: 'maatstaf-scenario/1',
    pack: { id: 'elsewhere-2020', version: '0.1.0' },
  });
  const read = readScenario(subject, 'other.json', other);
  expect(!read.ok && read.issues.map(({ code }) => code)).toEqual(['scenario.other-pack']);
});

it('tells the line where a file is no JSON', () => {
  const read = readScenario(subject, 'broken.json', '{\n  "format": \n');
  expect(!read.ok && read.issues[0]).toMatchObject({
    code: 'json.syntax',
    at: { kind: 'line', line: 3 },
  });
});
