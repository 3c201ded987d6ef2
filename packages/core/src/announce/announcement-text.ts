import { dateText } from '../explain/date-text.ts';
import { textIn } from '../parse/text-in.ts';
import type { Language, Text } from '../parse/text.ts';
import type { Announcement } from './announcement.ts';
import { announcementWords } from './announcement-words.ts';
import { settingWords } from './setting-words.ts';

/** A part of the text: a heading with sentences, each of which can stand on a line of its own. */
export interface AnnouncementSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * The text that a municipality publishes beforehand: everything in the announcement, in plain words.
 * It says what is configuration, and that amounts are illustrative where they are.
 */
export function announcementText(
  announced: Announcement,
  language: Language,
): readonly AnnouncementSection[] {
  const say = announcementWords[language];
  const words = settingWords(announced, language);
  const { head } = say;
  const { pack, limits, parameters, rules, needModel } = announced;
  const title = (text: Text): string => textIn(text, language);
  const day = (date: string): string => dateText(date, language);
  return [
    {
      title: say.title(title(pack.title)),
      lines: [
        say.opening(title(pack.jurisdiction), day(announced.date)),
        say.valid(day(pack.validFrom), pack.validTo === null ? null : day(pack.validTo)),
        ...say.law,
        say.draft,
        ...(pack.illustrativeAmounts ? [say.illustrative] : []),
      ],
    },
    { title: head.money, lines: moneyLines(announced, language) },
    { title: head.criteria, lines: criteriaLines(announced, language) },
    {
      title: head.method,
      lines: [
        ...words.method(announced.method),
        say.tie(words.tieBreaks(announced.tieBreaks)),
        words.threshold(announced.threshold),
      ],
    },
    {
      title: head.limits,
      lines:
        limits.length === 0
          ? [say.noLimits]
          : limits.map((limit) => `${title(limit.title)}: ${words.limit(limit)}.`),
    },
    {
      title: head.need,
      lines: [needModel === null ? say.noNeed : `${title(needModel.title)}.`],
    },
    ...(parameters.length === 0
      ? []
      : [
          {
            title: head.parameters,
            lines: parameters.map(({ title: called, value, unit, configuration }) =>
              say.parameter(title(called), words.parameter(value, unit), configuration),
            ),
          },
        ]),
    {
      title: head.rules,
      lines: [
        say.rules(rules.filter(({ on }) => on).length, day(announced.rulesDate)),
        ...rules.filter(({ on }) => !on).map((rule) => say.ruleOff(title(rule.title))),
        ...rules.flatMap((rule) =>
          rule.edited === undefined ? [] : [say.ruleEdited[rule.edited](title(rule.title))],
        ),
      ],
    },
    { title: head.chosen, lines: [say.configuration] },
    { title: head.toAdd, lines: say.toAdd },
    {
      title: head.check,
      lines: [say.fingerprint(`${pack.id} ${pack.version}`, announced.sha256)],
    },
  ];
}

function moneyLines(announced: Announcement, language: Language): readonly string[] {
  const say = announcementWords[language];
  const words = settingWords(announced, language);
  const { pools, budgetCents, years, leftover } = announced;
  const rest = budgetCents - pools.reduce((sum, pool) => sum + pool.budgetCents, 0);
  const parts =
    pools.length < 2
      ? []
      : [
          ...pools.map((pool) =>
            say.ceiling(
              textIn(pool.title, language),
              words.euro(pool.budgetCents),
              pool.openCents < pool.budgetCents ? words.euro(pool.openCents) : null,
            ),
          ),
          words.leftover(leftover),
        ];
  return [
    say.budget(words.euro(budgetCents)),
    ...years.map((one) => say.year(one.year, words.euro(one.budgetCents))),
    ...parts,
    ...(rest > 0 ? [say.undivided(words.euro(rest))] : []),
  ];
}

function criteriaLines(announced: Announcement, language: Language): readonly string[] {
  const say = announcementWords[language];
  const words = settingWords(announced, language);
  const counted = announced.principles.flatMap(({ criteria }) => criteria).length;
  return [
    ...announced.principles.map(({ title, share, criteria }) => {
      const parts = criteria.map((one) =>
        say.ofPrinciple(textIn(one.title, language), words.weight(one.share)),
      );
      const own = say.weighs(textIn(title, language), words.weight(share));
      return parts.length < 2 ? own : `${own} ${parts.join(', ')}.`;
    }),
    ...(announced.weights.every(({ criteria }) => criteria.length === counted)
      ? []
      : [say.weightsDiffer]),
  ];
}
