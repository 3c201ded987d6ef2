import { baseline, type Pack } from '@maatstaf/core';
import { describe, expect, test } from 'vitest';
import { smallTown } from '../laws/small-town.ts';
import { townWith } from '../laws/town-with.test-data.ts';
import { readCase } from '../read-case.ts';
import { groundOf } from './ground.ts';
import { packInScenario } from './pack-in-scenario.ts';
import { publishedPack } from './published-pack.test-data.ts';
import { Bench, tally, tallyOn } from './tally.ts';
import { told, toldLines } from './told.ts';
import { lawsPromised, verify } from './verify.ts';

const { pack, dataset } = smallTown();

/** A rule about the code of a neighbourhood. */
const rule = (
  name: string,
  operator: string,
  value: string,
  { type, ...params }: { readonly type: string; readonly [key: string]: unknown },
) => ({
  name,
  conditions: { all: [{ fact: 'neighbourhood.code', operator, value }] },
  event: {
    type,
    params: { title: { en: name }, reason: { en: name }, source: 'configuration', ...params },
  },
});

/** The small town in which the rules favour one neighbourhood by its name. */
function withFavourite(): Pack {
  const effect = { type: 'score', criterion: 'c-open', points: 30 };
  const input = readCase(townWith({ rules: [rule('score/favourite', 'equal', 'n-1', effect)] }));
  if (input === null) throw new Error('The files of the favourite are not accepted.');
  return input.pack;
}

describe('verify', () => {
  test('finds nothing wrong with the small town, and says what it did not ask', async () => {
    const { laws } = await verify(pack, dataset, { runs: 40 });
    expect(laws.filter(({ outcome }) => outcome === 'broken').map(({ law }) => law)).toEqual([]);
    const need = laws.find(({ law }) => law === 'need-never-lowers-score');
    expect(need).toMatchObject({
      outcome: 'not-asked',
      runs: 0,
      why: { en: 'the policy has no index of need' },
    });
    const budget = laws.find(({ law }) => law === 'larger-budget-keeps-awards');
    expect(budget?.outcome).toBe('not-promised');
  });

  test('says of a promise on need why it cannot be tried where no rule gives points by need', async () => {
    const { pack: maastricht } = publishedPack('maastricht-2025');
    const scenario = {
      ...baseline(maastricht),
      rulesOff: ['unequal-investment/need-cumulative'],
    };
    const laws = ['progressivity'];
    const asked = await verify(maastricht, null, { runs: 10, laws });
    expect(asked.laws[0]).toMatchObject({ outcome: 'held' });
    const { laws: found, holds } = await verify(packInScenario(maastricht, scenario), null, {
      runs: 10,
      laws,
    });
    expect(found[0]).toMatchObject({
      outcome: 'not-asked',
      runs: 0,
      why: {
        nl: 'geen regel geeft punten naar de index van behoefte, dus dit is niet op de proef te stellen',
        en: 'no rule gives points by the index of need, so this cannot be put to the test',
      },
    });
    expect(holds).toBe(true);
    expect(lawsPromised(packInScenario(maastricht, scenario), laws)).toEqual([]);
  });

  test('gives the same for the same seed, and other cases for another', async () => {
    const options = { runs: 30, laws: ['within-budget', 'score-in-range'] };
    const once = await verify(pack, dataset, { ...options, seed: 7 });
    expect(await verify(pack, dataset, { ...options, seed: 7 })).toEqual(once);
    const other = await verify(pack, dataset, { ...options, seed: 8 });
    expect(other.laws.map(({ tried }) => tried)).not.toEqual(once.laws.map(({ tried }) => tried));
  });

  test('counts the same in parts as in one go', async () => {
    const order = { seed: 3, laws: ['within-budget', 'determinism'] };
    const whole = await tally(pack, null, { ...order, from: 0, runs: 24 });
    const [first, second] = [
      await tally(pack, null, { ...order, from: 0, runs: 10 }),
      await tally(pack, null, { ...order, from: 10, runs: 14 }),
    ];
    expect(whole.map(({ tried }) => tried)).toEqual(
      first.map(({ tried }, index) => tried + (second[index]?.tried ?? 0)),
    );
  });

  test('tells how far it is, and stops when it is no longer wanted', async () => {
    const seen: number[] = [];
    const aborted = new Error('No longer wanted.');
    const signal = {
      throwIfAborted: () => {
        if (seen.length > 1) throw aborted;
      },
    };
    const onProgress = (done: number) => void seen.push(done);
    await expect(verify(pack, dataset, { runs: 5000, signal, onProgress })).rejects.toBe(aborted);
    expect(seen.at(-1)).toBeLessThan(5000);
    expect(seen.every((done, index) => done >= (seen[index - 1] ?? 0))).toBe(true);
  });

  test.each([
    [{ laws: ['no-such-law'] }, /no law "no-such-law"/],
    [{ runs: 0 }, /whole number from 1/],
    [{ runs: 1.5 }, /whole number from 1/],
  ])('throws for %o', async (options, message) => {
    await expect(verify(pack, dataset, options)).rejects.toThrow(message);
  });

  test('fails a law that the cases hardly put to the test', async () => {
    const open = ['proposal.open', 'proposal.shop'].map((fact) => ({
      fact,
      operator: 'equal',
      value: true,
    }));
    const everyone = {
      ...rule('exclude/all', 'equal', '', { type: 'exclude' }),
      conditions: { any: [...open, ...open.map((not) => ({ not }))] },
    };
    const input = readCase(townWith({ rules: [everyone] }));
    if (input === null) throw new Error('The files of the closed town are not accepted.');
    const options = { runs: 20, laws: ['within-budget', 'determinism'] };
    const { laws, holds } = await verify(input.pack, null, options);
    expect(laws.map(({ outcome }) => outcome)).toEqual(['rarely-tried', 'held']);
    expect(holds).toBe(false);
  });
});

