import { formatEuro } from '../explain/money.ts';
import type { GroupLimit, LimitAmount } from '../parse/group-limit.ts';
import type { Method, Threshold, TieBreak } from '../parse/method.ts';
import { textIn } from '../parse/text-in.ts';
import type { Language } from '../parse/text.ts';
import type { Announcement } from './announcement.ts';
import { announcementWords } from './announcement-words.ts';

/** Settings in words: what an announcement says, and what its departures name. */
export interface SettingWords {
  /** Sentences on how the money is divided. */
  method(method: Method): readonly string[];
  tieBreaks(tieBreaks: readonly TieBreak[]): string;
  threshold(threshold: Threshold | null): string;
  /** A limit without its title. */
  limit(limit: GroupLimit): string;
  leftover(leftover: Announcement['leftover']): string;
  parameter(value: number, unit: string): string;
  /** A share as a percentage with at most one decimal. */
  percent(share: number): string;
  euro(cents: number): string;
  poolTitle(id: string): string;
}

/** The settings of an announcement in words; it gives the titles of pools and principles. */
export function settingWords(announced: Announcement, language: Language): SettingWords {
  const say = announcementWords[language];
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const number = (value: number): string =>
    value.toLocaleString(locale, { maximumFractionDigits: 9 });
  const percent = (share: number): string =>
    share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 });
  const euro = (cents: number): string => formatEuro(cents, language);
  const poolTitle = (id: string): string =>
    textIn(announced.pools.find((pool) => pool.id === id)?.title ?? {}, language) || id;
  const earmarkTitle = (id: string): string =>
    textIn(announced.earmarks.find((one) => one.id === id)?.title ?? {}, language) || id;
  const principleTitle = (id: string): string =>
    textIn(announced.principles.find((one) => one.id === id)?.title ?? {}, language) || id;

  const method = (method: Method): readonly string[] => {
    switch (method.kind) {
      case 'ranking':
        return [say.byScore, say[method.mode], say.partial(method.partial)];
      case 'order-of-receipt':
        return [say.byReceipt(method.received), say[method.mode], say.partial(method.partial)];
      case 'proportional':
        return [say.proportional[method.weight]];
      case 'equal-shares':
        return [
          say.equalShares,
          say.entitlement[method.entitlement],
          ...(method.entitlement === 'equal'
            ? []
            : [say.neediest(number(method.neediest ?? 2), percent(method.needUnknown ?? 0.5))]),
          say.utility[method.utility],
          say.completion[method.completion],
        ];
      case 'optimal':
        return method.timeLimitSeconds === undefined
          ? [say.optimal]
          : [say.optimal, say.timeLimit(number(method.timeLimitSeconds))];
    }
  };
  const amount = (amount: LimitAmount): string =>
    amount.kind === 'cents'
      ? euro(amount.cents)
      : `${percent(amount.share)} (${say.divided[amount.divided]})`;
  const groupOf = ({
    group,
    within,
  }: Exclude<GroupLimit, { readonly kind: 'tranches' }>): string => {
    const { by, only } = group;
    const named =
      by === 'pool' ? only?.map(poolTitle) : by === 'earmark' ? only?.map(earmarkTitle) : only;
    return [
      say.group[by],
      ...(named === undefined ? [] : [say.only(named.join(', '))]),
      ...(within === undefined ? [] : [say.within(poolTitle(within))]),
    ].join(', ');
  };
  const limit = (limit: GroupLimit): string => {
    switch (limit.kind) {
      case 'ceiling':
        return say.atMost(amount(limit.amount), groupOf(limit));
      case 'floor': {
        const unspent =
          limit.unspent.kind === 'held' ? say.held(limit.unspent.until) : say.released;
        return `${say.atLeast(amount(limit.amount), groupOf(limit))}; ${unspent}`;
      }
      case 'count':
        return [
          say.count(limit.atMost, groupOf(limit)),
          ...(limit.existing === 0 ? [] : [say.existing(limit.existing)]),
        ].join('; ');
      case 'coverage':
        return [
          say.coverage(limit.atLeast, groupOf(limit)),
          ...(limit.earmark === undefined ? [] : [say.only(earmarkTitle(limit.earmark))]),
        ].join(', ');
      case 'tranches':
        return [
          say.tranches(poolTitle(limit.pool), limit.parts.join(' : ')),
          ...(limit.closed === undefined
            ? []
            : [say.closed(limit.closed.from, textIn(limit.closed.until.title, language))]),
        ].join('; ');
    }
  };
  return {
    method,
    tieBreaks: (tieBreaks) =>
      tieBreaks
        .map((one) =>
          one.kind === 'lottery'
            ? say.lottery(one.seed)
            : say.attribute(one.fact, one.order === 'ascending'),
        )
        .join('; '),
    threshold: (threshold) =>
      threshold === null
        ? say.noThreshold
        : say.threshold(
            number(threshold.points),
            threshold.principles.map(principleTitle).join(', '),
          ),
    limit,
    leftover: (leftover) =>
      leftover.kind === 'stays' ? say.stays : say.flows(leftover.to.map(poolTitle).join(', ')),
    parameter: (value, unit) =>
      unit === 'cents' ? euro(value) : `${number(value)} ${say.unit[unit] ?? unit}`.trim(),
    percent,
    euro,
    poolTitle,
  };
}
