import { coreSize, type entries } from './size.ts';
import { targets } from './targets.ts';

// Fails where core, as a browser gets it, has grown above a cap: the main entry, and it with the
// entry that parses.

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

async function hold(measured: readonly (keyof typeof entries)[], cap: number): Promise<void> {
  const { gzBytes, minifiedBytes, parts } = await coreSize(measured);
  const what = `@maatstaf/core, ${measured.join(' and ')}`;
  console.log(
    `${what}: ${kilobytes(gzBytes)} gz (${kilobytes(minifiedBytes)} minified), cap ${kilobytes(cap)}`,
  );
  for (const { name, bytes } of parts)
    console.log(`  ${name}: ${kilobytes(bytes)} before minifying`);
  if (gzBytes > cap) {
    console.error('Above the cap: see which part grew, or load it only when it is asked for.');
    process.exitCode = 1;
  }
}

await hold(['main'], targets.coreGzBytes);
await hold(['main', 'parse'], targets.coreWithParseGzBytes);
