import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { chromium } from 'playwright-core';
import { town } from '../town.ts';
import { bundledWorker } from './bundled-worker.ts';
import type { WorkerFigures } from './worker.ts';

/** The stages in a worker of headless Chromium; null where there is no Chromium (`CHROMIUM_PATH`). */
export async function chromiumFigures(): Promise<WorkerFigures | null> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) return null;
  const server = serving({
    '/': ['text/html', '<!doctype html><title>bench</title>'],
    '/worker.js': ['text/javascript', await bundledWorker()],
    '/town.json': ['application/json', JSON.stringify(town())],
  });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(await addressOf(server));
    return await page.evaluate(
      () =>
        new Promise<WorkerFigures>((resolve, reject) => {
          const worker = new Worker('/worker.js', { type: 'module' });
          worker.addEventListener('message', ({ data }) => resolve(data));
          worker.addEventListener('error', ({ message }) => reject(new Error(message)));
        }),
    );
  } finally {
    await browser.close();
    server.close();
  }
}

function serving(files: Readonly<Record<string, readonly [type: string, body: string]>>): Server {
  return createServer(({ url = '' }, response) => {
    const file = files[url];
    response.writeHead(file === undefined ? 404 : 200, {
      'Content-Type': file?.[0] ?? 'text/plain',
      // An isolated page has a clock of 5 microseconds instead of 100.
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    response.end(file?.[1] ?? '');
  });
}

function addressOf(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(`http://127.0.0.1:${address.port}/`);
    });
  });
}
