import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(folder, 'README.md'), 'utf8');

/** What the README says that each element says: by its name the last column of its row. */
const said = new Map(
  [...readme.matchAll(/^\| `(maatstaf-[a-z-]+)`.*\|([^|]*)\|$/gmu)].map(([, name = '', events]) => [
    name,
    [...(events ?? '').matchAll(/[a-z-]+/gu)].map(([event]) => event).toSorted(),
  ]),
);

/** The events that the class comment of each element lists. */
const fired = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(folder, 'src', path), 'utf8'))
  .flatMap((source) => {
    const name = /customElements\.define\('([a-z-]+)'/u.exec(source)?.[1] ?? '';
    const events = [...source.matchAll(/@fires ([a-z-]+)/gu)].map(([, event = '']) => event);
    return said.has(name) ? [{ name, events: events.toSorted() }] : [];
  });

it('has a row for elements that are there', () => {
  expect(said.size).toBeGreaterThan(20);
  expect(fired.map(({ name }) => name).toSorted()).toEqual([...said.keys()].toSorted());
});

it.each(fired)('names every event of $name, and no other', ({ name, events }) => {
  expect(said.get(name)).toEqual(events);
});
