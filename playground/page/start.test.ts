import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

// What somebody does first: `npm start`, with a port of their own where they like.

const script = fileURLToPath(new URL('../start.ts', import.meta.url));

/** The program under way, and what it said so far. */
function started(...words: readonly string[]) {
  const child = spawn(process.execPath, ['--conditions=@maatstaf/source', script, ...words]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => (said.text += String(part)));
  return { child, said, ended: once(child, 'exit').then(([code]) => code as number | null) };
}

/** A server at a port that nobody else has. */
async function listening() {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The server has no port.');
  return { server, port: place.port };
}

it('serves the playground under its content security policy, at the port that was asked for', async () => {
  const { server, port } = await listening();
  server.close();
  await once(server, 'close');
  const { child, said, ended } = started('--port', String(port));
  const address = `http://localhost:${port}/`;
  await expect.poll(() => said.text, { timeout: 100_000 }).toContain(`Open ${address}`);
  expect(said.text).toContain('Sociale ontmoetingsplekken');
  const page = await fetch(address);
  expect(page.headers.get('content-security-policy')).toContain(
    "require-trusted-types-for 'script'",
  );
  expect(await page.text()).toContain('Maatstaf');
  // Ctrl+C
  child.kill('SIGINT');
  expect(await ended).toBe(0);
}, 120_000);

it('says what is wrong with a port, and does nothing', async () => {
  const { server, port } = await listening();
  onTestFinished(() => void server.close());
  for (const [words, complaint] of [
    [['--port', 'x'], '--port x: expected a whole number from 1 to 65535.'],
    [['--port', '65536'], '--port 65536: expected'],
    [['--port', String(port)], `--port ${port}: cannot be listened at; choose another.`],
    [['--port'], '--port'],
    [['--prt', '1'], '--prt'],
  ] as const) {
    const { said, ended } = started(...words);
    expect(await ended).toBe(2);
    expect(said.text).toContain(complaint);
    expect(said.text.trim().split('\n')).toHaveLength(1);
  }
});
