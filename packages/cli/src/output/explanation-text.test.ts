import { join } from 'node:path';
import { compiled, run } from '@maatstaf/core';
import { orThrow, parseDataset, parsePack } from '@maatstaf/core/parse';
import { explain } from '@maatstaf/core/explain';
import { expect, test } from 'vitest';
import { rules } from '../../testing/folder.ts';
import { readFiles } from '../input/read-files.ts';
import { terminalOf } from '../terminal.ts';
import { explanationText } from './explanation-text.ts';
import { widthOf } from './width.ts';

const screen = terminalOf({ isTTY: true, columns: 80 }, { NO_COLOR: '1' });

test.each([
  ['greenford-2026', 24],
  ['maastricht-2025', 100],
])(
  'every proposal of %s is explained in both languages, within the screen',
  async (name, count) => {
    const folder = join(rules, name);
    const pack = orThrow(parsePack(orThrow(await readFiles(folder))));
    const dataset = orThrow(parseDataset(pack, orThrow(await readFiles(join(folder, 'data')))));
    const outcome = await run({ pack, dataset, evaluator: compiled });
    expect(dataset.proposals).toHaveLength(count);
    for (const { id } of dataset.proposals) {
      for (const language of ['nl', 'en'] as const) {
        const text = explanationText(
          explain(outcome, id, language),
          outcome,
          language,
          screen,
          true,
        );
        expect(text).toContain(`(${id})`);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
        expect(text.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
      }
    }
  },
);
