import type { CatalogueEntry } from './catalogue.ts';
import type { Report } from './check-pack.ts';
import type { BudgetYear, GroupLimit, LimitChange } from './group-limit.ts';
import type { Pack } from './pack.ts';
import type { Phrase, Words } from './phrase.ts';
import { eachYearOnce, idOf, notBuiltIn, suggesting } from './phrases.ts';

/** Limits on groups name pools, earmarks, parameters and facts that exist, and have the years they need. */
export function checkLimits(
  pack: Pack,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  report: Report,
): void {
  const complain = (
    code: string,
    path: readonly PropertyKey[],
    found: Phrase,
    expected: Words,
  ): void => report('pack.json', code, path, found, expected);
  const pools = new Set(pack.pools.map(({ id }) => id));
  const earmarks = new Set(pack.earmarks.map(({ id }) => id));
  const pool = (id: string | undefined, path: readonly PropertyKey[]): void => {
    if (id !== undefined && !pools.has(id))
      complain('ref.unknown-pool', path, id, idOf('pool', id, pools));
  };
  const earmark = (id: string | undefined, path: readonly PropertyKey[]): void => {
    if (id !== undefined && !earmarks.has(id))
      complain('ref.unknown-earmark', path, id, idOf('earmark', id, earmarks));
  };
  const number = (id: string, path: readonly PropertyKey[], prefix: string): void => {
    if (catalogue.get(id)?.type === 'number' && id.startsWith(prefix)) return;
    const numbers = [...catalogue.values()].filter(
      (fact) => fact.type === 'number' && fact.id.startsWith(prefix),
    );
    const expected = { nl: `een getal van ${prefix}…`, en: `a number of ${prefix}…` };
    const ids = numbers.map((fact) => fact.id);
    complain('ref.fact-type', path, id, suggesting(expected, id, ids));
  };
  for (const [index, limit] of pack.limits.entries()) {
    const at = ['limits', index];
    if (limit.id === 'years') {
      complain('id.duplicate', [...at, 'id'], 'years', notBuiltIn);
    }
    if (limit.kind === 'tranches') {
      pool(limit.pool, [...at, 'pool']);
      if (limit.step !== undefined)
        number(`parameter.${limit.step}`, [...at, 'step'], 'parameter.');
      else if ((pack.allocation.years ?? []).length === 0) {
        complain(
          'limit.no-years',
          at,
          { nl: 'geen stap en geen jaren', en: 'no step and no years' },
          { nl: 'een stap, of allocation.years', en: 'a step, or allocation.years' },
        );
      }
      if (limit.closed !== undefined && limit.closed.from > limit.parts.length) {
        const last = limit.parts.length;
        const expected = { nl: `een stap tot en met ${last}`, en: `a step up to ${last}` };
        complain('value.too-large', [...at, 'closed', 'from'], String(limit.closed.from), expected);
      }
      continue;
    }
    pool(limit.within, [...at, 'within']);
    for (const [place, key] of (limit.group.only ?? []).entries()) {
      const path = [...at, 'group', 'only', place];
      if (limit.group.by === 'pool') pool(key, path);
      if (limit.group.by === 'earmark') earmark(key, path);
    }
    if (limit.kind === 'coverage') {
      earmark(limit.earmark, [...at, 'earmark']);
      if (limit.existing !== undefined)
        number(limit.existing, [...at, 'existing'], 'neighbourhood.');
      // What exists stands at neighbourhoods; no pool or earmark has a number of its own.
      if (limit.existing !== undefined && ['pool', 'earmark'].includes(limit.group.by)) {
        const expected = {
          nl: 'geen getal van buurten, of groepen van buurten',
          en: 'no number of neighbourhoods, or groups of neighbourhoods',
        };
        complain('limit.existing-elsewhere', [...at, 'existing'], limit.group.by, expected);
      }
    }
  }
  const { leftover, years = [] } = pack.allocation;
  if (leftover.kind === 'flows') {
    leftover.to.forEach((id, index) => pool(id, ['allocation', 'leftover', 'to', index]));
  }
  for (const index of yearsTwice(years)) {
    const found = String(years[index]?.year);
    complain('id.duplicate', ['allocation', 'years', index, 'year'], found, eachYearOnce);
  }
}

/** The places of years that stood in the list before. */
export function yearsTwice(years: readonly BudgetYear[]): readonly number[] {
  return years.flatMap(({ year }, index) =>
    years.findIndex((other) => other.year === year) === index ? [] : [index],
  );
}

/** What a scenario may change of a limit, beside whether it is on. */
export function changeableIn(limit: GroupLimit): readonly (keyof LimitChange)[] {
  switch (limit.kind) {
    case 'ceiling':
    case 'floor':
      return ['on', limit.amount.kind];
    case 'count':
      return ['on', 'atMost'];
    case 'coverage':
      return ['on', 'atLeast'];
    case 'tranches':
      return ['on'];
  }
}
