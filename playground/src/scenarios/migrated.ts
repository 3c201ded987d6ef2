import type { Issue, Parsed } from '@maatstaf/core';

/** What makes a scenario of one format one of the next. The number is that of the format it takes. */
export type Migrations = ReadonlyMap<number, (older: Readonly<Record<string, unknown>>) => object>;

/** The format that this version of the program writes. */
const current = 1;

/** None yet: the first format is the one in use. */
const migrations: Migrations = new Map();

const named = /^maatstaf-scenario\/([1-9]\d{0,3})$/u;

/**
 * A scenario of an older format as one of the format in use, step by step; what has the format in use,
 * or none at all, comes back as it is, for `parseScenario` to judge. A newer format is refused with
 * `scenario.newer-format`: half of it might mean something else.
 */
export function migrated(
  file: string,
  value: unknown,
  { steps = migrations, to = current }: { readonly steps?: Migrations; readonly to?: number } = {},
): Parsed<unknown> {
  const found = formatOf(value);
  if (found === null || found === to) return { ok: true, value, issues: [] };
  if (found > to) return { ok: false, issues: [newer(file, found, to)] };
  let older = value as Readonly<Record<string, unknown>>;
  for (let format = found; format < to; format += 1) {
    const step = steps.get(format);
    if (step === undefined) return { ok: true, value, issues: [] };
    older = { ...step(older), format: `maatstaf-scenario/${format + 1}` };
  }
  return { ok: true, value: older, issues: [] };
}

function formatOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('format' in value)) return null;
  const [, number] = named.exec(String(value.format)) ?? [];
  return number === undefined ? null : Number(number);
}

function newer(file: string, found: number, to: number): Issue {
  return {
    code: 'scenario.newer-format',
    severity: 'error',
    file,
    at: { kind: 'pointer', pointer: '/format' },
    found: `maatstaf-scenario/${found}`,
    expected: `maatstaf-scenario/${to}`,
  };
}
