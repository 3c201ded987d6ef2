#!/usr/bin/env node
import { maatstaf } from './maatstaf.ts';
import { terminalOf } from './terminal.ts';

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  // A reader that stops early, such as `head`, is no fault; a disk that is full is.
  if (code === 'EPIPE') return;
  process.stderr.write(`maatstaf: the output cannot be written (${code}).\n`);
  process.exitCode = 70;
});

const result = await maatstaf(process.argv.slice(2), terminalOf(process.stdout, process.env));
process.stdout.write(result.stdout);
process.stderr.write(result.stderr);
process.exitCode = result.exitCode;
