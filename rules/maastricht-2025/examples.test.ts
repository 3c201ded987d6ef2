import { fileURLToPath } from 'node:url';
import { readFiles } from '@maatstaf/cli';
import { compiled } from '@maatstaf/core';
import { orThrow, parsePack } from '@maatstaf/core/parse';
import { coverageOf, parseExamples, runExamples } from '@maatstaf/core/examples';
import { parseEquivalents, survivorsOf, unaccounted } from '@maatstaf/core/mutants';
import { jsonRulesEngine } from '@maatstaf/core/reference';
import { describe, expect, it } from 'vitest';

const files = orThrow(await readFiles(fileURLToPath(new URL('.', import.meta.url))));
const pack = orThrow(parsePack(files));
const examples = orThrow(parseExamples(pack, files));
const results = await runExamples(pack, examples, [compiled, jsonRulesEngine]);

describe('the worked examples of the pack', () => {
  it('all pass, with both evaluators', () => {
    expect(results.length).toBeGreaterThan(pack.rules.length);
    expect(results.filter(({ differences }) => differences.length > 0)).toEqual([]);
  });

  it('show of every rule that it fires and that it does not, an unknown, and both sides of every bound', () => {
    const lacking = coverageOf(pack, results).flatMap(({ rule, items }) =>
      items
        .filter(({ demanded, covered }) => demanded && !covered)
        .map(({ kind, at }) => `${rule} ${kind} ${at}`),
    );
    expect(lacking).toEqual([]);
  });

  it('notice every small mistake in the rules, but for those that change nothing', async () => {
    const { mutants, survivors } = await survivorsOf(pack, examples, compiled);
    const equivalents = orThrow(parseEquivalents(files));
    expect(mutants).toBeGreaterThan(5 * pack.rules.length);
    expect(unaccounted(survivors, equivalents)).toEqual({ unlisted: [], outdated: [] });
  });
});
