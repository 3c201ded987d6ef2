import { mkdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { maatstaf } from '../maatstaf.ts';
import type { Result } from '../result.ts';
import { emptyFolder, greenford, rules, starterWith, traceOf } from '../../testing/folder.ts';
import { pipe } from '../../testing/terminal.ts';

const check = (...words: string[]): Promise<Result> => maatstaf(['check', ...words], pipe);

const leaf = { fact: 'proposal.residentLed', operator: 'equal', value: true };
const ruleWith = (conditions: unknown): string =>
  JSON.stringify({
    rules: [
      {
        name: 'extra/rule',
        conditions,
        event: {
          type: 'attention',
          params: {
            title: { en: 'x', nl: 'x' },
            reason: { en: 'x', nl: 'x' },
            source: 'configuration',
          },
        },
      },
    ],
  });

test.each([
  [
    'greenford-2026',
    'greenford-2026 1.0.0 is in order: 16 rules, 14 facts, 15 statements, 9 neighbourhoods, 24 proposals.\nThe examples were read and not run: maatstaf test <pack> does that.\n',
  ],
  ['maastricht-2025', 'is in orde'],
])('%s is in order, and check says what it looked at', async (pack, part) => {
  const { exitCode, stdout, stderr } = await check(join(rules, pack));
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain(part);
});

test('statements that say what became of them are counted by what they are about', async () => {
  const { stdout } = await check(join(rules, 'maastricht-2025'), '--lang', 'en');
  const [encoded, ...others] = (/^all statements +333 +(.*)$/m.exec(stdout)?.[1] ?? '')
    .split(/ +/)
    .map(Number);
  expect(encoded).toBeGreaterThan(200);
  expect(others).toHaveLength(4);
  expect(others.at(-1)).toBe(0);
  expect((await check(greenford)).stdout).not.toContain('all statements');
});

test('a map is checked with the neighbourhoods of the data', async () => {
  const tile = {
    centre: [1, 1],
    cell: [
      [0, 0],
      [9, 0],
      [9, 9],
    ],
    tile: [0, 0],
  };
  const map = {
    format: 'maatstaf-geography/1',
    note: { en: 'Schematic.' },
    sources: [],
    extent: { width: 9, height: 9 },
    neighbourhoods: [
      { code: 'nowhere', ...tile },
      { code: 'nowhere either', ...tile },
    ],
    adjacent: [],
  };
  const folder = await starterWith({ 'geography.json': JSON.stringify(map) });
  const { exitCode, stdout } = await check(folder);
  expect(exitCode).toBe(1);
  expect(stdout).toContain('geography.json#/neighbourhoods/1/tile');
  expect(stdout).toContain('[geography.missing]');
});

test('a pack without data is checked by itself', async () => {
  const folder = await starterWith();
  await rm(join(folder, 'data'), { recursive: true });
  const { exitCode, stdout } = await check(folder);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(
    /\nmy-town 0\.1\.0 is in order: 6 rules, 5 facts, 3 statements\.\nThe examples .*\n$/,
  );
});

test('data from another folder are checked in place of the pack’s own', async () => {
  const elsewhere = await emptyFolder();
  const { exitCode, stdout } = await check(greenford, '--data', elsewhere);
  expect(exitCode).toBe(1);
  expect(stdout).toContain(join(elsewhere, 'proposals.csv'));
  expect(stdout).toContain('[file.missing]');
});

test('all mistakes come at once, by file and place', async () => {
  const folder = await starterWith({
    'data/proposals.csv':
      'id,title.en,serves,requestedCents,proposal.volunteers\na,A,north,12.5,many\nb,B,nowhere,100,-1\n',
  });
  const { exitCode, stdout, stderr } = await check(folder);
  expect(exitCode).toBe(1);
  const places = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(':', 1)[0]);
  expect(places).toEqual([
    'data/proposals.csv, row 2, column proposal.volunteers',
    'data/proposals.csv, row 2, column requestedCents',
    'data/proposals.csv, row 3, column proposal.volunteers',
    'data/proposals.csv, row 3, column serves',
  ]);
  expect(stderr).toContain(': 4 errors');
});

