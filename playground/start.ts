import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';

// What `npm start` does: it tells where the playground will be, shows in a few lines what it is about,
// builds it without a word, and tells the address again when it is there. With `--port` it listens there and nowhere else.

// Node reads the configuration as it stands: bundling it first would tell how long that took.
const configLoader = 'native';
const root = fileURLToPath(new URL('.', import.meta.url));
const usualPort = 4173;

const port = await chosenPort();
const address = `http://localhost:${port}/`;
say(`Maatstaf ${address} (in a moment; Ctrl+C stops it)\n`);
const [code] = await Promise.all([
  shown('allocate', 'rules/maastricht-2025', '--by', 'pool', '--format', 'table'),
  build({ root, configLoader, logLevel: 'error' }),
]);
if (code !== 0) process.exit(code);
const server = await preview({
  root,
  configLoader,
  logLevel: 'error',
  preview: { port, strictPort: true },
});
say(`\nOpen ${address} (Ctrl+C stops it)`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The exit code of a call of the command line, which prints as it does anywhere else. */
function shown(...words: readonly string[]): Promise<number> {
  const main = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url));
  const conditions = '--conditions=@maatstaf/source';
  const child = spawn(process.execPath, [conditions, main, ...words], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, npm_lifecycle_event: 'maatstaf' },
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exit) => resolve(exit ?? 1));
  });
}

/** The port that was asked for, or else the first from the usual one on that is free. Ends the program where that cannot be. */
async function chosenPort(): Promise<number> {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' } } });
    return values.port === undefined ? await freePort(usualPort) : await askedPort(values.port);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

async function askedPort(asked: string): Promise<number> {
  const one = Number(asked);
  if (!/^\d+$/u.test(asked) || one < 1 || one > 65_535)
    throw new Error(`--port ${asked}: expected a whole number from 1 to 65535.`);
  if (!(await isFree(one)))
    throw new Error(`--port ${one}: cannot be listened at; choose another.`);
  return one;
}

/** The first port from one on that nothing listens at. */
async function freePort(from: number): Promise<number> {
  for (let one = from; one < from + 100; one += 1) {
    // One after another: the first that is free is wanted.
    if (await isFree(one)) return one;
  }
  throw new Error(`Nothing is free between port ${from} and ${from + 99}.`);
}

function isFree(one: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(one, 'localhost', () => probe.close(() => resolve(true)));
  });
}
