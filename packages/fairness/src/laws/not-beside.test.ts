import { compiled } from '@maatstaf/core';
import { expect, test } from 'vitest';
import { lawPromises } from '../promises/law-promises.ts';
import { settingName } from '../promises/setting-name.ts';
import { withoutFeatures } from '../promises/within-promise.ts';
import { trialOf } from '../trial.ts';
import { laws, policyLaws } from './laws.ts';
import { notBeside } from './not-beside.test-data.ts';
import { smallPolicy } from './small-policy.test-data.ts';

// Beside every limit and setting where a law is not promised, a small case that breaks it.

test('there is an example of everything beside which a law is not promised, and of nothing else', () => {
  const promises = lawPromises.map(({ law, without }) => [law, without.toSorted()] as const);
  const found = promises.map(([law]) => [law, Object.keys(notBeside[law] ?? {}).toSorted()]);
  expect(found).toEqual(promises);
  expect(Object.keys(notBeside).filter((law) => !promises.some(([id]) => id === law))).toEqual([]);
});

const examples = lawPromises.flatMap(({ law, methods, without }) =>
  without.flatMap((feature) => {
    const example = notBeside[law]?.[feature];
    return example === undefined ? [] : [{ law, methods, without, feature, ...example }];
  }),
);

test.each(examples)(
  '$law, beside $feature: $why',
  async ({ law, methods, without, feature, plans, variation = 0, finds, ...difference }) => {
    const input = { ...smallPolicy(plans, difference), variation };
    const { pack, dataset, scenario } = input;
    // It is a case of what is promised but for that one thing.
    expect(methods).toContain(settingName(pack.allocation.method));
    const others = without.filter((other) => other !== feature);
    expect(withoutFeatures(input, others)).toEqual({ pack, dataset, scenario });

    const found = async (one: typeof input) => {
      const trial = await trialOf(one, compiled);
      return [...laws, ...policyLaws].find(({ id }) => id === law)?.check(trial);
    };
    const broken = await found(input);
    expect(broken?.witnesses.map((one) => `${one.at}: ${one.found}, not ${one.expected}`)).toEqual(
      finds,
    );
    const off = await found({ ...input, ...withoutFeatures(input, [feature]) });
    expect(off).toEqual({ tried: true, witnesses: [] });
  },
);
