import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '@maatstaf/core/report';
import { reportSchema } from '@maatstaf/core/schemas';
import { describe, expect, test } from 'vitest';
import { maatstaf } from '../maatstaf.ts';
import type { Result } from '../result.ts';
import { emptyFolder, greenford, maastricht, rules, starterWith } from '../../testing/folder.ts';
import { pipe, screen } from '../../testing/terminal.ts';

const allocate = (...words: string[]): Promise<Result> => maatstaf(['allocate', ...words], pipe);

async function reported(...words: string[]): Promise<Report> {
  const { exitCode, stdout, stderr } = await allocate(...words);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout) as Report;
}

const awardOf = (report: Report, id: string) =>
  report.proposals.find((proposal) => proposal.id === id);

describe('other methods', () => {
  test('the best choice keeps to every floor of Maastricht, and is proved', async () => {
    const report = await reported(maastricht, '--method', 'optimal');
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    expect(report.proof).toMatchObject({ gapPoints: 0, tieBreakProved: true, conflict: [] });
    expect(report.limits.filter(({ met }) => met === false)).toEqual([]);
    const ranked = await reported(maastricht, '--method', 'ranking/skip');
    const points = ({ proposals }: Report): number =>
      proposals.reduce((sum, one) => (one.awardedCents > 0 ? sum + (one.score ?? 0) : sum), 0);
    expect(points(report)).toBeGreaterThan(points(ranked));
  });

  test('a division in proportion spends the whole budget, and is refused where limits stand', async () => {
    const report = await reported(greenford, '--method', 'proportional/score');
    expect(report.spentCents).toBe(report.budgetCents);
    expect(report.proof).toBeNull();
    const { exitCode, stderr } = await allocate(maastricht, '--method', 'proportional/score');
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain('method.limit-refused');
  });
});

describe('JSON', () => {
  test.each(['greenford-2026', 'maastricht-2025'])(
    '%s keeps to the published schema',
    async (pack) => {
      const report = await reported(join(rules, pack));
      expect(reportSchema.safeParse(report).error).toBeUndefined();
      expect(report.illustrativeAmounts).toBe(true);
      expect(report.spentCents).toBe(
        report.proposals.reduce((sum, { awardedCents }) => sum + awardedCents, 0),
      );
      expect(report.spentCents).toBeLessThanOrEqual(report.budgetCents);
      expect(
        report.proposals.every(({ contributions, score }) => {
          const sum = contributions.reduce((total, { weighted }) => total + weighted, 0);
          return score === null || Math.abs(sum - score) < 1e-9;
        }),
      ).toBe(true);
    },
  );

  test('names what other tools read', async () => {
    const report = await reported(greenford, '--json');
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining([
        'schema',
        'pack',
        'budgetCents',
        'spentCents',
        'pools',
        'proposals',
        'neighbourhoods',
        'fairness',
      ]),
    );
    expect(awardOf(report, 'brick-yard')).toMatchObject({
      pool: 'all',
      rank: 15,
      status: 'awarded',
      reason: 'rank',
      requestedCents: 2_750_000,
      awardedCents: 2_750_000,
      undetermined: [
        { rule: 'cooling/hot-ward', neighbourhoods: ['W8'], facts: ['neighbourhood.heatScore'] },
      ],
      attention: [],
    });
    expect(awardOf(report, 'brick-yard')?.contributions).toContainEqual(
      expect.objectContaining({
        rule: 'wildlife/greens-joined',
        kind: 'rule',
        criterion: 'green-links',
        neighbourhood: 'W8',
        points: 100,
        statements: ['GF1-8'],
      }),
    );
    expect(report.neighbourhoods[0]).toMatchObject({ code: 'W1', needIndex: null });
  });

  test('is the same for shuffled data and shuffled rules', async () => {
    const table = await readFile(join(greenford, 'data', 'proposals.csv'), 'utf8');
    const [head = '', ...rows] = table.trimEnd().split('\n');
    const areas = await readFile(join(greenford, 'data', 'neighbourhoods.csv'), 'utf8');
    const [areaHead = '', ...areaRows] = areas.trimEnd().split('\n');
    const data = await emptyFolder();
    await writeFile(join(data, 'proposals.csv'), [head, ...rows.toReversed()].join('\n'));
    await writeFile(
      join(data, 'neighbourhoods.csv'),
      [areaHead, ...areaRows.slice(4), ...areaRows.slice(0, 4)].join('\n'),
    );
    expect((await allocate(greenford, '--data', data)).stdout).toBe(
      (await allocate(greenford)).stdout,
    );

    const file = JSON.parse(
      await readFile(join(await starterWith(), 'rules', 'rules.json'), 'utf8'),
    ) as { rules: unknown[] };
    const shuffled = await starterWith({
      'rules/rules.json': JSON.stringify({ rules: file.rules.toReversed() }),
    });
    expect((await allocate(shuffled)).stdout).toBe((await allocate(await starterWith())).stdout);
  });
});