test('data are checked too where the pack has mistakes, without what only follows from these', async () => {
  const folder = await starterWith();
  const facts = await readFile(join(folder, 'facts.json'), 'utf8');
  await writeFile(join(folder, 'facts.json'), facts.replace('"number"', '"heap"'));
  const table = await readFile(join(folder, 'data', 'proposals.csv'), 'utf8');
  await writeFile(
    join(folder, 'data', 'proposals.csv'),
    table.replace('place.commercial', 'place.comercial').replace('south', 'nowhere'),
  );
  const { exitCode, stdout } = await check(folder, '--json');
  expect(exitCode).toBe(1);
  const { issues } = JSON.parse(stdout) as { issues: unknown[] };
  expect(issues).toMatchObject([
    { file: join('data', 'proposals.csv'), at: { row: 1, column: 'place.comercial' } },
    { file: join('data', 'proposals.csv'), at: { row: 5, column: 'serves' } },
    { file: 'facts.json', at: { pointer: '/facts/1/type' } },
  ]);
  expect(issues).toHaveLength(3);
});

test('as JSON the issues are data', async () => {
  const folder = await starterWith({ 'statements.json': '{"statements": 5}' });
  const { exitCode, stdout } = await check(folder, '--json');
  expect(exitCode).toBe(1);
  const { valid, issues } = JSON.parse(stdout) as { valid: boolean; issues: unknown[] };
  expect(valid).toBe(false);
  expect(issues).toMatchObject([
    { file: 'statements.json', at: { kind: 'pointer', pointer: '/statements' } },
  ]);
  expect(JSON.parse((await check(greenford, '--json')).stdout)).toMatchObject({
    valid: true,
    issues: [],
  });
});

describe('what is probably not meant', () => {
  const idle = {
    rules: [
      {
        name: 'extra/idle',
        conditions: { all: [{ ...leaf, operator: 'notEqual' }, leaf] },
        event: {
          type: 'attention',
          params: {
            title: { en: 'x', nl: 'x' },
            reason: { en: 'x', nl: 'x' },
            source: 'configuration',
          },
        },
      },
    ],
  };
  const idleRule = { 'rules/x.json': JSON.stringify(idle) };

  test('stands after the mistakes, with its place, and lets the call succeed', async () => {
    const { exitCode, stdout } = await check(await starterWith(idleRule));
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      'Warnings (1)\n  rules/x.json#/rules/0: As it stands this rule can never fire [rule.impossible]; found: conditions that exclude each other; expected: conditions that can hold together; about: rule:extra/idle\n',
    );
  });

  test('fails under --strict, unless the pack says why it is right', async () => {
    const folder = await starterWith(idleRule);
    expect((await check(folder, '--strict')).exitCode).toBe(1);
    const pack = JSON.parse(await readFile(join(folder, 'pack.json'), 'utf8')) as {
      accepted: object[];
    };
    pack.accepted.push({
      code: 'rule.impossible',
      of: ['rule:extra/idle'],
      why: { en: 'It waits for a new kind of place.', nl: 'Voor later.' },
    });
    await writeFile(join(folder, 'pack.json'), JSON.stringify(pack));
    const { exitCode, stdout } = await check(folder, '--strict');
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain('Warnings');
    expect(stdout).toContain('because: It waits for a new kind of place.\n');
    expect((await check(folder, '--strict', '--lang', 'nl')).stdout).toContain(
      'omdat: Voor later.',
    );
  });

  test('is data in JSON, with what it is about and the reason', async () => {
    const { stdout } = await check(greenford, '--json');
    const { findings } = JSON.parse(stdout) as { findings: { accepted: object | null }[] };
    expect(findings).toContainEqual({
      code: 'criterion.over-scale',
      severity: 'warning',
      file: 'pack.json',
      at: { kind: 'pointer', pointer: '/principles/0/criteria/0' },
      found: 'at most 115 points',
      expected: '100, or rules that exclude each other or form a ladder',
      concerns: ['criterion:heat-burden'],
      details: { mostPoints: 115 },
      accepted: { en: expect.stringContaining('held at 100') },
    });
  });

  test('is told in Dutch to who reads Dutch', async () => {
    const { stdout } = await check(greenford, '--lang', 'nl');
    expect(stdout).toContain(
      'gevonden: ten hoogste 115 punten; verwacht: 100, of regels die elkaar uitsluiten of samen een ladder zijn',
    );
    expect(stdout).not.toMatch(/gevonden: (?:at most|fires|read by|wherever|points under)/);
  });

  test('is judged at the day that is asked for', async () => {
    const { stdout, exitCode } = await check(greenford, '--date', '2027-01-01', '--strict');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('[pack.expired]; found: 2027-01-01;');
    expect((await check(greenford, '--date', 'soon')).exitCode).toBe(2);
  });

  test('calls a jump a cliff by the points that are asked for', async () => {
    expect((await check(greenford, '--cliff', '9')).stdout).toContain('[score.cliff]');
    expect((await check(greenford, '--cliff', '20')).stdout).not.toContain('[score.cliff]');
    const { exitCode, stderr } = await check(greenford, '--cliff', 'high');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--cliff is "high"; write points as a number from 0 to 100.');
  });

  test('is not looked for where a file is wrong', async () => {
    const folder = await starterWith({ ...idleRule, 'statements.json': '{"statements": 5}' });
    const { findings } = JSON.parse((await check(folder, '--json')).stdout) as {
      findings: unknown[];
    };
    expect(findings).toEqual([]);
  });
});

