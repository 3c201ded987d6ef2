import type { Language } from '@maatstaf/core';
import type { Session } from '../state/session.ts';
import type { View } from '../views/views.ts';
import { divisionTables } from './division-tables.ts';
import { fairnessTables } from './fairness-tables.ts';
import { neighbourhoodTables } from './neighbourhood-tables.ts';
import { rulesTable } from './rules-table.ts';
import type { SavedTable } from './saved-table.ts';

/** The tables behind a view, read from the result itself, so that nothing is left out that the screen leaves out. */
export function tablesOf(view: View, session: Session, language: Language): readonly SavedTable[] {
  switch (view) {
    case 'division':
      return divisionTables(session, language);
    case 'neighbourhoods':
      return neighbourhoodTables(session, language);
    case 'rules':
      return [rulesTable(session, language)];
    case 'fairness':
      return fairnessTables(session, language);
    // These keep what they show themselves.
    case 'compare':
    case 'log':
      return [];
  }
}
