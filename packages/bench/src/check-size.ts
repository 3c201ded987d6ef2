import { coreSize } from './size.ts';
import { targets } from './targets.ts';

// Fails where the main entry of core, as a browser gets it, has grown above its cap.

const { gzBytes, minifiedBytes, parts } = await coreSize();
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `@maatstaf/core: ${kilobytes(gzBytes)} gz (${kilobytes(minifiedBytes)} minified), cap ${kilobytes(targets.coreGzBytes)}`,
);
for (const { name, bytes } of parts) console.log(`  ${name}: ${kilobytes(bytes)} before minifying`);
if (gzBytes > targets.coreGzBytes) {
  console.error('Above the cap: see which part grew, or load it only when it is asked for.');
  process.exitCode = 1;
}