test('beside the weight of each criterion stands what it really decides', async () => {
  const { stdout } = await check(greenford);
  expect(stdout).toMatch(/^Criterion +Weight +Decides$/m);
  expect(stdout).toMatch(/^Links between greens +10% +\d+%$/m);
  const { influence } = JSON.parse((await check(greenford, '--json')).stdout) as {
    influence: { weightShare: number; influenceShare: number }[];
  };
  const sum = (key: 'weightShare' | 'influenceShare'): number =>
    influence.reduce((total, each) => total + each[key], 0);
  expect(sum('weightShare')).toBeCloseTo(1, 9);
  expect(sum('influenceShare')).toBeCloseTo(1, 9);
});

test.each(['greenford-2026', 'maastricht-2025'])(
  '%s holds nothing that is probably not meant and is not explained',
  async (pack) => {
    const { exitCode, stdout } = await check(join(rules, pack), '--strict');
    expect({ exitCode, warnings: /^(Warnings|Waarschuwingen).*/m.exec(stdout)?.[0] }).toEqual({
      exitCode: 0,
      warnings: undefined,
    });
  },
);

test('messages are in the language asked for', async () => {
  const folder = await starterWith({ 'facts.json': '' });
  expect((await check(folder, '--lang', 'nl')).stdout).toContain('gevonden');
  expect((await check(folder, '--lang', 'nl')).stderr).toContain('1 fout');
});

