import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a country takes in a process of its own. */
export interface Memory {
  /** The most that the process ever had resident, Node and the making of the data included. */
  readonly peakMiB: number;
  /** Node and the modules alone. */
  readonly nodeMiB: number;
  /** The proposals and neighbourhoods as objects. */
  readonly dataMiB: number;
  /** What a run keeps: columns, verdicts, values of criteria, awards. */
  readonly runMiB: number;
}

/** Starts a process that runs the country once, and reads what it says of its memory. */
export function peakMemory(): Memory {
  const script = fileURLToPath(new URL('memory.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--conditions=@maatstaf/source', '--expose-gc', script],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The memory run failed: ${stderr}`);
  return JSON.parse(stdout) as Memory;
}