describe('options', () => {
  test('a budget decides how far the money goes', async () => {
    const report = await reported(greenford, '--budget', '410k');
    expect(report.budgetCents).toBe(41_000_000);
    // Twins with one score: the lot decides which of them the last money goes to.
    expect(awardOf(report, 'linden-north')?.status).toBe('awarded');
    expect(awardOf(report, 'linden-south')).toMatchObject({
      status: 'refused-ceiling',
      reason: 'lottery',
    });
  });

  test('a budget of nothing awards nothing', async () => {
    expect((await reported(greenford, '--budget', '0')).spentCents).toBe(0);
  });

  test('weights move the ranking', async () => {
    const [before, after] = [
      await reported(greenford),
      await reported(greenford, '--weights', 'wildlife=0.8'),
    ];
    expect(awardOf(after, 'meadow-hedge')?.score).toBeGreaterThan(
      awardOf(before, 'meadow-hedge')?.score ?? 100,
    );
    const share = after.weights
      .filter(({ principle }) => principle === 'wildlife')
      .reduce((sum, one) => sum + one.share, 0);
    expect(share).toBeCloseTo(0.8, 9);
  });

  test('with skip the money goes on below the first that does not fit', async () => {
    const strict = await reported(greenford, '--budget', '380k');
    const skip = await reported(greenford, '--budget', '380k', '--method', 'ranking/skip');
    expect(skip.method['mode']).toBe('skip');
    expect(skip.spentCents).toBeGreaterThan(strict.spentCents);
  });

  test('another index of need is used where it is asked for, and warns in table and report', async () => {
    const first = await reported(maastricht);
    const second = await reported(maastricht, '--need', 'rivm-2020');
    expect(first.needModel?.id).toBe('advisory-council');
    expect(second.needModel?.id).toBe('rivm-2020');
    expect(second.scenario['needModel']).toBe('rivm-2020');
    expect(second.needModel?.warnings.join(' ')).toContain('geen tellingen');
    expect(await reported(maastricht, '--need', 'advisory-council')).toEqual(first);
    const { stdout } = await maatstaf(
      ['allocate', maastricht, '--need', 'framework-2025'],
      screen(300),
    );
    expect(stdout).toContain('Kwetsbaarheid gemeten met: Acht indicatoren uit het beleidskader');
    expect(stdout).toContain('Laad eerst de cijfers en leg de grenzen vast voor: Lage veerkracht');
  });

  test('an index of need that a pack does not offer is a wrong call, with those it does', async () => {
    const unknown = await allocate(maastricht, '--need', 'quintiles');
    expect(unknown.exitCode).toBe(2);
    expect(unknown.stderr).toContain('rivm-2020');
    const none = await allocate(greenford, '--need', 'rivm-2020');
    expect(none.exitCode).toBe(2);
    expect(none.stderr).toContain('no index of need');
  });

  test('a scenario from a file is the start, and options stand on top of it', async () => {
    const folder = await emptyFolder();
    const file = join(folder, 'scenario.json');
    const scenario = {
      format: 'maatstaf-scenario/1',
      pack: { id: 'greenford-2026', version: '1.0.0' },
      budgetCents: 10_000_000,
      overrides: [
        { proposal: 'lark-lime', action: 'lock-in', reason: 'The street was promised trees.' },
      ],
    };
    await writeFile(file, JSON.stringify(scenario));
    const report = await reported(greenford, '--scenario', file, '--budget', '200k');
    expect(report.budgetCents).toBe(20_000_000);
    expect(awardOf(report, 'lark-lime')).toMatchObject({ status: 'awarded', reason: 'locked-in' });
    const table = await maatstaf(['allocate', greenford, '--scenario', file], screen(100));
    expect(table.stdout).toContain('The street was promised trees.');
  });

  test('a scenario with mistakes, or of another pack, is wrong input', async () => {
    const file = join(await emptyFolder(), 'scenario.json');
    await writeFile(
      file,
      '{"format":"maatstaf-scenario/1","pack":{"id":"other","version":"1.0.0"}}',
    );
    const { exitCode, stdout, stderr } = await allocate(greenford, '--scenario', file);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('[scenario.other-pack]');
    expect((await allocate(greenford, '--scenario', `${file}.none`)).exitCode).toBe(1);
  });

  test('a scenario of another version of the pack gives a warning on standard error', async () => {
    const file = join(await emptyFolder(), 'scenario.json');
    await writeFile(
      file,
      '{"format":"maatstaf-scenario/1","pack":{"id":"greenford-2026","version":"0.9.0"}}',
    );
    const { exitCode, stdout, stderr } = await allocate(greenford, '--scenario', file);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('[scenario.other-version]');
    expect(JSON.parse(stdout)).toHaveProperty('spentCents');
  });

  test.each([
    [['--budget', '1.500'], '--budget is "1.500"'],
    [['--budget', '-5'], '--budget is "-5"'],
    [['--weights', 'cooling=2'], 'cooling the share "2"'],
    [['--weights', 'cooling=0.7,wildlife=0.7'], 'come to 1.4'],
    [['--method', 'lottery'], '--method is "lottery"'],
    [['--by', 'street'], '--by is "street"'],
    [['--format', 'xml'], '--format is "xml"'],
    [['--json', '--format', 'csv'], 'exclude each other'],
    [['--lang', 'de'], '--lang is "de"'],
    [['--bugdet', '5'], 'there is no option --bugdet'],
    [['another'], 'does not know what to do with "another"'],
  ])('%j is a wrong call', async (words, part) => {
    const { exitCode, stdout, stderr } = await allocate(greenford, ...words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(part);
    expect(stderr).toContain('See `maatstaf allocate --help`.');
  });
});

describe('weights that leave a part without any', () => {
  const typed = 'ownership=1,made-together=0,cooperation=0';
  const weights = {
    principleWeights: { ownership: 1, tailoring: 0, 'unequal-investment': 0 },
    criterionWeights: {
      'resident-control': 1,
      'made-together': 0,
      'board-relief': 1,
      cooperation: 0,
    },
  };

  test('given with --weights are a wrong call that names the parts', async () => {
    const { exitCode, stdout, stderr } = await allocate(maastricht, '--weights', typed);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^maatstaf: --weights laat geen gewicht over in .*\(community-work\)/);
    const english = await allocate(maastricht, '--weights', typed, '--lang', 'en');
    expect(english.stderr).toMatch(/--weights leaves no weight in .*\(community-work\): every/);
  });

  test('from a file are wrong input, as the scenario and as the baseline', async () => {
    const file = join(await emptyFolder(), 'scenario.json');
    const pack = { id: 'maastricht-2025', version: '1.0.0' };
    await writeFile(file, JSON.stringify({ format: 'maatstaf-scenario/1', pack, ...weights }));
    for (const option of ['--scenario', '--baseline']) {
      const { exitCode, stdout, stderr } = await allocate(maastricht, option, file);
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
      expect(stderr).toMatch(/scenario\.json: .*\[weights\.none-in-pool\].*\(community-work\)/);
    }
  });
});

