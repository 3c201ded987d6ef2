import type { Method } from '@maatstaf/core';
import type { Case } from '../case.ts';
import { promiseOf } from './law-promises.ts';
import { settingName } from './setting-name.ts';
import { withoutFeatures } from './within-promise.ts';

/** The case in a setting for which a law is promised: its own, where that is one. Throws for a law without a promise. */
export function promisedCase(law: string, one: Case): Case {
  const promise = promiseOf(law);
  if (promise === null) throw new Error(`Nothing is said of what is promised of ${law}.`);
  const { methods, without } = promise;
  const settled = { ...one, ...withoutFeatures(one, without) };
  const name = settingName(one.scenario.method ?? one.pack.allocation.method);
  if (methods === 'all' || methods.includes(name)) return settled;
  const [, mode, partial] = (methods[one.variation % methods.length] ?? '').split('/');
  const method: Method = {
    kind: 'ranking',
    mode: mode === 'strict' ? 'strict' : 'skip',
    partial: partial !== undefined,
  };
  return { ...settled, scenario: { ...settled.scenario, method } };
}
