import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { carriesLicence } from './licence.ts';
import { packed } from './packed.ts';
import { failingSamples } from './samples.ts';

// Each package is packed once as npm would publish it, after a build. publint and attw look at it, it
// carries the licence, and the guides are followed with it in a project of its own.
const folders = ['packages/core', 'packages/fairness', 'packages/elements', 'packages/cli'];
/** The first is the one that the guides use. */
const policyFolders = ['rules/maastricht-2025', 'rules/greenford-2026'];

const place = mkdtempSync(join('node_modules', '.packed-'));
try {
  const archives = folders.map((folder) => packed(folder, place));
  const checks = archives.flatMap((archive) => [
    ['publint', 'run', archive, '--strict'],
    // The packages are ES modules only, so being required from CommonJS is not among the promises.
    ['attw', archive, '--profile', 'esm-only', '--quiet'],
  ]);
  const failed: string[] = [];
  // As many at once as there are processors; each tells what it found once it is done.
  const rest = checks.values();
  const worker = async (): Promise<void> => {
    for (const check of rest) if (!(await holds(check))) failed.push(check.join(' '));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  const [policy = '', ...policies] = policyFolders.map((folder) => packed(folder, place));
  for (const archive of [...archives, policy, ...policies])
    if (!carriesLicence(archive)) failed.push(`${archive}: the licence of the repository`);
  failed.push(...failingSamples([...archives, policy]));
  for (const one of failed) console.error(`failed: ${one}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} finally {
  rmSync(place, { recursive: true });
}

function holds([tool = '', ...words]: readonly string[]): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const child = spawn(join('node_modules', '.bin', tool), words);
  const told: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => told.push(chunk));
  child.on('close', (code) => {
    process.stdout.write(Buffer.concat(told));
    resolve(code === 0);
  });
  return promise;
}
