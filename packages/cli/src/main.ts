#!/usr/bin/env node
import { maatstaf } from './maatstaf.ts';
import { terminalOf } from './terminal.ts';

// A reader that stops early, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const result = await maatstaf(process.argv.slice(2), terminalOf(process.stdout, process.env));
process.stdout.write(result.stdout);
process.stderr.write(result.stderr);
process.exitCode = result.exitCode;
