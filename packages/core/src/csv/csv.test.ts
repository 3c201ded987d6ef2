import { describe, expect, test } from 'vitest';
import { csv, spreadsheetCsv } from './csv.ts';

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

test('semicolons separate where Dutch spreadsheets want them, and are quoted', () => {
  expect(csv(['a', 'b'], [['x;y', 1]], ';')).toBe('a;b\r\n"x;y";1\r\n');
});

test('commas, quotes and line breaks are quoted', () => {
  expect(csv(['x'], [['a,b'], ['say "no"'], ['two\nlines']])).toBe(
    'x\r\n"a,b"\r\n"say ""no"""\r\n"two\nlines"\r\n',
  );
});

describe('what a spreadsheet would take for a formula', () => {
  test.each([
    '=1+1',
    '+1',
    '-1+2',
    '@SUM(A1)',
    '\tx',
    ' =1+1',
    '=HYPERLINK("x")',
    '＝1+1',
    '\u0000=1+1',
  ])('%j gets an apostrophe in front', (text) => {
    const [, line = ''] = csv(['x'], [[text]]).split('\r\n');
    expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
  });

  test('a carriage return in front is disarmed too', () => {
    expect(csv(['x'], [['\r=1']])).toBe(`x\r\n"'\r=1"\r\n`);
  });

  test('a date stays a date', () => {
    expect(csv(['x'], [['2026-11-01'], ['1-2'], ['-1-2']])).toBe(
      "x\r\n2026-11-01\r\n1-2\r\n'-1-2\r\n",
    );
  });

  test('negative numbers stay numbers', () => {
    expect(csv(['x'], [[-12.5], ['-12.5'], ['-3']])).toBe('x\r\n-12.5\r\n-12.5\r\n-3\r\n');
  });
});

test('control characters do not pass, in heads neither', () => {
  const [head, row] = csv(
    ['a\u0000b'],
    [['x\u001b[31mred\u009b2J\u0000\u007f\u202ey\ttab, line\r\nend']],
  ).split(/\r\n(?=")/);
  expect(head).toBe('a b');
  expect(row).toBe('"x [31mred 2J   y\ttab, line\r\nend"\r\n');
});

describe('for a spreadsheet', () => {
  test('Dutch has a mark of UTF-8, semicolons and decimal commas', () => {
    expect(
      spreadsheetCsv([['Buurt', 'Euro'], ['Wyck; oost', 1_234.5], ['"De Heeg"', null], []], 'nl'),
    ).toBe('\uFEFFBuurt;Euro\r\n"Wyck; oost";1234,5\r\n"""De Heeg""";\r\n\r\n');
  });

  test('English has commas and decimal points', () => {
    expect(spreadsheetCsv([['Wyck, east', -0.5]], 'en')).toBe('\uFEFF"Wyck, east",-0.5\r\n');
  });

  test('nothing runs as a formula there either', () => {
    expect(spreadsheetCsv([['=1+1'], ['@SUM(A1)'], [-1.5]], 'nl')).toBe(
      "\uFEFF'=1+1\r\n'@SUM(A1)\r\n-1,5\r\n",
    );
  });
});