describe('a broken policy', () => {
  const favourite = withFavourite();

  test('comes with its smallest case, which can be found again', async () => {
    const { laws, holds } = await verify(favourite, null, {
      runs: 60,
      laws: ['no-favourites-by-name'],
    });
    expect(holds).toBe(false);
    const [report] = laws;
    const example = report?.counterexample;
    expect(example?.dataset.proposals).toHaveLength(1);
    expect(example?.dataset.neighbourhoods.map(({ code }) => code)).toContain('n-1');
    expect([...(example?.matters.values() ?? [])].flat()).toEqual([]);
    expect(example?.path).toMatch(/^\d+(:\d+)*$/);
  });

  test('is told in the words of the policy, in both languages', async () => {
    const { laws } = await verify(favourite, null, { runs: 60, laws: ['no-favourites-by-name'] });
    const [report] = laws;
    if (report === undefined) throw new Error('There is no report.');
    const [en, nl] = [told(report, 'en'), told(report, 'nl')];
    expect(en?.opening).toMatch(
      /^With a budget of €\d+ and this one proposal, for one neighbourhood:$/,
    );
    expect(nl?.opening).toMatch(
      /^Met een begroting van €\s\d+ en dit ene voorstel, voor één buurt:$/,
    );
    expect(en?.given[0]).toMatch(/^p-1: asks €\d+; for n-1/);
    expect(en?.happened[0]).toContain('has another name');
    expect(nl?.expected).toMatch(/^De wet: Geen buurt en geen stadsdeel/);
    expect(en === null ? [] : toldLines(en)).toHaveLength(6);
  });

  test('is broken from the same case on, however the cases are divided', async () => {
    const order = { seed: 1, laws: ['no-favourites-by-name'] };
    const [whole] = await tally(favourite, null, { ...order, from: 0, runs: 40 });
    const at = whole?.brokenAt ?? -1;
    const [later] = await tally(favourite, null, { ...order, from: at, runs: 1 });
    expect(later?.brokenAt).toBe(at);
  });
});

test('cases are what a parser would read from their files', async () => {
  const bench = new Bench(await groundOf(pack, dataset));
  const [order] = await tallyOn(bench, { seed: 1, from: 0, runs: 40, laws: ['input-order'] }, {});
  expect(order).toMatchObject({ tried: 40, brokenAt: null });
});
