import { readdirSync, readFileSync } from 'node:fs';
import type { Evaluator } from '../assess/evaluator.ts';
import type { Dataset } from '../parse/dataset.ts';
import { orThrow } from '../parse/or-throw.ts';
import type { Pack } from '../parse/pack.ts';
import { parseDataset } from '../parse/parse-dataset.ts';
import { parsePack } from '../parse/parse-pack.ts';
import { run } from '../run/run.ts';
import type { Report } from './report-schema.ts';
import { report } from './report.ts';

// A golden holds what a pack decides on its example data at its defaults: who gets what, in which
// place and why. Changing one means that the policy changed, so `npm run golden` writes them and the
// difference is read line by line before it is kept.

const rules = new URL('../../../../rules/', import.meta.url);

export const packs = ['greenford-2026', 'maastricht-2025'] as const;
type PackId = (typeof packs)[number];

/** Where the golden of a pack stands. */
export const goldenFile = (pack: PackId): URL => new URL(`${pack}/golden.json`, rules);

/** The golden of a pack as it should be now, as text: one line per pool, proposal and neighbourhood. */
export async function goldenOf(id: PackId, evaluator: Evaluator): Promise<string> {
  return written(report(await run({ ...parsedPack(id), evaluator })));
}

/** A pack of this repository with its example data, parsed. Throws where they are not in order. */
export function parsedPack(id: PackId): { readonly pack: Pack; readonly dataset: Dataset } {
  const pack = orThrow(parsePack(filesIn(`${id}/`)));
  return { pack, dataset: orThrow(parseDataset(pack, filesIn(`${id}/data/`))) };
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  const root = new URL(folder, rules);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.(json|csv)$/.test(name) && !name.includes('node_modules/'))
      .map((name) => [name, readFileSync(new URL(name, root), 'utf8')]),
  );
}

function written({ pack, spentCents, fairness, pools, proposals, neighbourhoods }: Report): string {
  const concentration = fairness.metrics.find(({ id }) => id === 'concentration-index');
  const parts = {
    $comment: line('Written by npm run golden. To change a line is to change the policy.'),
    pack: line(`${pack.id} ${pack.version}`),
    spentCents: line(spentCents),
    concentrationIndex: line(sixDecimals(concentration?.value)),
    pools: lines(
      pools.map(({ id, budgetCents, claimedCents, spentCents: spent }) => ({
        id,
        budgetCents,
        claimedCents,
        spentCents: spent,
      })),
    ),
    proposals: lines(
      proposals.map(({ id, pool, rank, score, status, reason, claimCents, awardedCents }) => ({
        id,
        pool,
        rank,
        score: sixDecimals(score),
        status,
        reason,
        claimCents,
        awardedCents,
      })),
    ),
    neighbourhoods: lines(neighbourhoods.map(({ code, awardedCents }) => ({ code, awardedCents }))),
  };
  const entries = Object.entries(parts).map(([name, text]) => `  "${name}": ${text}`);
  return `{\n${entries.join(',\n')}\n}\n`;
}

function sixDecimals(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value.toFixed(6));
}

function lines(records: readonly object[]): string {
  return `[\n${records.map((record) => `    ${line(record)}`).join(',\n')}\n  ]`;
}

function line(value: unknown): string {
  return JSON.stringify(value, null, 1).replaceAll(/\n */g, ' ');
}
