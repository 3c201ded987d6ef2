import { expect, test } from 'vitest';
import { terminalOf } from './terminal.ts';

test('a pipe is 100 columns wide and has no colour', () => {
  expect(terminalOf({}, {})).toEqual({
    columns: 100,
    interactive: false,
    colour: false,
    program: 'maatstaf',
  });
});

test('a terminal has its own width and colour', () => {
  expect(terminalOf({ isTTY: true, columns: 80 }, {})).toEqual({
    columns: 80,
    interactive: true,
    colour: true,
    program: 'maatstaf',
  });
});

test('NO_COLOR takes the colour away, unless it is empty', () => {
  expect(terminalOf({ isTTY: true }, { NO_COLOR: '1' }).colour).toBe(false);
  expect(terminalOf({ isTTY: true }, { NO_COLOR: '' }).colour).toBe(true);
});

test('called through npm, the program is called so in what is to be typed next', () => {
  expect(terminalOf({}, { npm_lifecycle_event: 'maatstaf' }).program).toBe('npm run maatstaf --');
  expect(terminalOf({}, { npm_lifecycle_event: 'test' }).program).toBe('maatstaf');
});
