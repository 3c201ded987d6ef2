import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

it('runs the program that the README shows', () => {
  const [, program = ''] =
    /```ts\n([\s\S]*?)```/u.exec(readFileSync(`${root}README.md`, 'utf8')) ?? [];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--conditions=@maatstaf/source', '--input-type=module-typescript', '--eval', program],
    { cwd: root, encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const lines = stdout.trim().split('\n');
  expect(lines).toContain('p-malpertuis-living-room 2600000');
  expect(lines.at(-1)).toMatch(/^Toegekend: €\u00a026\.000\. Plaats 2 van 18 in Exploitatie/u);
});