describe('fairness', () => {
  test('in the table, in words that name the areas behind the figures', async () => {
    const { stdout } = await maatstaf(['allocate', maastricht], screen(140));
    const text = stdout.replaceAll(/\s+/g, ' ');
    expect(text).toMatch(/Concentratie-index −0,\d\d: buurten met meer behoefte kregen meer/);
    expect(text).toMatch(/tussen stadsdelen en \d+ % binnen stadsdelen/);
    expect(text).toContain('Elke buurt telt even zwaar');
    expect(text).toMatch(/Van 5 buurten is de behoefte onbekend[^:]*: Jekerkwartier/);
  });

  test('where a pack knows no need, once', async () => {
    const { stdout } = await maatstaf(['allocate', greenford], screen(140));
    expect(stdout.match(/cannot be computed/g)).toHaveLength(1);
    expect(stdout).toMatch(/Theil 0\.\d\d tells how uneven the money is per inhabitant/);
  });

  test('in JSON with every metric, and euros per head only where everyone is counted', async () => {
    const [counted, uncounted] = [await reported(greenford), await reported(maastricht)];
    expect(counted.fairness.metrics).toHaveLength(7);
    const [millgate] = counted.neighbourhoods;
    if (millgate === undefined) throw new Error('Greenford has no neighbourhoods.');
    const { awardedCents, population, awardedCentsPerHead } = millgate;
    expect(awardedCentsPerHead).toBe(awardedCents / (population ?? Number.NaN));
    expect(awardedCentsPerHead).toBeCloseTo(2_029.13, 2);
    expect(uncounted.neighbourhoods.map((one) => one.awardedCentsPerHead)).not.toContain(
      expect.any(Number),
    );
    expect(uncounted.fairness.curves.concentration.at(-1)).toMatchObject({ money: 1 });
  });
});

