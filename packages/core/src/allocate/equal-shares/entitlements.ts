import type { NeedProfile } from '../../assess/need-profile.ts';
import type { Neighbourhood } from '../../parse/dataset.ts';

/** How much more an inhabitant of the neediest neighbourhood counts than one of the least needy. */
export interface NeedWeighting {
  /** 1 or more. */
  readonly neediest: number;
  /** Where between the ends a neighbourhood is taken to lie whose need is not known: 0–1. */
  readonly whenUnknown: number;
}

const millionths = 1_000_000;

/**
 * What every neighbourhood is entitled to, as whole numbers in proportion. Without a weighting all
 * the same. With one the inhabitants, each counting 1 where need is 0 up to `neediest` where it is
 * 100, straight between; where the inhabitants of any neighbourhood are not known, neighbourhoods
 * count as one each. Need that is not known lies where the weighting says, within what is known of it.
 */
export function entitlements(
  neighbourhoods: readonly Neighbourhood[],
  need: readonly NeedProfile[],
  weighting: NeedWeighting | null,
): readonly bigint[] {
  if (weighting === null) return neighbourhoods.map(() => 1n);
  const { neediest, whenUnknown } = weighting;
  const counted = neighbourhoods.every(({ population }) => population !== null);
  const profiles = new Map(need.map((profile) => [profile.neighbourhood, profile]));
  return neighbourhoods.map(({ code, population }) => {
    const profile = profiles.get(code);
    const { low, high } = profile?.range ?? { low: 0, high: 100 };
    const points = profile?.cumulative ?? low + whenUnknown * (high - low);
    const each = Math.round((1 + ((neediest - 1) * points) / 100) * millionths);
    return BigInt(counted ? (population ?? 0) : 1) * BigInt(each);
  });
}
