import { firstPack, offeredPacks } from '../packs/open-pack.ts';
import { type View, views } from '../views/views.ts';

/** Where in the app somebody is. */
export interface Place {
  /** The id of the policy. */
  readonly pack: string;
  readonly view: View;
  /** The proposal whose reasons are open. */
  readonly asked: string | undefined;
}

/**
 * The place that stands behind the # of an address. What names no policy is the first, what names no view the division;
 * where a policy is named that is not here, it is the one that is open.
 */
export function placeIn(hash: string, open: string = firstPack): Place {
  const told = new URLSearchParams(hash.slice(1));
  const named = told.get('policy') ?? firstPack;
  const pack = offeredPacks.find(({ id }) => id === named)?.id ?? open;
  const view = views.find((one) => one === told.get('view')) ?? 'division';
  return { pack, view, asked: told.get('why') ?? undefined };
}

/** What stands behind an address for a place, the # included; empty for the division of the first policy by itself. */
export function hashOf({ pack, view, asked }: Place): string {
  const told = new URLSearchParams();
  if (pack !== firstPack) told.set('policy', pack);
  if (view !== 'division') told.set('view', view);
  if (asked !== undefined) told.set('why', asked);
  const hash = String(told);
  return hash === '' ? '' : `#${hash}`;
}

/** The address of a place on this page. */
export function addressOf(place: Place): string {
  return location.pathname + location.search + hashOf(place);
}
