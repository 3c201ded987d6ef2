import type { Method } from '@maatstaf/core';

type Mode = 'strict' | 'skip';
type InTurn = 'ranking' | 'order-of-receipt';

/** A way of dividing with the settings that promises turn on, such as `ranking/skip/partial`. */
export type SettingName =
  | `${InTurn}/${Mode}`
  | `${InTurn}/${Mode}/partial`
  | Exclude<Method['kind'], InTurn>;

export function settingName(method: Method): SettingName {
  if (!('mode' in method)) return method.kind;
  return method.partial ? `${method.kind}/${method.mode}/partial` : `${method.kind}/${method.mode}`;
}