describe('changes against a baseline', () => {
  test('as JSON: who comes in, who falls out, and the money per neighbourhood', async () => {
    const { stdout } = await allocate(greenford, '--budget', '400k', '--baseline', 'pack');
    const { changes } = JSON.parse(stdout) as {
      changes: {
        left: string[];
        entered: string[];
        neighbourhoods: { awardedDeltaCents: number }[];
        spentDeltaCents: number;
      };
    };
    expect(changes.left).toContain('linden-south');
    expect(changes.entered).toEqual([]);
    expect(
      changes.neighbourhoods.reduce((sum, { awardedDeltaCents }) => sum + awardedDeltaCents, 0),
    ).toBe(changes.spentDeltaCents);
  });

  test('as JSON it keeps to the published schema', async () => {
    const { stdout } = await allocate(
      greenford,
      '--budget',
      '400k',
      '--json',
      '--baseline',
      'pack',
    );
    const { data, error } = reportSchema.safeParse(JSON.parse(stdout));
    expect(error).toBeUndefined();
    expect(data?.changes?.left).toContain('linden-south');
  });

  test('in the table, in words', async () => {
    const { stdout } = await maatstaf(
      ['allocate', greenford, '--budget', '400k', '--baseline', 'pack'],
      screen(100),
    );
    expect(stdout).toMatch(/falls out +Linden Road, south side/);
    const same = await maatstaf(['allocate', greenford, '--baseline', 'pack'], screen(100));
    expect(same.stdout).toContain('No proposal is awarded more or less than in the baseline.');
  });

  test('against a file that changes what the rules see', async () => {
    const file = join(await emptyFolder(), 'old.json');
    await writeFile(
      file,
      '{"format":"maatstaf-scenario/1","pack":{"id":"greenford-2026","version":"1.0.0"},"parameters":{"maxGrant":1000000}}',
    );
    const { stdout } = await allocate(greenford, '--baseline', file);
    const { changes } = JSON.parse(stdout) as {
      changes: { proposals: { id: string; baselineCents: number; awardedDeltaCents: number }[] };
    };
    expect(changes.proposals.find(({ id }) => id === 'barrow-lane')).toMatchObject({
      baselineCents: 1_000_000,
      awardedDeltaCents: 3_200_000,
    });
  });

  test('in CSV, as columns', async () => {
    const { stdout } = await allocate(
      greenford,
      '--budget',
      '400k',
      '--baseline',
      'pack',
      '--format',
      'csv',
    );
    expect(stdout.split('\r\n')[0]).toMatch(/,change,baselineCents,differenceCents$/);
    expect(stdout).toMatch(/linden-south,.*,out,2600000,-2600000\r\n/);
  });
});
