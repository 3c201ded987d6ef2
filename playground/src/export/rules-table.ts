import { type Language, ruleReach, textIn } from '@maatstaf/core';
import type { Session } from '../state/session.ts';
import { exportWords } from './export-words.ts';
import { number, type SavedTable, text } from './saved-table.ts';

/** Every rule with whether it is in use, how many proposals it touches, and what it rests on. */
export function rulesTable({ run }: Session, language: Language): SavedTable {
  const words = exportWords(language);
  const { tables, columns } = words;
  const off = new Set(run.scenario.rulesOff);
  const published = new Map(run.published.pack.rules.map((rule) => [rule.name, rule]));
  const reach = ruleReach(run.assessment);
  return {
    title: tables.rules,
    columns: [
      text(columns.rule),
      text(columns.title),
      text(columns.effect),
      text(columns.state),
      number(columns.fired),
      number(columns.undetermined),
      text(columns.source),
    ],
    rows: run.pack.rules.map((rule) => {
      const { name, event } = rule;
      const { source, title } = event.params;
      const states = [
        off.has(name) ? words.off : words.on,
        ...(published.has(name) ? [] : [words.added]),
        ...(published.has(name) && published.get(name) !== rule ? [words.changed] : []),
      ];
      return [
        name,
        textIn(title, language),
        event.type,
        states.join('; '),
        reach.get(name)?.fired ?? null,
        reach.get(name)?.undetermined ?? null,
        source === 'configuration' ? words.configuration : source.statements.join(', '),
      ];
    }),
  };
}
