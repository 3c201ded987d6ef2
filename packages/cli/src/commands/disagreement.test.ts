import { compiled, type Evaluator } from '@maatstaf/core';
import { jsonRulesEngine } from '@maatstaf/core/reference';
import { expect, test } from 'vitest';
import { load } from '../input/load.ts';
import { parseCommandLine } from '../input/command-line.ts';
import { greenford, maastricht } from '../../testing/folder.ts';
import { pipe } from '../../testing/terminal.ts';
import { checkWith } from './check.ts';
import { disagreement } from './disagreement.ts';

/** Answers as another evaluator does, but takes a row away from one rule. */
const wrongOn = (name: string): Evaluator => ({
  name: 'wrong',
  async evaluate(rules, facts) {
    const { certain, possible } = await compiled.evaluate(rules, facts);
    const flipped = (bits: Uint32Array): Uint32Array =>
      bits.map((word, index) => (index === 0 ? word ^ 1 : word));
    return {
      certain,
      possible: possible.map((bits, rule) => (rules[rule]?.name === name ? flipped(bits) : bits)),
    };
  },
});

async function loaded(folder: string) {
  const read = await load(folder, undefined);
  if (!read.ok) throw new Error('The pack is not in order.');
  return read.value;
}

test.each([greenford, maastricht])('both evaluators agree on %s', async (folder) => {
  const { pack, dataset } = await loaded(folder);
  expect(await disagreement(pack, dataset, [jsonRulesEngine, compiled])).toBeNull();
});

test('the first rule on which they differ is named', async () => {
  const { pack, dataset } = await loaded(greenford);
  const evaluators = [jsonRulesEngine, wrongOn('cooling/hot-ward')] as const;
  expect(await disagreement(pack, dataset, evaluators)).toBe('cooling/hot-ward');
});

test('of large data the first 500 rows are looked at', async () => {
  const { pack, dataset } = await loaded(greenford);
  const [first] = dataset.proposals;
  if (first === undefined) throw new Error('There are no proposals.');
  const proposals = Array.from({ length: 600 }, (_, index) => ({
    ...first,
    id: `p-${index}`,
    serves: first.serves.slice(0, 1),
  }));
  const sizes: number[] = [];
  const counting: Evaluator = {
    name: 'counting',
    evaluate(rules, facts) {
      sizes.push(facts.size);
      return compiled.evaluate(rules, facts);
    },
  };
  expect(await disagreement(pack, { ...dataset, proposals }, [counting, compiled])).toBeNull();
  expect(sizes).toEqual([500]);
});

test('check takes it for a fault of Maatstaf itself', async () => {
  const caller = { program: 'maatstaf', command: 'check', language: 'en' } as const;
  const check = checkWith(wrongOn('cooling/hot-ward'), compiled);
  const { line } = await parseCommandLine(caller, [greenford], check.options);
  const result = await check.carryOut(line, pipe);
  expect(result).toEqual({
    stdout: '',
    stderr:
      'maatstaf: a fault in Maatstaf itself: the two evaluators disagree on rule cooling/hot-ward: please report this, with the pack and its data. [fault.evaluators]\n',
    exitCode: 70,
  });
});
