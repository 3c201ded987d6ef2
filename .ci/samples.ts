import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Guides with programs in them, and the packages whose programs these are. */
const guides = [
  'README.md',
  'docs/developers.md',
  'packages/elements/README.md',
  'packages/fairness/README.md',
];
const packages = ['packages/core', 'packages/fairness', 'packages/elements', 'packages/cli'];
const policies = ['rules/maastricht-2025'];

/** What a program of a guide takes from the programs before it. */
const given = `import type { Dataset, Pack } from '@maatstaf/core';
declare global {
  const pack: Pack;
  const dataset: Dataset;
}
`;

/** How a project of somebody else may look for modules; the guide says that each of these will do. */
const ways = [
  ['bundler', 'esnext'],
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
];

/**
 * Follows the guides in a project of its own, which has the packages as they would be published and nothing
 * of this repository's sources: every program must compile, and the first of the README must run. Returns
 * what fails; empty where nothing does. Wants a build.
 */
export function failingSamples(): readonly string[] {
  // Within node_modules, so that the packages find what they depend on, and nobody else finds this.
  const project = mkdtempSync(join('node_modules', '.samples-'));
  try {
    install(project);
    const samples = guides.flatMap((guide) =>
      samplesIn(guide).map((program, index) => {
        const name = `${guide.replaceAll(/\W/gu, '-').toLowerCase()}-${index + 1}`;
        writeFileSync(join(project, `${name}.ts`), program);
        return name;
      }),
    );
    writeFileSync(join(project, 'given.ts'), given);
    symlinkSync('../../rules', join(project, 'rules'));
    const wrong = ways.filter(([resolution = '', module = '']) => {
      const files = [...samples, 'given'].map((name) => `${name}.ts`);
      const options = `--ignoreConfig --strict --target es2022 --lib es2023,dom,dom.iterable --types node --module ${module} --moduleResolution ${resolution} --outDir out`;
      return !runs('npx', ['--no', 'tsc', '--', ...options.split(' '), ...files], project);
    });
    const [first = ''] = samples;
    return [
      ...wrong.map(([resolution]) => `programs of the guides, moduleResolution ${resolution}`),
      ...(runs(process.execPath, [join('out', `${first}.js`)], project, 'ignore')
        ? []
        : ['the program of the README']),
    ];
  } finally {
    rmSync(project, { recursive: true });
  }
}

/** Puts the packages there as npm would from what it packs. */
function install(project: string): void {
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n');
  for (const folder of [...packages, ...policies]) {
    const own = join(project, 'node_modules', '@maatstaf', basename(folder));
    mkdirSync(own, { recursive: true });
    const packed = spawnSync(
      'npm',
      ['pack', '--silent', '--ignore-scripts', `./${folder}`, '--pack-destination', project],
      { encoding: 'utf8' },
    );
    const archive = join(project, packed.stdout.trim().split('\n').at(-1) ?? '');
    if (!runs('tar', ['-xzf', archive, '--strip-components=1', '-C', own]))
      throw new Error(`${folder} cannot be packed: ${packed.stderr}`);
  }
}

function samplesIn(guide: string): readonly string[] {
  return [...readFileSync(guide, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gmu)].map(
    ([, program = '']) => program,
  );
}

function runs(
  command: string,
  words: readonly string[],
  cwd?: string,
  stdout: 'inherit' | 'ignore' = 'inherit',
): boolean {
  const { status } = spawnSync(command, words, {
    stdio: ['ignore', stdout, 'inherit'],
    ...(cwd !== undefined && { cwd }),
  });
  return status === 0;
}
