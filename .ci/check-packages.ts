import { spawnSync } from 'node:child_process';
import { failingSamples } from './samples.ts';

// publint and attw look at each package as npm would publish it, after a build.
const packages = ['packages/core', 'packages/fairness', 'packages/elements', 'packages/cli'];

const checks = packages.flatMap((folder) => [
  ['publint', '--strict', folder],
  // The packages are ES modules only, so being required from CommonJS is not among the promises.
  ['attw', '--pack', folder, '--profile', 'esm-only', '--quiet'],
]);

const failed = checks.filter(([tool = '', ...options]) => {
  const { status } = spawnSync('npx', ['--no', tool, '--', ...options], { stdio: 'inherit' });
  return status !== 0;
});
const told = [...failed.map((check) => check.join(' ')), ...failingSamples()];
for (const one of told) console.error(`failed: ${one}`);
process.exitCode = told.length > 0 ? 1 : 0;
