import { dateText } from '../explain/date-text.ts';
import { formatShare } from '../explain/percent.ts';
import { numbers } from '../numbers/numbers.ts';
import type { GroupLimit, LimitAmount } from '../parse/group-limit.ts';
import type { AnnouncedTieBreak, Method, Threshold } from '../parse/method.ts';
import { textIn } from '../parse/text-in.ts';
import type { Language } from '../parse/text.ts';
import type { Announcement } from './announcement.ts';
import { announcementWords } from './announcement-words.ts';

type Grouped = Exclude<GroupLimit, { readonly kind: 'tranches' }>;

/** Settings in words: what an announcement says, and what its departures name. */
export interface SettingWords {
  /** Sentences on how the money is divided. */
  method(method: Method): readonly string[];
  tieBreaks(tieBreaks: readonly AnnouncedTieBreak[]): string;
  threshold(threshold: Threshold | null): string;
  /** A limit without its title. */
  limit(limit: GroupLimit): string;
  leftover(leftover: Announcement['leftover']): string;
  parameter(value: number, unit: string): string;
  /** A weight as a share of its level, with at most two decimals. */
  weight(share: number): string;
  euro(cents: number): string;
  poolTitle(id: string): string;
}

/** The settings of an announcement in words; it gives the titles of pools and principles. */
export function settingWords(announced: Announcement, language: Language): SettingWords {
  const say = announcementWords[language];
  const { euro, number: written, share } = numbers(language);
  const number = (value: number): string => written(value, 9);
  const percent = (ratio: number): string => share(ratio, 6);
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
  const namesOf = ({ by, only }: Grouped['group']): readonly string[] | undefined =>
    by === 'pool' ? only?.map(poolTitle) : by === 'earmark' ? only?.map(earmarkTitle) : only;
  const withinOf = ({ within }: Grouped): readonly string[] =>
    within === undefined ? [] : [say.within(poolTitle(within))];
  /** Each group that has the limit; the one that is named stands for itself. */
  const groupOf = ({ group }: Grouped): readonly string[] => {
    const names = namesOf(group);
    if (names === undefined) return [say.group[group.by]];
    const quotedNames = names.map((one) => `“${one}”`);
    return names.length === 1
      ? quotedNames
      : [say.group[group.by], say.only(quotedNames.join(', '))];
  };
  const amountFor = (
    limit: Grouped & { readonly amount: LimitAmount },
    told: (amount: string, group: string) => string,
  ): string => {
    const { amount, group, within } = limit;
    if (amount.kind === 'cents')
      return told(euro(amount.cents), [...groupOf(limit), ...withinOf(limit)].join(', '));
    const money = say.ofMoney(
      percent(amount.share),
      within === undefined ? null : poolTitle(within),
    );
    if (amount.divided === 'each' || group.only?.length === 1)
      return told(money, groupOf(limit).join(', '));
    const names = namesOf(group);
    return told(
      money,
      [
        say.together[group.by],
        ...(names === undefined ? [] : [say.only(names.map((one) => `“${one}”`).join(', '))]),
        say.divided[amount.divided],
      ].join(', '),
    );
  };
  const limit = (limit: GroupLimit): string => {
    switch (limit.kind) {
      case 'ceiling':
        return amountFor(limit, say.atMost);
      case 'floor': {
        const unspent =
          limit.unspent.kind === 'held'
            ? say.held(dateText(limit.unspent.until, language))
            : say.released;
        return `${amountFor(limit, say.atLeast)}; ${unspent}`;
      }
      case 'count':
        return [
          say.count(limit.atMost, [...groupOf(limit), ...withinOf(limit)].join(', ')),
          ...(limit.existing === 0 ? [] : [say.existing(limit.existing)]),
        ].join('; ');
      case 'coverage': {
        const least = [
          say.coverage(limit.atLeast, [...groupOf(limit), ...withinOf(limit)].join(', ')),
          ...(limit.earmark === undefined ? [] : [say.only(earmarkTitle(limit.earmark))]),
        ].join(', ');
        return limit.existing === undefined ? least : `${least}; ${say.existingCount}`;
      }
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
          one.kind === 'attribute'
            ? say.attribute(one.fact, one.order === 'ascending')
            : 'draw' in one
              ? say.drawn(dateText(one.draw.on, language), textIn(one.draw.source, language))
              : say.lottery(one.seed),
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
    parameter: (value, unit) => {
      if (unit === 'cents') return euro(value);
      if (unit === 'ratio') return percent(value);
      if (unit === 'percent') return percent(value / 100);
      return `${number(value)} ${say.unit[unit] ?? unit}`.trim();
    },
    weight: (ratio) => formatShare(ratio, language, 2),
    euro,
    poolTitle,
  };
}
