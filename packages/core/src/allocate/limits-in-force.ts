import type { GroupLimit, LimitAmount, LimitChange } from '../parse/group-limit.ts';
import type { Pack } from '../parse/pack.ts';
import type { Scenario } from '../parse/scenario.ts';

/** The pack's limits on groups as the scenario has them: changed numbers put in, those that are off left out. */
export function limitsInForce(
  { limits }: Pick<Pack, 'limits'>,
  { limits: changes }: Pick<Scenario, 'limits'>,
): readonly GroupLimit[] {
  if (changes === undefined) return limits.every(({ on }) => on) ? limits : limits.filter(isOn);
  const earlier = known.get(changes);
  if (earlier?.limits === limits) return earlier.inForce;
  const inForce = withChanges(limits, changes);
  known.set(changes, { limits, inForce });
  return inForce;
}

/** Everything that a scenario may change of a limit, as the pack has it. */
export function limitSettings(limit: GroupLimit): LimitChange {
  const { on } = limit;
  switch (limit.kind) {
    case 'ceiling':
    case 'floor':
      return limit.amount.kind === 'cents'
        ? { on, cents: limit.amount.cents }
        : { on, share: limit.amount.share };
    case 'count':
      return { on, atMost: limit.atMost };
    case 'coverage':
      return { on, atLeast: limit.atLeast };
    case 'tranches':
      return { on };
  }
}

type Changes = NonNullable<Scenario['limits']>;

/** So that limits that did not change are the same objects from one division to the next. */
const known = new WeakMap<
  Changes,
  { readonly limits: Pack['limits']; readonly inForce: readonly GroupLimit[] }
>();

function isOn({ on }: GroupLimit): boolean {
  return on;
}

function withChanges(limits: Pack['limits'], changes: Changes): readonly GroupLimit[] {
  return limits.flatMap((limit) => {
    const change = Object.hasOwn(changes, limit.id) ? changes[limit.id] : undefined;
    if (!(change?.on ?? limit.on)) return [];
    return [change === undefined ? limit : changed(limit, change)];
  });
}

function changed(limit: GroupLimit, change: LimitChange): GroupLimit {
  switch (limit.kind) {
    case 'ceiling':
    case 'floor':
      return { ...limit, amount: amountAfter(limit.amount, change) };
    case 'count':
      return { ...limit, atMost: change.atMost ?? limit.atMost };
    case 'coverage':
      return { ...limit, atLeast: change.atLeast ?? limit.atLeast };
    case 'tranches':
      return limit;
  }
}

function amountAfter(amount: LimitAmount, change: LimitChange): LimitAmount {
  return amount.kind === 'cents'
    ? { kind: 'cents', cents: change.cents ?? amount.cents }
    : { ...amount, share: change.share ?? amount.share };
}