describe('a hostile or broken file ends in one clear error, no stack trace, and nothing written', () => {
  const payload = `$..[?((function(){process.mainModule.require('fs').writeFileSync('pwned','')})())]`;
  const text = (value: string): Uint8Array => new TextEncoder().encode(value);
  const utf16 = (value: string): Uint8Array =>
    new Uint8Array(Buffer.from(`\uFEFF${value}`, 'utf16le'));
  const latin1 = (value: string): Uint8Array => new Uint8Array(Buffer.from(value, 'latin1'));

  test.each<[string, string, string | Uint8Array, RegExp]>([
    [
      'code in a path',
      'rules/x.json',
      ruleWith({ all: [{ ...leaf, path: payload }] }),
      /^rules\/x\.json#\/rules\/0\/conditions\/all\/0\/path: .*\[key\.unknown\]/,
    ],
    [
      'params',
      'rules/x.json',
      ruleWith({ all: [{ ...leaf, params: {} }] }),
      /#\/rules\/0\/conditions\/all\/0\/params: .*\[key\.unknown\]/,
    ],
    ['an empty any', 'rules/x.json', ruleWith({ any: [] }), /#\/rules\/0\/conditions\/any: /],
    [
      'an unknown operator',
      'rules/x.json',
      ruleWith({ all: [{ ...leaf, operator: 'matches' }] }),
      /#\/rules\/0\/conditions\/all\/0\/operator: .*matches/,
    ],
    [
      'an unknown fact',
      'rules/x.json',
      ruleWith({ all: [{ ...leaf, fact: 'proposal.none' }] }),
      /#\/rules\/0\/conditions\/all\/0\/fact: .*proposal\.none/,
    ],
    [
      'a value of the wrong type',
      'rules/x.json',
      ruleWith({ all: [{ ...leaf, value: 'yes' }] }),
      /#\/rules\/0\/conditions\/all\/0\/value: .*yes/,
    ],
    [
      '20,000 levels of nesting',
      'rules/x.json',
      `{"rules":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
      /\[json\.too-deep\]/,
    ],
    [
      'conditions nested too deep',
      'rules/x.json',
      ruleWith(Array.from({ length: 13 }).reduce((inner) => ({ all: [inner] }), leaf)),
      /\[rule\.too-deep\]/,
    ],
    [
      'a __proto__ key',
      'rules/x.json',
      '{"__proto__": {"polluted": true}, "rules": []}',
      /#\/__proto__: .*\[key\.forbidden\]/,
    ],
    [
      'a file that is cut off',
      'pack.json',
      '{"format": "maatstaf-pack/1", "id": "my',
      /^pack\.json, line 1.*\[json\.syntax\]/,
    ],
    ['an empty file', 'pack.json', '', /^pack\.json, line 1.*\[json\.syntax\]/],
    ['UTF-16', 'facts.json', utf16('{"facts": []}'), /^facts\.json.*\[file\.encoding\].*UTF-16/],
    [
      'Latin-1',
      'data/neighbourhoods.csv',
      latin1('code,name\nnorth,Bérg\n'),
      /^data\/neighbourhoods\.csv, line 2.*\[file\.encoding\]/,
    ],
    [
      'zeros',
      'statements.json',
      new Uint8Array(2_000),
      /^statements\.json.*\[file\.control-character\]/,
    ],
    ['a list in place of a pack', 'pack.json', text('[]'), /^pack\.json/],
    ['a table that is no table', 'data/proposals.csv', text('"id'), /^data\/proposals\.csv/],
  ])('%s', async (_, file, content, line) => {
    const folder = await starterWith({ [file]: content });
    const before = await traceOf(folder);
    const checked = await check(folder);
    expect(checked.exitCode).toBe(1);
    expect(checked.stdout).toMatch(line);
    expect(checked.stdout.trim().split('\n')).toHaveLength(1);
    const dutch = (await check(folder, '--lang', 'nl')).stdout.replaceAll(/"[^"]*"/gu, '');
    expect(dutch).not.toMatch(/\b(?:the|an?|at|most|least|nothing|and|that|list|such)\b/u);
    const allocated = await maatstaf(['allocate', folder], pipe);
    expect(allocated.exitCode).toBe(1);
    expect(allocated.stdout).toBe('');
    expect(checked.stdout + checked.stderr + allocated.stderr).not.toMatch(/^\s+at /m);
    expect(await traceOf(folder)).toEqual(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('a file of 200 MB', async () => {
    const folder = await starterWith();
    await writeFile(join(folder, 'rules', 'x.json'), '');
    await truncate(join(folder, 'rules', 'x.json'), 200_000_000);
    const { exitCode, stdout } = await check(folder);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^rules\/x\.json: .*\[file\.too-large\].*190\.7 MiB.*10 MiB\n$/);
  });

  test('a folder in place of a file', async () => {
    const folder = await starterWith();
    await rm(join(folder, 'pack.json'));
    await mkdir(join(folder, 'pack.json'));
    const { exitCode, stdout } = await check(folder);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(
      /^pack\.json: .*\[file\.unreadable\].*found: a folder; expected: a file\n$/,
    );
  });

  test.each(['data', 'rules'])('a file in place of the folder %s', async (name) => {
    const folder = await starterWith();
    await rm(join(folder, name), { recursive: true });
    await writeFile(join(folder, name), '');
    const line = new RegExp(`^${name}: .*found: a file; expected: a folder\\n$`);
    const checked = await check(folder);
    expect(checked.exitCode).toBe(1);
    expect(checked.stdout).toMatch(line);
    const allocated = await maatstaf(['allocate', folder], pipe);
    expect(allocated.exitCode).toBe(1);
    expect(allocated.stderr.replace('maatstaf: ', '')).toMatch(line);
  });

  test('a link in place of the folder data, which would be left out in silence', async () => {
    const folder = await starterWith();
    await rename(join(folder, 'data'), join(folder, 'old'));
    await symlink(join(folder, 'old'), join(folder, 'data'));
    expect((await check(folder)).stdout).toMatch(/^data: .*found: a link; expected: a folder\n$/);
  });

  test('a folder in place of a table', async () => {
    const folder = await starterWith();
    await rm(join(folder, 'data', 'proposals.csv'));
    await mkdir(join(folder, 'data', 'proposals.csv'));
    const { exitCode, stdout } = await check(folder);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^data\/proposals\.csv: .*found: a folder; expected: a file\n$/);
  });

  test('a folder that is not there', async () => {
    const { exitCode, stdout } = await check(join(await emptyFolder(), 'none'));
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^(?:error +)?There is no folder \S*none \[file\.missing\]$/m);
  });

  test('a folder whose name is nearly right', async () => {
    const typed = greenford.replace('greenford', 'grenford');
    const { stdout } = await check(typed);
    expect(stdout).toContain(
      `There is no folder ${typed} [file.missing]; expected: a folder, perhaps ${greenford}\n`,
    );
  });

  test('the file of a pack in place of its folder', async () => {
    const { stdout } = await check(join(greenford, 'pack.json'));
    expect(stdout).toContain(`found: a file; expected: a folder, perhaps ${greenford}\n`);
  });

  test('a folder without a pack, and one with packs below it', async () => {
    const { stdout: empty } = await check(await emptyFolder());
    expect(empty).toMatch(/ found: a folder without a pack; expected: a folder with pack\.json\n$/);
    const { stdout } = await check(rules);
    expect(stdout).toContain(
      `found: a folder without a pack of its own; there are packs in ${greenford}, `,
    );
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });
});
