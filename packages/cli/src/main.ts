#!/usr/bin/env node
import { languageOfCall } from './input/language.ts';
import { maatstaf } from './maatstaf.ts';
import { outputFault } from './result.ts';
import { terminalOf } from './terminal.ts';

const words = process.argv.slice(2);
process.stdout.on('error', async ({ code }: NodeJS.ErrnoException) => {
  // A reader that stops early, such as `head`, is no fault; a disk that is full is.
  if (code === 'EPIPE') return;
  process.exitCode = 70;
  process.stderr.write(outputFault(await languageOfCall(words), code ?? ''));
});

const terminal = terminalOf(process.stdout, process.env);
const progress = (line: string): void => void process.stderr.write(`\r\u001b[K${line}`);
const result = await maatstaf(words, process.stderr.isTTY ? { ...terminal, progress } : terminal);
process.stdout.write(result.stdout);
process.stderr.write(result.stderr);
process.exitCode = result.exitCode;
