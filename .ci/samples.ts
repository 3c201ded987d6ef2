import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Guides with programs in them. */
const guides = [
  'README.md',
  'docs/developers.md',
  'packages/elements/README.md',
  'packages/fairness/README.md',
];
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
 * Follows the guides in a project of its own, which has the packages from their archives and nothing
 * of this repository's sources: every program must compile, and the first of the README must run. Returns
 * what fails; empty where nothing does.
 */
export function failingSamples(archives: readonly string[]): readonly string[] {
  // Within node_modules, so that the packages find what they depend on, and nobody else finds this.
  const project = mkdtempSync(join('node_modules', '.samples-'));
  try {
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n');
    for (const archive of archives) install(archive, project);
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

/** Puts a package there as npm would from what it packed, whatever its version. */
function install(archive: string, project: string): void {
  const name = /maatstaf-(.+?)-\d+\.\d+\.\d+\.tgz$/u.exec(archive)?.[1] ?? '';
  const own = join(project, 'node_modules', '@maatstaf', name);
  mkdirSync(own, { recursive: true });
  if (!runs('tar', ['-xzf', archive, '--strip-components=1', '-C', own]))
    throw new Error(`${archive} cannot be unpacked.`);
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
