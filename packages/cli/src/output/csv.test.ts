import { describe, expect, test } from 'vitest';
import { csv } from './csv.ts';

test('a table has a header and CRLF at the end of each line', () => {
  expect(
    csv(
      ['id', 'cents'],
      [
        ['a', 1],
        ['b', null],
      ],
    ),
  ).toBe('id,cents\r\na,1\r\nb,\r\n');
});

test('commas, quotes and line breaks are quoted', () => {
  expect(csv(['x'], [['a,b'], ['say "no"'], ['two\nlines']])).toBe(
    'x\r\n"a,b"\r\n"say ""no"""\r\n"two\nlines"\r\n',
  );
});

describe('what a spreadsheet would take for a formula', () => {
  test.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\tx', ' =1+1', '=HYPERLINK("x")'])(
    '%j gets an apostrophe in front',
    (text) => {
      const [, line = ''] = csv(['x'], [[text]]).split('\r\n');
      expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  test('a carriage return in front is disarmed too', () => {
    expect(csv(['x'], [['\r=1']])).toBe(`x\r\n"'\r=1"\r\n`);
  });

  test('negative numbers stay numbers', () => {
    expect(csv(['x'], [[-12.5], ['-12.5'], ['-3']])).toBe('x\r\n-12.5\r\n-12.5\r\n-3\r\n');
  });
});
