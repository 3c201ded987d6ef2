import { expect, it } from 'vitest';
import { csv } from './csv.ts';

it('writes what Dutch Excel opens: a byte order mark, semicolons, decimal commas', () => {
  expect(
    csv(
      [
        ['Buurt', 'Euro'],
        ['Wyck; oost', 1_234.5],
        ['"De Heeg"', null],
      ],
      'nl',
    ),
  ).toBe('\uFEFFBuurt;Euro\r\n"Wyck; oost";1234,5\r\n"""De Heeg""";\r\n');
});

it('writes commas and decimal points in English', () => {
  expect(csv([['Wyck, east', -0.5]], 'en')).toBe('\uFEFF"Wyck, east",-0.5\r\n');
});

it.each(['=1+1', '+31', '-x', '@SUM(A1)', '\tx', '|cmd'])(
  'never hands over %j as a formula',
  (text) => {
    expect(csv([[text]], 'nl')).toContain(`'${text}`);
  },
);
