import type { Scenario } from '@maatstaf/core';
import { expect, it } from 'vitest';
import { readShareHash, shareHash } from './share-link.ts';

const scenario: Scenario = {
  format: 'maatstaf-scenario/1',
  pack: { id: 'greenford-2026', version: '1.0.0' },
  title: 'Méér voor buurten – 50 %',
  budgetCents: 40_000_000,
  tieBreaks: [
    {
      kind: 'lottery',
      seed: '4 8 15 16',
      draw: { on: '2026-06-02', source: { en: 'the notary' } },
    },
  ],
  overrides: [{ proposal: 'barrow-lane', action: 'lock-in', reason: 'Promised earlier.' }],
};
const packSha256 = 'a'.repeat(64);

/** Any bytes as a link holds them: deflated, in base64url. */
async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

it('brings a whole scenario across', async () => {
  const hash = await shareHash({ scenario, packSha256 });
  expect(hash).toMatch(/^#s=1\.[\w-]+$/u);
  const read = await readShareHash(hash);
  expect(read).toMatchObject({ ok: true, packId: 'greenford-2026', packSha256 });
  expect(read.ok && JSON.parse(read.text)).toEqual(scenario);
});

it('reads the scenario of a link that names a view too', async () => {
  const hash = await shareHash({ scenario, packSha256 });
  expect(await readShareHash(`${hash}&view=rules`)).toEqual(await readShareHash(hash));
});

it('is the same link for the same scenario, in whatever order its settings stand', async () => {
  const { budgetCents, ...rest } = scenario;
  const turned = { budgetCents, ...rest } as Scenario;
  expect(await shareHash({ scenario: turned, packSha256 })).toBe(
    await shareHash({ scenario, packSha256 }),
  );
});

it('fits in a mail: a scenario with a decision takes less than 500 characters', async () => {
  expect((await shareHash({ scenario, packSha256 })).length).toBeLessThan(500);
});

it.each([
  ['no base64url', async () => '#s=1.%%%'],
  ['not deflated', async () => '#s=1.____'],
  ['no JSON', async () => `#s=1.${await packed('{"scenario":')}`],
  ['no scenario', async () => `#s=1.${await packed('{"packSha256":"a"}')}`],
  ['without a number', async () => '#s=abc'],
])('is refused when it is %s', async (_, hash) => {
  expect(await readShareHash(await hash())).toEqual({ ok: false, mistake: 'broken' });
});

it('says that a link is cut off, wherever that is', async () => {
  const whole = await shareHash({ scenario, packSha256 });
  for (let length = '#s='.length; length < whole.length; length += 1) {
    expect(await readShareHash(whole.slice(0, length)), String(length)).toEqual({
      ok: false,
      mistake: 'cut-off',
    });
  }
});

it('does not take a link with a wrong character for one that is cut off', async () => {
  const whole = await shareHash({ scenario, packSha256 });
  const wrong = `${whole.slice(0, 12)}AAAAAAAA${whole.slice(20)}`;
  expect(await readShareHash(wrong)).toEqual({ ok: false, mistake: 'broken' });
});

it('says that a link comes from a newer version', async () => {
  expect(await readShareHash('#s=2.abc')).toEqual({ ok: false, mistake: 'newer' });
});

it('stops unpacking what grows beyond any scenario', async () => {
  const bomb = `#s=1.${await packed(' '.repeat(20_000_000))}`;
  expect(bomb.length).toBeLessThan(60_000);
  expect(await readShareHash(bomb)).toEqual({ ok: false, mistake: 'too-large' });
});

it('does not unpack a link that is too long', async () => {
  const long = `#s=1.${'A'.repeat(400_000)}`;
  expect(await readShareHash(long)).toEqual({ ok: false, mistake: 'too-large' });
});
